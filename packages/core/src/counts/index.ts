import { makeId } from '../flow/id.ts'
import type { Chunk } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { personNouns } from '../flow/person-nouns.ts'
import { defineStage } from '../flow/stage.ts'
import { vouchers } from '../flow/vouchers.ts'
import type { Range } from '../schema/index.ts'
import { type Clause, clauses } from '../syntax/frames.ts'
import { wordSet } from '../text/index.ts'
import { type Figure, figures } from './figure.ts'
import { parties } from './party.ts'
import { isDying } from './phrases.ts'
import { quotedWords } from './quotation.ts'
import { type Candidate, relate } from './relate.ts'
import { singles } from './single.ts'
import { type Fared, status } from './status.ts'
import { deeds, said } from './words.ts'

/** How many were killed, injured, detained ..., who says so, and how the figures relate. */
export const counts = (lexicon: Lexicon) => {
  const isPerson = personNouns(lexicon)
  return defineStage({
    name: 'counts',
    needs: ['clean', 'sentences', 'syntax', 'mentions', 'entities', 'quotes', 'claims'],
    makes: 'counts',
    languages: ['en'],
    run(doc) {
      const { tokens } = doc.sentences
      const { lemmas } = doc.syntax
      const word = (i: number) => tokens[i]?.lower ?? ''
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
        const taken = new Set(numbered.flatMap(({ who, some }) => (who !== undefined && some ? [who, who + 1] : [who])))
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
          // "of the 20 hurt, six were children"
          const share =
            last && word(sentence.first) === 'of' && word(figure.first - 1) === ',' && figure.first === last.end + 2
          const known = including || badly || ofThose || share ? last?.fared : undefined
          // "killed 30 in Orla and 12 in Tarn"
          const again =
            last &&
            !figure.who &&
            word(figure.first - 1) === 'and' &&
            [last.figure.last, figure.last].every((i) => placing.test(word(i)))
          const fared = known ?? status(figure, clause, doc, isPerson) ?? (again ? last?.fared : undefined)
          if (!fared || isRate(figure, sentence, word)) continue
          // "one of 20 students": the twenty are the news
          if (figure.ofNext && figure.max === 1) continue
          // who attends alone is no strength, who flees alone is not driven out
          if (/^(?:present|displaced)$/.test(fared.status) && figure.max === 1) continue
          const group = counted(figure, clause, word)
          const noun = group ? lemmas[group.head]!.toLowerCase() : ''
          // "made 17 arrests" does not say of whom
          const who = deeds.has(noun) ? undefined : group
          // "400 of them": an organization has no heads to count
          const headless = who && /^(?:them|whom|those)$/.test(word(who.head)) && !isGroup(tokens[who.head]!)
          const span = { start: tokens[figure.first]!.start, end: tokens[figure.last - 1]!.end }
          const claim = claimAt(span)
          if (claim ? claim.act === 'deny' || claim.polarity === 'negative' : quoted(span)) continue
          const listed = last && !known && last.fared.at === fared.at && last.figure.last < figure.first
          const apart = last !== undefined && last.fared.status !== fared.status
          const tie =
            fared.rule === 'among' || (figure.some && !known)
              ? 'some'
              : known
                ? 'including'
                : listed
                  ? 'list'
                  : figure.more && !apart
                    ? 'more'
                    : undefined
          const head = who && { start: tokens[who.head]!.start, end: tokens[who.head]!.end }
          const inGroup = who && figure.last > who.first && figure.last <= who.head
          const start = who && tokens[inGroup ? figure.last : who.first]!.start
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
            noun,
            sentence: index,
            definite: /^(?:the|those|these|all|both)$/.test(word(figure.first - 1)),
            ...(tie && { tie }),
            ...(figure.ofNext && { ofNext: true as const }),
          })
          last = { figure, fared, listed: including === true || fared.rule === 'among', end: who?.last ?? figure.last }
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
  // the noun group ends with the status itself, or with the day
  let end = group.last
  while (end > Math.max(group.first, last) + 1 && (said.has(word(end - 1)) || trailers.has(word(end - 1)))) end--
  if (isDying(word(group.head)) || (last > group.first && /^(?:in|at|on|of|for|by|as|after)$/.test(word(last))))
    return undefined
  if (end === group.last && !said.has(word(group.head))) return group
  if (said.has(word(end - 1)) || end <= last || (end === group.first + 1 && /^(?:the|those)$/.test(word(group.first))))
    return undefined
  return { first: group.first, last: end, head: Math.min(group.head, end - 1) }
}

const placing = /^(?:in|at|near)$/
const unit = /^(?:days?|weeks?|months?|years?|hours?|minutes?|nights?|seasons?|summers?|winters?|decades?)$/

/** `20 die each day`, `every year, 300 are killed`, `on average 12 drown`: how often it happens, not what happened. */
function isRate(
  { first, last }: Figure,
  sentence: Pick<Clause['sentence'], 'first' | 'last'>,
  word: (i: number) => string,
): boolean {
  const often = (i: number) =>
    (/^(?:every|each|per)$/.test(word(i)) && [1, 2].some((k) => unit.test(word(i + k)))) ||
    /^(?:annually|yearly)$/.test(word(i)) ||
    (word(i) === 'average' && /^(?:on|an)$/.test(word(i - 1)))
  for (let i = sentence.first; i < Math.min(sentence.first + 3, first); i++) if (often(i)) return true
  for (let i = first - 1; i >= sentence.first && i > first - 6 && !/^[,;:]$/.test(word(i)); i--)
    if (often(i)) return true
  for (let i = last; i < sentence.last && i < last + 14 && !/^[,;:]$/.test(word(i)); i++) if (often(i)) return true
  return false
}

const trailers = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today hostage captive prisoner',
)

/** `14 people, including seven children and a nurse`: does the figure at `first` stand in such a list after `from`? */
function subset(first: number, word: (i: number) => string, from: number): boolean {
  for (let i = first - 1; i >= from && i > first - 14; i--) {
    if (/^(?:including|among)$/.test(word(i))) return true
    if (/^(?:[.;:]|were|was|who|that)$/.test(word(i))) return false
  }
  return false
}
