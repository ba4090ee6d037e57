import { defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'
import { phrases } from './phrases.ts'
import { seenBlocks } from './zones.ts'

const label = phrases('line', [
  'advert(?:s|isement|isements|ising)?|sponsored(?: content| by.{0,40})?|promoted(?: content)?',
  'paid (?:content|post)|ad|continue reading(?: the main story| below)?',
  '(?:story|article) continues? (?:below|after)(?: (?:this )?ad(?:vert|vertisement)?)?',
  'scroll (?:down )?to continue(?: reading)?(?: (?:with content|below|after).{0,30})?|supported by|anzeige',
  'werbung|publicité|publicidade?|pubblicità|advertentie|reklama?|reklame|annons|iklan|iklan baris|реклама',
  '广告|廣告|広告|スポンサー(?:ド)?リンク|광고|ilan',
])

/**
 * Drop the labels that mark the place of an advertisement.
 *
 *     The bridge is open.\n\nADVERTISEMENT\n\nA bus came.   ->   The bridge is open.\n\nA bus came.
 *     The bridge is open.\n\nStory continues below advertisement   ->   The bridge is open.
 */
export const advertisement = defineRule({
  name: 'advertisement',
  reason: 'The place of an advertisement',
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    return dropBlocks(text, blocks, (_, i) => label.test(seen[i]?.text.slice(0, 120) ?? ''))
  },
})
