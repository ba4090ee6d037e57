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

/** One document, `{documents: [...]}`, or a list. Each is read as the JSON line it would be. */
export function jsonDocuments(bytes: Uint8Array, hint: Hint): Documents {
  const value = jsonOf(bytes)
  const list = Array.isArray(value) ? value : documentsIn(value)
  if (list?.length === 0)
    throw new Problem('invalid', { input: 'the body', detail: 'The list holds no documents', remedy: 'Send some' })
  return { many: list !== undefined, items: records(list ?? [value], list !== undefined, hint) }
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

async function* records(values: readonly unknown[], many: boolean, hint: Hint): AsyncGenerator<Item> {
  for (const [document, value] of values.entries()) {
    const place = many ? { document } : {}
    const line = lineOf(value)
    if (line === undefined)
      yield new Problem('invalid', {
        input: 'the body',
        detail: 'Lists nested too deep',
        remedy: 'Flatten it',
        ...place,
      })
    else
      for await (const item of parsed(line, { ...hint, format: 'jsonl' }, () => place)) {
        if (item instanceof Problem) yield item
        else {
          const { container: _, ...source } = item
          yield source
        }
      }
  }
}

/** The empty line before it keeps a list in a document's place from being taken for a file of another form. */
function lineOf(value: unknown): Uint8Array | undefined {
  try {
    return new TextEncoder().encode(`\n${JSON.stringify(value)}`)
  } catch {
    return undefined
  }
}
