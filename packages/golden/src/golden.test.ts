import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { type LayerName, layerNames } from '@copydesk/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadCases, samplesDirectory } from './cases.ts'
import { compare, orderedLayers } from './compare.ts'
import { readExpectation } from './expectation.ts'
import { loadReader, produce, produceDossier, readCase } from './read-case.ts'

const cases = loadCases()
const reader = loadReader()
const expectation = (layer: LayerName | 'dossier', file: string, name: string) =>
  readExpectation(file, `${name}/${layer}.txt`)

describe.each(cases)('$name', (item) => {
  let read: Awaited<ReturnType<typeof readCase>>
  beforeAll(async () => {
    read = await readCase(item, await reader)
  })

  it.each([...item.expected])('%s', async (layer, file) => {
    const produced = layer === 'dossier' ? await produceDossier(item, read, await reader) : produce(read, layer)
    const ordered = layer !== 'dossier' && orderedLayers.includes(layer)
    const complaints = compare(expectation(layer, file, item.name), produced, ordered)
    expect(complaints, `${item.why}\n${complaints.join('\n')}`).toEqual([])
  })
})

it.each(layerNames)('notices a stage that returns no %s', (layer) => {
  const empty = layer === 'language' ? ['und'] : layer === 'metadata' ? ['page: article'] : []
  const noticed = cases.filter(({ name, expected }) => {
    const file = expected.get(layer)
    return file !== undefined && compare(expectation(layer, file, name), empty, false).length > 0
  })
  expect(noticed.length, `cases that expect a ${layer}`).toBeGreaterThanOrEqual(3)
})

it('shows new users nothing that is no case', () => {
  const used = cases.map(({ sample }) => sample).filter((sample) => sample !== undefined)
  expect(readdirSync(samplesDirectory).sort()).toEqual(used.map((sample) => basename(sample)).sort())
})
