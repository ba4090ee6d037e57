import type { Line, Page } from '../page.ts'

/** Does the line begin as a subordinate clause that has not ended before word `verb`? */
export function isSubordinate({ words }: Page, line: Line, verb: number): boolean {
  let i = line.first
  while (i < verb && (words[i]!.pos === 'CCONJ' || words[i]!.pos === 'ADV' || words[i]!.pos === 'PUNCT')) i++
  if (/^(?:ever|just|days|weeks|months|hours|shortly|soon|long|right|only)$/.test(words[i]!.low)) i++
  // "Claiming the vote was rigged, Veld left"
  const fronted = i === verb && words[i]!.pos === 'VERB' && /ing$/.test(words[i]!.low)
  if (fronted) return true
  if (
    !/^(?:while|after|although|though|when|as|if|because|since|before|once|even|until|whenever|by|in)$/.test(
      words[i]!.low,
    )
  )
    return false
  if (/^(?:by|in)$/.test(words[i]!.low) && !/ing$/.test(words[i + 1]?.low ?? '')) return false
  for (let k = i; k < verb; k++) if (words[k]!.low === ',') return false
  return true
}
