/** What the model tells apart. `other` is a name of something else: a work, an event, a law. */
export const modelTypes = ['person', 'organization', 'place', 'group', 'other'] as const
export type ModelType = (typeof modelTypes)[number]

/** Label 0 stands outside of names; type `t` has `1 + 2 t` at its first word and `2 + 2 t` at the others (BIO). */
export const labelCount = 1 + 2 * modelTypes.length
export const outside = 0
export const beginOf = (type: ModelType): number => 1 + 2 * modelTypes.indexOf(type)
export const typeOf = (label: number): ModelType | undefined => modelTypes[(label - 1) >> 1]
export const isBegin = (label: number): boolean => (label & 1) === 1
