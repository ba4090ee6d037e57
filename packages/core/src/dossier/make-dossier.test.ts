import { loadLexiconSync } from '@copydesk/lexicon/node'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dossierLines } from '../export/lines/dossier-lines.ts'
import { createReader } from '../flow/reader.ts'
import { Dossier } from '../schema/index.ts'
import { makeDossier } from './make-dossier.ts'

const { read } = createReader(loadLexiconSync())
let number = 0
const article = (outlet: string, published: string | undefined, text: string) =>
  read({
    id: `r${number++}`,
    uri: `https://${outlet}.example/`,
    clean: false,
    ...(published && { published }),
    text,
  })
const shown = (...articles: ReturnType<typeof article>[]) => dossierLines(makeDossier(articles))
const of = (lines: readonly string[], start: string) => lines.filter((line) => line.startsWith(start))

const attack = (outlet: string, published: string | undefined, when = 'on 5 May 2031') =>
  article(outlet, published, `Rebels attacked the harbor of Halden ${when}, the army of Torvenia said.`)

test('an article in a language that is not read says so', () => {
  const text = 'Die Polizei sagte am Montag, dass drei Menschen bei dem Anschlag in der Stadt getötet wurden.'
  const { articles } = makeDossier([
    article('courier', '2031-05-06', 'Rain fell on Orla.'),
    article('bote', '2031-05-07', text),
  ])
  expect(articles.map(({ unread }) => unread)).toEqual([undefined, expect.stringContaining('the text is de')])
})

