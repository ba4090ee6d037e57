import { blockTags, endsParagraph, hiddenTags, siblings, voidTags } from './elements.ts'
import { Names } from './names.ts'

/** What is known of all elements of one name. */
export interface Tag {
  readonly name: string
  /** Small, and its own among the tags of a page. */
  readonly id: number
  /** It begins a new block of text. */
  readonly block: boolean
  /** Its text is not shown. */
  readonly hidden: boolean
  /** It has no end tag. */
  readonly empty: boolean
  readonly endsParagraph: boolean
  /** An open element of these ends where it starts, unless one of the others shields it. */
  readonly sibling?: { readonly ends: ReadonlySet<string>; readonly shield: ReadonlySet<string> }
}

const describe = (name: string, id: number): Tag => {
  const sibling = siblings.get(name)
  return {
    name,
    id,
    block: blockTags.has(name),
    hidden: hiddenTags.has(name),
    empty: voidTags.has(name),
    endsParagraph: endsParagraph.has(name),
    ...(sibling && { sibling }),
  }
}

const inline =
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr picture q rp rt ruby s samp slot small span strike strong sub sup time tt u var path g use rect circle amp-img math'
const known = new Names(new Set([...blockTags, ...hiddenTags, ...voidTags, ...inline.split(' ')]))
const described = known.list.map(describe)
/** Characters of a name that are looked at. */
const longest = 40

/** The page itself, around all its elements. */
export const pageTag: Tag = { ...describe('#page', described.length), block: true }

/** The tags of one page. */
export class Tags {
  readonly #others = new Map<string, Tag>()

  at(source: string, start: number, end: number): Tag {
    const index = known.find(source, start, end)
    if (index >= 0) return described[index]!
    const name = source.slice(start, Math.min(end, start + longest)).toLowerCase()
    let tag = this.#others.get(name)
    if (!tag) {
      tag = describe(name, described.length + 1 + this.#others.size)
      this.#others.set(name, tag)
    }
    return tag
  }
}

/** The tag of a name that is known. */
export const tagNamed = (name: string): Tag => described[known.find(name, 0, name.length)]!
