import type { Atoms } from './atoms.ts'
import type { State } from './state.ts'

export const moveFeatureCount = 89

/** Up to 5 apart each its own, then in steps. */
export const distance = (from: number, to: number): number => {
  const apart = to - from
  return apart < 6 ? apart : apart < 11 ? 6 : 7
}

/** Writes the hashes of the features by which the next move is chosen; after Zhang and Nivre 2011. */
export function moveFeatures(
  state: State,
  { word, tag, fine, suffix, marks, breaks, ahead, verbs }: Atoms,
  into: Int32Array,
): void {
  const { left1, left2, right1, right2, lefts, rights, leftSet, rightSet, relations, first, last } = state
  const s0 = state.top(0)
  const s1 = state.top(1)
  const s2 = state.top(2)
  const b0 = state.ahead(0)
  const b1 = state.ahead(1)
  const b2 = state.ahead(2)
  const s0w = s0 < 0 ? 1 : word[s0]!
  const s0t = s0 < 0 ? 0 : tag[s0]!
  const s0f = s0 < 0 ? 0 : fine[s0]!
  const s1w = s1 < 0 ? 1 : word[s1]!
  const s1t = s1 < 0 ? 0 : tag[s1]!
  const s1f = s1 < 0 ? 0 : fine[s1]!
  const s2t = s2 < 0 ? 0 : tag[s2]!
  const s2f = s2 < 0 ? 0 : fine[s2]!
  const b0w = b0 < 0 ? 1 : word[b0]!
  const b0t = b0 < 0 ? 0 : tag[b0]!
  const b0f = b0 < 0 ? 0 : fine[b0]!
  const b1w = b1 < 0 ? 1 : word[b1]!
  const b1t = b1 < 0 ? 0 : tag[b1]!
  const b1f = b1 < 0 ? 0 : fine[b1]!
  const b2f = b2 < 0 ? 0 : fine[b2]!
  const b2t = b2 < 0 ? 0 : tag[b2]!
  const b3 = state.ahead(3)
  const b3t = b3 < 0 ? 0 : tag[b3]!
  const s2w = s2 < 0 ? 1 : word[s2]!
  const s0s = s0 < 0 ? 0 : suffix[s0]!
  const b0s = b0 < 0 ? 0 : suffix[b0]!
  const nv = b0 < 0 ? 0 : ahead[b0]!
  const base = first > 0 ? verbs[first - 1]! : 0
  const done = state.next > first ? verbs[state.next - 1]! - base : 0
  const left = verbs[last - 1]! - base - done
  const vb = Math.min(2, done) * 4 + Math.min(3, left)
  const before = state.next > first ? fine[state.next - 1]! : 0
  const b0m = b0 < 0 ? 255 : marks[b0]!
  const b1m = b1 < 0 ? 255 : marks[b1]!
  const s0m = s0 < 0 ? 255 : marks[s0]!
  const s0b0c = s0 < 0 || b0 < 0 ? 9 : Math.min(3, breaks[b0]! - breaks[s0]!)
  const s1s0c = s1 < 0 ? 9 : Math.min(3, breaks[s0]! - breaks[s1]!)
  const s0l = s0 < 0 ? 0 : left1[s0]!
  const s0r = s0 < 0 ? 0 : right1[s0]!
  const s0l2 = s0 < 0 ? 0 : left2[s0]!
  const s0r2 = s0 < 0 ? 0 : right2[s0]!
  const s1l = s1 < 0 ? 0 : left1[s1]!
  const s1r = s1 < 0 ? 0 : right1[s1]!
  const b0l = b0 < 0 ? 0 : left1[b0]!
  const b0l2 = b0 < 0 ? 0 : left2[b0]!
  const s0lf = s0l ? fine[s0l - 1]! : 0
  const s0rf = s0r ? fine[s0r - 1]! : 0
  const s1lf = s1l ? fine[s1l - 1]! : 0
  const s1rf = s1r ? fine[s1r - 1]! : 0
  const b0lf = b0l ? fine[b0l - 1]! : 0
  const s0lr = s0l ? relations[s0l - 1]! + 1 : 0
  const s0rr = s0r ? relations[s0r - 1]! + 1 : 0
  const s0l2r = s0l2 ? relations[s0l2 - 1]! + 1 : 0
  const s0r2r = s0r2 ? relations[s0r2 - 1]! + 1 : 0
  const s1lr = s1l ? relations[s1l - 1]! + 1 : 0
  const s1rr = s1r ? relations[s1r - 1]! + 1 : 0
  const b0lr = b0l ? relations[b0l - 1]! + 1 : 0
  const b0l2r = b0l2 ? relations[b0l2 - 1]! + 1 : 0
  const s0v = s0 < 0 ? 0 : lefts[s0]! * 8 + rights[s0]!
  const s1v = s1 < 0 ? 0 : lefts[s1]! * 8 + rights[s1]!
  const b0v = b0 < 0 ? 0 : lefts[b0]!
  const s0b0 = s0 < 0 || b0 < 0 ? 9 : distance(s0, b0)
  const s1s0 = s1 < 0 ? 9 : distance(s1, s0)
  const s0ls = s0 < 0 ? 0 : leftSet[s0]!
  const s0rs = s0 < 0 ? 0 : rightSet[s0]!
  const s1ls = s1 < 0 ? 0 : leftSet[s1]!
  const s1rs = s1 < 0 ? 0 : rightSet[s1]!
  const b0ls = b0 < 0 ? 0 : leftSet[b0]!

  let n = 0
  const put = (a: number, b: number, c: number) => {
    let hash =
      Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b) ^ Math.imul(c + n * 0x632be5ab, 0xc2b2ae35)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    into[n++] = hash ^ (hash >>> 14)
  }
  put(s0w, s0t, 0)
  put(s0f, 0, 0)
  put(s1w, s1t, 0)
  put(s1f, 0, 0)
  put(b0w, b0t, 0)
  put(b0f, 0, 0)
  put(b1w, b1t, 0)
  put(b1f, 0, 0)
  put(b2f, 0, 0)
  put(s2f, 0, 0)
  put(s0w, b0w, 0)
  put(s0w, b0f, s0t)
  put(s0f, b0w, b0t)
  put(s0f, b0f, 0)
  put(s0t, b0t, 0)
  put(s1w, s0w, 0)
  put(s1w, s0f, s1t)
  put(s1f, s0w, s0t)
  put(s1f, s0f, 0)
  put(s1t, s0t, 0)
  put(s1f, b0f, 0)
  put(s1w, b0f, 0)
  put(b0f, b1f, 0)
  put(b0f, b1f, b2f)
  put(b0t, b1t, b2t)
  put(s0f, b0f, b1f)
  put(s0t, b0t, b1t)
  put(s1f, s0f, b0f)
  put(s1t, s0t, b0t)
  put(s1t, s0t, b0f)
  put(s1w, s0t, b0t)
  put(s1t, s0w, b0t)
  put(s1t, s0t, b0w)
  put(s2t, s1t, s0t)
  put(s2f, s1f, s0f)
  put(s0f, s0lf, b0f)
  put(s0f, s0rf, b0f)
  put(s0f, b0f, b0lf)
  put(s1f, s1rf, s0f)
  put(s1f, s1lf, s0f)
  put(s1f, s0f, s0lf)
  put(s1f, s0f, s0rf)
  put(s0w, s0b0, 0)
  put(s0f, b0f, s0b0)
  put(b0w, s0b0, 0)
  put(s1f, s0f, s1s0)
  put(s1w, s1s0, 0)
  put(s0w, s0v, 0)
  put(s0f, s0v, b0f)
  put(b0w, b0v, 0)
  put(b0f, b0v, s0f)
  put(s1w, s1v, 0)
  put(s1f, s1v, s0f)
  put(s0f, s0ls, 0)
  put(s0f, s0rs, b0f)
  put(s0w, s0rs, s0ls)
  put(s1f, s1ls, s0f)
  put(s1f, s1rs, s0f)
  put(s1w, s1rs, s0t)
  put(b0f, b0ls, s0f)
  put(s0t * 64 + s0lr, s0l2r, b0t)
  put(s0t * 64 + s0rr, s0r2r, b0t)
  put(s1t * 64 + s1lr, s1rr, s0t)
  put(b0t * 64 + b0lr, b0l2r, s0t)
  put(b0m, s0t, b0t)
  put(b0m * 16 + s0b0c, s0f, b0f)
  put(b1m, b0f, b1t)
  put(s0m * 16 + s1s0c, s1f, s0f)
  put(s1s0c * 256 + b0m, s1t, s0t)
  put(s0b0c * 16 + s1s0c, s0t, b0f)
  put(before, b0f, s0f)
  put(before, s0t, s1t * 64 + b0t)
  put(nv, s0f, b0f)
  put(nv, s1f, s0f)
  put(nv, s0t, b0t)
  put(vb, s0f, b0f)
  put(vb, s1f, s0f)
  put(vb, s0t, b0t)
  put(vb, s1s0c * 16 + s0b0c, s0f)
  put(b0f, b1t * 32 + b2t, b3t)
  put(s0t * 32 + b0t, b1t * 32 + b2t, b3t)
  put(s0s, s0t, b0t)
  put(b0s, b0t, s0t)
  put(s1w, s0lf, s0t)
  put(s2w, s0lf, s1t)
  put(s2f, s1f, s0lf)
  put(s1w, s0w, s0lf)
  put(s2t * 32 + s1t, s0lf, s0t)
  put(s1t * 32 + s0t, s0lf * 3 + s0rf, b0f)
}
