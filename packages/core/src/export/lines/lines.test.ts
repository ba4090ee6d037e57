import { describe, expect, it } from 'vitest'
import type { LayerName } from '../../flow/layers.ts'
import { Article } from '../../schema/index.ts'
import { lines } from './lines.ts'

const text = 'Roof falls\n\nMayor Ana Veld said nine people were hurt on Sunday. Radio Orla denied it'
const span = (words: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length, source: { start, end: start + words.length }, text: words }
}
const sure = { certainty: 1, rule: 'test' }
const mention = (id: string, kind: string, words: string, more = {}) => ({
  id,
  kind,
  form: 'name',
  ...span(words),
  ...sure,
  ...more,
})
const entity = (id: string, kind: string, name: string, mentions: string[], more = {}) => ({
  id,
  kind,
  name,
  names: [],
  roles: [],
  relations: [],
  mentions,
  ...sure,
  ...more,
})

const article = Article.parse({
  schema: 'copydesk/article@1',
  offsetUnit: 'utf16',
  generator: { version: '0', lexicon: '0' },
  id: 'a1',
  source: { id: 's', sha256: '0'.repeat(64), mediaType: 'text/plain', encoding: 'utf-8', length: text.length },
  title: { text: 'Roof\nfalls' },
  authors: [{ name: 'Klara Juhn', role: 'editor', outlet: 'Orla Courier' }],
  published: { value: '2026-10-14', precision: 'day', basis: 'visible' },
  page: 'article',
  fingerprint: 'f',
  language: { code: 'en', certainty: 1 },
  text,
  blocks: [
    { start: 0, end: 10, kind: 'headline' },
    { start: 12, end: text.length, kind: 'body' },
  ],
  sentences: [
    { start: 0, end: 10, source: { start: 0, end: 10 } },
    { start: 12, end: 64, source: { start: 12, end: 64 } },
    { start: 65, end: text.length, source: { start: 65, end: text.length }, truncated: true },
  ],
  edits: [],
  segments: [],
  syntax: [
    { ...span('Roof'), pos: 'NOUN', lemma: 'roof' },
    { ...span('falls'), pos: 'VERB', lemma: 'fall' },
    { ...span('Mayor'), pos: 'PROPN', lemma: 'Mayor' },
  ],
  mentions: [
    mention('m1', 'person', 'Ana Veld', { entity: 'e1' }),
    mention('m2', 'organization', 'Radio Orla', { entity: 'e2' }),
    mention('m3', 'place', 'Orla', { facet: 'territory' }),
    mention('m4', 'date', 'Sunday', { value: { timex: 'XXXX-WXX-7' } }),
    mention('m5', 'title', 'Mayor', { form: 'nominal' }),
    mention('m6', 'quantity', 'nine people', { value: { min: 9, max: 9, unit: 'people' } }),
    mention('m7', 'place', 'people were', { literal: 'e1', entity: 'e2' }),
  ],
  entities: [
    entity('e1', 'person', 'Ana Veld', ['m5', 'm1'], {
      roles: [{ title: 'Mayor', for: 'Orla', former: true, span: span('Mayor') }],
    }),
    entity('e2', 'organization', 'Radio Orla', ['m2']),
  ],
  quotes: [
    {
      id: 'q1',
      mode: 'indirect',
      parts: [span('nine people were hurt on Sunday')],
      cue: span('said'),
      speaker: { ...span('Ana Veld'), entity: 'e1', basis: 'explicit' },
      addressees: [],
      nestedIn: 'q2',
      ...sure,
    },
    {
      id: 'q2',
      mode: 'indirect',
      parts: [span('it', 60)],
      cue: span('denied'),
      speaker: { ...span('Radio Orla'), entity: 'e2', basis: 'explicit' },
      addressees: [{ entity: 'e1' }],
      ...sure,
    },
    {
      id: 'q3',
      mode: 'direct',
      parts: [span('Roof'), span('falls')],
      speaker: { basis: 'none' },
      addressees: [],
      ...sure,
    },
  ],
  claims: [
    {
      id: 'c1',
      quote: 'q1',
      act: 'assert',
      claimants: [{ entity: 'e1' }],
      targets: [],
      polarity: 'positive',
      modality: 'certain',
      ...sure,
    },
    {
      id: 'c2',
      quote: 'q2',
      act: 'deny',
      claimants: [{ entity: 'e2' }],
      targets: [{ entity: 'e1' }],
      polarity: 'negative',
      modality: 'certain',
      ...sure,
    },
  ],
  counts: [
    {
      id: 'n1',
      ...span('nine people'),
      status: 'injured',
      min: 9,
      max: 9,
      who: span('people'),
      by: 'c1',
      rule: 'test',
    },
    {
      id: 'n2',
      ...span('people'),
      status: 'killed',
      min: 2,
      by: 'narrator',
      relation: { kind: 'part-of', to: 'n1' },
      rule: 'test',
    },
  ],
  events: [
    {
      id: 'v1',
      ontology: 'plover-0.8',
      class: 'ASSAULT',
      trigger: span('hurt'),
      mentions: [],
      actors: [],
      recipients: [span('nine people')],
      place: { entity: 'e2' },
      date: { ...span('Sunday') },
      counts: ['n1'],
      accounts: [
        { by: 'c1', stance: 'asserts', span: span('hurt') },
        { by: 'narrator', stance: 'doubts', span: span('hurt') },
      ],
      ...sure,
    },
  ],
  timeline: [{ event: 'v1', timex: '2026-10-11', after: ['v1'], before: [], rule: 'test' }],
  conflicts: [
    {
      about: 'v1',
      kind: 'denial',
      between: [
        { by: 'c1', span: span('hurt') },
        { by: 'c2', span: span('it', 60) },
      ],
      ...sure,
    },
  ],
  notes: [],
})

