import { existsSync, readFileSync } from 'node:fs'
import { partsOfSpeech } from '@copydesk/core/testing'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import { conllu, tagOf } from './train/conllu.ts'

const file = new URL('../../../../shared/bench/syntax/gum-news.conllu', import.meta.url)
const floor = 0.94

/** Part-of-speech accuracy on news of the GUM corpus, which the tagger was not trained on. False below the floor. */
export function syntax(): boolean {
  if (!existsSync(file)) {
    console.log(`syntax: skipped, there is no ${file.pathname}`)
    return true
  }
  const tag = partsOfSpeech(loadLexiconSync())
  let right = 0
  let all = 0
  for (const sentence of conllu(readFileSync(file, 'utf8'))) {
    const { tokens, pos } = tag(sentence.text)
    tokens.forEach(({ start, end }, i) => {
      const covered = sentence.tokens.filter((token) => token.start < end && token.end > start)
      all++
      if (tagOf(covered, sentence)?.replace(/^VB[DNG]$/, 'VERB') === pos[i]) right++
    })
  }
  console.log(`syntax: ${(right / all).toFixed(4)} of ${all} tokens tagged right (floor ${floor})`)
  return right / all >= floor
}
