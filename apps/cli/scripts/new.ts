import { fileURLToPath } from 'node:url'
import { makeApp } from './make-app.ts'

/** `pnpm new <name>`: an app that reads articles through core. */
const [name, ...more] = process.argv.slice(2)
try {
  if (name === undefined || more.length) throw new Error('pnpm new takes one name, e.g. pnpm new my-reader')
  makeApp(fileURLToPath(new URL('../../..', import.meta.url)), name)
  process.stdout.write(
    `apps/${name} is there. Try it:\n  pnpm install\n  pnpm --filter @copydesk/${name} test\n  pnpm -s --filter @copydesk/${name} start < packages/golden/samples/hard-wrapped.txt\nHow to use core from a browser, an edge runtime or over HTTP: apps/README.md\n`,
  )
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 2
}
