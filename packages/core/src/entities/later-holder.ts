import { type Cast, type Draft, settled } from './cast.ts'
import type { ReadTitle } from './roles.ts'

const ahead = 10
const most = 20

/** Named persons by the office the text gives them. */
export function officesOf({ drafts }: Cast): ReadonlyMap<string, readonly Draft[]> {
  const found = new Map<string, Draft[]>()
  for (const draft of drafts) {
    if (draft.kind !== 'person' || draft.merged) continue
    for (const { title } of draft.roles) {
      const list = found.get(title.toLowerCase())
      if (list) list.push(draft)
      else found.set(title.toLowerCase(), [draft])
    }
  }
  return found
}

/** "The mayor of Halden ... Mayor Ana Veld said": the one named soon after who holds just this office, where one only does. */
export function laterHolder(
  cast: Cast,
  i: number,
  title: ReadTitle,
  offices: ReadonlyMap<string, readonly Draft[]>,
): Draft | undefined {
  const seat = title.for ?? title.at
  // "the president of the company"
  if (!/^the |['’]s? /i.test(cast.words(i)) || title.former || title.to || /^\p{Ll}/u.test(seat ?? 'A'))
    return undefined
  const { start } = cast.mentions[i] as (typeof cast.mentions)[number]
  const holds = ({ title: held, for: whom, at, former }: Draft['roles'][number]) =>
    held.toLowerCase() === title.key && !former && (!seat || (whom ?? at ?? seat) === seat)
  const found = new Set<Draft>()
  for (const draft of offices.get(title.key)?.slice(0, most).map(settled) ?? []) {
    const first = draft.mentions[0] ?? 0
    const after = (cast.mentions[first]?.start ?? 0) > start
    if (after && (cast.sentenceOf[first] ?? 0) - (cast.sentenceOf[i] ?? 0) <= ahead && draft.roles.some(holds))
      found.add(draft)
  }
  const [only, other] = found
  return other ? undefined : only
}
