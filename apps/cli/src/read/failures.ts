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

/** A failure in a line for people. */
export function describe({ input, line, byteOffset, message, remedy }: Failure): string {
  const place = [line !== undefined && `line ${line}`, byteOffset !== undefined && `byte ${byteOffset}`].filter(Boolean)
  return `copydesk: ${input}${place.length ? `, ${place.join(', ')}` : ''}: ${message}. ${remedy}.`
}
