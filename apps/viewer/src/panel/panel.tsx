import { lazy, Suspense } from 'react'
import { EntryCard } from '../entry/entry-card.tsx'
import { type SectionName, sections } from '../model/entry.ts'
import { type Reading, readingOf } from '../model/reading.ts'
import type { Document } from '../store/state.ts'
import { Section } from './section.tsx'
import { Timeline } from './timeline.tsx'

const PlaceMap = lazy(() => import('../map/place-map.tsx'))

const titles: Record<SectionName, string> = {
  people: 'People',
  organizations: 'Organizations',
  places: 'Places',
  groups: 'Groups',
  documents: 'Documents quoted',
  statements: 'Statements',
  events: 'Events',
  figures: 'Figures',
  conflicts: 'Conflicting accounts',
  about: 'About this article',
  changes: 'What was cleaned',
  notes: 'Notes of the reader',
}

/** Everything the article was found to say; each line leads to its evidence. */
export function Panel({ document }: { readonly document: Document }) {
  const reading = readingOf(document.article)
  const names = sections.filter((name) => reading.sections.has(name))
  return (
    <aside className="panel" aria-label="What the article says">
      <EntryCard reading={reading} />
      <div className="index">
        <nav aria-label="Parts of the index" className="parts">
          {names.map((name) => (
            <a key={name} href={`#part-${name}`} className="link">
              {titles[name]}
            </a>
          ))}
        </nav>
        {names.map((name) => (
          <Section
            key={`${document.key} ${name}`}
            id={`part-${name}`}
            title={titles[name]}
            entries={reading.sections.get(name) ?? []}
          >
            {name === 'places' && <Places reading={reading} />}
            {name === 'events' && reading.moments.length > 0 && <Timeline reading={reading} />}
          </Section>
        ))}
        <Made document={document} />
      </div>
    </aside>
  )
}

function Places({ reading }: { readonly reading: Reading }) {
  const places = (reading.article.entities ?? []).filter(({ kind }) => kind === 'place')
  const found = places.filter(({ place }) => place)
  if (!places.length) return null
  return (
    <>
      {found.length > 0 && (
        <Suspense fallback={<div className="map-frame" />}>
          <PlaceMap places={found} />
        </Suspense>
      )}
      {found.length < places.length && (
        <p className="unresolved">
          Not on the map, no location known:{' '}
          {places
            .filter(({ place }) => !place)
            .map(({ name }) => name)
            .join(', ')}
        </p>
      )}
    </>
  )
}

function Made({ document: { article, milliseconds } }: { readonly document: Document }) {
  return (
    <p className="made">
      Read in your browser in {milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms, Copydesk{' '}
      {article.generator.version}, lexicon {article.generator.lexicon}. {article.source.length} characters in,{' '}
      {article.text.length} out.
    </p>
  )
}
