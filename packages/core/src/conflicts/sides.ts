import type { Layers, Local } from '../flow/layers.ts'
import type { Party } from '../schema/index.ts'
import { wordSet } from '../text/index.ts'

/**
 * Keys of the side a party belongs to, as the text words it: its entity, and the first letters of each capitalized word
 * of its words and of its entity's roles, so that "Torvenia" and "Torvenian" meet.
 */
export function sidesOf({
  clean: { text },
  entities,
}: Pick<Layers, 'clean' | 'entities'>): (party: Local<Party>) => Set<string> {
  const known = new Map(entities.entities.map((entity) => [entity.id, entity]))
  return ({ start, end, entity }) => {
    const keys = new Set<string>()
    // "the statement said": whose, its words do not tell
    if (start !== undefined && end !== undefined && end - start < 40 && paper.test(text.slice(start, end))) return keys
    // "37 percent of voters": two answers of one poll contradict nobody
    if (start !== undefined && end !== undefined && share.test(text.slice(start, Math.min(end, start + 40))))
      return keys
    const add = (words: string) => {
      for (const word of words.match(/[\p{L}\p{N}]+/gu) ?? [])
        if (/^\p{Lu}/u.test(word) && word.length > 3 && !common.has(word.toLowerCase()))
          keys.add(word.toLowerCase().slice(0, 6))
    }
    if (start !== undefined && end !== undefined) add(text.slice(start, Math.min(end, start + 200)))
    const meant = entity === undefined ? undefined : known.get(entity)
    if (meant) {
      keys.add(meant.id)
      add(meant.name)
      for (const { span, for: of } of meant.roles)
        add(of ?? text.slice(span.start, Math.min(span.end, span.start + 100)))
    }
    // "the rebels": a side without a name goes by its noun
    if ([...keys].every((key) => key === entity) && start !== undefined && end !== undefined) {
      const noun = /(\p{L}{4,})\W*$/u.exec(text.slice(Math.max(start, end - 40), end))?.[1]?.toLowerCase()
      if (noun && !pronouns.has(noun)) keys.add(noun.slice(0, 6))
    }
    return keys
  }
}

const share = /^(?:[\p{L}\d., -]+\s)?(?:percent|per cent|%)(?:\s|$)|^\d+\s?%/iu

const paper =
  /^(?:the|an?|his|her|its|their)\s+(?:\p{Ll}+\s+)?(?:statement|release|letter|memo|e-?mail|tweet|post|message)$/iu

/** Words of a party that do not tell which: pronouns, and those who are anybody. */
const pronouns = wordSet(
  'they them both each some others those this that these officials official sources source critics critic opponents opponent ' +
    'supporters supporter experts expert analysts analyst observers people',
)

const common = new Set(
  'president minister prime foreign defense defence interior general colonel party government ministry army police united national state north south east west they their both each'.split(
    ' ',
  ),
)
