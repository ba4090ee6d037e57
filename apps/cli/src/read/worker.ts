import { parentPort, workerData } from 'node:worker_threads'
import type { Source } from '@copydesk/core'
import type { RenderOptions } from './options.ts'
import { createRender } from './render.ts'

/** What a worker answers: the document's part of the output, or why there is none. */
export type Answer = { readonly output: string } | { readonly error: string }

const render = createRender(workerData as RenderOptions)
parentPort?.on('message', (source: Source) => {
  let answer: Answer
  try {
    answer = { output: render(source) }
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) }
  }
  parentPort?.postMessage(answer)
})
