import { loadLexiconSync } from '@copydesk/lexicon/node'
import { describe, expect, test } from 'vitest'
import { lines } from '../export/lines/lines.ts'
import { createReader } from '../flow/reader.ts'

const reader = createReader(loadLexiconSync())
const read = (text: string) => reader.read({ text, clean: false })
const shown = (text: string) => lines(read(text), 'events')

test.each([
  ['Kestrian troops attacked the village of Orla.', ['ASSAULT attacked | Kestrian troops -> Orla | narrator asserts']],
  ['The village was shelled by rebels.', ['ASSAULT shelled | rebels -> The village | narrator asserts']],
  ['France imposed sanctions on Chad.', ['SANCTION imposed | France -> Chad | narrator asserts']],
  ['Police arrested 17 students.', ['COERCE arrested | Police -> students | detained 17 students | narrator asserts']],
  ['Thousands of miners staged a protest in Lima.', ['PROTEST staged | miners -> ? | @Lima | narrator asserts']],
  // a trade is a person
  [
    'Police arrested a dentist on Monday.',
    ['COERCE arrested | Police -> a dentist | XXXX-WXX-1 | detained 1 dentist | narrator asserts'],
  ],
  [
    'Police arrested two beekeepers.',
    ['COERCE arrested | Police -> two beekeepers | detained 2 beekeepers | narrator asserts'],
  ],
  ['A robber hit a glazier with a bat.', ['ASSAULT hit | A robber -> a glazier | narrator asserts']],
  ['A hairdresser was beaten by two men.', ['ASSAULT beaten | men -> A hairdresser | narrator asserts']],
  ['Guards shot Ivo Sarn in Lima.', ['ASSAULT shot | Guards -> Ivo Sarn | @Lima | narrator asserts']],
  ['Police stopped a farmer protest.', []],
  ['Critics attacked the novelist.', ['ACCUSE attacked | Critics -> the novelist | narrator asserts']],
  // whoever is arrested, no place is
  ['A snozzler was arrested in Peru.', ['COERCE arrested | ? -> A snozzler | @Peru | narrator asserts']],
  ['A curfew was lifted in Peru.', ['CONCEDE lifted | ? -> Peru | narrator asserts']],
  ['Police made one arrest.', ['COERCE arrest | Police -> ? | detained 1 ? | narrator asserts']],
  ['Chad may send troops to Mali.', ['MOBILIZE send | Chad -> Mali | narrator supposes']],
  ['The rebels intend to attack the village.', ['ASSAULT attack | rebels -> the village | narrator plans']],
  ['Soldiers reportedly beat the prisoners.', ['ASSAULT beat | Soldiers -> prisoners | ? doubts']],
  ['No attack on the dam has taken place.', ['ASSAULT attack | ? -> the dam | narrator denies']],
  ['If the rebels attack the dam, we flee.', ['ASSAULT attack | rebels -> the dam | narrator supposes']],
  ['Rebel captured after a week in the hills.', ['COERCE captured | ? -> Rebel | narrator asserts']],
  ['Mason charged with theft.', ['COERCE charged | ? -> Mason | narrator asserts']],
  [
    'Ana Veld, a baker from Lima, Peru, was arrested by police.',
    ['COERCE arrested | police -> Ana Veld | narrator asserts'],
  ],
  ['Peru granted asylum to 18 Rwandan rebels.', ['AID granted | Peru -> Rwandan rebels | narrator asserts']],
  ['A miner staged a 24-hour hunger strike in Lima.', ['PROTEST staged | A miner -> ? | @Lima | narrator asserts']],
  ['Rebels shelled the ambulances.', ['ASSAULT shelled | Rebels -> the ambulances | narrator asserts']],
  ['Rebels attacked the policy.', ['ACCUSE attacked | Rebels -> ? | narrator asserts']],
  ['Prisoners rioted at a jail in Lima.', ['PROTEST rioted | Prisoners -> ? | @Lima | narrator asserts']],
  [
    'The United States suspended part of a military aid program for Mali, the Courier reported.',
    ['SANCTION suspended | United States -> Mali | the Courier asserts'],
  ],
  ['France today imposed sanctions on Chad.', ['SANCTION imposed | France -> Chad | today | narrator asserts']],
  ['NATO tightened the blockade of Chad.', ['COERCE tightened | NATO -> Chad | narrator asserts']],
  ['Troops tried to demolish a barrier.', ['COERCE demolish | Troops -> a barrier | narrator plans']],
  [
    'Ana Veld, 61, Ivo Sarn, 30, and Jon Olt, 24, were arrested.',
    ['COERCE arrested | ? -> Ana Veld + Ivo Sarn + Jon Olt | narrator asserts'],
  ],
  ['Rebels stayed, prompting the army to withdraw.', ['RETREAT withdraw | the army -> ? | narrator asserts']],
  ['Chad said it must leave Mali.', []],
  [
    'Rebels broke off after the attack and Ana Veld rejected the offer.',
    ['REJECT rejected | Ana Veld -> ? | narrator asserts'],
  ],
  ['Mali demanded the maps that Chad holds.', ['REQUEST demanded | Mali -> ? | narrator asserts']],
  ['Soldiers demanded maps that no farmer has.', ['REQUEST demanded | Soldiers -> ? | narrator asserts']],
  ['Mali promised to send observers.', ['AGREE promised | Mali -> ? | narrator asserts']],
  // who is named before it suffers it
  [
    'A student’s shooting by police led to riots in Lima.',
    [
      'ASSAULT shooting | police -> A student | @Lima | narrator asserts',
      'PROTEST riots | ? -> ? | @Lima | narrator asserts',
    ],
  ],
  [
    'Police clashed with miners over a teacher’s killing.',
    ['ASSAULT clashed | Police -> miners | narrator asserts', 'ASSAULT killing | ? -> a teacher | narrator asserts'],
  ],
  ['Police fired volleys of tear gas at students.', ['ASSAULT fired | Police -> students | narrator asserts']],
  ['There were rumors that the store was looted by rebels.', ['COERCE looted | rebels -> the store | ? doubts']],
  [
    'Miners stopped work on Monday to protest the cuts.',
    ['PROTEST stopped | Miners -> ? | XXXX-WXX-1 | narrator asserts'],
  ],
  ['Students advanced on the palace.', ['PROTEST advanced | Students -> the palace | narrator asserts']],
  [
    'Hackers launched an attack on Chad’s ministry.',
    ['ASSAULT launched | Hackers -> Chad’s ministry | @Chad | narrator asserts'],
  ],
  ['Chad lodged a formal protest with Mali over the arrests.', ['ACCUSE lodged | Chad -> Mali | narrator asserts']],
  ['The miners were removed by police.', []],
  ['The protesters were removed by police.', ['COERCE removed | police -> protesters | narrator asserts']],
  ['Mason was held on suspicion of murder.', []],
  // when it was said is not when it was done
  ['Rebels shelled Orla, the army said Monday.', ['ASSAULT shelled | Rebels -> Orla | the army asserts']],
  [
    'Chad must stop shelling Orla, the envoy said.',
    ['ASSAULT shelling | Chad -> Orla | the envoy supposes', 'REQUEST said | the envoy -> Chad | narrator asserts'],
  ],
  [
    'An observer was arrested in Lima.',
    ['COERCE arrested | ? -> An observer | @Lima | detained 1 observer | narrator asserts'],
  ],
  [
    'French and Malian ministers met in Lima to discuss the pipeline.',
    ['CONSULT met in | France + Malian ministers -> ? | @Lima | narrator asserts'],
  ],
  [
    'Ten soldiers were killed in Lima.',
    ['ASSAULT killed | ? -> soldiers | @Lima | killed 10 soldiers | narrator asserts'],
  ],
  [
    'Six clerks were killed in a bombing near Lima.',
    ['ASSAULT killed | ? -> Six clerks | @Lima | killed 6 clerks | narrator asserts'],
  ],
  ['The mayor faces calls to resign.', ['RETREAT resign | The mayor -> ? | narrator supposes']],
  ['Angry dockers clashed with police.', ['ASSAULT clashed | Angry dockers -> police | narrator asserts']],
  [
    'Chad warned that it would close the border.',
    ['THREATEN warned | Chad -> ? | narrator asserts', 'COERCE close | Chad -> ? | Chad plans'],
  ],
  [
    'Miners blocked the road to demand pay from Chad.',
    ['PROTEST blocked | Miners -> Chad | narrator asserts', 'REQUEST demand | Miners -> Chad | narrator asserts'],
  ],
  // what somebody is blamed for is not said to have been
  [
    'The officer charged with killing Jon Marin has been jailed.',
    [
      'COERCE charged | ? -> The officer | narrator asserts',
      'ASSAULT killing | The officer -> Jon Marin | narrator supposes',
      'COERCE jailed | ? -> The officer | narrator asserts',
    ],
  ],
  [
    'Pirates attacked a tanker in the Gulf of Guinea.',
    ['ASSAULT attacked | Pirates -> a tanker | @Gulf of Guinea | narrator asserts'],
  ],
  [
    'A service was held to honor them a month after the shooting in Lima.',
    ['ASSAULT shooting | ? -> ? | @Lima | narrator asserts'],
  ],
  ['Police foiled an attack on the station.', ['ASSAULT attack | ? -> the station | narrator supposes']],
  ['Chad is preparing an attack on Orla.', ['ASSAULT attack | Chad -> Orla | narrator plans']],
  [
    'Ana Veld, 16, killed by bullets on Friday, was a pupil.',
    ['ASSAULT killed | ? -> Ana Veld | XXXX-WXX-5 | narrator asserts'],
  ],
  [
    'Some 30 youths threw stones at the van in the Orla district of Lima.',
    ['ASSAULT threw | youths -> ? | @Orla | narrator asserts'],
  ],
  [
    'Police began a night of negotiations with the hijacker.',
    ['CONSULT began | Police -> the hijacker | narrator asserts'],
  ],
  ['More than 200 people marched through Lima to protest.', ['PROTEST marched | people -> ? | narrator asserts']],
  // what comes of it belongs to what is reported
  [
    'Rebels shelled Orla, the army said, killing two nurses.',
    ['ASSAULT shelled | Rebels -> Orla + nurses | killed 2 nurses | the army asserts'],
  ],
  [
    'Rebels shelled Orla, said the army, killing two nurses.',
    ['ASSAULT shelled | Rebels -> Orla + nurses | killed 2 nurses | the army asserts'],
  ],
  [
    'A bomb exploded in Orla, officials said, killing five people.',
    ['ASSAULT exploded | ? -> people | @Orla | killed 5 people | officials asserts'],
  ],
  // not done by saying it
  ['Mali agreed that it would pay the farmers.', ['AGREE agreed | Mali -> ? | narrator asserts']],
  ['The rebels have not agreed to the ceasefire.', ['AGREE have not agreed to | rebels -> ? | narrator denies']],
  ['The minister did not deny that rebels shelled Orla.', ['ASSAULT shelled | rebels -> Orla | The minister supposes']],
  ['The army never denied the attack on Orla.', ['ASSAULT attack | ? -> Orla | The army supposes']],
  [
    'Chad did not accuse Mali of shelling Orla.',
    ['ACCUSE accuse | Chad -> Mali | narrator denies', 'ASSAULT shelling | Mali -> Orla | narrator supposes'],
  ],
  [
    'A bomb killed five people in Orla, police said.',
    ['ASSAULT killed | ? -> five people | @Orla | killed 5 people | police asserts'],
  ],
  [
    'Gunmen shot dead a mayor in Orla, police said.',
    ['ASSAULT shot | Gunmen -> a mayor | @Orla | killed 1 mayor | police asserts'],
  ],
  // to try commits to nothing
  ['The mayor of Lima tried to rescue two miners.', ['AID rescue | The mayor -> miners | narrator plans']],
  // hackers take, they do not kill
  ['Hackers attacked the website of a ministry.', ['COERCE attacked | Hackers -> the website | narrator asserts']],
  [
    'The senator attacked Jon Marin over his record.',
    ['ACCUSE attacked | The senator -> Jon Marin | narrator asserts'],
  ],
  ['The mayor received threats from two gangs.', ['THREATEN received | two gangs -> The mayor | narrator asserts']],
  ['Lawsuits have been filed.', ['ACCUSE filed | ? -> ? | narrator asserts']],
  ['After shelling the post, the rebels fled.', ['ASSAULT shelling | rebels -> the post | narrator asserts']],
  [
    'Two clerks went on trial on Monday for brutally killing a farmer.',
    ['ASSAULT killing | clerks -> a farmer | XXXX-WXX-1 | killed 1 farmer | narrator supposes'],
  ],
  [
    'The slaying of two women by a former guard shocked Lima.',
    ['ASSAULT slaying | a former guard -> women | killed 2 women | narrator asserts'],
  ],
  ['Workers were freed on Friday.', ['RETREAT freed | ? -> Workers | XXXX-WXX-5 | narrator asserts']],
  ['The union accused the council of fraud.', ['ACCUSE accused | The union -> the council | narrator asserts']],
  ['France will provide food aid to Mali.', ['AGREE provide | France -> Mali | narrator asserts']],
])('%s', (text, expected) => expect(shown(text)).toEqual(expected))

