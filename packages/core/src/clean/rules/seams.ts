/** Two words grown together without a sentence's end between them. */
export interface Seam {
  readonly at: number
  /** The two words, `[from, at)` and `[at, to)`. */
  readonly from: number
  readonly to: number
}

/** Letters of scripts with capitals: only there does a capital in a word tell of a seam. */
const inToken = /[\p{Ll}\p{Lu}\p{M}\p{N}’'&-]/u
const notWords = /[@#/\\_=~]/
/** Names are written so: McCartney, DeLillo, iPhone, O’Brien. */
const nameStart =
  /^(?:Mc|Mac|Mc?G|De|Del|Di|Da|Du|La|Le|Lo|Van|Von|Fitz|San|St|O[’']|D[’']|L[’']|i|e|m|x|al-|el-|Al|El)$/
const longest = 48

/** Candidates for seams, in order. Each looks at most 48 characters to either side, and no further than the next. */
export function seamsOf(text: string): Seam[] {
  const seams: Seam[] = []
  let last = 0 // where the piece that may end here begins at the earliest
  for (let at = 1; at < text.length; at++) {
    if (!breaksAt(text, at)) continue
    let from = at - 1
    let to = at + 1
    while (from > last && from > at - longest && inToken.test(text.charAt(from - 1))) from--
    while (to < at + longest && inToken.test(text.charAt(to)) && !(isCapital(text, to) && !isCapital(text, to - 1)))
      to++
    const before = text.charAt(from - 1)
    const after = text.charAt(to)
    last = at
    if (at - from < 2 && !isDigit(text, from)) continue
    if (to - at < 2 && !/[AI\d]/.test(text.charAt(at))) continue
    if (notWords.test(before) || notWords.test(after)) continue
    if (nameStart.test(text.slice(from, at))) continue
    if (after === '.' && isSmall(text, to + 1)) continue
    seams.push({ at, from, to })
  }
  return seams
}

/** A word may begin here: `storm|The`, `SEARCH|Skip`, `2019|The`, `)|The`, `top|34`. */
function breaksAt(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (before === 32 || before === 10) return false
  if (isDigit(text, at)) return isSmall(text, at - 1)
  if (!isCapital(text, at)) return false
  if (isSmall(text, at - 1)) return true
  const nextSmall = isSmall(text, at + 1)
  if (isCapital(text, at - 1)) return nextSmall && isSmall(text, at + 2)
  if (isDigit(text, at - 1)) return nextSmall || (isCapital(text, at + 1) && isCapital(text, at + 2))
  return (before === 41 || before === 93) && nextSmall
}

const capital = /\p{Lu}/u
const small = /\p{Ll}/u
const isDigit = (text: string, at: number) => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? unit >= 65 && unit <= 90 : capital.test(text.charAt(at))
}

function isSmall(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? unit >= 97 && unit <= 122 : small.test(text.charAt(at))
}
