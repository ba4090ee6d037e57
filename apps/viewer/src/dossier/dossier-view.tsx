import { aloneOf, severalOf } from '@copydesk/core/export'
import { type Compared, comparedOf } from '../model/dossier.ts'
import { plural } from '../model/words.ts'
import { useDesk } from '../store/desk.ts'
import type { Document } from '../store/state.ts'
import { ComparedLines } from './compared-lines.tsx'
import { Entities } from './entities.tsx'
import { Alone, Joined } from './events.tsx'
import { Moments } from './moments.tsx'

/** All documents side by side: what several tell, where they disagree, who is in them. */
export default function DossierView({ documents }: { readonly documents: readonly Document[] }) {
  const compared = comparedOf(documents)
  const { dossier } = compared
  const several = severalOf(dossier)
  const alone = aloneOf(dossier)
  const loose = dossier.agreements.length + dossier.conflicts.length + dossier.developments.length
  return (
    <>
      <h1 className="dossier-title">{plural(dossier.articles.length, 'article')} compared</h1>
      <Articles compared={compared} />
      {loose > 0 && (
        <section aria-labelledby="compared">
          <h2 id="compared" className="section-title">
            Figures and statements compared
          </h2>
          <ComparedLines of={dossier} compared={compared} />
        </section>
      )}
      <section aria-labelledby="told-by-several">
        <h2 id="told-by-several" className="section-title">
          Told by several <span className="count">{several.length}</span>
        </h2>
        {several.length === 0 && <p className="unresolved">No event of these articles was found to be the same one.</p>}
        {several.map((event) => (
          <Joined key={event.id} event={event} compared={compared} />
        ))}
      </section>
      <Entities compared={compared} />
      <Moments compared={compared} />
      {alone.length > 0 && <Alone events={alone} compared={compared} />}
    </>
  )
}

function Articles({ compared: { dossier, known, keyOf } }: { readonly compared: Compared }) {
  const { dispatch } = useDesk()
  return (
    <ol className="dossier-articles">
      {dossier.articles.map(({ id, outlet, published, title, copyOf, copies, unread }, i) => (
        <li key={id}>
          <button
            type="button"
            className="line"
            onClick={() => dispatch({ type: 'lead', key: keyOf.get(id) as number })}
          >
            <span className="line-title">
              [{i + 1}] {title ?? outlet}
            </span>
            <span className="line-summary">
              {[
                outlet,
                published?.slice(0, 10),
                copyOf !== undefined && `near copy of [${known.number(copyOf)}]: no second account`,
                copies?.length && `the same text: ${copies.map((copy) => copy.outlet).join(', ')}`,
                unread && `not compared: ${unread}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}
