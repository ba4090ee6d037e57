import { relative } from 'node:path'
import { loadSamples } from '@copydesk/golden'
import { readAll } from '../src/read/read.ts'

/** What `pnpm start` shows: every sample, said what it is, then read as `copydesk read` reads it. */
for (const { name, shows, path } of loadSamples()) {
  process.stdout.write(`\n▶ ${name}: ${shows}\n  copydesk read ${relative(process.cwd(), path)}\n\n`)
  process.exitCode = Math.max(Number(process.exitCode ?? 0), await readAll([path], { from: 'auto', to: 'text' }))
}
process.stdout.write(
  '\nRead your own: npx -y pnpm@12.21.0 exec copydesk read FILE (copydesk read --help lists the options)\n',
)
