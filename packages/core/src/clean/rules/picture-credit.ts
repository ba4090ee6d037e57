import { defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'
import { seenBlocks } from './zones.ts'

const agencies =
  'getty(?: images)?|reuters|afp|ap(?: photo)?|associated press|epa(?:-efe)?|dpa|shutterstock|istock(?:photo)?|alamy|bloomberg|pa(?: wire| media)?|xinhua|tass|ritzau|ntb|tt|anp|ansa|efe|lusa|imago|flickr|wikimedia(?: commons)?|pixabay|unsplash|pexels|screenshot|handout|courtesy .{2,40}|file'
const credit = new RegExp(
  `^\\W*(?:(?:(?:photo|image|picture|video|foto|bild|crédit|credits?|photographs?|quelle|fuente|fonte|источник|фото)(?:s|graph)?(?: credit| by| courtesy(?: of)?| source)?\\s?[:/|].{1,80})|(?:photo(?:graph)?|image|picture|illustration)s? (?:by|courtesy of|credit).{1,60}|(?:.{2,40}\\s?(?:/|via|\\|)\\s?)?(?:${agencies})(?:\\s?(?:/|via|\\|,)\\s?.{2,40})?)\\W*$`,
  'iu',
)

/**
 * Drop who took a picture, where it stands as a line of its own.
 *
 *     Photo: Jonas Weil\n\nThe bridge is open.   ->   The bridge is open.
 *     The bridge is open.\n\nJonas Weil/Getty Images   ->   The bridge is open.
 */
export const pictureCredit = defineRule({
  name: 'picture-credit',
  reason: 'Who took a picture that did not come with the text',
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    return dropBlocks(text, blocks, ({ page }, i) => {
      const { text, look } = seen[i] as (typeof seen)[number]
      return (
        page?.furniture === 'picture-credit' ||
        (look.words <= 12 && look.words > 0 && !look.closed && credit.test(text))
      )
    })
  },
})
