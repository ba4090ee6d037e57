import type { Article, DossierEntity, SuggestedMerge } from '../schema/index.ts'
import { groups } from './groups.ts'
import { dossierId } from './id.ts'
import { joinBodies } from './join-bodies.ts'
import { joinOtherKinds } from './join-other-kinds.ts'
import { joinPersons } from './join-persons.ts'
import { joinPlaces } from './join-places.ts'
import type { Joining } from './joining.ts'
import { type Member, membersOf } from './member.ts'

export interface JoinedEntities {
  readonly entities: DossierEntity[]
  readonly suggested: SuggestedMerge[]
  /** The dossier's entity of an article's one; undefined for one without a name. */
  of(article: string, entity: string | undefined): DossierEntity | undefined
}

/** Entities of all articles joined under all their names. `related`: by the articles' places in the list. */
export function joinEntities(articles: readonly Article[], related: (a: number, b: number) => boolean): JoinedEntities {
  const members = membersOf(articles)
  const all = groups(members.length)
  const grounds = new Map<number, { rule: string; certainty: number }>()
  const suggestions: { a: number; b: number; reason: string; rule: string; certainty: number }[] = []
  const joining: Joining = {
    members,
    related: (a, b) => related(members[a]!.at, members[b]!.at),
    joined: (a, b) => all.of(a) === all.of(b),
    link(a, b, rule, certainty) {
      const before = [grounds.get(all.of(a)), grounds.get(all.of(b))]
      all.join(a, b)
      const weakest = [{ rule, certainty }, ...before].reduce((x, y) => (y && x && y.certainty < x.certainty ? y : x))
      grounds.set(all.of(a), weakest!)
    },
    suggest: (a, b, reason, rule, certainty) => suggestions.push({ a, b, reason, rule, certainty }),
  }
  joinPersons(joining)
  joinBodies(joining)
  joinPlaces(joining)
  joinOtherKinds(joining)

  const ids = new Map<number, DossierEntity>()
  const entities: DossierEntity[] = []
  const byMember = new Map<string, DossierEntity>()
  members.forEach(({ article, entity }, i) => {
    const group = all.of(i)
    let one = ids.get(group)
    if (!one) {
      // the joiners see members in the order of articles, whatever group number the union ended with
      one = merged(
        [...all.members(i)].sort((a, b) => a - b).map((k) => members[k]!),
        grounds.get(group),
      )
      ids.set(group, one)
      entities.push(one)
    }
    byMember.set(`${article.id} ${entity.id}`, one)
  })
  return {
    entities,
    suggested: settled(suggestions, (i) => ids.get(all.of(i))!.id),
    of: (article, entity) => (entity === undefined ? undefined : byMember.get(`${article} ${entity}`)),
  }
}

function merged(members: readonly Member[], ground: { rule: string; certainty: number } | undefined): DossierEntity {
  const [first] = members
  const names = new Map<string, 'text' | 'lexicon'>()
  const called = new Map<string, number>()
  for (const { entity } of members) {
    called.set(entity.name, (called.get(entity.name) ?? 0) + 1)
    for (const { text, from } of entity.names) if (names.get(text) !== 'text') names.set(text, from)
  }
  const fuller = (name: string) => Number(usualKind(members) === 'person' && name.includes(' '))
  const [name] = [...called]
    .sort(([a, x], [b, y]) => fuller(b) - fuller(a) || y - x || b.length - a.length || (a < b ? -1 : 1))
    .map(([name]) => name)
  const type = members.find(({ entity }) => entity.type)?.entity.type
  const place =
    members.find(({ entity }) => entity.place?.geonames)?.entity.place ??
    members.find(({ entity }) => entity.place)?.entity.place
  return {
    id: dossierId('entity', first!.article.id, first!.entity.id),
    kind: usualKind(members),
    ...(type !== undefined && { type }),
    name: name!,
    names: [...names].map(([text, from]) => ({ text, from })),
    roles: members.flatMap(({ article, entity }) => entity.roles.map((role) => ({ ...role, article: article.id }))),
    ...(place && { place }),
    members: members.map(({ article, entity }) => ({ article: article.id, entity: entity.id })),
    rule: ground?.rule ?? first!.entity.rule,
    certainty: ground?.certainty ?? first!.entity.certainty,
  }
}

/** What most articles read, where one is of another kind. */
function usualKind(members: readonly Member[]): DossierEntity['kind'] {
  const times = new Map<DossierEntity['kind'], number>()
  for (const { entity } of members) times.set(entity.kind, (times.get(entity.kind) ?? 0) + 1)
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

function settled(
  suggestions: readonly { a: number; b: number; reason: string; rule: string; certainty: number }[],
  id: (member: number) => string,
): SuggestedMerge[] {
  const found = new Map<string, SuggestedMerge>()
  for (const { a, b, ...why } of suggestions) {
    const [x, y] = [id(a), id(b)]
    if (x === y) continue
    const key = x < y ? `${x} ${y}` : `${y} ${x}`
    const known = found.get(key)
    if (!known || known.certainty < why.certainty) found.set(key, { kind: 'entity', between: [x, y], ...why })
  }
  return [...found.values()]
}
