import type { Author } from '../schema/index.ts'
import { findDates } from './find-dates.ts'
import { months } from './months.ts'

type Person = Pick<Author, 'name' | 'role' | 'outlet'>

const part = String.raw`(?:\p{Lu}[\p{L}\p{M}'’.-]*|Mc\p{L}+|d['’]\p{L}+)`
const particle = String.raw`(?:van|von|vom|de|del|della|der|den|di|da|do|dos|das|du|la|le|el|al|bin|ibn|ben|ter|ten|zu|zur|y|e|st\.)`
/** A person's name: a first name or initials, and one to three more parts. Source of the particles: common knowledge. */
const fullName = String.raw`${part}(?:\s(?:${particle}\s){0,2}${part}){1,3}`
const isFullName = new RegExp(`^${fullName}$`, 'u')

/** Words of desks, agencies and offices; a name does not hold them. */
const office =
  /(?:^|[\s-])(?:staff|staffs|desk|news|newsroom|editors?|editorial|team|agenc(?:y|ies)|press|media|online|service|services|redaktion|rédaction|redacción|redazione|redactie|correspondents?|reporters?|writers?|contributors?|bureau|times|post|herald|courier|journal|gazette|tribune|daily|weekly|today|magazine|radio|tv|television|network|group|inc|ltd|gmbh|ag|admin|administrator|editor-in-chief|wire|reuters|afp|dpa|apa|ap)(?:$|[\s,.-])/i

export const isOffice = (text: string): boolean => office.test(text)

/** Words that are written with a capital at a line's start or in a headline, and are no part of a name. */
const plainWord =
  /(?:^|\s)(?:the|a|an|for|on|in|at|and|with|of|from|about|to|is|was|how|what|why|when|who|this|that|by|photo|image|video|read|more|mehr|alle|alles|zur|der|die|das|follow|share|copyright|getty|images|comments?|view|subscribe|log|sign|posts?|articles?|category|categories|updated|published|search|engine|api|weather|forecast|latest|breaking|live|first|welcome|licensed|certified)(?:\s|$)/i

/** Whether words that stand where a name does are one person's name. */
export const isName = (text: string): boolean =>
  text.length <= 60 &&
  isFullName.test(text) &&
  !office.test(text) &&
  !degree.test(text) &&
  !monthsOnly(text) &&
  !plainWord.test(text.replace(particles, ' '))

/** What somebody studied stands in a line of its own as a name does. */
const degree = /^(?:[BM]\.?(?:A|Sc|S|Ed)|Ph\.?D|MBA|MFA|LL\.?[BM]|MD)\.?\s/

/** April Roach is a person, Jan Feb May is a calendar. */
const monthsOnly = (text: string): boolean =>
  text.split(' ').filter((word) => months.has(word.toLowerCase())).length > 1

const particles = new RegExp(`\\s${particle}(?=\\s)`, 'gu')

const between = /\s*(?:[,;/|]|\s(?:and|und|et|y|e|en|og|och|i|with)\s|\s?&\s?)\s*/iu

/** The names at the start of a text, how far they reach, and whether something else follows them. */
export function leadingNames(
  text: string,
  isGiven: (name: string) => boolean = () => true,
): { names: string[]; end: number } {
  const names: string[] = []
  let end = 0
  for (let at = 0; names.length < 12; ) {
    const rest = text.slice(at)
    const cut = between.exec(rest)
    const piece = cut ? rest.slice(0, cut.index) : rest
    const name = longestName(piece)
    if (!name || (names.length && isNoName(name, isGiven))) break
    names.push(name)
    end = at + name.length
    if (!cut || name.length < piece.trimEnd().length) break
    at += cut.index + cut[0].length
  }
  return { names, end }
}

/** After a name, "Chief Marketing Officer" and "Indoor Plants" are none, though written like one. */
const isNoName = (name: string, isGiven: (name: string) => boolean): boolean =>
  !isGiven(name) &&
  (houseName.test(name) || profession.test(name) || (isGiven(name) === false && commonLast.test(name)))
/** "CBQ Money": three capitals and more are a house, unless the name is in capitals as a whole. */
const houseName = /^\p{Lu}{3,}\s.*\p{Ll}/u
const profession =
  /\b(?:\p{Lu}\p{L}*(?:ist|ologist|ian|or|er|ician|ary)|Chief|Head|Director|Manager|President|Officer|Expert|Host|Founder|CEO|Analyst|Consultant|Fellow|Professor|Coach|Games?|Plants|Tips)$/u
const commonLast = /\b(?:Games|Plants|News|Tips|Guide|Guides|Reviews|Home|Garden|Tech|Laptops|Food|Travel|Life|Style)$/

const startsWithName = new RegExp(`^${fullName}(?![\\p{L}\\p{M}])`, 'u')

function longestName(text: string): string | undefined {
  const whole = startsWithName.exec(text)?.[0]
  if (!whole) return undefined
  const words = whole.split(' ')
  const half = words.length / 2
  // "Ana Veld Ana Veld": the name beside the link to its page
  if (half >= 2 && words.slice(0, half).join(' ') === words.slice(half).join(' ')) return words.slice(0, half).join(' ')
  for (let length = words.length; length >= 2; length--) {
    const name = words.slice(0, length).join(' ')
    if (isName(name)) return name
  }
  return undefined
}

