import type { Source } from '../schema/index.ts'

/**
 * One document that could not be read; the others of the same input go on.
 * `failure` is the kind, `message` what is wrong, `remedy` what its owner can do about it.
 * `skipped` is no fault: it comes last of an archive and counts the records in it that are no documents.
 */
export interface Failure {
  readonly failure: 'empty' | 'binary' | 'malformed' | 'too-large' | 'unreadable' | 'skipped'
  readonly message: string
  readonly remedy: string
  /** Name of the input, as the caller gave it; `-` where none was given. */
  readonly input: string
  /** From 1. */
  readonly line?: number
  /** Of an input that holds several documents; from 0, as `container.record` counts. */
  readonly record?: number
  /** Bytes from the start of the input: of the record, or of the first wrong byte. */
  readonly byteOffset?: number
}

/** Tells what `parse` gives apart: a document, or a failure in its place. */
export const isFailure = (item: Source | Failure): item is Failure => 'failure' in item
