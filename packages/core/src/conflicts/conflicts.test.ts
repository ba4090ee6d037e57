import { loadLexiconSync } from '@copydesk/lexicon/node'
import { expect, test } from 'vitest'
import { createReader } from '../flow/reader.ts'

const reader = createReader(loadLexiconSync())
const shown = (text: string) =>
  (reader.read({ text, clean: false }).conflicts ?? []).map(
    ({ kind, between }) => `${kind}: ${between.map(({ span }) => span.text).join(' / ')}`,
  )

test.each([
  [
    'Ana Veld accused Jon Marin of burning the ferry. Marin denied the accusation.',
    ['denial: burning the ferry / the accusation'],
  ],
  [
    'Chad accused Mali of firing on the ferry. Mali accused Chad of firing first.',
    ['blame: firing on the ferry / firing first'],
  ],
  [
    'Ana Veld said that five policemen were injured. Jon Marin said that three policemen were injured.',
    ['count: five / three'],
  ],
  [
    'The army said only rubber bullets were used. The hospital said that all the patients had gunshot wounds.',
    ['manner: rubber bullets / gunshot wounds'],
  ],
  // denials
  [
    'Ana Veld accused Jon Marin of burning the ferry. Marin denied any involvement.',
    ['denial: burning the ferry / any involvement'],
  ],
  [
    'Ana Veld accused Jon Marin of bribing two judges. Marin rejected the charge.',
    ['denial: bribing two judges / the charge'],
  ],
  [
    'Ana Veld said that the Marin company had received the stolen boats. Jon Marin said that he had never received the boats.',
    ['denial: the Marin company had received the stolen boats / he had never received the boats'],
  ],
  [
    'Ana Veld said that the archive was returned to Chad by mail. Chad said that it had not received the archive.',
    ['denial: the archive was returned to Chad by mail / it had not received the archive'],
  ],
  [
    'Ana Veld complained that her pupils were victims of racism. The academy said origin and faith had nothing to do with its ranking.',
    ['denial: her pupils were victims of racism / origin and faith had nothing to do with its ranking'],
  ],
  [
    'Ana Veld said that the old bridge in the harbor is safe. Jon Marin said that the bridge in the harbor is not safe.',
    ['denial: the old bridge in the harbor is safe / the bridge in the harbor is not safe'],
  ],
  ['The guard mistakenly thought that the clock was a bomb.', ['denial: mistakenly / the clock was a bomb']],
  // what is only pointed to, and what reports say
  [
    'Police said Ana Veld fell from the bridge on Monday. Her family disputed the account.',
    ['denial: Ana Veld fell from the bridge on Monday / the account'],
  ],
  [
    'Ana Veld said the council had sold the dam. Jon Marin called the claim a lie.',
    ['denial: the council had sold the dam / the claim a lie'],
  ],
  [
    'Jon Marin denied reports that 30 people had been hurt in Orla.',
    ['denial: reports that 30 people had been hurt in Orla / 30 people had been hurt in Orla'],
  ],
  [
    'Jon Marin was accused of burning the mill down. Marin has denied arson.',
    ['denial: burning the mill down / arson'],
  ],
  [
    'Ana Veld said that Jon Marin had hit her. Marin said Veld was lying when she claimed that he hit her.',
    ['denial: Veld was lying when she claimed that he hit her / he hit her'],
  ],
  // of one person the one and the other
  [
    'Police said Jon Marin pointed a gun at them. Dora King told the Orla Herald that Marin did not carry any weapon that night.',
    ['denial: Jon Marin pointed a gun at them / Marin did not carry any weapon that night'],
  ],
  // in it or out of it, whose it is
  [
    'Police said the shooting happened inside the mosque. The imam said it was outside the mosque.',
    ['place: inside the mosque / outside the mosque'],
  ],
  [
    'Chad said the jet was shot down in Chadian airspace. Mali said the jet was in international airspace.',
    ['place: in Chadian airspace / in international airspace'],
  ],
  // the words that are refused, in the middle of what is told
  [
    'The plan was turned down by Ana Veld, who said it would ruin the farms, which the company rejects, and drain the marsh.',
    ['denial: it would ruin the farms, which the company rejects, and drain the marsh / which the company rejects'],
  ],
  // opposite things of one subject
  [
    'Mayor Ana Veld said the old dam is safe. Engineer Jon Marin warned that the dam is dangerous.',
    ['denial: the old dam is safe / the dam is dangerous'],
  ],
  [
    'Finance minister Ana Veld said food prices will rise next year. Opposition leader Jon Marin said prices will fall.',
    ['denial: food prices will rise next year / prices will fall'],
  ],
  [
    'On Sunday the Tarn Herald ran two pages that attacked the harbor board. Ana Veld said that what the Herald printed was a lie.',
    ['denial: Herald ran two pages that attacked the harbor board. / what the Herald printed was a lie'],
  ],
  // one thing at two times
  [
    'Police said the shooting began at 9 p.m. on Friday. Witnesses said the shooting began at 10:30 p.m.',
    ['time: 9 p.m. on Friday / 10:30 p.m.'],
  ],
  [
    'Police chief Ana Veld said the ferry left Orla on 3 May. The operator, Tarnline, said the ferry left Orla on May 5.',
    ['time: 3 May / May 5'],
  ],
  // who began
  [
    'The rebels said that the army opened fire first. The army said that the rebels fired first.',
    ['blame: the army opened fire first / the rebels fired first'],
  ],
  // figures
  [
    'Police said that 200 people took part in the march. The organizers said that 2,000 people took part.',
    ['count: 200 / 2,000'],
  ],
  [
    'The ministry said that five people died, but Ana Veld said that at least 30 people died.',
    ['count: five / at least 30'],
  ],
  // manner
  [
    'Ana Veld said that Jon Marin was picked up by two agents in a black car. The sheriff said that Marin turned himself in at the station.',
    ['manner: picked up / turned himself in'],
  ],
  [
    'The company said that the explosion was an accident. Ana Veld said that the explosion was deliberate.',
    ['manner: accident / deliberate'],
  ],
  [
    'Jon Marin resigned on Monday. Ana Veld told the Orla Herald that Marin was forced out.',
    ['manner: resigned / forced out'],
  ],
  [
    'The army said that no live ammunition was used. The hospital said that six patients had gunshot wounds.',
    ['manner: live ammunition / gunshot wounds'],
  ],
])('%s', (text, expected) => expect(shown(text)).toEqual(expected))

