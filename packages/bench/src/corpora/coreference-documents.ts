import type { Range } from '@copydesk/core'
import { conllu } from '../train/conllu.ts'

/** A mention of the treebank's annotation: all its words, and the one they hang on. */
export interface GoldMention extends Range {
  readonly entity: string
  /** person, organization, place, time, event ... */
  readonly type: string
  readonly head: Range
  readonly form: 'name' | 'pronoun' | 'nominal'
}

export interface GoldDocument {
  readonly name: string
  readonly text: string
  readonly mentions: readonly GoldMention[]
}

const mark = /\((\d+)-([a-z]+)[^()]*(\))?|(\d+)\)/g

/** Documents of GUM in CoNLL-U, with the entities of their last column. Format: gucorpling.org/gum/coref.html. */
export function coreferenceDocuments(file: string): GoldDocument[] {
  const documents: { name: string; text: string; mentions: GoldMention[] }[] = []
  for (const block of file.split('\n\n')) {
    const name = /^# newdoc id = (.+)$/m.exec(block)?.[1]
    if (name) documents.push({ name, text: '', mentions: [] })
    const document = documents.at(-1)
    const [sentence] = conllu(`${block}\n\n`)
    if (!document || !sentence) continue
    if (document.text) document.text += /^# newpar/m.test(block) ? '\n\n' : ' '
    const at = document.text.length
    document.text += sentence.text.trimEnd()
    const rows = block.split('\n').filter((line) => /^\d+\t/.test(line))
    for (const { first, last, entity, type } of marked(rows)) {
      const inside = sentence.tokens.slice(first, last + 1)
      const head = inside.find((token) => token.head < first || token.head > last) ?? inside[0]!
      document.mentions.push({
        start: inside[0]!.start + at,
        end: inside.at(-1)!.end + at,
        entity,
        type,
        head: { start: head.start + at, end: head.end + at },
        form: head.upos === 'PROPN' ? 'name' : /^PRP/.test(head.xpos) ? 'pronoun' : 'nominal',
      })
    }
  }
  return documents
}

/** Entities that open and close in the last column of a sentence's rows. */
function marked(rows: readonly string[]) {
  const open = new Map<string, { first: number; type: string }[]>()
  const found: { first: number; last: number; entity: string; type: string }[] = []
  const close = (entity: string, last: number) => {
    const begun = open.get(entity)?.pop()
    if (begun) found.push({ ...begun, last, entity })
  }
  rows.forEach((row, i) => {
    const written = /(?:^|[\t|])Entity=([^|]+)/.exec(row.slice(row.lastIndexOf('\t')))?.[1] ?? ''
    for (const [, begins, type, ends, closed] of written.matchAll(mark)) {
      if (begins && type) {
        const list = open.get(begins)
        if (list) list.push({ first: i, type })
        else open.set(begins, [{ first: i, type }])
        if (ends) close(begins, i)
      } else if (closed) close(closed, i)
    }
  })
  return found
}
