import type { Hint } from '@copydesk/core/parse'
import { SourceRecord } from '@copydesk/core/schema'
import { z } from '@hono/zod-openapi'
import { Problem } from '../problem.ts'
import type { Documents } from './documents.ts'
import { type Item, parsed } from './parsed.ts'

/** Documentation only: every document is checked on its own, so that a wrong one does not stop the others. */
export const JsonBody = z
  .union([SourceRecord, z.object({ documents: z.array(SourceRecord) }), z.array(SourceRecord)])
  .openapi('ReadRequest')

/** One document, `{documents: [...]}`, or a list. A list is read as the JSON lines it would be. */
export function jsonDocuments(bytes: Uint8Array, hint: Hint): Documents {
  const value = jsonOf(bytes)
  const list = Array.isArray(value) ? value : documentsIn(value)
  if (list?.length === 0)
    throw new Problem('invalid', { input: 'the body', detail: 'The list holds no documents', remedy: 'Send some' })
  const lines = list ?? [value]
  return { many: list !== undefined, items: records(lines, list !== undefined, hint) }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new Problem('malformed', {
      input: 'the body',
      detail: error instanceof SyntaxError ? `Not valid JSON: ${error.message}` : 'Not UTF-8',
      remedy: 'Write it with a JSON library, as UTF-8',
    })
  }
}

function documentsIn(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== 'object' || value === null || !('documents' in value)) return undefined
  if (Array.isArray(value.documents)) return value.documents
  throw new Problem('invalid', { input: 'documents', detail: '"documents" is no list', remedy: 'Put them in brackets' })
}

/** The empty first line keeps a first document that is itself a list from being taken for a file of another form. */
async function* records(values: readonly unknown[], many: boolean, hint: Hint): AsyncGenerator<Item> {
  const lines = ['', ...values.map((value) => JSON.stringify(value))].join('\n')
  const place = ({ line = 2 }) => (many ? { document: line - 2 } : {})
  for await (const item of parsed(new TextEncoder().encode(lines), { ...hint, format: 'jsonl' }, place)) {
    if (item instanceof Problem) yield item
    else {
      const { container: _, ...source } = item
      yield source
    }
  }
}
