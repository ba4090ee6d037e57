import type { Figure } from './figure.ts'
import type { Fared } from './status.ts'
import { counted, said } from './words.ts'

const reaching = /^(?:to|at|of|is|was|reached|reaches|hit|exceeds|exceeded|above|passed|reaching|topped|tops)$/

/** `the death toll rose to 25`, `put the number of injured guards at five`: how many there are by now. */
export function toll({ first }: Pick<Figure, 'first'>, word: (i: number) => string): Fared | undefined {
  if (!reaching.test(word(first - 1))) return undefined
  let status: Fared['status'] | undefined
  for (let i = first - 2; i > first - 9; i--) {
    if (word(i) === 'toll')
      return { status: /^(?:injury|injuries)$/.test(word(i - 1)) ? 'injured' : 'killed', rule: 'toll', at: i }
    if (status && word(i) === 'number' && word(i + 1) === 'of') return { status, rule: 'toll', at: i }
    status = said.get(word(i)) ?? counted.get(singular(word(i))) ?? status
  }
  return undefined
}

const singular = (noun: string) => noun.replace(/ies$/, 'y').replace(/s$/, '')
