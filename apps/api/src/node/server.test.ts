import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { ask } from '../../test/ask.ts'
import { type ServerOptions, startServer } from './server.ts'

async function serve(options: Partial<ServerOptions>) {
  const server = await startServer({ port: 0, workers: 1, log: pino({ level: 'silent' }), ...options })
  onTestFinished(() => server.close())
  return server
}

const outside = Object.values(networkInterfaces())
  .flatMap((addresses) => addresses ?? [])
  .find(({ internal, family }) => !internal && family === 'IPv4')?.address

const answers = (host: string, port: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(Number(port), host)
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
    onTestFinished(() => void socket.destroy())
  })

test.skipIf(!outside)('unless told otherwise only this machine can reach it', async () => {
  const { port } = new URL((await serve({})).url)
  expect([await answers('127.0.0.1', port), await answers(outside ?? '', port)]).toEqual([true, false])
})

test.skipIf(!outside)('open to its networks it still answers only to names it was given', async () => {
  const { url } = await serve({ host: '0.0.0.0', hosts: ['desk.test'] })
  const { hostname, port } = new URL(url)
  expect([hostname, await answers(outside ?? '', port)]).toEqual(['127.0.0.1', true])
  const status = async (host: string) => (await ask(url, { path: '/v1/health', headers: { Host: host } })).status
  expect([await status('desk.test'), await status(`${outside}:${port}`), await status('0.0.0.0')]).toEqual([
    200, 421, 421,
  ])
})

test.skipIf(!outside)('a named address is a name it answers to', async () => {
  const { url } = await serve({ host: outside ?? '' })
  expect((await ask(url, { path: '/v1/health' })).status).toBe(200)
})

test('a thread without its data ends the start, not the first request', async () => {
  const worker = new URL('data:text/javascript,throw new Error("data/words.bin cannot be read")')
  await expect(serve({ pool: { worker } })).rejects.toThrow('data/words.bin cannot be read')
})
