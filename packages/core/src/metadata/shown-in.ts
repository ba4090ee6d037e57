import type { Lines } from './lines.ts'

/** So many places of a name are looked at, and so far back for the tag around one. */
const places = 12
const tag = 2000
const longest = 120

/**
 * Whether a page shows a name in a short line outside comments and copyright notices. A name that stands only in its
 * code is mostly that of the account by which the page was put up.
 */
export function shownIn(source: string, lines: Lines): (name: string) => boolean {
  return (name) => {
    let at = -1
    for (let i = 0; i < places; i++) {
      at = source.indexOf(name, at + 1)
      if (at < 0) return false
      const index = lines.at(at)
      if (index >= lines.size || lines.range(index).start > at || lines.length(index) > longest) continue
      const before = source.slice(Math.max(lines.range(index).start, at - tag), at)
      if (before.lastIndexOf('<') > before.lastIndexOf('>')) continue
      const { mark, text } = lines.line(index)
      if (mark !== 'other' && text && !/©|\(c\)|copyright/i.test(text)) return true
    }
    return false
  }
}
