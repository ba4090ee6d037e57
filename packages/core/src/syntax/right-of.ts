import type { Chunk } from '../flow/layers.ts'
import { type Around, lower, relatives, type Words } from './around.ts'
import type { Frame } from './frames.ts'

const particles = new Set('up down out off over away back forward through around along on'.split(' '))

/** What stands to the right of a verb: its objects, its prepositional phrases, and what is said of the objects. */
export function rightOf(
  verb: number,
  { chunks, words, sentence }: Around,
): Pick<Frame, 'objects' | 'obliques' | 'complement'> {
  const { pos } = words
  const objects: number[] = []
  const obliques: { preposition: string; chunks: number[] }[] = []
  let complement: number | undefined
  let list: number[] | undefined
  let next = verb + 1
  let preposition = ''
  let at = chunks[verb]!.last
  const last = Math.min(sentence.last, at + 60)
  while (at < last) {
    const chunk = chunks[next]
    const word = lower(words, at)
    if (chunk && chunk.first === at) {
      if (chunk.kind === 'verb' || relatives.has(word)) break
      if (startsClause(next, chunks, words) && (list === undefined || preposition === ',')) break
      if (preposition === 'of' && list !== undefined) preposition = ''
      else if (preposition === ',' && list) {
        const listed = lower(words, at - 1) !== ',' || /^(?:,|and|or)$/.test(lower(words, chunk.last))
        if (listed) list.push(next)
      } else if (preposition && preposition !== ',') {
        list = [next]
        obliques.push({ preposition, chunks: list })
      } else if (!obliques.length) {
        list = objects
        objects.push(next)
      } else break
      preposition = ''
      at = chunk.last
      next++
      continue
    }
    if (pos[at] === 'ADP' || (word === 'to' && chunks[next]?.first === at + 1)) {
      if (!objects.length && !obliques.length && particles.has(word) && chunks[next]?.first === at + 1 && word !== 'on')
        preposition = ''
      else preposition = word
    } else if (word === ',' || word === 'and' || word === 'or' || word === '&') {
      if (!list) break
      preposition = ','
    } else if (pos[at] === 'ADJ' || pos[at] === 'VERB') complement ??= at
    else if (pos[at] === 'SCONJ' || word === ';' || word === ':' || word === 'but') break
    else if (/^["“”]|''|``$/.test(word) && objects.length) break
    at++
  }
  const loose = chunks[next]
  if (complement === undefined && loose?.kind === 'verb' && loose.first === at && loose.last === at + 1) {
    const left = words.lemmas[chunks[verb]!.head] === 'leave' && pos[at + 1] !== 'NOUN' && pos[at + 1] !== 'DET'
    if (objects.length && !obliques.length && (loose.passive || left)) complement = loose.head
  }
  return { objects, obliques, ...(complement !== undefined && { complement }) }
}

/** `... and the attackers fled`: a noun with a verb of its own is no further object. */
function startsClause(noun: number, chunks: readonly Chunk[], words: Words): boolean {
  const { pos, tokens } = words
  let last = noun
  for (let i = 0; i < 6; i++) {
    const other = chunks[last + 1]
    const joined = other?.kind === 'noun' && other.first === chunks[last]!.last + 1
    if (!joined || !/^(?:and|or)$/.test(lower(words, other.first - 1))) break
    last++
  }
  const next = chunks[last + 1]
  if (next?.kind !== 'verb') return false
  let at = chunks[last]!.last
  while (at < next.first && pos[at] === 'ADV') at++
  return (
    at === next.first && !next.passive && !/ing$/i.test(tokens[next.head]!.text) && tokens[next.first]!.text !== 'to'
  )
}
