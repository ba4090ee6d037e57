import { allMatches, type Edit } from '../../text/index.ts'
import { defineRule } from '../rule.ts'

const tag =
  /<(?:script|style|iframe|noscript)\b[^<>]{0,2000}>(?:[^<]{0,2000}<\/(?:script|style|iframe|noscript)>)?|<\/?(?:a|b|i|p|em|br|img|div|span|strong|script|iframe|blockquote|h[1-6])(?:\s[^<>]{0,1000})?\/?>/gi

/**
 * Drop tags of HTML that were left in a text without markup.
 *
 *     The ferry <script src="//halden.example/player.js"></script>stops at noon.   ->   The ferry stops at noon.
 *     The ferry <b>stops</b> at noon.   ->   The ferry stops at noon.
 *     It is 3 < 4, and 5 > 4.   ->   It is 3 < 4, and 5 > 4.
 */
export const code = defineRule({
  name: 'code',
  reason: 'Code of the page that was left in its text',
  apply(text, blocks) {
    if (blocks[0]?.page || !text.includes('<')) return []
    return allMatches(text, tag).map(
      ({ 0: found, index }): Edit => ({ from: index, to: index + found.length, insert: '' }),
    )
  },
})