test.each([
  [
    'all of whom something was said before',
    'Three clerks were named in the file. Jon Marin said he advised against the sale. All have denied it.',
  ],
  ['a refusal', 'Ana Veld said that the bridge would be closed. Jon Marin refused to close the bridge.'],
  ['a rejected plan', 'Ana Veld criticized the plan for a new bridge. Jon Marin rejected the plan for a new bridge.'],
  [
    'an attitude',
    'Ana Veld said that Jon Marin supports the bridge. Jon Marin said that he has no wish to discuss the bridge.',
  ],
  [
    'two who deny the same',
    'Ana Veld said that the film did not show the bridge. Jon Marin said that the film does not show the bridge.',
  ],
  [
    'what somebody does not know',
    'Ana Veld said that the company made an offer for the bridge. Jon Marin said that he could not say when the offer for the bridge runs out.',
  ],
  ['an outlet that corrects itself', 'A previous edition of this article wrongly said that the bridge was closed.'],
  [
    'one who brings his figure up to date',
    'Police said that 200 protesters were hurt. On Tuesday, police said that 230 protesters were hurt.',
  ],
  [
    'a hospital counts its own',
    'Police said that 30 people were injured. The hospital said that it had treated 12 people for injuries.',
  ],
  [
    'estimates that agree',
    'Police said that 1,900 people took part in the march. The organizers said that 2,000 people took part.',
  ],
  [
    'figures of two towns',
    'Police said that five policemen were injured in Orla. The ministry said that nine policemen were injured in Vitsk.',
  ],
  [
    'one sentence weighs both',
    'Ana Veld said that it was unclear whether the fire was an accident or deliberate. Police said that the fire was an accident.',
  ],
  [
    'two different people',
    'Ana Veld said that Jon Marin was picked up by agents. The sheriff said that Ivo Sarn turned himself in.',
  ],
  ['a part of those', 'The clash left 20 people injured. Ana Veld said that six people were injured badly.'],
  ['who reports a denial', 'Ana Veld said the council had rejected the plan for a new bridge.'],
  ['two accusations of one side', 'Chad accused Mali of theft. Chad also accused Niger of theft.'],
  ['a denial of something else', 'Ana Veld said that the bridge is safe. Jon Marin denied that he owned a boat.'],
  [
    'figures of different things',
    'Ana Veld said that five policemen were injured. Jon Marin said that three cows were killed.',
  ],
  [
    'a judge who refuses',
    'Lawyers complained that the court had ignored two letters and the motion. Judge Jon Marin denied the motion in May.',
  ],
  [
    'what was never done to one whom the other does not name',
    'Police said that he never got into an account of Ana Veld. Jon Marin said that he got into an account of a clerk.',
  ],
  [
    'two subjects of one kind',
    'Ana Veld said the Orla dam is safe. Engineer Jon Marin warned that the Tarn dam is dangerous.',
  ],
  [
    'two times of two things',
    'Police said the blast hit the market at 9 a.m. Witnesses said a second blast hit the bridge at 11 a.m.',
  ],
  [
    'days that somebody reckoned',
    'Police said the guard was fired last Thursday. The company said the guard was fired four days earlier.',
  ],
  [
    'words of a paper that nobody told before',
    'Ana Veld lives in Orla. Veld said that the claims in the Herald column were lies.',
  ],
  ['what is told of another report', 'Jon Marin denied an article on his boast that he had once sailed to the cape.'],
  [
    'what is withheld',
    'Ana Veld said the fishermen have the right to land. Jon Marin said the law denies many fishermen the right to land.',
  ],
  [
    'a denial in passing',
    'Ana Veld said she would talk to the envoy. The embassy stands on Torvenian ground, although Kestria disputes this.',
  ],
  [
    'two groups in two states',
    'Police said farmers in Chadian territory lost their cows. Ana Veld said farmers in Malian territory lost nothing.',
  ],
  [
    'answers of one poll',
    'In a poll, 37 percent of voters say Jon Marin is guilty, and 22 percent say Marin is not guilty.',
  ],
  ['a rise then and a fall ahead', 'Ana Veld said the river was stable. Jon Marin said the river is unstable.'],
])('no conflict: %s', (_, text) => expect(shown(text)).toEqual([]))
