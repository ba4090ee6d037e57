import type { Token } from '../flow/layers.ts'

const bullets = new Set('• ‣ ⁃ ▪ ◦ ● ■ ►'.split(' '))

interface Marker {
  /** Past its last token. */
  readonly end: number
  /** 1 for `1.` and `a.` */
  readonly value: number
  /** What the next marker of the list looks like, its number left out: `1.`, `a)`. */
  readonly form: string
}

/**
 * Where the items of a list that lies in one stretch of tokens begin: first token of an item's marker -> past its
 * marker. Bullets, and numbers or letters that count on from the first token: `1. Shut the gate 2. Wait`.
 */
export function items(tokens: readonly Token[], first: number, last: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  let previous: Marker | undefined
  for (let i = first; i < last; i++) {
    const { text, kind, start } = tokens[i]!
    if (text.length > 3 || (kind === 'word' && text.length > 2)) continue
    if (i > first && start === tokens[i - 1]!.end) continue
    const bullet = kind !== 'word' && kind !== 'number' && bullets.has(text)
    const marker = markerAt(tokens, bullet ? i + 1 : i, last)
    if (bullet) found.set(i, marker?.end ?? i + 1)
    else if (marker && (i === first ? marker.value === 1 : follows(marker, previous, tokens))) {
      found.set(i, marker.end)
      previous = marker
    }
  }
  return found
}

const follows = (marker: Marker, previous: Marker | undefined, tokens: readonly Token[]): boolean =>
  previous?.form === marker.form &&
  previous.value + 1 === marker.value &&
  /^[\p{Lu}\p{Lo}“"'‘]/u.test(tokens[marker.end]?.text ?? '')

/** `1.`, `1)`, `1.)`, `a.`, `a)` with a space after it. */
function markerAt(tokens: readonly Token[], at: number, last: number): Marker | undefined {
  const token = tokens[at]
  if (!token || at >= last || token.text.length > 3) return undefined
  if (token.kind !== 'number' && token.kind !== 'word') return undefined
  const letter = /^[a-z]\.?$/.test(token.text)
  if (!letter && !/^\d+$/.test(token.text)) return undefined
  let end = at + 1
  let close = token.text.endsWith('.') ? '.' : ''
  while (end < last && close.length < 2 && (tokens[end]!.text === '.' || tokens[end]!.text === ')')) {
    if (tokens[end]!.start !== tokens[end - 1]!.end) return undefined
    close += tokens[end]!.text
    end++
  }
  if (!/^\.?\)?$/.test(close) || close === '' || end >= last || tokens[end]!.start === tokens[end - 1]!.end)
    return undefined
  const value = letter ? token.text.charCodeAt(0) - 96 : Number(token.text)
  return { end, value, form: `${letter ? 'a' : '1'}${close}` }
}
