import { readdirSync, readFileSync } from 'node:fs'
import { loadLexicon } from '@copydesk/lexicon'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { claims } from '../claims/index.ts'
import { clean } from '../clean/index.ts'
import { entities } from '../entities/index.ts'
import type { LayerName } from '../flow/layers.ts'
import type { Stage } from '../flow/stage.ts'
import { createReader, emptyLexicon } from '../index.ts'
import { language } from '../language/index.ts'
import { mentions } from '../mentions/index.ts'
import { metadata } from '../metadata/index.ts'
import { sentences } from '../sentences/index.ts'
import { syntax } from '../syntax/index.ts'
import { lines } from '../testing/index.ts'
import { showQuote } from '../testing/show-quote.ts'
import { quotes } from './index.ts'

const lexicon = await loadLexicon()
const reader = createReader(lexicon)
type AnyStage = Stage<never, LayerName>
const read = (text: string) => reader.read({ text: text.replaceAll(' ¶ ', '\n\n'), clean: false })

const shown = (text: string) => (read(text).quotes ?? []).map(showQuote)

const cases: readonly [string, ...string[]][] = [
  // direct
  ['“We wait for the wind,” Brandvik said.', 'Brandvik [said] “We wait for the wind,”'],
  [
    '“We wait for the wind,” said harbor master Ida Brandvik, who lives there.',
    'harbor master Ida Brandvik [said] “We wait for the wind,”',
  ],
  ['"We wait for the wind,” she told Radio Halden on Monday.', 'she [told] > Radio Halden "We wait for the wind,”'],
  ['Brandvik said: “We wait. The wind decides.”', 'Brandvik [said] “We wait. The wind decides.”'],
  ['Brandvik told the court, “We wait.”', 'Brandvik [told] > the court “We wait.”'],
  ['“We wait,” Brandvik said, “and the wind decides.”', 'Brandvik [said] “We wait,” … “and the wind decides.”'],
  ['“We wait,” Brandvik said. “The wind decides for us.”', 'Brandvik [said] “We wait,” … “The wind decides for us.”'],
  [
    '“We wait,” Brandvik said. ¶ “The wind decides for us.”',
    'Brandvik [said] “We wait,”',
    '~Brandvik [] “The wind decides for us.”',
  ],
  [
    '“We wait,” Brandvik said. “The wind decides,” Veld added.',
    'Brandvik [said] “We wait,”',
    'Veld [added] “The wind decides,”',
  ],
  ['“Why not today?” Brandvik demanded.', 'Brandvik [demanded] “Why not today?”'],
  ['Brandvik paused and continued: ¶ “We wait for the wind.”', 'Brandvik [continued] “We wait for the wind.”'],
  ['“We wait. ¶ “The wind decides,” Brandvik said.', 'Brandvik [said] “We wait. … “The wind decides,”'],
  [
    'Velisek said on the other hand, “the ferry works fine if you live in Lomnik.”',
    'Velisek [said] “the ferry works fine if you live in Lomnik.”',
  ],
  ['“We wait for the wind.” — Ida Brandvik', 'Ida Brandvik [—] “We wait for the wind.”'],
  ['“Nobody told us to wait.” ¶ The ferry left.', 'nobody [] “Nobody told us to wait.”'],
  [
    'Courier: Which one is right? ¶ Veld: Neither of them. I keep the water running. ¶ Courier: Will you stand? ¶ Veld: Ask me later.',
    'Courier [:] Which one is right?',
    'Veld [:] Neither of them. I keep the water running.',
    'Courier [:] Will you stand?',
    'Veld [:] Ask me later.',
  ],
  [
    '“Our ponds are dry at this time of year, the company said in a statement.',
    'the company [said] “Our ponds are dry at this time of year,',
  ],
  ['“Back to your seats!” boomed the conductor.', 'the conductor [boomed] “Back to your seats!”'],
  ['Veld smiled and repeatedly said, “We all pay for it.”', 'Veld [said] “We all pay for it.”'],
  [
    'The clerk waved it away, telling reporters: “Nobody voted on it.”',
    'The clerk [telling] > reporters “Nobody voted on it.”',
  ],
  ['Said retired captain Ida Brandvik, “We wait.”', 'retired captain Ida Brandvik [Said] “We wait.”'],
  ['Brandvik was asked by a reporter, “Why not today?”', 'a reporter [was asked] > Brandvik “Why not today?”'],
  [
    'According to the letter, “the pipe is older than the law.”',
    'the letter [According to] “the pipe is older than the law.”',
  ],
  ['“The pumps are a test of patience” Veld said.', 'Veld [said] “The pumps are a test of patience”'],
  [
    '“The ferry is late,” Veld said. Brandvik said: “It is early.”',
    'Veld [said] “The ferry is late,”',
    'Brandvik [said] “It is early.”',
  ],
  [
    '"VELD: Will you stand? ¶ "BRANDT: Ask me later. ¶ "VELD: When? ¶ "BRANDT: Later.',
    'VELD [:] Will you stand?',
    'BRANDT [:] Ask me later.',
    'VELD [:] When?',
    'BRANDT [:] Later.',
  ],
  ['Some of it, a listener said, “sounded like a play.”', '±a listener [said] Some of it … “sounded like a play.”'],
  // marks that are no quotation
  ['Listeners know her as “the Owl.” Her ‘night desk’ is a table.'],
  ['The “Voice of the Valley” has a new host, who played in the film “Salt Road.”'],
  ['Operation “Clear Water” will begin in the soldiers’ barracks on Monday.'],
  // clauses
  ['The ministry said that the bridge was safe.', 'The ministry [said] the bridge was safe'],
  [
    'The ministry said the bridge was “as safe as a church.”',
    '±The ministry [said] the bridge was “as safe as a church.”',
  ],
  ['The ministry said it “has never been safer.”', '±The ministry [said] it “has never been safer.”'],
  ['Brandvik vowed to “close the mine” by May.', '±Brandvik [vowed] “close the mine” by May'],
  [
    'Petkov, 61, the mayor of Lomnik, said on Monday that he would sue.',
    'Petkov, 61, the mayor of Lomnik [said] he would sue',
  ],
  ['Petkov told the Orla Courier he would sue.', 'Petkov [told] > the Orla Courier he would sue'],
  ['The army has demanded that Kestria hand over two guards.', 'The army [has demanded] Kestria hand over two guards'],
  [
    'Petkov said he was ill, adding that his deputy would speak.',
    'Petkov [said] he was ill',
    'Petkov [adding] his deputy would speak',
  ],
  [
    'Petkov said he was ill and denied that he had resigned.',
    'Petkov [said] he was ill',
    'Petkov [denied] he had resigned',
  ],
  ['The judge asked her whether she was certain.', 'The judge [asked] > her whether she was certain'],
  [
    'Officials familiar with the matter said the talks had failed.',
    'Officials familiar with the matter [said] the talks had failed',
  ],
  [
    'Veld accused the company of dumping oil, a charge the company denies.',
    'Veld [accused] dumping oil',
    'the company [denies] a charge',
  ],
  [
    'Veld said the dam was unsafe, which the company denies.',
    'Veld [said] the dam was unsafe',
    'the company [denies] which',
  ],
  [
    'Brandt, who denied the charge, said Kestria was lying.',
    'Brandt [denied] the charge',
    'Brandt [said] Kestria was lying',
  ],
  // after and inside what is reported
  ['The dam had cracked, the ministry said on Monday.', 'the ministry [said] The dam had cracked'],
  ['The dam had cracked, said the ministry.', 'the ministry [said] The dam had cracked'],
  ['The dam, the ministry said, had cracked.', 'the ministry [said] The dam … had cracked'],
  [
    'The doctor said the power failed, TV Dolmesh reported.',
    'TV Dolmesh [reported] The doctor said the power failed',
    '+The doctor [said] the power failed',
  ],
  [
    'A wall collapsed in Orla, the ministry said, killing two men.',
    'the ministry [said] A wall collapsed in Orla … killing two men',
  ],
  [
    'A wall collapsed in Orla, according to witnesses, leaving two dead.',
    'witnesses [according to] A wall collapsed in Orla … leaving two dead',
  ],
  ['A wall collapsed in Orla, the mayor said, leaving the room.', 'the mayor [said] A wall collapsed in Orla'],
  ['A wall collapsed in Orla, the mayor said, pointing to a map.', 'the mayor [said] A wall collapsed in Orla'],
  ['According to witnesses, the bridge shook.', 'witnesses [According to] the bridge shook'],
  [
    'The bridge shook twice, according to the mayor of Lomnik.',
    'the mayor of Lomnik [according to] The bridge shook twice',
  ],
  ['The goal, according to the government, is peace.', 'the government [according to] The goal … is peace'],
  ['Meanwhile, according to witnesses, the bridge shook.', 'witnesses [according to] the bridge shook'],
  ['However, the dam had cracked, the ministry said.', 'the ministry [said] the dam had cracked'],
  [
    'The doctor said the power failed in the ward, valley radio and television station TV9 reported.',
    'valley radio and television station TV9 [reported] The doctor said the power failed in the ward',
    '+The doctor [said] the power failed in the ward',
  ],
  // what somebody is said to want is no report of its own
  [
    'According to Petkov, ORFOR does not want to open the road.',
    'Petkov [According to] ORFOR does not want to open the road',
  ],
  // nobody says it, or nothing is said
  ['Nothing in the plans requires that the council close the road.'],
  ['Not everyone finds that pitch compelling.'],
  ['In the second half of their report they lost the thread.'],
  ['The clinic denied them entry.'],
  ['If you want to avoid the crowds, come on Monday.'],
  ['The Office of Dams last month said the wall was safe.', 'The Office of Dams [said] the wall was safe'],
  ['The plan has changed since it was proposed in August because the miners made objections.'],
  ["Monday's announcement that the mill must close is absurd.", '- [announcement] the mill must close'],
  ['Torvenian riot police attacked a march for open schools.'],
  ['The soldiers demanded papers that no farmer has.', 'The soldiers [demanded] papers that no farmer has'],
  // objects, infinitives, complements
  ['Petkov accused the border guards of pouring petrol on the deck.', 'Petkov [accused] pouring petrol on the deck'],
  ['Torvenia and Kestria blamed each other on Tuesday for the fire.', 'Torvenia and Kestria [blamed] the fire'],
  ['The council urged both sides to stay calm.', 'The council [urged] > both sides stay calm'],
  ['ORFOR has promised to send two observers.', 'ORFOR [has promised] send two observers'],
  ['The owner rejected the accusation.', 'The owner [rejected] the accusation'],
  ['The minister described the offer as an insult.', 'The minister [described] the offer as an insult'],
  ['The minister called the offer “an insult.”', '±The minister [called] the offer “an insult.”'],
  [
    'Velisek declared the hospital to be “full to the roof.”',
    '±Velisek [declared] the hospital to be “full to the roof.”',
  ],
  // passives
  ['It is believed that the fuse was wet.', '- [is believed] the fuse was wet'],
  ['The mayor was accused of theft by the council.', 'the council [was accused] theft'],
  ['Marin is quoted as saying that the bridge is safe.', 'Marin [is quoted as saying] the bridge is safe'],
  [
    '“We were told that the road was closed,” Velisek said.',
    'Velisek [said] “We were told that the road was closed,”',
    '+- [were told] > We the road was closed',
  ],
  // no report
  ['The club was named after a river, calling itself the Orla League.'],
  ['Ida Brandvik, a former editor, sells exclusive reports to the magazine.'],
  ['Petkov did not say whether he would sue.'],
  ['The ministry could announce new rules that may close the mines.'],
  // indirect: where a clause may begin, what stands before, between and after
  ['He said he and Marin differ on the port.', 'He [said] he and Marin differ on the port'],
  ['He said there were six ladders.', 'He [said] there were six ladders'],
  ['She said the time for being polite is over.', 'She [said] the time for being polite is over'],
  ['Doctors said about half of the wards had leaks.', 'Doctors [said] about half of the wards had leaks'],
  ['The storm threatened to flood the valley.'],
  ['Two drivers threatened to leave.', 'Two drivers [threatened] leave'],
  ['Marin called Thursday on farmers to wait.', 'Marin [called Thursday on] > farmers wait'],
  ['The union called on Monday for a strike.', 'The union [called on Monday for] a strike'],
  [
    'The trouble, say farmers like Anton Dray, is the ground itself.',
    'farmers like Anton Dray [say] The trouble … is the ground itself',
  ],
  ['Ana Veld, R-Orla, who is ill, said it was late.', 'Ana Veld, R-Orla [said] it was late'],
  ['Marin called on farmers who had seen the fire to come.', 'Marin [called on] > farmers come'],
  ['Some farmers fear that the well is dry.', 'Some farmers [fear] the well is dry'],
  ['Recent polling shows that his rating is low.', 'Recent polling [shows] his rating is low'],
  ['Farmers continue to warn that the well is dry.', 'Farmers [continue to warn] the well is dry'],
  ['The firm is quick to point out that it paid.', 'The firm [is quick to point out] it paid'],
  ['Marin took to the radio to say the road was shut.', 'Marin [took to the radio to say] the road was shut'],
  ['If it rains, engineers say the wall will fall.', 'engineers [say] If it rains … the wall will fall'],
  ['He said it “was early. Nobody came.” The ferry left.', '±He [said] it “was early. Nobody came.”'],
  ['Marin said it “was over,” referring to the war.', '±Marin [said] it “was over,”'],
  ['Those who said the well was dry were wrong.', 'Those [said] the well was dry'],
  ['The wall held, said Marin, who built it, and then fell.', 'Marin [said] The wall held'],
  [
    'Officials told Radio Orla it was over, with the Courier reporting it was not.',
    'Officials [told] > Radio Orla it was over',
    'the Courier [reporting] it was not',
  ],
  // relative clauses
  ['The strike, which managers said would cost millions, ended.', 'managers [said] would cost millions'],
  ['He spoke to a man who he said had lied.', 'he [said] had lied'],
  // a verb that introduces a quotation, and a clause before it
  ['He said he was ill: “I cannot stand.”', 'He [said] he was ill', 'He [said] “I cannot stand.”'],
  ['They are worried the well is dry.', 'They [are worried] the well is dry'],
  ['He was angry at the council, which had sold the ferry.'],
  ['A user called “Rex” wrote it.'],
  ['He was fined for claiming asylum twice.'],
  // nouns and adjectives of saying, and hearsay
  ['There were reports that the bridge had closed.', '- [reports] the bridge had closed'],
  ['The board repeated its call for an inquiry.', 'The board [call] an inquiry'],
  ['His claims that the paper published were read.'],
  ['The mill has not responded to our request for comment.'],
  ['The mayor is adamant that the bridge is safe.', 'The mayor [is adamant] the bridge is safe'],
  ['The clerk reportedly burned the files.', '- [reportedly] The clerk … burned the files'],
]

