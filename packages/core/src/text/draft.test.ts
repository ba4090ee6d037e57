import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Draft, draft, revise } from './draft.ts'
import type { Edit } from './edit.ts'
import { offsetMap, replacements, segments } from './map.ts'

/** Text as it arrives: emoji, combining marks, NBSP, CRLF, BOM, lone surrogates. */
const dirty = fc
  .array(fc.constantFrom('a', 'B', ' ', '😀', 'é', ' ', '\r\n', '﻿', '\ud800', '\udc00', 'x—y', '\n\n', '“', '’s'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''))

/** Cut points and inserted strings, turned into valid edits of whatever text they meet. */
const pass = fc.array(fc.tuple(fc.nat(60), fc.nat(8), fc.constantFrom('', ' ', '\n\n', 'zz')), { maxLength: 6 })
function editsFor(text: string, raw: readonly (readonly [number, number, string])[]): Edit[] {
  const edits: Edit[] = []
  let last = 0
  for (const [at, size, insert] of [...raw].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(last, Math.min(at, text.length))
    const to = Math.min(from + size, text.length)
    edits.push({ from, to, insert })
    last = to
  }
  return edits
}
const apply = (text: string, edits: readonly Edit[]) =>
  edits.reduceRight((t, { from, to, insert }) => t.slice(0, from) + insert + t.slice(to), text)

function checkDraft({ source, text, changes }: Draft) {
  let at = 0
  let sourceAt = 0
  for (const change of changes) {
    expect(text.slice(at, change.start)).toBe(source.slice(sourceAt, change.sourceStart))
    expect(change.start).toBeGreaterThanOrEqual(at)
    expect(change.sourceStart).toBeGreaterThanOrEqual(sourceAt)
    expect(change.end - change.start + change.sourceEnd - change.sourceStart).toBeGreaterThan(0)
    at = change.end
    sourceAt = change.sourceEnd
  }
  expect(text.slice(at)).toBe(source.slice(sourceAt))
}

describe('revise', () => {
  const junk = revise(draft('MENU Hello, world. SHARE'), [{ from: 0, to: 5, insert: '' }], 'menu', 'a menu')

  test.each([
    [
      'a later pass is projected to the source',
      { from: 12, to: 19, insert: '' },
      'Hello, world',
      [
        [0, 5],
        [17, 24],
      ],
    ],
    [
      'an edit at the edge of a change stays apart',
      { from: 0, to: 5, insert: '' },
      ', world. SHARE',
      [
        [0, 5],
        [5, 10],
      ],
    ],
    [
      'an insertion after a removal stays apart',
      { from: 0, to: 0, insert: '> ' },
      '> Hello, world. SHARE',
      [
        [0, 5],
        [5, 5],
      ],
    ],
  ])('%s', (_, edit, text, sources) => {
    const after = revise(junk, [edit], 'next', 'next')
    expect(after.text).toBe(text)
    expect(after.changes.map((c) => [c.sourceStart, c.sourceEnd])).toEqual(sources)
    checkDraft(after)
  })

  test('a change that an edit covers is absorbed', () => {
    const cut = revise(draft('one two three'), [{ from: 3, to: 7, insert: '' }], 'first', '')
    const after = revise(cut, [{ from: 1, to: 6, insert: '' }], 'second', '')
    expect(after.text).toBe('oree')
    expect(after.changes).toMatchObject([{ sourceStart: 1, sourceEnd: 10, rule: 'second' }])
  })

  test('what one pass inserted and the next took away leaves no trace', () => {
    const more = revise(draft('ab'), [{ from: 1, to: 1, insert: '--' }], 'first', '')
    expect(revise(more, [{ from: 1, to: 3, insert: '' }], 'second', '').changes).toEqual([])
  })

  test.each([
    [[{ from: 0, to: 99, insert: '' }], 'Edit 0-99 is out of range for a text of length 24'],
    [
      [
        { from: 4, to: 6, insert: '' },
        { from: 5, to: 7, insert: '' },
      ],
      'Edit 5-7 begins before the end (6)',
    ],
  ])('a wrong caller is told the numbers: %j', (edits, message) => {
    expect(() => revise(draft('MENU Hello, world. SHARE'), edits, 'x', '')).toThrow(message)
  })

  test('any passes over any text: same text as plain replacement, copies exact and in order', () => {
    fc.assert(
      fc.property(dirty, fc.array(pass, { maxLength: 4 }), (source, passes) => {
        let made = draft(source)
        let plain = source
        for (const raw of passes) {
          const edits = editsFor(made.text, raw)
          made = revise(made, edits, 'rule', '')
          plain = apply(plain, edits)
          expect(made.text).toBe(plain)
          checkDraft(made)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('offsetMap', () => {
  test('every range leads home and back', () => {
    fc.assert(
      fc.property(dirty, pass, fc.nat(60), fc.nat(10), (source, raw, at, size) => {
        const made = revise(draft(source), editsFor(source, raw), 'rule', '')
        const map = offsetMap(segments(made))
        for (const s of segments(made))
          expect(made.text.slice(s.start, s.end)).toBe(source.slice(s.sourceStart, s.sourceEnd))
        const start = Math.min(at, made.text.length)
        const end = Math.min(start + size, made.text.length)
        const home = map.toSource({ start, end })
        expect(home.start).toBeLessThanOrEqual(home.end)
        expect(home.end).toBeLessThanOrEqual(source.length)
        if (home.start < home.end) {
          const back = map.toText(home)
          expect(back).toBeDefined()
          expect(back?.start).toBeGreaterThanOrEqual(start)
          expect(back?.end).toBeLessThanOrEqual(end)
          expect(made.text[back?.start as number]).toBe(source[home.start])
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a span with replaced letters at its edges', () => {
  const source = 'a <b>&ldquo;We sail&rdquo;</b> José said'
  const made = revise(
    draft(source),
    [
      { from: 1, to: 5, insert: ' ' },
      { from: 5, to: 12, insert: '“' },
      { from: 19, to: 26, insert: '”' },
      { from: 26, to: 31, insert: ' ' },
    ],
    'markup',
    'markup',
  )
  const map = offsetMap(segments(made), replacements(made))
  const home = (words: string) => {
    const start = made.text.indexOf(words)
    const range = map.toSource({ start, end: start + words.length })
    return source.slice(range.start, range.end)
  }
  test.each([
    ['“We sail”', '&ldquo;We sail&rdquo;'],
    ['We sail', 'We sail'],
    ['”', '&rdquo;'],
    ['José', 'José'],
  ])('%s', (words, expected) => expect(home(words)).toBe(expected))
})
