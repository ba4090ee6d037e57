import type { Atoms } from './atoms.ts'
import { distance } from './move-features.ts'
import type { State } from './state.ts'

export const labelFeatureCount = 38

/** Writes the hashes of the features by which the relation of `token` to `head` is told, before it is hung there. */
export function labelFeatures(
  state: State,
  { word, tag, fine, suffix, marks, breaks }: Atoms,
  token: number,
  head: number,
  into: Int32Array,
): void {
  const { left1, left2, right1, lefts, rights, leftSet, rightSet, relations, first, last } = state
  const root = head < 0
  const hw = root ? 3 : word[head]!
  const ht = root ? 0 : tag[head]!
  const hf = root ? 0 : fine[head]!
  const hs = root ? 0 : suffix[head]!
  const tw = word[token]!
  const tt = tag[token]!
  const tf = fine[token]!
  const l = left1[token]!
  const l2 = left2[token]!
  const r = right1[token]!
  const lw = l ? word[l - 1]! : 0
  const lf = l ? fine[l - 1]! : 0
  const l2f = l2 ? fine[l2 - 1]! : 0
  const rf = r ? fine[r - 1]! : 0
  const side = root ? 0 : token < head ? 1 : 2
  const far = root ? 9 : side === 1 ? distance(token, head) : distance(head, token)
  const hls = root ? 0 : leftSet[head]!
  const hrs = root ? 0 : rightSet[head]!
  const hr = root ? 0 : right1[head]!
  const hrr = hr ? relations[hr - 1]! + 1 : 0
  const hl = root ? 0 : left1[head]!
  const hlr = hl ? relations[hl - 1]! + 1 : 0
  const hlf = hl ? fine[hl - 1]! : 0
  const ls = leftSet[token]!
  const rs = rightSet[token]!
  const before = token > first ? fine[token - 1]! : 0
  const after = token + 1 < last ? fine[token + 1]! : 0
  const c = root ? 9 : Math.min(3, Math.abs(breaks[token]! - breaks[head]!))
  const m = marks[token]!
  const v = lefts[token]! * 8 + rights[token]!
  let n = 0
  const put = (a: number, b: number, c: number) => {
    let hash =
      Math.imul(a, 0x9e3779b1) ^
      Math.imul(b + 0x7f4a7c15 + side * 0x3c6ef372, 0x85ebca6b) ^
      Math.imul(c + n * 0x632be5ab, 0xc2b2ae35)
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    into[n++] = hash ^ (hash >>> 14)
  }
  put(tw, 0, 0)
  put(tt, 0, 0)
  put(tf, 0, 0)
  put(suffix[token]!, tt, 0)
  put(hw, ht, 0)
  put(hf, 0, 0)
  put(ht, 0, 0)
  put(tt, ht, 0)
  put(tf, hf, 0)
  put(tw, ht, 0)
  put(tt, hw, 0)
  put(tf, hw, 0)
  put(tw, hf, 0)
  put(tw, hw, 0)
  put(tf, hf, far)
  put(tt, ht, far)
  put(tt, hs, 0)
  put(lf, tf, hf)
  put(lf, tt, ht)
  put(lw, tt, hw)
  put(lf, hw, 0)
  put(lf, l2f, tt)
  put(rf, tt, ht)
  put(lf, rf, tt)
  put(hls, tt, ht)
  put(hls, tf, hf)
  put(hrs, tt, ht)
  put(hrr, hlr, tt * 32 + ht)
  put(ls, tt, ht)
  put(ls, tf, rs)
  put(before, tt, ht)
  put(after, tt, ht)
  put(hlf, tt, hf)
  put(v, tt, ht)
  put(c, tf, hf)
  put(c, tt, ht)
  put(c, tf, hw)
  put(m * 16 + c, tt, ht)
}
