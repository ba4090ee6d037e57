import type { Name } from '../measures/name-score.ts'

export interface TaggedSentence {
  readonly tokens: readonly string[]
  readonly names: readonly Name[]
  /** The first of a document. */
  readonly begins: boolean
}

/** Reads `token<TAB>BIO` lines: a blank line ends a sentence, `-DOCSTART-` begins a document. */
export function readBio(file: string): TaggedSentence[] {
  const sentences: TaggedSentence[] = []
  let begins = true
  let [tokens, tags]: [string[], string[]] = [[], []]
  const flush = () => {
    if (tokens.length) {
      sentences.push({ tokens, names: namesOf(tags), begins })
      begins = false
    }
    tokens = []
    tags = []
  }
  for (const line of file.split('\n')) {
    if (line.startsWith('-DOCSTART-')) {
      flush()
      begins = true
    } else if (line.trim() === '') flush()
    else {
      const [token = '', tag = 'O'] = line.split('\t')
      tokens.push(token)
      tags.push(tag.trim())
    }
  }
  flush()
  return sentences
}

/** A name runs from its B over the I of its type; an I without a B begins one too. */
function namesOf(tags: readonly string[]): Name[] {
  const names: { first: number; last: number; type: string }[] = []
  tags.forEach((tag, i) => {
    const [mark, type] = [tag[0], tag.slice(2)]
    if (mark !== 'B' && mark !== 'I') return
    const open = names.at(-1)
    if (mark === 'I' && open?.last === i && open.type === type) open.last++
    else names.push({ first: i, last: i + 1, type })
  })
  return names
}
