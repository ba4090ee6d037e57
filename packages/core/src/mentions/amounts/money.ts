import { allMatches } from '../../text/index.ts'
import { letter, lowerPattern } from '../lower.ts'
import { bounds, rangePattern } from './range.ts'
import type { Amount } from './types.ts'

const s = '[ \\n\\u00a0]'
/** ISO 4217; a bare dollar sign is left to the reader as `USD` only where the text says so, else as `$`. */
const signs: Readonly<Record<string, string>> = {
  us$: 'USD',
  a$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  au$: 'AUD',
  hk$: 'HKD',
  nz$: 'NZD',
  s$: 'SGD',
  r$: 'BRL',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₦': 'NGN',
  '₽': 'RUB',
  '₴': 'UAH',
  '₺': 'TRY',
  '₪': 'ILS',
  '₩': 'KRW',
  '₱': 'PHP',
  $: '$',
  '¥': '¥',
}
const words: readonly [RegExp, string][] = [
  [/^(?:us|u\.s\.|american)[ \n]dollars?$/i, 'USD'],
  [/^euros?$/i, 'EUR'],
  [/^(?:british )?pounds?(?:[ \n]sterling)?$/i, 'GBP'],
  [/^yen$/i, 'JPY'],
  [/^yuan|renminbi$/i, 'CNY'],
  [/^(?:russian )?roubles?|rubles?$/i, 'RUB'],
  [/^(?:indian )?rupees?$/i, 'rupee'],
  [/^naira$/i, 'NGN'],
  [/^rand$/i, 'ZAR'],
  [/^shekels?$/i, 'ILS'],
  [/^baht$/i, 'THB'],
]
const currencies =
  '(?:dollars?|euros?|pounds?[ \\n]sterling|yen|yuan|renminbi|roubles?|rubles?|rupees?|rupiah|naira|rand|shekels?|baht|crowns?|francs?|pesos?|dinars?|dirhams?|riyals?|rials?|liras?|zlotys?|forints?|hryvnias?|shillings?|cedis?|won|marks?|kronor|kroner|cents?|pence|€|£)'
const unit = `(?:US|U\\.S\\.|American|Australian|Canadian|Hong Kong|Swiss|Egyptian|Kenyan)?[ \\n]?${currencies}(?![${letter}])`
const sign = '(?:US|A|C|CA|AU|HK|NZ|S|R)?[$€£¥₹₦₽₴₺₪₩₱]\\u00a0?'

const signed = lowerPattern(`(?<![${letter}\\d])${rangePattern(sign)}`)
const firstSign = new RegExp(sign, 'i')
const spelled = lowerPattern(`(?<![${letter}\\d$€£¥.,])${rangePattern()}(?:-|${s})(?<unit>${unit})`)

/** What no sum of money is written without. */
const anySign = /[$€£¥₹₦₽₴₺₪₩₱]/
const anyUnit = new RegExp(`[- \\n\\u00a0]${currencies}`.toLowerCase())

/** Sums of money. `currency` is an ISO 4217 code where the words settle it, else the words' own sign or name. */
export function findMoney(sentence: string, offset: number): Amount[] {
  const found: Amount[] = []
  for (const match of anySign.test(sentence) ? allMatches(sentence, signed) : []) {
    const value = bounds(match.groups)
    const sign = firstSign.exec(match[0])?.[0].trim() ?? ''
    if (value)
      found.push(amount(match, offset, { ...value, currency: signs[sign.toLowerCase()] ?? sign }, 'currency-sign'))
  }
  for (const match of anyUnit.test(sentence) ? allMatches(sentence, spelled) : []) {
    const value = bounds(match.groups)
    const currency = currencyOf(match.groups?.unit ?? '')
    if (value) found.push(amount(match, offset, { ...value, currency }, 'currency-word'))
  }
  return found
}

const amount = (match: RegExpExecArray, offset: number, value: Amount['value'], rule: string): Amount => ({
  kind: 'money',
  start: offset + match.index,
  end: offset + match.index + match[0].length,
  value,
  certainty: 0.95,
  rule,
})

function currencyOf(unit: string): string {
  const found = words.find(([pattern]) => pattern.test(unit.trim()))
  return found
    ? found[1]
    : (signs[unit] ??
        unit
          .trim()
          .toLowerCase()
          .replace(/(?<=[^s])s$/, ''))
}
