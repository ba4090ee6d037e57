import { sha256 } from '@noble/hashes/sha2.js'
import type { Article, Claim, Entity, Mention, Note, Segment, WireEdit } from '../schema/index.ts'
import { type Change, segments, utf8 } from '../text/index.ts'
import { version } from '../version.ts'
import { entityOf } from './entity-of.ts'
import type { ReadDoc, StageNote } from './flow.ts'
import type { LayerName, Layers, Local } from './layers.ts'
import { place } from './place.ts'
import { vouchers } from './vouchers.ts'

export interface ReaderOptions {
  /** Put the `syntax` layer on the wire too: one entry a token. */
  readonly syntax?: boolean
  /** Put the decoded source on the wire too, as `source.text`. */
  readonly sourceText?: boolean
}

/** Puts the wire article together: spans get their text and way home, links that run backwards are written. */
export function assemble(
  doc: ReadDoc<LayerName>,
  notes: readonly StageNote[],
  lexicon: string,
  options: ReaderOptions = {},
): Article {
  const { clean, metadata, language, sentences } = doc
  if (!clean || !metadata || !language || !sentences)
    throw new TypeError(
      `An article needs the layers clean, metadata, language and sentences; this flow made ${Object.keys(doc).slice(2).join(', ') || 'none'}`,
    )
  const { source } = doc
  const placed = <T>(value: T) => place(value, clean.text, clean.map)
  const mentions = doc.mentions && link(doc as ReadDoc<LayerName> & Pick<Layers, 'mentions'>)
  return {
    schema: 'copydesk/article@1',
    offsetUnit: 'utf16',
    generator: { version, lexicon },
    id: doc.id,
    source: {
      id: source.id ?? doc.id,
      sha256: source.sha256 ?? hex(sha256(utf8(source.text))),
      mediaType: source.mediaType ?? 'text/plain',
      encoding: source.encoding ?? 'utf-8',
      length: source.text.length,
      ...(source.uri !== undefined && { uri: source.uri }),
      ...(source.retrievedAt !== undefined && { retrievedAt: source.retrievedAt }),
      ...(source.container !== undefined && { container: source.container }),
      ...(options.sourceText && { text: source.text }),
    },
    ...metadata,
    language,
    text: clean.text,
    blocks: [...clean.blocks],
    sentences: sentences.sentences.map(({ start, end, truncated }) => ({
      start,
      end,
      source: clean.map.toSource({ start, end }),
      ...(truncated && { truncated }),
    })),
    edits: clean.changes.map((change) => wireEdit(change, source.text, clean.text)),
    segments: copies(doc, clean),
    ...(options.syntax && doc.syntax && { syntax: tagged(sentences, doc.syntax) }),
    ...(mentions && { mentions: placed(mentions) as Mention[] }),
    ...(doc.entities && { entities: placed(doc.entities.entities) as Entity[] }),
    ...(doc.quotes && { quotes: placed(doc.quotes) as Article['quotes'] }),
    ...(doc.claims && { claims: placed(doc.claims) as Claim[] }),
    ...(doc.counts && { counts: placed(doc.counts) as Article['counts'] }),
    ...(doc.events && { events: placed(doc.events) as Article['events'] }),
    ...(doc.timeline && { timeline: placed(doc.timeline) as Article['timeline'] }),
    ...(doc.conflicts && { conflicts: placed(doc.conflicts) as Article['conflicts'] }),
    notes: notes.map(({ span, ...note }) => ({ ...note, ...(span && { span: placed(span) }) })) as Note[],
  }
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const copies = ({ source }: { source: { text: string } }, { text, changes }: Layers['clean']): Segment[] =>
  segments({ source: source.text, text, changes })

function wireEdit(change: Change, source: string, text: string): WireEdit {
  const { sourceStart, sourceEnd, start, end, rule, reason } = change
  const kind = sourceStart === sourceEnd ? 'inserted' : start === end ? 'removed' : 'replaced'
  return {
    kind,
    source: { start: sourceStart, end: sourceEnd },
    start,
    end,
    text: kind === 'inserted' ? text.slice(start, end) : source.slice(sourceStart, sourceEnd),
    rule,
    reason,
  }
}

const tagged = ({ tokens }: Layers['sentences'], { pos, lemmas }: Layers['syntax']): Article['syntax'] =>
  tokens.map(({ start, end, text }, i) => ({ start, end, pos: pos[i] ?? 'X', lemma: lemmas[i] ?? text }))

/** Mentions with the entity meant, how it is meant, and the innermost claim inside which they stand. */
function link(doc: ReadDoc<LayerName> & Pick<Layers, 'mentions'>): Local<Mention>[] {
  const owner = doc.entities && entityOf(doc.entities)
  const reading = new Map((doc.entities?.readings ?? []).map(({ mention, ...how }) => [mention, how]))
  const voice = vouchers(doc)
  return doc.mentions.map((mention) => {
    const entity = owner?.get(mention.id)
    const claim = voice(mention)?.id
    return {
      ...mention,
      ...(mention.form === 'pronoun' && entity && { kind: entity.kind }),
      ...(entity && { entity: entity.id }),
      ...reading.get(mention.id),
      ...(claim !== undefined && { voice: claim }),
    }
  })
}
