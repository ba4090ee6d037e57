import type { Article } from '@copydesk/core'
import { memo } from 'react'
import type { MarginNote } from '../model/margin.ts'
import type { Mark } from '../model/marks.ts'
import type { Lit } from '../model/visible.ts'
import { Fragments } from './fragments.tsx'
import { MarginNotes } from './margin-notes.tsx'

interface Props {
  readonly block: Article['blocks'][number]
  readonly text: string
  readonly marks: readonly Mark[]
  readonly lit: readonly Lit[]
  readonly notes: readonly MarginNote[]
}

const tags = {
  headline: 'h1',
  subhead: 'h2',
  quotation: 'blockquote',
  table: 'pre',
  caption: 'p',
  dateline: 'p',
  list: 'p',
  body: 'p',
} as const

/** A paragraph or its like, with the notes that stand beside it. */
export const Block = memo(function Block({ block, text, marks, lit, notes }: Props) {
  const Tag = tags[block.kind]
  return (
    <div className="row">
      <Tag className={`block ${block.kind}`}>
        <Fragments text={text} range={block} marks={marks} lit={lit} />
      </Tag>
      <MarginNotes notes={notes} />
    </div>
  )
})
