import { type Cast, type Draft, evenSpaced, nameOf } from './cast.ts'
import type { Known } from './descriptions.ts'
import { groupBefore } from './group-anaphora.ts'
import { isForce, nameInside } from './organization-descriptions.ts'
import { speaksAt } from './speaks-at.ts'

const synonyms = new Map([
  ['population', 'people'],
  ['community', 'people'],
  ['minority', 'people'],
  ['majority', 'people'],
  ['residents', 'civilians'],
])
const armed = /\b(?:militant|extremist|radical|armed|rebel|insurgent)\b/i
const peoples = /^(?:population|community|communities|minority|majority|people|residents|civilians)$/
/** One crowd under several nouns; its organizers and its critics are others. */
const crowd = /^(?:protest[eo]rs|demonstrators|marchers|rioters|mob|(?:eye)?witnesses)$/
const noEntity = /^(?:no|any|more|few|fewer|most|every|each|such|other|certain) /i
const vague = new Set(
  'people men women children families officials sources members others sides parties countries nations governments players fans customers experts leaders allies voters readers viewers'.split(
    ' ',
  ),
)

/** "Torvenian troops", "the wounded", "physicians from Lomnik", "the Torvenian population". */
export function describedGroup(cast: Cast, i: number, known: Known): Draft | undefined {
  const words = cast.words(i)
  const head = headOf(words)
  const found = groupBefore(cast, i, words, head, known.crowds) ?? groupOf(cast, i, known)
  const list = found && known.crowds.get(head)
  if (list && !list.includes(found)) list.push(found)
  else if (found && !list) known.crowds.set(head, [found])
  return found
}

function groupOf(cast: Cast, i: number, known: Known): Draft | undefined {
  const mention = cast.mentions[i] as (typeof cast.mentions)[number]
  const words = evenSpaced(cast.text.slice(mention.start, mention.end))
  const kind = mention.rule.replace(/^group-|-coordinated$/g, '')
  const head = headOf(words)
  const inner = peopleInside(cast, i, words, known)
  if (mention.rule === 'people-described') {
    const group = cast.owner(innerGroup(cast, i) ?? -1)
    if (!group) return undefined
    if (armed.test(words)) return filed(cast, `${nameOf(cast, group)} armed`, known, 'armed', group)
    return group
  }
  if (inner && peoples.test(head)) return inner
  const owner = nameInside(cast, i)
  if (owner) {
    const force = partOf(owner, words, kind)
    if (force) return force
    const sort = kind === 'officials' && /^(?:members|representatives)$/.test(head) && isForce(owner) ? 'forces' : kind
    // "the civilians in Orlava" are filed as civilians too: "the civilians" after them are they
    const qualified = / (?:from|of|in|at) /.test(words)
    const name = qualified ? `${nameOf(cast, owner)} ${canonicalHead(words, head)}` : `${nameOf(cast, owner)} ${sort}`
    const found = filed(cast, name, known, sort, owner)
    if (qualified && !known.described.has(`group ${canonicalHead(words, head)}`))
      known.described.set(`group ${canonicalHead(words, head)}`, found)
    return found
  }
  if (inner) return filed(cast, `${nameOf(cast, inner)} ${kind}`, known, kind, inner)
  if (noEntity.test(words)) return undefined
  if (/^the (?:guerrillas|rebels|insurgents|militants|fighters)$/i.test(words)) {
    const group = known.armed
    if (group && (group.mentions[0] ?? i) < i) return group
  }
  if (/\bpeacekeep/i.test(words)) {
    const force = known.recent.organization(
      i,
      (draft) => [...draft.nouns].some((noun) => /peacekeep/.test(noun)) || isForce(draft),
    )
    if (force) return force
  }
  const definite = /^(?:the|these|those|all|both) /i.test(words)
  const counted =
    /\d|^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|some|several|many|multiple|numerous|an?) /i.test(
      words,
    )
  if (vague.has(head) && !definite && !counted && !speaksAt(cast, i) && !qualified(cast, i)) return undefined
  if (/^(?:crowd|mob|marchers|demonstrators)$/.test(head) && definite) {
    const before = known.recent.group(i, (draft) => draft.nouns.has('protesters'), 3)
    if (before) return before
  }
  const key = kind === 'casualties' || crowd.test(head) ? kind : canonicalHead(words, head)
  if (counted && !definite) {
    const draft = cast.add('group', 'description', 0.6)
    draft.type = kind
    draft.nouns.add(kind)
    return draft
  }
  return filed(cast, key, known, kind)
}

/** "officials with the union", "sources close to the talks": these, not any. */
const qualified = ({ text, mentions }: Cast, i: number): boolean => {
  const end = mentions[i]?.end ?? 0
  return /^ (?:with|close to|familiar with|privy to|briefed on|inside|involved in) /.test(text.slice(end, end + 16))
}

/** The group described in these words before, else a new one. */
function filed(cast: Cast, key: string, known: Known, kind: string, of?: Draft): Draft {
  const name = `group ${key}`.toLowerCase()
  let draft = known.described.get(name)
  if (!draft) {
    draft = cast.add('group', 'description', 0.7)
    draft.type = kind
    if (of) draft.of = of
    known.described.set(name, draft)
  }
  draft.nouns.add(kind)
  return draft
}

/** The noun before a "from" or "in". */
function headOf(words: string): string {
  return (
    words
      .replace(/ (?:from|of|in|at) .{1,120}$/, '')
      .split(' ')
      .at(-1) ?? ''
  ).toLowerCase()
}

const canonicalHead = (words: string, head: string): string =>
  /\bcivilian population\b/i.test(words) ? 'civilians' : (synonyms.get(head) ?? head)

/** "ORFOR's alliance forces" where the article knows one force of that alliance. */
function partOf(owner: Draft, words: string, kind: string): Draft | undefined {
  if (kind !== 'forces') return undefined
  const parts = owner.parts.slice(0, 9).filter((draft) => !draft.merged && isForce(draft))
  return parts.length === 1 && !/\bother\b/i.test(words) ? parts[0] : undefined
}

/** The people whose name or adjective stands inside: "the Serb population". */
function peopleInside(cast: Cast, i: number, words: string, { groups }: Known): Draft | undefined {
  for (const word of words.split(' ').slice(0, 6)) {
    if (!/^\p{Lu}/u.test(word)) continue
    const found = groups.people(word)
    const drafts = found ? groups.peoples.get(found) : undefined
    if (drafts?.length) return drafts[0]
  }
  return cast.owner(innerGroup(cast, i) ?? -1)
}

function innerGroup(cast: Cast, i: number): number | undefined {
  const { end, start } = cast.mentions[i] as (typeof cast.mentions)[number]
  for (let k = i + 1; k < cast.mentions.length && k < i + 4; k++) {
    const other = cast.mentions[k] as (typeof cast.mentions)[number]
    if (other.start >= end) break
    if (other.kind === 'group' && other.form === 'name' && other.start >= start && other.end <= end) return k
  }
  return undefined
}
