import { Problem } from '../problem.ts'

const tooLarge = (limit: number) =>
  new Problem(
    'too-large',
    {
      input: 'the body',
      detail: `The body has more than ${limit} bytes`,
      remedy: 'Send fewer documents at a time, or start the server with a higher limit (BODY_LIMIT)',
    },
    { Connection: 'close' },
  )

/** The body's bytes. Throws a Problem where there are more than `limit`, or where they break off. */
export async function readBody(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit)
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = request.body?.getReader()
  for (;;) {
    const next = await reader?.read().catch(() => {
      throw new Problem('malformed', { input: 'the body', detail: 'The body broke off', remedy: 'Send it again' })
    })
    if (!next || next.done) break
    length += next.value.length
    if (length > limit) {
      await reader?.cancel().catch(() => {})
      throw tooLarge(limit)
    }
    chunks.push(next.value)
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}
