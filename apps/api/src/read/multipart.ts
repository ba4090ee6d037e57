import type { Hint } from '@copydesk/core/parse'
import { Problem } from '../problem.ts'
import type { Documents } from './documents.ts'
import { type Item, parsed } from './parsed.ts'

/** Every file of a form, in the order sent; a document without a name of its own is called after its file. */
export async function multipartDocuments(bytes: Uint8Array<ArrayBuffer>, hint: Hint): Promise<Documents> {
  const files: File[] = []
  for (const [name, value] of await formOf(bytes, hint.mediaType ?? '')) {
    if (typeof value === 'string')
      throw new Problem('invalid', {
        input: `the field "${name}"`,
        detail: 'It holds no file',
        remedy: 'Send documents as files, e.g. curl -F file=@report.txt; what holds for all stands in the address',
      })
    files.push(value)
  }
  if (!files.length)
    throw new Problem('invalid', { input: 'the body', detail: 'The form holds no files', remedy: 'Send some' })
  return { many: true, items: documentsOf(files, hint) }
}

async function* documentsOf(files: readonly File[], hint: Hint): AsyncGenerator<Item> {
  for (const file of files) {
    const bytes = new Uint8Array(await file.arrayBuffer())
    for await (const item of parsed(bytes, { ...hint, name: file.name, mediaType: file.type })) {
      if (item instanceof Problem) yield item
      else yield { ...item, id: item.id ?? (item.container ? `${file.name}:${item.container.record}` : file.name) }
    }
  }
}

async function formOf(bytes: Uint8Array<ArrayBuffer>, mediaType: string): Promise<FormData> {
  try {
    return await new Response(bytes, { headers: { 'Content-Type': mediaType } }).formData()
  } catch {
    throw new Problem('malformed', {
      input: 'the body',
      detail: 'The parts of the form cannot be told apart',
      remedy: 'Send it with a library for forms, with the boundary named in Content-Type',
    })
  }
}
