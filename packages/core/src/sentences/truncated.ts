import type { Token } from '../flow/layers.ts'
import type { Block } from '../schema/index.ts'

/** Nothing ends after one of these. */
const open = new Set(
  (
    'a an the such this these those my your his its our their every each of to from with by at for into onto upon toward towards ' +
    'than as and or but nor because although while whereas if whether unless until who whom whose which that where when ' +
    'is are was were be been being has have had will would can could may might shall should must very so too more most ' +
    'between among against during despite per via about around under over'
  ).split(' '),
)
/** Of these some close a clause well: "what it stands for", "as it was", "was let in". */
const stranded = new Set(
  'of to from with by at for about around under over into was is are were be been has have had'.split(' '),
)

/**
 * Does the text break off inside the last sentence of a block, tokens `[first, last)`?
 * Running prose only: a headline, caption or list item needs no closing mark.
 */
export function truncated(
  tokens: readonly Token[],
  first: number,
  last: number,
  block: Block,
  alone: boolean,
): boolean {
  if (block.kind !== 'body' && block.kind !== 'quotation') return false
  const final = tokens[last - 1]
  if (!final || final.kind === 'symbol') return false
  if (final.kind === 'punctuation')
    return (final.text === ',' && last - first > 6) || endsInOmission(tokens, first, last)
  if (final.text.endsWith('.')) return false
  const words = last - first
  const low = final.text.toLowerCase()
  if (open.has(low) && final.text === low) return words >= 4 && (!stranded.has(low) || words >= 8)
  if (alone && words < 14) return false
  return words >= 8 && final.kind === 'word' && final.text === low && /\p{Ll}/u.test(low)
}

/** `said that the ...`, and `[…]` where the sentence has not ended, as excerpts are cut. */
function endsInOmission(tokens: readonly Token[], first: number, last: number): boolean {
  const bracketed = tokens[last - 1]?.text === ']' && tokens[last - 3]?.text === '['
  const at = bracketed ? last - 2 : last - 1
  if (!/^(?:…|\.\.+)$/.test(tokens[at]?.text ?? '')) return false
  const before = tokens[bracketed ? at - 2 : at - 1]
  if (!before || at - first < 4) return false
  if (bracketed) return before.kind !== 'punctuation'
  return open.has(before.text) && !stranded.has(before.text)
}
