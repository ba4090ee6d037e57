import { loadLexiconSync } from '@copydesk/lexicon/node'
import { expect, test } from 'vitest'
import { lines } from '../export/lines/lines.ts'
import { createReader } from '../flow/reader.ts'

const reader = createReader(loadLexiconSync())
const shown = (text: string) => lines(reader.read({ text, clean: false }), 'counts').join('; ')

test.each([
  ['Shelling killed at least 14 people on Monday.', 'killed 14+ people | by narrator'],
  ['Six miners were missing after the blast.', 'missing 6 miners | by narrator'],
  ['Two guards died and five others were wounded.', 'killed 2 guards | by narrator; injured 5 others | by narrator'],
  [
    'The clash left 16 villagers and four members injured.',
    'injured 16 villagers | by narrator; injured 4 members | by narrator | shares injured 16 villagers',
  ],
  [
    'Fourteen people, including seven children, were injured.',
    'injured 14 people | by narrator; injured 7 children | by narrator | part-of injured 14 people',
  ],
  ['The army killed up to 40 rebels.', 'killed ..40 rebels | by narrator'],
  ['Police arrested a farmer.', 'detained 1 farmer | by narrator'],
  ['The death toll rose to 25.', 'killed 25 ? | by narrator'],
  ['Police put the number of injured guards at five.', 'injured 5 ? | by Police'],
  ['Police made 17 arrests.', 'detained 17 ? | by narrator'],
  ['A glazier drowned in the lake.', 'killed 1 glazier | by narrator'],
  ['Rebels killed two plumbers.', 'killed 2 plumbers | by narrator'],
  ['The number of arrests rose to 46.', 'detained 46 ? | by narrator'],
  ['A tsunami killed 222 people and injured 800 more.', 'killed 222 people | by narrator; injured 800 ? | by narrator'],
  [
    'A clerk and two miners, ages 31 and 52, were wounded.',
    'injured 1 clerk | by narrator; injured 2 miners | by narrator | shares injured 1 clerk',
  ],
  ['Dozens of villagers fled.', 'displaced 24+ villagers | by narrator'],
  ['The deaths of 14 miners were announced.', 'killed 14 miners | by narrator'],
  ['The Torvenian army fled. Some 400 of them were killed.', 'killed 400 them | by narrator'],
  ['Six people suffered severe injuries.', 'injured 6 people | by narrator'],
  // who is listed with them, who is a part of them
  [
    'Doctors said four nurses and one clerk drowned.',
    'killed 4 nurses | by Doctors; killed 1 clerk | by Doctors | shares killed 4 nurses',
  ],
  [
    'At least six villagers, a farmer and five children, were injured.',
    'injured 6+ villagers | by narrator; injured 1 farmer | by narrator | part-of injured 6+ villagers; injured 5 children | by narrator | part-of injured 6+ villagers',
  ],
  [
    'The five divers - four students and a teacher - were killed.',
    'killed 5 divers | by narrator; killed 4 students | by narrator | part-of killed 5 divers; killed 1 teacher | by narrator | part-of killed 5 divers',
  ],
  [
    'Four people, among them a child, drowned.',
    'killed 4 people | by narrator; killed 1 child | by narrator | part-of killed 4 people',
  ],
  [
    'Nine sailors, one of them a cook, drowned.',
    'killed 9 sailors | by narrator; killed 1 a cook | by narrator | part-of killed 9 sailors',
  ],
  [
    'Of the 20 hurt, six were children.',
    'injured 20 ? | by narrator; injured 6 ? | by narrator | part-of injured 20 ?',
  ],
  [
    'Twenty-one of the 40 injured slept in a school.',
    'injured 21 the 40 | by narrator | part-of injured 40 ?; injured 40 ? | by narrator',
  ],
  ['Ana Veld was one of at least 20 pupils killed at the school.', 'killed 20+ pupils | by narrator'],
  ['Among the dead were three children.', 'killed 3 children | by narrator'],
  ['The dead include four nurses.', 'killed 4 nurses | by narrator'],
  ['Seven of the dead were children.', 'killed 7 ? | by narrator'],
  ['One of 20 pupils killed at the school was Ana Veld.', 'killed 20 pupils | by narrator'],
  [
    'Gunmen killed a policeman and two of his colleagues.',
    'killed 1 policeman | by narrator; killed 2 his colleagues | by narrator | shares killed 1 policeman',
  ],
  ['Six climbers were killed and another hurt.', 'killed 6 climbers | by narrator; injured 1 ? | by narrator'],
  [
    'The blast injured five clerks. Rescuers said six more were injured.',
    'injured 5 clerks | by narrator; injured 6 ? | by Rescuers | adds injured 5 clerks',
  ],
  // headlines
  ['Five die in mine after quake', 'killed 5 ? | by narrator'],
  ['3 DEAD IN ORLA BLAST', 'killed 3 ? | by narrator'],
  ['Mayor: bus plunge kills 5, injures 9', 'killed 5 ? | by narrator; injured 9 ? | by narrator'],
  ['Nine miners killed, dozens hurt as shaft floods', 'killed 9 miners | by narrator; injured 24+ ? | by narrator'],
  // what is said of them
  ['Three skiers were pronounced dead on arrival.', 'killed 3 skiers | by narrator'],
  ['A guard shot to death four drivers.', 'killed 4 drivers | by narrator'],
  ['Troops shot dead six shepherds.', 'killed 6 shepherds | by narrator'],
  ['Police shot three protesters.', 'other 3 protesters | by narrator'],
  ['Bandits shot and wounded five drivers.', 'injured 5 drivers | by narrator'],
  ['The fire killed or injured 20 people.', 'other 20 people | by narrator'],
  ['The rebels counted over 90 dead and wounded.', 'other 90+ ? | by narrator'],
  ['There were 20 casualties.', 'other 20 casualties | by narrator'],
  ['The fire took the lives of two nurses.', 'killed 2 nurses | by narrator'],
  ['Rescuers pulled 15 bodies from the rubble.', 'killed 15 bodies | by narrator'],
  ['Two hostages were killed.', 'killed 2 hostages | by narrator'],
  [
    'Three suicide bombers killed up to 20 traders.',
    'killed 3 suicide bombers | by narrator; killed ..20 traders | by narrator',
  ],
  ['A bus fell into a river, with 12 people missing.', 'missing 12 people | by narrator'],
  ['Gunmen took 12 villagers hostage.', 'detained 12 villagers | by narrator'],
  ['More than 300 people are in custody.', 'detained 300+ people | by narrator'],
  ['Two of them are in critical condition.', 'injured 2 them | by narrator'],
  ['Flooding forced 5,000 people to flee their homes.', 'displaced 5000 people | by narrator'],
  ['The quake left 300 families homeless.', 'displaced 300 families | by narrator'],
  ['Thousands more were evacuated.', 'displaced 2000+ ? | by narrator'],
  [
    'The army deployed 300 troops and 12 armored vehicles.',
    'present 300 troops | by narrator; present 12 armored vehicles | by narrator | shares present 300 troops',
  ],
  ['A crowd of 20,000 cheered the mayor.', 'present 20000 ? | by narrator'],
  ['The strike was attended by 200,000 people.', 'present 200000 people | by narrator'],
  ['An estimated 700 farmers took to the streets.', 'present 700 farmers | by narrator'],
  ['A death toll of at least 12 was given.', 'killed 12+ ? | by narrator'],
  [
    'The blast killed a receptionist and a clerk.',
    'killed 1 receptionist | by narrator; killed 1 clerk | by narrator | shares killed 1 receptionist',
  ],
  // who is shot may live, who is fatally shot does not
  ['He fatally shot a judge.', 'killed 1 judge | by narrator'],
  ['A guard was fatally stabbed in Orla.', 'killed 1 guard | by narrator'],
  ['Two soldiers killed themselves.', 'killed 2 soldiers | by narrator'],
  ['A banker took his own life.', 'killed 1 banker | by narrator'],
  ['Two former hostages were killed.', 'killed 2 former hostages | by narrator'],
  // one verb for two places
  [
    'The attacks killed 130 in Orla in May and 32 in Tarn in June.',
    'killed 130 ? | by narrator; killed 32 ? | by narrator | shares killed 130 ?',
  ],
  ['The fair, held each year in Orla, turned deadly as 12 people died.', 'killed 12 people | by narrator'],
  // how many
  ['Tens of thousands of villagers marched in Orla.', 'present 20000+ villagers | by narrator'],
  ['Hundreds of thousands of people fled the fighting.', 'displaced 200000+ people | by narrator'],
  ['Between 20 and 30 miners were killed.', 'killed 20..30 miners | by narrator'],
  ['Police arrested as many as six fans.', 'detained ..6 fans | by narrator'],
  ['No more than twelve people were hurt.', 'injured ..12 people | by narrator'],
  ['Some 12, 000 farmers were injured.', 'injured 12000 farmers | by narrator'],
])('%s', (text, expected) => expect(shown(text)).toBe(expected))

