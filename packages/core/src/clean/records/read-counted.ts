import {
  type Draft,
  dateLine,
  documentKey,
  headSize,
  type Line,
  linesOf,
  type RecordFields,
  rights,
  space,
} from './record-fields.ts'

const wordCount = /^[ \t]*[\d,]{2,7} words[ \t]*$/
const language =
  /^[ \t]*(?:English|German|French|Spanish|Portuguese|Italian|Dutch|Russian|Chinese|Japanese|Arabic|Polish|Turkish|Swedish)[ \t]*$/
const timeLine = /^[ \t]*\d{1,2}:\d{2}(?:[ \t]*[A-Z]{2,4})?[ \t]*$/

/** Lines without labels around a count of words: headline, byline, count, date, publication, code, language, rights. */
export function readCounted(text: string): RecordFields | undefined {
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
