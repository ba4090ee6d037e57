import type { Article } from '../schema/index.ts'
import { oneLine } from '../text/index.ts'

/** What the narrator is called: the publisher, else its site, else the file or record, else "this report". */
export function outlet({ id, publisher, source }: Partial<Pick<Article, 'id' | 'publisher' | 'source'>>): string {
  if (publisher) return oneLine(publisher.name)
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(source?.uri ?? '')?.[1]
  if (host) return host
  const name = oneLine((source?.id ?? '').slice(-1000).split(/[/\\]/).findLast(Boolean) ?? '')
  return name === '' || source?.id === id || nameless.has(name) ? 'this report' : name
}

/** What the doors of apps call a document that came without a name. */
const nameless = new Set(['-', 'stdin', 'pasted text', 'dropped text', 'document', 'body'])
