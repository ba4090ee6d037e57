import type { PageHead } from '../clean/html/head.ts'
import type { Author } from '../schema/index.ts'
import { locate, readBio, readByline, readCredits, readNames, readSigned } from './bylines.ts'
import { declaredAuthors, nobody } from './declared-authors.ts'
import { bare } from './found.ts'
import { readHandles } from './handles.ts'
import type { Line, Lines, NearLine } from './lines.ts'
import type { LinkedData } from './linked-data.ts'
import { isName, isOffice, splitAuthors } from './names.ts'
import { shownIn } from './shown-in.ts'

export interface AuthorEvidence {
  readonly source: string
  /** What the document's container says. */
  readonly given: readonly string[]
  readonly head: PageHead | undefined
  readonly linked: LinkedData | undefined
  /** Those near the headline and the body's ends. */
  readonly near: readonly NearLine[]
  readonly lines: Lines
  /** The line of the headline among all lines; -1 where it is not known. */
  readonly headline: number
  /** The agency a dateline names. */
  readonly agency: string | undefined
  /** Names the page has for itself; they are no author unless a byline names them. */
  readonly sites: readonly string[]
  /** Lower case; may be empty. */
  readonly givenNames: ReadonlySet<string>
  isPlace(name: string): boolean
}

/** Those who wrote the article, by the first kind of evidence that names anybody; persons before desks. */
export function authors(evidence: AuthorEvidence): Author[] {
  const { source, given, head, linked, near, lines, agency, sites, givenNames, isPlace } = evidence
  const told = unique(given.flatMap((name) => splitAuthors(name, isGiven)))
  if (told.length) return told
  const known = new Set(sites.map(bare))
  function isGiven(name: string): boolean {
    return givenNames.has(name.split(/[\s.-]/)[0]?.toLowerCase() ?? '')
  }
  const person = ({ name }: Author) => isName(name) && !known.has(bare(name)) && (isGiven(name) || !isPlace(name))
  const top = belowHeadline(near, evidence.headline)
  const end = near.filter((line) => !line.top)
  const declared = head ? declaredAuthors(head, linked, isGiven) : []
  const shown = shownIn(source, lines)
  const named = (line: Line): Author[] => fieldsOf(line, 'author', isGiven).filter(person)
  const inCode = new Set(declared.map(({ name }) => bare(name)))
  /** What stands beside a byline may be an editor or a reviewer: code that names the first author names the others too. */
  const beside = (line: Line, first: readonly Author[]): Author[] => {
    const told = first.some(({ name }) => inCode.has(bare(name)))
    return [...readByline(line, isGiven).filter(person), ...named(line)].filter((author) =>
      told ? inCode.has(bare(author.name)) : sure(author),
    )
  }
  const ways: (() => Author[])[] = [
    () => together(top, (line) => readByline(line, isGiven).filter(person), beside),
    () => together(top, named, beside),
    () => declared.filter((author) => person(author) && shown(author.name)),
    () => top.flatMap((line) => fieldsOf(line, 'byline', isGiven)).filter((author) => person(author) && sure(author)),
    () =>
      top
        .filter(({ level }) => !level)
        .flatMap(readSigned)
        .filter(sure),
    () => lone(top).filter(sure),
    () => handles(top, evidence.headline).filter(({ name }) => !isOffice(name) && !known.has(bare(name))),
    () => together(end, (line) => readByline(line, isGiven).filter(person), beside),
    () => end.flatMap((line) => readCredits(line, agency)),
    () => together(end, named, beside),
    () => near.flatMap(readBio),
    () => signature(near, lines).filter(sure),
    () => signedInBrackets(near, lines).filter(sure),
    () => nearest(lines),
    () =>
      top
        .filter(({ rule }) => rule === 'byline')
        .flatMap(readNames)
        .filter(person),
    () =>
      elsewhere(head, lines)
        .map(named)
        .find((found) => found.length) ?? [],
    () => (linked?.news ? declared.filter((author) => person(author)) : []),
    () => handles(top, evidence.headline),
    () => declared.filter(({ name }) => shownAlone(near, name)),
    () => handles(end, -1),
    () => handles(elsewhere(head, lines).slice(0, 3), -1),
  ]
  /** "Washington" alone where the name stands is where the story was written. */
  function handles(some: Parameters<typeof readHandles>[0], below: number): Author[] {
    return readHandles(some, below).filter(({ name }) => isGiven(name) || name.includes(' ') || !isPlace(name))
  }
  function sure({ name }: Author): boolean {
    return isGiven(name) && !name.split(' ').every(isPlace)
  }
  for (const way of ways) {
    const found = unique(way()).filter(({ name }) => !nobody.test(name))
    if (found.length) return found
  }
  return []
}

