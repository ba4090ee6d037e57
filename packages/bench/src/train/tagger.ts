import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { tagging } from '@copydesk/core/testing'
import { loadLexicon } from '@copydesk/lexicon'
import { conllu } from './conllu.ts'
import { tagExample } from './tag-example.ts'
import { trainTagger } from './train-tagger.ts'

/** Trains the part-of-speech tagger: `node --conditions=@copydesk/source src/train/tagger.ts FILE.conllu... OUT.bin`. */
const paths = process.argv.slice(2, -1)
const out = process.argv.at(-1)!
const settings = { bits: Number(process.env.BITS ?? 15), epochs: Number(process.env.EPOCHS ?? 8) }

const look = tagging(await loadLexicon({ gazetteer: false }))
const sentences = paths.flatMap((path) => conllu(readFileSync(path, 'utf8')))
const trained = trainTagger(
  sentences.map((sentence) => tagExample(sentence, look)),
  settings,
  console.error,
)
writeFileSync(out, trained)
console.error(`${out}: ${trained.length} bytes, sha256 ${createHash('sha256').update(trained).digest('hex')}`)