describe('lines', () => {
  it.each<[LayerName, string[]]>([
    [
      'clean',
      ['[headline] Roof falls', '[body] Mayor Ana Veld said nine people were hurt on Sunday. Radio Orla denied it'],
    ],
    [
      'metadata',
      [
        'title: Roof falls',
        'author: Klara Juhn {editor, Orla Courier}',
        'published: 2026-10-14 (visible)',
        'page: article',
      ],
    ],
    ['language', ['en']],
    ['sentences', ['Roof falls', 'Mayor Ana Veld said nine people were hurt on Sunday.', 'Radio Orla denied it …']],
    ['syntax', ['Roof/NOUN falls/VERB', 'Mayor/PROPN', '']],
    [
      'mentions',
      [
        '[Mayor](title) [Ana Veld](person) said [nine people](quantity 9 people) were hurt on [Sunday](date XXXX-WXX-7). + [people were](place of Radio Orla)',
        '[Radio [Orla](place/territory)](organization) denied it',
      ],
    ],
    ['entities', ['person Ana Veld = Ana Veld {former Mayor for Orla}', 'organization Radio Orla = Radio Orla']],
    [
      'quotes',
      [
        'indirect | Ana Veld (explicit) | said | nine people were hurt on Sunday | in Radio Orla denied',
        'indirect | Radio Orla (explicit) | denied | it | to Ana Veld',
        'direct | nobody | - | Roof … falls',
      ],
    ],
    [
      'claims',
      [
        'assert | Ana Veld | certain | nine people were hurt on Sunday',
        'deny | Radio Orla -> Ana Veld | certain, not | it',
      ],
    ],
    [
      'counts',
      ['injured 9 people | by Ana Veld via Radio Orla', 'killed 2+ ? | by narrator | part-of injured 9 people'],
    ],
    [
      'events',
      [
        'ASSAULT hurt | ? -> nine people | @Radio Orla Sunday | injured 9 people | Ana Veld via Radio Orla asserts; narrator doubts',
      ],
    ],
    ['timeline', ['2026-10-11, after ASSAULT hurt | ASSAULT hurt | Ana Veld via Radio Orla asserts; narrator doubts']],
    ['conflicts', ['denial over ASSAULT hurt | Ana Veld via Radio Orla: “hurt” / Radio Orla: “it”']],
  ])('writes %s', (layer, expected) => {
    expect(lines(article, layer)).toEqual(expected)
  })

  it('calls the narrator as it is told to', () => {
    expect(lines(article, 'timeline', 'Orla Courier')).toEqual([
      '2026-10-11, after ASSAULT hurt | ASSAULT hurt | Ana Veld via Radio Orla asserts; Orla Courier doubts',
    ])
  })

  it('says of a layer that is absent that it is', () => {
    const { quotes, ...rest } = article
    expect([lines(rest, 'quotes'), lines({ ...rest, quotes: [] }, 'quotes'), quotes?.length]).toEqual([
      ['(absent)'],
      [],
      3,
    ])
  })
})
