import type { Token } from '../flow/layers.ts'

const verbs = new Set('said says asked asks added adds told tells cried shouted wrote wondered replied'.split(' '))
/** Chinese verbs of saying, one character each. */
const hanVerbs = new Set('说 說 道 问 問 称 稱 喊 答'.split(' '))

/** `“Why?” Ana Veld asked`: the sentence goes on after the quotation. */
export function saysSo(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i < last && i < from + 8; i++) {
    const { text, kind } = tokens[i]!
    if (verbs.has(text)) return i > from
    if (kind !== 'word') return false
  }
  return false
}

/** `“走吧。”她说`, `「行く。」と言った`: the same where words have no capitals. */
export function saysSoInHan(tokens: readonly Token[], from: number, last: number): boolean {
  const next = tokens[from]?.text ?? ''
  if (next === 'と' || next.startsWith('って')) return true
  for (let i = from; i < last && i < from + 10; i++) {
    const { text, kind } = tokens[i]!
    if (kind !== 'word') return false
    if (i > from && hanVerbs.has(text)) return i + 1 >= last || tokens[i + 1]!.kind === 'punctuation'
  }
  return false
}
