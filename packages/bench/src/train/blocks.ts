import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { createReader } from '@copydesk/core'
import { loadLexiconSync } from '@copydesk/lexicon/node'
import { bodyScores } from '../corpora/body.ts'
import { bodyScore } from '../measures/body-score.ts'
import type { PageScore } from '../measures/page-score.ts'
import { blockTask, readBlockPages } from './block-examples.ts'
import { trainForest } from './forest.ts'

/**
 * Trains the judge of a page's blocks: `node --conditions=@copydesk/source src/train/blocks.ts WEB OUT.bin`. WEB holds
 * `ground-truth.json` and `html/`. `--folds N` scores the bodies found in pages kept apart instead of writing weights.
 */
const args = process.argv.slice(2)
const at = args.indexOf('--folds')
const folds = at < 0 ? 0 : Number(args.splice(at, 2)[1])
const [given = '', out = ''] = args
const folder = resolve(given)
const settings = { trees: 110, leaves: 16, rate: 0.1, minChild: 8, columnShare: 0.3, l2: 3 }

const pages = readBlockPages(folder)
console.log(`${pages.filter(Boolean).length} of ${pages.length} pages agree with their truth`)

const train = (chosen: typeof pages) => trainForest({ ...blockTask(chosen, 1), ...settings })

/** Reads as the lexicon does, but with other weights of blocks. */
function readerWith(weights: Uint8Array) {
  const lexicon = loadLexiconSync()
  return createReader({ ...lexicon, weights: (name) => (name === 'blocks' ? weights : lexicon.weights?.(name)) }).read
}

if (folds) {
  const scores: PageScore[] = []
  for (let fold = 0; fold < folds; fold++) {
    const read = readerWith(train(pages.filter((_, i) => i % folds !== fold)))
    scores.push(...(await bodyScores(dirname(folder), basename(folder), read, (place) => place % folds === fold)))
  }
  const { f1, precision, recall, empty, poor } = bodyScore(scores)
  console.log(
    `${folds} folds: F1 ${f1.toFixed(4)}, P ${precision.toFixed(3)} R ${recall.toFixed(3)}, ${scores.length} pages, ${empty} empty, ${poor} under .9`,
  )
} else {
  const weights = train(pages)
  writeFileSync(out, weights)
  console.log(`${out}: ${weights.length} bytes, sha256 ${createHash('sha256').update(weights).digest('hex')}`)
}