test.each(cases)('%s', (text, ...expected) => expect(shown(text)).toEqual(expected))

describe('speakers', () => {
  const who = (text: string) => {
    const { quotes = [], entities = [] } = read(text)
    return quotes.map(({ speaker }) => entities.find(({ id }) => id === speaker?.entity)?.name ?? '?')
  }
  test.each<[string, ...string[]]>([
    ['Ana Veld told Radio Orla that the ferry had sunk.', 'Ana Veld'],
    ['Ana Veld arrived late. She said that the ferry had sunk.', 'Ana Veld'],
    ['Kestria’s envoy to the alliance Radoslav Dimek said the talks had failed.', 'Radoslav Dimek'],
    ['“I asked for help,” Ana Veld said.', 'Ana Veld', 'Ana Veld'],
  ])('%s', (text, ...expected) => expect(who(text)).toEqual(expected))
})

describe('the examples in the comments of the rules are true', () => {
  const rules = new URL('./rules/', import.meta.url)
  const examples = readdirSync(rules)
    .filter((name) => name !== 'headline.ts') // below: it needs a headline
    .flatMap((name) => [...readFileSync(new URL(name, rules), 'utf8').matchAll(/^ \* {5}(\S.*?) {2,}-> {2,}(\S.*)$/gm)])
    .map(([, text = '', expected = '']): [string, string] => [text, expected])
  test('there are examples', () => expect(examples.length).toBeGreaterThan(10))
  test.each(examples)('%s', (text, expected) => {
    const found = (read(text).quotes ?? []).map(({ speaker, cue, parts }) =>
      [speaker?.text ?? 'nobody', cue?.text, parts.map((part) => part.text).join(' … ')].join(' | '),
    )
    expect(found).toContain(expected)
  })
})

