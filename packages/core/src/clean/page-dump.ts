import { mark, markOf } from './lines/marks.ts'
import { type Look, looksOf } from './look.ts'
import type { CleanBlock } from './rule.ts'
import { shareWords } from './rules/interface-words.ts'

const enough = 3
const longMenu = 6
const longest = 25
const telling: ReadonlySet<number> = new Set([mark.interface, mark.related, mark.comments, mark.rights])

const known = new WeakMap<readonly CleanBlock[], boolean>()

/**
 * Whether a text is a whole page, with the menus, boxes and lines around its article, rather than an article alone:
 * it begins with a row of labels, or several of its lines are of a page's interface. Where it is not, nothing is
 * dropped for where it stands or for its shape.
 */
export function isPageDump(text: string, blocks: readonly CleanBlock[]): boolean {
  let dump = known.get(blocks)
  if (dump === undefined) {
    dump = blocks.some(({ outside, page }) => outside !== undefined || page) || judge(text, blocks)
    known.set(blocks, dump)
  }
  return dump
}

function judge(text: string, blocks: readonly CleanBlock[]): boolean {
  const looks = looksOf(text, blocks)
  const firstProse = looks.findIndex(({ kind }) => kind === 'prose')
  if (firstProse >= longMenu && looks.slice(0, firstProse).filter(({ kind }) => kind === 'label').length >= longMenu)
    return true
  const found = new Set<string>()
  for (let i = 0; i < blocks.length && found.size < enough; i++) {
    const block = blocks[i] as CleanBlock
    const look = looks[i] as Look
    if (look.words === 0 || look.words > longest) continue
    const line = text.slice(block.start, Math.min(block.end, block.start + 200)).toLowerCase()
    const isShare = look.words <= 4 && shareWords.has(line.split(/\s/)[0] ?? '')
    if (isShare || telling.has(markOf(text, block, look))) found.add(line)
  }
  return found.size >= enough
}
