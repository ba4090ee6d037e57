/**
 * What a public statement (CAMEO 01) is called here: PLOVER has no class for it, the article's claims are it.
 */
export const statement = 'STATEMENT'

/**
 * PLOVER 0.8 classes of CAMEO 1.1b3 root codes, and of the codes that have left their root. Source: CAMEO2PLOVER-2021.txt
 * in github.com/openeventdata/PLOVER; its DEMAND is REQUEST in 0.8, which takes in the appeals of 02.
 */
const classes: Readonly<Record<string, readonly string[]>> = {
  '01': [statement],
  '02': ['REQUEST'],
  '03': ['AGREE'],
  '04': ['CONSULT'],
  '05': ['SUPPORT'],
  '06': ['COOPERATE'],
  '07': ['AID'],
  '08': ['CONCEDE', 'RETREAT'],
  '09': ['ACCUSE'],
  '10': ['REQUEST'],
  '11': ['ACCUSE'],
  '12': ['REJECT'],
  '13': ['THREATEN'],
  '14': ['PROTEST'],
  '15': ['MOBILIZE'],
  '16': ['SANCTION'],
  '163': ['COERCE'],
  '17': ['COERCE'],
  '1712': ['ASSAULT'],
  '175': ['ASSAULT'],
  '18': ['ASSAULT'],
  '19': ['ASSAULT'],
  '191': ['COERCE'],
  '192': ['COERCE'],
  '20': ['ASSAULT'],
}

/** The PLOVER classes that a CAMEO event code stands for; none for what is no code. */
export function classesOf(code: string): readonly string[] {
  for (let length = code.length; length >= 2; length--) {
    const found = classes[code.slice(0, length)]
    if (found) return found
  }
  return []
}
