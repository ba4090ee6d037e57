// Plain JavaScript on the built package: stripping types would count 40 MB that nobody's process has.
import { createReadStream } from 'node:fs'
import { isFailure, parse } from '@copydesk/core/parse'

const [, , file = ''] = process.argv
let documents = 0
let characters = 0
const failures = []
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
console.log(JSON.stringify({ documents, characters, failures, seconds, peakMemory }))
