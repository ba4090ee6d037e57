#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'

enableCompileCache()
const source = new URL('../src/main.ts', import.meta.url)
if (existsSync(source)) {
  await import('./source.mjs')
  await import(source)
} else {
  await import('../dist/main.js')
}
