import { parseArgs } from 'node:util'
import type { ServerOptions } from './node/index.ts'

type Named<Name extends keyof ServerOptions> = Required<Pick<ServerOptions, Name>>

export interface Settings
  extends Named<'host' | 'port' | 'hosts' | 'origins' | 'timeLimit' | 'bodyLimit'>,
    Pick<ServerOptions, 'workers' | 'site'> {
  readonly logLevel: string
}

const levels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']

/** Each setting is an option of the command and a variable of the environment: `--time-limit`, `TIME_LIMIT`. */
const flags = {
  host: '127.0.0.1',
  port: '4310',
  'allowed-hosts': '',
  'allowed-origins': '',
  site: '',
  workers: '',
  'time-limit': '10000',
  'body-limit': String(8 * 2 ** 20),
  'log-level': 'info',
} as const
type Flag = keyof typeof flags

/** Options win over the environment. Throws an Error that names what is wrong and what is expected. */
export function settings(args: readonly string[], env: Readonly<Record<string, string | undefined>>): Settings {
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.keys(flags).map((flag) => [flag, { type: 'string' as const }])),
  })
  const variable = (flag: Flag) => flag.replace('-', '_').toUpperCase()
  const text = (flag: Flag): string => String(values[flag] ?? (env[variable(flag)] || flags[flag]))
  const list = (flag: Flag) =>
    text(flag)
      .split(/[\s,]+/)
      .filter(Boolean)
  const whole = (flag: Flag, least: number, most: number): number => {
    const number = /^\d{1,10}$/.test(text(flag)) ? Number(text(flag)) : Number.NaN
    if (number >= least && number <= most) return number
    throw new Error(
      `--${flag} (${variable(flag)}) is "${text(flag)}": it takes a whole number from ${least} to ${most}`,
    )
  }
  const logLevel = text('log-level')
  if (!levels.includes(logLevel))
    throw new Error(`--log-level (LOG_LEVEL) is "${logLevel}": it takes ${levels.join(', ')}`)
  return {
    host: text('host'),
    port: whole('port', 0, 65535),
    hosts: list('allowed-hosts').map((host) => host.toLowerCase()),
    origins: list('allowed-origins'),
    timeLimit: whole('time-limit', 1, 3_600_000),
    bodyLimit: whole('body-limit', 1, 2 ** 30),
    logLevel,
    ...(text('site') && { site: text('site') }),
    ...(text('workers') && { workers: whole('workers', 1, 999) }),
  }
}
