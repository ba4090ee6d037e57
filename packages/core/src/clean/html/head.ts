import type { Range } from '../../schema/index.ts'
import { archivedAddress } from '../../text/index.ts'
import { type AttributeNumber, attribute } from './attributes.ts'
import type { PageElement, ShownBlock } from './page.ts'

/** A text a page holds outside what it shows; `source` is where it stands, character references not decoded. */
export interface HeadText {
  readonly text: string
  readonly source: Range
}

/** What an HTML page says about itself outside its text; ranges are offsets into the source. */
export interface PageHead {
  /** `name` is a meta element's property, name or itemprop, lower case. */
  readonly metas: readonly { readonly name: string; readonly content: string; readonly source: Range }[]
  readonly jsonLd: readonly HeadText[]
  readonly title?: HeadText
  /** `datetime` of the time elements, in page order. */
  readonly times: readonly HeadText[]
  readonly lang?: string
  readonly canonical?: string
  readonly elements: readonly PageElement[]
  /** In page order. */
  readonly shown: readonly ShownBlock[]
}

/** An attribute's decoded value. */
export interface Attribute {
  readonly value: string
  readonly source: Range
}

/** Archives rewrite the links of the copies they keep. */
const asPublished = (address: string | undefined) => archivedAddress(address ?? '')?.original ?? address

/** At most so many of a kind are kept: a page may repeat itself without end. */
const most = 500
const longestTitle = 2000

/** Gathers a page's head while its tokens pass by. */
export class HeadReader {
  readonly #metas: PageHead['metas'][number][] = []
  readonly #jsonLd: HeadText[] = []
  readonly #times: HeadText[] = []
  #title: HeadText | undefined
  #titleDone = false
  #lang: string | undefined
  #canonical: string | undefined
  #scriptIsJsonLd = false

  tag(tag: string, attributes: { get(index: AttributeNumber): Attribute | undefined }, inBody: boolean): void {
    const value = (index: AttributeNumber) => attributes.get(index)?.value
    if (this.#title && tag !== 'title') this.#titleDone = true
    if (tag === 'script') this.#scriptIsJsonLd = /ld\+json/i.test(value(attribute.type) ?? '')
    else if (tag === 'meta') {
      const name = value(attribute.property) ?? value(attribute.name) ?? value(attribute.itemprop)
      const content = attributes.get(attribute.content)
      if (name && content && this.#metas.length < most)
        this.#metas.push({ name: name.trim().toLowerCase(), content: content.value, source: content.source })
    } else if (tag === 'link') {
      if (/(^|\s)canonical(\s|$)/i.test(value(attribute.rel) ?? ''))
        this.#canonical ??= asPublished(value(attribute.href)?.trim())
    } else if (tag === 'html') this.#lang ??= value(attribute.lang)?.trim()
    else if (tag === 'time' && inBody) {
      const when = attributes.get(attribute.datetime)
      if (when && this.#times.length < most) this.#times.push({ text: when.value, source: when.source })
    }
  }

  /** Whether the text of such an element is read, which is not shown. */
  takes(tag: string): boolean {
    return tag === 'title' || (tag === 'script' && this.#scriptIsJsonLd)
  }

  /** Text of an element that is not shown. */
  text(tag: string, text: string, start: number, end: number): void {
    if (tag === 'script') {
      if (this.#scriptIsJsonLd && this.#jsonLd.length < most) this.#jsonLd.push({ text, source: { start, end } })
    } else if (tag === 'title' && !this.#titleDone && (this.#title?.text.length ?? 0) < longestTitle) {
      const from = this.#title?.source.start ?? start
      this.#title = { text: ((this.#title?.text ?? '') + text).slice(0, longestTitle), source: { start: from, end } }
    }
  }

  done(): Omit<PageHead, 'elements' | 'shown'> {
    return {
      metas: this.#metas,
      jsonLd: this.#jsonLd,
      times: this.#times,
      ...(this.#title && { title: this.#title }),
      ...(this.#lang !== undefined && { lang: this.#lang }),
      ...(this.#canonical !== undefined && { canonical: this.#canonical }),
    }
  }
}