test.each([
  'Two firemen were injured when a wall fell.',
  'The storm destroyed 40 houses.',
  'A strong quake struck southern Chad, killing seven people.',
  'An airliner crashed into the sea, killing all 28 people on board.',
  'The official asked not to be named.',
  'Three divers were treated in a clinic and released.',
  'The airport was closed by snow.',
  'The bank closed two branches in Lima.',
  'The drought led to riots.',
  'The firm fired 300 clerks.',
  'The president fired his defense minister.',
  'The striker fired a shot at the goal.',
  'A car hit a cyclist in Lima.',
  'A heart attack killed the singer.',
  'Bankers warned that the strike could grow.',
  'The data suggests that prices fell.',
  'Doctors released the patient.',
  'Twelve people left the office.',
  'The film tells of rebels who attacked a village.',
  'In the novel, soldiers kill a mayor.',
  'Divers continued to search for the black boxes.',
  'The sailors executed a daring plan.',
  'The shooting of the film ended in Lima.',
  'The company’s headquarters support 300 jobs.',
  'Sales hit a record in May.',
  'The government has been met with opposition.',
  'Miners engaged in politics lost.',
  'The brewer launched a campaign for its beer.',
  'Horses charged into the yard.',
  'The court struck down the rules.',
  'The station seized on the claim of the mayor.',
  'Ana Veld beat back a challenge from Jon Marin.',
  'Men armed with axes stood there.',
  'The army never denied the attack.',
  'The minister did not deny the report.',
  'The rebels did not reject the offer.',
  'The defendant pleaded not guilty.',
  'Ana Veld recalled her first day at the mill.',
  'The club signed two defenders for the season.',
  'Ana Veld fought back tears.',
  'The picture captured the mood of the town.',
  'Jon Marin asked whether the dam was safe.',
  '“Is the dam safe?” Jon Marin asked the mayor.',
  'The climbers were poorly equipped.',
  'The new pumps helped cut the costs.',
  'The bridge meets the standards of the ministry.',
  'The bank charged clients a fee of 2 percent.',
  'The clerk was not authorized to speak about it.',
  'The mayor closed her speech with a joke.',
  'The crack compromises the seal.',
  'Ana Veld battled an illness for years.',
  'The senator captured the state with most delegates.',
  'Two cyclists were hit by a lorry in Lima.',
  'Jon Marin spoke at a campaign rally in Lima.',
  'The two bakers are in a close battle for the prize.',
  'He was to be let go, as promised.',
  'Nothing will stop the dam from being built.',
  'Orla Steel Ltd. signed a deal with Sava Holdings Ltd.',
  'Orla Airways Ltd. agreed to buy 12 ferries.',
  'The tests demonstrated that the dam is safe.',
  'The song appeals to young voters.',
  'Ana Veld asked about the release of his tax papers.',
  'Jon Marin ended his presidential campaign.',
  'The singer suffered a heart attack in Lima.',
  'The hydrologist agrees that the dam has woken an old quarrel.',
])('no event in: %s', (text) => expect(shown(text)).toEqual([]))