/** What stands under the headline, where anything does that may be a byline; the menus above it are another matter. */
function belowHeadline(near: readonly NearLine[], headline: number): readonly NearLine[] {
  const top = near.filter((line) => line.top)
  return headline < 0
    ? top
    : [...top.filter(({ index }) => index >= headline), ...top.filter(({ index }) => index < headline).reverse()]
}

/** Lines so near each other are one byline. */
const reach = 3

/** What the first line gives, with what the lines beside it add. */
function together(
  lines: readonly NearLine[],
  read: (line: NearLine) => Author[],
  beside: (line: NearLine, first: readonly Author[]) => Author[],
): Author[] {
  for (const [i, line] of lines.entries()) {
    const found = read(line)
    if (!found.length) continue
    const more = lines.slice(i + 1).filter(({ index }) => Math.abs(index - line.index) <= reach)
    return [...found, ...more.flatMap((next) => beside(next, found))]
  }
  return []
}

/** Names in the parts of a line that the markup calls so. */
function fieldsOf(line: Line, mark: 'author' | 'byline', isGiven: (name: string) => boolean): Author[] {
  return line.parts
    .filter((part) => part.mark === mark)
    .flatMap(({ text, source }) => splitAuthors(text, isGiven).map((author) => ({ ...author, source })))
}

/** The one line before the body that is nothing but a name. */
function lone(top: readonly NearLine[]): Author[] {
  const found = top.filter((line) => line.where === 'before' && !line.mark && !line.level).map(readNames)
  const some = found.filter(([first]) => first && !/^\p{Lu}{2,}\s.*\p{Ll}/u.test(first.name))
  return some.length === 1 ? (some[0] as Author[]) : []
}

/** A name alone under the last paragraph. */
function signature(near: readonly NearLine[], lines: Lines): Author[] {
  const last = near.filter(({ index, level }) => !level && index >= lines.end - 2 && index < lines.end + 3)
  const at = last.findIndex((line) => readNames(line).length === 1)
  const contact = at >= 0 && isContact.test(`${last[at + 1]?.text ?? ''} ${last[at - 1]?.text ?? ''}`)
  return at < 0 || contact ? [] : readNames(last[at] as NearLine)
}

/** `The bridge is open again. (Ana Veld)`, as newspapers of many countries sign the last paragraph. */
function signedInBrackets(near: readonly NearLine[], lines: Lines): Author[] {
  const line = near.find(({ index }) => index === lines.end - 1)
  const name = line && inBrackets.exec(line.text)?.[1]
  return name && isName(name) ? locate([name], line) : []
}

const inBrackets = /[.!?…][”“»"]?\s?[(/]([^()/]{5,50})[)/][\s+]{0,5}$/

/** Whom the press may call is another matter. */
const isContact = /@|\+\d|(?<!\p{L})(?:tel|fon|phone|e-?mail|kontakt|contacts?|contacto|contatti)(?!\p{L})/iu

/** The byline closest before the body, however far. */
const far = 200
function nearest(lines: Lines): Author[] {
  for (let i = lines.first - 1; i >= 0 && i > lines.first - far; i--) {
    if (lines.length(i) > 200) continue
    const line = lines.line(i)
    const found = line.mark === 'other' || !/^\s?\p{L}{2,12}[\s:]/u.test(line.text) ? [] : readByline(line)
    if (found.length) return found
  }
  return []
}

/** Lines anywhere on the page with an element that is marked as an author's name. */
const mostElsewhere = 40
function elsewhere(head: PageHead | undefined, lines: Lines): Line[] {
  const found: Line[] = []
  const { marks } = lines
  if (!head || !marks) return found
  for (let i = 0; i < head.elements.length && found.length < mostElsewhere; i++)
    if (marks.own(i) === 'author' && !marks.isOther(i)) {
      const at = lines.at(head.elements[i]?.at ?? 0)
      if (at < lines.size && lines.line(at).text) found.push(lines.line(at))
    }
  return found
}

const shownAlone = (near: readonly NearLine[], name: string): boolean => {
  const own = bare(name)
  return near.some(({ parts }) => parts.some(({ text }) => bare(text) === own))
}

function unique(authors: readonly Author[]): Author[] {
  const seen = new Set<string>()
  return authors.filter(({ name }) => {
    const key = bare(name)
    return key && !seen.has(key) && seen.add(key)
  })
}
