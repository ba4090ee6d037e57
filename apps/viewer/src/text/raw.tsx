import type { Article } from '@copydesk/core'
import { cut, marksInside } from '@copydesk/core/export'
import { useMemo } from 'react'
import type { Evidence } from '../model/entry.ts'
import { type RawPiece, rawPieces, showBlanks, splitBlanks } from '../model/raw.ts'
import { type Lit, litOf } from '../model/visible.ts'
import { asButton } from './as-button.ts'

/** A rule that is explained already is not named again beside a change this short; its entry names it. */
const tiny = 12

interface Props {
  readonly article: Article
  readonly evidence: readonly Evidence[]
  readonly at: number
}

/** The source as it was found: what was removed is struck out, what was put in underlined, each with its rule. */
export function Raw({ article, evidence, at }: Props) {
  const pieces = useMemo(() => rawPieces(article), [article])
  const lit = useMemo(() => marksInside(pieces, litOf(evidence, at, 'raw')), [pieces, evidence, at])
  const explained = new Set<string>()
  return (
    <div className={article.source.mediaType === 'text/html' ? 'raw code' : 'raw'}>
      {pieces.map((piece, i) => {
        const { kind, start, text, edit } = piece
        const light = lit[i] ?? []
        if (!edit) return <Kept key={`${start}`} piece={piece} lit={light} />
        const [words, blanks] = splitBlanks(text)
        const shown = words || showBlanks(text)
        const first = words !== '' && !explained.has(edit.rule)
        if (first) explained.add(edit.rule)
        return (
          <span key={`${kind} ${start}`}>
            <Changed piece={piece} shown={shown} lit={light.find((one) => one.lit === 'here') ?? light[0]} />
            {(first || words.length > tiny) && kind === 'removed' && (
              <button type="button" className="edit-tag" lang="en" data-entry={edit.entry} data-at={edit.at}>
                <b>{edit.rule}</b>
                {first && ` ${edit.reason}`}
              </button>
            )}
            {kind === 'removed' && (words ? blanks : text)}
          </span>
        )
      })}
    </div>
  )
}

interface Change {
  readonly piece: RawPiece
  readonly shown: string
  readonly lit: Lit | undefined
}

function Changed({ piece: { kind, edit }, shown, lit }: Change) {
  const Tag = kind === 'removed' ? 'del' : 'ins'
  return (
    <Tag>
      <mark
        {...asButton}
        className={`mark edit ${lit?.lit ?? ''}`}
        title={`${edit?.rule}: ${edit?.reason}`}
        data-entry={edit?.entry}
        data-at={edit?.at}
      >
        {shown}
      </mark>
    </Tag>
  )
}

function Kept({ piece: { start, end, text }, lit }: { readonly piece: RawPiece; readonly lit: readonly Lit[] }) {
  return cut(start, end, lit).map((fragment) => {
    const words = text.slice(fragment.start - start, fragment.end - start)
    if (!fragment.marks.length) return words
    const here = fragment.marks.some((one) => one.lit === 'here')
    return (
      <mark key={fragment.start} tabIndex={-1} className={`mark ${here ? 'here' : 'also'}`}>
        {words}
      </mark>
    )
  })
}
