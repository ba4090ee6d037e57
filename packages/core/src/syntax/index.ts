import type { Lexicon } from '../flow/lexicon.ts'
import { personNouns } from '../flow/person-nouns.ts'
import { defineStage } from '../flow/stage.ts'
import type { PosTag } from '../schema/index.ts'
import { chunks } from './chunks.ts'
import { shapeBook, taggerTags, type WordShape } from './features.ts'
import { verbForms } from './forms.ts'
import { lemma } from './lemma.ts'
import { repair } from './repair.ts'
import { tagByRules } from './rules.ts'
import { openTagger, tag } from './tagger.ts'

const universal: readonly PosTag[] = taggerTags.map((name) => (/^VB/.test(name) ? 'VERB' : (name as PosTag)))

function lemmaOf({ lemmas, lower, form }: WordShape, text: string, tag: number): string {
  let found = lemmas[tag]
  if (found === undefined) {
    found = lemma(text, lower, universal[tag]!, form)
    lemmas[tag] = found
  }
  return found
}

/** A longer text is no article, and the layers of its words would fill the memory: those of 10 million characters take 2 GB. */
const longest = 10_000_000

/** Part of speech, lemma, noun and verb groups. With the lexicon's weights `tagger`; by plain rules without. */
export const syntax = (lexicon: Lexicon) => {
  const shapes = shapeBook(verbForms(lexicon))
  const isPerson = personNouns(lexicon)
  const bytes = lexicon.weights?.('tagger')
  const trained = bytes && openTagger(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length))
  return defineStage({
    name: 'syntax',
    needs: ['clean', 'sentences'],
    makes: 'syntax',
    languages: ['en'],
    longest,
    run({ sentences: { sentences, tokens } }) {
      const words = shapes(tokens)
      const tags = trained ? tag(words, sentences, trained) : tagByRules(tokens, words, sentences)
      repair(tokens, words, sentences, tags, isPerson)
      const pos: PosTag[] = []
      for (const tag of tags) pos.push(universal[tag]!)
      const lemmas = tokens.map(({ text }, i) => lemmaOf(words[i]!, text, tags[i]!))
      const text = { tokens, tags, lemmas }
      return { pos, lemmas, chunks: sentences.flatMap((sentence) => chunks(text, sentence)) }
    },
  })
}
