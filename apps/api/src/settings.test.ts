import { expect, test } from 'vitest'
import { settings } from './settings.ts'

test.each<[args: string[], env: Record<string, string>, expected: object]>([
  [[], {}, { host: '127.0.0.1', port: 4310, hosts: [], origins: [], timeLimit: 10_000, logLevel: 'info' }],
  [[], { HOST: '0.0.0.0', PORT: '80' }, { host: '0.0.0.0', port: 80 }],
  [['--port', '81'], { PORT: '80' }, { port: 81 }],
  [['--port=0'], { PORT: '' }, { port: 0 }],
  [
    [],
    { ALLOWED_HOSTS: 'Desk.test, 10.0.0.4', ALLOWED_ORIGINS: 'https://a.example' },
    { hosts: ['desk.test', '10.0.0.4'], origins: ['https://a.example'] },
  ],
  [['--time-limit', '500', '--workers', '3'], { BODY_LIMIT: '1000' }, { timeLimit: 500, workers: 3, bodyLimit: 1000 }],
])('%j with %j', (args, env, expected) => {
  expect(settings(args, env)).toMatchObject(expected)
})

test.each<[args: string[], env: Record<string, string>, message: RegExp]>([
  [['--port', '65536'], {}, /--port \(PORT\) is "65536": it takes a whole number from 0 to 65535/],
  [[], { PORT: 'http' }, /PORT\) is "http"/],
  [['--workers', '0'], {}, /from 1 to 999/],
  [['--time-limit', '-5'], {}, /time-limit/],
  [['--prot', '80'], {}, /--prot/],
  [['stray'], {}, /stray/],
  [['--log-level', 'loud'], {}, /it takes silent/],
])('%j with %j is refused', (args, env, message) => {
  expect(() => settings(args, env)).toThrow(message)
})
