import { type Article, createReader } from '@copydesk/core'
import { loadLexiconSync } from '@copydesk/lexicon/node'

const { read } = createReader(loadLexiconSync(), { sourceText: true })

const sentence = (i: number) =>
  `In Oslo on ${1 + (i % 28)} May, “the wall number ${i} is sound,” Mayor Ana Veld told Torv Works`

/** An article, read as it is, with marks added until there are so many: names, and events that overlap them. */
export function manyMarks(count: number): Article {
  const sentences = count / 8
  const paragraphs = Array.from({ length: sentences / 5 }, (_, p) =>
    Array.from({ length: 5 }, (_, i) => `${sentence(p * 5 + i)}.`).join(' '),
  )
  const article = read({ text: `The walls of Orven\n\n${paragraphs.join('\n\n')}\n`, clean: false })
  const { text } = article
  const mentions: NonNullable<Article['mentions']> = []
  const events: NonNullable<Article['events']> = []
  const words = ['Oslo', 'May', 'wall', 'sound', 'Mayor', 'Ana Veld', 'told Torv', 'Torv Works']
  let from = 0
  for (let i = 0; mentions.length + events.length < count; i++) {
    const word = words[i % words.length]!
    const start = text.indexOf(word, from)
    if (start < 0) throw new Error(`Only ${mentions.length + events.length} marks of ${count}`)
    from = start + 1
    const span = { start, end: start + word.length, source: { start, end: start + word.length }, text: word }
    const sure = { rule: 'by-hand', certainty: 0.9 }
    if (word === 'told Torv')
      events.push({
        id: `v${i}`,
        ontology: 'plover-0.8',
        class: 'CONSULT',
        trigger: span,
        mentions: [],
        actors: [],
        recipients: [],
        counts: [],
        accounts: [{ by: 'narrator', stance: 'asserts', span }],
        ...sure,
      })
    else mentions.push({ id: `m${i}`, kind: i % 2 ? 'person' : 'place', form: 'name', ...span, ...sure })
  }
  return { ...article, mentions, events, entities: [], quotes: [], claims: [], counts: [], timeline: [], conflicts: [] }
}
