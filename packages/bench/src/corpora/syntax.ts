import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { partsOfSpeech } from '@copydesk/core/testing'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import { conllu, tagOf } from '../train/conllu.ts'
import type { Corpus } from './corpus.ts'

const path = 'syntax/gum-news.conllu'

/** Parts of speech in news of the GUM corpus, which the tagger was not trained on. */
export const syntax: Corpus = {
  name: 'syntax.gum-news',
  files: () => [path],
  score(folder) {
    const tag = partsOfSpeech(loadLexiconSync())
    let [right, all] = [0, 0]
    for (const sentence of conllu(readFileSync(join(folder, path), 'utf8'))) {
      const { tokens, pos } = tag(sentence.text)
      tokens.forEach(({ start, end }, i) => {
        const covered = sentence.tokens.filter((token) => token.start < end && token.end > start)
        all++
        if (tagOf(covered, sentence)?.replace(/^VB[DNG]$/, 'VERB') === pos[i]) right++
      })
    }
    return [{ name: 'syntax.gum-news.accuracy', value: all ? right / all : 0, detail: `of ${all} tokens` }]
  },
}
