import { linear } from './linear.ts'
import { speed } from './speed.ts'
import { syntax } from './syntax.ts'

const benches: Record<string, (args: readonly string[]) => boolean> = { linear, speed, syntax }

const [name, ...args] = process.argv.slice(2)
const chosen = name === undefined ? Object.values(benches) : [benches[name]]
if (chosen.includes(undefined)) {
  console.error(`There is no bench ${name}: ${Object.keys(benches).join(', ')}`)
  process.exitCode = 2
} else process.exitCode = chosen.map((bench) => bench?.(args)).includes(false) ? 1 : 0
