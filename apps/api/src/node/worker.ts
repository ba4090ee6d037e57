import { parentPort } from 'node:worker_threads'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import { readHere } from '../reading.ts'
import { serveReading } from './serve-reading.ts'

if (parentPort) await serveReading(parentPort, readHere(loadLexiconSync()))
