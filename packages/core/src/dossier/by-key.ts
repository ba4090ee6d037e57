/** Items by each of their keys, in order. Map.groupBy takes one key only. */
export function byKey<Item>(items: Iterable<Item>, keys: (item: Item) => Iterable<string>): Map<string, Item[]> {
  const blocks = new Map<string, Item[]>()
  for (const item of items)
    for (const key of new Set(keys(item))) {
      const block = blocks.get(key)
      if (block) block.push(item)
      else blocks.set(key, [item])
    }
  return blocks
}
