import { looksOf } from '../look.ts'
import { defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'

/** What a mail program puts above a signature (RFC 3676, 4.3), and a mailing list above its own foot. */
const cut = /^(?:--(?:\n|$)|_{20,}(?:\s|$))/
/** Characters of both together: signatures have four lines by custom, a list's foot about as much. */
const longest = 800

/**
 * Drop the signature of a mail and what a mailing list puts below it, where no sentence follows.
 *
 *     The slipway is closed until the spring.\n\n--\n\nOda Lunt\n\nHalden Post, news desk   ->   The slipway is closed until the spring.
 *     The slipway is closed until the spring.\n\n____________________\ncoast mailing list   ->   The slipway is closed until the spring.
 *     The slipway is closed until the spring.\n\n--\n\nThe yard lies in the old harbor of Orla, and its owner has other plans for it.   ->   The slipway is closed until the spring.\n\n--\n\nThe yard lies in the old harbor of Orla, and its owner has other plans for it.
 */
export const signature = defineRule({
  name: 'signature',
  reason: 'The signature of a mail or the foot of a mailing list',
  apply(text, blocks) {
    const looks = looksOf(text, blocks)
    let first = blocks.length
    for (let i = blocks.length - 1; i > 0; i--) {
      const { start, end } = blocks[i]!
      if (text.length - start > longest || blocks[i]!.page || looks[i]?.kind === 'prose') break
      if (cut.test(text.slice(start, Math.min(end, start + 200)))) first = i
    }
    return first < blocks.length ? dropBlocks(text, blocks, (_, i) => i >= first) : []
  },
})
