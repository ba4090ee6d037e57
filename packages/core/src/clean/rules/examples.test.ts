import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { draft, revise } from '../../text/index.ts'
import { cut } from '../recut.ts'
import { rules } from './index.ts'

/** `before   ->   after` in the doc comments of this folder; escapes as in a string literal. */
const example = /^ \* {5}(.*?) {3}-> ?(?: {2}(.*))?$/gm

const unescaped = (text: string) =>
  text.replace(/\\(?:n|r|t|u([0-9A-F]{4}))/g, (found, code) =>
    code ? String.fromCharCode(Number.parseInt(code, 16)) : ({ n: '\n', r: '\r', t: '\t' }[found.charAt(1)] ?? ''),
  )

const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file, source: readFileSync(`${import.meta.dirname}/${file}`, 'utf8') }))

describe.each(rules)('$name', ({ name, reason, apply }) => {
  const source = files.find(({ file }) => file === `${name}.ts`)?.source ?? ''
  const examples = [...source.matchAll(example)].map(([, before = '', after = '']) => [before, after])

  test('has a file of its name, examples, and a reason', () => {
    expect(examples.length).toBeGreaterThan(0)
    expect(reason).toMatch(/^\p{Lu}.{15,}[^.]$/u)
  })

  test.each(examples)('%s   ->   %s', (before = '', after = '') => {
    const text = unescaped(before)
    const blocks = cut(text).map((range) => ({ ...range, kind: 'body' as const }))
    expect(revise(draft(text), apply(text, blocks), name, reason).text).toBe(unescaped(after))
  })
})
