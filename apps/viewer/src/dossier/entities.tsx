import { oneLine } from '@copydesk/core/export'
import type { Compared } from '../model/dossier.ts'
import { useDesk } from '../store/desk.ts'

/** Who stands in several articles, and who may be one: that an editor decides. */
export function Entities({ compared: { dossier, known, keyOf } }: { readonly compared: Compared }) {
  const { dispatch } = useDesk()
  const shared = dossier.entities.filter(({ members }) => new Set(members.map(({ article }) => article)).size > 1)
  const { suggestedMerges } = dossier
  if (!shared.length && !suggestedMerges.length) return null
  return (
    <section aria-labelledby="in-several">
      <h2 id="in-several" className="section-title">
        In several articles <span className="count">{shared.length}</span>
      </h2>
      <ul className="dossier-entities">
        {shared.map(({ id, kind, name, names, roles, members }) => {
          const also = names
            .filter(({ text, from }) => from === 'text' && text !== name)
            .map(({ text }) => oneLine(text))
          const facts = [
            kind,
            ...new Set(roles.map(({ title }) => oneLine(title))),
            also.length && `also ${also.join(', ')}`,
          ]
          return (
            <li key={id} className={`line ${kind}`}>
              <span className="line-title">{oneLine(name)}</span>{' '}
              <span className="line-kind">{facts.filter(Boolean).join(' · ')} · in</span>
              {members
                .filter(({ article }, i) => members.findIndex((other) => other.article === article) === i)
                .map(({ article, entity }) => (
                  <button
                    key={article}
                    type="button"
                    className="link article-number"
                    aria-label={`${oneLine(name)} in article ${known.number(article)}`}
                    onClick={() => dispatch({ type: 'lead', key: keyOf.get(article) as number, entry: entity })}
                  >
                    {known.number(article)}
                  </button>
                ))}
            </li>
          )
        })}
      </ul>
      {suggestedMerges.length > 0 && (
        <>
          <h3 className="compared-kind">Perhaps one</h3>
          <ul className="lines">
            {suggestedMerges.map(({ between: [a, b], reason }) => (
              <li key={`${a} ${b}`} className="line">
                {known.name(a)} and {known.name(b)} <span className="line-summary inline">{reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
