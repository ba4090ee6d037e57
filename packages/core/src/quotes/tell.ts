import type { Layers } from '../flow/layers.ts'
import type { NewNote } from '../flow/stage.ts'
import type { Range } from '../schema/index.ts'
import type { Page } from './page.ts'

/** More of one kind are told in one note. */
const most = 50

/** Notes what an editor should look at: marks that are never closed, quotations of which nobody is named as the speaker. */
export function tell(note: (note: NewNote) => void, { passages }: Page, quotes: Layers['quotes']): void {
  const continued = new Set(passages.map(({ continues }) => continues))
  const open = passages.filter((passage, i) => passage.open && !continued.has(i))
  const alone = quotes.flatMap(({ speaker, parts }) => (speaker?.basis === 'none' ? [parts[0]!] : []))
  each('open-mark', 'A quotation mark is never closed; its words are read as far as here', open)
  each('no-speaker', 'Nobody is named as the speaker of this quotation', alone)

  function each(rule: string, message: string, spans: readonly Range[]): void {
    if (spans.length > most) note({ rule, message: `${message} (${spans.length} times)` })
    else for (const { start, end } of spans) note({ rule, message, span: { start, end } })
  }
}
