import { describe, expect, test } from 'vitest'
import { emptyLexicon } from '../flow/lexicon.ts'
import type { Block } from '../schema/index.ts'
import { draft, offsetMap, segments } from '../text/index.ts'
import { sentences } from './index.ts'

/** The sentences of one block, with ` | ` between them. */
function split(text: string, code: string, kind: Block['kind'] = 'body'): string {
  const blocks: Block[] = [{ start: 0, end: text.length, kind }]
  const clean = { text, blocks, changes: [], map: offsetMap(segments(draft(text))) }
  const doc = { id: 'a', source: { text }, clean, language: { code, certainty: 1 } }
  const made = sentences(emptyLexicon).run(doc, () => {})
  return made.sentences.map(({ start, end }) => text.slice(start, end)).join(' | ')
}

/** One block of running text, unless its kind is given. */
type Row = string | [given: string, expected: string, kind?: Block['kind']]
const rows = (cases: readonly Row[]) =>
  cases.map((row): [string, string, Block['kind']] =>
    typeof row === 'string' ? [row.replaceAll(' | ', ' '), row, 'body'] : [row[0], row[1], row[2] ?? 'body'],
  )

/** The phenomena of the English golden rules of Pragmatic Segmenter (Dias 2014), in their order, in sentences of our own. */
const goldenRules: Row[] = [
  'The ferry is late. | Nobody told the crew.',
  'When does it sail? | The office is shut.',
  'It has sunk! | The crew is safe.',
  'The harbor master is Klara T. Juhn.',
  'The tariff stands on p. 12 of the report.',
  'Did Veld and co. pay the fare?',
  'The yard was sold to Juhn, Marin & Co. on Monday.',
  'Ask Veld and co. | They own the pier.',
  'The yard was sold to Juhn, Marin & Co. | It closes in May.',
  'Snow fell on Mt. Orla at dawn.',
  "St. Anna's chapel burned on Mill st. near the quay.",
  "That was Ivo Marin Jr.'s boat.",
  'He left for the U.S.A. last spring.',
  'Orla joined the E.U. | What did it gain?',
  'He moved to the U.S. | Why did he leave?',
  'She worked for the U.S. Government in Sarn.',
  'They have fished in the U.S. for nine years.',
  'At 5 a.m. Mr. Veld opened the gate. | He shut it at 6 P.M. | Mr. Veld then went home.',
  'The fare is $14.50 for a truck.',
  'The fare is $14.50. | It was raised in May.',
  'He ran the yard (He was a welder before that.) for ten years.',
  'Write to ferry.desk@orla.example for the timetable.',
  'The timetable is at https://orla.example/ferry.v2.html until May.',
  "She said to the crew, 'It is over.' she told us.",
  'She said to the crew, "It is over." she told us.',
  'She said to the crew, "It is over." | She left the quay.',
  'The bridge is gone!! | Orla is cut off.',
  'The bridge is gone?? | Orla is cut off.',
  'The bridge is gone!? | Orla is cut off.',
  'The bridge is gone?! | Orla is cut off.',
  '1.) Close the gate | 2.) Wait for the pilot',
  '1.) Close the gate. | 2.) Wait for the pilot.',
  '1) Close the gate | 2) Wait for the pilot',
  '1) Close the gate. | 2) Wait for the pilot.',
  '1. Close the gate | 2. Wait for the pilot',
  '1. Close the gate. | 2. Wait for the pilot.',
  '• 9. Close the gate | • 10. Wait for the pilot',
  '⁃9. Close the gate | ⁃10. Wait for the pilot',
  'a. Close the gate | b. Wait for the pilot | c. Sound the horn',
  ['The ferry stopped in the\nmiddle of the river.', 'The ferry stopped in the\nmiddle of the river.'],
  ['It was a foggy \nnight on the river.', 'It was a foggy \nnight on the river.'],
  ['timetable\nfares and passes\nlost goods', 'timetable | fares and passes | lost goods', 'list'],
  'The wreck lies at N°. 48.117.220. | Divers have marked it.',
  'She wrote for Wow! in the spring.',
  'Only two stayed, he and I. | Have you met Ivo I. Marin?',
  'The court wrote that the yard "was run without any plan. . . ."',
  '"The bridge [...] was never safe [...]" (Marin 12).',
  'The report names two firms and then leaves the rest open . . . . | The third was Orla Ferries.',
  'We never saw it coming.... | The ferry was gone.',
  'I was not ... well, what I saw...look . . . what I mean is . . . I saw nothing.',
  'The clerk who was to keep the log . . . was on leave that day. . . . | The log was lost. . . .',
  [
    'The ferry sank.Today is Tuesday.Mr. Veld sold 1,000.It was a lot.',
    'The ferry sank. | Today is Tuesday. | Mr. Veld sold 1,000. | It was a lot.',
  ],
]

