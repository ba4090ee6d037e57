import { defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'
import { rights } from './headings.ts'
import { phrases } from './phrases.ts'
import { type Seen, seenBlocks } from './zones.ts'

const note = phrases('start', [
  'note(?:s)?:? .{0,60}(?:comment|guideline|house rules|discussion|subscri)',
  '(?:please )?(?:read|see|review|note) (?:our|the) .{0,40}(?:guidelines|rules|policy|terms)',
  'comments? (?:on this article )?(?:are|is) (?:closed|moderated|subject)|all comments|continued on page',
  'continues on page',
  '(?:this|the) (?:article|story|column|piece|post|report|copy|content|material) (?:was |is |has been |may |originally |first )*(?:originally |first )?(?:published|appeared|appears|updated|produced|republished|adapted|corrected|for your personal|provided|not be|part of|created)',
  String.raw`(?:first |originally )?published (?:on|in|by|at)\b|(?:an )?earlier version of|correction\b.{0,30}[:,]`,
  "corrections? (?:&|and) clarifications?|editor['’]?s['’]? note|disclaimer|disclosure",
  String.raw`have you (?:seen|got|a) .{0,80}(?:\?|@)`,
  '(?:do you have|got) (?:a |any )?(?:tips?|story|stories|news|information)',
  '(?:send|submit|write|e-?mail) (?:us |your |to |tips )|tips@',
  'follow (?:us|.{2,30} on (?:twitter|facebook|instagram))|(?:like|find|join) us on',
  '(?:click|tap) here (?:to|for)|click (?:the|below|on)|download (?:our|the) .{0,30}app|get the .{0,40} app',
  '(?:read|see) (?:the )?(?:full|original|entire|whole) (?:article|story|report|text|statement|post|interview|list)',
  'read (?:it )?(?:more|the rest) (?:at|on|here|in)|view (?:original|source)|quelle:|fonte:|fuente:|via:?',
  'to order (?:presentation|copies)|for (?:more|further) (?:information|news|stories|on this story)',
  'visit (?:our|us|the|www)|watch (?:the )?(?:video|live)|listen to|citation:|provided by|topics?:|tags?:',
  'tagged|filed under|more info(?:rmation)?:|enjoy(?:ed)? (?:this|reading)',
  'thank(?:s| you) for (?:reading|watching|subscribing|visiting|your (?:support|feedback))',
  'what do you think|let us know|tell us|share your|do you agree|leave a|print this|return to|back to',
  String.raw`related:|http|www\.`,
])
const release = phrases('line', [
  'for immediate release|embargoed? .{0,40}|ends?|-?30-?|###?|press release|notes? to (?:the )?editors?:?',
  String.raw`media contacts?:?.{0,120}|press contacts?:?.{0,120}|contacts?:|about [\p{Lu}].{0,30}:`,
])
const contact = /^\W*(?:media|press) (?:contact|enquir|inquir|office)/iu

/**
 * Drop notes of the house around an article: rules for comments, rights, corrections, calls for tips, the frame of a
 * press release.
 *
 *     The bridge across the river is open.\n\nNote: Read our house rules before you comment.   ->   The bridge across the river is open.
 *     The bridge across the river is open.\n\n© 2026 Orla Courier. All rights reserved.   ->   The bridge across the river is open.
 *     FOR IMMEDIATE RELEASE\n\nThe bridge across the river is open.\n\nENDS   ->   The bridge across the river is open.
 */
export const noteTail = defineRule({
  name: 'note-tail',
  reason: 'A note of the publishing house, no part of the article',
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    const end = endOfRelease(seen)
    const last = lastOf(seen)
    return dropBlocks(text, blocks, (_block, i) => {
      const at = seen[i] as Seen
      if (i >= end) return true
      if (at.look.words <= 8 && at.head && release.test(at.text)) return true
      if (!at.tail) return false
      return (
        (at.look.words <= 60 && rights.test(at.text)) ||
        (isNote(at) && (i > last || at.proseAfter < 0.2 * at.proseBefore))
      )
    })
  },
})

const isNote = ({ text, look }: Seen) => look.words <= 90 && (note.test(text) || rights.test(text))

function lastOf(seen: readonly Seen[]): number {
  let i = seen.length - 1
  while (i > 0 && isNote(seen[i] as Seen)) i--
  return i
}

/** A press release is over at its "ENDS"; what follows are notes for editors. */
function endOfRelease(seen: readonly Seen[]): number {
  for (let i = seen.length - 1; i > 0; i--) {
    const { text, look, proseBefore, proseAfter } = seen[i] as Seen
    if (proseAfter > proseBefore) break
    if (look.words <= 4 && /^\W*(?:ends?|-30-|###|notes? to (?:the )?editors?)\W*$/iu.test(text)) return i
    if (contact.test(text)) continue
  }
  return seen.length
}
