import { makeId } from '../flow/id.ts'
import type { Chunk } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'
import { vouchers } from '../flow/vouchers.ts'
import type { Range } from '../schema/index.ts'
import { type Clause, clauses } from '../syntax/frames.ts'
import { type Figure, figures } from './figure.ts'
import { parties } from './party.ts'
import { quotedWords } from './quotation.ts'
import { type Candidate, relate } from './relate.ts'
import { singles } from './single.ts'
import { type Fared, status } from './status.ts'
import { persons, said } from './words.ts'

/** How many were killed, injured, detained ..., who says so, and how the figures relate. */
export const counts = (lexicon: Lexicon) => {
  const isPerson = (noun: string) => persons.has(noun) || lexicon.table('group-nouns').has(`${noun}s`)
  return defineStage({
    name: 'counts',
    needs: ['clean', 'sentences', 'syntax', 'mentions', 'entities', 'quotes', 'claims'],
    makes: 'counts',
    languages: ['en'],
    run(doc) {
      const { tokens } = doc.sentences
      const { lemmas } = doc.syntax
      const word = (i: number) => tokens[i]?.text.toLowerCase() ?? ''
      const claimAt = vouchers(doc)
      const quoted = quotedWords(doc)
      const party = parties(doc)
      const people = new Set(doc.entities.entities.flatMap(({ id, kind }) => (kind === 'group' ? [id] : [])))
      const isGroup = (head: Range) => {
        const { entity } = party(head, head)
        return entity === undefined || people.has(entity)
      }
      const found: Candidate[] = []
      clauses(doc.sentences, doc.syntax).forEach((clause, index) => {
        const { sentence } = clause
        if (word(sentence.last - 1) === '?') return
        const numbered = figures(clause, doc)
        const taken = new Set(numbered.map(({ who }) => who))
        const all = [...numbered, ...singles(clause, doc, isPerson).filter(({ who }) => !taken.has(who))]
        all.sort((a, b) => a.first - b.first)
        let last: { figure: Figure; fared: Fared; listed: boolean; end: number } | undefined
        for (const figure of all) {
          const joined = last?.listed === true && /^(?:and|,|or)$/.test(word(figure.first - 1))
          const including = last && (joined || subset(figure.first, word, last.figure.last))
          const badly =
            /^(?:seriously|critically|badly|gravely|severely)$/.test(word(figure.last)) &&
            last?.fared.status === 'injured'
          const ofThose =
            figure.some && last && /^(?:them|whom)$/.test(word(figure.last + 1)) && figure.first === last.end + 1
          const known = including || badly || ofThose ? last?.fared : undefined
          const fared = known ?? status(figure, clause, doc)
          if (!fared) continue
          const who = counted(figure, clause, word)
          // "400 of them": an organization has no heads to count
          const headless = who && /^(?:them|whom|those)$/.test(word(who.head)) && !isGroup(tokens[who.head]!)
          const span = { start: tokens[figure.first]!.start, end: tokens[figure.last - 1]!.end }
          const claim = claimAt(span)
          if (claim ? claim.act === 'deny' || claim.polarity === 'negative' : quoted(span)) continue
          const listed = last && !known && last.fared.at === fared.at && last.figure.last < figure.first
          const tie = known ? 'including' : figure.some ? 'some' : listed ? 'list' : figure.more ? 'more' : undefined
          const head = who && { start: tokens[who.head]!.start, end: tokens[who.head]!.end }
          const start = who && tokens[figure.first === who.first ? Math.min(figure.last, who.head) : who.first]!.start
          found.push({
            count: {
              id: makeId(doc.id, 'count', span, fared.status),
              ...span,
              status: fared.status,
              ...(figure.min !== undefined && { min: figure.min }),
              ...(figure.max !== undefined && { max: figure.max }),
              ...(who &&
                head &&
                start !== undefined && {
                  who: headless
                    ? { start, end: tokens[who.last - 1]!.end }
                    : party({ start, end: tokens[who.last - 1]!.end }, head),
                }),
              by: claim?.id ?? 'narrator',
              rule: known ? 'subset' : fared.rule,
            },
            noun: who ? lemmas[who.head]!.toLowerCase() : '',
            sentence: index,
            definite: /^(?:the|those|these|all|both)$/.test(word(figure.first - 1)),
            ...(tie && { tie }),
          })
          last = { figure, fared, listed: including === true, end: who?.last ?? figure.last }
        }
      })
      return relate(found)
    },
  })
}

/** The words for those who are counted: `seven [officers] hurt`, `six of them [children]`. */
function counted(
  { who, last, some }: Figure,
  { chunks }: Clause,
  word: (i: number) => string,
): Pick<Chunk, 'first' | 'last' | 'head'> | undefined {
  const group = who === undefined ? undefined : chunks[who]
  if (!group) return undefined
  const apposed = some ? chunks[who! + 1] : undefined
  if (apposed?.kind === 'noun' && apposed.first === group.last && /^(?:them|whom)$/.test(word(group.head)))
    return apposed
  if (!said.has(word(group.head))) return group
  // the noun group ends with the status itself
  return group.head - 1 >= last ? { first: group.first, last: group.head, head: group.head - 1 } : undefined
}

/** `14 people, including seven children and a nurse`: does the figure at `first` stand in such a list after `from`? */
function subset(first: number, word: (i: number) => string, from: number): boolean {
  for (let i = first - 1; i >= from && i > first - 14; i--) {
    if (/^(?:including|among)$/.test(word(i))) return true
    if (/^(?:[.;:]|were|was|who|that)$/.test(word(i))) return false
  }
  return false
}
