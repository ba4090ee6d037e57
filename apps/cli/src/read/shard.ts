import { hash } from 'node:crypto'
import type { Wanted } from './inputs.ts'
import type { Shard } from './options.ts'

/** A file of these is one document, and goes to one shard as a whole. */
const pages = /\.(?:x?html?|mht|mhtml|eml|txt|text|md)$/i

/**
 * Spreads documents by SHA-256 of the file's path below the folder named and of the document's place in the file. So
 * the shards are disjoint and together whole, whatever the format; a file added or lacking on one machine moves no other
 * document, and the folder may lie elsewhere on each.
 */
export function inShard({ index, count }: Shard): Wanted {
  const mine = (key: string) => Number.parseInt(hash('sha256', key).slice(0, 12), 16) % count === index - 1
  return {
    file: (_, key) => !pages.test(key) || mine(key),
    record: (_, key, record) => pages.test(key) || mine(`${key}\n${record}`),
  }
}
