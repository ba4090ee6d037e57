import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import { createReader } from '../../index.ts'
import { namesOf } from '../../testing/names-of.ts'

const reader = createReader(await loadLexicon({ gazetteer: true }))
const names = (text: string) => namesOf(reader, text)

test.each([
  [
    'a ship is nobody, and no town',
    'The ferry Aurora sank off Oslo on Sunday. The Aurora carried 40 people. They fled to Aurora in Ohio.',
    ['place Oslo', 'place Aurora', 'place Ohio'],
  ],
  ['a warship', 'The frigate Ana Veld and HMS Lindow Castle left Oslo on Monday.', ['place Oslo']],
  ['a captain of a ship is somebody', 'They met ship captain Ana Veld in Oslo.', ['person Ana Veld', 'place Oslo']],
  ['a case is no state', 'In Fisher v. Texas, the justices were split. He lives in Texas.', ['place Texas']],
  ['a case without a full stop', 'The landmark ruling in Holt vs Ohio was overturned on Monday.', []],
  ['two teams are no case', 'Germany v France ended in a draw on Monday.', ['place Germany', 'place France']],
  ['a film', 'She played the harp in the film “Salt Road,” and wrote the novel “Anna Veld” in Oslo.', ['place Oslo']],
  ['whom an illness is named after', 'He has Alzheimer’s disease and lives in Oslo.', ['place Oslo']],
  [
    'a people is no body, an acronym is its long name’s',
    'They blamed all the Muslims. The Halden Mountain Rescue Foundation met. An HMRF driver left.',
    ['organization Halden Mountain Rescue Foundation', 'organization HMRF'],
  ],
  ['named after a month', 'They met Jan Petkov in June.', ['person Jan Petkov']],
])('%s', (_what, text, expected) => {
  expect(names(text)).toEqual(expected)
})
