import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { digest } from './digest.ts'

test('changes with a byte, a name, a file; not with the order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'digest-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'a'), 'rain')
  writeFileSync(join(folder, 'b'), 'fell')
  const whole = digest(folder, ['a', 'b'])
  expect(digest(folder, ['b', 'a'])).toBe(whole)
  expect(digest(folder, ['a'])).not.toBe(whole)
  writeFileSync(join(folder, 'c'), 'fell')
  expect(digest(folder, ['a', 'c'])).not.toBe(whole)
  writeFileSync(join(folder, 'b'), 'fall')
  expect(digest(folder, ['a', 'b'])).not.toBe(whole)
})
