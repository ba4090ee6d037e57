import type { Layers, Local } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import type { Actor, Entity } from '../schema/index.ts'
import { firstWhere } from '../text/index.ts'
import { actorCodes } from './actor-codes.ts'

type Doc = Pick<Layers, 'sentences' | 'syntax' | 'entities'>

type Coder = ReturnType<typeof actorCodes>

/** Several stages of the events ask for the same entities. */
const made = new WeakMap<Local<Entity>, ReturnType<Coder>>()

/** Codes of an entity: of the place it is, of its names in the text, or of what its roles are for. */
export function entityCodes(entity: Local<Entity>, codes: Coder): ReturnType<Coder> {
  const known = made.get(entity)
  if (known) return known
  const found = read(entity, codes)
  made.set(entity, found)
  return found
}

function read(entity: Local<Entity>, codes: Coder): ReturnType<Coder> {
  if (entity.place?.country && entity.kind === 'place') return { country: entity.place.country }
  for (const { text } of [{ text: entity.name }, ...entity.names.filter(({ from }) => from === 'text')]) {
    const found = codes(text.split(/\s+/), headOf(text))
    if (entity.kind !== 'person' && (found.country || found.code)) return found
  }
  for (const { title, for: of } of entity.roles) {
    const found = codes([...(of ?? '').split(/\s+/)], (title.split(/\s+/).at(-1) ?? '').toLowerCase())
    if (found.country || found.code || found.sector) return found
  }
  return {}
}

/** `ministry` of "Ministry of Defense", `union` of "Mine Workers' Union". */
const headOf = (name: string): string => {
  const [own = name] = name.split(/\s+(?:of|for|in)\s/)
  return (own.split(/\s+/).at(-1) ?? '').toLowerCase()
}

/** Parties of a claim as actors, with codes from their words and their entity; `Torvenia and Kestria` are two. */
export function partyCodes(doc: Doc, lexicon: Lexicon): (party: Local<Actor>) => Local<Actor>[] {
  const { tokens } = doc.sentences
  const codes = actorCodes(lexicon)
  const demonyms = lexicon.table('demonyms')
  const entities = new Map(doc.entities.entities.map((entity) => [entity.id, entity]))
  const first = (start: number) => firstWhere(tokens, (token) => token.start >= start)
  const read = (from: number, to: number) =>
    codes(
      tokens.slice(from, to).map(({ text }) => text),
      to > from ? doc.syntax.lemmas[to - 1]!.toLowerCase() : '',
    )
  /** "the Kestrians of Torvenia" are Torvenia's: words after the first `of` or `from` behind a people's name. */
  const settled = (from: number, to: number) => {
    for (let i = from; i < to - 2; i++)
      if (/^(?:of|from)$/.test(tokens[i + 1]!.text) && /s$/.test(tokens[i]!.text) && demonyms.has(tokens[i]!.lower))
        return read(i + 2, to)
    return {}
  }
  return (party) => {
    const entity = party.entity === undefined ? undefined : entities.get(party.entity)
    const from = party.start === undefined ? 0 : first(party.start)
    let to = from
    if (party.end !== undefined) while (to < tokens.length && to < from + 30 && tokens[to]!.end <= party.end) to++
    for (let i = from + 1; i < to - 1; i++) {
      if (tokens[i]!.text !== 'and') continue
      const [left, right] = [read(from, i), read(i + 1, to)]
      const [a, b] = [left.country ?? left.code, right.country ?? right.code]
      if (a && b && a !== b)
        return [
          { start: tokens[from]!.start, end: tokens[i - 1]!.end, ...left },
          { start: tokens[i + 1]!.start, end: tokens[to - 1]!.end, ...right },
        ]
    }
    const own = { ...read(from, to), ...settled(from, to) }
    return [{ ...party, ...(own.country || own.code || !entity ? own : { ...entityCodes(entity, codes), ...own }) }]
  }
}
