import type { Author } from '../schema/index.ts'
import { findDates } from './find-dates.ts'
import type { Part } from './line-list.ts'
import type { Line } from './lines.ts'
import { isName, isOffice, leadingNames, openingLength, roleOf } from './names.ts'

const credits = /\b((?:additional\s)?reporting|writing|editing|compiled|edited)\sby\s/gi
const outlet = /\bfor\s(?:the\s)?((?:\p{Lu}[\p{L}'’.-]*)(?:\s(?:of|the|on|and|\p{Lu}[\p{L}'’.-]*)){0,5})/u

const outletOf = (text: string) => outlet.exec(text)?.[1]?.replace(/\.$/, '')

/** What parts a byline from the date and the section beside it. */
const bar = /\s*[|•·⋅∙]\s*|\s[–—-]\s|(?<=[.!?])\s(?=\p{Lu}\p{L}{2,11}:\s)/u

/**
 * Names in a line that is a byline by its own words: `By Ana Veld`, `3 May 2026 | Ana Veld`,
 * `Posted on 3 May 2026 by Ana Veld`. Nothing where it is anything else.
 */
export function readByline(line: Line, isGiven: (name: string) => boolean = () => true): Author[] {
  const text = withSeams(line).replace(seam, ' | ')
  const dates = findDates(text)
  let undated = ''
  let at = 0
  for (const { start, end } of dates) {
    undated += `${text.slice(at, start)} | `
    at = end
  }
  undated += text.slice(at)
  const found = undated.split(bar).flatMap((part) => {
    const after = openingLength(part)
    if (after) return readNamesAfter(part.slice(after), isGiven)
    const handle = leadingNames(part.replace(/^\s{1,9}/, ''))
    if (handle.names.length === 1 && /^\s?@\w/.test(part.trimStart().slice(handle.end)))
      return [{ name: handle.names[0] ?? '' }]
    // Beside a date, a name stands for itself.
    const alone = dates.length
      ? part.trim().replace(/[\s,]{1,9}$|\s(?:on behalf of|for|im Auftrag|au nom de|en nombre de)\s.*$/, '')
      : ''
    return isName(alone) && isGiven(alone) && !dayWord.test(alone) ? [{ name: alone }] : []
  })
  return found.flatMap(({ name, ...more }) => locate([name], line).map((author) => ({ ...author, ...more })))
}

/** "Ana VeldUpdated 3 May", "Ana VeldMay 3": the space is lost where the markup was. */
const seam =
  /(?<=\p{Ll})(?=(?:Updated|Published|Posted|Modified)(?!\p{L})|(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? \d)/gu

const leadsOn = /(?:^|\s)(?:by|von|par|por|da|di|door|av|af|and|und|et|y|e|en|og|och|with|&|,)\s*:?\s*$|[:：]\s*$/i

/** A line without its counts of comments, and with a bar where one element ends a name and the next begins anew. */
function withSeams({ text, parts }: Line): string {
  if (parts.length < 2 || !parts.some(({ mark }) => mark === 'author' || mark === 'other')) return text
  let line = ''
  let last: Part | undefined
  for (const part of parts) {
    if (part.mark === 'other') continue
    const parted =
      last &&
      last.mark !== part.mark &&
      (last.mark === 'author' || part.mark === 'author') &&
      /^[\p{Lu}\d]/u.test(part.text)
    line += `${parted && !leadsOn.test(line) ? ' | ' : line ? ' ' : ''}${part.text}`
    last = part
  }
  return line
}

const dayWord = /(?:day|tag|woch|uhr|updated|published|posted|minutes?)\b/i

function readNamesAfter(text: string, isGiven: (name: string) => boolean): Author[] {
  const { names, end } = leadingNames(text, isGiven)
  const after = text.slice(end)
  const rest = after.trim() === names[0] ? '' : after // the name beside the link to its page
  // "By Ana Veld walked to the bridge" is no byline: what follows the names is nothing, or set apart.
  if (!/^\s*(?:$|[,;(/@]|\d|\S{1,64}@|(?:in|for|at|on|am|le|el|published|updated|posted|special|staff)\b)/i.test(rest))
    return []
  const role = roleOf(rest)
  const house = outletOf(rest)
  return names.map((name) => ({ name, ...role, ...(house && !role.outlet && { outlet: house }) }))
}

/** `(Reporting by Ana Veld in Tarsava; editing by Ivo Kern)` */
export function readCredits(line: Line, agency: string | undefined): Author[] {
  const { text } = line
  if (!/^[([]?\s*(?:additional\s)?(?:reporting|writing|editing|compiled|edited)\sby\s/i.test(text)) return []
  return [...text.matchAll(credits)].flatMap((credit) => {
    const { names } = leadingNames(text.slice(credit.index + credit[0].length))
    const role = (credit[1] ?? '').toLowerCase()
    return locate(names, line).map((author) => ({ ...author, role, ...(agency && { outlet: agency }) }))
  })
}

/** `Ana Veld, editor of the Courier, writes about rivers`, `Ana Veld is a reporter for the Courier` */
export function readBio(line: Line): Author[] {
  const { text } = line
  const { names, end } = leadingNames(text)
  const [name, more] = names
  if (!name || more) return []
  const rest = text.slice(end)
  const about = roleOf(rest)
  if (about.role && /^\s*(?:,|is\s)/.test(rest)) return locate([name], line).map((author) => ({ ...author, ...about }))
  const covers = /^\s(?:covers|reports|writes)\s/.test(rest) ? outletOf(rest) : undefined
  return covers ? locate([name], line).map((author) => ({ ...author, outlet: covers })) : []
}

/** Houses whose name stands behind a byline without a comma. Facts of the trade. */
const agency =
  /[\s,|–-]{1,3}(The Associated Press|Associated Press|AP|Reuters|AFP|Agence France-Presse|DPA|dpa|EFE|ANSA|PTI|UPI|Bloomberg(?: News)?|USA TODAY(?: Network)?|CNN(?: Business)?|BBC News|NPR|TASS|Xinhua|Kyodo News)$/

/** `Ana Veld and Ivo Kern, Torpress News`: names and, set apart or well known, the office they write for. */
export function readSigned(line: Line): Author[] {
  const { text } = line
  const house = agency.exec(text)
  const { names, end } = leadingNames(house ? text.slice(0, house.index) : text)
  const rest = house?.[1] ?? /^\s?[,|/]\s?(\p{Lu}[^.!?:;“”"]{2,40})$/u.exec(text.slice(end))?.[1] ?? ''
  if (house ? end !== house.index : !isOffice(rest)) return []
  const role = roleOf(rest)
  return locate(names, line).map((author) => ({ ...author, ...(role.role ? role : { outlet: rest.trim() }) }))
}

/** A line of nothing but names. */
export function readNames(line: Line): Author[] {
  const { text } = line
  const { names, end } = leadingNames(text)
  return end === text.length && names.every(isName) ? locate(names, line) : []
}

/** Where each name stands; the whole part or line where its markup stands between. */
export function locate(names: readonly string[], line: Pick<Line, 'text' | 'source' | 'parts'>): Author[] {
  return names.map((name) => {
    const { text, source } = line.parts.find((part) => part.text.includes(name)) ?? line
    const at = source.end - source.start === text.length ? text.indexOf(name) : -1
    return { name, source: at < 0 ? source : { start: source.start + at, end: source.start + at + name.length } }
  })
}
