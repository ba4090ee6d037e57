/** Two words grown together without a sentence's end between them. */
export interface Seam {
  readonly at: number
  /** The whole token around it, `[from, to)`. */
  readonly from: number
  readonly to: number
}

const candidate =
  /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}{2}|\p{N}\p{Lu}\p{Ll}|[\p{Ll})\]]\p{N}?[)\]]?\p{Lu}\p{Ll}|\p{Ll}\p{N}/gu
/** Letters of scripts with capitals: only there does a capital in a word tell of a seam. */
const inToken = /[\p{Ll}\p{Lu}\p{M}\p{N}’'&-]/u
const notWords = /[@#/\\_=~]/
/** Names are written so: McCartney, DeLillo, iPhone, O’Brien. */
const nameStart =
  /^(?:Mc|Mac|Mc?G|De|Del|Di|Da|Du|La|Le|Lo|Van|Von|Fitz|San|St|O[’']|D[’']|L[’']|i|e|m|x|al-|el-|Al|El)$/
const longest = 48

/** Candidates for seams, in order. Each looks at most 48 characters to either side. */
export function seamsOf(text: string): Seam[] {
  const seams: Seam[] = []
  for (const { 0: found, index } of text.matchAll(candidate)) {
    const at = index + breakOf(found)
    let from = index
    let to = at
    while (from > index - longest && inToken.test(text.charAt(from - 1))) from--
    while (to < at + longest && inToken.test(text.charAt(to))) to++
    const left = text.slice(from, at)
    const right = text.slice(at, to)
    if (notWords.test(text.charAt(from - 1)) || notWords.test(text.charAt(to)) || nameStart.test(left)) continue
    if (text.charAt(to) === '.' && inToken.test(text.charAt(to + 1)) && /^\p{Ll}/u.test(text.charAt(to + 1))) continue
    if (left.length < 2 || (right.length < 2 && !/^[AI]$/.test(right))) continue
    if (/^\p{N}/u.test(right)) continue
    seams.push({ at, from, to })
  }
  return seams
}

/** Where in the match the second word begins: at its last capital. */
function breakOf(found: string): number {
  for (let i = found.length - 1; i > 0; i--) if (/[\p{Lu}\p{N}]/u.test(found.charAt(i))) return i
  return 1
}
