import { allMatches } from '../../text/index.ts'
/** Where a space was lost between two sentences: the offset at which the second one begins. */
export interface Joint {
  readonly at: number
}

const candidate = /[.!?…](?:[”’»"')\]]{0,3}[“‘«„"'([¿¡]{0,3}\p{Lu}|(?=\d{1,4}[ -]\p{Lu}))/gu
const closers = '”’»")]'
const letterBefore = /[\p{L}\p{N}]$/u
const lowerPair = /\p{Ll}{2}$/u
/** `door.3 Boats`, but not `No.3 Seed`. */
const beforeNumber = /^\p{L}*\p{Ll}{4}$/u
const abbreviations = new Set(
  'mr mrs ms dr st sr jr vs no gen col lt sgt capt maj prof rev hon sen rep gov ph fig vol ed al inc ltd co corp dept est approx e.g i.e nr bzw usw av prof. mme mlle'.split(
    ' ',
  ),
)

/** Words with a full stop inside that are no joint: addresses, file names. */
const address = /[@/\\_]|www|https?:/i

/** Joints of `text[start, end)`, in order. Linear: each candidate looks at most 64 characters around. */
export function jointsOf(text: string): Joint[] {
  const joints: Joint[] = []
  let counted = 0
  let straight = 0 // straight quotation marks since the last blank line, to tell opening from closing
  for (const { 0: found, index } of allMatches(text, candidate)) {
    for (let next = nextMark(text, counted, index); next >= 0; next = nextMark(text, counted, index)) {
      straight = text.charCodeAt(next) === 10 ? 0 : straight + 1
      counted = next + 1
    }
    counted = Math.max(counted, index)
    const at = split(text, found, index, straight % 2 === 1)
    if (at !== undefined) joints.push({ at })
  }
  return joints
}

/** Next `"` or newline in `[from, to)`. */
function nextMark(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 34 || unit === 10) return i
  }
  return -1
}

function split(text: string, found: string, index: number, open: boolean): number | undefined {
  const before = text.slice(Math.max(0, index - 24), index)
  const after = text.slice(index + found.length, index + found.length + 24)
  const word = /[^\s“”"«»(‘]*$/u.exec(before)?.[0] ?? ''
  if (found.length === 1)
    return beforeNumber.test(word) && !abbreviations.has(word.toLowerCase()) ? index + 1 : undefined
  const capital = found.length - (/\p{Lu}$/u.exec(found)?.[0].length ?? 1)
  const marks = found.slice(1, capital)
  if (!marks) {
    if (/\p{Ll}{2}\.\.$/u.test(before) && /^\p{Lu}\p{Ll}{2}/u.test(found.slice(capital) + after)) return index + 1
    if (address.test(word) || !letterBefore.test(before)) return undefined
    if (!plainJoint(found.charAt(0), word, found.slice(capital) + after)) return undefined
    return index + 1
  }
  if (!/[\p{L}\p{N}%.!?…]$/u.test(before)) return undefined
  let closing = 0
  for (const mark of marks) {
    if (mark === '"' ? !open && closing === 0 : !closers.includes(mark) && !(mark === "'" && closing === 0)) break
    closing++
  }
  if (closing === 0 && /^\p{Lu}?$/u.test(word)) return undefined
  return index + 1 + closing
}

/** Nothing stands between the full stop and the capital: `end.Next`, but not `U.S.Army` or `J.K.Rowling`. */
function plainJoint(mark: string, word: string, next: string): boolean {
  if (word.includes('.') && !/\p{Ll}{3}$/u.test(word)) return false
  if (abbreviations.has(word.toLowerCase())) return false
  const nextWord = /^[\p{L}\p{M}’'-]+/u.exec(next)?.[0] ?? ''
  const nextStop = next.charAt(nextWord.length)
  if (/^[\w-]*(?:@|\.\p{Ll}{2})/u.test(next.slice(nextWord.length))) return false
  if (nextStop === '.' && nextWord.length < 4) return false
  if (/^\p{Lu}{2,}$/u.test(nextWord) || nextWord.length === 1)
    return lowerPair.test(word) && /[\s,]/.test(nextStop) && (nextWord.length > 1 || /[AI]/.test(nextWord))
  if (mark !== '.' && mark !== '…') return /^\p{Ll}/u.test(word) || /\p{Ll}{2}$/u.test(word)
  if (/^\p{N}+$/u.test(word)) return word.length >= 2
  return lowerPair.test(word) || /\p{Lu}{2,}$/u.test(word) || /[\p{L}]\p{N}+$/u.test(word)
}
