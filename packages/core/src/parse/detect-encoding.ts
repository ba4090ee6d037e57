import { detectEastAsian } from './detect-east-asian.ts'

/**
 * Letters beyond ASCII that a language writes, the more frequent half of a script of its own first.
 * Facts of the languages; encodings by their labels in the WHATWG Encoding Standard.
 */
const latin: readonly (readonly [encodings: readonly string[], letters: string])[] = [
  [['windows-1252'], 'àâæçéèêëîïôùûüÿœ'], // French
  [['windows-1252'], 'äöüßéà'], // German
  [['windows-1252'], 'áéíóúñüªº'], // Spanish
  [['windows-1252'], 'áâãàçéêíóôõúüªº'], // Portuguese
  [['windows-1252'], 'àèéìíòóùú'], // Italian
  [['windows-1252'], 'åäöæøéüè'], // Scandinavian, Finnish
  [['windows-1252'], 'áéíóúýðþæö'], // Icelandic
  [['windows-1252'], 'àçèéíïòóúü·'], // Catalan
  [['windows-1250', 'iso-8859-2'], 'ąćęłńóśźż'], // Polish
  [['windows-1250', 'iso-8859-2'], 'áčďéěíňóřšťúůýž'], // Czech
  [['windows-1250', 'iso-8859-2'], 'áäčďéíĺľňóôŕšťúýž'], // Slovak
  [['windows-1250', 'iso-8859-2'], 'áéíóöőúüű'], // Hungarian
  [['windows-1250', 'iso-8859-2'], 'ăâîşţ'], // Romanian
  [['windows-1250', 'iso-8859-2'], 'čćđšž'], // Croatian, Slovene
  [['windows-1254'], 'çğıöşüâîû'], // Turkish
  [['windows-1257'], 'ąčęėįšųūž'], // Lithuanian
  [['windows-1257'], 'āčēģīķļņšūž'], // Latvian
]
const scripts: readonly (readonly [encodings: readonly string[], frequent: string, letters: RegExp])[] = [
  [['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'], 'оеаинтсрвлкмдпуіязь', /[\u0400-\u045f\u0490\u0491]/],
  [['windows-1253', 'iso-8859-7'], 'αοιετσνηυρπκμλςάίόή', /[\u0384-\u03ce]/],
  [['windows-1255', 'iso-8859-8'], 'יוהלארבתמשנ', /[\u05b0-\u05f4]/],
  [['windows-1256', 'iso-8859-6'], 'اليمنرتوبعدسفهةأ', /[\u060c-\u0652\u067e\u0686\u0698\u06af]/],
  [['windows-874'], 'านรอกเงมยลวดทส่้ั', /[\u0e01-\u0e5b]/],
]

const sample = 16_384
/** Letters beyond ASCII below which Western European is the better guess. */
const enough = 6

/**
 * The encoding of bytes that are no UTF-8, by the letters each possible one would give; undefined where none fits
 * so well that it may be said.
 */
export function detectEncoding(bytes: Uint8Array): string | undefined {
  const first = bytes.findIndex((byte) => byte > 0x7f)
  const part = bytes.subarray(Math.max(0, first - 200), first + sample)
  const asian = detectEastAsian(part)
  if (asian) return asian
  const texts = new Map<string, string>()
  const textIn = (encoding: string) => {
    const text = texts.get(encoding) ?? decoded(part, encoding)
    texts.set(encoding, text)
    return text
  }
  const script = bestOf(
    scripts.flatMap(([encodings, frequent, letters]) =>
      encodings.map((encoding) => ({ encoding, score: scoreOfScript(textIn(encoding), frequent, letters) })),
    ),
  )
  if (script.score >= 0.55) return script.encoding
  const found = bestOf(
    latin.flatMap(([encodings, letters]) =>
      encodings.map((encoding) => ({ encoding, score: scoreOfLatin(textIn(encoding), letters) })),
    ),
  )
  return found.score >= 0.9 ? found.encoding : undefined
}

interface Guess {
  readonly encoding: string
  readonly score: number
}

/** The first of the best. */
const bestOf = (guesses: readonly Guess[]): Guess =>
  guesses.reduce((best, guess) => (guess.score > best.score + 1e-9 ? guess : best))

const decoded = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)

/** Share of frequent small letters among what is no ASCII; a text of a script of its own has hardly anything else. */
function scoreOfScript(text: string, frequent: string, letters: RegExp): number {
  let own = 0
  let common = 0
  let high = 0
  let ascii = 0
  for (const char of text) {
    if (char < '\u0080') {
      if (/[a-zA-Z]/.test(char)) ascii++
      continue
    }
    if (/[\u2010-\u203a\u00a0\u00ab\u00bb\u2116]/.test(char)) continue
    high++
    if (!letters.test(char)) continue
    own++
    if (frequent.includes(char)) common++
  }
  if (own < enough || own < 0.3 * ascii || own < 0.97 * high) return 0
  return common / own
}

const letter = /\p{L}/u
const symbol = /[\u00a1-\u00bf\u00d7\u00f7\ufffd\u0080-\u009f˛¸˘ˇ˙¨]/

/** Share of the language's own letters among what is no ASCII and stands in a word. */
function scoreOfLatin(text: string, letters: string): number {
  const alphabet = new Set(letters)
  const chars = Array.from(text.slice(0, sample))
  let own = 0
  let high = 0
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] as string
    if (char < '\u0080') continue
    const inWord = /[a-z]/i.test(chars[i - 1] ?? ' ') || /[a-z]/i.test(chars[i + 1] ?? ' ')
    if (letter.test(char)) {
      high++
      const isCapitalInside = char !== char.toLowerCase() && /[a-z]/.test(chars[i - 1] ?? ' ')
      // Portuguese writes õ only before e; elsewhere it is what is left of a Hungarian ő.
      const isStray = char === 'õ' && chars[i + 1] !== 'e'
      if (alphabet.has(char.toLowerCase()) && !isCapitalInside && !isStray) own++
    } else if (symbol.test(char) && inWord && /[a-z]/i.test(chars[i + 1] ?? ' ')) high++
  }
  return high >= enough ? own / high : 0
}
