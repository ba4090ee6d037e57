import { wordSet } from '../text/index.ts'
import { dwellers } from './words.ts'

/** What is no person, beside measures: animals, vehicles, goods, and what only figuratively dies or is caught. */
const things = wordSet(
  'animal cow cattle horse dog cat sheep goat bird fish pig elephant whale dolphin chicken deer bear lion tiger wolf tree ' +
    'car bus train truck lorry plane aircraft helicopter jet ship boat vessel ferry tank vehicle motorcycle bicycle van ' +
    'home house building apartment school hospital church mosque shop store office factory bridge village town city state ' +
    'province district country job bill idea plan deal process project program proposal company firm business bank brand ' +
    'email message file document record page word seat vote delegate point goal game match season show film song book ' +
    'weapon gun rifle bomb missile rocket drone mine shell round phone computer server account item product dollar crop ' +
    'field cell tumor embryo species virus bacteria star planet tweet post amendment program career dream hope',
)
const personal =
  /(?:[^aeiou](?:er|or)|ist|ian|ant|ee|man|men|woman|women|folk|people|personnel|mate|child|children|graders?|nationals?|militia|crew|staff|police|youths?|nuns?|monks?)$/

/** Does a noun in its base form name people? Everything does that is known to, or ends as words for people do. */
export const isHuman = (noun: string, isPerson: (noun: string) => boolean): boolean =>
  noun === '' || (!things.has(noun) && (isPerson(noun) || dwellers.has(noun) || personal.test(noun)))

export const isThing = (noun: string): boolean => things.has(noun)

/** What is deployed, and stands somewhere as a strength. */
export const forces = wordSet(
  'soldier troop troops officer police policeman guard marine sailor peacekeeper paramilitary commando reservist ' +
    'ranger agent fighter firefighter rescuer observer inspector warship ship frigate destroyer helicopter jet plane ' +
    'aircraft tank vehicle truck drone boat vessel carrier personnel trooper gendarme serviceman',
)
