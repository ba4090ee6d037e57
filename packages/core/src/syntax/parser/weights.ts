import { relations } from './relations.ts'

/**
 * Trained weights of hashed features: a row for each feature that was kept, where the low bits of its hash say. The
 * first byte of a row holds the high bits, so that a feature never seen is not taken for one that was.
 */
export interface FeatureTable {
  readonly rows: Int8Array
  readonly mask: number
}

export interface ParserWeights {
  readonly moves: FeatureTable
  readonly labels: FeatureTable
}

/** Weights as they are read: a move's row in one number, so that memory is asked once for it. */
export interface OpenParser {
  readonly moves: { readonly rows: Int32Array; readonly mask: number }
  readonly labels: FeatureTable
}

/** Bytes of a row: the check and a weight for each class. */
export const moveStride = 1 + 3
export const labelStride = 1 + relations.length
export const checkOf = (hash: number): number => hash >> 24
const head = 2

/**
 * Opens weights as they are kept: the binary logarithms of the two numbers of rows, then the rows.
 * Throws a RangeError when they cannot be this parser's.
 */
export function openParser(bytes: Uint8Array): OpenParser {
  const [moveBits = 0, labelBits = 0] = bytes
  const [moveRows, labelRows] = [2 ** moveBits, 2 ** labelBits]
  const due = head + moveRows * moveStride + labelRows * labelStride
  if (bytes.length !== due)
    throw new RangeError(
      `${bytes.length} bytes are no parser: 2^${moveBits} rows of ${moveStride} and 2^${labelBits} of ${labelStride} take ${due}`,
    )
  const view = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)
  const split = head + moveRows * moveStride
  return {
    moves: { rows: joined(bytes, moveRows), mask: moveRows - 1 },
    labels: { rows: view.subarray(split), mask: labelRows - 1 },
  }
}

function joined(bytes: Uint8Array, count: number): Int32Array {
  const rows = new Int32Array(count)
  for (let i = 0, at = head; i < count; i++, at += moveStride)
    rows[i] = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)
  return rows
}

/** The bytes that `openParser` opens. */
export function packParser({ moves, labels }: ParserWeights): Uint8Array {
  const bytes = new Uint8Array(head + moves.rows.length + labels.rows.length)
  bytes.set([Math.log2(moves.mask + 1), Math.log2(labels.mask + 1)])
  for (const [table, at] of [
    [moves, head],
    [labels, head + moves.rows.length],
  ] as const)
    bytes.set(new Uint8Array(table.rows.buffer, table.rows.byteOffset, table.rows.length), at)
  return bytes
}
