import type { Chunk } from '../flow/layers.ts'
import { refusable } from '../quotes/refusable.ts'
import { firstChunk, type Saying } from './sayings.ts'

const recipients = /^(?:it|them|him|her|us|me|you|people|anyone|anybody|everyone|everybody|others|those)$/
/** "links to the group", "access to the files": what stands behind "to" belongs to the thing. */
const tied = /^(?:links?|ties|connections?|contacts?|threats?|damage|objections?|loyalty|reference|relations?)$/

/** `denied farmers the right to fish`, `denied the clerk a lawyer`, `denied the key to Marin`: withheld, and not said to be untrue. */
export function isWithheld(saying: Saying): boolean {
  const { content, low, quote, syntax } = saying
  const [part] = content
  if (quote.rule !== 'noun-object' || !part) return false
  const thing = firstChunk(saying, part.first, part.last)
  if (!thing || thing.first > part.first + 1) return false
  const behind = firstChunk(saying, thing.last, part.last)
  const receives = recipients.test(low(thing.head)) || saying.isAgent(thing.head) || saying.isHuman(thing.head)
  if (receives && behind?.first === thing.last && /^(?:DET|ADJ|NOUN)$/.test(syntax.pos[behind.first]!)) return true
  // "denied many farmers the right to fish"
  if (behind?.first === thing.last && refusable.has(low(behind.head))) return true
  const receiver = low(thing.last) === 'to' ? firstChunk(saying, thing.last + 1, part.last) : undefined
  return receiver?.first === thing.last + 1 && !tied.test(low(thing.head)) && isReceiver(saying, receiver)
}

const isReceiver = (saying: Saying, { head }: Chunk) =>
  recipients.test(saying.low(head)) || saying.isAgent(head) || saying.isHuman(head)
