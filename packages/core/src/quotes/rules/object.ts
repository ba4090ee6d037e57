import { clauseEnd } from '../end/clause-end.ts'
import { isTime } from '../nominal.ts'
import { phraseAfter } from '../phrase-after.ts'
import type { Rule } from './rule.ts'

const links: Readonly<Record<string, string>> = {
  of: 'obj-of',
  for: 'obj-for',
  on: 'obj-on',
  with: 'obj-with',
  about: 'obj-about',
  against: 'obj-against',
}

/**
 * What somebody is accused of, blamed, praised or thanked for, threatened with.
 *
 *     Torvenia blamed the miners for opening the dam.   ->   Torvenia | blamed | opening the dam
 */
export const objectFor: Rule = ({ page, line, group, subject }) => {
  const { frames } = group.cue.cue
  if (group.form !== 'finite' && group.form !== 'participle') return undefined
  if (!Object.values(links).some((frame) => frames.has(frame))) return undefined
  const { words } = page
  // "two traders whom it accused of theft"
  const whom = subject && words[subject.first - 1]?.low === 'whom' && links[words[group.last]?.low ?? '']
  const target = whom ? { first: group.last, last: group.last } : phraseAfter(page, line, group.last)
  if (!target) return undefined
  let link = target.last
  if (frames.has('obj-of') && !whom) {
    // "accused the mayor of Lomnik of lying": the last "of" before a verb in -ing, else the first one
    for (let i = target.first; i < Math.min(line.last - 1, target.last + 2); i++)
      if (words[i]!.low === 'of' && /ing$/.test(words[i + 1]!.low) && words[i + 1]!.pos !== 'NOUN') link = i
    if (words[link]?.low !== 'of')
      for (let i = target.last - 1; i > target.first; i--) if (words[i]!.low === 'of') link = i
  } else if (words[link]?.pos === 'ADP' && !links[words[link]!.low]) {
    const wider = phraseAfter(page, line, group.last, { attach: true })
    for (let i = link; wider && i < Math.min(line.last, wider.last + 1); i++) if (words[i]!.low === 'for') link = i
  }
  // "blamed each other on Tuesday for": the day stands between
  const takes = (i: number) => frames.has(links[words[i]?.low ?? ''] ?? '')
  for (let i = link; !takes(link) && i < line.last && i < link + 6; i++) {
    if (takes(i)) link = i
    else if (!/^(?:ADP|PROPN|NUM|ADV|DET)$/.test(words[i]!.pos) && !isTime(words[i]!)) break
  }
  const frame = links[words[link]?.low ?? '']
  if (!frame || !frames.has(frame)) return undefined
  const first = link + 1
  // "attacked a march for open schools": a blow, unless it is for doing something
  if (group.cue.cue.lemma === 'attack' && !/ing$/.test(words[first]?.low ?? '')) return undefined
  const last = clauseEnd(page, line, first, { object: true })
  if (last <= first) return undefined
  return {
    rule: `object-${words[link]!.low}`,
    certainty: subject ? 0.8 : 0.6,
    cue: { first: group.first, last: group.last },
    ...(subject && { speaker: subject }),
    content: [{ first, last }],
  }
}
