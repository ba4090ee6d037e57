import {
  type Draft,
  dateLine,
  documentKey,
  headLines,
  headSize,
  type Line,
  linesOf,
  put,
  type RecordFields,
  rights,
  space,
} from './record-fields.ts'

const footLines = 60
const footSize = 12_000

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
const lengthOf = /^[\d,]+[ \t]+words\b/i
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
export function readLabels(text: string): RecordFields | undefined {
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
