import type { MessagePort } from 'node:worker_threads'
import type { LayerName, Source } from '@copydesk/core'
import { frames } from '../problem.ts'
import type { Generator, Reading } from '../reading.ts'

export interface Order {
  readonly source: Source
  readonly layers: readonly LayerName[]
}

/** What a worker says: once that it can read, then for each order its article or the place where reading failed. */
export type Word = { readonly ready: Generator } | { readonly article: string } | { readonly fault: string }

const first: Source = { text: '“The bridge stays open,” said Mayor Ana Veld on Monday. Two ferries were damaged.' }

/** Reads one order after another. It has read once before it says that it can, so that the first order is not slow. */
export async function serveReading(port: MessagePort, reading: Reading): Promise<void> {
  const { signal } = new AbortController()
  const say = (word: Word) => port.postMessage(word)
  await reading.readSource(first, [], signal)
  port.on('message', ({ source, layers }: Order) => {
    reading.readSource(source, layers, signal).then(
      (article) => say({ article }),
      (error) => say({ fault: frames(error) }),
    )
  })
  say({ ready: reading.generator })
}
