import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))
const floors = new URL('../floors.json', import.meta.url)

function bench(...args: string[]) {
  const command = ['--conditions=@copydesk/source', main, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

const before = readFileSync(floors, 'utf8')
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'bench-'))
  onTestFinished(() => rmSync(made, { recursive: true }))
  return made
}

test('says what it skips, and is content', () => {
  const { status, said } = bench('score', 'dates', 'quotes', '--data', folder())
  expect([status, said.match(/skipped/g)?.length]).toEqual([0, 6])
  expect(said).toMatch(/^score {3}dates\.timebank: skipped, .*dates\/timebank\.jsonl is not there \(--data DIR\)$/m)
})

test('fails on a figure below its floor, says that the corpus is another, and that a figure is gone', () => {
  const data = folder()
  mkdirSync(join(data, 'events'))
  const figures = [{ start: 0, end: 4, min: 9, status: 'killed' }]
  writeFileSync(join(data, 'events/casualties.jsonl'), JSON.stringify({ text: 'Rain fell on Orla.', figures }))
  const { status, said } = bench('score', 'casualties', '--data', data)
  expect(status).toBe(1)
  expect(said).toContain('the corpus has changed since its floors were set')
  expect(said).toMatch(/casualties\.f1 is 0\.0000, below its floor 0\.\d+; its corpus is another one/)
})

test.each<[string[], RegExp]>([
  [['score', 'weather'], /There is no corpus weather/],
  [['score', 'casualties', '--data', 'nowhere'], /there is no folder/],
  [['score', 'casualties', '--lower', 'casualties.f1'], /was not measured now|with its reason/],
  [['weather'], /There is no bench weather/],
])('%j is refused with the reason', (args, message) => {
  const { status, said } = bench(...args)
  expect(said).toMatch(message)
  expect(status).toBe(2)
})

test('none of this has changed the floors', () => {
  expect(readFileSync(floors, 'utf8')).toBe(before)
})
