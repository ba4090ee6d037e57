import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { features, featuresPerToken, taggerTags, tagging, titleCase, type WordShape } from '@copydesk/core/testing'
import { loadLexicon } from '@copydesk/lexicon'
import { conllu, tagOf } from './conllu.ts'
import { random } from './random.ts'

/**
 * Trains the part-of-speech tagger: `node --conditions=@copydesk/source src/train/tagger.ts FILE.conllu... OUT.bin`.
 * Method: averaged perceptron (Collins 2002). The same files in the same order give the same bytes.
 */
const paths = process.argv.slice(2, -1)
const out = process.argv.at(-1)!
const bits = Number(process.env.BITS ?? 16)
const epochs = Number(process.env.EPOCHS ?? 8)
const rare = 2

interface Example {
  words: WordShape[]
  gold: Int8Array
  title: boolean
}

const look = tagging(await loadLexicon({ gazetteer: false }))

function examples(path: string): Example[] {
  return conllu(readFileSync(path, 'utf8')).map((sentence) => {
    const { tokens, words } = look(sentence.text)
    const gold = Int8Array.from(tokens, ({ start, end }) => {
      const covered = sentence.tokens.filter((token) => token.start < end && token.end > start)
      return taggerTags.indexOf((tagOf(covered, sentence) ?? 'X') as 'X')
    })
    return { words, gold, title: titleCase(words, 0, words.length) }
  })
}

function shuffle<T>(list: T[], next: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
}

const rows = 2 ** bits
const width = taggerTags.length

function train(data: Example[]): Int8Array {
  const weights = new Float64Array(rows * width)
  const totals = new Float64Array(rows * width)
  const seen = new Uint32Array(rows)
  const found = new Int32Array(featuresPerToken)
  for (const { words, gold, title } of data)
    for (let i = 0; i < words.length; i++) {
      features(words, i, { first: 0, last: words.length }, title, gold[i - 1] ?? 0, gold[i - 2] ?? 0, rows - 1, found)
      for (const row of found) seen[row]!++
    }
  let step = 1
  const next = random(1)
  const order = [...data]
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    let wrong = 0
    let all = 0
    for (const { words, gold, title } of order) {
      const tags = new Int8Array(words.length)
      for (let i = 0; i < words.length; i++, step++) {
        features(words, i, { first: 0, last: words.length }, title, tags[i - 1] ?? 0, tags[i - 2] ?? 0, rows - 1, found)
        const best = argmax(weights, found, seen, words[i]!.tags)
        tags[i] = best
        all++
        if (best === gold[i]) continue
        wrong++
        for (const row of found) {
          if (seen[row]! < rare) continue
          const right = row * width + gold[i]!
          const false_ = row * width + best
          weights[right]! += 1
          totals[right]! += step
          weights[false_]! -= 1
          totals[false_]! -= step
        }
      }
    }
    console.error(`epoch ${epoch + 1}: ${((100 * wrong) / all).toFixed(2)} % wrong in training`)
  }
  const averaged = weights.map((weight, i) => weight - totals[i]! / step)
  const largest = averaged.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = Math.min(127 / largest, 24)
  return Int8Array.from(averaged, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))))
}

function argmax(weights: Float64Array, found: Int32Array, seen: Uint32Array, can: readonly number[]): number {
  const scores = new Float64Array(width)
  for (const row of found)
    if (seen[row]! >= rare) for (let t = 0; t < width; t++) scores[t]! += weights[row * width + t]!
  let best = can[0]!
  for (const t of can) if (scores[t]! > scores[best]!) best = t
  return best
}

const trained = train(paths.flatMap(examples))
writeFileSync(out, trained)
console.error(`${out}: ${trained.length} bytes, sha256 ${createHash('sha256').update(trained).digest('hex')}`)
