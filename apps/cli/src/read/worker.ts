import { parentPort, workerData } from 'node:worker_threads'
import type { DuplicateOf, Source } from '@copydesk/core'
import type { RenderOptions } from './options.ts'
import { createRender, type Rendered } from './render.ts'

/** What a worker is asked to render. */
export interface Question {
  readonly source: Source
  readonly duplicateOf?: DuplicateOf | undefined
}

/** What a worker answers: the document's part of the output, or why there is none. */
export type Answer = Rendered | { readonly error: string }

const render = createRender(workerData as RenderOptions)
parentPort?.on('message', ({ source, duplicateOf }: Question) => {
  let answer: Answer
  try {
    answer = render(source, duplicateOf)
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) }
  }
  parentPort?.postMessage(answer)
})
