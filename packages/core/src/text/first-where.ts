/** Index of the first item for which `reached` holds, the length where it holds for none; it must be false, then true. */
export function firstWhere<T>(list: readonly T[], reached: (item: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reached(list[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