test.each<[string, ...string[]]>([
  ['Alliance is arming the rebels - Dimek', 'Dimek [-] Alliance is arming the rebels'],
  ['Dimek: alliance is arming the rebels', 'Dimek [:] alliance is arming the rebels'],
  ['Opinion: the alliance is arming rebels'],
  ['Harbor reopens after storm damage - Part 2'],
])('headline: %s', (headline, ...expected) => {
  const text = `${headline}\n\nBrezna, the capital, was calm. Radoslav Dimek left at noon. The harbor stayed shut for the day.`
  const { quotes = [], blocks } = reader.read({ text })
  expect(blocks[0]?.kind).toBe('headline')
  expect(quotes.map(({ speaker, cue, parts }) => `${speaker?.text} [${cue?.text}] ${parts[0]?.text}`)).toEqual(expected)
})

test('without a lexicon a quotation is still one, by its marks', () => {
  const { quotes } = createReader(emptyLexicon).read({ text: '“We wait for the wind. It never came.”', clean: false })
  expect(quotes?.map(({ mode, speaker }) => [mode, speaker?.basis])).toEqual([['direct', 'none']])
})

test.each<[string, ...string[]]>([
  ['“We ran and nobody came for us.', 'open-mark', 'no-speaker'],
  ['“Nobody told us to wait.”', 'no-speaker'],
  ['“We ran,” Ana Veld said.'],
])('notes of %s', (text, ...expected) =>
  expect(read(text).notes.flatMap(({ stage, rule }) => (stage === 'quotes' ? [rule] : []))).toEqual(expected),
)

