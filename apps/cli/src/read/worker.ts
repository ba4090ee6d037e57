import { parentPort, workerData } from 'node:worker_threads'
import type { RenderOptions } from './options.ts'
import { createRender, type Question } from './render.ts'

const render = createRender(workerData as RenderOptions)
parentPort?.on('message', (questions: Question[]) => parentPort?.postMessage(render(questions)))
