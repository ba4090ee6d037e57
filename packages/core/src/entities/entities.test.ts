import { loadLexicon } from '@copydesk/lexicon'
import { describe, expect, test } from 'vitest'
import { createReader, emptyLexicon } from '../index.ts'
import { lines } from '../testing/index.ts'

const reader = createReader(await loadLexicon({ gazetteer: true }))
/** Enough English that the language is never in doubt; nobody is named in it. */
const filler = ' ¶ There was nothing more to be done about this, and so it was left for another day and time.'
const read = (text: string, from = reader) =>
  from.read({ text: (text + filler).replaceAll(' ¶ ', '\n\n'), clean: false })
const entities = (text: string) => lines(read(text), 'entities')

describe('people', () => {
  test.each([
    [
      'full name, then surname, misspelt too',
      'Gen. Andrei Tolvanov spoke in Vienna. Tolvanow said no. Tolvanov said yes.',
      'person Andrei Tolvanov = Andrei Tolvanov | Tolvanow | Tolvanov {Gen.}',
    ],
    [
      'title alone, to the one who holds it',
      'Defense Minister Andrei Tolvanov and Foreign Minister Andrei Kesik met. The defense minister left early.',
      'person Andrei Tolvanov = Andrei Tolvanov | The defense minister {Defense Minister}',
    ],
    [
      'a title is not of who opens the next paragraph',
      'Judge Dalia Kern met Anton Dray, a soil chemist at the University of Calder, Brask. ¶ Judge Kern left.',
      'person Dalia Kern = Dalia Kern | Kern {Judge}',
    ],
    [
      'who is spoken of in a quotation is not who says it',
      'It was close, Professor Mira Ostrin said. ¶ “Without Halden, Kagel and Breyman had a good term,” she said.',
      'person Mira Ostrin = Mira Ostrin | she',
    ],
    [
      'a title that is a given name',
      'Chief Justice Earl Wadden led the court. Wadden left early.',
      'person Earl Wadden = Earl Wadden | Wadden {Chief Justice}',
    ],
    [
      'one given name, two people',
      'Andrei Tolvanov and Andrei Kesik met. Kesik left early.',
      'person Andrei Kesik = Andrei Kesik | Kesik',
    ],
    [
      'an office for one and to another',
      'Spain’s envoy to Mali Radoslav Dimek left the room.',
      'person Radoslav Dimek = Spain’s envoy to Mali | Radoslav Dimek {envoy for Spain to Mali}',
    ],
    [
      'a title behind the name',
      'Milan Dorak, the director of Lomnik General Hospital, said that six were hurt.',
      'person Milan Dorak = Milan Dorak | the director of Lomnik General Hospital {director for Lomnik General Hospital}',
    ],
    [
      'a surname borne by two goes to the one named more often',
      'Elena Vorsa met the press. Elena Vorsa brought her daughter Mira Vorsa along. Vorsa spoke for an hour.',
      'person Elena Vorsa = Elena Vorsa | her | Vorsa',
    ],
    ['Mrs. is no he', 'Mrs. Vorsa met Mr. Halder in the hall. She told him to wait.', 'person Vorsa = Vorsa | She'],
    [
      'an object is not its own subject',
      'Ana Veld waited. The judge Mira Tesh asked her whether it was over.',
      'person Ana Veld = Ana Veld | her',
    ],
    [
      'an office behind its holder’s name is closed off by commas, a small word may be a given name',
      'The clinic is shut. Its director, Per Velk, said no.',
      'person Per Velk = Its director | Per Velk {director for clinic}',
    ],
    [
      'a senator is who was named with “Sen.”',
      'Sen. Mira Kolm came late. The senator said nothing.',
      'person Mira Kolm = Mira Kolm | The senator {Sen.}',
    ],
    [
      'who bears the name of an administration',
      'The Dorvan administration said no. Mr. Dorvan was not there.',
      'person Dorvan = Dorvan',
    ],
    [
      'whom an office serves may stand between it and its holder',
      'A lawyer for their families, Mira Kolm, said no.',
      'person Mira Kolm = A lawyer | Mira Kolm {lawyer}',
    ],
    [
      'the nominees of two parties are two',
      'The GOP nominee spoke. The Democratic nominee left. The Republican nominee stayed.',
      'person The GOP nominee = The GOP nominee | The Republican nominee {nominee at GOP}',
    ],
    [
      'a surname before the relative is brought in is not hers',
      'President Dorvan spoke. Mr. Dorvan was joined by the first lady, Mira Dorvan.',
      'person Dorvan = Dorvan {President}',
    ],
    [
      'elected, not yet in office',
      'President-elect Mira Kolm spoke. Kolm left.',
      'person Mira Kolm = Mira Kolm | Kolm {President-elect}',
    ],
    ['I within a quotation is its speaker', '“I have asked for an inquiry,” Dimek said.', 'person Dimek = I | Dimek'],
  ])('%s', (_, text, expected) => {
    expect(entities(text)).toContain(expected)
  })

  test.each([
    'It takes more than this to be a president.',
    'He acted like a leader, as a president should.',
    'He is the most stubborn ferryman in the U.S., they say.',
    'He is too old to be mayor of anything.',
    'They want a mayor who listens.',
    'They saw a sheriff’s team at work.',
    'It was a job for an interior minister.',
  ])('nobody in particular: %s', (text) => {
    const people = read(text).entities?.filter(({ kind, mentions }) => kind === 'person' && mentions.length)
    expect(people?.map(({ name }) => name)).toEqual([])
  })

  test.each([
    ['Then a teacher mistakenly called the police.', 'a teacher'],
    ['A reporter of this newspaper saw it.', 'A reporter'],
    ['The mine killed a driver. The police arrested a farmer.', 'a farmer'],
    ['It was ordered by a judge on Monday.', 'a judge'],
  ])('somebody, though unnamed: %s', (text, name) => {
    expect(read(text).entities?.map(({ name }) => name)).toContain(name)
  })

  test('nobody holds an office that belongs to another', () => {
    const found = entities('Interior Minister Zoran Petkov left. The finance minister stayed.')
    expect(found).toContain('person Zoran Petkov = Zoran Petkov {Interior Minister}')
  })
})

