import type { Range } from '../schema/index.ts'

/** What a news database wrote around an article: which ranges are its own, and what they say. */
export interface RecordFields {
  /** Whole lines and labels, sorted and disjoint. */
  readonly ranges: readonly Range[]
  /** Ends of rows inside its headline. */
  readonly joints: readonly Range[]
  readonly title?: string
  readonly byline?: string
  readonly publication?: string
  readonly date?: string
}

interface Line extends Range {
  readonly text: string
}

type Draft = { -readonly [K in keyof RecordFields]: RecordFields[K] } & { ranges: Range[]; joints: Range[] }

/** Lines of a head or foot; a longer one is cut into its rows by nobody. */
const headLines = 80
const footLines = 60
const headSize = 8_000
const footSize = 12_000

const space = /^[ \t]*$/

function linesOf(text: string, from: number, to: number, most: number): Line[] {
  const lines: Line[] = []
  for (let start = from; start < to && lines.length < most; ) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 || feed > to ? to : feed
    lines.push({
      start,
      end: Math.min(text.length, end + 1),
      text: text.slice(start, Math.min(end, start + 600)).replace(/\r$/, ''),
    })
    start = end + 1
  }
  return lines
}

/** Linear in the text. */
export const recordFields = (text: string): RecordFields | undefined =>
  readCodes(text) ?? readLabels(text) ?? readCounted(text)

const codeLine =
  /^[ \t]{0,6}(HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|ART|CLM|SE|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN)(?:[ \t]{2,}|\t|[ \t]*\r?$)/
const anyCode = new RegExp(codeLine.source, 'gm')
const own = new Set(['HD', 'LP', 'TD'])

/** Fields by codes of two or three letters. */
function readCodes(text: string): RecordFields | undefined {
  const found = new Set(
    linesOf(text, 0, Math.min(text.length, headSize), headLines).map((line) => codeLine.exec(line.text)?.[1]),
  )
  found.delete(undefined)
  if (!found.has('HD') || found.size < 4 || !(found.has('LP') || found.has('TD'))) return undefined
  const codes = [...text.matchAll(anyCode)]
  const made: Draft = { ranges: [], joints: [] }
  if (codes[0] && codes[0].index > 0) made.ranges.push({ start: 0, end: codes[0].index })
  codes.forEach((code, i) => {
    const name = code[1] ?? ''
    const from = code.index + code[0].length
    const to = codes[i + 1]?.index ?? text.length
    made.ranges.push({ start: code.index, end: own.has(name) ? from : to })
    const value = text
      .slice(from, Math.min(to, from + 1000))
      .replace(/\s+/g, ' ')
      .trim()
    if (value) put(made, ({ HD: 'title', BY: 'byline', SN: 'publication', PD: 'date' } as const)[name], value)
  })
  return made
}

type Role = 'title' | 'byline' | 'publication' | 'date' | 'text' | 'body' | 'other' | 'foot'

const roles: readonly (readonly [Role, string])[] = [
  ['title', 'headline|title'],
  ['byline', 'byline|author|authors'],
  ['publication', 'publication title|publication'],
  ['date', 'publication date|date'],
  ['text', 'dateline|highlight'],
  ['body', 'body|full text'],
  [
    'other',
    'section|length|edition|series|type|correction|page|pages|volume|issue|abstract|links|publication info|publication year|proquest document link|source',
  ],
  [
    'foot',
    'load-date|language|graphic|publication-type|publication type|journal-code|acc-no|distribution|document-type|document type|document url|subject|company|organization|ticker|industry|person|geographic|city|state|country|location|people|issn|isbn|source type|language of publication|proquest document id|last updated|database|copyright|place of publication|publisher|country of publication|publication subject|identifier|classification|company / organization|accession number',
  ],
]
const roleOf = new Map(roles.flatMap(([role, names]) => names.split('|').map((name): [string, Role] => [name, role])))
const labelLine = /^[ \t]{0,8}([A-Za-z][A-Za-z /-]{2,30}?)[ \t]*:[ \t]*(.*)$/
const bare = /^[ \t]*(Body|Classification|Notes|Graphic|End of Document)[ \t]*$/i
const numbered = /^[ \t]*(?:Document[ \t]+)?\d{1,6}[ \t]+of[ \t]+\d{1,6}(?:[ \t]+DOCUMENTS?)?[ \t]*$/i
const rule = /^[ \t]*(?:_{20,}|={20,}|-{20,}|\*{20,})[ \t]*$/
const rights = /^[ \t]*(?:copyright|©|\(c\))[ \t].{0,200}$/i
const lengthOf = /^[\d,]+[ \t]+words\b/i
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const dateLine = new RegExp(
  `^[ \\t]*(?:\\p{Lu}\\p{Ll}+day,?[ \\t]+)?(?:${month}[ \\t]+\\d{1,2},?[ \\t]+\\d{4}|\\d{1,2}[ \\t]+${month}[ \\t]+\\d{4})\\b.{0,60}$`,
  'iu',
)
const edition = /\bedition[ \t]*$/i

