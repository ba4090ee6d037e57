import { createReader, defaultFlow, type Reader, type Source } from '@copydesk/core'
import { loadLexiconSync } from '@copydesk/lexicon/node'

/** Something that reads; what it returns is counted up, so that no engine can leave the work out. */
export interface System {
  readonly takes: 'text' | 'html'
  /** The functions that are timed, as a reader would call them. */
  readonly calls: string
  load(): Promise<(document: string) => number>
  /** For one that reads many at once; timed instead of what `load` gives. */
  loadAll?(): Promise<(documents: readonly string[]) => number>
}

/** Rivals answer the same question as the line above them as far as they can: compromise knows no claims or events. */
export const systems: Readonly<Record<string, System>> = {
  read: {
    takes: 'text',
    calls: 'createReader(lexicon).read({ text }), all layers',
    load: async () => readAll('text/plain'),
  },
  'read together': {
    takes: 'text',
    calls: 'createReader(lexicon).readAll(all the texts), all layers',
    load: async () => readAll('text/plain'),
    loadAll: async () => readTogether(),
  },
  compromise: {
    takes: 'text',
    calls: 'nlp(text).sentences(), .people(), .places(), .organizations(), .quotations()',
    load: async () => (await import('../rivals/compromise.ts')).readByCompromise,
  },
  'compromise, names': {
    takes: 'text',
    calls: 'nlp(text).people(), .places(), .organizations()',
    load: async () => (await import('../rivals/compromise.ts')).namesByCompromise,
  },
  'the stage mentions': {
    takes: 'text',
    calls: 'the stage mentions of defaultFlow(lexicon), on what the stages before it made in the first pass',
    load: async () => stageOnly('mentions'),
  },
  'compromise, quotations': {
    takes: 'text',
    calls: 'nlp(text).quotations()',
    load: async () => (await import('../rivals/compromise.ts')).quotationsByCompromise,
  },
  'the stage quotes': {
    takes: 'text',
    calls: 'the stage quotes of defaultFlow(lexicon), on what the stages before it made in the first pass',
    load: async () => stageOnly('quotes'),
  },
  'read a page': {
    takes: 'html',
    calls: "createReader(lexicon).read({ text, mediaType: 'text/html' }), all layers",
    load: async () => readAll('text/html'),
  },
  'clean a page': {
    takes: 'html',
    calls: 'the stages clean and metadata of defaultFlow(lexicon)',
    load: async () => cleanPage(),
  },
  'Readability+linkedom': {
    takes: 'html',
    calls: 'new Readability(parseHTML(html).document).parse()',
    load: async () => (await import('../rivals/readability.ts')).parseByReadability,
  },
}

function readAll(mediaType: 'text/plain' | 'text/html') {
  const { read } = createReader(loadLexiconSync())
  return (text: string) => sizeOf(read({ text, mediaType }))
}

function readTogether() {
  const { readAll } = createReader(loadLexiconSync())
  return (texts: readonly string[]) =>
    readAll(texts.map((text) => ({ text }))).reduce((sum, article) => sum + sizeOf(article), 0)
}

const sizeOf = ({ mentions, quotes, claims, events, text }: ReturnType<Reader['read']>): number =>
  [mentions, quotes, claims, events].reduce((sum, layer) => sum + (layer?.length ?? 0), text.length)

function stageOnly(name: 'mentions' | 'quotes') {
  const { stages } = defaultFlow(loadLexiconSync())
  const at = stages.findIndex((stage) => stage.name === name)
  const made = new Map<string, Record<string, unknown>>()
  return (text: string) => {
    let doc = made.get(text)
    if (!doc) {
      doc = { id: 'text', source: { text } }
      for (const stage of stages.slice(0, at)) doc[stage.makes] = stage.run(doc as never, () => {})
      made.set(text, doc)
    }
    return ((stages[at]?.run(doc as never, () => {}) ?? []) as readonly unknown[]).length
  }
}

function cleanPage() {
  const stages = defaultFlow(loadLexiconSync()).stages.slice(0, 2)
  return (text: string) => {
    const source: Source = { text, mediaType: 'text/html' }
    const doc: Record<string, unknown> = { id: 'page', source }
    for (const stage of stages) doc[stage.makes] = stage.run(doc as never, () => {})
    return (doc.clean as { text: string }).text.length
  }
}
