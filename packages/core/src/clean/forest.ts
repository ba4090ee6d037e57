/** Log-odds of "yes" for one row of features, which begins at `at` in `rows`. */
export type Forest = (rows: Float32Array, at: number) => number

/** Bytes of the head (trees u32, columns u32, base f32) and of one node (feature i16, right u16, value f32). */
export const forestHead = 12
export const forestNode = 8

/**
 * Gradient-boosted decision trees (Friedman 2001), packed little-endian: the head, the index of each tree's first
 * node (u32), the nodes. A node with feature -1 is a leaf and holds its worth; any other sends a row whose feature is
 * at most `value` to the node behind it, every other row (one without a number too) `right` nodes on.
 * Throws a RangeError on bytes that are no forest and on rows of another width.
 */
export function forest(bytes: Uint8Array, columns: number): Forest {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const trees = bytes.length < forestHead ? 0 : view.getUint32(0, true)
  const first = forestHead + 4 * trees
  const nodes = (bytes.length - first) / forestNode
  if (!trees || nodes < trees || !Number.isInteger(nodes))
    throw new RangeError(`${bytes.length} bytes are no forest: its head says ${trees} trees`)
  if (view.getUint32(4, true) !== columns)
    throw new RangeError(`The forest was trained on ${view.getUint32(4, true)} features a row, not ${columns}`)
  const base = view.getFloat32(8, true)
  const roots = Uint32Array.from({ length: trees }, (_, i) => view.getUint32(forestHead + 4 * i, true))
  // Feature in the lower half, way to the right in the upper one: a step reads one number less.
  const node = Int32Array.from({ length: nodes }, (_, i) => view.getInt32(first + forestNode * i, true))
  const value = Float32Array.from({ length: nodes }, (_, i) => view.getFloat32(first + forestNode * i + 4, true))
  return (rows, at) => {
    let sum = base
    for (let tree = 0; tree < trees; tree++) {
      let i = roots[tree]!
      for (let step = node[i]!; (step & 0x8000) === 0; step = node[i]!)
        i += rows[at + (step & 0xffff)]! <= value[i]! ? 1 : step >>> 16
      sum += value[i]!
    }
    return sum
  }
}
