import type { Local } from '../flow/layers.ts'
import type { Role } from '../schema/index.ts'
import { type Cast, type Draft, evenSpaced } from './cast.ts'

/** A title with what belongs to it, read from its mention and the words right before. */
export interface ReadTitle extends Local<Role> {
  /** The office alone, lower case, without nation or organization: `defense minister`. */
  readonly key: string
}

const ranks = /^(?:gen|lt|col|maj|capt|sgt|adm|dr|prof|cmdr|brig|mr|mrs|ms|rev|hon|sir|dame|the|sen|rep|gov)\.?$/i

/** `Russia's envoy to NATO`: title envoy, for Russia, to NATO. */
export function readTitle(cast: Cast, i: number): ReadTitle {
  const { mentions, text, vocabulary } = cast
  const { start, end } = mentions[i] as (typeof mentions)[number]
  let words = evenSpaced(text.slice(start, end))
  const portfolio =
    /^(.{0,40}?)([Mm]inister) (?:of|for) (\p{Ll}[\p{Ll} ]{2,60}?)( (?:of|for|in) (?:the )?\p{Lu}.{1,60})?$/u.exec(words)
  if (portfolio) words = `${portfolio[1]}${portfolio[3]} ${portfolio[2]}${portfolio[4] ?? ''}`
  const links: { for?: string; to?: string; at?: string } = {}
  const tail = / (of|to|for|at|in)(?: the)? ((?:\p{Ll}{3,20} )?\p{Lu}.{0,80}|\p{Ll}{3,20})$/u.exec(words)
  if (tail && !endsInTitle(words, vocabulary) && endsInTitle(words.slice(0, tail.index), vocabulary)) {
    words = words.slice(0, tail.index)
    const name = tail[2] as string
    if (tail[1] === 'to') links.to = name
    else links[tail[1] === 'at' || tail[1] === 'in' ? 'at' : 'for'] = vocabulary.country(name) ?? name
  }
  // "ex-president"
  const past = /^ex-/i.test(words)
  const parts = words.replace(/^ex-/i, '').split(' ')
  let from = 0
  let former: true | undefined = past || undefined
  let acting: true | undefined
  while (from < parts.length - 1) {
    const part = (parts[from] as string).toLowerCase()
    if (/^(?:former|ex|late|then|outgoing|deposed|ousted)$/.test(part))
      former = part === 'late' || part === 'then' || part === 'outgoing' ? former : true
    else if (/^(?:acting|interim|caretaker)$/.test(part)) acting = true
    else if (vocabulary.demonym(part)) links.for ??= vocabulary.demonym(part)?.country ?? (parts[from] as string)
    else if (vocabulary.country(parts[from] as string))
      links.for ??= vocabulary.country(parts[from] as string) as string
    else if (from === 0 && /^\p{Lu}\p{Ll}+(?:ian|ean|ese|ani)$/u.test(parts[0] as string))
      links.for ??= (parts[0] as string).replace(/(?<=[ie]a)n$/, '')
    // "Lt. Gen." is one rank
    else if (!ranks.test(part) || ranks.test(parts[from + 1] as string)) break
    from++
  }
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const before = mentions[k] as (typeof mentions)[number]
    if (before.end > start || before.kind === 'title') continue
    if (
      /^['’]s? (?:(?:former|new|acting|own) )?$/.test(
        evenSpaced(text.slice(before.end, Math.min(start, before.end + 20))),
      )
    ) {
      if (before.form === 'name') links.for ??= vocabulary.country(cast.words(k)) ?? cast.words(k)
    }
    if (before.end < start - 20) break
  }
  const inside = nameInside(cast, i, parts.slice(from).join(' '))
  const title = inside ? parts.slice(from).join(' ').replace(inside.name, '').trim() : parts.slice(from).join(' ')
  if (inside) links[inside.link] ??= inside.name
  if (/\bformer $/i.test(text.slice(Math.max(0, start - 7), start))) former = true
  return {
    title: title || words,
    ...links,
    ...(former && { former }),
    ...(acting && { acting }),
    span: { start, end },
    key: (title || words).toLowerCase(),
  }
}

const endsInTitle = (words: string, { titles }: Cast['vocabulary']): boolean => {
  const parts = words.toLowerCase().split(/[ -]/)
  return (
    titles.has(parts.at(-1) ?? '') || titles.has(parts.slice(-2).join(' ')) || titles.has(parts.slice(-3).join(' '))
  )
}

