import { loadLexicon } from '@copydesk/lexicon'
import { describe, expect, test } from 'vitest'
import { createReader, emptyLexicon } from '../index.ts'
import type { Mention } from '../schema/index.ts'

const lexicon = await loadLexicon({ gazetteer: true })
const reader = createReader(lexicon)
const plain = (marked: string) => marked.replaceAll(/\]\([^)]*\)|\[/g, '')
/** Enough English that the language is never in doubt; its own mentions are left out of what is compared. */
const filler =
  '\n\nIt was said that there was nothing more to be done about this, and that they would have to wait for it.'

const read = (text: string, from = reader): Mention[] =>
  (from.read({ text: text.replaceAll(' ¶ ', '\n\n') + filler, clean: false }).mentions ?? []).filter(
    ({ end }) => end <= text.replaceAll(' ¶ ', '\n\n').length,
  )
const named = (text: string) =>
  read(text).filter(({ form, kind }) => form === 'name' && /^(?:person|organization|place|group)$/.test(kind))

/** `[Ana Veld](person)`: the names alone, one inside another where they are. */
function mark(text: string): string {
  let marked = text.replaceAll(' ¶ ', '\n\n')
  const edges: { at: number; put: string; inner: number }[] = named(text).flatMap(({ start, end, kind }) => [
    { at: start, put: '[', inner: -end },
    { at: end, put: `](${kind})`, inner: -start },
  ])
  edges.sort((a, b) => b.at - a.at || b.inner - a.inner)
  for (const { at, put } of edges) marked = marked.slice(0, at) + put + marked.slice(at)
  return marked.replaceAll('\n\n', ' ¶ ')
}

