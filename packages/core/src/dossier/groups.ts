/** Items 0 to `size` - 1 put into groups that only grow. */
export interface Groups {
  /** The group of an item: the number of one of its members. */
  of(item: number): number
  members(item: number): readonly number[]
  join(a: number, b: number): void
}

/** Union by size (Tarjan 1975), with the members of each group at hand. */
export function groups(size: number): Groups {
  const holder = Int32Array.from({ length: size }, (_, i) => i)
  const all: number[][] = Array.from({ length: size }, (_, i) => [i])
  const of = (item: number) => holder[item]!
  return {
    of,
    members: (item) => all[of(item)]!,
    join(a, b) {
      let [large, small] = [of(a), of(b)]
      if (large === small) return
      if (all[large]!.length < all[small]!.length) [large, small] = [small, large]
      for (const item of all[small]!) {
        holder[item] = large
        all[large]!.push(item)
      }
      all[small] = []
    },
  }
}
