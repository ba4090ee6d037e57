const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  k: 1e3,
}
const values = new Map<string, number>([
  ...small.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, 20 + 10 * i] as const),
])

const space = '[ \\n\\u00a0]'
const word = `(?:${tens.join('|')})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\\b)?|${small.slice().reverse().join('|')}`
const scale = 'dozen|hundred|thousand|million|billion|trillion'

/** Digits with separators, or words; with its scale words. No flag is needed but `i`. Every repetition is bounded. */
export const numberPattern =
  `(?:\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,4})?(?!\\d)|\\d{1,3}${space}1/2(?!\\d)|\\d{1,15}(?:\\.\\d{1,4})?|\\b(?:${word})\\b|\\b(?:an?|half an?)${space}(?=${scale}))` +
  `(?:[- \\n\\u00a0](?:${scale})\\b|(?<=\\d)(?:bn|mn|m|k)\\b){0,2}` +
  `(?:${space}and${space}a${space}half\\b)?`

/**
 * What a match of `numberPattern` is worth; undefined for none.
 *
 *     3.5 million         ->   3500000
 *     twenty-four         ->   24
 *     a dozen             ->   12
 *     half a million      ->   500000
 *     two and a half      ->   2.5
 *     5 1/2               ->   5.5
 */
export function numberOf(text: string): number | undefined {
  let total: number | undefined
  let half = false
  for (const part of text.toLowerCase().split(/[- \n\u00a0]+/)) {
    if (part === '') continue
    if (part === '1/2' && total !== undefined) {
      total += 0.5
      continue
    }
    const digits = /^([\d.,]+)([a-z]*)$/.exec(part)
    if (digits) {
      total = Number((digits[1] ?? '').replaceAll(',', ''))
      if (digits[2]) total *= scales[digits[2]] ?? 1
    } else if (part === 'half') half = true
    else if (part === 'a' || part === 'an') total ??= 1
    else if (values.has(part)) total = (total ?? 0) + (values.get(part) as number)
    else if (Object.hasOwn(scales, part)) {
      total = (total ?? 1) * (scales[part] as number)
      if (half) total /= 2
      half = false
    }
  }
  if (total === undefined || Number.isNaN(total)) return undefined
  return half ? total + 0.5 : total
}
