import { z } from '@hono/zod-openapi'

/** Everything that can be wrong, with its status and what it is called. */
export const problems = {
  malformed: [400, 'The request cannot be read'],
  'invalid-query': [400, 'A parameter of the address is wrong'],
  'foreign-origin': [403, 'Pages of this origin may not ask'],
  'not-found': [404, 'There is nothing at this address'],
  'method-not-allowed': [405, 'This address does not know the method'],
  'not-acceptable': [406, 'No such answer can be given'],
  'too-large': [413, 'There is too much of it'],
  unsupported: [415, 'This is not a form in which documents are read'],
  'foreign-host': [421, 'This server is not asked by this name'],
  invalid: [422, 'This is no document'],
  internal: [500, 'The program is at fault'],
  'too-slow': [503, 'Reading took too long and was ended'],
  busy: [503, 'Too many documents are waiting'],
} as const

export type ProblemKind = keyof typeof problems

/** On the wire. Source: RFC 9457, with members of our own after `detail`. */
export const WireProblem = z
  .object({
    type: z.string().openapi({ example: 'urn:copydesk:problem:too-large' }),
    title: z.string(),
    status: z.int(),
    /** What is wrong with this request or document. */
    detail: z.string(),
    /** What its sender can do about it. */
    remedy: z.string(),
    input: z.string().optional().openapi({ description: 'The file, or the part of the request' }),
    document: z.int().nonnegative().optional().openapi({ description: 'Which document of a list, from 0' }),
    line: z.int().positive().optional().openapi({ description: 'From 1' }),
    byteOffset: z.int().nonnegative().optional().openapi({ description: 'From the start of the input' }),
    requestId: z.string().optional(),
  })
  .openapi('Problem')
export type WireProblem = z.infer<typeof WireProblem>

/** The answers of these statuses, for the OpenAPI document. */
export const problemAnswers = (...statuses: number[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: Object.values(problems)
          .filter(([one]) => one === status)
          .map(([, title]) => title)
          .join('; '),
        content: { 'application/problem+json': { schema: WireProblem } },
      },
    ]),
  )

type About = Pick<WireProblem, 'detail' | 'remedy' | 'input' | 'document' | 'line' | 'byteOffset'>

/** What the caller is told. It may hold words of the document, so only `kind` is logged, and `fault`, which holds none. */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly about: About
  readonly headers: Readonly<Record<string, string>>
  /** Where in the program it happened. */
  readonly fault: string | undefined

  constructor(kind: ProblemKind, about: About, headers: Readonly<Record<string, string>> = {}, fault?: string) {
    super(about.detail)
    this.kind = kind
    this.about = about
    this.headers = headers
    this.fault = fault
  }

  get status() {
    return problems[this.kind][0]
  }

  /** The body of the answer. */
  wire(requestId?: string): WireProblem {
    const [status, title] = problems[this.kind]
    return { type: `urn:copydesk:problem:${this.kind}`, title, status, ...this.about, ...(requestId && { requestId }) }
  }
}

/** An error of the program as a problem; what it says may quote the document, so only its name and place are kept. */
export function faultOf(error: unknown): Problem {
  if (error instanceof Problem) return error
  return new Problem(
    'internal',
    {
      detail: 'The document met a fault of the program',
      remedy: 'Please report it with the document and the request id',
    },
    {},
    frames(error),
  )
}

/** Name and stack frames of an error without its message. */
export function frames(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [error.name, ...at.slice(0, 12).map((line) => line.trim())].join(' ')
}
