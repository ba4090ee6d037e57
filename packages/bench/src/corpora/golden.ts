import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { LayerName } from '@copydesk/core'
import { loadCases, loadReader, produce, produceDossier, readCase, readExpectation } from '@copydesk/golden'
import type { Corpus } from './corpus.ts'

/** Where the golden cases lie, from any folder. */
export const goldenFolder = fileURLToPath(new URL('../../../golden/', import.meta.url))

/** Share of the lines editors expect that are produced, and how many are produced though unwanted, layer by layer. */
export const golden: Corpus = {
  name: 'golden',
  files: () => globSync('{cases,samples}/**/*.{txt,html,jsonl,json}', { cwd: goldenFolder }),
  async score() {
    const reader = await loadReader()
    const layers = new Map<LayerName | 'dossier', { expected: number; produced: number; unwanted: number }>()
    for (const item of loadCases()) {
      const read = await readCase(item, reader)
      for (const [layer, file] of item.expected) {
        const of = layers.get(layer) ?? { expected: 0, produced: 0, unwanted: 0 }
        const wanted = readExpectation(file, item.name).filter(({ mark }) => mark !== 'unwanted')
        const lines = layer === 'dossier' ? await produceDossier(item, read, reader) : produce(read, layer)
        const right = common(
          wanted.map(({ text }) => text),
          lines,
        )
        of.expected += wanted.length
        of.produced += right
        of.unwanted += lines.length - right
        layers.set(layer, of)
      }
    }
    return [...layers].map(([layer, { expected, produced, unwanted }]) => ({
      name: `golden.${layer}`,
      value: expected ? produced / expected : 1,
      detail: `${produced} of ${expected} lines, ${unwanted} unwanted`,
    }))
  },
}

/** Lines that stand in both, as often as they stand in both. */
export function common(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const line of a) left.set(line, (left.get(line) ?? 0) + 1)
  let count = 0
  for (const line of b) {
    const there = left.get(line) ?? 0
    if (!there) continue
    left.set(line, there - 1)
    count++
  }
  return count
}
