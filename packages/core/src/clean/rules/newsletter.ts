import type { Look } from '../look.ts'
import { defineRule } from '../rule.ts'
import { dropBlocks } from './drop.ts'
import { phrases } from './phrases.ts'
import { type Seen, seenBlocks } from './zones.ts'

/** Words no news is about. */
const asks = phrases('within', [
  String.raw`\b(?:(?:our|free|daily|weekly|morning|evening|e-?mail) newsletters?\b|newsletters? (?:here|now|today|delivered|sent)|(?:to|in) your (?:inbox|e-?mail)|already a (?:subscriber|member)|(?:free|remaining) (?:articles?|stories) (?:this|left|remaining)|to continue reading|(?:log|sign) in to (?:read|continue)|unlimited (?:digital )?access|support our (?:journalism|work|newsroom)|jetzt abonnieren|newsletter abonnieren|abonnez-vous|inscrivez-vous|suscríbe(?:te|ase)|boletín|assine (?:já|a newsletter|nossa)|iscriviti|abonneer|schrijf je in|подпишитесь|подписывайтесь|メールマガジン|订阅|prenumerera)`,
  String.raw`['’](?<=\p{L}['’])s? newsletters?\b`,
])
const commands =
  /^\W*(?:(?:please )?(?:sign[ -]up|subscribe|register|log in|sign in|join|become|support|donate|make a|start your|get|create (?:a|an|your)|manage|enter your|enjoying|want|never miss|stay|keep up|abonnieren|melden sie sich))\b/iu
const wares =
  /\b(?:sign[ -]up|subscri(?:be|ption|bers?)|newsletters?|e-?mail|inbox|account|membership|member today|supporter|contribution|donation|journalism|trial|alerts?|updates?|notifications?|latest news|breaking news|headlines)\b/iu
const label = phrases('line', [
  'subscribe|subscribe now|newsletter|newsletters|sign up|sign up now|your e-?mail(?: address)?',
  "e-?mail address|enter your e-?mail(?: address)?|donate|donate now|abonnieren|s['’]abonner|suscribirse",
  'assinar|subscribe to continue reading',
])
const personal =
  /\b(?:you|your|our|us|we|now|here|today|votre|vos|notre|nous|vous|ihr|ihre|unser\w*|sie|seu|sua|nosso|nossa|tu|su|nuestr\w+|tuo|nostr\w+|je|jouw|ons|onze)\b/iu

/**
 * Drop invitations to subscribe, register or donate, and the wall in front of a paid text.
 *
 *     The bridge is open.\n\nSign up for our newsletter to get the news of the border.\n\nA bus came.   ->   The bridge is open.\n\nA bus came.
 *     The company publishes a newsletter for growers.   ->   The company publishes a newsletter for growers.
 */
export const newsletter = defineRule({
  name: 'newsletter',
  reason: 'An invitation to subscribe, register or donate',
  apply(text, blocks) {
    const seen = seenBlocks(text, blocks)
    return dropBlocks(text, blocks, (_, i) => invites(seen[i] as Seen, seen[i - 1]))
  },
})

function invites({ text, look }: Seen, before: Seen | undefined): boolean {
  return look.words <= 60 && speaksToReader(text, look, before) && !/[“"«„].{20,}[”"»“]/.test(text)
}

function speaksToReader(text: string, look: Look, before: Seen | undefined): boolean {
  if (label.test(text)) return true
  if (look.words <= 35 && asks.test(text) && (look.words <= 12 || personal.test(text))) return true
  if (look.words <= 30 && commands.test(text) && wares.test(text)) return true
  // The line that explains a box follows its heading.
  const under = before !== undefined && before.look.words <= 9 && commands.test(before.text) && wares.test(before.text)
  return under && look.words <= 30 && /\byour\b/i.test(text)
}
