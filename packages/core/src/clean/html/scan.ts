import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { blockTags, hiddenTags, voidTags } from './elements.ts'
import { type Attribute, HeadReader, type PageHead } from './head.ts'
import { OpenElements } from './open-elements.ts'
import type { PageElement } from './page.ts'

/** What a page shows, in order; offsets are those of the source. */
export interface PageVisitor {
  /** Text `[start, end)` that stands for itself. */
  text(start: number, end: number): void
  /** A character reference `[start, end)` that means `character`. */
  character(character: string, start: number, end: number): void
  /** The start or end of an element that begins blocks. */
  boundary(tag: string): void
  lineBreak(): void
}

/** Where the walk stands. `block` is the index of the innermost element that begins blocks. */
export interface Position {
  block: number
  /** Index of the innermost element of all. */
  element: number
  /** Open links around it. */
  links: number
}

const kept = new Set('class id name property itemprop content rel href lang type style hidden role datetime'.split(' '))
const longest = 40 // characters of a tag's or attribute's name that are looked at

/**
 * Walks through a page once, by tokens, without recursion. What is not closed, nested wrongly or cut off is read as
 * far as it goes. Linear in the source.
 */
export function scanPage(
  source: string,
  position: Position,
  visitor: PageVisitor,
): { elements: readonly PageElement[]; head: PageHead } {
  const elements: PageElement[] = [{ tag: '#page', parent: -1, words: '', hidden: false, role: '' }]
  const head = new HeadReader()
  const open = new OpenElements(({ tag, hidden }) => {
    if (tag === 'a') position.links--
    if (blockTags.has(tag) && !hidden) visitor.boundary(tag)
  })
  let attributes = new Map<string, Attribute>()
  let tag = ''
  let attribute = ''
  let value = ''
  let valueFrom = -1
  let seen = 0 // end of the last token
  let inBody = false

  const startTag = (end: number) => {
    seen = end + 1
    const given = attributes
    attributes = new Map()
    const text = (name: string) => given.get(name)?.value ?? ''
    head.tag(tag, given, inBody)
    if (tag === 'body') inBody = true
    open.closeFor(tag)
    const around = open.top
    const isBlock = blockTags.has(tag)
    if (!around.hidden && tag === 'br') visitor.lineBreak()
    if (!around.hidden && isBlock) visitor.boundary(tag)
    position.block = around.block
    position.element = around.element
    if (voidTags.has(tag)) return
    const element = elements.length
    elements.push({
      tag,
      parent: around.element,
      words: `${text('class')} ${text('id')}`.slice(0, 240),
      hidden: given.has('hidden') || /display\s{0,3}:\s{0,3}none/i.test(text('style').slice(0, 400)),
      role: `${text('role')} ${text('itemprop')} ${text('rel')}`.slice(0, 120).toLowerCase(),
    })
    const hidden = around.hidden || hiddenTags.has(tag)
    open.push({ tag, element, hidden, block: isBlock ? element : around.block })
    if (tag === 'a') position.links++
    position.block = open.top.block
    position.element = element
  }

  const callbacks: TokenizerCallbacks = {
    ontext(start, end) {
      seen = end
      if (!open.top.hidden) visitor.text(start, end)
      else head.text(open.top.tag, source.slice(start, end), start, end)
    },
    ontextentity(code, end) {
      const character = String.fromCodePoint(code)
      if (!open.top.hidden) visitor.character(character, seen, end)
      else head.text(open.top.tag, character, seen, end)
      seen = end
    },
    onopentagname(start, end) {
      tag = source.slice(start, Math.min(end, start + longest)).toLowerCase()
    },
    onattribname(start, end) {
      attribute = source.slice(start, Math.min(end, start + longest)).toLowerCase()
      value = ''
      valueFrom = -1
    },
    onattribdata(start, end) {
      if (!kept.has(attribute)) return
      if (valueFrom < 0) valueFrom = start
      value += source.slice(start, end)
    },
    onattribentity(code) {
      if (kept.has(attribute)) value += String.fromCodePoint(code)
    },
    onattribend(quote, at) {
      if (!kept.has(attribute) || attributes.has(attribute)) return
      const end = quote === QuoteType.Single || quote === QuoteType.Double ? at - 1 : at
      attributes.set(attribute, { value, source: { start: valueFrom < 0 ? end : Math.min(valueFrom, end), end } })
    },
    onopentagend: startTag,
    onselfclosingtag: startTag,
    onclosetag(start, end) {
      seen = end + 1
      const tag = source.slice(start, Math.min(end, start + longest)).toLowerCase()
      if (tag === 'p' && !open.has('p') && !open.top.hidden) visitor.boundary(tag)
      if (tag === 'br' && !open.top.hidden) visitor.lineBreak()
      open.close(tag)
      position.block = open.top.block
      position.element = open.top.element
    },
    oncomment(_start, end) {
      seen = end + 1
    },
    oncdata(_start, end) {
      seen = end + 1
    },
    ondeclaration(_start, end) {
      seen = end + 1
    },
    onprocessinginstruction() {},
    onend() {},
    isInForeignContext: () => open.has('svg') || open.has('math'),
  }
  const tokenizer = new Tokenizer({}, callbacks)
  tokenizer.write(source)
  tokenizer.end()
  visitor.boundary('')
  return { elements, head: head.done() }
}
