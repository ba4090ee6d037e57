import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { blockTask, readBlockPages } from './block-examples.ts'
import { trainForest } from './forest.ts'

/**
 * Trains the judge of a page's blocks: `node --conditions=@copydesk/source src/train/blocks.ts WEB OUT.bin`. WEB holds
 * `ground-truth.json` and `html/`. `--folds N` writes OUT.bin.0 to OUT.bin.N-1 as well, the k-th without every page
 * whose place leaves k when divided by N: for a score on pages that were kept apart.
 */
const args = process.argv.slice(2)
const at = args.indexOf('--folds')
const folds = at < 0 ? 0 : Number(args.splice(at, 2)[1])
const [folder = '', out = ''] = args
const settings = { trees: 110, leaves: 16, rate: 0.1, minChild: 8, columnShare: 0.3, l2: 3 }

const pages = readBlockPages(folder)
console.log(`${pages.filter(Boolean).length} of ${pages.length} pages agree with their truth`)

function write(file: string, chosen: typeof pages): void {
  const weights = trainForest({ ...blockTask(chosen, 1), ...settings })
  writeFileSync(file, weights)
  console.log(`${file}: ${weights.length} bytes, sha256 ${createHash('sha256').update(weights).digest('hex')}`)
}

write(out, pages)
for (let fold = 0; fold < folds; fold++)
  write(
    `${out}.${fold}`,
    pages.filter((_, i) => i % folds !== fold),
  )
