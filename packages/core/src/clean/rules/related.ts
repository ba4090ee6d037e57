import { mark } from '../lines/marks.ts'
import { defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'
import { relatedHeading } from './headings.ts'
import { phrases } from './phrases.ts'
import { headedBy, type Seen, seenBlocks } from './zones.ts'

/** Also stands over a single link within an article. */
const weak =
  /^\W*(?:read more|see more|more|up next|don['’]t miss|watch (?:now|more|live)|see also|read also|also read|in this (?:article|story)|featured)\W*$/iu
/** A pointer and its target in one block: "Read more: Bridge closed". */
const pointerWords = [
  'related(?: article| story| news)?|read(?: more| next| also| this)?|see(?: also| more)',
  "watch(?: also| more| now)?|more(?: on this| from .{1,30})?|also (?:read|see|on)|don['’]t miss|must read",
  'in case you missed it|up next|next|insight|recommended|listen|explore|lesen sie auch|mehr dazu',
  'lire aussi|à lire aussi|leia (?:também|mais)|veja também|lea también|te puede interesar|leggi anche',
  'lees ook|baca juga|читайте также|zobacz także|czytaj też',
]
const pointer = phrases('start', [`(?:${pointerWords.join('|')})\\s?[:|>»›–—-]+\\s*\\p{L}`])

/**
 * Drop links to other articles: boxes under a heading, and single pointers between paragraphs.
 *
 *     The bridge across the Orla is open again for lorries.\n\nRelated articles\n\nBus drivers want glass\n\nThe last ferry   ->   The bridge across the Orla is open again for lorries.
 *     The bridge is open to everyone.\n\nRead more: Who owns the lake?\n\nA bus was the first to cross it.   ->   The bridge is open to everyone.\n\nA bus was the first to cross it.
 */
export const related = defineRule({
  name: 'related',
  reason: 'Links to other articles, or what the page shows below them',
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    const under = headedBy(
      seen,
      isHeading,
      (at) =>
        (at.block.outside === undefined || at.proseAfter < at.proseBefore * 0.4) &&
        !weak.test(at.text) &&
        at.foreignAfter() &&
        (!at.block.page || at.proseAfter < at.proseBefore),
    )
    return dropBlocks(text, blocks, (_, i) => under.has(i) || isPointer(seen[i] as Seen))
  },
})

const isHeading = ({ text, look, mark: known }: Seen) =>
  look.words <= 9 && (known !== mark.none || look.words === 0) && relatedHeading.test(text)
const isPointer = ({ text, look }: Seen) => look.words <= 30 && pointer.test(text) && !/[.!]["”’]?$/.test(text)