test('any text is read: parts in order and in range, nothing inside what is not there', () => {
  const piece = fc.constantFrom(
    ...'“ ” " \' ‘ ’ , . : ; ? ( ) — said says told that according to by of and he Petkov the mayor Lomnik 😀 \ud800 was accused not “We ran,” said: \n\n'.split(
      ' ',
    ),
    '\n\n',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { text, quotes = [], claims = [] } = reader.read({ text: pieces.join(' '), clean: false })
      const ids = new Set(quotes.map(({ id }) => id))
      expect(ids.size).toBe(quotes.length)
      for (const { id, parts, nestedIn } of quotes) {
        for (const [i, { start, end }] of parts.entries()) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeGreaterThanOrEqual(parts[i - 1]?.end ?? 0)
        }
        expect(nestedIn === undefined || (ids.has(nestedIn) && nestedIn !== id)).toBe(true)
      }
      expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
    }),
    { numRuns: 300 },
  )
})

test('lines of a chain', () => {
  const article = read('The doctor said the power failed, TV Dolmesh reported.')
  expect(lines(article, 'quotes')).toEqual([
    'indirect | TV Dolmesh (explicit) | reported | The doctor said the power failed',
    'indirect | The doctor (explicit) | said | the power failed | in TV Dolmesh reported',
  ])
})

