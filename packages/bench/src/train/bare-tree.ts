import { relations } from '@copydesk/core/testing'
import type { GoldTree } from './gold-tree.ts'

/** A tree without the tokens that are not in `kept`: what hung on one of them hangs on its head. */
export function bareTree({ heads, relations: named }: GoldTree, kept: Int32Array): GoldTree {
  const place = new Int32Array(heads.length).fill(-1)
  kept.forEach((token, i) => {
    place[token] = i
  })
  let root = -1
  const bare = Int32Array.from(kept, (token, i) => {
    let head = heads[token]!
    for (let up = 0; head >= 0 && place[head]! < 0 && up < heads.length; up++) head = heads[head]!
    if (head >= 0) return place[head]!
    if (root < 0) root = i
    return root === i ? -1 : root
  })
  return {
    heads: bare,
    relations: Uint8Array.from(kept, (token, i) => (bare[i]! < 0 ? relations.indexOf('root') : named[token]!)),
  }
}