const news: Row[] = [
  'ORLA, May 12 (OP) — The council met on Monday. | It voted 7-2.',
  'PORT SARN, Veldland, Jan. 5 — Rain fell. | Roads closed.',
  'The bill passed 52 to 48. | Sen. Ana Veld voted no.',
  'Orla beat Sarn 3-1. | Juhn scored twice.',
  'Juhn won 6-4, 7-6 (5). | She plays Marin next.',
  'Gen. Ivo Marin and Lt. Col. T. J. Olt left. | Rev. Ana Sarn stayed.',
  'The train to St. Petersburg left at noon. | It was full.',
  'He was born on Jan. 5, 1961. | He died on Feb. 12.',
  'It ranks No. 10 in the list. | No. 11 is Sarn.',
  'Mr. Olt said it was late. | Mrs. Veld agreed.',
  '“Where is it?” he asked. | Nobody knew.',
  '“Where is it?” asked Ana Veld, the mayor. | Nobody knew.',
  '“Stop!” Olt cried. | The truck went on.',
  '“We wait. | We hope,” she said. | “That is all.”',
  '“We wait,” she said. | “We hope.” | She left.',
  '“The bridge is safe,” said Olt, “and it will stay open.” | He left.',
  '“I told him, ‘Stop the truck.’ | He did not,” she said.',
  '“He said ‘no.’” | The court agreed.',
  '‘We wait,’ she said. | ‘We hope.’',
  'She called it “a farce.” | The mayor called it “the law.”',
  'He said the deal was “dead”. | Talks go on.',
  'The deal (see p. 4) is dead. | Talks go on.',
  'The deal is dead. | (Talks go on.) | Olt left.',
  'The deal is dead — for now. | Talks go on.',
  'The mayor — “a fool,” he said — resigned. | Talks go on.',
  'Twelve died… | Forty were hurt.',
  'He said he was … tired. | Then he left.',
  '“I was …” | She stopped.',
  '14 people were hurt. | 3 died. | 2031 was a bad year.',
  'The app runs on phones. | iPhone users wait.',
  'The firm was sold. | eBay bought it.',
  'Sales fell at eBay Inc. | The shares rose.',
  'Shares of Olt Corp. fell. | Shares of Sarn Ltd. rose.',
  'Olt Corp. President Ana Veld resigned. | She is 61.',
  'She holds a Ph.D. in law. | He has an M.A. | They met in D.C. last year.',
  'She lives in Washington, D.C. | He lives in Sarn.',
  'The U.N. Security Council met. | The U.N. said nothing.',
  'Talks with the U.K. Foreign Office failed. | London said so.',
  'It opens at 9 a.m. Monday. | It shuts at 5 p.m. on Friday.',
  'It opens at 9:30 a.m. EST. | Tickets cost $5.',
  'The ferry sails at 5 p.m. | Tickets cost $5.',
  'Oil rose 1.5 percent to $81.20 a barrel. | Gas fell 0.4 percent.',
  'He owes Sarn vs. Orla his fame. | He scored thrice.',
  'In Sarn v. Orla the court ruled. | It was unanimous.',
  'Boats, nets, etc. were lost. | The owners wept.',
  'They lost boats, nets, etc. | The owners wept.',
  'Ft. Marin and Mt. Olt are closed. | Lake St. Anna is open.',
  'He moved to Springfield, Ill. | His wife stayed.',
  'The crash near Tulsa, Okla., killed two. | Both were pilots.',
  'The school is on Mill Ave. near the quay. | It burned.',
  'J.R. Olt and A. B. C. Veld met. | They talked.',
  'The note was signed “A. Veld.” | It was forged.',
  'It ended in World War I. | The town was lost.',
  'He was hurt in the third quarter of 2031. | Nobody helped.',
  'Is it safe? | “No,” she said. | “Not yet.”',
  'Why? | Because it rained. | And then?',
  'Olt (D-Sarn) voted no. | Veld (R-Orla) voted yes.',
  'See orla.example. | Write to desk@orla.example. | It is free.',
  'Visit www.orla.example/a?b=1. | It is free.',
  'The 2.0 version works. | Version 3.1 fails.',
  'The ship, the S.S. Orla, sank. | Its master, Capt. Olt, died.',
  'Maj. Gen. Olt and Brig. Gen. Veld flew to Sarn. | They met Adm. Juhn.',
  'Dr. Olt, M.D., said so. | Prof. Veld, Ph.D., did not.',
  'He got 12,345 votes. | She got 9,870.',
  'It cost €1.2 bn. | It was worth 3.',
  'The mayor resigned.[12] | His deputy stays.',
  ['The mayor resigned.He left.“We wait,” she said.', 'The mayor resigned. | He left. | “We wait,” she said.'],
  ['It sank 🚢. The crew is safe 🙏 The rest is known.', 'It sank 🚢. | The crew is safe 🙏 The rest is known.'],
  'Sarn, pop. 4,000, is cut off. | The road is gone.',
  'The vote, approx. 60 percent, was a record. | Olt lost.',
  'Jan. 5 was cold. | Sept. 11 was not.',
  'It is due by Dec. | Nobody is ready.',
  'He shouted “Fire!” and ran. | The house burned.',
  'The show “Who Knows?” returns. | It is funny.',
  'Q: Why now? | A: Because it rained.',
  '“We will not go. | We will not pay. | We will stay,” Olt said in a letter to the U.N. | The letter is dated Jan. 5.',
  'Police said: “He fled.” | The mayor said: “He walked.”',
  'The law, passed in Nov. 2030, is void. | The court said so on Tues. morning.',
  'Mr. and Mrs. Olt came. | Messrs. Veld and Juhn did not.',
  'Gov. Veld’s plan failed. | Lt. Gov. Olt has none.',
  'It was the U.S.’s first win. | Sarn’s was its last.',
  'Juhn batted .348 for Sarn. | He had 12 home runs.',
  'The air held PM2.5 dust. | It was bad.',
  'The mayor resigned. [12] [13] | His deputy stays.',
  'The bill, H. R. 1280, passed. | Veld voted no.',
  'She played in Where Now? (1965) and in Rain (1970). | She retired.',
  'It was built c. 1602 by monks. | It burned.',
  'The page grew. | wikiHow bought it.',
  'Est. 1871, the yard is old. | It was sold.',
  'The Inc. in its name is new. | It was a Ltd. before.',
]