function labelOf(line: string): { role: Role; value: string; name: string; at: number } | undefined {
  const plain = bare.exec(line)?.[1]?.toLowerCase()
  if (plain) return { role: plain === 'body' ? 'body' : 'foot', value: '', name: plain, at: line.length }
  const found = labelLine.exec(line)
  const name = found?.[1]?.toLowerCase() ?? ''
  const role = roleOf.get(name)
  return found && role
    ? { role, value: (found[2] ?? '').trim(), name, at: line.length - (found[2] ?? '').length }
    : undefined
}

/** Lines with labels: numbered documents, or records between rules. */
function readLabels(text: string): RecordFields | undefined {
  const lines = linesOf(text, 0, Math.min(text.length, headSize), headLines)
  const labels = lines.map((line) => labelOf(line.text))
  const names = new Set(labels.map((label) => label?.name).filter(Boolean))
  const isNumbered = lines.slice(0, 6).some((line) => numbered.test(line.text))
  const isCounted = labels.some((label) => label?.name === 'length' && lengthOf.test(label.value))
  const telling = [
    'load-date',
    'full text',
    'publication date',
    'publication-type',
    'publication title',
    'publication info',
  ]
  const foot = linesOf(text, Math.max(0, text.length - footSize), text.length, Infinity).slice(-footLines)
  const footNames = foot.map((line) => labelOf(line.text)?.name ?? '')
  const sure =
    isNumbered || isCounted || telling.filter((name) => names.has(name) || footNames.includes(name)).length >= 2
  if (!sure || Number(isNumbered) + names.size + new Set(footNames.filter((name) => name && !names.has(name))).size < 2)
    return undefined

  const made: Draft = { ranges: [], joints: [] }
  const bodyAt = labels.findIndex((label) => label?.role === 'body')
  const firstAt = labels.findIndex((label) => label && label.role !== 'foot')
  let last = bodyAt >= 0 ? bodyAt : lastOfRun(lines, labels, Math.max(0, firstAt))
  if (firstAt < 0) last = topWithout(lines)
  readTop(lines.slice(0, firstAt < 0 ? last + 1 : firstAt), made)
  for (let i = Math.max(0, firstAt < 0 ? last + 1 : firstAt); i <= last; i++) {
    const line = lines[i] as Line
    const label = labels[i]
    if (!label) continue
    const { end, value } = fieldFrom(lines, labels, i, last)
    const keeps = label.role === 'text' || label.role === 'body' || (label.role === 'title' && !made.title)
    if (label.role !== 'text' && label.role !== 'body') put(made, named(label.role), value)
    made.ranges.push({ start: line.start, end: keeps ? line.start + label.at : (lines[end] as Line).end })
    i = end
  }
  const from = (lines[last] as Line | undefined)?.end ?? 0
  const footAt = footStart(foot, from)
  if (footAt) {
    made.ranges.push({ start: footAt.start, end: text.length })
    for (const line of foot) {
      const label = line.start >= footAt.start ? labelOf(line.text) : undefined
      const value = label?.value
      if (label && value) put(made, named(label.role) ?? (label.name === 'load-date' ? 'date' : undefined), value)
    }
  }
  return made
}

const named = (role: Role) =>
  role === 'title' || role === 'byline' || role === 'publication' || role === 'date' ? role : undefined

function put(made: Draft, key: 'title' | 'byline' | 'publication' | 'date' | undefined, value: string) {
  if (key && value) made[key] ??= value
}

/** A label's field goes on over rows up to a blank line or the next label. */
function fieldFrom(lines: readonly Line[], labels: readonly unknown[], i: number, last: number) {
  let end = i
  let value = labelOf((lines[i] as Line).text)?.value ?? ''
  while (end < last && !labels[end + 1] && !space.test((lines[end + 1] as Line).text)) {
    end++
    value += ` ${(lines[end] as Line).text.trim()}`
  }
  return { end, value: value.replace(/\s+/g, ' ').trim() }
}

/** Last line of a run of labels, their second rows and blank lines between them. */
function lastOfRun(lines: readonly Line[], labels: readonly ({ role: Role } | undefined)[], first: number): number {
  let last = first
  let gap = 0
  for (let i = first; i < lines.length; i++) {
    if (labels[i]) {
      if (labels[i]?.role === 'foot') break
      last = i
      gap = 0
    } else if (space.test((lines[i] as Line).text)) gap++
    else if (gap > 0) break
    else last = i
  }
  return last
}

/** A numbered head without labels: up to the blank line after the date. */
function topWithout(lines: readonly Line[]): number {
  const at = lines.slice(0, 12).findIndex((line) => dateLine.test(line.text))
  return at < 0 ? lines.slice(0, 6).findIndex((line) => numbered.test(line.text)) : at
}