const by =
  '(?:(?:(?:this (?:post|article|story|report) was )?written|reported|posted|published|story|words|text|report|interview|erstellt|geschrieben|verfasst|veröffentlicht|publiziert|eingetragen|publié|rédigé|écrit|publicado|escrito|scritto|pubblicato|artikel|article|artículo|beitrag|ein beitrag|ein gastbeitrag)\\s)?(?:by|von|par|por|da|di|door|av|af|od|napisał|oleh)'
const heading =
  '(?:contributors?|text|texte|texto|testo|tekst|words|report|story|interview|questions|autor|autor\\(in\\)|autorin|autoren|author|authors|author\\(s\\)|auteur|auteurs|auteur\\(s\\)|autore|autori|autores|verfasser|verfasserin|redakteur|redakteurin|redaktor|redaktion|redazione|redacción|thread starter|themenstarter|автор|авторы|текст|автор статьи|συντάκτης|yazar|penulis|作者|記者|记者|文|撰文|編集|기자|الكاتب|كتب|بقلم|מאת|लेखक)'
/** What stands before the names in a byline. */
const openings = new RegExp(`^\\s*(?:${by}\\s*:?\\s+|${heading}(?:\\s${by})?\\s*[:：]\\s*)`, 'iu')
/** The words of a byline on a line of their own; the names are on the next. */
export const isByWords = (text: string): boolean => text.length <= 40 && alone.test(text)
const alone = new RegExp(
  `^\\s*(?:(?:${by}|aut(?:h?o|eu)r(?:in|en|es|s|e|i)?|thread starter|themenstarter)\\s*[:：]?|${heading}\\s*[:：])\\s*$`,
  'iu',
)

/** "ByAna Veld": the space is lost where the markup was. */
const glued = /^\s*B[yY](?=\p{Lu}\p{Ll})/u

/** Length of what stands before the names in a byline; 0 where nothing does. */
export const openingLength = (text: string): number => (openings.exec(text) ?? glued.exec(text))?.[0].length ?? 0

const longestField = 300
/** Words that introduce a byline and are none. */
const label =
  /^(?:posted|published|veröffentlicht|publiziert|geschrieben|erstellt|publié|publicado|pubblicato|autoren?|authors?|kommentare?|comments?|share|teilen)\b.{0,12}$/iu

/**
 * Takes apart what a page gives in a field for authors. Single names and handles pass, since the field says what it
 * is; what is more than a few words does not.
 */
export function splitAuthors(field: string, isGiven: (name: string) => boolean = () => true): Person[] {
  if (field.length > longestField) return []
  const text = field
    .slice(openingLength(field))
    .replace(/\s?(?:<?[\w.+-]{1,64}@[\w.-]{1,255}>?|\(?https?:\/\/\S{1,300}\)?)\s?/g, ' ')
    .trim()
  if (!text || /^[@#/]|^\d+$/.test(text) || label.test(text) || findDates(text).length) return []
  const { names, end } = leadingNames(text, isGiven)
  const rest = text.slice(end)
  const again = names.length === 1 && rest.trim() === names[0]
  if (names.length && (again || !rest.trim())) return names.map((name) => ({ name }))
  if (names.length && /^\s*[,|(/–-]/.test(rest)) return names.map((name) => ({ name, ...roleOf(rest) }))
  const pieces = text
    .split(/[;|]|\s(?:and|und|&)\s/i)
    .map((piece) => piece.trim().replace(/[\s,.:|-]{1,9}$/, ''))
    .filter((piece) => piece && !isByWords(piece.replace(/^\W{1,9}/, '')))
  return pieces.every((piece) => piece.split(/\s/).length <= 5) ? pieces.map((name) => ({ name })) : []
}

const article = /^(?:an?|the|our|its|his|her)\s/i

/** ", editor of the Orla Courier" -> role and outlet. Nothing where the words do not say a role. */
export function roleOf(text: string): Pick<Person, 'role' | 'outlet'> {
  const words =
    text
      .replace(/^[\s,|(–-]+/, '')
      .split(/[,;()|.]|\s[–-]\s|\swho\s/)[0]
      ?.trim() ?? ''
  const found = /^(?:(?:is|was)\s)?(?:an?\s|the\s)?(.{2,60}?)(?:\s(?:of|at|for|with)\s(.{2,60}))?$/i.exec(words)
  const role = found?.[1]
  if (!role || !roleWord.test(role)) return {}
  const outlet = found?.[2]?.replace(article, '').trim()
  return { role, ...(outlet && { outlet }) }
}

const roleWord =
  /\b(?:editor|correspondent|reporter|writer|columnist|journalist|producer|photographer|contributor|analyst|critic|host|anchor|author|editor-in-chief|bureau chief|redakteur(?:in)?|korrespondent(?:in)?|chefredakteur(?:in)?|journaliste|rédacteur|rédactrice)s?$/i