/** "Torpress correspondent", "Ohio governor": the name of an organization or place before the office. */
function nameInside(cast: Cast, i: number, words: string): { name: string; link: 'at' | 'for' } | undefined {
  const { mentions } = cast
  const title = mentions[i] as (typeof mentions)[number]
  for (let k = i + 1; k < mentions.length && k < i + 4; k++) {
    const inner = mentions[k] as (typeof mentions)[number]
    if (inner.start >= title.end) break
    const name = cast.words(k)
    if (inner.form !== 'name' || !words.startsWith(`${name} `)) continue
    if (inner.kind === 'organization') return { name, link: 'at' }
    if (inner.kind === 'place') return { name, link: 'for' }
  }
  return undefined
}

const served = /^ (?:for|of|at|in|with) (?:\p{L}{2,14} ){0,4}\p{L}{2,14}, $/u

/** The person a title stands beside: before the name, or behind it and a comma. */
export function bearerOf(cast: Cast, i: number): Draft | undefined {
  const { mentions, text } = cast
  const { start, end } = mentions[i] as (typeof mentions)[number]
  let last = end
  for (let k = i + 1; k < mentions.length && k < i + 8; k++) {
    const after = mentions[k] as (typeof mentions)[number]
    if (after.start < last) continue
    if (cast.sentenceOf[k] !== cast.sentenceOf[i]) break
    // "Torvair president and founder Ana Veld", not "the president and Foreign Minister Ana Veld"
    if (after.kind === 'title' && evenSpaced(text.slice(last, after.start)) === ' and ' && isOneOf(cast, i, k)) {
      last = after.end
      continue
    }
    if (after.kind === 'person' && after.form === 'name') {
      const gap = evenSpaced(text.slice(last, Math.min(after.start, last + 40)))
      if (/^,? (?:\p{Lu}[\p{L}.]{1,14} ){0,2}$/u.test(gap)) return cast.owner(k)
      // "A lawyer for their families, Ana Veld, said"
      if (served.test(gap) && /^(?:[,.]| of | who )/.test(text.slice(after.end, after.end + 5))) return cast.owner(k)
    }
    if (after.start > last + 40) break
  }
  // a title behind a name is closed off: "Ana Veld, a nurse, said", not "..., a nurse said"
  const closed =
    /^(?:\s{0,2}(?:[,.;:)—–”"]|$)|\s(?:of|at|for|in|with|who|and|from|on|to)\s|\s(?:district|region|province|county|state|city|area|islands?|town|village|municipality|parish|borough)[,.])/.test(
      text.slice(end, end + 18),
    )
  for (let k = i - 1; closed && k >= 0 && k >= i - 6; k--) {
    const before = mentions[k] as (typeof mentions)[number]
    if (before.end > start) continue
    if (before.kind === 'person' && before.form === 'name') {
      const gap = evenSpaced(text.slice(before.end, Math.min(start, before.end + 40)))
      if (
        /^(?:, (?:\d{1,3}, )?| \(|, (?:now|then|once|formerly|currently|previously|also|both|himself|herself|long|still|again) )(?:(?:the|a|an|its|their|his|her) )?(?:(?:former|acting|then|\p{L}{3,12}['’]s) )?$/u.test(
          gap,
        )
      )
        return cast.owner(k)
    }
    if (before.end < start - 40) break
  }
  return undefined
}

/** Whether a second title goes on with the first: no article before that, no capital in the head of this. */
const isOneOf = ({ mentions, text, words }: Cast, first: number, second: number): boolean => {
  const start = mentions[first]?.start ?? 0
  return (
    !/\b(?:the|a|an|his|her|its|their)\s$/i.test(text.slice(Math.max(0, start - 7), start)) &&
    /(?:^| )(?:\p{Ll}\S*|\p{Lu}{2,5})$/u.test(words(second))
  )
}

const copula = /^ (?:is|was|became|remains|has been|had been|is also|was also|, who is) $/

/** "Veld is Torvenia's envoy": who is said to be what the description says. */
export function subjectOf(cast: Cast, i: number): Draft | undefined {
  const { mentions, text } = cast
  const { start } = mentions[i] as (typeof mentions)[number]
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const before = mentions[k] as (typeof mentions)[number]
    if (before.end > start || before.end < start - 14) continue
    if (before.kind !== 'person' || before.form === 'nominal') continue
    return copula.test(evenSpaced(text.slice(before.end, start))) ? cast.owner(k) : undefined
  }
  return undefined
}

const female =
  /\b(?:mrs|ms|miss|queen|princess|duchess|baroness|spokeswoman|chairwoman|congresswoman|actress|lady|dame|sister|madam|businesswoman|policewoman|mother)\b/i
const male =
  /\b(?:mr|king|prince|duke|baron|spokesman|chairman|congressman|lord|sir|father|brother|businessman|policeman|pope|cardinal|imam|monk)\b/i

/** What the words of a title say, and nothing else: names are no evidence. */
export const genderOf = (words: string): Draft['gender'] =>
  female.test(words) ? 'female' : male.test(words) ? 'male' : undefined
