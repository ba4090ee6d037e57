import { Attributes, attribute } from './attributes.ts'
import { HeadReader } from './head.ts'
import { OpenElements } from './open-elements.ts'
import type { PageElement } from './page.ts'
import { type Tag, Tags, tagNamed } from './tags.ts'
import { tokenize } from './tokenize.ts'

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

const [link, lineBreak, body, paragraph] = ['a', 'br', 'body', 'p'].map(tagNamed) as [Tag, Tag, Tag, Tag]
/** Their text holds no tags; that of `references` character references. */
const raw = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes'].map(tagNamed))
const references = new Set(['title', 'textarea'].map(tagNamed))
const notDisplayed = /display\s{0,3}:\s{0,3}none/i

/**
 * Walks through a page once, by tokens, without recursion. What is not closed, nested wrongly or cut off is read as
 * far as it goes. Linear in the source.
 */
export function scanPage(
  source: string,
  position: Position,
  visitor: PageVisitor,
): { elements: readonly PageElement[]; head: ReturnType<HeadReader['done']> } {
  const elements: PageElement[] = [{ tag: '#page', parent: -1, words: '', hidden: false, role: '', at: 0, href: '' }]
  const head = new HeadReader()
  const tags = new Tags()
  const attributes = new Attributes(source)
  const open = new OpenElements(({ tag, hidden }) => {
    if (tag === link) position.links--
    if (tag.block && !hidden) visitor.boundary(tag.name)
  })
  let tag = body
  let at = 0
  let inBody = false

  const describe = (parent: number): PageElement => ({
    tag: tag.name,
    parent,
    words: wordsOf(attributes),
    hidden:
      attributes.has(attribute.hidden) ||
      (attributes.has(attribute.style) && notDisplayed.test(attributes.value(attribute.style, 400))),
    role: roleOf(attributes),
    at,
    href: tag === link ? attributes.value(attribute.href, 300) : '',
  })
  const start = (selfClosing: boolean) => {
    head.tag(tag.name, attributes, inBody)
    if (tag === body) inBody = true
    open.closeFor(tag)
    const around = open.top
    if (!around.hidden) {
      if (tag === lineBreak) visitor.lineBreak()
      if (tag.block) visitor.boundary(tag.name)
    }
    position.block = around.block
    position.element = around.element
    if (tag.empty || (selfClosing && open.foreign)) return
    const element = elements.push(describe(around.element)) - 1
    position.element = element
    if (tag.block) position.block = element
    open.push({ tag, element, hidden: around.hidden || tag.hidden, block: position.block })
    if (tag === link) position.links++
  }

  tokenize(source, {
    text(start, end) {
      if (!open.top.hidden) visitor.text(start, end)
      else if (head.takes(open.top.tag.name)) head.text(open.top.tag.name, source.slice(start, end), start, end)
    },
    character(character, start, end) {
      if (!open.top.hidden) visitor.character(character, start, end)
      else head.text(open.top.tag.name, character, start, end)
    },
    startTag(start, end) {
      tag = tags.at(source, start, end)
      at = start
      attributes.clear()
    },
    attribute: (nameStart, nameEnd, start, end) => attributes.add(nameStart, nameEnd, start, end),
    tagEnd(selfClosing) {
      const foreign = open.foreign
      start(selfClosing)
      if (raw.has(tag)) return selfClosing && foreign ? 'markup' : 'raw'
      return references.has(tag) && !foreign ? 'references' : 'markup'
    },
    endTag(start, end) {
      const tag = tags.at(source, start, end)
      if (!open.top.hidden) {
        if (tag === paragraph && !open.has(tag)) visitor.boundary(tag.name)
        if (tag === lineBreak) visitor.lineBreak()
      }
      open.close(tag)
      position.block = open.top.block
      position.element = open.top.element
    },
  })
  visitor.boundary('')
  return { elements, head: head.done() }
}

function wordsOf(attributes: Attributes): string {
  if (!attributes.has(attribute.id))
    return attributes.has(attribute.class) ? attributes.value(attribute.class, 240) : ''
  return `${attributes.value(attribute.class, 240)} ${attributes.value(attribute.id, 240)}`.slice(0, 240)
}

const roles = [attribute.role, attribute.itemprop, attribute.rel, attribute.property]

function roleOf(attributes: Attributes): string {
  let role = ''
  for (const index of roles) if (attributes.has(index)) role += `${attributes.value(index, 120)} `
  return role.slice(0, 120).toLowerCase()
}