/** Number, publication, date, edition and headline above the first label: the headline stays. */
function readTop(lines: readonly Line[], made: Draft) {
  const words = lines.filter(({ text }) => !space.test(text))
  const dirt = words.filter(
    ({ text }) => numbered.test(text) || rule.test(text) || rights.test(text) || edition.test(text),
  )
  const rest = words.filter((line) => !dirt.includes(line))
  const dateAt = rest.findIndex(({ text }) => dateLine.test(text))
  const after = dateAt < 0 ? rest : rest.slice(dateAt + 1)
  const before = dateAt < 0 ? [] : rest.slice(0, dateAt)
  const date = rest[dateAt]
  const headline = after.length ? after : before.slice(0, -1)
  const publication = before.at(-1)
  if (date) made.date = date.text.trim()
  if (publication) made.publication = publication.text.trim()
  if (headline.length) made.title = headline.map(({ text }) => text.trim()).join(' ')
  headline.forEach((line, i) => {
    const next = headline[i + 1]
    if (next?.start !== line.end) return
    const end = next.start + next.text.length - next.text.trimStart().length
    made.joints.push({ start: line.start + line.text.trimEnd().length, end })
  })
  for (const line of words) if (!headline.includes(line)) made.ranges.push({ start: line.start, end: line.end })
}

/** First line of what follows the article: paragraphs at the end that are all labels, rights, or the words that close it. */
function footStart(foot: readonly Line[], from: number): Line | undefined {
  const after = foot.filter(({ start }) => start >= from)
  const isOwn = (line: Line) => {
    const role = labelOf(line.text)?.role
    return (role !== undefined && role !== 'body' && role !== 'text') || isClosing(line.text)
  }
  let first: Line | undefined
  for (let i = after.length - 1, begin = true; i >= 0; i--) {
    const line = after[i] as Line
    if (space.test(line.text)) continue
    begin = i === 0 || space.test((after[i - 1] as Line).text)
    if (isOwn(line)) first = line
    else if (begin) break
  }
  const named = after.find(({ text }) => closing.has(labelOf(text)?.role) || isClosing(text))
  return !first || (named && named.start < first.start) ? named : named && first
}

const closing: ReadonlySet<Role | undefined> = new Set(['foot', 'date', 'publication'] as const)
const isClosing = (text: string) => rights.test(text) || documentKey.test(text) || rule.test(text)

const documentKey = /^[ \t]*Document[ \t]+[A-Za-z]{2,10}\d{6,}[A-Za-z0-9]{2,30}[ \t]*$/
const wordCount = /^[ \t]*[\d,]{2,7} words[ \t]*$/
const language =
  /^[ \t]*(?:English|German|French|Spanish|Portuguese|Italian|Dutch|Russian|Chinese|Japanese|Arabic|Polish|Turkish|Swedish)[ \t]*$/
const timeLine = /^[ \t]*\d{1,2}:\d{2}(?:[ \t]*[A-Z]{2,4})?[ \t]*$/

/** Lines without labels around a count of words: headline, byline, count, date, publication, code, language, rights. */
function readCounted(text: string): RecordFields | undefined {
  const lines = linesOf(text, 0, Math.min(text.length, headSize), 30)
  const at = lines.findIndex(
    (line, i) => i <= 12 && wordCount.test(line.text) && dateLine.test(lines[i + 1]?.text ?? ''),
  )
  if (at < 0) return undefined
  let last = at + 1
  let publication: string | undefined
  for (let i = at + 2; i < Math.min(lines.length, at + 12) && !space.test((lines[i] as Line).text); i++) {
    const line = (lines[i] as Line).text
    if (!publication && !timeLine.test(line)) publication = line.trim()
    last = i
    if (rights.test(line)) break
    if (language.test(line) && !rights.test(lines[i + 1]?.text ?? '')) break
  }
  const made: Draft = {
    ranges: [],
    joints: [],
    date: (lines[at + 1] as Line).text.trim(),
    ...(publication && { publication }),
  }
  const words = lines.slice(0, at).filter((line) => !space.test(line.text))
  const byAt = words.findLastIndex(({ text }, i) => i > 0 && /^[ \t]*by[ \t]/i.test(text))
  const headline = byAt < 0 ? words : words.slice(0, byAt)
  if (headline.length) made.title = headline.map(({ text }) => text.trim()).join(' ')
  if (byAt >= 0)
    made.byline = words
      .slice(byAt)
      .map(({ text }) => text.trim())
      .join(' ')
  const from = (byAt < 0 ? lines[at] : words[byAt]) as Line
  made.ranges.push({ start: from.start, end: (lines[last] as Line).end })
  const end = text.trimEnd().lastIndexOf('\n') + 1
  if (end > (lines[last] as Line).end && documentKey.test(text.slice(end).trim()))
    made.ranges.push({ start: end, end: text.length })
  return made
}
