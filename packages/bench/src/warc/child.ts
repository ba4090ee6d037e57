import { createReadStream } from 'node:fs'
import { isFailure, parse } from '@copydesk/core/parse'

/** What one process saw and used that reads a file to its end; one line of JSON. */
export interface Seen {
  readonly documents: number
  readonly characters: number
  readonly failures: readonly string[]
  readonly seconds: number
  /** Bytes. */
  readonly peakMemory: number
}

const [file = ''] = process.argv.slice(2)
let documents = 0
let characters = 0
const failures: string[] = []
const began = performance.now()
for await (const item of parse(createReadStream(file), { name: 'crawl' })) {
  if (isFailure(item)) failures.push(`${item.failure}: ${item.message}`)
  else {
    documents++
    characters += item.text.length
  }
}
const seconds = (performance.now() - began) / 1000
const peakMemory = process.resourceUsage().maxRSS * 1024
const seen: Seen = { documents, characters, failures, seconds, peakMemory }
console.log(JSON.stringify(seen))