describe('organizations', () => {
  test.each([
    ['NATO sent troops. The alliance did not say why.', 'organization NATO = NATO | The alliance'],
    [
      'The Littoral Alliance sent troops. The alliance did not say why.',
      'organization Littoral Alliance = Littoral Alliance | The alliance',
    ],
    [
      'The General Workers Union (GWU) called a strike. The GWU wants more.',
      'organization General Workers Union = General Workers Union | GWU',
    ],
    [
      'The Kestria State Council met. The Council voted.',
      'organization Kestria State Council = Kestria State Council | Council',
    ],
    [
      'A new rebel group was formed. The new group robs banks. The group is calling itself the Front of the River.',
      'organization Front of the River = A new rebel group | The new group | The group | itself | Front of the River',
    ],
    [
      'The shipping company Nordvik met. Nordvik has two ships.',
      'organization Nordvik = The shipping company | Nordvik',
    ],
    [
      'The Kestrian Federation of Teachers met.',
      'organization Kestrian Federation of Teachers = Kestrian Federation of Teachers',
    ],
    ['The coal mine said that it would close.', 'organization The coal mine = The coal mine'],
    [
      'The Torpress news agency said so. Torpress has 60 writers.',
      'organization Torpress = The Torpress news agency | Torpress',
    ],
    ['The Xinhua news agency said so. Xinhua has 60 writers.', 'organization Xinhua = The Xinhua news agency | Xinhua'],
    ['The UN met. The United Nations voted.', 'organization United Nations = UN | United Nations'],
  ])('%s', (text, expected) => {
    expect(entities(text)).toContain(expected)
  })
})

test.each([
  'The mine killed a driver on its way to town.',
  'No group has said that it did it.',
  'A county sheriff found it on the river bank.',
  'They put it on their website on Monday.',
  'The lasting division of the county is old.',
  'It was the end of his movement and of Kestrian society.',
])('no organization in: %s', (text) => {
  expect(read(text).entities?.filter(({ kind }) => kind === 'organization')).toEqual([])
})

describe('states, capitals, peoples, forces', () => {
  test('a capital that speaks is its state, and literally the city', () => {
    const { mentions = [], entities = [] } = read('Moscow blames the rebels. In Moscow it snowed.')
    const name = (id: string | undefined) => entities.find((entity) => entity.id === id)?.name
    const moscow = mentions.filter(({ text }) => text === 'Moscow')
    expect(moscow.map(({ entity, literal, facet }) => [name(entity), name(literal), facet])).toEqual([
      ['Russia', 'Moscow', 'government'],
      ['Moscow', undefined, undefined],
    ])
  })

  test.each([
    [
      'Russia denies it. The Russian government and Russian criticism are old.',
      'place Russia = Russia | it | The Russian government | Russian',
    ],
    ['The UK Government left. Britain denies it.', 'place Britain = UK Government | UK | Britain | it'],
    [
      'Torvenia and Kestria met. The Torvenian government left.',
      'place Torvenia = Torvenia | The Torvenian government | Torvenian',
    ],
    [
      'Serbs and ethnic Albanians met. Militant Albanians attacked, and Albanian extremists fled.',
      'group ethnic Albanians = ethnic Albanians | Albanians | Albanian',
    ],
    ['Russian forces met NATO troops. The Russians left.', 'group Russian forces = Russian forces | Russians'],
  ])('%s', (text, expected) => {
    expect(entities(text)).toContain(expected)
  })

  test('a people abroad is not the state of that name', () => {
    const found = read('Ethnic Albanians fled. An Albanian area was shelled.').entities ?? []
    expect(found.filter(({ kind }) => kind === 'place')).toEqual([])
  })
})