describe('who vouches', () => {
  const text =
    'Kestria accused Torvenian troops of shelling the town of Orla. “They killed two farmers,” said Ana Veld, the mayor.'

  test('every event has an account, and no words of a speaker are vouched for by the narrator', () => {
    const { events = [], quotes = [] } = read(text)
    expect(events.length).toBeGreaterThan(1)
    for (const { accounts, trigger, speechAct } of events) {
      expect(accounts.length).toBeGreaterThan(0)
      const said = quotes.some(({ parts }) =>
        parts.some((part) => part.start <= trigger.start && trigger.end <= part.end),
      )
      if (said) expect(accounts.map(({ by }) => by)).not.toContain('narrator')
      else expect(speechAct).toBeDefined()
    }
  })

  test('an accusation is an event of its own and names its claim', () => {
    const { events = [], claims = [] } = read(text)
    const accusation = events.find(({ class: kind }) => kind === 'ACCUSE')
    expect(claims.find(({ id }) => id === accusation?.speechAct)?.act).toBe('accuse')
  })

  test('words in quotation marks are never the narrator’s, whoever said them', () => {
    const { events = [] } = read('A leaflet lay there. “Rebels attacked the village of Orla at dawn on Monday.”')
    expect(events.flatMap(({ accounts }) => accounts.filter(({ by }) => by === 'narrator'))).toEqual([])
  })
})

