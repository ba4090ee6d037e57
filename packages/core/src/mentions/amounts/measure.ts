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
  const found: Amount[] = []
  if (!anyUnit.test(sentence)) return found
  for (const match of sentence.matchAll(pattern)) {
    const value = bounds(match.groups)
    const unit = match.groups?.unit ?? ''
    if (value)
      found.push({
        kind: 'quantity',
        start: offset + match.index,
        end: offset + match.index + match[0].length,
        value: { ...value, unit: unitOf.get(unit.replace(/\s/g, ' ')) ?? unit },
        certainty: 0.95,
        rule: 'measure',
      })
  }
  return found
}
