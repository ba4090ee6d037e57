import { describe, expect, test } from 'vitest'
import { draft, revise } from '../../text/index.ts'
import { gluedWords } from './glued-words.ts'
import { runTogether } from './run-together.ts'

const apply = (rule: typeof runTogether, text: string) =>
  revise(draft(text), rule.apply(text, []), rule.name, rule.reason).text

describe('sentences without a space between them are parted', () => {
  test.each([
    ['The road is mined.Nobody will cross it.', 'The road is mined. Nobody will cross it.'],
    ['the mayor said.“We wait.”', 'the mayor said. “We wait.”'],
    ['“We wait.”Troops came.', '“We wait.” Troops came.'],
    ['He asked: who pays?Nobody knew.', 'He asked: who pays? Nobody knew.'],
    ['It was over by 2019.The ferry ran again.', 'It was over by 2019. The ferry ran again.'],
    ['They met at the UN.The talks failed.', 'They met at the UN. The talks failed.'],
    ['Police forced the door.3 Boats Sink off Halden', 'Police forced the door. 3 Boats Sink off Halden'],
    ['He was found guilty.9-Month Sentence Upheld', 'He was found guilty. 9-Month Sentence Upheld'],
    ['The ferry waits...Leave a comment', 'The ferry waits... Leave a comment'],
    ['She left.A bus came.', 'She left. A bus came.'],
  ])('%s', (before, after) => expect(apply(runTogether, before)).toBe(after))
})

describe('full stops that end no sentence stay as they are', () => {
  test.each([
    'The U.S.Army stayed.',
    'He read J.K.Rowling.',
    'Version v2.0 of it is out.',
    'They wrote on example.com and News.Example.org.',
    'Write to Klara.Juhn@example.com.',
    'Dr.Juhn and Mr.Weil came.',
    'It cost $3.50 or 2.5M.',
    'The No.3 Seed lost to the No.1 Seed.',
    'See fig.3 Above and vol.2 Below.',
    'The Ph.D.Student agreed.',
    'It ran under Node.js and ASP.NET.',
    'He sailed at 6.30 Monday.',
  ])('%s', (text) => expect(apply(runTogether, text)).toBe(text))
})

describe('words that grew together without a stop are parted', () => {
  test.each([
    ['Boy Found Safe at Harbor HospitalThe boy had walked.', 'Boy Found Safe at Harbor Hospital|The boy had walked.'],
    ['More optionsShare on FacebookPrint this page', 'More options|Share on Facebook|Print this page'],
    ['HomeSportWeatherContact', 'Home|Sport|Weather|Contact'],
    ['Back to top34 comments on “Ferry stops”', 'Back to top|34 comments on “Ferry stops”'],
    ['Police Search House in TownBut nobody was there.', 'Police Search House in Town|But nobody was there.'],
    ['By HALDEN COURIER STAFF11/20/2026 01:14 PM', 'By HALDEN COURIER STAFF|11/20/2026 01:14 PM'],
    ['More storiesPerch prices fall to a new low', 'More stories|Perch prices fall to a new low'],
  ])('%s', (before, after) => expect(apply(gluedWords, before).split('\n\n').join('|')).toBe(after))
})

describe('names with a capital inside stay whole', () => {
  test.each([
    'Old McDonald sold his iPhone on YouTube.',
    'She left WhatsApp for LinkedIn, and DeVos stayed.',
    'The MacBook of Ms. O’Brien runs macOS.',
    'FitzGerald and MacArthur met VanDyke in DeKalb.',
    'The PhD of LeBron was bought on eBay.',
    'PayPal and FedEx pay McKinsey.',
    'Follow #FerryStops and @HaldenNews on TikTok.',
    'Read www.HaldenNews.example/FerryStops for more.',
    'The G20 leaders took flight MH17 to Covid19 talks.',
  ])('%s', (text) => expect(apply(gluedWords, text)).toBe(text))
})
