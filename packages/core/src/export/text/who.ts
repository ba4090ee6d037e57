import type { Entity } from '../../schema/index.ts'
import { oneLine } from '../../text/index.ts'
import { because, item, type Page, type Section, titled } from './section.ts'

const titles = {
  person: 'People',
  organization: 'Organizations',
  group: 'Groups',
  place: 'Places',
  document: 'Documents',
} as const

function line({ kind, name, names, roles, mentions, type, place, rule, certainty }: Entity, page: Page): string {
  const also = names.filter((other) => other.from === 'text' && other.text !== name).map(({ text }) => oneLine(text))
  const role = roles.map(({ title, for: whom, to, at, former, acting }) =>
    [former && 'former', acting && 'acting', oneLine(title), whom && `for ${whom}`, to && `to ${to}`, at && `at ${at}`]
      .filter(Boolean)
      .join(' '),
  )
  const facts = [
    ...new Set(role),
    type,
    place &&
      `${place.lat.toFixed(2)}, ${place.lon.toFixed(2)}${place.country ? ` ${place.country}` : ''}${place.disputed ? ' (disputed)' : ''}`,
    also.length && `also ${also.join(', ')}`,
    `${mentions.length}×`,
  ].filter(Boolean)
  return item(
    `${page.paint(kind, oneLine(name))} ${page.paint('faint', '·')} ${facts.join(' · ')}${because(rule, certainty, page)}`,
    page,
  )
}

export const who: Section = ({ entities }, page) => {
  const sections = (Object.keys(titles) as (keyof typeof titles)[]).flatMap((kind) => {
    const some = (entities ?? []).filter((entity) => entity.kind === kind)
    return (
      titled(
        titles[kind],
        some.map((entity) => line(entity, page)),
        page,
      ) ?? []
    )
  })
  return sections.length ? sections.join('\n\n') : undefined
}
