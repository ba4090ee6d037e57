import { marksInside } from '@copydesk/core/export'
import { type KeyboardEvent, type MouseEvent, useMemo } from 'react'
import { readingOf } from '../model/reading.ts'
import { litOf, visibleMarks } from '../model/visible.ts'
import { useDesk } from '../store/desk.ts'
import type { Document } from '../store/state.ts'
import { Block } from './block.tsx'
import { Facts } from './facts.tsx'
import { LayerSwitches } from './layer-switches.tsx'
import { Raw } from './raw.tsx'
import { ViewSwitch } from './view-switch.tsx'

/** Focus on the article lets j and k step through its marks where single keys are turned off. */
const focusable = { tabIndex: 0 }

const none: readonly never[] = []

/** The article: clean with its marks and margin notes, or raw with its edits. */
export function ArticleView({ document }: { readonly document: Document }) {
  const { state, dispatch } = useDesk()
  const { article } = document
  const reading = readingOf(article)
  const { layers, selection, view } = state
  const marks = useMemo(
    () => marksInside(article.blocks, visibleMarks(reading.marks, layers)),
    [article, reading, layers],
  )
  const open = selection && reading.entries.get(selection.entry)
  const lit = useMemo(
    () =>
      open && view === 'clean' ? marksInside(article.blocks, litOf(open.evidence, selection?.at ?? 0, view)) : none,
    [open, selection, view, article],
  )
  const choose = (target: Element) => {
    const { entry, at, start } = (target.closest('[data-entry]') as HTMLElement | null)?.dataset ?? {}
    if (entry === undefined) return false
    dispatch({ type: 'open', entry, at: Number(at), from: 'text', ...(start && { position: Number(start) }) })
    return true
  }
  const click = ({ target }: MouseEvent) => choose(target as Element)
  const key = (event: KeyboardEvent) => {
    const target = event.target as Element
    if (target.tagName !== 'MARK' || target.matches('.here')) return
    if ((event.key === 'Enter' || event.key === ' ') && choose(target)) event.preventDefault()
  }
  return (
    <section aria-label="Article" className="article-column" {...focusable}>
      <div className="toolbar">
        <ViewSwitch />
        {view === 'clean' && <LayerSwitches marks={reading.marks} />}
      </div>
      <article lang={article.language.code} className="article" onClick={click} onKeyDown={key}>
        <Facts document={document} raw={view === 'raw'} />
        {view === 'raw' ? (
          <Raw article={article} evidence={open?.evidence ?? none} at={selection?.at ?? 0} />
        ) : (
          article.blocks.map((block, i) => (
            <Block
              key={block.start}
              block={block}
              text={article.text}
              marks={marks[i] ?? none}
              lit={lit[i]?.length ? lit[i] : none}
              notes={reading.margin[i] ?? none}
            />
          ))
        )}
      </article>
    </section>
  )
}
