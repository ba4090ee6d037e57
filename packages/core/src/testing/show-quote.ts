import type { Quote } from '../schema/index.ts'

/** Speaker by words, not by entity: `who [cue] what`, with ` > told` and a `+` before one inside another. */
export function showQuote({ speaker, cue, parts, addressees, nestedIn, mode }: Quote): string {
  const who = speaker?.basis === 'none' ? 'nobody' : (speaker?.text ?? '-')
  const told = addressees.length ? ` > ${addressees.map((party) => party.text).join(' + ')}` : ''
  const carried = speaker?.basis === 'carried' ? '~' : ''
  const sign = mode === 'mixed' ? '±' : ''
  return `${nestedIn ? '+' : ''}${sign}${carried}${who} [${cue?.text ?? ''}]${told} ${parts.map((part) => part.text).join(' … ')}`
}
