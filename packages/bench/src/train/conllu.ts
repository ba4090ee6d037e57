/** One token of a treebank; `head` is an index into its sentence, -1 for the root. */
export interface TreebankToken {
  readonly form: string
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly relation: string
  readonly start: number
  readonly end: number
}

export interface TreebankSentence {
  readonly text: string
  readonly tokens: readonly TreebankToken[]
}

/** Sentences of a CoNLL-U file (universaldependencies.org/format.html); the text is put together from the tokens. */
export function conllu(file: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = []
  let rows: string[][] = []
  let glued = new Set<string>()
  const finish = () => {
    if (rows.length) sentences.push(sentence(rows, glued))
    rows = []
    glued = new Set()
  }
  for (const line of file.split('\n')) {
    if (line === '') finish()
    else if (!line.startsWith('#')) {
      const fields = line.split('\t')
      const range = /^(\d+)-(\d+)$/.exec(fields[0]!)
      // The parts of a multiword token stand together; only its last part knows of the space after it.
      if (range) for (let i = Number(range[1]); i < Number(range[2]); i++) glued.add(String(i))
      if (range && fields[9]?.includes('SpaceAfter=No')) glued.add(range[2]!)
      if (/^\d+$/.test(fields[0]!)) rows.push(fields)
    }
  }
  finish()
  return sentences
}

function sentence(rows: readonly string[][], glued: ReadonlySet<string>): TreebankSentence {
  let text = ''
  const tokens = rows.map((fields, i) => {
    const [id, form = '', , upos = 'X', xpos = '', , head, relation = ''] = fields
    const start = text.length
    text += form
    const hyphen = xpos === 'HYPH' || rows[i + 1]?.[4] === 'HYPH'
    if (!hyphen && !glued.has(id!) && !fields[9]?.includes('SpaceAfter=No')) text += ' '
    return { form, upos, xpos, head: Number(head) - 1, relation, start, end: start + form.length }
  })
  return { text, tokens }
}

/**
 * The tag that one of our tokens deserves, from the treebank's tokens that it covers: hyphens do not part our words.
 * A compound before a noun is an adjective (`six-member team`, `Paris-based institute`).
 */
export function tagOf(covered: readonly TreebankToken[], sentence: TreebankSentence): string | undefined {
  const inside = new Set(covered.map((token) => sentence.tokens.indexOf(token)))
  const head = covered.find((token) => !inside.has(token.head)) ?? covered[0]
  if (!head) return undefined
  if (covered.length > 1 && covered.some(({ xpos }) => xpos === 'HYPH')) {
    if (covered.some(({ upos }) => upos === 'PROPN') && head.upos !== 'VERB') return 'PROPN'
    if (['compound', 'amod', 'nmod', 'nummod', 'acl'].includes(head.relation.split(':')[0]!)) return 'ADJ'
  }
  if (head.upos !== 'VERB') return head.upos
  return ['VBD', 'VBN', 'VBG'].includes(head.xpos) ? head.xpos : 'VERB'
}
