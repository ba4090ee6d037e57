import { allMatches } from '../../text/index.ts'
import { letter, lowerPattern } from '../lower.ts'
import { bounds, rangePattern } from './range.ts'
import type { Amount } from './types.ts'

const s = '[ \\n\\u00a0]'
const names: readonly [unit: string, forms: string][] = [
  ['km2', 'square kilometers|square kilometres|sq km|km2|km²'],
  ['square mile', 'square miles?|sq miles?'],
  ['m2', 'square meters?|square metres?|sq m|m2|m²'],
  ['square foot', 'square feet|square foot|sq ft'],
  ['m3', 'cubic meters?|cubic metres?|m3|m³'],
  ['km/h', 'kilometers per hour|kilometres per hour|km/h|kmh|kph'],
  ['mph', 'miles per hour|miles an hour|mph'],
  ['km', 'kilometers?|kilometres?|km|kms'],
  ['mile', 'miles?'],
  ['nautical mile', 'nautical miles?'],
  ['m', 'meters?|metres?'],
  ['cm', 'centimeters?|centimetres?|cm'],
  ['mm', 'millimeters?|millimetres?|mm'],
  ['foot', 'feet|foot|ft'],
  ['inch', 'inch|inches'],
  ['yard', 'yards?'],
  ['hectare', 'hectares?|ha'],
  ['acre', 'acres?'],
  ['t', 'metric tons?|tonnes?|tons?'],
  ['kg', 'kilograms?|kilos?|kg|kgs'],
  ['g', 'grams?|grammes?'],
  ['pound', 'lbs?|lb'],
  ['ounce', 'ounces?|oz'],
  ['l', 'liters?|litres?'],
  ['gallon', 'gallons?'],
  ['barrel', 'barrels?'],
  ['°C', 'degrees Celsius|degrees centigrade|°C|° C'],
  ['°F', 'degrees Fahrenheit|°F|° F'],
  ['degree', 'degrees?'],
  ['MW', 'megawatts?|MW'],
  ['GW', 'gigawatts?|GW'],
  ['kWh', 'kilowatt hours?|kWh'],
]
const unitOf = new Map<string, string>()
for (const [unit, forms] of names)
  for (const form of forms.split('|')) {
    unitOf.set(form.replace('?', '').toLowerCase(), unit)
    unitOf.set(form.replace(/s\?/, '').toLowerCase(), unit)
  }
const forms = names
  .map(([, all]) => all)
  .join('|')
  .split('|')
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', s)
const unit = `(?:${forms})(?![${letter}\\d])`
const pattern = lowerPattern(
  `(?<![${letter}\\d$€£¥.,])${rangePattern()}(?:-|${s})?(?<unit>${unit})(?:${s}\\((?:about${s}|some${s}|around${s})?[\\d.,]{1,12}(?:${s}(?:million|billion))?[-–]?(?:[\\d.,]{1,12})?(?:-|${s})?${unit}\\))?`,
)
const anyUnit = new RegExp(`[-\\d \\n\\u00a0]${unit}`.toLowerCase())

/** Figures with a unit of measure; the same figure again in another unit, in brackets, belongs to it. */
export function findMeasures(sentence: string, offset: number): Amount[] {
  const found = findMagnitudes(sentence, offset)
  if (!anyUnit.test(sentence)) return found
  for (const match of allMatches(sentence, pattern)) {
    const value = bounds(match.groups)
    const written = match.groups?.unit ?? ''
    if (!value) continue
    const unit = unitOf.get(written.replace(/\s/g, ' ')) ?? written
    const below = /^(?:°|degree)/.test(unit)
      ? minus.exec(sentence.slice(Math.max(0, match.index - 7), match.index))
      : null
    found.push({
      kind: 'quantity',
      start: offset + match.index - (below ? below[0].length : 0),
      end: offset + match.index + match[0].length,
      value: { ...(below ? negated(value) : value), unit },
      certainty: 0.95,
      rule: 'measure',
    })
  }
  return found
}

/** "minus 15 degrees" */
const minus = /(?:(?<![a-z])minus[ \n\u00a0]|(?<![^\s(])[-−])$/

/** Below zero the greater figure is the lesser. */
const negated = ({ min, max }: { readonly min?: number; readonly max?: number }) => ({
  ...(max !== undefined && { min: -max }),
  ...(min !== undefined && { max: -min }),
})

const degree = '(?<figure>\\d(?:\\.\\d{1,2})?)'
const magnitudes = [
  lowerPattern(`(?<![${letter}\\d.,])${degree}[- \\n\\u00a0]magnitude(?![${letter}])`),
  lowerPattern(`(?<![${letter}])magnitude(?:-|${s}of${s}|${s})${degree}(?![${letter}\\d%]|\\.\\d)`),
]

/** How strong an earthquake was: "a 7.1-magnitude quake", "magnitude 7.1". */
function findMagnitudes(sentence: string, offset: number): Amount[] {
  if (!sentence.includes('magnitude')) return []
  return magnitudes.flatMap((pattern) =>
    Array.from(allMatches(sentence, pattern), (match): Amount => {
      const figure = Number(match.groups?.figure)
      const start = offset + match.index
      const value = { min: figure, max: figure, unit: 'magnitude' }
      return { kind: 'quantity', start, end: start + match[0].length, value, certainty: 0.95, rule: 'magnitude' }
    }),
  )
}
