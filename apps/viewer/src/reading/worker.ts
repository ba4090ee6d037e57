import './jitless.ts'
import { createReader, type Reader, type Source } from '@copydesk/core'
import { isFailure, parse } from '@copydesk/core/parse'
import { loadLexicon } from '@copydesk/lexicon'
import type { Answer, Job, Reading } from './protocol.ts'

/** Readings go to the page in batches: a file of many lines must not wake it for each. */
const batchMilliseconds = 100

const post = (answer: Answer) => postMessage(answer)

const reader: Promise<Reader | undefined> = start().catch((error: Error) => {
  post({ type: 'broken', message: error.message })
  return undefined
})

async function start(): Promise<Reader> {
  const reader = createReader(await loadLexicon({ gazetteer: true }), { sourceText: true })
  warmUp(reader)
  post({ type: 'ready' })
  return reader
}

/** The first reading decodes lists and compiles code; it happens before the first article is asked for. */
function warmUp({ read }: Reader) {
  for (let i = 0; i < 3; i++)
    read({ text: 'ORLA — “We stay,” said Mayor Ana Veld on 3 May. She denied that 40 people left.' })
}

let queue: Promise<void> = Promise.resolve()
addEventListener('message', ({ data }: MessageEvent<Job>) => {
  queue = queue.then(() => readAll(data))
})

async function readAll(job: Job) {
  const ready = await reader
  if (!ready) return
  let batch: Reading[] = []
  let since = performance.now()
  const flush = () => {
    if (batch.length) post({ type: 'read', job: job.id, readings: batch })
    batch = []
    since = performance.now()
  }
  const { name, content, published } = job
  const pasted = typeof content === 'string'
  const blob = pasted ? new Blob([content]) : content
  const hint = { name, ...(pasted && { encoding: 'utf-8' }), ...(published && { published }) }
  try {
    for await (const item of parse(blob.stream(), hint)) {
      batch.push(isFailure(item) ? { name, failure: item } : readOne(ready, name, item))
      if (performance.now() - since > batchMilliseconds) flush()
    }
  } catch (error) {
    batch.push(broken(name, error))
  }
  flush()
  post({ type: 'done', job: job.id })
}

function readOne({ read }: Reader, name: string, source: Source): Reading {
  try {
    const before = performance.now()
    const article = read(source)
    return { name, article, milliseconds: performance.now() - before }
  } catch (error) {
    return broken(name, error)
  }
}

const broken = (name: string, error: unknown): Reading => ({
  name,
  failure: {
    failure: 'unreadable',
    message: `It could not be read (${error instanceof Error ? error.message : String(error)})`,
    remedy: 'Please report it with the document',
    input: name,
  },
})
