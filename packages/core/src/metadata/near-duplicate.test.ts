import { describe, expect, test } from 'vitest'
import { fingerprint } from './fingerprint.ts'
import { type Earlier, nearDuplicates } from './near-duplicate.ts'
import { sketch } from './sketch.ts'

/** Reads texts one after another, as a run does; gives what the last one is found to be. */
function last(...texts: string[]) {
  const before: Earlier[] = []
  const index = nearDuplicates((number) => before[number] as Earlier)
  let found: ReturnType<typeof index.find>
  for (const [i, text] of texts.entries()) {
    const made = sketch(text, fingerprint(text))
    found = index.find(made, text)
    index.add(made)
    before.push({ id: `a${i}`, source: `${i}.txt`, fingerprint: made.fingerprint, text })
  }
  return found
}

const headline = 'Ferry runs aground off Brandvik with 212 aboard'
const byline = 'By Ida Solem, Halden Press'
const lead = `BRANDVIK — A night ferry with 212 people aboard ran onto a sandbank off the island of Brandvik early on Tuesday after
its steering failed in a gale, the coast guard said. Nobody was hurt, but forty passengers were taken off by boat before dawn.`
const middle = `“We heard a long scraping sound and then the lights went out,” said Tomas Arne, who was traveling with two
children. “The crew told us to put on our vests and wait in the saloon.”

The ferry Lise Marie left Halden at 23:10 and was due in Port Orla at six in the morning. Winds reached 27 meters a second
around midnight, the weather service said. Two tugs were waiting for high water at noon to pull her free.`
const tail = `The operator, Halden Line, said that the steering gear had been inspected in March and that it would put the
passengers up in hotels. The maritime authority has opened an inquiry and will question the captain on Wednesday.

It was the third grounding off Brandvik in five years. A report of 2029 asked for a new light on the northern bank, which
the government has promised but not built.`
const story = [headline, byline, lead, middle, tail].join('\n\n')

const local = `Among those on board were eleven pupils of the Tarsava school of music, who were on the way home from a concert.
Their head teacher, Mira Holt, said that all of them had called their parents by five in the morning.

The town of Tarsava has opened its gymnasium for families who wait for news, and the buses to the harbor run every hour.

Tarsava’s mayor thanked the fishermen who had brought blankets to the pier.`

const followUp = `Captain of stranded ferry suspended

By Ida Solem, Halden Press

HALDEN — The captain of the ferry Lise Marie has been suspended while investigators look into why he left port in a gale,
Halden Line said on Thursday, two days after the ship ran aground. The company gave no further details of its decision.

The union of ships’ officers called the suspension a search for a scapegoat. “He asked twice for the steering to be
repaired,” said its chairwoman, Runa Falk. “We have the letters, and we shall publish them.”

Investigators questioned the captain for six hours on Wednesday and took the ship’s recorder to Halden. Their first report
is expected within a month, the maritime authority said.

It was the third grounding off Brandvik in five years. A report of 2029 asked for a new light on the northern bank, which
the government has promised but not built.`

const boilerplate = `This is a developing story and will be updated. The Halden Press is a cooperative of eleven newspapers. Write
to its desk, or call the number on our page at any hour of the day or night.`
const briefs = [
  `Bridge closed\n\nThe old bridge at Tarsava was closed on Friday after a lorry broke its railing, police said. Nobody was hurt and repairs will take a week. ${boilerplate}`,
  `Mill fire out\n\nFirefighters put out a blaze in a paper mill near Port Orla late on Saturday. Forty workers left the building in time, its owner said. ${boilerplate}`,
] as const

