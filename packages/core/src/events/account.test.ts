import { loadLexiconSync } from '@copydesk/lexicon/node'
import { expect, test } from 'vitest'
import { createReader } from '../flow/reader.ts'

const reader = createReader(loadLexiconSync())

/** The trigger of each event with its stances, who else than the narrator vouches in front. */
function stances(text: string): string[] {
  const { events = [], claims = [] } = reader.read({ text, clean: false })
  const who = new Map(claims.map(({ id, claimants }) => [id, claimants.map((one) => one.text).join(' + ') || 'nobody']))
  return events.map(
    ({ trigger, accounts }) =>
      `${trigger.text} ${accounts.map(({ by, stance }) => (by === 'narrator' ? stance : `${who.get(by)} ${stance}`)).join(', ')}`,
  )
}

test.each([
  ['There are fears that bandits would attack the ferry.', 'attack supposes'],
  ['There is a risk that bandits will bomb the ferry.', 'bomb supposes'],
  ['There were concerns that police had beaten the hostages.', 'beaten supposes'],
  ['There was hope the rebels would free the hostages.', 'free supposes'],
  ['Speculation that the army will invade Mali grew.', 'invade supposes'],
  ['The prospect that Mali would impose sanctions alarmed traders.', 'impose supposes'],
  ['The threat of an attack on the ferry kept pilgrims away.', 'attack supposes'],
  ['Villagers live in fear that the army plans to shell the mill again.', 'shell supposes'],
  ['It is feared that bandits will attack the ferry.', 'attack nobody supposes'],
  ['Rumors that soldiers had shot protesters spread.', 'shot doubts'],
  ['There was little doubt that the army shelled the mill.', 'shelled asserts'],
  ['It was not clear whether Ilan Dovek was killed in the raid.', 'killed supposes'],
  ['No guard attacked the miners.', 'attacked denies'],
])('what is only thought of is no fact and nobody plans it: %s', (text, expected) =>
  expect(stances(text)).toContain(expected),
)

test.each([
  ['Nobody was hurt when gunmen attacked the convoy.', 'attacked asserts'],
  ['Nobody was hurt when somebody fired at the ferry, police said.', 'fired police asserts'],
  ['The army said no guards were killed when bandits shelled the mill.', 'shelled The army asserts'],
  ['Police said no one fired at the ferry.', 'fired Police denies'],
])('only what is denied is denied: %s', (text, expected) => expect(stances(text)).toContain(expected))
