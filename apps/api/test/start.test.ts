import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))

interface Started {
  readonly process: ChildProcess
  readonly ended: Promise<number | null>
  output(): string
}

/** A command of the workspace in a group of its own, as a terminal starts it. */
function start(args: readonly string[], env: Record<string, string> = {}): Started {
  // What turbo hands its tasks would make the inner turbo take itself for one of them.
  const outer = Object.entries(process.env).filter(([name]) => !name.startsWith('TURBO_') && name !== 'CI')
  const child = spawn('pnpm', [...args], {
    cwd: root,
    detached: true,
    env: { ...Object.fromEntries(outer), PORT: '', HOST: '', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk) => {
      output += chunk
    })
  onTestFinished(() => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { process: child, ended, output: () => output }
}

/** A port that another program holds until the test ends. */
async function takenPort(): Promise<number> {
  const server = createServer((_, response) => response.end('taken'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

/** Living processes with their parents; one that has ended and is not yet buried (state Z) lives no more. */
function processes(): (readonly [pid: number, parent: number])[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat='], { encoding: 'utf8' }).trim().split('\n')
  return rows
    .map((row) => row.trim().split(/\s+/))
    .filter(([, , state]) => !state?.startsWith('Z'))
    .map(([pid, parent]) => [Number(pid), Number(parent)])
}

/** A process and all that came from it. */
function family(pid: number): number[] {
  const found = [pid]
  for (const parent of found) for (const [child, of] of processes()) if (of === parent) found.push(child)
  return found
}

const alive = (pids: readonly number[]) => processes().filter(([pid]) => pids.includes(pid))

const listening = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  )

describe.skipIf(process.platform === 'win32')('pnpm start', () => {
  test('serves page and API, prints both addresses, and ends cleanly with all its processes', async () => {
    const started = start(['start', '--port', '0'])
    await expect.poll(started.output, { timeout: 120_000 }).toContain('Ctrl-C ends it')
    const [page, api] = ['Copydesk', 'API'].map(
      (name) => new RegExp(`^${name} +(\\S+)`, 'm').exec(started.output())?.[1],
    )
    const html = await fetch(page ?? '')
    expect([html.status, html.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    const scripts = [...(await html.text()).matchAll(/(?:src|href)="\.?\/?(assets\/[^"]+)"/g)].map(
      ([, path]) => path ?? '',
    )
    expect(scripts.length).toBeGreaterThan(0)
    for (const path of scripts) {
      const { status, headers } = await fetch(new URL(path, page))
      expect([status, headers.get('cache-control')]).toEqual([200, expect.stringContaining('immutable')])
    }
    const read = await fetch(api ?? '', {
      method: 'POST',
      body: 'Rain fell on Orla.',
      headers: { 'Content-Type': 'text/plain' },
    })
    expect([read.status, await read.json()]).toMatchObject([200, { schema: 'copydesk/article@1' }])

    const all = family(started.process.pid ?? 0)
    expect(all.length, 'pnpm, a shell, the server').toBeGreaterThanOrEqual(3)
    process.kill(-(started.process.pid ?? 0), 'SIGINT')
    expect(await started.ended).toBe(0)
    expect(await listening(page ?? '')).toBe(false)
    await expect.poll(() => alive(all)).toEqual([])
  }, 180_000)

  test('a port that is taken is reported with the way out', async () => {
    const port = await takenPort()
    const started = start(['start'], { PORT: String(port) })
    expect(await started.ended).not.toBe(0)
    expect(started.output()).toContain(`port ${port} on 127.0.0.1 is taken by another program`)
    expect(started.output()).toMatch(new RegExp(`PORT=${port + 1} pnpm start, or pnpm start --port ${port + 1}`))
    expect(started.output()).not.toMatch(/^\s+at /m)
  }, 180_000)
})

test('as it is built it reads too, in threads of its own', async () => {
  // turbo has built it before
  if (!process.env.TURBO_HASH) expect(await start(['--filter', '@copydesk/api...', 'run', 'build']).ended).toBe(0)
  const started = start(['exec', 'node', 'apps/api/dist/main.js', '--port', '0'])
  await expect.poll(started.output, { timeout: 60_000 }).toContain('Ctrl-C')
  const api = /^API +(\S+)/m.exec(started.output())?.[1] ?? ''
  const headers = { 'Content-Type': 'text/plain' }
  const read = await fetch(api, { method: 'POST', body: '“Rain,” said Mayor Ana Veld.', headers })
  expect(await read.json()).toMatchObject({ quotes: [{ speaker: { text: 'Mayor Ana Veld' } }] })
}, 120_000)

describe('the server as a process', () => {
  const run = (...args: string[]) =>
    start(['exec', 'node', '--conditions=@copydesk/source', 'apps/api/src/main.ts', ...args])

  test.each<[string[], RegExp]>([
    [['--port', 'http'], /--port \(PORT\) is "http"/],
    [['--site', 'apps/api'], /holds no index\.html/],
    [['--host', '192.0.2.1', '--port', '0'], /no address of this machine/],
  ])('%j is refused with the remedy and without a stack', async (args, message) => {
    const started = run(...args)
    expect(await started.ended).not.toBe(0)
    expect(started.output()).toMatch(message)
    expect(started.output()).not.toMatch(/^\s+at /m)
  })

  test.skipIf(process.platform === 'win32')(
    'SIGTERM lets a request under way finish',
    async () => {
      const started = run('--port', '0', '--log-level', 'warn')
      await expect.poll(started.output, { timeout: 60_000 }).toContain('Ctrl-C')
      const api = /^API +(\S+)/m.exec(started.output())?.[1] ?? ''
      const documents = Array.from({ length: 300 }, (_, i) => ({
        id: `r${i}`,
        text: `Rain fell on day ${i}. `.repeat(100),
      }))
      const answer = fetch(api, {
        method: 'POST',
        body: JSON.stringify(documents),
        headers: { 'Content-Type': 'application/json' },
      })
      const { body } = await answer
      const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
      let text = (await reader?.read())?.value ?? ''
      process.kill(-(started.process.pid ?? 0), 'SIGTERM')
      for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) text += next.value
      expect(JSON.parse(text).results).toHaveLength(300)
      await started.ended
      expect(await listening(api)).toBe(false)
    },
    60_000,
  )
})
