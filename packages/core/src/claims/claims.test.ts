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
  ['The minister called it a lie.', 'deny: The minister, not'],
  ['It was a story which the minister called a lie.', 'deny: the minister, not'],
  ['“My colleagues don’t have a clue,” Dimek said.', 'criticize: Dimek -> My colleagues, not'],
  ['“My ORFOR colleagues don’t have a clue,” Dimek said.', 'criticize: Dimek -> My ORFOR colleagues, not'],
  ['“I feel sorry for these kids,” Dimek said.', 'assert: Dimek'],
  ['Petkov rejected an offer by the council.', 'reject: Petkov -> the council, not'],
  // only somebody is a target
  ['Kolma complained that drivers had waited “up to nine hours.”', 'criticize: Kolma'],
  ['Nurses complained about the shelling of a ward.', 'criticize: Nurses'],
  ['Petkov criticized the council for selling the ferry.', 'criticize: Petkov -> the council'],
  // thanks, apologies, wishes
  ['“Thank you, Ana Veld,” Dimek said.', 'thank: Dimek -> Ana Veld'],
  ['The mayor said he was grateful to the crew.', 'thank: The mayor -> the crew'],
  ['The rain stopped, thanks to the wind, “Thanks to the wind we sailed,” Dimek said.', 'assert: Dimek'],
  [
    '“We apologize to the parents for the delay,” Dimek said.',
    'apologize: Dimek -> the parents',
    'apologize: We -> the parents',
  ],
  ['Petkov said he wanted the talks to go on.', 'want: Petkov'],
  ['“We hope to sail on Friday,” Dimek said.', 'want: Dimek, possible'],
  // adjectives of saying
  ['Users were critical of the council.', 'criticize: Users -> the council'],
  ['Petkov was hopeful that the strike would end.', 'want: Petkov, possible'],
  ['Their criticism of the council went on.', 'criticize: Their -> the council'],
  // what is neither denied nor admitted
  ['“I did not realize it was a ferry,” Dimek said.', 'assert: Dimek, not'],
  ['“I have no regrets,” Dimek said.', 'assert: Dimek, not'],
  ['The council denied the miners a lawyer.', 'reject: The council, not'],
  ['Petkov said Ana Veld was wrong to say that the dam was old.', 'deny: Petkov, not', 'assert: Ana Veld'],
  ['“We appreciate the difficulty of the crossing,” Dimek said.', 'assert: Dimek'],
  ['The survey found that Petkov had failed to gain on the mayor.', 'assert: The survey'],
  ['Petkov boasted that he had sung.', 'assert: Petkov'],
  ['Engineers fear the dam will crack.', 'predict: Engineers, possible'],
  ['Petkov said the alliance was arming the rebels.', 'accuse: Petkov -> the alliance'],
  ['The radio reported that a quake shook the island of Orsk and caused damage.', 'assert: The radio'],
  ['Ivo Sarn, 24, is accused of theft.', 'accuse:  -> Ivo Sarn'],
  ['“Our officers showed patience,” Dimek said.', 'praise: Dimek -> Our officers'],
  ['Kestria threatened to close the border if a soldier crosses it.', 'threaten: Kestria, conditional'],
  ['Petkov was asked by Dimek if he knew the price.', 'ask: Dimek'],
  ['“How can they sleep if the road is closed?” Dimek said.', 'assert: Dimek'],
  ['Petkov said his men found no weapons.', 'assert: Petkov, not'],
  ['Petkov said his men found no more than two guns.', 'assert: Petkov'],
  // conditions and questions
  ['Petkov said he would resign if the court found against him.', 'promise: Petkov, conditional'],
  ['Petkov said he would sue the council if it sold the ferry.', 'threaten: Petkov -> the council, conditional'],
  ['“If the army shells us, we will attack Orla,” Dimek said.', 'threaten: Dimek -> Orla, conditional'],
  ['“How dare the minister say that?” Dimek said.', 'criticize: Dimek'],
  // blame
  ['Petkov said the army had shelled the pier.', 'accuse: Petkov -> the army'],
  ['Petkov said the pier had been shelled by rebels.', 'accuse: Petkov -> rebels'],
  ['Petkov said the pier had been shelled.', 'assert: Petkov'],
  ['Petkov said a gunman had attacked the pier.', 'assert: Petkov'],
  ['Petkov said the army might have shelled the pier.', 'assert: Petkov, possible'],
  ['Petkov said that if the army shelled the pier, talks would end.', 'assert: Petkov, conditional'],
  ['“Did the army shell the pier?” Dimek said.', 'ask: Dimek'],
  ['The Valley Front said its fighters had attacked the pier.', 'assert: The Valley Front'],
  ['Petkov blamed the fire on the dockers.', 'accuse: Petkov -> the dockers'],
  ['Petkov said Kestria was responsible for the fire.', 'accuse: Petkov -> Kestria'],
  ['Petkov said Kestria was trying to provoke the miners.', 'accuse: Petkov -> Kestria'],
  ['Petkov said he doubted the claim that Kestria had shelled the pier.', 'assert: Petkov, probable'],
  ['“I stole the boat,” Dimek said.', 'admit: Dimek'],
  ['She said he had robbed the bank.', 'accuse: She -> he'],
  [
    'Petkov blamed Kestria and said the alliance had ignored him.',
    'accuse: Petkov -> Kestria',
    'accuse: Petkov -> the alliance',
  ],
  // judgments
  ['“The plan of the council is a disgrace,” Dimek said.', 'criticize: Dimek -> the council'],
  ['“The council’s plan is not fair,” Dimek said.', 'criticize: Dimek -> The council, not'],
  ['Petkov said it was wrong that Kestria had closed the road.', 'criticize: Petkov -> Kestria'],
  ['Petkov said the council should have warned the miners.', 'criticize: Petkov -> the council'],
  ['Petkov said Kestria did not want to talk.', 'criticize: Petkov -> Kestria, not'],
  ['Petkov called Ana Veld a liar.', 'accuse: Petkov -> Ana Veld'],
  ['Petkov called the ruling “historic.”', 'praise: Petkov'],
  ['“Ana Veld is a hero,” Dimek said.', 'praise: Dimek -> Ana Veld'],
  ['“Nice boat, wonderful crew, Ana Veld,” Dimek said.', 'praise: Dimek -> Ana Veld'],
  // denials and refusals
  ['Petkov said he had never touched the money.', 'deny: Petkov, not'],
  ['Petkov said he had not slept yet.', 'assert: Petkov, not'],
  ['Petkov said the allegations were baseless.', 'deny: Petkov, not'],
  ['“I stole nothing,” Dimek said.', 'deny: Dimek, not'],
  ['“There was never a gun on my boat,” Dimek said.', 'deny: Dimek, not'],
  ['Petkov called the shots “an execution.”', 'accuse: Petkov'],
  ['The army said the fog was not a factor.', 'deny: The army, not'],
  ['Petkov said he would not resign.', 'reject: Petkov, not'],
  ['Petkov refused to sign the pact.', 'reject: Petkov, not'],
  ['Petkov did not rule out a vote.', 'assert: Petkov, possible'],
  // what is to come
  ['Petkov said he would help the miners.', 'promise: Petkov'],
  ['Petkov said he would sue the council.', 'threaten: Petkov -> the council'],
  ['Petkov threatened to sue the council.', 'threaten: Petkov -> the council'],
  ['Petkov said a wall would be built.', 'announce: Petkov'],
  ['Petkov said prices would rise.', 'predict: Petkov'],
  ['The board estimates that a wall will be built.', 'predict: The board, probable'],
  ['Petkov said failure to pay may cost the miners the boat.', 'warn: Petkov, possible'],
  // what others are to do
  ['Petkov said all salt must be tested.', 'demand: Petkov'],
  ['Petkov told the miners to leave.', 'demand: Petkov -> the miners'],
  ['“Stop the shelling, Kestria!” Dimek said.', 'demand: Dimek -> Kestria'],
  ['“Kestria, stop the shelling!” Dimek said.', 'demand: Dimek -> Kestria'],
  ['Petkov said the pupils were welcome to tour the mill.', 'propose: Petkov'],
  ['The council ignored his calls to wait for the boats.', 'demand: his -> The council'],
  ['In a warning to Kestria, Petkov said the dam was old.', 'warn: Petkov'],
  ['The army rejected the council’s offer.', 'reject: The army -> the council, not'],
  // how sure
  ['Petkov said he believed the dam was safe.', 'assert: Petkov, probable'],
  ['“If the rain stops, we sail,” Dimek said.', 'assert: Dimek, conditional'],
  ['Petkov said the road was closed for those who may not cross.', 'assert: Petkov'],
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
  [
    'Torvenia and Kestria traded accusations over the fire.',
    'accuse: Torvenia -> Kestria',
    'accuse: Kestria -> Torvenia',
  ],
  ['Petkov threatened the council with a strike.', 'threaten: Petkov -> the council'],
  ['Petkov apologized to the parents for the delay.', 'apologize: Petkov -> the parents'],
  // nobody, and how sure
  ['It is believed that the fuse was wet.', 'assert: , probable'],
  ['The doctor said the donors were probably turned away.', 'assert: The doctor, probable'],
  ['The engineer said the dam would hold if the rain stopped.', 'assert: The engineer, conditional'],
  ['The doctor said that nobody was hurt.', 'assert: The doctor, not'],
  // what is denied of others' words, and who is accused behind a noun
  ['Police say he fired first, but his family deny that.', 'assert: Police', 'deny: his family, not'],
  ['The mayor denied allegations that he sold the bell.', 'deny: The mayor, not', 'accuse: '],
  ['The ministry dismissed as false the report that miners had been beaten.', 'reject: The ministry, not'],
  ['Ilan Petkov pleaded not guilty to robbing the toll house.', 'deny: Ilan Petkov, not'],
  ['Ilan Petkov was wrong for saying the dam was unsafe.', 'assert: Ilan Petkov'],
  [
    'The council scolded the clerk for saying the dam was unsafe.',
    'criticize: The council -> the clerk',
    'assert: the clerk',
  ],
  ['The case against two men accused of drowning a 61-year-old nun opened.', 'accuse:  -> two men'],
  ['A court jailed three public officials accused of theft.', 'accuse:  -> three public officials'],
  ['The patrol held two traders, whom it accused of theft.', 'accuse: it -> two traders'],
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