test.each([
  ['prose', 'The mayor said that the bridge was safe, and “we will see,” she told the court. '],
  ['verbs of saying', 'said '],
  ['marks', '“a" '],
  ['commas', 'he said, '],
  ['sources', 'according to '],
  ['one open mark', '“We ran. '],
  ['paragraphs without marks', 'The ferry left.\n\n'],
  ['paragraphs that stay open', '“We ran.\n\n'],
])('%s: time grows with the text, not with its square', { timeout: 60_000 }, (_, unit) => {
  const before = [clean, metadata, language, sentences, syntax, mentions, entities].map(
    (stage) => stage(lexicon) as AnyStage,
  )
  const time = (length: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length))
    const doc: Record<string, unknown> = { id: 'a', source: { text, clean: false } }
    for (const stage of before) doc[stage.makes] = stage.run(doc as never, () => {})
    const from = process.cpuUsage()
    doc.quotes = quotes(lexicon).run(doc as never, () => {})
    claims(lexicon).run(doc as never, () => {})
    const { user, system } = process.cpuUsage(from)
    return user + system
  }
  time(20_000)
  const best = (length: number, times: number) => Math.min(...Array.from({ length: times }, () => time(length)))
  expect(best(200_000, 3) / best(10_000, 5)).toBeLessThan(100) // 20 when linear, 400 when quadratic
})
