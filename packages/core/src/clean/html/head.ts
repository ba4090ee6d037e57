import type { Range } from '../../schema/index.ts'

/** What an HTML page says about itself outside its text; ranges are offsets into the source. */
export interface PageHead {
  readonly metas: readonly { readonly name: string; readonly content: string; readonly source: Range }[]
  readonly jsonLd: readonly { readonly text: string; readonly source: Range }[]
  readonly title?: { readonly text: string; readonly source: Range }
  readonly lang?: string
  readonly canonical?: string
}
