import { judged, mark } from '../lines/marks.ts'
import { defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'
import { interfaceWords, shareWords } from './interface-words.ts'
import { seenBlocks } from './zones.ts'

/**
 * Drop the buttons with which a page is passed on, in one line or in many.
 *
 *     The bridge is open.\n\nShare on Facebook Share on Twitter Send by e-mail Print   ->   The bridge is open.
 *     Facebook\n\nWhatsApp\n\nThe bridge is open.   ->   The bridge is open.
 *     sharetweetemailprint\n\nThe bridge is open.   ->   The bridge is open.
 */
export const shareBar = defineRule({
  name: 'share-bar',
  reason: 'Buttons for sharing or printing the page',
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    return dropBlocks(text, blocks, (_, i) => {
      const { text, look, mark: known } = seen[i] as (typeof seen)[number]
      return look.words <= 40 && !look.closed && (look.words > judged || known !== mark.none) && isShareBar(text)
    })
  },
})

const small = new Set(
  'a an the this on to via by in with it for us me article story post page opens new window click here be first like auf per sur par no en em su e'.split(
    ' ',
  ),
)
const glued = new RegExp(
  `^(?:${[...shareWords]
    .filter((word) => /^[a-z]{3,}$/.test(word))
    .sort((a, b) => b.length - a.length)
    .join('|')}|on|via|icon|this|more|comments?|[0-9])+$`,
)

/** At least half of its words are those of share buttons, and the rest are small or of the page's interface. */
export function isShareBar(text: string): boolean {
  let words = 0
  let share = 0
  let rest = 0
  const count = (word: string) => {
    words++
    if (shareWords.has(word)) share++
    else if (word.length > 7 && word.length < 60 && glued.test(word)) share += 2
    else if (!small.has(word) && !interfaceWords.has(word)) rest++
  }
  const found = text.match(/[\p{L}+-]+/gu) ?? []
  let most = 0 // of share words in what is left: none has less than two letters
  for (const { length } of found) most += length >> 1
  for (const word of found) {
    if (3 * rest > share + most) return false
    most -= word.length >> 1
    const lower = word.toLowerCase()
    if (lower === word || shareWords.has(lower) || !grown.test(word)) count(lower)
    else for (const part of word.replace(seam, '$1 $2').toLowerCase().split(' ')) count(part)
  }
  return share > 0 && rest <= share / 3 && (share > 1 || words <= 4)
}

/** Words of buttons that grew together: `TwitterSend` is two of them, `WhatsApp` is one. */
const grown = /\p{Ll}\p{Lu}/u
const seam = /(\p{Ll})(\p{Lu})/gu
