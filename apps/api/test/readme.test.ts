import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { serve } from './serve.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const examples = [...readme.matchAll(/^```sh\n([\s\S]*?)^```\n\n```text\n([\s\S]*?)^```$/gm)].map(
  ([, command = '', printed = '']) => ({ command, printed }),
)
const hasCurl = spawnSync('curl', ['--version']).status === 0

test('there are examples', () => expect(examples.length).toBeGreaterThan(1))

describe.skipIf(!hasCurl)('the examples of the README print what it says', () => {
  test.each(examples)('$command', async ({ command, printed }) => {
    const { url } = await serve()
    const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` }
    const child = spawn('sh', ['-ec', command.replaceAll('http://127.0.0.1:4310/', url)], { cwd: root, env })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk
      })
    await new Promise((resolve) => child.on('close', resolve))
    expect(output).toBe(printed)
  })
})