test('countries and sectors are what the words say, never guessed from a name', () => {
  const [un] = read('The United Nations condemned Chad.').events ?? []
  expect(un?.actors[0]).toMatchObject({ code: 'IGO' })
  const [event] = read('French soldiers attacked Pierre Dubois.').events ?? []
  expect(event?.actors[0]).toMatchObject({ country: 'FRA', sector: 'MIL' })
  expect(event?.recipients[0]?.country).toBeUndefined()
})

test.each([
  ['Rebels attacked a post near Lima. The attack was launched at dawn.', ['attacked', 'attack', 'launched']],
  [
    'Chad imposed sanctions on Mali. The sanctions were imposed in May.',
    ['imposed', 'sanctions', 'sanctions', 'imposed'],
  ],
])('a verb and its noun tell of one event: %s', (text, words) =>
  expect((read(text).events ?? []).map(({ mentions }) => mentions.map((mention) => mention.text))).toEqual([words]),
)

test('a headline and the sentence below it tell of one event, whose sides only a noun names', () => {
  const text =
    'Milk convoy turned back in Lima\n\nA convoy of nine carts was turned back at a checkpoint in Lima on Monday.'
  const told = (of: string) => (reader.read({ text: of }).events ?? []).map(({ mentions }) => mentions.length)
  expect(told(text)).toEqual([2])
  expect(told(text.replace('A convoy of nine carts', 'A minister'))).toEqual([1, 1])
})

test('who did it is nobody’s word but his who tells it, also where a narrator told the deed before', () => {
  const { events = [], claims = [] } = read(
    'Four soldiers were killed in Mali. Chad said Malian rebels killed the four soldiers in Mali.',
  )
  const accused = events.filter(({ class: kind, actors }) => kind === 'ASSAULT' && actors.length > 0)
  expect(accused.map(({ accounts }) => accounts.map(({ by }) => by))).toEqual([[claims[0]?.id]])
})

test('“the clashes” are the clashes told before', () => {
  const { events = [] } = read('Rebels clashed with police in Lima. The clashes ended at dawn.')
  expect(events.map(({ class: kind, mentions }) => [kind, mentions.map(({ text }) => text)])).toEqual([
    ['ASSAULT', ['clashed', 'clashes']],
  ])
})
