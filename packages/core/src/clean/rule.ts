import type { Block } from '../schema/index.ts'
import type { Edit } from '../text/index.ts'
import type { PageBlock } from './html/page.ts'
import type { Look } from './look.ts'

/** A block while the text is being cleaned; `page` is what its page's markup says about it. */
export interface CleanBlock extends Block {
  readonly page?: PageBlock
  /** Text without markup: whether it stands outside the article; undefined where that was not asked. */
  readonly outside?: boolean
  /** Its kind was told by the text's own marks. */
  readonly told?: true
  /** What was found out about the block's words; it goes along for as long as they stay the same. */
  readonly memo?: Memo
}

export interface Memo {
  mark?: number
  look?: Look
  content?: readonly number[]
  contentWords?: readonly number[]
  key?: string
  cookies?: boolean
}

/** One kind of dirt. Rules run one after the other; each sees the text the ones before it left. */
export interface Rule {
  readonly name: string
  /** Why its edits are made, for a journalist; it is written into every edit. */
  readonly reason: string
  /** Also runs over text that is an article already (`clean: false`): the rule removes no words. */
  readonly whole?: true
  /** Sorted, disjoint edits in offsets of `text`. Blocks are sorted and separated by blank lines. */
  apply(text: string, blocks: readonly CleanBlock[]): readonly Edit[]
}

/** Only adds the types. */
export const defineRule = (rule: Rule): Rule => rule
