import { loadLexiconSync } from '@copydesk/lexicon/node'
import { expect, test } from 'vitest'
import { lines } from '../export/lines/lines.ts'
import { createReader } from '../flow/reader.ts'

const reader = createReader(loadLexiconSync())
const read = (text: string) => reader.read({ text, clean: false })
const shown = (text: string) => lines(read(text), 'events')

test.each([
  [
    'Mali threatened last Friday to cut ties with Peru unless Lima withdrew its troops.',
    'THREATEN threatened | Mali -> Peru | XXXX-WXX-5 | narrator asserts',
    'SANCTION cut | Mali -> Peru | Mali plans',
    'RETREAT withdrew | Lima -> ? | Mali supposes',
  ],
  ['Peru opened an embassy in Mali.', 'SUPPORT opened | Peru -> Mali | @Mali | narrator asserts'],
  [
    'Peru announced that it will withdraw its observers from Chad unless votes are held.',
    'THREATEN withdraw | Peru -> Chad | Peru supposes',
  ],
  [
    'Peru closed its border with Chile because of fighting between Malians and Chadians.',
    'COERCE closed | Peru -> Chile | narrator asserts',
    'ASSAULT fighting | Malians + Chadians -> ? | narrator asserts',
  ],
  ['The quarrel prompted Mali to expel two Chadian diplomats.', 'SANCTION expel | Mali -> Chad | narrator asserts'],
  [
    'Jon Marin wrote to doctors of the sect, who helped him leave the valley.',
    'AID helped | doctors -> Jon Marin | narrator asserts',
  ],
  ['Mali sent $20,000 worth of goods to Chad.', 'AID sent | Mali -> Chad | narrator asserts'],
  [
    'There were ten Malian soldiers killed in Gao.',
    'ASSAULT killed | ? -> Malian soldiers | @Gao | killed 10 Malian soldiers | narrator asserts',
  ],
  [
    'The envoy met with President Ana Veld Tuesday.',
    'CONSULT met | The envoy -> Ana Veld | XXXX-WXX-2 | narrator asserts',
  ],
  ['Mali, Chad, and Peru met on Monday.', 'CONSULT met | Mali + Chad + Peru -> ? | XXXX-WXX-1 | narrator asserts'],
  [
    'A Malian court jailed a clerk for helping rebels.',
    'COERCE jailed | A Malian court -> a clerk | detained 1 clerk | narrator asserts',
    'AID helping | a clerk -> rebels | narrator asserts',
  ],
  ['The army fired heavy batteries at Chad.', 'ASSAULT fired | The army -> Chad | narrator asserts'],
  [
    'Youths launched missiles at the palace of Chad.',
    'ASSAULT launched | Youths -> the palace + Chad | narrator asserts',
  ],
  ['Chad released 10 prisoners.', 'RETREAT released | Chad -> prisoners | narrator asserts'],
  ['Two missiles struck a clinic in Lima.', 'ASSAULT struck | ? -> a clinic | @Lima | narrator asserts'],
  [
    'A French air strike killed two rebels in Mali.',
    'ASSAULT air strike | France -> rebels | @Mali | killed 2 rebels | narrator asserts',
  ],
  ['The mayor fled before the army opened fire.', 'ASSAULT opened | the army -> ? | narrator asserts'],
  [
    'The mayor fled as rioters hurled paving stones at police.',
    'ASSAULT hurled | rioters -> police | narrator asserts',
  ],
  [
    'Malian soldiers came under fire from rebels near Gao.',
    'ASSAULT came | rebels -> Malian soldiers | @Gao | narrator asserts',
  ],
  ['Peru withdrew its observers from Mali.', 'RETREAT withdrew | Peru -> Mali | narrator asserts'],
  ['NATO tightened the blockade of Chad.', 'COERCE tightened | NATO -> Chad | narrator asserts'],
  ['The blockade of Mali by Chad ended.', 'COERCE blockade | Chad -> Mali | narrator asserts'],
  [
    'Mali and Chad held talks on Monday on the deployment of peacekeepers.',
    'CONSULT held | Mali + Chad -> ? | XXXX-WXX-1 | narrator asserts',
    'MOBILIZE deployment | peacekeepers -> ? | narrator supposes',
  ],
  [
    'US-led forces shelled positions of the Iraqi army.',
    'ASSAULT shelled | US-led forces -> positions + the Iraqi army | narrator asserts',
  ],
  [
    'Chad said Mali must withdraw its troops.',
    'REQUEST said | Chad -> Mali | narrator asserts',
    'RETREAT withdraw | Mali -> ? | Chad supposes',
  ],
  ['Mali rejected a Chadian proposal for talks.', 'REJECT rejected | Mali -> Chad | narrator asserts'],
  [
    'Chad condemned the attack by rebels.',
    'ACCUSE condemned | Chad -> rebels | narrator asserts',
    'ASSAULT attack | rebels -> ? | Chad asserts',
  ],
  ['The two exiled dissidents were freed by Chad.', 'RETREAT freed | Chad -> exiled dissidents | narrator asserts'],
  [
    'A car bomb killed four people outside the courthouse of Lima.',
    'ASSAULT killed | ? -> people | @Lima | killed 4 people | narrator asserts',
  ],
  ['Chad, which borders Mali, broke off relations with Peru.', 'SANCTION broke off | Chad -> Peru | narrator asserts'],
  [
    'Peru’s president, Jon Marin, accused Chile of sheltering rebels.',
    'ACCUSE accused | Jon Marin -> Chile | narrator asserts',
    'AID sheltering | Chile -> rebels | Jon Marin asserts',
  ],
])('%s', (text, ...expected) => expect(shown(text)).toEqual(expected))

const codes = (text: string) => {
  const [{ actors = [], recipients = [] } = {}] = read(text).events ?? []
  const code = ({ country, code, sector }: (typeof actors)[number]) => [country ?? code, sector].join(':')
  return [actors.map(code), recipients.map(code)]
}

test.each<[string, string[], string[]]>([
  ['Dozens of teachers throughout Chad staged a protest against the Malian government.', ['TCD:CVL'], ['MLI:GOV']],
  ['The Peruvian Union of Dockers (PUD), the oldest union, announced that it had ended a strike.', ['PER:'], []],
  ['Hamas kidnapped 4 Israelis.', ['PSE:REB'], ['ISR:CVL']],
  ['French and Egyptian warships shelled a town.', ['FRA:MIL', 'EGY:MIL'], [':']],
  ['A group based in Mali attacked the palace of Chad.', ['MLI:'], [':', 'TCD:']],
  ['Ethnic Albanians attacked soldiers.', [':'], [':MIL']],
  ['Rebels killed two soldiers in Mali.', [':REB'], [':MIL']],
  ['Rebels killed two farmers in Mali.', [':REB'], ['MLI:CVL']],
])('codes: %s', (text, actors, recipients) => expect(codes(text)).toEqual([actors, recipients]))

test.each([
  'The harbor remains closed.',
  'Brazil beat Peru in the semifinal.',
  'The film was released in May.',
  'The actor hosted the gala.',
  'The minister was able to discuss the polls.',
  'An attack was feared, nothing more.',
])('nothing done: %s', (text) =>
  expect(
    (read(text).events ?? []).filter(({ accounts }) => accounts.some(({ stance }) => stance === 'asserts')),
  ).toEqual([]),
)
