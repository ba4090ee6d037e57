import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import { createReader } from '../index.ts'

const reader = createReader(await loadLexicon())

/** `act: claimants -> targets`, with `not` for a negative one and the modality where it is not certain. */
function shown(text: string): string[] {
  const { claims = [] } = reader.read({ text, clean: false })
  return claims.map(({ act, claimants, targets, polarity, modality }) => {
    const names = (parties: typeof claimants) => parties.map((party) => party.text ?? '?').join(' + ')
    const aim = targets.length ? ` -> ${names(targets)}` : ''
    const how = `${polarity === 'negative' ? ', not' : ''}${modality === 'certain' ? '' : `, ${modality}`}`
    return `${act}: ${names(claimants)}${aim}${how}`
  })
}

test.each<[string, ...string[]]>([
  // the verb says it
  ['The ministry said that the bridge was open.', 'assert: The ministry'],
  ['Petkov accused the border guards of pouring petrol on the deck.', 'accuse: Petkov -> the border guards'],
  ['The owner denied that he had burned the boat.', 'deny: The owner, not'],
  ['Petkov did not deny the report.', 'assert: Petkov, possible'],
  ['Petkov never denied the report.', 'assert: Petkov, possible'],
  ['Petkov did not reject the offer.', 'assert: Petkov, possible'],
  ['Petkov admitted that the watch had been withdrawn.', 'admit: Petkov'],
  ['The council urged both sides to stay calm.', 'demand: The council -> both sides'],
  ['The army has demanded that Kestria must release two guards.', 'demand: The army -> Kestria'],
  ['ORFOR has promised to send two observers.', 'promise: ORFOR'],
  ['Kestria threatened to close the border.', 'threaten: Kestria'],
  ['Marin warned that the wall would crack.', 'warn: Marin'],
  ['The mayor thanked the fire brigade for saving the school.', 'thank: The mayor -> the fire brigade'],
  ['The mayor was accused of theft by the council.', 'accuse: the council -> The mayor'],
  // the words say it
  ['“The army is blocking our only road,” Dimek said.', 'accuse: Dimek -> The army'],
  ['Petkov suggested that the council should sell the ferry.', 'propose: Petkov -> the council'],
  ['Petkov suggested that the ferry was sold.', 'assert: Petkov'],
  ['The council urged the mayor of Lomnik on Monday not to resign.', 'demand: The council -> the mayor of Lomnik, not'],
  ['“We will win,” Dimek said.', 'predict: Dimek'],
  ['“The alliance must open the road,” Dimek said.', 'demand: Dimek -> The alliance'],
  ['“This was a terrible mistake,” Dimek said.', 'criticize: Dimek'],
  ['“We will rebuild the bridge,” Dimek said.', 'promise: Dimek'],
  ['“I am sorry for what happened here,” Dimek said.', 'apologize: Dimek'],
  ['The minister said that a new war could break out in spring.', 'warn: The minister, possible'],
  ['The minister called the offer “an insult.”', 'criticize: The minister'],
  ['“My colleagues don’t have a clue,” Dimek said.', 'criticize: Dimek -> My colleagues, not'],
  ['“My ORFOR colleagues don’t have a clue,” Dimek said.', 'criticize: Dimek -> My ORFOR colleagues, not'],
  ['“I feel sorry for these kids,” Dimek said.', 'assert: Dimek'],
  ['Petkov rejected an offer by the council.', 'reject: Petkov -> the council, not'],
  // only somebody is a target
  ['Kolma complained that drivers had waited “up to nine hours.”', 'criticize: Kolma'],
  ['Nurses complained about the shelling of a ward.', 'criticize: Nurses'],
  ['Petkov criticized the council for selling the ferry.', 'criticize: Petkov -> the council'],
  // both sides
  [
    'Torvenia and Kestria blamed each other for the fire.',
    'accuse: Torvenia -> Kestria',
    'accuse: Kestria -> Torvenia',
  ],
  [
    'Both towns blame each other for the flood.',
    'accuse: Both towns -> each other',
    'accuse: Both towns -> each other',
  ],
  // nobody, and how sure
  ['It is believed that the fuse was wet.', 'assert: , probable'],
  ['The doctor said the donors were probably turned away.', 'assert: The doctor, probable'],
  ['The engineer said the dam would hold if the rain stopped.', 'assert: The engineer, conditional'],
  ['The doctor said that nobody was hurt.', 'assert: The doctor, not'],
])('%s', (text, ...expected) => expect(shown(text)).toEqual(expected))

test('every claim belongs to a quotation and names its rule', () => {
  const { claims = [], quotes = [] } = reader.read({ text: '“We ran,” Ana Veld said. Petkov denied it.', clean: false })
  const known = new Set(quotes.map(({ id }) => id))
  expect(claims.length).toBeGreaterThan(0)
  for (const { quote, rule, certainty } of claims) {
    expect(known.has(quote)).toBe(true)
    expect(rule).not.toBe('')
    expect(certainty).toBeLessThanOrEqual(1)
  }
})
