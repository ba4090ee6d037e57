import { type Article, createReader, type Span } from '@copydesk/core'
import { Article as Wire } from '@copydesk/core/schema'
import { loadLexiconSync } from '@copydesk/lexicon/node'

const source = `Share this page

Dam at Orven holds after blast

ORVEN — Two engineers were killed on Sunday when a pump exploded at the Orven dam, Mayor Ana Veld said. “The wall is sound,” she told reporters in Oslo. Officials in Bergen put the number of dead at four.

Veld accused the builder, Torv Works, of hiding a crack. Torv Works denied that it had known of any crack.
`

const { read } = createReader(loadLexiconSync(), { sourceText: true })

/**
 * An article on the wire that has something of everything. What the reader makes of the text is kept as far as the
 * clean text goes; the layers above are written by hand, so that a test of the page does not depend on how well core reads.
 */
export function fixture(): Article {
  const article = read({ text: source, id: 'orven.txt', uri: 'https://courier.example/orven', published: '2026-03-02' })
  const { text, segments } = article
  const toSource = (at: number) => {
    const found = segments.findLast(({ start }) => start <= at)
    return found ? at - found.start + found.sourceStart : at
  }
  const span = (words: string, nth = 0): Span => {
    let start = -1
    for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1)
    if (start < 0) throw new Error(`“${words}” is not in the fixture`)
    const end = start + words.length
    return { start, end, source: { start: toSource(start), end: toSource(end - 1) + 1 }, text: words }
  }
  const sure = { rule: 'by-hand', certainty: 0.9 }
  const mention = (
    id: string,
    kind: 'person' | 'place' | 'organization' | 'group',
    entity: string,
    words: string,
    nth = 0,
  ) => ({ id, kind, form: 'name', ...span(words, nth), entity, ...sure }) as const
  const mentions = [
    mention('m1', 'place', 'e-orven', 'Orven'),
    mention('m2', 'place', 'e-orven', 'ORVEN'),
    mention('m3', 'person', 'e-veld', 'Ana Veld'),
    mention('m4', 'place', 'e-oslo', 'Oslo'),
    mention('m5', 'place', 'e-bergen', 'Bergen'),
    mention('m6', 'person', 'e-veld', 'Veld', 1),
    mention('m7', 'organization', 'e-torv', 'Torv Works'),
    mention('m8', 'organization', 'e-torv', 'Torv Works', 1),
    mention('m9', 'group', 'e-officials', 'Officials in Bergen'),
  ]
  const entity = (id: string, kind: 'person' | 'place' | 'organization' | 'group', name: string) => ({
    id,
    kind,
    name,
    names: [{ text: name, from: 'text' as const }],
    roles: [],
    relations: [],
    mentions: mentions.filter((one) => one.entity === id).map((one) => one.id),
    ...sure,
  })
  const at = (lat: number, lon: number, country: string) => ({ lat, lon, precision: 'point' as const, country })
  return Wire.parse({
    ...article,
    mentions: [
      ...mentions,
      { id: 'm10', kind: 'date', form: 'nominal', ...span('Sunday'), value: { timex: '2026-03-01' }, ...sure },
    ],
    entities: [
      { ...entity('e-veld', 'person', 'Ana Veld'), roles: [{ title: 'Mayor', span: span('Mayor') }] },
      entity('e-torv', 'organization', 'Torv Works'),
      entity('e-orven', 'place', 'Orven'),
      { ...entity('e-oslo', 'place', 'Oslo'), type: 'city', place: at(59.91, 10.75, 'NOR') },
      { ...entity('e-bergen', 'place', 'Bergen'), type: 'city', place: at(60.39, 5.32, 'NOR') },
      entity('e-officials', 'group', 'Officials in Bergen'),
    ],
    quotes: [
      {
        id: 'q1',
        mode: 'indirect',
        parts: [span('Two engineers were killed on Sunday when a pump exploded at the Orven dam')],
        cue: span('said'),
        speaker: { ...span('Ana Veld'), entity: 'e-veld', basis: 'explicit' },
        addressees: [],
        ...sure,
      },
      {
        id: 'q2',
        mode: 'direct',
        parts: [span('“The wall is sound,”')],
        cue: span('told'),
        speaker: { ...span('she'), entity: 'e-veld', basis: 'pronoun' },
        addressees: [span('reporters')],
        ...sure,
      },
      {
        id: 'q3',
        mode: 'indirect',
        parts: [span('hiding a crack')],
        cue: span('accused'),
        speaker: { ...span('Veld', 1), entity: 'e-veld', basis: 'explicit' },
        addressees: [],
        ...sure,
      },
      {
        id: 'q4',
        mode: 'indirect',
        parts: [span('it had known of any crack')],
        cue: span('denied'),
        speaker: { ...span('Torv Works', 1), entity: 'e-torv', basis: 'explicit' },
        addressees: [],
        ...sure,
      },
    ],
    claims: [
      claim('c1', 'q1', 'assert', 'e-veld'),
      claim('c2', 'q2', 'assert', 'e-veld'),
      { ...claim('c3', 'q3', 'accuse', 'e-veld'), targets: [{ ...span('Torv Works'), entity: 'e-torv' }] },
      claim('c4', 'q4', 'deny', 'e-torv'),
    ],
    counts: [
      { id: 'n1', ...span('Two'), status: 'killed', min: 2, max: 2, who: span('engineers'), by: 'c1', rule: 'by-hand' },
      { id: 'n2', ...span('four'), status: 'killed', min: 4, max: 4, by: 'narrator', rule: 'by-hand' },
    ],
    events: [
      {
        id: 'v1',
        ontology: 'plover-0.8',
        class: 'ASSAULT',
        trigger: span('exploded'),
        mentions: [],
        actors: [],
        recipients: [span('engineers')],
        place: { ...span('Orven', 1), entity: 'e-orven' },
        date: { ...span('Sunday'), mention: 'm10', value: '2026-03-01' },
        counts: ['n1'],
        accounts: [{ by: 'c1', stance: 'asserts', span: span('said') }],
        ...sure,
      },
      {
        id: 'v2',
        ontology: 'plover-0.8',
        class: 'ACCUSE',
        trigger: span('accused'),
        mentions: [],
        actors: [{ ...span('Veld', 1), entity: 'e-veld' }],
        recipients: [{ ...span('Torv Works'), entity: 'e-torv' }],
        counts: [],
        accounts: [
          { by: 'narrator', stance: 'asserts', span: span('accused') },
          { by: 'c4', stance: 'denies', span: span('denied') },
        ],
        ...sure,
      },
    ],
    timeline: [
      { event: 'v1', timex: '2026-03-01', after: [], before: [], rule: 'by-hand' },
      { event: 'v2', after: ['v1'], before: [], rule: 'by-hand' },
    ],
    conflicts: [
      {
        about: 'v1',
        kind: 'count',
        between: [
          { by: 'c1', span: span('Two') },
          { by: 'narrator', span: span('four') },
        ],
        ...sure,
      },
    ],
  })

  function claim(id: string, quote: string, act: string, entity: string) {
    return { id, quote, act, claimants: [{ entity }], targets: [], polarity: 'positive', modality: 'certain', ...sure }
  }
}
