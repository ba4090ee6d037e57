import type { Edit } from '../../text/index.ts'

const linkedImage =
  /\[!\[[^\]]{0,500}\]\([^)\s]{0,2000}(?:\s+"[^"]{0,300}")?\)\]\([^)\s]{0,2000}(?:\s+"[^"]{0,300}")?\)/y
const image = /!\[[^\]]{0,500}\](?:\([^)\s]{0,2000}(?:\s+"[^"]{0,300}")?\)|\[[^\]]{0,200}\])/y
const link =
  /\[([^[\]]{1,500})\](?:\(\s{0,3}<?[^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:\s{1,3}["'(][^"')]{0,300}["')])?\s{0,3}\)|\[[^[\]]{0,200}\](?!\())/y
const footnote = /\[\^[^\]\s]{1,40}\]/y
const autolink = /<(?:https?:|mailto:)[^<>\s]{1,2000}>/y
const tag = /<\/?[a-zA-Z][^<>]{0,500}>/y
const escapable = /[!-/:-@[-`{-~]/
const wordChar = /[\p{L}\p{N}]/u
const longestCode = 2000

interface Run {
  readonly char: string
  /** What is left of it: an opener loses its last signs first. */
  from: number
  to: number
}

/** Edits that take the signs of Markdown out of `[from, to)`: emphasis, links, code, escapes. Linear. */
export function inlineEdits(source: string, from: number, to: number): Edit[] {
  const edits: Edit[] = []
  const open: Run[] = []
  const tails: { from: number; to: number }[] = []
  const drop = (from: number, to: number, insert = '') => edits.push({ from, to, insert })
  const matchAt = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    return found && at + found[0].length <= to ? found : undefined
  }
  for (let i = from; i < to; ) {
    if (tails[0]?.from === i) {
      const tail = tails.shift() as { from: number; to: number }
      drop(tail.from, tail.to)
      i = tail.to
      continue
    }
    const char = source.charAt(i)
    if (char === '\\' && i + 1 < to && escapable.test(source.charAt(i + 1))) {
      drop(i, i + 1)
      i += 2
      continue
    }
    if (char === '`') {
      let end = i
      while (source.charAt(end) === '`' && end < to) end++
      const close = source.slice(end, Math.min(to, end + longestCode)).indexOf(source.slice(i, end))
      if (close > 0) {
        drop(i, end)
        drop(end + close, end + close + (end - i))
        i = end + close + (end - i)
      } else i = end
      continue
    }
    if (char === '[' || char === '!' || char === '<') {
      const gone =
        matchAt(char === '<' ? tag : char === '!' ? image : linkedImage, i) ??
        (char === '[' ? matchAt(footnote, i) : undefined)
      const auto = char === '<' ? matchAt(autolink, i) : undefined
      const linked = char === '[' && !gone ? matchAt(link, i) : undefined
      if (auto) {
        drop(i, i + 1)
        drop(i + auto[0].length - 1, i + auto[0].length)
        i += auto[0].length
      } else if (gone) {
        drop(i, i + gone[0].length)
        i += gone[0].length
      } else if (linked) {
        drop(i, i + 1)
        tails.push({ from: i + 1 + (linked[1] ?? '').length, to: i + linked[0].length })
        i++
      } else i++
      continue
    }
    if (char === '*' || char === '_' || char === '~') {
      let end = i
      while (source.charAt(end) === char && end < to) end++
      if (char !== '~' || end - i === 2) emphasis(source, { char, from: i, to: end }, from, to, open, drop)
      i = end
      continue
    }
    i++
  }
  return edits.sort((a, b) => a.from - b.from || a.to - b.to)
}

/** Pairs a run of signs with the openers before it. Source: CommonMark 0.31, "Emphasis and strong emphasis". */
function emphasis(
  source: string,
  run: Run,
  from: number,
  to: number,
  open: Run[],
  drop: (from: number, to: number) => void,
) {
  const before = run.from > from ? source.charAt(run.from - 1) : ' '
  const after = run.to < to ? source.charAt(run.to) : ' '
  const inWord = run.char === '_' && wordChar.test(before) && wordChar.test(after)
  if (inWord) return
  if (!/\s/.test(before)) {
    for (let i = open.length - 1; i >= Math.max(0, open.length - 8) && run.from < run.to; i--) {
      const opener = open[i] as Run
      if (opener.char !== run.char) continue
      const size = Math.min(opener.to - opener.from, run.to - run.from)
      drop(opener.to - size, opener.to)
      drop(run.from, run.from + size)
      opener.to -= size
      run.from += size
      open.length = opener.from === opener.to ? i : i + 1
    }
  }
  if (run.from < run.to && !/\s/.test(after)) open.push(run)
}