describe('places', () => {
  const where = (text: string, name: string) => read(text).entities?.find((entity) => entity.name === name)?.place
  test('by size, by the country named beside, as areas and points', () => {
    expect(where('He lives in Paris.', 'Paris')).toMatchObject({ country: 'FRA', precision: 'point' })
    expect(where('He lives in Paris, Texas.', 'Paris')).toMatchObject({ country: 'USA' })
    expect(where('He lives in Kosovo.', 'Kosovo')).toMatchObject({ country: 'XKX', precision: 'area', disputed: true })
  })

  test('towns of one article lie together', () => {
    const fjords = 'The ships sail from Bergen, Oslo, Stavanger and Aberdeen on most days.'
    expect(where(fjords, 'Aberdeen')).toMatchObject({ country: 'GBR' })
  })
  test.each([
    ['They left Mitrovica for Kosovska Mitrovica.', ['Kosovska Mitrovica']],
    ['They left New South Wales on Monday.', ['New South Wales']],
    ['They drove along the Pacific Coast Highway.', ['Pacific Coast Highway']],
    ['TARSAVA, March 3 (Torpress) — The bridge of Tarsava is shut.', ['Tarsava']],
  ])('one place, not two: %s', (text, names) => {
    const places = read(text).entities?.filter(({ kind }) => kind === 'place')
    expect(places?.map(({ name }) => name)).toEqual(names)
  })
})

describe('relations', () => {
  const relations = (text: string) => {
    const { entities = [] } = read(text)
    const name = (id: string) => entities.find((entity) => entity.id === id)?.name
    return entities.flatMap(({ name: from, relations }) =>
      relations.map(({ kind, entity, span }) => `${from} ${kind} ${name(entity)}: ${span.text}`),
    )
  }
  test.each([
    ['Spain’s envoy to Mali Radoslav Dimek left.', 'Radoslav Dimek acts-for Spain: Spain’s envoy to Mali'],
    ['Russian troops left the town.', 'Russian troops part-of Russia: Russian troops'],
    [
      'Italian, French and Dutch troops left.',
      'Italian, French and Dutch troops part-of France: Italian, French and Dutch troops',
    ],
    ['They hit four NATO members on the road.', 'NATO members member-of NATO: four NATO members'],
    [
      'The Lyon-based Institute for Rivers closed.',
      'Institute for Rivers located-in Lyon: Lyon-based Institute for Rivers',
    ],
    ['The fair is in Lyon, France.', 'Lyon located-in France: Lyon, France'],
    [
      'The peacekeeping force of NATO left. NATO peacekeeping force ORFOR stayed.',
      'ORFOR part-of NATO: NATO peacekeeping force',
    ],
  ])('%s', (text, expected) => {
    expect(relations(text)).toContain(expected)
  })
})

test('every mention belongs to at most one entity, and every entity has one', () => {
  const { entities = [], mentions = [] } = read(
    'Gen. Andrei Tolvanov told NATO in Vienna that the Russian troops had left. He said the alliance knew it.',
  )
  const owned = entities.flatMap(({ mentions }) => mentions)
  expect(new Set(owned).size).toBe(owned.length)
  for (const id of owned) expect(mentions.some((mention) => mention.id === id)).toBe(true)
  for (const { mentions, name } of entities) {
    expect(mentions.length).toBeGreaterThan(0)
    expect(name).not.toBe('')
  }
})

test('without a lexicon a full name still takes its surname along', () => {
  const { entities = [] } = read('Mr. Ruben Halder said it was late. Halder said no.', createReader(emptyLexicon))
  expect(entities.find(({ name }) => name === 'Ruben Halder')?.mentions).toHaveLength(2)
})

test.each([
  [
    'The River Liberation Front took two boats. The guerrillas said that they would keep them.',
    'organization River Liberation Front = River Liberation Front | The guerrillas | they',
  ],
  ['The River Liberation Front and the Hill Liberation Front met. The rebels left.', 'group rebels = The rebels'],
])('an armed group called by what its people are, if there is one only: %s', (text, expected) => {
  expect(entities(text)).toContain(expected)
})
