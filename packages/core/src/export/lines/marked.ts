import type { Article, Mention } from '../../schema/index.ts'
import { amount, type LookUp, lookUp } from './look-up.ts'

const values = new Set<Mention['kind']>(['title', 'date', 'time', 'duration', 'set', 'quantity', 'money', 'percent'])

/** Names, titles and values stand on their own; other nominals and pronouns show in the entities. */
const shown = ({ kind, form }: Mention) => form === 'name' || values.has(kind)

/**
 * The sentences that hold names, titles or values, as marked text, one a line:
 *
 *     [Ana Veld](person) told [Radio Orla](organization) on [Sunday](date XXXX-WXX-7)
 *
 * Mentions may nest. One that crosses another follows its sentence as ` + [words](kind)`.
 */
export function marked(article: Article): string[] {
  const known = lookUp(article)
  const mentions = (article.mentions ?? []).filter(shown).sort((a, b) => a.start - b.start || b.end - a.end)
  const lines: string[] = []
  let next = 0
  for (const sentence of article.sentences) {
    const inside: Mention[] = []
    for (let mention = mentions[next]; mention && mention.start < sentence.end; mention = mentions[++next])
      inside.push(mention)
    if (inside.length) lines.push(mark(article.text, sentence, inside, known))
  }
  return lines
}

function mark(
  text: string,
  { start, end }: { start: number; end: number },
  mentions: Mention[],
  known: LookUp,
): string {
  let line = ''
  let at = start
  const open: Mention[] = []
  const crossing: Mention[] = []
  const copyTo = (to: number) => {
    line += text.slice(at, to).replaceAll('\n', ' ')
    at = to
  }
  const closeUpTo = (position: number) => {
    for (let last = open.at(-1); last && last.end <= position; last = open.at(-1)) {
      copyTo(last.end)
      line += `](${label(last, known)})`
      open.pop()
    }
  }
  for (const mention of mentions) {
    closeUpTo(mention.start)
    if (mention.end > (open.at(-1)?.end ?? end)) {
      crossing.push(mention)
      continue
    }
    copyTo(mention.start)
    line += '['
    open.push(mention)
  }
  closeUpTo(end)
  copyTo(end)
  return line + crossing.map((mention) => ` + [${mention.text}](${label(mention, known)})`).join('')
}

function label({ kind, facet, literal, entity, value }: Mention, known: LookUp): string {
  const meant = literal !== undefined && entity !== undefined ? ` of ${known.party({ entity })}` : ''
  const facetted = facet ? `/${facet}` : ''
  return `${kind}${facetted}${meant}${value ? ` ${worth(value)}` : ''}`
}

function worth(value: NonNullable<Mention['value']>): string {
  if (!('timex' in value)) {
    const unit = 'unit' in value ? value.unit : 'currency' in value ? value.currency : ''
    return `${amount(value)} ${unit}`.trimEnd()
  }
  const { timex, earliest, latest } = value
  return earliest || latest ? `${timex} ${earliest ?? ''}/${latest ?? ''}` : timex
}
