import type { PosTag } from '../schema/index.ts'
import { wordSet } from '../text/index.ts'

/** What comes of an event; nobody does it while speaking. */
const results = wordSet(
  'killing injuring wounding hurting maiming destroying damaging flattening igniting trapping displacing forcing causing ' +
    'triggering sparking prompting disrupting arresting detaining seizing capturing abducting kidnapping executing ' +
    'beheading expelling evicting',
)

/**
 * Does a participle after an attribution go on with what is reported? `killing two nurses` and `leaving two dead` do;
 * `leaving the room` and `pointing to a map` tell what the speaker does. `word` in lower case, `next`: the tag after it.
 */
export const isResult = (word: string, next: PosTag | undefined): boolean =>
  results.has(word) || (word === 'leaving' && next === 'NUM')
