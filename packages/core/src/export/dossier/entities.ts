import type { DossierEntity } from '../../schema/index.ts'
import { oneLine } from '../../text/index.ts'
import { groupBy } from '../group.ts'
import { because, item, titled } from '../text/section.ts'
import type { DossierSection } from './look-up.ts'

const roleWords = ({ title, for: whom, former }: DossierEntity['roles'][number]) =>
  [former && 'former', oneLine(title), whom && `for ${oneLine(whom)}`].filter(Boolean).join(' ')

/** Who stands in several articles, and whom an editor may want to join. */
export const entities: DossierSection = ({ entities, suggestedMerges }, page, { numbers, name }) => {
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
  const articlesOf = new Map(entities.map(({ id, members }) => [id, members.map(({ article }) => article)]))
  const likely = suggestedMerges.map(({ between, reason, rule, certainty }) => {
    const [a, b] = between.map((id) => {
      const articles = articlesOf.get(id)
      return articles ? `${name(id)} [${numbers(articles)}]` : name(id)
    })
    return item(`${a} and ${b}: ${reason}${because(rule, certainty, page)}`, page)
  })
  return (
    [titled('In several articles', lines, page), titled('Perhaps one', likely, page)].filter(Boolean).join('\n\n') ||
    undefined
  )
}