test.each([
  'The plan would displace 11,000 people.',
  'The bridge was built in 1962 and is 40 meters long.',
  'Ana Veld, 61, was born on May 5.',
  'No villagers were killed in the five raids.',
  'The firm announced the death of Browser 6.',
  'Prices rose by 12 percent to 30 dollars.',
  'If the dam broke, 400 people could die.',
  'Ana Veld and Jon Marin, both 51, died in the blast.',
  'Ana Veld, 29, was killed on Monday.',
  'Police arrested Ivo Sarn, 23, of Orla.',
  'Between age 17 and 25, he was arrested seven times.',
  'A crash left a mother of two dead.',
  'A nurse was struck by a 2009 truck.',
  'The party captured two states and 40 seats.',
  'The 4,200 files that went missing never turned up.',
  'About 600 bakery jobs disappeared.',
  'Nine divers might have been killed.',
  'Two nearly killed in crash',
  'Rebels freed 20 hostages.',
  'The council is not admitting 4,000 refugees.',
  'The firm will send 300 soldiers next week.',
  'Ana Veld was joined by her husband at the rally.',
  'The judge sought the arrest of 14 fugitives.',
  'Ana Veld, one of the oldest members, died in her sleep.',
  'Of 40 homes, 12 burned.',
  'The 1999 shooting death of Ana Veld was remembered.',
  'Police have two films, one captured by a camera in a car.',
  'Gray, 16, was shot in Orla.',
  'No one else was injured in the blast.',
  'The number of visitors rose to 25.',
  'A man fled the bank with the cash.',
  'Marin is a die hard fan.',
  'Sarn, a former detainee, was there.',
  'The storm hurt one candidate, and she emerged as a wounded candidate.',
  'The plant regretted the loss of 2,000 workers.',
  // how often, not what happened
  'On average 20 veterans die by suicide each day.',
  'Every day a farmer dies by suicide.',
])('no figure of people in: %s', (text) => expect(shown(text)).toBe(''))
