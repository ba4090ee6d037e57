#!/usr/bin/env node
// In a checkout the TypeScript sources run as they are; a published package has only dist.
import { existsSync } from 'node:fs'
import module from 'node:module'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `copydesk needs Node 22.18 or later, this is ${process.version}: run it with pnpm exec copydesk\n`,
  )
  process.exit(3)
}
module.enableCompileCache()
const source = new URL('../src/main.ts', import.meta.url)
if (existsSync(source)) {
  await import('./source.mjs')
  await import(source.href)
} else {
  await import('../dist/main.js')
}
