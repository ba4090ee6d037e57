import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { defaultFlow, type LayerName, type Layers, type Source } from '@copydesk/core'
import { loadCases } from '@copydesk/golden'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import { checkClean } from './check-clean.ts'
import { formatSeeds } from './format-seeds.ts'
import { Broken, type Sample, type Target } from './target.ts'

const layers: readonly LayerName[] = ['clean', 'metadata', 'language', 'sentences']
const stages = defaultFlow(loadLexiconSync()).stages.filter(({ makes }) => layers.includes(makes))

/** `whole`: the text is an article already. */
const variants = ['txt', 'html', 'md', 'whole', 'whole-html']

/** No bytes of UTF-8 give half a character: four of private use stand for them. */
const halves: Record<string, string> = {
  '\ue000': '\ud800',
  '\ue001': '\udbff',
  '\ue002': '\udc00',
  '\ue003': '\udfff',
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

function source({ variant, bytes }: Sample): Source {
  return {
    text: decoder.decode(bytes).replace(/[\ue000-\ue003]/g, (half) => halves[half] as string),
    mediaType: variant.endsWith('html') ? 'text/html' : variant === 'md' ? 'text/markdown' : 'text/plain',
    ...(variant.startsWith('whole') && { clean: false }),
  }
}

function read(source: Source) {
  const doc: Record<string, unknown> = { id: 'a', source }
  const notes: unknown[] = []
  for (const stage of stages) doc[stage.makes] = stage.run(doc as never, (note) => notes.push(note))
  return { doc: doc as unknown as Layers, notes }
}

/** An article already: what leaves it is white space and marks. */
function nothingRemoved(source: string, { changes }: Layers['clean']): void {
  for (const { start, end, sourceStart, sourceEnd, rule } of changes)
    if (start === end && /[\p{L}\p{N}]/u.test(source.slice(sourceStart, sourceEnd)))
      throw new Broken(
        'whole',
        `Rule ${rule} takes words from an article: ${source.slice(sourceStart, sourceStart + 40)}`,
      )
}

/** Cleaning, and the layers that stand on its text alone, over golden's sources. */
export const clean: Target = {
  name: 'clean',
  variants,
  seeds: () => [
    ...loadCases()
      .filter(({ source }) => /\.(?:txt|html)$/.test(source))
      .map((one) => ({
        variant: one.source.endsWith('.html') ? 'html' : one.clean === false ? 'whole' : 'txt',
        bytes: new Uint8Array(readFileSync(one.source)),
      })),
    ...formatSeeds().filter(({ variant }) => variant === 'html' || variant === 'md'),
  ],
  run(sample) {
    const given = source(sample)
    const { doc, notes } = read(given)
    checkClean(given, doc)
    if (sample.variant === 'whole') nothingRemoved(given.text, doc.clean)
    if (sample.bytes.length % 8) return
    const again = read(given)
    const facts = ({ clean: { text, blocks, changes }, metadata, language, sentences }: Layers) => [
      ...[text, blocks, changes, metadata, language, sentences],
    ]
    if (!isDeepStrictEqual([facts(again.doc), again.notes], [facts(doc), notes]))
      throw new Broken('same again', 'The same text was read differently a second time')
  },
  work: (sample) => read(source(sample)),
  divisible: () => true,
}
