import { speechVerbs } from '../mentions/function-words.ts'
import type { Cast, Draft } from './cast.ts'

/** What is done by those who decide, not by things. */
export const acts = new Set(
  'blames blamed accuses accused wants wanted denies denied demands demanded rejects rejected supports supported claims claimed seeks sought refuses refused hopes hoped fears feared threatens threatened vows vowed imposes imposed recognizes recognized condemns condemned backs backed opposes opposed calls called urges urged summoned recalled signed agreed pledged promised offered expelled believes intends plans planned considers considered decided maintains insisted views sees'.split(
    ' ',
  ),
)
const helpers = new Set('has have had is was will would also and again never may could'.split(' '))
const locative =
  /\b(?:in|near|at|from|to|into|inside|outside|through|around|across|between|on|towards?|leaving|of)[ \n](?:the[ \n])?$/i

/**
 * Who is meant by a place that acts or speaks. "Sarnik blames": the state governed from there, by its government;
 * the words name the city, so that stays as what they say literally. A state that acts is read as its government.
 */
export function readMetonyms(cast: Cast, states: Map<string, Draft>): void {
  const { mentions, text, vocabulary } = cast
  mentions.forEach((mention, i) => {
    if (mention.kind !== 'place' || mention.form !== 'name') return
    const owner = cast.owner(i)
    if (!owner) return
    const row =
      vocabulary.capitals.get(cast.words(i).toLowerCase()) ?? vocabulary.metonyms.get(cast.words(i).toLowerCase())
    if (!row && owner.type !== 'state') return
    const located = locative.test(text.slice(Math.max(0, mention.start - 14), mention.start))
    if (located || !actsAt(text, mention.end)) {
      if (owner.type === 'state' && located) cast.readings.set(i, { facet: 'territory' })
      return
    }
    if (owner.type === 'state') {
      cast.readings.set(i, { facet: 'government' })
      return
    }
    const state = row?.[1] !== undefined ? stateOf(cast, row, states) : undefined
    if (!state) return
    cast.move(i, state)
    cast.readings.set(i, { literal: owner, facet: 'government' })
  })
}

/** Of the states governed from there, one the article names; else the present one, anew. */
function stateOf(cast: Cast, row: readonly string[], states: Map<string, Draft>): Draft | undefined {
  for (const name of row.slice(1)) {
    const state = name ? states.get(name) : undefined
    if (state) return state
  }
  const name = row[1]
  if (!name) return undefined
  const state = cast.add('place', 'seat-of-government', 0.75)
  state.canonical = name
  state.type = 'state'
  states.set(name, state)
  return state
}

/** A verb of speech or of policy right behind, a helping verb or adverb between at most. */
function actsAt(text: string, end: number): boolean {
  const words =
    text
      .slice(end, end + 48)
      .match(/^(?:[ \n]\p{L}{2,14}){1,4}/u)?.[0]
      .trim()
      .toLowerCase()
      .split(/\s+/) ?? []
  for (const word of words) {
    if (speechVerbs.has(word) || acts.has(word)) return true
    if (!helpers.has(word) && !word.endsWith('ly')) return false
  }
  return false
}
