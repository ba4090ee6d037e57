import type { Article, Entity, Mention } from '@copydesk/core'
import { type Names, oneLine } from '@copydesk/core/export'
import { type Entry, type Evidence, evidenceOf, type Fact, type SectionName } from './entry.ts'
import { capital, plural, valueWords } from './words.ts'

const sectionOf: Record<Entity['kind'], SectionName> = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  group: 'groups',
  document: 'documents',
}

/** Documents are colored like groups: both are named by what they are. */
const colorOf = (kind: string): string => (kind === 'document' ? 'group' : kind)

/** "former envoy for Kestria to the union at Lomnik". */
export const roleWords = ({ title, for: whom, to, at, former, acting }: Entity['roles'][number]): string =>
  [former && 'former', acting && 'acting', oneLine(title), whom && `for ${whom}`, to && `to ${to}`, at && `at ${at}`]
    .filter(Boolean)
    .join(' ')

/** People, organizations, places, groups and documents; their evidence is where they are mentioned. */
export function who(article: Article, { voucher }: Names): Entry[] {
  const mentions = new Map((article.mentions ?? []).map((mention) => [mention.id, mention]))
  const nameOf = new Map((article.entities ?? []).map(({ id, name }) => [id, oneLine(name)]))
  return (article.entities ?? []).map((entity): Entry => {
    const { id, kind, type, names, roles, relations, place, rule, certainty } = entity
    const title = oneLine(entity.name)
    const roleList = [...new Set(roles.map(roleWords))]
    const evidence = entity.mentions.flatMap((mention): Evidence[] => {
      const found = mentions.get(mention)
      return found ? [mentionEvidence(found, nameOf, voucher)] : []
    })
    const also = [...new Set(names.map(({ text }) => oneLine(text)))].filter((name) => name !== title)
    const facts: Fact[] = [
      ...(type ? [{ label: 'Type', text: type }] : []),
      ...roleList.map((text) => ({ label: 'Role', text })),
      ...(also.length ? [{ label: 'Also', text: also.join(', ') }] : []),
      ...relations.map((relation) => ({
        label: capital(relation.kind.replace('-', ' ')),
        text: nameOf.get(relation.entity) ?? oneLine(relation.span.text),
        to: relation.entity,
      })),
      ...(place ? [{ label: 'Location', text: location(place) }] : []),
    ]
    return {
      id,
      kind: type ?? '',
      title,
      summary: [roleList.join(', '), evidence.length > 1 && plural(evidence.length, 'mention')]
        .filter(Boolean)
        .join(' · '),
      section: sectionOf[kind],
      color: colorOf(kind),
      facts,
      vouchers: [],
      evidence,
      rule,
      certainty,
    }
  })
}

const location = ({ lat, lon, precision, country, disputed }: NonNullable<Entity['place']>) =>
  `${Math.abs(lat).toFixed(2)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(2)}° ${lon < 0 ? 'W' : 'E'}${precision === 'area' ? ' (middle of an area)' : ''}${country ? ` · ${country}` : ''}${disputed ? ' · disputed' : ''}`

function mentionEvidence(mention: Mention, nameOf: ReadonlyMap<string, string>, voucher: Names['voucher']): Evidence {
  const { literal, facet, form, voice } = mention
  const says = [
    form === 'pronoun' && 'pronoun',
    facet && `meant: the ${facet}`,
    literal && `the words name ${nameOf.get(literal) ?? 'another'}`,
    voice && `in the words of ${voucher(voice)}`,
  ].filter(Boolean)
  return {
    start: mention.start,
    end: mention.end,
    source: mention.source,
    text: mention.text,
    rule: mention.rule,
    certainty: mention.certainty,
    ...(says.length && { says: says.join('; ') }),
  }
}

/** Dates, amounts, titles and names whose bearer was not made out: each stands for itself. */
export function loose(article: Article, { voucher }: Names): Entry[] {
  const owned = new Set((article.entities ?? []).flatMap(({ mentions }) => mentions))
  return (article.mentions ?? [])
    .filter(({ id }) => !owned.has(id))
    .map((mention): Entry => {
      const value = mention.value && valueWords(mention.value)
      return {
        id: mention.id,
        kind: mention.kind,
        title: oneLine(mention.text),
        color: mention.value || !(mention.kind in sectionOf) ? 'value' : colorOf(mention.kind),
        facts: [
          ...(value ? [{ label: 'Value', text: value }] : []),
          ...(mention.voice ? [{ label: 'In the words of', text: voucher(mention.voice), to: mention.voice }] : []),
        ],
        vouchers: [],
        evidence: evidenceOf([mention]),
        rule: mention.rule,
        certainty: mention.certainty,
      }
    })
}
