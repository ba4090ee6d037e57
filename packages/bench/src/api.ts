import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { busy } from './busy.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

interface Load {
  /** Requests that were due a second, whatever came back. */
  readonly due: number
  readonly answered: number
  /** Milliseconds. */
  readonly p99: number
}

/** Lines of the API's own load at a fixed rate. */
export const loadsOf = (printed: string): Load[] =>
  [...printed.matchAll(/(\d+) a second[^:]*: (\d+) reads\/s, .*?p99 ([\d.]+) ms/g)].map(([, due, answered, p99]) => ({
    due: Number(due),
    answered: Number(answered),
    p99: Number(p99),
  }))

export interface ApiBudget {
  readonly readsPerSecond: { readonly least: number }
  readonly p99: { readonly most: number }
}

/** What is over the budget, in words; undefined when it keeps it. */
export function overBudget(loads: readonly Load[], { readsPerSecond, p99 }: ApiBudget): string | undefined {
  const load = loads.find(({ due }) => due === readsPerSecond.least)
  if (!load) return `no load of ${readsPerSecond.least} reads a second was measured`
  // The last answers come after the last second: a hundredth of the rate is no shortfall.
  if (load.answered < 0.97 * load.due) return `${load.answered} of ${load.due} reads a second were answered`
  if (load.p99 > p99.most) return `at ${load.due} reads a second p99 is ${load.p99} ms, over ${p99.most} ms`
  return undefined
}

/** Reads a second over loopback on one processor, and how long they take, against budget.json: `pnpm bench api`. */
export function api(): boolean {
  const warning = busy()
  const { status, stdout, stderr } = spawnSync('pnpm', ['-s', '--filter', '@copydesk/api', 'load'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 120_000,
    shell: process.platform === 'win32',
  })
  process.stdout.write(stdout.replace(/^load /gm, 'api  '))
  if (status !== 0) throw new Error(`The API cannot be asked: ${stderr}`)
  const budget: ApiBudget = JSON.parse(readFileSync(new URL('../budget.json', import.meta.url), 'utf8')).api
  const over = overBudget(loadsOf(stdout), budget)
  if (over) console.log(`api     ${over}${warning ? `; ${warning}` : ''}`)
  return over === undefined
}
