import { hash } from '../text/index.ts'

/** Identifier of one thing in a dossier: a hash of the first of its members, so that further articles keep it. */
export const dossierId = (kind: 'entity' | 'event', article: string, member: string): string =>
  `d${hash(`dossier ${kind} ${article} ${member}`)}`
