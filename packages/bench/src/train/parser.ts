import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { packParser, parsing, tagging } from '@copydesk/core/testing'
import { loadLexicon } from '@copydesk/lexicon'
import { conllu } from './conllu.ts'
import { parseExamples } from './parse-examples.ts'
import { trainParser } from './train-parser.ts'

/** Trains the dependency parser: `node --conditions=@copydesk/source src/train/parser.ts FILE.conllu... OUT.bin`. */
const paths = process.argv.slice(2, -1)
const out = process.argv.at(-1)!
const folds = 5

const lexicon = await loadLexicon({ gazetteer: false })
const sentences = paths.flatMap((path) => conllu(readFileSync(path, 'utf8')))
const examples = parseExamples(sentences, folds, tagging(lexicon), parsing(lexicon), { bits: 15, epochs: 8 })
const settings = { moveBits: 18, labelBits: 14, epochs: 8, seed: 1 }
const bytes = packParser(trainParser(examples, settings, console.error))
writeFileSync(out, bytes)
console.error(`${out}: ${bytes.length} bytes, sha256 ${createHash('sha256').update(bytes).digest('hex')}`)