describe('events', () => {
  test('the same one of two outlets is one event with two accounts, each with its voucher', () => {
    const { events } = makeDossier([attack('courier', '2031-05-06'), attack('herald', '2031-05-07')])
    const [one, ...more] = events.filter(({ verbal }) => !verbal)
    expect(more).toEqual([])
    expect(one?.accounts.map(({ article, by, who }) => [typeof article, by === 'narrator', who])).toEqual([
      ['string', false, expect.stringContaining('army')],
      ['string', false, expect.stringContaining('army')],
    ])
  })

  test.each([
    ['another year', attack('courier', '2020-05-06', 'on 5 May 2020'), attack('herald', '2031-05-06')],
    ['another month', attack('courier', '2031-04-06', 'on 5 April 2031'), attack('herald', '2031-05-06')],
    ['no date, told eleven years before', attack('courier', '2020-05-06', ''), attack('herald', '2031-05-06')],
    [
      'another town',
      attack('courier', '2031-05-06'),
      article('herald', '2031-05-06', 'Rebels attacked the airport of Orla on 9 May 2031.'),
    ],
    [
      'another deed',
      attack('courier', '2031-05-06'),
      article('herald', '2031-05-06', 'Police arrested two men in Halden on 5 May 2031.'),
    ],
  ])('apart: %s', (_, a, b) => {
    expect(of(shown(a, b), 'event')).toEqual([])
  })

  test.each<[string, string, string, string]>([
    [
      'another word for it',
      'Baker Jon Marin was murdered in Halden. Police have no suspect yet, and his shop in Dacre is closed.',
      'The killing of baker Jon Marin has shaken Halden. Police have asked neighbors in Dacre for help.',
      'event ASSAULT murdered',
    ],
    [
      'a verb that says little',
      'A guard opened fire on fishermen in the harbor of Halden on 5 May 2031.',
      'Fishermen were shot in the harbor of Halden on 5 May 2031.',
      'event ASSAULT opened',
    ],
    [
      'the only one of its kind in either',
      'Jon Marin and Ana Veld, divers, came home to Halden. Police arrested a fisherman at the quay.',
      'Ana Veld and Jon Marin, the divers, are home in Halden. Guards arrested a man at the quay.',
      'event COERCE arrested',
    ],
    [
      'told in passing long after',
      'Jon Marin, a baker, was murdered in Halden on 5 May 2030. Neighbors heard nothing.',
      'Ivo Sarn of Dacre was found guilty of murdering Jon Marin in Halden.',
      'event ASSAULT murder',
    ],
    [
      'how somebody was killed and that he was',
      'A guard of the bank shot Ivo Sarn in Halden on 5 May 2031.',
      'Ivo Sarn was murdered in Halden on 5 May 2031.',
      'event ASSAULT shot',
    ],
  ])('one: %s', (_, a, b, start) => {
    const lines = of(shown(article('courier', '2031-05-07', a), article('herald', '2031-05-08', b)), 'event')
    expect(lines).toEqual([expect.stringContaining(start)])
    expect(lines[0]).toMatch(/courier.*herald/)
  })

  test.each<[string, string, string]>([
    [
      'one more, as the text says',
      'A bomb exploded in the harbor of Halden. Mayor Ana Veld and coroner Jon Marin came at once.',
      'Another bomb exploded in the harbor of Halden. Mayor Ana Veld and coroner Jon Marin came at once.',
    ],
    [
      'this week and years ago',
      'Rebels attacked the harbor of Halden on Saturday. Mayor Ana Veld and coroner Jon Marin came at once.',
      'Rebels attacked the harbor of Halden in 2019. Mayor Ana Veld and coroner Jon Marin tell of it.',
    ],
    [
      'today and last month',
      'Rebels attacked the harbor of Halden today. Mayor Ana Veld and coroner Jon Marin came at once.',
      'Rebels attacked the harbor of Halden last month. Mayor Ana Veld and coroner Jon Marin came at once.',
    ],
    [
      'weekdays far apart',
      'Rebels attacked the harbor of Halden on Monday. Mayor Ana Veld and coroner Jon Marin came at once.',
      'Gunmen attacked a customs house at Halden on Friday. Mayor Ana Veld and coroner Jon Marin were away.',
    ],
    [
      'two of one surname',
      'Rebels kidnapped Ana Veld in Halden. Coroner Jon Marin and baker Leo Dorn saw it.',
      'Rebels kidnapped Ivo Veld in Halden. Coroner Jon Marin and baker Leo Dorn saw it.',
    ],
    [
      'one shot and another killed',
      'Ana Veld and Jon Marin said Ivo Sarn was shot in Halden.',
      'Ana Veld and Jon Marin said Leo Dorn was murdered in Halden.',
    ],
    [
      'the police of two stories',
      'Police arrested a man in Halden over the theft of copper. Ana Veld buys copper.',
      'Police arrested a man in Orla over a brawl at a wedding. Jon Marin was the groom.',
    ],
  ])('apart: %s', (_, a, b) =>
    expect(of(shown(article('courier', undefined, a), article('herald', undefined, b)), 'event')).toEqual([]),
  )

  test('of what one article tells apart only one is what the other tells', () => {
    const { events } = makeDossier([
      article(
        'courier',
        '2031-05-06',
        'Police in Halden arrested 23 smugglers. Sailors captured eight smugglers in Dacre.',
      ),
      article('herald', '2031-05-06', 'Police arrested 23 smugglers in Halden. Mayor Ana Veld praised the officers.'),
    ])
    const arrests = events.filter(({ class: of }) => of === 'COERCE')
    expect(arrests.map(({ accounts }) => accounts.map(({ span }) => /captured/.test(span.text)))).toEqual([
      [false, false],
      [true],
    ])
  })

  test('a sentence that stands twice in an article is one account', () => {
    const told = 'Rebels attacked the harbor of Halden on 5 May 2031.'
    const { events } = makeDossier([
      article('courier', '2031-05-06', `${told}\n\nThe mayor was away.\n\n${told}`),
      attack('herald', '2031-05-06'),
    ])
    expect(events.filter(({ class: of }) => of === 'ASSAULT')).toHaveLength(1)
  })

  test('a copy is no second account, and the same text is one article', () => {
    const text = `${'Rebels attacked the harbor of Halden on 5 May 2031 and set fire to two ships. '}${'The crews had gone ashore an hour before, and the guard at the gate of the harbor saw nobody. '.repeat(2)}`
    const dossier = makeDossier([
      article('courier', '2031-05-06', text),
      article('herald', '2031-05-06', `${text} A third ship was saved.`),
      article('post', '2031-05-06', text),
    ])
    expect(dossier.articles.map(({ copyOf, copies }) => [copyOf !== undefined, copies?.length ?? 0])).toEqual([
      [false, 1],
      [true, 0],
    ])
    expect(dossier.events.flatMap(({ agreements }) => agreements)).toEqual([])
  })

  test('what is denied elsewhere is a conflict with both sides', () => {
    const lines = shown(
      article('courier', '2031-05-06', 'Mayor Ana Veld accused the harbor guard of Halden of shooting at fishermen.'),
      article(
        'herald',
        '2031-05-06',
        'In Halden the harbor guard denied shooting at fishermen. Mayor Ana Veld was not there.',
      ),
    )
    expect(of(lines, 'conflict denial')).toEqual([
      expect.stringMatching(/Ana Veld in courier\.example \[\d\].*\/ .*herald\.example \[\d\]/),
    ])
  })
})

