import { pino } from 'pino'
import { explain } from './explain.ts'
import { startServer } from './node/index.ts'
import { type Settings, settings } from './settings.ts'

const exitCodes = { done: 0, usage: 2, environment: 3 } as const

let given: Settings
try {
  given = settings(process.argv.slice(2), process.env)
} catch (error) {
  process.stderr.write(`copydesk: ${(error as Error).message}\n`)
  process.exit(exitCodes.usage)
}
const { logLevel, ...options } = given
const log = pino({ level: logLevel, base: null }, pino.destination(2))

try {
  const server = await startServer({ ...options, log })
  const { url } = server
  if (options.site !== undefined) process.stdout.write(`Copydesk   ${url}   (samples, or your own text)\n`)
  process.stdout.write(`API        ${url}v1/read   (reference: ${url}v1/reference)\nCtrl-C ends it.\n`)
  let asked = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (asked) process.exit(exitCodes.environment)
      asked = true
      log.info({ signal }, 'stopping')
      server.close().then(() => process.exit(exitCodes.done))
    })
  }
} catch (error) {
  process.stderr.write(`copydesk: ${explain(error as NodeJS.ErrnoException, options)}\n`)
  process.exit(exitCodes.environment)
}
