import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { compiled, root } from './compiled.ts'

/** `pnpm --filter @copydesk/lexicon compile`: lists/ and gazetteer/ -> data/, PROVENANCE.json. */
mkdirSync(new URL('data/', root), { recursive: true })
for (const [path, bytes] of compiled()) {
  const url = new URL(path, root)
  const same = existsSync(url) && Buffer.compare(readFileSync(url), bytes) === 0
  if (!same) {
    const part = new URL(`${path}.${process.pid}.part`, root)
    writeFileSync(part, bytes)
    renameSync(part, url)
  }
  console.log(`${same ? 'unchanged' : 'written'}  ${path}  ${bytes.length} bytes, ${gzipSync(bytes).length} compressed`)
}
