import type { Edit } from '../../text/index.ts'
import { type CleanBlock, defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'
import { phrases } from './phrases.ts'
import { seenBlocks } from './zones.ts'

const agencies = [
  'getty(?: images)?|reuters|afp|ap(?: photo)?|associated press|epa(?:-efe)?|dpa|shutterstock|istock(?:photo)?|alamy',
  'bloomberg|pa(?: wire| media)?|xinhua|tass|ritzau|ntb|tt|anp|ansa|efe|lusa|imago|flickr|wikimedia(?: commons)?',
  'pixabay|unsplash|pexels|screenshot|handout|courtesy .{2,40}|file',
].join('|')
const things = 'photo|image|picture|foto|bild|crédit|credits?|photographs?|quelle|fuente|fonte|источник|фото'
const labelled = `(?:${things})(?:graph)?(?: credit| by| courtesy(?: of)?| source)?\\s?[:/|].{1,80}`
const credit = phrases('line', [
  labelled,
  '(?:photo(?:graph)?|image|picture|illustration)s? (?:by|courtesy of|credit).{1,60}',
  `(?:.{2,40}\\s?(?:/|via|\\|)\\s?)?(?:${agencies})(?:\\s?(?:/|via|\\|,)\\s?.{2,40})?`,
])
/** After the sentence of a caption. */
const trailing = new RegExp(
  `[.!?”"»)]\\s(\\(?(?:${things})(?: credit| by| courtesy(?: of)?)?\\s?[:/|][^:]{2,60})$`,
  'iu',
)
const longest = 100

/**
 * Drop who took a picture, as a line of its own or at the end of a caption.
 *
 *     Photo: Jonas Weil\n\nThe bridge is open.   ->   The bridge is open.
 *     The bridge is open.\n\nJonas Weil/Getty Images   ->   The bridge is open.
 */
export const pictureCredit = defineRule({
  name: 'picture-credit',
  reason: 'Who took a picture that did not come with the text',
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    const isCredit = (_: CleanBlock, i: number) => {
      const { text, look } = seen[i] as (typeof seen)[number]
      return look.words <= 12 && look.words > 0 && !look.closed && credit.test(text)
    }
    const ends = blocks.flatMap((block, i) =>
      block.kind !== 'caption' || isCredit(block, i) ? [] : creditAtEnd(text, block),
    )
    return [...dropBlocks(text, blocks, isCredit), ...ends].sort((a, b) => a.from - b.from)
  },
})

function creditAtEnd(text: string, { start, end }: CleanBlock): Edit[] {
  const tail = text.slice(Math.max(start, end - longest), end)
  const found = trailing.exec(tail)?.[1]
  return found ? [{ from: end - found.length - 1, to: end, insert: '' }] : []
}