describe('entities', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a full name and its surname, in one story',
      'Ana Veld, the mayor of Halden, opened the new harbor on Monday. Veld said it was time.',
      'The new harbor of Halden was opened on Monday. It had cost ten million, said Mayor Veld, who cut the ribbon.',
      ['person Ana Veld | 1, 2'],
    ],
    ['two given names', 'Ana Veld lives in Halden.', 'Ivo Veld lives in Orla.', []],
    [
      'a name and its letters',
      'The Sarn Relief Force (SRF) came to Halden.',
      'The SRF came to Halden.',
      ['organization Sarn Relief Force | 1, 2'],
    ],
  ])('%s', (_, a, b, people) => {
    const lines = shown(article('courier', '2031-05-06', a), article('herald', '2031-05-07', b))
    expect(lines.filter((line) => /^(?:person|organization) /.test(line))).toEqual(people)
  })
})

const some = [
  attack('courier', '2031-05-06'),
  attack('herald', '2031-05-06'),
  attack('post', undefined, ''),
  article('courier', '2031-05-08', 'Mayor Ana Veld said twelve people were killed in Halden. Ivo Veld was arrested.'),
  article(
    'herald',
    '2031-05-08',
    'Veld, the mayor of Halden, said fifteen people were killed. The army denied the attack on the harbor.',
  ),
]

test('the order of the articles changes nothing, and what is made is what the schema says', () => {
  const expected = makeDossier(some)
  expect(Dossier.parse(expected)).toEqual(expected)
  fc.assert(
    fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (shuffled) => {
      expect(makeDossier(shuffled)).toEqual(expected)
    }),
    { numRuns: 12 },
  )
})

test('identifiers stay when an article is added that tells of something else', () => {
  const ids = (dossier: ReturnType<typeof makeDossier>) => dossier.entities.map(({ id }) => id)
  const before = makeDossier(some.slice(0, 2))
  expect(ids(makeDossier(some.slice(0, 4)))).toEqual(expect.arrayContaining(ids(before)))
})

test('nothing and one article are dossiers too', () => {
  expect(makeDossier([])).toMatchObject({ articles: [], entities: [], events: [] })
  expect(makeDossier(some.slice(0, 1)).suggestedMerges).toEqual([])
})

test('spans lead home', () => {
  const { events, conflicts } = makeDossier(some)
  const texts = new Map(some.map(({ id, text }) => [id, text]))
  const voices = [...events.flatMap(({ accounts }) => accounts), ...conflicts.flatMap(({ between }) => between)]
  expect(voices.length).toBeGreaterThan(3)
  for (const { article, span } of voices) expect(texts.get(article)?.slice(span.start, span.end)).toBe(span.text)
})
