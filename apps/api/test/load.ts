import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { availableParallelism } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { loadCases } from '@copydesk/golden'

/**
 * Asks a server of its own, which has one processor, for articles of about 450 words: first as fast as answers come,
 * then at fixed rates, where a request is sent when it is due whether or not the last one has been answered.
 * `pnpm --filter @copydesk/api load` prints reads a second and how long they took; a number after it is the seconds of each part.
 */
const words = 450
const seconds = Number(process.argv[2] ?? 10)

/** Plain-text cases joined until each has the words. */
function articles(): string[] {
  const texts = loadCases()
    .filter(({ source }) => source.endsWith('.txt'))
    .map(({ source }) => readFileSync(source, 'utf8').trim())
  const joined: string[] = []
  let text = ''
  for (const one of texts) {
    text += `${one}\n\n`
    if (text.split(/\s+/).length < words) continue
    joined.push(text)
    text = ''
  }
  return joined
}

const bodies = articles().map((text) => JSON.stringify({ text }))
const agent = new Agent({ keepAlive: true })

/** Milliseconds until the answer was whole. */
function read(api: string, i: number, due = performance.now()): Promise<number> {
  const body = bodies[i % bodies.length] ?? ''
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
    const asked = request(api, { method: 'POST', agent, headers }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${response.statusCode}`))
      response.resume().on('end', () => resolve(performance.now() - due))
    })
    asked.on('error', reject).end(body)
  })
}

const quantile = (sorted: readonly number[], q: number) => sorted[Math.ceil(q * sorted.length) - 1] ?? Number.NaN

function line(name: string, took: readonly number[], span: number): string {
  const sorted = [...took].sort((a, b) => a - b)
  const [p50, p99, most] = [quantile(sorted, 0.5), quantile(sorted, 0.99), quantile(sorted, 1)]
  const rate = (1000 * took.length) / span
  return `${name}: ${rate.toFixed(0)} reads/s, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, most ${most.toFixed(1)} ms (${took.length} reads)`
}

async function closedLoop(api: string, clients: number): Promise<number> {
  const began = performance.now()
  const took: number[] = []
  const client = async (i: number) => {
    for (let n = i; performance.now() - began < 1000 * seconds; n += clients) took.push(await read(api, n))
  }
  await Promise.all(Array.from({ length: clients }, (_, i) => client(i)))
  console.log(line(`load    ${clients} clients, as fast as they are answered`, took, performance.now() - began))
  return took.length
}

async function openLoop(api: string, rate: number): Promise<void> {
  const began = performance.now()
  const running: Promise<number>[] = []
  for (let i = 0; i < rate * seconds; i++) {
    const due = began + (1000 * i) / rate
    await wait(Math.max(0, due - performance.now()))
    running.push(read(api, i, due))
  }
  const took = await Promise.all(running)
  console.log(line(`load    ${rate} a second, whatever comes back`, took, performance.now() - began))
}

/** Milliseconds of processor a process has used; the figure that other work on the machine does not change. */
function processorTime(pid: number): number | undefined {
  if (process.platform !== 'linux') return undefined
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return 10 * (Number(fields[11]) + Number(fields[12]))
}

const command = [process.execPath, '--conditions=@copydesk/source', 'src/main.ts']
const args = ['--port', '0', '--workers', '1', '--log-level', 'warn']
const pinned = process.platform === 'linux' && availableParallelism() > 1
const [program = '', ...rest] = [...(pinned ? ['taskset', '-c', '0'] : []), ...command, ...args]
const server = spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'], cwd: new URL('..', import.meta.url) })
try {
  let output = ''
  for await (const chunk of server.stdout.setEncoding('utf8')) {
    output += chunk
    if (output.includes('Ctrl-C')) break
  }
  const api = /^API +(\S+)/m.exec(output)?.[1] ?? ''
  for (let i = 0; i < 400; i++) await read(api, i)
  const bytes = Math.round(bodies.reduce((sum, body) => sum + body.length, 0) / bodies.length)
  console.log(
    `load    POST ${api}, ${bodies.length} articles of ${words} words or more (${bytes} bytes), ${pinned ? 'one processor' : 'NOT held to one processor'}`,
  )
  const before = processorTime(server.pid ?? 0)
  const reads = await closedLoop(api, 4)
  if (before !== undefined)
    console.log(
      `load    ${((processorTime(server.pid ?? 0)! - before) / reads).toFixed(1)} ms of processor time a read`,
    )
  for (const rate of [80, 100]) await openLoop(api, rate)
} finally {
  agent.destroy()
  server.kill()
}