describe('names', () => {
  test.each([
    '[Ana Veld](person) told [Radio Orla](organization) that nothing had changed.',
    '“We wait,” said Mayor [Ana Veld](person).',
    'Defense Minister Gen. [Andrei Tolvanov](person) met [Elena Vorsa](person)’s envoy.',
    '[NATO](organization) [Dmitri Halder](person) is no name of a man.',
    'He met [Halvard Minerals](organization) CEO [Ruben Halder](person) in [Vienna](place).',
    'The [Ministry of Roads, Bridges and Waterways](organization) said on Friday that it was ready.',
    'It belongs to the [Institute for Rivers and Roads](organization).',
    'The [Food and Drug Administration](organization) approved it.',
    'She studied at the [University of [Lisbon](place)](organization) in [Portugal](place).',
    'The new head of the [[UN](organization) Security Council](organization) spoke.',
    'They had walked from [Paris](place) to [Berlin](place), [Germany](place).',
    'The [Paris](place)-based writer [Jean-Claude Morel](person) sold it.',
    'It was heard on the “[Voice of [Vietnam](place)](organization)” radio broadcast.',
    'Meanwhile, according to [Ana Veld](person), the road is closed.',
    'The talks on Monday were held by [J. R. Halder](person), who left.',
    'On the [Nile](place) they met Dr. [Iva Kanto](person), 44, of [Egypt](place).',
    'The speaker of the House [Maria Kolm](person) left with a [New Jersey](place) Republican.',
    'The mission of the [Air Force](organization) is to fly, said [Maria Kolm](person), Jr.',
    'The [Serbs](group) and the [ethnic Albanians](group) left.',
  ])('%s', (marked) => {
    expect(mark(plain(marked))).toBe(marked)
  })

  test('a name seen clearly once settles its unclear mentions', () => {
    expect(mark('Brezna was quiet. ¶ The bridge is in Brezna.')).toBe(
      '[Brezna](place) was quiet. ¶ The bridge is in [Brezna](place).',
    )
  })

  test('a surname that is a town somewhere is the person who bears it', () => {
    const kinds = named('Maria Machado spoke. He wrote to Machado and had word from Machado.')
    expect(kinds.map(({ text, kind }) => `${text} ${kind}`)).toEqual([
      'Maria Machado person',
      'Machado person',
      'Machado person',
    ])
  })

  test('a full name tells what its surname is, also where it is misspelt', () => {
    const kinds = named('Gen. Andrei Tolvanov spoke. The plan of Tolvanow is old. Tolvanov left.')
    expect(kinds.map(({ text, kind }) => `${text} ${kind}`)).toEqual([
      'Andrei Tolvanov person',
      'Tolvanow person',
      'Tolvanov person',
    ])
  })

  test.each([
    'It was a BAD deal, ALL of it. This is about ME ME AND ONLY ME, he said.',
    'Monday was cold. In March it rained.',
    'Wealthy Voters Abandon Old Party Over Higher Taxes',
    'The Government and the Act are old. God knows.',
    'He said the GDP and the DNA were fine.',
  ])('no name in: %s', (text) => {
    expect(named(text).map(({ text }) => text)).toEqual([])
  })

  test('titles, ranks, articles and possessives stay outside', () => {
    const mentions = read('Torvenia’s Interior Minister Gen. Zoran Petkov met Mr. Halder’s brother in Torvenia.')
    for (const { kind, form, text } of mentions)
      if (form === 'name' && kind !== 'date') expect(text).not.toMatch(/^(?:the|an?|gen|mr|minister)\b|['’]s?$/i)
    expect(mentions.filter(({ form }) => form === 'name').map(({ text }) => text)).toContain('Zoran Petkov')
  })
})

describe('descriptions', () => {
  const described = (text: string, ...kinds: string[]) =>
    read(text)
      .filter(({ form, kind }) => form === 'nominal' && kinds.includes(kind))
      .map(({ text }) => text)

  test.each([
    ['The wounded were taken to Lomnik by four ORFOR members.', 'group', ['The wounded', 'four ORFOR members']],
    [
      'Physicians from Geneva treated the Torvenian troops.',
      'group',
      ['Physicians from Geneva', 'the Torvenian troops'],
    ],
    ['A clash between Turkish and NATO forces is possible.', 'group', ['Turkish and NATO forces', 'NATO forces']],
    ['He said that police stations and army camps were shut.', 'group', []],
    [
      'The alliance and the Russian government did not answer.',
      'organization',
      ['The alliance', 'the Russian government'],
    ],
    ['They met the new guerrilla group and its leader.', 'organization', ['the new guerrilla group']],
    ['Spain’s envoy to Mali Radoslav Dimek left.', 'title', ['envoy to Mali']],
    ['Russian Interior Minister Zoran Petkov left.', 'title', ['Russian Interior Minister']],
    ['The director of Lomnik General Hospital left.', 'person', ['The director of Lomnik General Hospital']],
    ['He saw the head of a horse.', 'title', ['head']],
    ['He met station master Otto Brandl and bus driver Emil Sand.', 'title', ['station master', 'bus driver']],
  ])('%s %s', (text, kind, expected) => {
    expect(described(text, kind)).toEqual(expected)
  })

  test('pronouns, but not the empty it', () => {
    const pronouns = read('It is feared that they lost it. She took hers.').filter(({ form }) => form === 'pronoun')
    expect(pronouns.map(({ text }) => text)).toEqual(['they', 'it', 'She', 'hers'])
  })
})

test.each([
  ['Mr. Brandl, who is 64, will retire.', ['64 64..64 year']],
  ['Ana Veld, 44, said that 16 villagers had left.', ['44 44..44 year', '16 villagers 16..16 villager']],
  ['Between 200 and 250 workers are needed.', ['Between 200 and 250 workers 200..250 worker']],
  [
    'At least three soldiers met two or three farmers.',
    ['At least three soldiers 3.. soldier', 'two or three farmers 2..3 farmer'],
  ],
  ['One possible scenario came up in 2019.', []],
])('%s', (text, expected) => {
  const quantities = read(text).flatMap(({ kind, text, value }) => {
    const { min = '', max = '', unit = '' } = (value ?? {}) as Record<string, string | number>
    return kind === 'quantity' ? [`${text} ${min}..${max} ${unit}`] : []
  })
  expect(quantities).toEqual(expected)
})

test('without a lexicon it still finds names, dates and sums, less well', () => {
  const bare = read('Mr. Halder said on Monday that it cost $3 million.', createReader(emptyLexicon))
  expect(bare.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['person', 'date', 'money']))
})

test('every mention has its rule, its certainty and its own words', () => {
  const text = 'Ana Veld of Geneva told the BBC on Monday that two men had paid $3 million.'
  const mentions = read(text)
  expect(mentions.length).toBeGreaterThan(6)
  for (const mention of mentions) {
    expect(mention.text).toBe(text.slice(mention.start, mention.end))
    expect(mention.rule).not.toBe('')
    expect(mention.certainty).toBeGreaterThan(0)
  }
  expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length)
})
