/** What a figure must not fall below. */
export interface Floor {
  /** As it was measured when the floor was set. */
  readonly figure: number
  readonly floor: number
  /** Digest of the corpus it was measured on. */
  readonly corpus: string
  /** Why it stands lower than it once stood. */
  readonly lowered?: { readonly from: number; readonly reason: string }
}
export type Floors = Readonly<Record<string, Floor>>

export interface Measured {
  readonly name: string
  readonly value: number
  /** Digest of the corpus. */
  readonly corpus: string
}

/**
 * How far under the measured figure a floor is set. Reading is deterministic, so that the same code gives the same
 * figure everywhere and nothing is needed for noise; 0.002 is a line or two of the corpora, which a change that is
 * right elsewhere may cost.
 */
export const tolerance = 0.002

/** What is wrong with figures, one sentence each; empty when none fell. */
export const fallen = (measured: readonly Measured[], floors: Floors): string[] =>
  measured.flatMap(({ name, value, corpus }) => {
    const known = floors[name]
    if (!known || value >= known.floor) return []
    const changed = corpus === known.corpus ? '' : '; its corpus is another one than when the floor was set'
    return `${name} is ${value.toFixed(4)}, below its floor ${known.floor.toFixed(4)}${changed}`
  })

/** Floors of a corpus that was scored without giving their figure: a figure cannot be left out to escape its floor. */
export const missing = (corpora: readonly string[], measured: readonly Measured[], floors: Floors): string[] => {
  const names = new Set(measured.map(({ name }) => name))
  return Object.keys(floors)
    .filter((name) => corpora.some((corpus) => name.startsWith(`${corpus}.`)) && !names.has(name))
    .map((name) => `${name} has a floor and was not measured`)
}

/** Floors as high as what was measured allows; none is lowered, and one that holds on a changed corpus stays for it. */
export function raise(measured: readonly Measured[], floors: Floors): Floors {
  const raised = measured.flatMap(({ name, value, corpus }): [string, Floor][] => {
    const known = floors[name]
    if (known && value < known.floor) return []
    if (!known || under(value) > known.floor) return [[name, { figure: round(value), floor: under(value), corpus }]]
    return known.corpus === corpus ? [] : [[name, { ...known, figure: round(value), corpus }]]
  })
  return sorted({ ...floors, ...Object.fromEntries(raised) })
}

/**
 * One floor put under what was measured, with the reason kept beside it.
 * @throws Error when there is no such figure or floor, no reason, or nothing to lower
 */
export function lower(measured: readonly Measured[], floors: Floors, name: string, reason: string): Floors {
  const now = measured.find((figure) => figure.name === name)
  const known = floors[name]
  if (!now || !known) throw new Error(`${name} ${known ? 'was not measured now' : 'has no floor'}`)
  if (!reason.trim()) throw new Error(`A floor is lowered with its reason: --lower ${name} --reason "..."`)
  const floor = under(now.value)
  if (floor >= known.floor) throw new Error(`${name} is ${now.value.toFixed(4)}, its floor ${known.floor} holds`)
  const lowered = { from: known.floor, reason: reason.trim() }
  return sorted({ ...floors, [name]: { figure: round(now.value), floor, corpus: now.corpus, lowered } })
}

const under = (value: number): number => Math.max(0, round(round(value) - tolerance))
const round = (value: number): number => Math.round(value * 1e4) / 1e4
const sorted = (floors: Floors): Floors =>
  Object.fromEntries(Object.entries(floors).sort(([a], [b]) => (a < b ? -1 : 1)))
