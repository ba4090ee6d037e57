import { parentPort } from 'node:worker_threads'
import { emptyLexicon } from '@copydesk/core'
import { serveReading } from '../src/node/serve-reading.ts'
import { readHere } from '../src/reading.ts'

/** Reads as the real one does, but for these words. */
const deeds: Record<string, () => unknown> = {
  HANG: () => {
    for (;;);
  },
  THROW: () => {
    throw new RangeError('a message that quotes SECRETWORD')
  },
  GROW: () => {
    for (const held: number[][] = []; ; ) held.push(Array.from({ length: 10_000 }, (_, i) => i / 3))
  },
  EXIT: () => process.exit(1),
  SLEEP: () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300),
}

const reading = readHere(emptyLexicon)
if (parentPort)
  await serveReading(parentPort, {
    ...reading,
    async readSource(source, layers, signal) {
      for (const [word, deed] of Object.entries(deeds)) if (source.text.includes(word)) deed()
      return reading.readSource(source, layers, signal)
    },
  })