/** Of other languages and scripts. */
const others: [code: string, row: Row][] = [
  ['de', 'Am 12. Mai kam Dr. Olt nach Sarn. | Er blieb bis zum 3. Juni.'],
  ['de', 'Es kostete ca. 3,5 Mio. Euro, d. h. zu viel. | Das sagt z. B. Frau Veld.'],
  ['de', '„Wir warten“, sagte sie. | „Wir hoffen.“ | Sie ging.'],
  ['fr', 'M. Olt et Mme. Veld sont partis. | « Nous attendons. » | Elle reste.'],
  ['fr', '« Où est-il ? » a-t-elle demandé. | Personne ne sait.'],
  ['es', '¿Dónde está? | ¡No está! | El Sr. Olt llegó a las 5 p. m. del lunes.'],
  ['es', 'La Sra. Veld vive en EE. UU. desde 2031. | No vuelve.'],
  ['it', 'Il sig. Olt è partito. | La prof. Veld resta.'],
  ['pt', 'O Sr. Olt saiu. | A Dra. Veld ficou.'],
  ['ru', '«Мы ждём», — сказала она. | В 2031 г. было 5 тыс. человек. | Она ушла.'],
  ['uk', 'У 2031 р. було 5 тис. осіб. | Вона пішла.'],
  ['pl', 'Dnia 5. maja przyjechał prof. Olt. | Pani Veld została.'],
  ['cs', 'Dne 5. května přijel. | Zůstal tam.'],
  ['el', 'Πού είναι; | Δεν ξέρω. | Έφυγε.'],
  ['ar', 'أين هو؟ | لا أعرف. | غادر!'],
  ['ur', 'وہ کہاں ہے؟ | وہ چلا گیا۔ | بارش ہوئی۔'],
  ['hi', 'वह कहाँ है? | वह चला गया। | बारिश हुई॥'],
  ['zh', ['他走了！她在哪里？没人知道。', '他走了！ | 她在哪里？ | 没人知道。']],
  ['zh', ['“我们等着。”她说。雨停了。', '“我们等着。”她说。 | 雨停了。']],
  ['ja', ['「待っています。」と彼女は言った。雨がやんだ。', '「待っています。」と彼女は言った。 | 雨がやんだ。']],
  ['ja', ['雨が降った（昨日）。川があふれた！本当か？', '雨が降った（昨日）。 | 川があふれた！ | 本当か？']],
  ['my', ['သူ သွားပြီ။ မိုး ရွာသည်။', 'သူ သွားပြီ။ | မိုး ရွာသည်။']],
  ['am', ['እሱ ሄደ። ዝናብ ዘነበ።', 'እሱ ሄደ። | ዝናብ ዘነበ።']],
  ['hy', ['Նա գնաց։ Անձրև եկավ։', 'Նա գնաց։ | Անձրև եկավ։']],
]

describe('the golden rules', () => {
  test.each(rows(goldenRules))('%s', (given, expected, kind) => expect(split(given, 'en', kind)).toBe(expected))
})

describe('news', () => {
  test.each(rows(news))('%s', (given, expected) => expect(split(given, 'en')).toBe(expected))
})

describe('other languages', () => {
  test.each(others.map(([code, row]) => [code, ...rows([row])[0]!] as const))('%s: %s', (code, given, expected) =>
    expect(split(given, code)).toBe(expected),
  )
})
