import type { LayerName } from '../../flow/layers.ts'
import type { Article, Author, Entity, Event, Quote, Role, TimelineEntry } from '../../schema/index.ts'
import { oneLine } from '../../text/index.ts'
import { amount, type LookUp, lookUp, short } from './look-up.ts'
import { marked } from './marked.ts'

/**
 * One layer of an article as lines a person can read, compare and write by hand.
 * A layer that the article does not carry is the one line `(absent)`. `narrator`: what the article's own voice is called.
 */
export function lines(article: Article, layer: LayerName, narrator = 'narrator'): string[] {
  const carried = layer === 'clean' || layer === 'metadata' || article[layer] !== undefined
  return carried ? renderers[layer](article, lookUp(article, narrator)) : ['(absent)']
}

const renderers: { readonly [L in LayerName]: (article: Article, known: LookUp) => string[] } = {
  clean: ({ text, blocks }) =>
    blocks.map(({ kind, start, end }) => `[${kind}] ${text.slice(start, end).replaceAll('\n', ' ⏎ ')}`),

  metadata: (article) => [
    ...(article.title ? [`title: ${oneLine(article.title.text)}`] : []),
    ...article.authors.map(author),
    ...(article.publisher ? [`publisher: ${article.publisher.name}`] : []),
    ...(article.published ? [`published: ${article.published.value} (${article.published.basis})`] : []),
    ...(article.updated ? [`updated: ${article.updated.value} (${article.updated.basis})`] : []),
    ...(article.place ? [`place: ${article.place.name}`] : []),
    ...(article.canonical ? [`canonical: ${article.canonical}`] : []),
    `page: ${article.page}`,
  ],

  language: ({ language }) => [language.code],

  sentences: ({ text, sentences }) =>
    sentences.map(({ start, end, truncated }) => `${oneLine(text.slice(start, end))}${truncated ? ' …' : ''}`),

  syntax: ({ text, sentences, syntax = [] }) => {
    let next = 0
    return sentences.map(({ end }) => {
      const words: string[] = []
      for (let token = syntax[next]; token && token.start < end; token = syntax[++next])
        words.push(`${text.slice(token.start, token.end)}/${token.pos}`)
      return words.join(' ')
    })
  },

  mentions: marked,

  entities: ({ entities = [] }, known) => entities.map((entity) => entityLine(entity, known)),

  quotes: ({ quotes = [] }, known) => quotes.map((quote) => quoteLine(quote, known)),

  claims: ({ claims = [] }, known) =>
    claims.map(({ act, claimants, targets, polarity, modality, quote }) => {
      const content = known.quotes.get(quote)?.parts.map(({ text }) => text) ?? []
      const sides = `${known.parties(claimants)}${targets.length ? ` -> ${known.parties(targets)}` : ''}`
      return `${act} | ${sides} | ${polarity === 'negative' ? `${modality}, not` : modality} | ${short(content.join(' '))}`
    }),

  counts: ({ counts = [] }, known) =>
    counts.map(({ id, by, relation }) => {
      const related = relation ? ` | ${relation.kind} ${countWords(relation.to, known)}` : ''
      return `${countWords(id, known)} | by ${known.voucher(by)}${related}`
    }),

  events: ({ events = [] }, known) => events.map((event) => eventLine(event, known)),

  timeline: ({ timeline = [] }, known) => timeline.map((entry) => timelineLine(entry, known)),

  conflicts: ({ conflicts = [] }, known) =>
    conflicts.map(({ about, kind, between }) => {
      const event = known.events.get(about)
      const sides = between.map(({ by, span }) => `${known.voucher(by)}: “${short(span.text)}”`)
      return `${kind} over ${event ? eventName(event) : short(about)} | ${sides.join(' / ')}`
    }),
}

function author({ name, role, outlet }: Author): string {
  const details = [role, outlet].filter(Boolean).join(', ')
  return `author: ${name}${details ? ` {${details}}` : ''}`
}

/** Titles show as the roles they give. */
function entityLine({ kind, name, mentions, roles }: Entity, known: LookUp): string {
  const surfaces = new Map<string, string>()
  for (const id of mentions) {
    const mention = known.mentions.get(id)
    if (mention?.kind === 'title') continue
    const words = oneLine(mention?.text ?? id)
    if (!surfaces.has(words.toLowerCase())) surfaces.set(words.toLowerCase(), words)
  }
  const held = [...new Set(roles.map(roleWords))].join('; ')
  return `${kind} ${oneLine(name)} = ${[...surfaces.values()].join(' | ')}${held ? ` {${held}}` : ''}`
}

function roleWords({ title, former, acting, ...links }: Role): string {
  const parts = [former && 'former', acting && 'acting', oneLine(title)]
  for (const link of ['for', 'to', 'at'] as const) if (links[link]) parts.push(`${link} ${links[link]}`)
  return parts.filter(Boolean).join(' ')
}

function quoteLine({ mode, speaker, cue, parts, addressees, nestedIn }: Quote, known: LookUp): string {
  const columns = [
    mode,
    speaker && speaker.basis !== 'none' ? `${known.party(speaker)} (${speaker.basis})` : 'nobody',
    cue ? oneLine(cue.text) : '-',
    parts.map(({ text }) => oneLine(text)).join(' … '),
  ]
  if (addressees.length) columns.push(`to ${known.parties(addressees)}`)
  const outer = nestedIn === undefined ? undefined : known.quotes.get(nestedIn)
  if (outer)
    columns.push(
      `in ${outer.speaker ? known.party(outer.speaker) : 'nobody'} ${outer.cue ? oneLine(outer.cue.text) : '-'}`,
    )
  return columns.join(' | ')
}

function countWords(id: string, known: LookUp): string {
  const count = known.counts.get(id)
  if (!count) return id
  return `${count.status} ${amount(count)} ${count.who ? oneLine(count.who.text ?? known.party(count.who)) : '?'}`
}

const eventName = (event: Event) => `${event.class} ${oneLine(event.trigger.text)}`

/** Never without who vouches for it. */
function eventLine(event: Event, known: LookUp): string {
  const where = event.place ? `@${known.party(event.place)}` : ''
  const when = event.date ? (event.date.value ?? oneLine(event.date.text ?? '?')) : ''
  const accounts = event.accounts.map(({ by, stance }) => `${known.voucher(by)} ${stance}`)
  return [
    eventName(event),
    `${known.parties(event.actors)} -> ${known.parties(event.recipients)}`,
    [where, when].filter(Boolean).join(' '),
    event.counts.map((id) => countWords(id, known)).join(', '),
    [...new Set(accounts)].join('; '),
  ]
    .filter(Boolean)
    .join(' | ')
}

/** An event with its date or its neighbors, and who vouches for it. */
function timelineLine({ event, timex, earliest, latest, after, before }: TimelineEntry, known: LookUp): string {
  const name = (id: string) => {
    const found = known.events.get(id)
    return found ? eventName(found) : id
  }
  const order = [...after.map((id) => `after ${name(id)}`), ...before.map((id) => `before ${name(id)}`)]
  const bounds = earliest || latest ? `${earliest ?? ''}/${latest ?? ''}` : ''
  const vouched = (known.events.get(event)?.accounts ?? []).map(({ by, stance }) => `${known.voucher(by)} ${stance}`)
  const place = [timex, bounds, ...order].filter(Boolean).join(', ') || 'unordered'
  return `${place} | ${name(event)} | ${[...new Set(vouched)].join('; ')}`
}
