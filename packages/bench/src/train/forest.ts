import { forestHead, forestNode } from '@copydesk/core/testing'
import { random } from './random.ts'

export interface ForestTask {
  /** Row after row, `columns` features each. A feature without a number is NaN. */
  readonly rows: Float32Array
  readonly columns: number
  /** 1 for yes, 0 for no; one a row. */
  readonly labels: ArrayLike<number>
  /** What a row counts; 1 each where absent. */
  readonly weights?: ArrayLike<number>
  readonly trees?: number
  readonly leaves?: number
  readonly rate?: number
  /** Least sum of second derivatives in a leaf. */
  readonly minChild?: number
  readonly l2?: number
  /** Share of the columns that a tree may use. */
  readonly columnShare?: number
  readonly seed?: number
}

interface Leaf {
  readonly items: Uint32Array
  readonly gradient: number
  readonly hessian: number
  gain: number
  feature: number
  bin: number
}

interface Node {
  feature: number
  value: number
  left?: Node
  right?: Node
}

const bins = 64

/** Upper bounds of at most 63 bins by quantile; the last bin takes what is above and what is no number. */
function bounds(rows: Float32Array, columns: number, column: number): Float32Array {
  const values: number[] = []
  for (let i = column; i < rows.length; i += columns) if (!Number.isNaN(rows[i])) values.push(rows[i]!)
  values.sort((a, b) => a - b)
  const distinct = values.filter((value, i) => value !== values[i - 1])
  if (distinct.length < bins) return Float32Array.from(distinct)
  const cuts = Array.from({ length: bins - 1 }, (_, i) => values[Math.floor(((i + 1) * values.length) / bins)]!)
  return Float32Array.from(cuts.filter((value, i) => value !== cuts[i - 1]))
}

/** Trains gradient-boosted trees on the logistic loss, leaf by leaf on histograms; packed as `forest` reads them. */
export function trainForest(task: ForestTask): Uint8Array {
  const { rows, columns, labels, weights, trees = 150, leaves = 16, rate = 0.08 } = task
  const { minChild = 5, l2 = 2, columnShare = 0.7, seed = 1 } = task
  const size = rows.length / columns
  const next = random(seed)
  const cuts = Array.from({ length: columns }, (_, column) => bounds(rows, columns, column))
  const binned = new Uint8Array(size * columns)
  for (let column = 0; column < columns; column++) {
    const cut = cuts[column]!
    for (let i = 0; i < size; i++) {
      const value = rows[i * columns + column]!
      let [low, high] = [0, cut.length]
      if (Number.isNaN(value)) low = high
      while (low < high) {
        const middle = (low + high) >> 1
        if (value <= cut[middle]!) high = middle
        else low = middle + 1
      }
      binned[column * size + i] = low
    }
  }
  const weigh = (i: number) => weights?.[i] ?? 1
  let [yes, all] = [0, 0]
  for (let i = 0; i < size; i++) {
    yes += labels[i]! * weigh(i)
    all += weigh(i)
  }
  const base = Math.log((yes + 1) / (all - yes + 1))
  const score = new Float64Array(size).fill(base)
  const gradient = new Float64Array(size)
  const hessian = new Float64Array(size)
  const worth = (g: number, h: number) => (g * g) / (h + l2)

  const leafOf = (items: Uint32Array, used: readonly number[]): Leaf => {
    let [g, h] = [0, 0]
    for (const i of items) {
      g += gradient[i]!
      h += hessian[i]!
    }
    const leaf: Leaf = { items, gradient: g, hessian: h, gain: 0, feature: -1, bin: 0 }
    if (h < 2 * minChild) return leaf
    const sumG = new Float64Array(bins)
    const sumH = new Float64Array(bins)
    for (const column of used) {
      const count = cuts[column]!.length
      sumG.fill(0, 0, count + 1)
      sumH.fill(0, 0, count + 1)
      const offset = column * size
      for (const i of items) {
        const bin = binned[offset + i]!
        sumG[bin]! += gradient[i]!
        sumH[bin]! += hessian[i]!
      }
      let [leftG, leftH] = [0, 0]
      for (let bin = 0; bin < count; bin++) {
        leftG += sumG[bin]!
        leftH += sumH[bin]!
        if (leftH < minChild || h - leftH < minChild) continue
        const gain = worth(leftG, leftH) + worth(g - leftG, h - leftH) - worth(g, h)
        if (gain > leaf.gain) Object.assign(leaf, { gain, feature: column, bin })
      }
    }
    return leaf
  }

  const grow = (): Node => {
    const used = Array.from({ length: columns }, (_, i) => i).filter(() => next() < columnShare)
    const root: Node = { feature: -1, value: 0 }
    const open: [Leaf, Node][] = [
      [
        leafOf(
          Uint32Array.from({ length: size }, (_, i) => i),
          used,
        ),
        root,
      ],
    ]
    while (open.length < leaves) {
      let best = 0
      for (let i = 1; i < open.length; i++) if (open[i]![0].gain > open[best]![0].gain) best = i
      const [leaf, node] = open[best]!
      if (leaf.gain <= 1e-6) break
      const offset = leaf.feature * size
      node.feature = leaf.feature
      node.value = cuts[leaf.feature]![leaf.bin]!
      node.left = { feature: -1, value: 0 }
      node.right = { feature: -1, value: 0 }
      open.splice(
        best,
        1,
        [
          leafOf(
            leaf.items.filter((i) => binned[offset + i]! <= leaf.bin),
            used,
          ),
          node.left,
        ],
        [
          leafOf(
            leaf.items.filter((i) => binned[offset + i]! > leaf.bin),
            used,
          ),
          node.right,
        ],
      )
    }
    for (const [{ items, gradient: g, hessian: h }, node] of open) {
      node.value = Math.fround((-rate * g) / (h + l2))
      for (const i of items) score[i]! += node.value
    }
    return root
  }

  const grown: Node[] = []
  for (let tree = 0; tree < trees; tree++) {
    for (let i = 0; i < size; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!))
      gradient[i] = (p - labels[i]!) * weigh(i)
      hessian[i] = p * (1 - p) * weigh(i)
    }
    grown.push(grow())
  }
  return pack(grown, columns, base)
}

function pack(trees: readonly Node[], columns: number, base: number): Uint8Array {
  const nodes: [feature: number, right: number, value: number][] = []
  const add = (node: Node): void => {
    const at = nodes.push([node.feature, 0, node.value]) - 1
    if (!node.left || !node.right) return
    add(node.left)
    nodes[at]![1] = nodes.length - at
    add(node.right)
  }
  const roots = trees.map((tree) => {
    const at = nodes.length
    add(tree)
    return at
  })
  const bytes = new Uint8Array(forestHead + 4 * roots.length + forestNode * nodes.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, roots.length, true)
  view.setUint32(4, columns, true)
  view.setFloat32(8, base, true)
  for (const [i, root] of roots.entries()) view.setUint32(forestHead + 4 * i, root, true)
  nodes.forEach(([feature, right, value], i) => {
    const at = forestHead + 4 * roots.length + forestNode * i
    view.setInt16(at, feature, true)
    view.setUint16(at + 2, right, true)
    view.setFloat32(at + 4, value, true)
  })
  return bytes
}
