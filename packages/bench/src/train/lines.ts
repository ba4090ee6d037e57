import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { forest, lineColumns } from '@copydesk/core/testing'
import { trainForest } from './forest.ts'
import { type Example, examples, readPages, task } from './line-examples.ts'

/**
 * Trains the judge of lines of stripped text: `node --conditions=@copydesk/source src/train/lines.ts WEB OUT.bin`.
 * WEB holds `ground-truth.json` and `html/`. `--folds N` scores with pages kept apart instead of writing weights.
 */
const args = process.argv.slice(2)
const at = args.indexOf('--folds')
const folds = at < 0 ? 0 : Number(args.splice(at, 2)[1])
const [folder = '', out = ''] = args
const settings = { trees: 120, leaves: 12, rate: 0.12, minChild: 20, columnShare: 0.4, l2: 5 }

const pages = readPages(folder)
const train = (dumps: readonly Example[]) => trainForest({ ...task(dumps), columns: lineColumns, ...settings })

/** Words right of those kept, and of those that should be: averages over dumps. */
function score(weights: Uint8Array, dumps: readonly Example[]): { precision: number; recall: number } {
  const judge = forest(weights, lineColumns)
  let [precision, recall] = [0, 0]
  for (const { rows, labels, words } of dumps) {
    let [kept, good, wanted] = [0, 0, 0]
    labels.forEach((label, i) => {
      if (label < 0) return
      const says = judge(rows, i * lineColumns) > 0
      if (says) kept += words[i]!
      if (label === 1) wanted += words[i]!
      if (says && label === 1) good += words[i]!
    })
    precision += kept ? good / kept : 0
    recall += wanted ? good / wanted : 1
  }
  return { precision: precision / dumps.length, recall: recall / dumps.length }
}

if (folds) {
  for (let fold = 0; fold < folds; fold++) {
    const weights = train(
      examples(
        pages.filter((_, i) => i % folds !== fold),
        1,
      ),
    )
    const { precision: p, recall: r } = score(
      weights,
      examples(
        pages.filter((_, i) => i % folds === fold),
        2,
      ),
    )
    console.log(`fold ${fold + 1}: P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${((2 * p * r) / (p + r)).toFixed(4)}`)
  }
} else {
  const weights = train(examples(pages, 1))
  writeFileSync(out, weights)
  console.log(`${out}: ${weights.length} bytes, sha256 ${createHash('sha256').update(weights).digest('hex')}`)
}
