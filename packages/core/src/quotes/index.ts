import { makeId } from '../flow/id.ts'
import type { Layers } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'
import type { Range } from '../schema/index.ts'
import { cueBook } from './cues.ts'
import { kindsOf } from './kinds.ts'
import { makePage } from './page.ts'
import { partyFinder, sidesFinder } from './party.ts'
import { readPage } from './read.ts'
import { tell } from './tell.ts'
import { written } from './written.ts'

/** Words reported as somebody's, in English: direct, mixed, indirect, and who said them to whom. */
export const quotes = (lexicon: Lexicon) => {
  const cues = cueBook(lexicon)
  const lists = {
    nouns: lexicon.table('speech-nouns'),
    adjectives: lexicon.table('speech-adjectives'),
    kinds: kindsOf(lexicon),
  }
  return defineStage({
    name: 'quotes',
    needs: ['clean', 'sentences', 'syntax', 'mentions', 'entities'],
    makes: 'quotes',
    languages: ['en'],
    run(doc, note): Layers['quotes'] {
      const page = makePage(doc, cues, lists)
      const party = partyFinder(doc.mentions, doc.entities, doc.clean.text)
      const sides = sidesFinder(doc.mentions, doc.entities, doc.clean.text)
      const { blocks } = doc.clean
      const found = readPage(page, {
        isHeadline: (block) => blocks[block]?.kind === 'headline' || (block === 0 && isTitle(doc.clean.text, blocks)),
        entityOf: (range) => sides(range)[0]?.entity,
      })
      const made = written(page, found, party, (range, about) => makeId(doc.id, 'quote', range, about))
      tell(note, page, made)
      return made
    },
  })
}

/** A first block as short as a headline, with paragraphs below: a full stop behind it does not make it one of them. */
const isTitle = (text: string, blocks: readonly Range[]) =>
  blocks.length > 3 && blocks[0]!.end - blocks[0]!.start < 140 && /[.”’']$/.test(text.slice(0, blocks[0]!.end))

export { type Cue, type CueBook, cueBook } from './cues.ts'
export { indexAt } from './index-at.ts'
export { type LocalParty, partyFinder, sidesFinder } from './party.ts'
