import { type IncomingHttpHeaders, request } from 'node:http'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { expect } from 'vitest'

export interface Question {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Send the body without saying how long it is. */
  readonly chunked?: true
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely here
  readonly json: any
}

/** Asks over HTTP, with any Host and Origin, and checks the answer against the OpenAPI document. */
export async function ask(url: string, question: Question): Promise<Answer> {
  const document = await described(url)
  const answer = await send(url, question)
  check(answer, question, document)
  return answer
}

/** A document as the body of a request. */
export const post = (body: unknown, headers: Question['headers'] = {}): Question => ({
  method: 'POST',
  body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  headers: { 'Content-Type': 'application/json', ...headers },
})

function send(url: string, { method = 'GET', path = '/v1/read', headers, body, chunked }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined || chunked ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
    const asked = request(
      new URL(path, url),
      { method, headers: { ...length, ...headers }, agent: false },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk) => {
          text += chunk
        })
        response.on('error', reject).on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            get json() {
              return JSON.parse(text)
            },
          }),
        )
      },
    )
    asked.on('error', reject)
    if (chunked) for (let at = 0; at < (body?.length ?? 0); at += 65536) asked.write(body?.slice(at, at + 65536))
    asked.end(chunked ? undefined : body)
  })
}

interface Described {
  // biome-ignore lint/suspicious/noExplicitAny: the document is looked into freely here
  readonly paths: any
  readonly components: object
}

const documents = new Map<string, Promise<Described>>()

function described(url: string): Promise<Described> {
  const known = documents.get(url) ?? send(url, { path: '/v1/openapi.json' }).then(({ json }) => json)
  documents.set(url, known)
  return known
}

const validators = new Map<string, ValidateFunction>()

function check(
  { status, headers, text }: Answer,
  { method = 'GET', path = '/v1/read' }: Question,
  document: Described,
) {
  const { pathname } = new URL(path, 'http://x')
  const operation = document.paths[pathname]?.[method.toLowerCase()]
  if (!operation) return
  const type = headers['content-type']?.split(';')[0]?.replace('x-ndjson', 'jsonl') ?? ''
  const place = `${status} ${type} of ${method} ${pathname}`
  const content = operation.responses[status]?.content ?? {}
  expect(Object.keys(content), place).toContain(type)
  if (!/[/+]json$/.test(type) || method === 'HEAD') return
  const ajv = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true } })
  const valid = validators.get(place) ?? ajv.compile({ ...content[type].schema, components: document.components })
  validators.set(place, valid)
  valid(JSON.parse(text))
  expect(valid.errors, place).toBeNull()
}
