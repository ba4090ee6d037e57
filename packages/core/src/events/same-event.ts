import type { Local } from '../flow/layers.ts'
import type { Actor, Event } from '../schema/index.ts'

type Side = readonly Local<Actor>[]

const key = ({ entity, country, code }: Local<Actor>) => entity ?? country ?? code

/** Do two sides name one and the same? */
export const alike = (a: Side, b: Side): boolean =>
  a.some((one) => key(one) !== undefined && b.some((other) => key(other) === key(one)))

/** Both events name that side, and differently. */
export const clashing = (a: Local<Event>, b: Local<Event>): boolean =>
  (a.actors.length > 0 && b.actors.length > 0 && !alike(a.actors, b.actors)) ||
  (a.recipients.length > 0 && b.recipients.length > 0 && !alike(a.recipients, b.recipients))

/** A day in a year is no other date than the year. */
export const datesDiffer = (a: Local<Event>, b: Local<Event>): boolean =>
  a.date?.value !== undefined &&
  b.date?.value !== undefined &&
  !a.date.value.startsWith(b.date.value) &&
  !b.date.value.startsWith(a.date.value)

/** The same words stand for both. */
export const samePlace = (a: Side, b: Side): boolean =>
  a.some(({ start }) => start !== undefined && b.some((other) => other.start === start))

export const overlapping = (a: Local<Actor>, b: Local<Actor>): boolean =>
  (a.entity !== undefined && a.entity === b.entity) ||
  (a.start !== undefined && b.start !== undefined && a.start < (b.end ?? 0) && b.start < (a.end ?? 0))
