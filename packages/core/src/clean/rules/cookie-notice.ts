import { defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'
import { phrases } from './phrases.ts'
import { type Seen, seenBlocks } from './zones.ts'

const cookie = /\b(?:cookies?|gdpr|dsgvo|rgpd|личных данных|куки)\b|クッキー|쿠키/iu
const notice = phrases('within', [
  String.raw`\b(?:(?:cookie|privacy) (?:settings|policy)|use (?:of )?(?:\w+ )?cookies|uses (?:\w+ )?cookies)`,
  String.raw`\b(?:cookies to|store cookies|by continuing)`,
  '(?:acceptez|accepter|paramètres|utilis(?:e|ons)|utilizamos|usamos|aceptar|aceitar|política|utilizziamo|accetta|gebruiken)',
  String.raw`\bwe and (?:our|\d+|selected)\b.{0,30}\bpartners\b`,
  '(?:accepteren|käytämme|używa|menggunakan|использу)',
  String.raw`\bwir (?:nutzen|verwenden|setzen)\b.{0,60}\bcookies\b`,
  String.raw`\b(?:sie können|du kannst)\b.{0,80}\bcookies\b.{0,40}\b(?:zulassen|ablehnen|akzeptieren)\b`,
])

/** News of courts and offices has these words too: only where a page speaks to its reader. */
const asks = /\b(?:accept|agree|consent|akzeptier|zustimm|einstellungen|verwende[nt])/i
const personal = /\b(?:we|our|you|your|this (?:web ?)?site|wir|unser\w*|sie|ihre[rn]?|diese (?:web)?seite)\b/i
const label = 12

/**
 * Drop notices about cookies and consent.
 *
 *     We use cookies to make this site work.\n\nThe bridge is open.   ->   The bridge is open.
 *     The bridge is open.\n\nWe and our 812 partners store data on a device, such as cookies.   ->   The bridge is open.
 *     Wir nutzen Cookies auf unserer Seite.\n\nDu kannst selbst wählen, ob du die Cookies zulassen willst.\n\nDie Brücke ist offen.   ->   Die Brücke ist offen.
 *     A page that stores cookies needs the consent of its reader first, the high court of Halden ruled.   ->   A page that stores cookies needs the consent of its reader first, the high court of Halden ruled.
 *     The bakery sold 300 cookies on Sunday.   ->   The bakery sold 300 cookies on Sunday.
 */
export const cookieNotice = defineRule({
  name: 'cookie-notice',
  reason: 'A notice about cookies or consent',
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    return dropBlocks(text, blocks, (_, i) => {
      const at = seen[i] as Seen
      const { text, look } = at
      return (
        look.words <= 90 &&
        cookie.test(text) &&
        (at.head || at.tail) &&
        isNotice(text, look.words) &&
        !/[“”«»„]/.test(text)
      )
    })
  },
})

const isNotice = (text: string, words: number): boolean =>
  notice.test(text) || (asks.test(text) && (words <= label || personal.test(text)))
