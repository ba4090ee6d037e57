import { pageTag, type Tag, tagNamed } from './tags.ts'

export interface Open {
  readonly tag: Tag
  /** Index of the element. */
  readonly element: number
  /** It stands in an element whose text is not shown. */
  readonly hidden: boolean
  /** Index of the innermost element that begins blocks. */
  readonly block: number
}

/** End tags of inline elements, and tags that end others, look so many elements up for what they close. */
const reach = 64
const paragraph = tagNamed('p')
const [body, head, svg, math] = ['body', 'head', 'svg', 'math'].map(tagNamed) as [Tag, Tag, Tag, Tag]

/** The stack of elements that are open, closed as HTML says where tags are missing or cross. */
export class OpenElements {
  readonly #stack: Open[] = [{ tag: pageTag, element: 0, hidden: false, block: 0 }]
  /** By the tag's id. */
  readonly #count: number[] = []
  readonly #closed: (open: Open) => void

  constructor(closed: (open: Open) => void) {
    this.#closed = closed
  }

  get top(): Open {
    return this.#stack[this.#stack.length - 1] as Open
  }

  /** Where HTML's own rules for text and tags are not in force. */
  get foreign(): boolean {
    return this.has(svg) || this.has(math)
  }

  has({ id }: Tag): boolean {
    return (this.#count[id] ?? 0) > 0
  }

  push(open: Open): void {
    this.#stack.push(open)
    this.#count[open.tag.id] = (this.#count[open.tag.id] ?? 0) + 1
  }

  /** Closes what a start tag closes without saying so. */
  closeFor(tag: Tag): void {
    if (tag.endsParagraph && this.has(paragraph)) this.#popTo(this.#nearest((open) => open === paragraph, isBlock))
    const { sibling } = tag
    if (sibling)
      this.#popTo(
        this.#nearest(
          ({ name }) => sibling.ends.has(name),
          ({ name }) => sibling.shield.has(name),
        ),
      )
    if (tag === body && this.has(head))
      this.#popTo(
        this.#nearest(
          (open) => open === head,
          (open) => open === body,
        ),
      )
  }

  /** Closes what an end tag closes: nothing where no such element is open. */
  close(tag: Tag): void {
    if (!this.has(tag)) return
    if (!tag.block && !tag.hidden) {
      this.#popTo(this.#nearest((open) => open === tag, isBlock))
      return
    }
    let index = this.#stack.length - 1
    while (index > 0 && (this.#stack[index] as Open).tag !== tag) index--
    this.#popTo(index)
  }

  /** Index of the nearest that is meant, 0 where one that shields it comes first. */
  #nearest(meant: (tag: Tag) => boolean, shields: (tag: Tag) => boolean): number {
    for (let i = this.#stack.length - 1; i > 0 && i >= this.#stack.length - reach; i--) {
      const { tag } = this.#stack[i] as Open
      if (meant(tag)) return i
      if (shields(tag)) return 0
    }
    return 0
  }

  #popTo(index: number): void {
    if (index < 1) return
    while (this.#stack.length > index) {
      const open = this.#stack.pop() as Open
      this.#count[open.tag.id]!--
      this.#closed(open)
    }
  }
}

const isBlock = ({ block }: Tag): boolean => block
