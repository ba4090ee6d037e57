import type { DossierEntity } from '../../schema/index.ts'
import { oneLine } from '../../text/index.ts'
import { groupBy } from '../group.ts'
import { because, item, titled } from '../text/section.ts'
import type { DossierSection } from './look-up.ts'

const roleWords = ({ title, for: whom, former }: DossierEntity['roles'][number]) =>
  [former && 'former', oneLine(title), whom && `for ${oneLine(whom)}`].filter(Boolean).join(' ')

/** Who stands in several articles. */
export const entities: DossierSection = ({ entities }, page, { numbers }) => {
  const shared = entities.filter(({ members }) => new Set(members.map(({ article }) => article)).size > 1)
  const lines = shared.map(({ kind, name, names, roles, members, rule, certainty }) => {
    const also = names.filter(({ text, from }) => from === 'text' && text !== name).map(({ text }) => oneLine(text))
    const role = [...groupBy(roles, roleWords)].map(
      ([words, some]) => `${words} [${numbers(some.map(({ article }) => article))}]`,
    )
    const facts = [
      kind,
      ...role,
      also.length && `also ${[...new Set(also)].join(', ')}`,
      `in ${numbers(members.map(({ article }) => article))}`,
    ]
    return item(
      `${page.paint(kind, oneLine(name))} · ${facts.filter(Boolean).join(' · ')}${because(rule, certainty, page)}`,
      page,
    )
  })
  return titled('In several articles', lines, page)
}

/** Entities and events that an editor may want to join. */
export const perhapsOne: DossierSection = ({ entities, events, suggestedMerges }, page, { numbers, name }) => {
  const articlesOf = new Map(
    [
      ...entities.map(({ id, members }) => ({ id, all: members })),
      ...events.map(({ id, accounts }) => ({ id, all: accounts })),
    ].map(({ id, all }) => [id, all.map(({ article }) => article)]),
  )
  const lines = suggestedMerges.map(({ between, reason, rule, certainty }) => {
    const [a, b] = between.map((id) => `${name(id)} [${numbers(articlesOf.get(id) ?? [])}]`)
    return item(`${a} and ${b}: ${reason}${because(rule, certainty, page)}`, page)
  })
  return titled('Perhaps one', lines, page)
}
