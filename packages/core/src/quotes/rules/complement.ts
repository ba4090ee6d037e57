import { clauseEnd } from '../end/clause-end.ts'
import { isSubordinate } from '../end/is-subordinate.ts'
import { phraseAfter } from '../phrase-after.ts'
import { isClause } from './is-clause.ts'
import type { Rule } from './rule.ts'

/**
 * What somebody calls, declares or describes another thing as. The naming of things ("a dog called Rex") is none.
 *
 *     The minister described the offer as an insult.   ->   The minister | described | the offer as an insult
 */
export const complement: Rule = ({ page, line, group, subject }) => {
  const { frames } = group.cue.cue
  if (group.form !== 'finite' && group.form !== 'participle') return undefined
  const { words } = page
  const object = phraseAfter(page, line, group.last)
  if (!object) return undefined
  const reflexive = /^(?:itself|himself|herself|themselves)$/.test(words[object.first]!.low)
  let last = clauseEnd(page, line, group.last, { object: true, main: isSubordinate(page, line, group.first) })
  // "called the offer “an insult” and left": the marks say where the complement ends
  const close = frames.has('obj-comp') ? endOfMarked(group.last) : endOfAs()
  if (close !== undefined && close < last) last = close
  const rule = frameOf()
  if (!rule || reflexive || last <= group.last) return undefined
  return {
    rule,
    certainty: subject ? 0.7 : 0.45,
    cue: { first: group.first, last: group.last },
    ...(subject && { speaker: subject }),
    content: [{ first: group.last, last }],
  }

  /** "called it “mad” (her word) and “cruel”": the complement goes on. */
  function nextMarked(from: number): boolean {
    for (let i = from; i < line.last && i < from + 8; i++)
      if (words[i]!.marked !== undefined) return words[i - 1]!.low === 'and' || words[i - 2]?.low === 'and'
    return false
  }

  /** "described the plan as “crazy” during a visit": when and where it was done is told by the narrator. */
  function endOfAs(): number | undefined {
    const as = words.slice(object!.last, object!.last + 20).findIndex(({ low }) => low === 'as')
    const end = as < 0 ? undefined : endOfMarked(object!.last + as)
    return end !== undefined && /^(?:during|at|on|in|after|before|last|this)$/.test(words[end]?.low ?? '')
      ? end
      : undefined
  }

  function endOfMarked(from: number): number | undefined {
    let i = from
    while (i < line.last && i < from + 10 && words[i]!.marked === undefined) i++
    const mark = words[i]?.marked
    if (mark === undefined || i >= line.last) return undefined
    while (i < line.last && words[i]!.marked === mark) i++
    // "called him a “friend” of the miners"
    if (/^(?:of|for|to)$/.test(words[i]?.low ?? '')) i = phraseAfter(page, line, i + 1)?.last ?? i
    return (words[i]?.low === 'and' || words[i]?.low === '(') && nextMarked(i) ? undefined : i
  }

  function verbFrom(from: number): number | undefined {
    for (let i = from; i < last && words[i]!.marked === undefined; i++)
      if (words[i]!.pos === 'VERB' && !/ing$/.test(words[i]!.low)) return i
    return undefined
  }

  function frameOf(): string | undefined {
    const has = (from: number, test: (i: number) => boolean) => {
      for (let i = from; i < last && i < from + 30; i++) if (test(i)) return true
      return false
    }
    // "a band called Future played songs “on the bridge”": behind the next verb nothing is called so
    const next = verbFrom(object!.last)
    const marked = has(group.last, (i) => words[i]!.marked !== undefined && (next === undefined || i < next))
    if (
      frames.has('np-as') &&
      has(
        object!.last,
        (i) =>
          words[i]!.low === 'as' &&
          words[i + 1]?.low !== 'well' &&
          (words[i + 1]?.marked !== undefined || !isClause(page, line, i + 1)),
      )
    )
      return 'described-as'
    if (frames.has('obj-to-be') && has(object!.last, (i) => words[i]!.low === 'to' && words[i + 1]?.low === 'be'))
      return 'declared-to-be'
    // "a user called “Rex”" is named; "what he called “an insult”" is judged
    const named = words[group.last]!.marked !== undefined && words[last - 1]!.marked === words[group.last]!.marked
    if (named && !(subject && /^(?:what|which|whom)$/.test(words[subject.first - 1]?.low ?? ''))) return undefined
    if (frames.has('obj-comp') && (marked || /^(?:a|an|the)$/.test(words[object!.last]?.low ?? ''))) return 'called'
    if (frames.has('obj-quote') && marked) return 'found'
    return undefined
  }
}
