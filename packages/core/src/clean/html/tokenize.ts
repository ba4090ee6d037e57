import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'

/** The tokens of a page in their order; offsets are those of the source. */
export interface TokenVisitor {
  /** Text `[start, end)` that stands for itself. */
  text(start: number, end: number): void
  /** A character reference `[start, end)` that means `character`. */
  character(character: string, start: number, end: number): void
  /** The name of a start tag stands at `[start, end)`; its attributes follow. */
  startTag(start: number, end: number): void
  attribute(nameStart: number, nameEnd: number, start: number, end: number): void
  /** The start tag is whole. What it says of the text up to its end tag: markup, characters only, or not even references. */
  tagEnd(selfClosing: boolean): 'markup' | 'references' | 'raw'
  endTag(start: number, end: number): void
}

const greaterThan = 62
const slash = 47
const equals = 61

const isSpace = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13 && unit !== 11)
const isLetter = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)

/**
 * Walks over a page's tokens once, as the HTML standard parts them (its section 13.2.5); what is not needed to tell
 * text from markup is left out (script's escaped states, errors). A tag that the page's end cuts off is no token.
 * Linear in the source.
 */
export function tokenize(source: string, visitor: TokenVisitor): void {
  const size = source.length
  let reference = -2 // the next ampersand at or after where was last asked; -1 where there is none
  let decoded = ''
  let decoder: EntityDecoder | undefined

  /** Text with its character references. */
  const text = (start: number, end: number) => {
    let at = start
    for (;;) {
      if (reference !== -1 && reference < at) reference = source.indexOf('&', at)
      const from = reference
      if (from < 0 || from >= end) break
      decoded = ''
      decoder ??= new EntityDecoder(htmlDecodeTree, (code) => {
        decoded += String.fromCodePoint(code)
      })
      decoder.startEntity(DecodingMode.Legacy)
      let taken = decoder.write(source, from + 1)
      if (taken < 0) taken = decoder.end()
      if (taken > 0 && from + taken <= end && decoded) {
        if (from > at) visitor.text(at, from)
        visitor.character(decoded, from, from + taken)
        at = from + taken
      } else {
        visitor.text(at, from + 1)
        at = from + 1
      }
    }
    if (at < end) visitor.text(at, end)
  }

  /** Attributes from `at` to the end of the tag; the offset behind it, -1 where the page ends before. */
  const attributes = (from: number): { after: number; selfClosing: boolean } => {
    let at = from
    for (;;) {
      let unit = source.charCodeAt(at)
      while (isSpace(unit) || (unit === slash && source.charCodeAt(at + 1) !== greaterThan))
        unit = source.charCodeAt(++at)
      if (at >= size) return { after: -1, selfClosing: false }
      if (unit === greaterThan) return { after: at + 1, selfClosing: false }
      if (unit === slash) return { after: at + 2, selfClosing: true }
      const name = at
      // An equals sign at its beginning belongs to the name.
      unit = source.charCodeAt(++at)
      while (at < size && unit !== equals && unit !== greaterThan && unit !== slash && !isSpace(unit))
        unit = source.charCodeAt(++at)
      const nameEnd = at
      while (isSpace(unit)) unit = source.charCodeAt(++at)
      if (unit !== equals) {
        visitor.attribute(name, nameEnd, nameEnd, nameEnd)
        continue
      }
      unit = source.charCodeAt(++at)
      while (isSpace(unit)) unit = source.charCodeAt(++at)
      let value = at
      let end: number
      if (unit === 34 || unit === 39) {
        value++
        end = source.indexOf(unit === 34 ? '"' : "'", value)
        if (end < 0) return { after: -1, selfClosing: false }
        at = end + 1
      } else {
        while (at < size && unit !== greaterThan && !isSpace(unit)) unit = source.charCodeAt(++at)
        end = at
      }
      visitor.attribute(name, nameEnd, value, end)
    }
  }

  /** Where `</name` stands that ends an element of characters; the page's end where it does not. */
  const rawEnd = (from: number, name: string): number => {
    for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
      const end = at + 2 + name.length
      const unit = source.charCodeAt(end)
      if (!(isSpace(unit) || unit === slash || unit === greaterThan)) continue
      if (source.slice(at + 2, end).toLowerCase() === name) return at
    }
    return size
  }

  let at = 0
  let textFrom = 0
  while (at < size) {
    const open = source.indexOf('<', at)
    if (open < 0) break
    const unit = source.charCodeAt(open + 1)
    const closing = unit === slash
    const nameStart = closing ? open + 2 : open + 1
    if (isLetter(source.charCodeAt(nameStart))) {
      if (textFrom < open) text(textFrom, open)
      let nameEnd = nameStart + 1
      for (let unit = source.charCodeAt(nameEnd); nameEnd < size; unit = source.charCodeAt(++nameEnd))
        if (unit === greaterThan || unit === slash || isSpace(unit)) break
      if (closing) {
        const end = source.indexOf('>', nameEnd)
        if (end < 0) return
        visitor.endTag(nameStart, nameEnd)
        at = end + 1
      } else {
        visitor.startTag(nameStart, nameEnd)
        const { after, selfClosing } = attributes(nameEnd)
        if (after < 0) return
        at = after
        const holds = visitor.tagEnd(selfClosing)
        if (holds !== 'markup') {
          const end = rawEnd(at, source.slice(nameStart, nameEnd).toLowerCase())
          if (at < end) holds === 'raw' ? visitor.text(at, end) : text(at, end)
          at = end
        }
      }
      textFrom = at
    } else if (unit === 33 || unit === 63 || closing) {
      if (textFrom < open) text(textFrom, open)
      at = afterDeclaration(source, open)
      textFrom = at
    } else at = open + 1
  }
  if (textFrom < size) text(textFrom, size)
}

/** The offset behind a comment, a declaration, an instruction or an end tag without a name. */
function afterDeclaration(source: string, open: number): number {
  if (source.startsWith('<!--', open)) {
    if (source.startsWith('>', open + 4)) return open + 5
    if (source.startsWith('->', open + 4)) return open + 6
    for (let end = source.indexOf('--', open + 4); end >= 0; end = source.indexOf('--', end + 1)) {
      if (source.charCodeAt(end + 2) === greaterThan) return end + 3
      if (source.startsWith('!>', end + 2)) return end + 4
    }
    return source.length
  }
  const end = source.indexOf('>', open + 2)
  return end < 0 ? source.length : end + 1
}
