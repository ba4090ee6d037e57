import { civilOf, pad } from '../../metadata/calendar.ts'
import { letter } from '../lower.ts'
import { numberOf } from '../number.ts'
import { edge, space, year } from './patterns.ts'
import { type DateRule, found, pattern, unanchored } from './rule.ts'

const s = space
export const ordinals = ['first', 'second', 'third', 'fourth']

/** "the 1992 protests", not "the 2000 soldiers" */
const eventNoun =
  /(?:elections?|protests|attacks|bombings|riots|clashes|talks|games|olympics|floods|murders|killings|strikes|accords|agreements|wildfires|hearings|summits?)$/i

/** Years, decades, centuries and quarters. */
export const years: readonly DateRule[] = [
  {
    name: 'year',
    trigger: 'year',
    pattern: pattern(
      `(?:(?:(?:the${s})?fiscal(?:${s}year)?|the${s}year)${s}|${edge})?(?<year>${year})(?![${letter}%°/]|[-–](?:\\d|[${letter}])|:\\d)`,
    ),
    read({ year = '' }, _anchor, before, after) {
      const then = /^[ \n](?:people|\p{L}{3,20}s)(?!\p{L})/u.exec(after)?.[0]
      if (/[$€£¥#.,:\d/-]$/.test(before)) return undefined
      const said =
        /\b(?:in|since|of|by|until|till|from|to|during|after|before|between|and|early|late|mid|year|around|for|through|the|than)[ \n]$|\($|[-–]$/i
      if (then && eventNoun.test(then) && /\bthe[ \n]$/i.test(before)) return found('date', year, 0.85)
      if (then)
        return said.test(before) && !/\b(?:the|of|than|for|to|and)[ \n]$/i.test(before)
          ? found('date', year, 0.8)
          : undefined
      const number = Number(year)
      if (!said.test(before) && (number < 1900 || number > 2100)) return undefined
      return found('date', year, said.test(before) ? 0.93 : 0.75)
    },
  },
  {
    name: 'quarter-of-year',
    trigger: 'year',
    needs: /quarter|half|period/,
    pattern: pattern(
      `(?:the${s})?(?<year>${year})${s}(?:(?<which>first|second|third|fourth)[- \\n](?<quarter>quarter)|(?<half>first|second)[- \\n]half|(?<unit>quarter|period))\\b`,
    ),
    read({ year, which, half, unit }, { last }) {
      if (which) return found('date', `${year}-Q${ordinals.indexOf(which.toLowerCase()) + 1}`, 0.9)
      if (half) return found('date', `${year}-H${half.toLowerCase() === 'first' ? 1 : 2}`, 0.9)
      const quarter = /-Q\d$/.exec(last ?? '')?.[0]
      return found('date', `${year}${unit && quarter ? quarter : ''}`, 0.8, { aside: true })
    },
  },
  {
    name: 'year-in-words',
    trigger: 'year',
    needs: /teen|twenty|thousand/,
    pattern: pattern(
      `(?:the${s}year${s})?(?:(?<century>nineteen|eighteen|seventeen|twenty)[- \\n](?<rest>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- \\n](?:one|two|three|four|five|six|seven|eight|nine)\\b)?|(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\\b)|(?<=\\byear${s})two${s}thousand(?:${s}and)?(?:[- \\n](?<few>one|two|three|four|five|six|seven|eight|nine)\\b)?)(?![${letter}])`,
    ),
    read({ century, rest, few }) {
      const value = century
        ? 100 * (numberOf(century) ?? 0) + (numberOf(rest ?? '') ?? 0)
        : 2000 + (numberOf(few ?? '') ?? 0)
      return found('date', String(value), 0.85)
    },
  },
  {
    name: 'decade',
    trigger: 'year',
    needs: /\d0s/,
    pattern: pattern(
      `(?:the${s})?(?:(?:early|mid|late)[- ])?(?:(?<century>1[5-9]|20)(?<decade>\\d)0s|['’](?<short>\\d)0s)(?![${letter}\\d])`,
    ),
    read: ({ century, decade, short }) => found('date', short ? `19${short}` : `${century}${decade}`, 0.93),
  },
  {
    name: 'century',
    trigger: 'unit',
    needs: /century/,
    pattern: pattern(`(?:the${s})?(?:(?:early|mid|late)[- ])?(?<number>\\d{1,2})(?:st|nd|rd|th)[- ]century\\b`),
    read: ({ number }) => (Number(number) ? found('date', pad(Number(number) - 1, 2), 0.93) : undefined),
  },
  {
    name: 'quarter',
    trigger: 'unit',
    needs: /quarter/,
    pattern: pattern(
      `(?:the${s}|this${s}year['’]s${s})?(?:fiscal${s})?(?<which>first|second|third|fourth)[- \\n](?:fiscal${s})?quarter(?:${s}of${s}(?:fiscal${s})?(?<year>${year}))?`,
    ),
    read({ which = '', year }, { published, future }) {
      const quarter = ordinals.indexOf(which.toLowerCase()) + 1
      if (year) return found('date', `${year}-Q${quarter}`, 0.93)
      if (published === undefined) return found('date', `XXXX-Q${quarter}`, 0.8, { open: `the year is ${unanchored}` })
      const now = civilOf(published)
      const current = Math.floor((now.month - 1) / 3) + 1
      return found('date', `${now.year - (quarter > current && !future ? 1 : 0)}-Q${quarter}`, 0.8)
    },
  },
]
