/** What a page's markup says about a block. */
export interface PageBlock {
  readonly tag: string
}
