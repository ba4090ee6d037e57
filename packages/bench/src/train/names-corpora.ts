import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readBio, type TaggedSentence } from '../corpora/bio.ts'
import { joinTokens } from '../corpora/join-tokens.ts'

/** A name in a text, of the types a label can have there. */
export interface GoldName {
  readonly start: number
  readonly end: number
  readonly types: readonly string[]
}

/** A text with its names; outside of them may stand names of the types its corpus does not mark. */
export interface NamedText {
  readonly corpus: string
  readonly text: string
  readonly names: readonly GoldName[]
  readonly unmarked: readonly string[]
}

const types: Readonly<Record<string, string>> = {
  PER: 'person',
  ORG: 'organization',
  LOC: 'place',
  NORP: 'group',
  MISC: 'other',
}
const sentencesPerText = 40

/** What the corpora leave out or draw together, by the beginning of the file's name. */
const schemes: readonly { files: RegExp; unmarked: readonly string[]; miscellaneous: readonly string[] }[] = [
  { files: /^uner/, unmarked: ['group', 'other'], miscellaneous: ['other'] },
  { files: /^gum/, unmarked: ['group'], miscellaneous: ['other'] },
  { files: /^(?:crossner|wikigold)/, unmarked: [], miscellaneous: ['other', 'group'] },
  { files: /^/, unmarked: [], miscellaneous: ['other'] },
]

/** The texts of a file of tagged tokens, documents of more than forty sentences in parts. */
export function namedTexts(
  path: string,
  change: (tokens: readonly string[]) => readonly string[] = (same) => same,
): NamedText[] {
  const corpus = basename(path, '.bio')
  const { unmarked, miscellaneous } = schemes.find(({ files }) => files.test(corpus))!
  const groups: TaggedSentence[][] = []
  for (const sentence of readBio(readFileSync(path, 'utf8'))) {
    const open = groups.at(-1)
    if (open && !sentence.begins && open.length < sentencesPerText) open.push(sentence)
    else groups.push([sentence])
  }
  return groups.map((sentences) => {
    let text = ''
    const names: GoldName[] = []
    for (const { tokens, names: marked } of sentences) {
      if (text !== '') text += '\n\n'
      const joined = joinTokens(change(tokens))
      for (const { first, last, type } of marked)
        if (types[type])
          names.push({
            start: text.length + joined.ranges[first]!.start,
            end: text.length + joined.ranges[last - 1]!.end,
            types: type === 'MISC' ? miscellaneous : [types[type]],
          })
      text += joined.text
    }
    return { corpus, text, names, unmarked }
  })
}
