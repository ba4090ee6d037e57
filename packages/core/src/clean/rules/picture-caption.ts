import { defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'
import { seenBlocks } from './zones.ts'

const longest = 70
const agency =
  'getty|reuters|afp|ap|associated press|epa|dpa|pa|shutterstock|istock|alamy|bloomberg|xinhua|tass|anadolu|zuma|rex|splash|wenn|nasa|esa'
const things =
  '(?:file |handout )?(?:photo(?:graph)?s?|image|images|pic(?:ture)?s?|credit|screengrab|foto|bild|illustration)'
/** At the end of a caption: `(Image: GETTY)`, `(AP Photo/Klara Juhn, File)`, `Photo: Klara Juhn / Courier`. */
const bracketed = new RegExp(
  `[([](?:(?:${agency})\\b.{0,12})?${things}(?: (?:credit|by|courtesy(?: of)?|via))?\\s?[:/|, ].{0,80}[)\\]]\\W{0,2}$`,
  'iu',
)
/** What `plain` cannot do without. */
const named = /Photo|Image|Picture|Foto|File|Credit/
const plain =
  /[.!?”"] (?:Photo(?:graph)?|Image|Picture) (?:by|courtesy of) \p{Lu}[^.!?]{1,60}\)?$|(?:[.!?”"]|\p{Ll}) ?(?:(?:Image|Photo|Picture|Foto|File [Pp]hoto)s? ?(?:[Cc]redit|by|[Cc]ourtesy(?: of)?)?|Credit)\s?(?::|\||\.\.\.|…)\s?[\p{Lu}@][^.!?]{1,60}\)?$/u

/**
 * Drop the line under a picture that did not come with the text, told by the credit at its end.
 *
 *     The bridge across the Orla on Friday morning (Photo: Jonas Weil)\n\nThe bridge is open.   ->   The bridge is open.
 *     Drivers wait at the bridge in Tarsava, June 9, 2026. (AP Photo/Jonas Weil, File)\n\nThe bridge is open.   ->   The bridge is open.
 *     The bridge is open.\n\nThe first lorry on the bridge. Photo: Jonas Weil / Orla Courier   ->   The bridge is open.
 *     The bridge is open.\n\nThe first lorry on the bridge. Photograph by Jonas Weil/Orla Courier   ->   The bridge is open.
 *     She took the photo: it shows the bridge.   ->   She took the photo: it shows the bridge.
 */
export const pictureCaption = defineRule({
  name: 'picture-caption',
  reason: 'Caption of a picture that did not come with the text',
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    return dropBlocks(text, blocks, ({ page, start, end }, i) => {
      const { words } = (seen[i] as (typeof seen)[number]).look
      if (page || words < 4 || words > longest) return false
      const tail = text.slice(Math.max(start, end - 110), end)
      return (/[)\]]\W{0,2}$/.test(tail) && bracketed.test(tail)) || (named.test(tail) && plain.test(tail))
    })
  },
})
