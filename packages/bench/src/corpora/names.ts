import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Range } from '@copydesk/core'
import { type Name, nameScore } from '../measures/name-score.ts'
import { readBio, type TaggedSentence } from './bio.ts'
import { type Corpus, isName, percent, type Read } from './corpus.ts'
import { joinTokens } from './join-tokens.ts'

const types: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' }
const sentencesPerText = 40

/** Names of people, organizations and places in corpora of tagged tokens, which are given as text. */
const bioCorpus = (file: string): Corpus => {
  const name = `names.${file}`
  const path = `names/dev/${file}.bio`
  return {
    name,
    files: () => [path],
    score(folder, read) {
      const scored = texts(readBio(readFileSync(join(folder, path), 'utf8'))).flatMap((sentences) =>
        inText(sentences, read),
      )
      const { exact, relaxed, byType } = nameScore(scored, Object.values(types))
      const each = Object.entries(byType).map(([type, f1]) => `${type} ${percent(f1)}`)
      const detail = `P ${percent(exact.precision)} R ${percent(exact.recall)}, ${each.join(', ')}`
      return [
        { name: `${name}.exact`, value: exact.f1, detail },
        { name: `${name}.relaxed`, value: relaxed.f1, detail: `${scored.length} sentences` },
      ]
    },
  }
}

export const names: readonly Corpus[] = ['gum-news', 're3d-named', 'worldwide-dev'].map(bioCorpus)

/** Documents, those that are not marked in stretches of a few sentences. */
function texts(sentences: readonly TaggedSentence[]): TaggedSentence[][] {
  const found: TaggedSentence[][] = []
  for (const sentence of sentences) {
    const open = found.at(-1)
    if (open && !sentence.begins && open.length < sentencesPerText) open.push(sentence)
    else found.push([sentence])
  }
  return found
}

function inText(sentences: readonly TaggedSentence[], read: Read) {
  const joined = sentences.map(({ tokens }) => joinTokens(tokens))
  const { mentions = [] } = read({ text: joined.map(({ text }) => text).join('\n\n'), clean: false })
  const marked = mentions
    .filter(isName)
    .flatMap(({ kind, source }) => (types[kind] ? [{ ...source, type: types[kind] }] : []))
  // The corpora are flat: a place inside an organization's name is not marked in them.
  const outer = marked.filter(
    (one) => !marked.some((other) => other.start <= one.start && one.end <= other.end && length(other) > length(one)),
  )
  let at = 0
  return sentences.map(({ names: gold }, i) => {
    const { text, ranges } = joined[i] ?? { text: '', ranges: [] }
    const tokens = ranges.map(({ start, end }) => ({ start: start + at, end: end + at }))
    at += text.length + 2
    return { gold, found: outer.flatMap((name) => toTokens(name, tokens)) }
  })
}

const length = ({ start, end }: Range) => end - start

/** The tokens a stretch of text touches. */
function toTokens({ start, end, type }: Range & { type: string }, tokens: readonly Range[]): Name[] {
  const first = tokens.findIndex((token) => token.end > start && token.start < end)
  if (first < 0) return []
  const after = tokens.findIndex((token, i) => i > first && token.start >= end)
  return [{ first, last: after < 0 ? tokens.length : after, type }]
}
