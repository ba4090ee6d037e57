import { defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'
import { phrases } from './phrases.ts'
import { seenBlocks } from './zones.ts'

const cookie = /\b(?:cookies?|gdpr|dsgvo|rgpd|личных данных|куки)\b|クッキー|쿠키/iu
const notice = phrases('within', [
  String.raw`\b(?:accept|agree|consent|(?:cookie|privacy) (?:settings|policy)|use (?:of )?(?:\w+ )?cookies|uses (?:\w+ )?cookies)`,
  String.raw`\b(?:cookies to|store cookies|by continuing|akzeptier|zustimm|einstellungen|verwende[nt])`,
  '(?:acceptez|accepter|paramètres|utilis(?:e|ons)|utilizamos|usamos|aceptar|aceitar|política|utilizziamo|accetta|gebruiken)',
  '(?:accepteren|käytämme|używa|menggunakan|использу)',
])

/**
 * Drop notices about cookies and consent.
 *
 *     We use cookies to make this site work.\n\nThe bridge is open.   ->   The bridge is open.
 *     The bakery sold 300 cookies on Sunday.   ->   The bakery sold 300 cookies on Sunday.
 */
export const cookieNotice = defineRule({
  name: 'cookie-notice',
  reason: 'A notice about cookies or consent',
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    return dropBlocks(text, blocks, ({ page }, i) => {
      const { text, look, head, tail } = seen[i] as (typeof seen)[number]
      if (page?.furniture === 'cookie-notice') return true
      return (head || tail) && look.words <= 90 && cookie.test(text) && notice.test(text) && !/[“”«»„]/.test(text)
    })
  },
})
