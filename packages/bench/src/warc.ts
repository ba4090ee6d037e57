import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { writeCrawl } from './warc/crawl.ts'

const megabyte = 1e6
const run = promisify(execFile)

/** What the process saw and used that read a file to its end. */
interface Seen {
  readonly documents: number
  readonly characters: number
  readonly failures: readonly string[]
  readonly seconds: number
  /** Bytes, that of Node itself included. */
  readonly peakMemory: number
}

/**
 * Makes a crawl of 1 GB in a temporary folder, packed and not, and reads each in a process of its own through `parse`, as built:
 * `pnpm bench warc [megabytes]`. Returns whether every page was read within the memory of `budget.json`.
 */
export async function warc([size = '1000']: readonly string[]): Promise<boolean> {
  const budget = JSON.parse(await readFile(new URL('../budget.json', import.meta.url), 'utf8')).warc.peakMemory
  await run('pnpm', ['-s', '--filter', '@copydesk/core', 'build'], { shell: process.platform === 'win32' })
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-warc-'))
  try {
    const files = [join(folder, 'crawl.warc'), join(folder, 'crawl.warc.gz')] as const
    const pages = await writeCrawl(Number(size) * megabyte, ...files)
    let kept = true
    for (const file of files) {
      const child = fileURLToPath(new URL('warc/child.js', import.meta.url))
      const { stdout } = await run(process.execPath, [child, file])
      const seen: Seen = JSON.parse(stdout)
      const length = (await stat(file)).size / megabyte
      const memory = seen.peakMemory / megabyte
      const whole = seen.documents === pages && seen.failures.every((message) => message.startsWith('skipped'))
      const within = memory <= budget.most
      if (!whole || !within) kept = false
      console.log(
        `warc  ${file.slice(folder.length + 1).padEnd(14)} ${length.toFixed(0)} MB, ${seen.documents} of ${pages} pages, ${seen.seconds.toFixed(1)} s, ${(length / seen.seconds).toFixed(0)} MB/s (${(seen.characters / megabyte / seen.seconds).toFixed(0)} MB of text/s), peak memory ${memory.toFixed(0)} MB${within ? '' : `  over ${budget.most}`}`,
      )
      for (const failure of seen.failures) console.log(`        ${failure}`)
    }
    return kept
  } finally {
    await rm(folder, { recursive: true })
  }
}
