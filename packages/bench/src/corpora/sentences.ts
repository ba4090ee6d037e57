import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultFlow, type Layers, offsetMap, type Range, type Stage } from '@copydesk/core'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import { boundaryScore } from '../measures/boundary-score.ts'
import { f1 } from '../measures/f1.ts'
import { conllu } from '../train/conllu.ts'
import type { Corpus } from './corpus.ts'

/** A paragraph of a treebank with the sentences its annotators found. */
export interface Paragraph {
  readonly text: string
  readonly sentences: readonly Range[]
}

/** Paragraphs of a CoNLL-U file, as its comments `# newpar` part them. */
export const paragraphs = (file: string): Paragraph[] =>
  file.split(/^# newpar\b.*$/m).flatMap((part) => {
    let text = ''
    const sentences = conllu(part).map((sentence) => {
      if (text) text += ' '
      const start = text.length
      text += sentence.text.trimEnd()
      return { start, end: text.length }
    })
    return text ? [{ text, sentences }] : []
  })

/** The sentences that our own stage finds in a paragraph of English. */
function splitter(): (text: string) => Layers['sentences']['sentences'] {
  const [stage] = defaultFlow(loadLexiconSync()).stages.filter(({ makes }) => makes === 'sentences') as [
    Stage<never, 'sentences'>,
  ]
  return (text) => {
    const blocks = [{ start: 0, end: text.length, kind: 'body' as const }]
    const clean: Layers['clean'] = { text, blocks, changes: [], map: offsetMap([]) }
    const doc = { id: '', source: { text }, clean, language: { code: 'en', certainty: 1 } }
    return stage.run(doc as never, () => {}).sentences
  }
}

function corpus(name: string, genres: readonly string[]): Corpus {
  const paths = genres.map((genre) => `syntax/gum-${genre}.conllu`)
  return {
    name: `sentences.${name}`,
    files: () => paths,
    score(folder) {
      const split = splitter()
      const sum = { right: 0, made: 0, wanted: 0 }
      for (const path of paths)
        for (const { text, sentences } of paragraphs(readFileSync(join(folder, path), 'utf8'))) {
          const { right, made, wanted } = boundaryScore(split(text), sentences)
          sum.right += right
          sum.made += made
          sum.wanted += wanted
        }
      const score = f1(sum.right, sum.made, sum.wanted)
      const shares = `precision ${score.precision.toFixed(3)}, recall ${score.recall.toFixed(3)}`
      return [
        { name: `sentences.${name}.f1`, value: score.f1, detail: `${sum.wanted} ends inside paragraphs, ${shares}` },
      ]
    },
  }
}

/** Ends of sentences in the GUM corpus: news, and its other genres. */
export const sentences: readonly Corpus[] = [
  corpus('gum-news', ['news']),
  corpus('gum-others', ['bio', 'court', 'interview', 'speech', 'voyage']),
]
