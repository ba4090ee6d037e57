/**
 * The best one-to-one assignment of rows to columns: for each row its column, or -1. `value` is a rectangular matrix.
 * Method: shortest augmenting paths with potentials (Kuhn 1955; Jonker and Volgenant 1987), cubic in the longer side.
 */
export function assignment(value: readonly (readonly number[])[]): number[] {
  const rows = value.length
  const columns = value[0]?.length ?? 0
  const size = Math.max(rows, columns)
  const cost = (row: number, column: number) => -(value[row]?.[column] ?? 0)
  const ofRow = new Float64Array(size + 1)
  const ofColumn = new Float64Array(size + 1)
  const rowAt = new Int32Array(size + 1)
  const way = new Int32Array(size + 1)
  for (let row = 1; row <= size; row++) {
    rowAt[0] = row
    let column = 0
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const used = new Uint8Array(size + 1)
    do {
      used[column] = 1
      const from = rowAt[column]!
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue
        const reduced = cost(from - 1, j - 1) - ofRow[from]! - ofColumn[j]!
        if (reduced < least[j]!) {
          least[j] = reduced
          way[j] = column
        }
        if (least[j]! < delta) {
          delta = least[j]!
          next = j
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          ofRow[rowAt[j]!]! += delta
          ofColumn[j]! -= delta
        } else least[j]! -= delta
      }
      column = next
    } while (rowAt[column])
    while (column) {
      rowAt[column] = rowAt[way[column]!]!
      column = way[column]!
    }
  }
  const found = new Array<number>(rows).fill(-1)
  for (let j = 1; j <= columns; j++) if (rowAt[j]! <= rows) found[rowAt[j]! - 1] = j - 1
  return found
}
