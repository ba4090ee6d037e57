import type { Source } from '../schema/index.ts'
import type { Expansion } from './expansion.ts'
import type { Failure } from './failure.ts'
import type { Gunzip } from './gunzip.ts'

/** What is known about an input before it is read. */
export interface ParseHint<Name extends string = string> {
  readonly format?: 'auto' | Name
  /** Name for messages, e.g. the path; its ending helps where the content does not tell the format. */
  readonly name?: string
  /** MIME type, with its charset if any, as an HTTP header gives it. */
  readonly mediaType?: string
  /** Label of the character encoding, as in `charset=`. A byte order mark wins over it. */
  readonly encoding?: string
  readonly uri?: string
  /** ISO 8601; for every document that brings no date of its own. */
  readonly published?: string
  /** false: the text is an article already; for every document that does not say it itself. */
  readonly clean?: boolean
  /** Field of a record, or column of a table, that holds the text; a dotted path (`article.body`) leads inside. */
  readonly textKey?: string
  /** As `textKey`, where the field holds HTML. */
  readonly htmlKey?: string
  /** Largest document in bytes; 256 MiB where absent. */
  readonly maxBytes?: number
  /** Most bytes that archives in the input may unpack to, all together; 64 GiB where absent. */
  readonly maxUnpacked?: number
  /** How many times its size an input may unpack to, 16 MiB apart; 200 where absent. */
  readonly maxRatio?: number
}

/** An input, or a file inside of one, on its way to the reader of its format. */
export interface Input {
  /** In the order of the file, the first ones already looked at. */
  readonly bytes: AsyncIterable<Uint8Array>
  /** For messages. */
  readonly name: string
  /** `hint.name` is the name whose ending helps, for a file in an archive its own. */
  readonly hint: ParseHint
  readonly maxBytes: number
  readonly expansion: Expansion
  /** Archives around it. */
  readonly depth: number
  /** What `bytes` come out of, where that is a gzip file. */
  readonly packed?: Gunzip | undefined
  /** Reads what lies inside, in whatever format it shows. */
  open(inner: Omit<Input, 'open'>): AsyncGenerator<Source | Failure>
}

/** A way documents lie in bytes. */
export interface Format<Name extends string = string> {
  readonly name: Name
  /** MIME types without parameters. */
  readonly mediaTypes: readonly string[]
  /** Endings of file names, with the dot. */
  readonly endings: readonly string[]
  /** Its files may hold what is no text. */
  readonly binary?: true
  /** Whether the first characters of an input are this format. */
  detect(head: string): boolean
  /** Whether the first bytes are this format, which then holds files of any other: it is opened before it is asked what they are. */
  holds?(head: Uint8Array): boolean
  read(input: Input): AsyncIterable<Source | Failure>
}
