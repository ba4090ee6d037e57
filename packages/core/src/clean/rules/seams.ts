/** Two words grown together without a sentence's end between them. */
export interface Seam {
  readonly at: number
  /** The two words, `[from, at)` and `[at, to)`. */
  readonly from: number
  readonly to: number
}

const candidate =
  /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}{2}|\p{N}\p{Lu}\p{Ll}|[\p{Ll})\]]\p{N}?[)\]]?\p{Lu}\p{Ll}|\p{Ll}\p{N}|\p{N}\p{Lu}{3}/gu
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
  for (const { 0: found, index } of text.matchAll(candidate)) {
    const at = index + breakOf(found)
    let from = index
    let to = at + 1
    while (from > last && from > index - longest && inToken.test(text.charAt(from - 1))) from--
    while (to < at + longest && inToken.test(text.charAt(to)) && !(isCapital(text, to) && !isCapital(text, to - 1)))
      to++
    const before = text.charAt(from - 1)
    const after = text.charAt(to)
    last = at
    if (at - from < 2 || (to - at < 2 && !/[AI]/.test(text.charAt(at)))) continue
    if (notWords.test(before) || notWords.test(after)) continue
    if (nameStart.test(text.slice(from, at))) continue
    if (after === '.' && /^\p{Ll}/u.test(text.charAt(to + 1))) continue
    seams.push({ at, from, to })
  }
  return seams
}

const capital = /\p{Lu}/u
const isCapital = (text: string, at: number) => capital.test(text.charAt(at))

/** Where in the match the second word begins: at its last capital. */
function breakOf(found: string): number {
  if (/^\p{N}/u.test(found)) return 1
  for (let i = found.length - 1; i > 0; i--) if (/[\p{Lu}\p{N}]/u.test(found.charAt(i))) return i
  return 1
}
