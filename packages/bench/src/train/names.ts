import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import {
  calibrationSize,
  calibrationSteps,
  follows,
  labelCount,
  modelTypes,
  namesBy,
  naming,
} from '@copydesk/core/testing'
import { loadLexicon } from '@copydesk/lexicon'
import { calibrate } from './calibrate.ts'
import { type CrfSequence, trainCrf } from './crf.ts'
import { type NamedText, namedTexts } from './names-corpora.ts'
import { type LabeledSequence, labelsOf, personal } from './names-labels.ts'
import { packNames } from './pack-names.ts'
import { random } from './random.ts'

/**
 * Trains the model of names: `node --conditions=@copydesk/source src/train/names.ts FILE.bio... OUT.bin`.
 * The same files in the same order give the same bytes. Certainties are measured in FOLDS parts, each read by a model
 * that has not seen it.
 */
const paths = process.argv.slice(2, -1)
const out = process.argv.at(-1)!
const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise)
const [epochs, rate, penalty, dropout] = [
  number('EPOCHS', 10),
  number('RATE', 0.1),
  number('PENALTY', 3),
  number('DROPOUT', 0.6),
]
const folds = number('FOLDS', 5)
/** A feature seen less often is left out. */
const rare = number('RARE', 3)
/** Of what Wikipedia's first paragraphs are too many to stand for the news. */
const shares: readonly [RegExp, number][] = [[/^redocred/, 0.3]]

const shareOf = ({ corpus }: NamedText) => shares.find(([files]) => files.test(corpus))?.[1] ?? 1

const lexicon = await loadLexicon()
const look = naming(lexicon)
/** Texts as headlines print them, beside the texts as they are: capitals that tell nothing must be met in training. */
const loud = number('LOUD', 0.15)
const next = random(2)
const capitalized = (tokens: readonly string[]) => {
  const chance = next()
  if (chance < 0.15) return tokens.map((token) => token.toUpperCase())
  return chance < 0.5 ? tokens.map((token, i) => (i > 0 && small.test(token) ? token : raised(token))) : tokens
}
const small = /^(?:a|an|the|of|in|on|at|by|to|for|and|or|as|with|from|'s|’s|n't)$/
const raised = (token: string) => token.charAt(0).toUpperCase() + token.slice(1)
const plain = paths.flatMap((path) => namedTexts(path))
const texts = [...plain, ...paths.flatMap((path) => namedTexts(path, capitalized)).filter(() => next() < loud)]
const seen = texts.map(({ text }) => look(text))
const hidden = personal(texts, seen)
const data = texts.map((text) => look(text.text, hidden).map((sequence) => labelsOf(sequence, text)))
console.error(`${texts.length} texts, ${hidden.size} words that stand mostly in names of persons left out as such`)

function train(chosen: readonly number[], calibration: Uint8Array): Uint8Array {
  const counts = new Map<number, number>()
  for (const t of chosen)
    for (const { keys } of data[t]!)
      for (const of of keys) for (const key of of) counts.set(key, (counts.get(key) ?? 0) + 1)
  const keys = Int32Array.from([...counts].filter(([, count]) => count >= rare).map(([key]) => key))
  const index = new Map([...keys].map((key, f) => [key, f]))
  const sequences = chosen.flatMap((t) => {
    const weight = shareOf(texts[t]!)
    return data[t]!.map((sequence): CrfSequence => encoded(sequence, index, weight))
  })
  const weights = trainCrf(
    sequences,
    Uint32Array.from(keys, (key) => counts.get(key)!),
    {
      labels: labelCount,
      features: keys.length,
      epochs,
      rate,
      penalty,
      dropout,
      follows,
      report: (epoch, loss) => console.error(`pass ${epoch}: ${keys.length} features, loss ${loss.toFixed(0)}`),
    },
  )
  return packNames(weights, keys, calibration)
}

const encoded = (
  { keys, allowed }: LabeledSequence,
  index: ReadonlyMap<number, number>,
  weight: number,
): CrfSequence => ({
  features: keys.map((of) => Int32Array.from([...of].flatMap((key) => index.get(key) ?? []))),
  allowed,
  weight,
})

/** What names of each probability are worth in texts the model has not seen. */
function measured(): Uint8Array {
  const blank = new Uint8Array(calibrationSize)
  const outcomes = Array.from({ length: folds }, (_, fold) => {
    const rest = texts.flatMap((_, t) => (t % folds === fold ? [] : [t]))
    const read = namesBy(lexicon, train(rest, blank))
    // as they are printed, not as headlines
    return plain.filter((_, t) => t % folds === fold).flatMap((text) => outcomesOf(text, read(text.text)))
  }).flat()
  return calibrate(outcomes, modelTypes, calibrationSteps)
}

function outcomesOf(text: NamedText, found: ReturnType<ReturnType<typeof namesBy>>) {
  const { names, unmarked } = text
  const weight = shareOf(text)
  const gold = new Map(names.map((name) => [`${name.start} ${name.end}`, name.types]))
  return found.flatMap(({ start, end, type, probability, agreed }) =>
    unmarked.includes(type)
      ? []
      : [{ type, probability, agreed, weight, right: gold.get(`${start} ${end}`)?.includes(type) === true }],
  )
}

const calibration =
  folds > 1 ? measured() : Uint8Array.from({ length: calibrationSize }, (_, i) => 5 * (i % calibrationSteps))
const bytes = train([...texts.keys()], calibration)
writeFileSync(out, bytes)
const digest = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')
for (const path of paths) console.error(`${basename(path)} ${digest(readFileSync(path))}`)
console.error(`${out}: ${bytes.length} bytes, sha256 ${digest(bytes)}; certainties ${calibration.join(' ')}`)
