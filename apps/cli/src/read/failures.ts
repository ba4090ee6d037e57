import type { Source } from '@copydesk/core'
import type { Failure } from '@copydesk/core/parse'

/** A document on which the reading itself broke down. */
export const unread = ({ id, container }: Source, error: Error): Failure => ({
  failure: 'unreadable',
  input: id ?? 'standard input',
  message: `It could not be read (${error.message})`,
  remedy: 'Please report it with the document',
  ...(container && { byteOffset: container.byteOffset }),
})

/** A failure in a line for people. Records count from 0, as `container.record` does; a line says more than its record. */
export function describe({ input, line, record, byteOffset, message, remedy }: Failure): string {
  const place = [
    line !== undefined ? `line ${line}` : record !== undefined && `record ${record}`,
    byteOffset !== undefined && `byte ${byteOffset}`,
  ].filter(Boolean)
  return `copydesk: ${input}${place.length ? `, ${place.join(', ')}` : ''}: ${message}. ${remedy}.`
}
