import { blockTags, endsParagraph, hiddenTags, siblings } from './elements.ts'

export interface Open {
  readonly tag: string
  /** Index of the element. */
  readonly element: number
  /** It stands in an element whose text is not shown. */
  readonly hidden: boolean
  /** Index of the innermost element that begins blocks. */
  readonly block: number
}

/** End tags of inline elements, and tags that end others, look so many elements up for what they close. */
const reach = 64
const only = (tag: string): ReadonlySet<string> => new Set([tag])
const paragraph = only('p')

/** The stack of elements that are open, closed as HTML says where tags are missing or cross. */
export class OpenElements {
  readonly #stack: Open[] = [{ tag: '#page', element: 0, hidden: false, block: 0 }]
  readonly #count = new Map<string, number>()
  readonly #closed: (open: Open) => void

  constructor(closed: (open: Open) => void) {
    this.#closed = closed
  }

  get top(): Open {
    return this.#stack[this.#stack.length - 1] as Open
  }

  has(tag: string): boolean {
    return (this.#count.get(tag) ?? 0) > 0
  }

  push(open: Open): void {
    this.#stack.push(open)
    this.#count.set(open.tag, (this.#count.get(open.tag) ?? 0) + 1)
  }

  /** Closes what a start tag closes without saying so. */
  closeFor(tag: string): void {
    if (endsParagraph.has(tag) && this.has('p')) this.#popTo(this.#nearest(paragraph, blockTags))
    const sibling = siblings.get(tag)
    if (sibling) this.#popTo(this.#nearest(sibling.ends, sibling.shield))
    if (tag === 'body' && this.has('head')) this.#popTo(this.#nearest(only('head'), only('body')))
  }

  /** Closes what an end tag closes: nothing where no such element is open. */
  close(tag: string): void {
    if (!this.has(tag)) return
    if (!blockTags.has(tag) && !hiddenTags.has(tag)) {
      this.#popTo(this.#nearest(only(tag), blockTags))
      return
    }
    let index = this.#stack.length - 1
    while (index > 0 && (this.#stack[index] as Open).tag !== tag) index--
    this.#popTo(index)
  }

  /** Index of the nearest of `tags`, 0 where an element of `shield` comes first. */
  #nearest(tags: ReadonlySet<string>, shield: ReadonlySet<string>): number {
    for (let i = this.#stack.length - 1; i > 0 && i >= this.#stack.length - reach; i--) {
      const { tag } = this.#stack[i] as Open
      if (tags.has(tag)) return i
      if (shield.has(tag)) return 0
    }
    return 0
  }

  #popTo(index: number): void {
    if (index < 1) return
    while (this.#stack.length > index) {
      const open = this.#stack.pop() as Open
      this.#count.set(open.tag, (this.#count.get(open.tag) ?? 1) - 1)
      this.#closed(open)
    }
  }
}
