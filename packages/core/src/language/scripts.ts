/** Scripts told apart, `[first, last]` code points. Source: Unicode 16 block names; extensions beyond the BMP left out. */
const blocks: readonly (readonly [script: Script, first: number, last: number])[] = [
  ['Latin', 0x41, 0x5a],
  ['Latin', 0x61, 0x7a],
  ['Latin', 0xc0, 0x24f],
  ['Greek', 0x370, 0x3ff],
  ['Cyrillic', 0x400, 0x52f],
  ['Armenian', 0x531, 0x58f],
  ['Hebrew', 0x590, 0x5ff],
  ['Arabic', 0x600, 0x6ff],
  ['Arabic', 0x750, 0x77f],
  ['Devanagari', 0x900, 0x97f],
  ['Bengali', 0x980, 0x9ff],
  ['Gurmukhi', 0xa00, 0xa7f],
  ['Gujarati', 0xa80, 0xaff],
  ['Oriya', 0xb00, 0xb7f],
  ['Tamil', 0xb80, 0xbff],
  ['Telugu', 0xc00, 0xc7f],
  ['Kannada', 0xc80, 0xcff],
  ['Malayalam', 0xd00, 0xd7f],
  ['Sinhala', 0xd80, 0xdff],
  ['Thai', 0xe00, 0xe7f],
  ['Lao', 0xe80, 0xeff],
  ['Tibetan', 0xf00, 0xfff],
  ['Myanmar', 0x1000, 0x109f],
  ['Georgian', 0x10a0, 0x10ff],
  ['Hangul', 0x1100, 0x11ff],
  ['Ethiopic', 0x1200, 0x139f],
  ['Khmer', 0x1780, 0x17ff],
  ['Latin', 0x1e00, 0x1eff],
  ['Greek', 0x1f00, 0x1fff],
  ['Kana', 0x3040, 0x30ff],
  ['Han', 0x3400, 0x9fff],
  ['Hangul', 0xac00, 0xd7a3],
]

export type Script = keyof typeof languagesOf | 'Latin' | 'Cyrillic' | 'Arabic' | 'Devanagari' | 'Han' | 'Kana'

/** The language news in a script is written in, where one stands out. */
export const languagesOf = {
  Greek: 'el',
  Armenian: 'hy',
  Hebrew: 'he',
  Bengali: 'bn',
  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Oriya: 'or',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Thai: 'th',
  Lao: 'lo',
  Tibetan: 'bo',
  Myanmar: 'my',
  Georgian: 'ka',
  Hangul: 'ko',
  Ethiopic: 'am',
  Khmer: 'km',
} as const

/** Letters of each script in a text; others are not counted. */
export function countScripts(text: string): Map<Script, number> {
  const counts = new Map<Script, number>()
  let run: Script | undefined
  let length = 0
  const count = () => run && counts.set(run, (counts.get(run) ?? 0) + length)
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i))
    if (!script) continue
    if (script !== run) {
      count()
      run = script
      length = 0
    }
    length++
  }
  count()
  return counts
}

function scriptOf(code: number): Script | undefined {
  if (code < 0x41) return undefined
  for (const [script, first, last] of blocks) {
    if (code < first) return undefined
    if (code <= last) return script === 'Latin' && (code === 0xd7 || code === 0xf7) ? undefined : script
  }
  return undefined
}