describe('copies', () => {
  test('an exact copy is said to be one, whatever its spaces and marks', () => {
    const copy = story.toUpperCase().replaceAll('\n', ' ').replaceAll('“', '"')
    expect(last(followUp, story, copy)).toEqual({ id: 'a1', source: '1.txt', exact: true, similarity: 1, differs: [] })
  })

  test('another headline and byline', () => {
    const copy = story
      .replace(headline, 'Stranded on a sandbank: a night of fear')
      .replace(byline, 'From our own staff')
    expect(last(story, followUp, copy)).toMatchObject({
      id: 'a0',
      exact: false,
      differs: [
        { kind: 'changed', start: 0, text: expect.stringMatching(/^Stranded/), was: `${headline}\n\n${byline}` },
      ],
    })
  })

  test('the end cut off', () => {
    const found = last(story, [headline, byline, lead, middle.slice(0, middle.indexOf(' “The crew'))].join('\n\n'))
    expect(found).toMatchObject({ id: 'a0', similarity: 1, differs: [{ kind: 'removed' }] })
    expect(found?.differs[0]).not.toHaveProperty('start')
    expect(found?.differs[0]?.was?.length).toBeLessThanOrEqual(201)
  })

  test('three local paragraphs added, with where they stand', () => {
    const copy = [headline, byline, lead, local, middle, tail].join('\n\n')
    const found = last(story, copy)
    expect(found).toMatchObject({ id: 'a0', differs: [{ kind: 'added' }] })
    const { start, end } = found?.differs[0] ?? {}
    expect(`${copy.slice(start, end)}.`).toBe(local)
  })

  test('local paragraphs on top, words changed inside, the end cut off', () => {
    const edited = lead.replace('early on Tuesday', 'before dawn').replace('forty', '40')
    const found = last(story, [local, edited, middle].join('\n\n'))
    expect(found).toMatchObject({ id: 'a0', exact: false })
    expect(found?.differs).toContainEqual(expect.objectContaining({ kind: 'changed', text: '40', was: 'forty' }))
    expect(found?.differs.at(-1)).toMatchObject({ kind: 'removed' })
  })

  test('the longer text may come second', () => {
    expect(last([headline, lead, middle].join('\n\n'), story)).toMatchObject({
      id: 'a0',
      differs: [{}, { kind: 'added' }],
    })
  })

  test('the most similar of several is named', () => {
    const cut = [headline, byline, lead, middle].join('\n\n')
    const grown = [headline, byline, lead, local, middle].join('\n\n')
    expect(last(cut, followUp, grown, `${grown} More follows.`)).toMatchObject({ id: 'a2' })
  })

  test('what only moved is no difference', () => {
    expect(last(story, [lead, tail, middle, headline, byline].join('\n\n'))?.differs).toEqual([])
  })

  test('no more than twenty differences are told, the rest is counted', () => {
    const words = Array.from({ length: 600 }, (_, i) => `word${i}`)
    const changed = words.map((word, i) => (i % 24 === 12 ? 'other' : word))
    expect(last(words.join(' '), changed.join(' '))).toMatchObject({ differs: { length: 20 }, omitted: 5 })
  })

  test('a text in a script without spaces', () => {
    const text =
      '港口城市布兰德维克的一艘渡轮周二凌晨在大风中搁浅，船上有二百一十二人，海岸警卫队表示无人受伤，四十名乘客在黎明前被小船接走。'
    expect(last(text, text.replace('周二凌晨', '周二早晨'))).toMatchObject({ id: 'a0', exact: false })
  })
})

describe('no copies', () => {
  test('a later story on the same event that repeats the background', () => {
    expect(last(story, followUp)).toBeUndefined()
    expect(last(followUp, story)).toBeUndefined()
  })

  test('two briefs with the same closing lines', () => {
    expect(last(...briefs)).toBeUndefined()
  })

  test('a teaser that quotes the first words', () => {
    expect(last(story, `${headline}\n\n${lead.slice(0, 60)}`)).toBeUndefined()
  })

  test.each(['', ' … ', 'Rain fell.'])('%j beside a story', (text) => {
    expect(last(story, text)).toBeUndefined()
  })

  test('texts without words are not copies of each other', () => {
    expect(last(' … ', '—')).toBeUndefined()
  })
})

test('bytes held for a text stay below what is promised', () => {
  const index = nearDuplicates(() => {
    throw new Error('nothing is alike here')
  })
  const count = 20_000
  for (let i = 0; i < count; i++) {
    const text = Array.from({ length: 400 }, (_, j) => `${(i * 7919 + j * 31) % 99_991}x${i}`).join(' ')
    index.add(sketch(text, fingerprint(text)))
  }
  expect(index.bytes / count).toBeLessThan(500)
}, 60_000)
