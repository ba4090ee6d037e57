import { allMatches, type Edit } from '../../text/index.ts'
import { defineRule } from '../rule.ts'

const hidden = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u034F\u200B-\u200D\u2060-\u2064\uFEFF\uFFF9-\uFFFB]+/g
/** Scripts and emoji in which a joiner or non-joiner is spelling. */
const joined =
  /[\p{Extended_Pictographic}\u200D\uFE0F\u0600-\u08FF\u0900-\u0DFF\u1000-\u109F\u1780-\u17FF\u1800-\u18AF]/u

/**
 * Drop characters that have no shape: soft hyphens, zero-width spaces, control characters.
 * Joiners stay where a script or an emoji is spelled with them.
 *
 *     ferry\u00ADman   ->   ferryman
 *     the\u200B bridge   ->   the bridge
 *     \u0645\u06CC\u200C\u0631\u0648\u062F   ->   \u0645\u06CC\u200C\u0631\u0648\u062F
 */
export const invisible = defineRule({
  name: 'invisible',
  reason: 'Characters without a shape, such as soft hyphens, that break words when they are searched',
  apply(text) {
    const edits: Edit[] = []
    for (const { 0: found, index } of allMatches(text, hidden)) {
      const to = index + found.length
      const joiner = found === '\u200C' || found === '\u200D'
      if (joiner && joined.test(text.slice(Math.max(0, index - 2), index))) continue
      edits.push({ from: index, to, insert: '' })
    }
    return edits
  },
})
