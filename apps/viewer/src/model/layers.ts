import type { Mention } from '@copydesk/core'

/** What can be marked in the text, in the order of the keys 1 to 9. */
export const layers = [
  { name: 'person', label: 'People' },
  { name: 'organization', label: 'Organizations' },
  { name: 'place', label: 'Places' },
  { name: 'group', label: 'Groups' },
  { name: 'value', label: 'Dates & amounts' },
  { name: 'quotes', label: 'Quotes' },
  { name: 'claims', label: 'Claims' },
  { name: 'counts', label: 'Counts' },
  { name: 'events', label: 'Events' },
] as const
export type Layer = (typeof layers)[number]['name']

/** Titles ("Mayor") go with the people who bear them, documents with the groups; dates and all that is counted go together. */
export const layerOfMention = ({ kind }: Pick<Mention, 'kind'>): Layer => {
  if (kind === 'person' || kind === 'organization' || kind === 'place' || kind === 'group') return kind
  if (kind === 'document') return 'group'
  return kind === 'title' ? 'person' : 'value'
}
