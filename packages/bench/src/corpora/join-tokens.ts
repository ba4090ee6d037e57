import type { Range } from '@copydesk/core'

const leansLeft = /^(?:[,.;:!?%)\]}’”…]|\.\.\.|n['’]t|['’](?:s|ll|re|ve|d|m))$/
const leansRight = /^[([{$£€“‘#@]$/

/** Tokens as a reader would have seen them, and where each stands in that text. */
export function joinTokens(tokens: readonly string[]): { text: string; ranges: Range[] } {
  let text = ''
  let open = false
  const ranges = tokens.map((token, i): Range => {
    const before = tokens[i - 1]
    const closes = token === '"' && open
    const joined = token === '-' || before === '-' || (before === '"' && open) || closes
    if (before !== undefined && !joined && !leansLeft.test(token) && !leansRight.test(before)) text += ' '
    if (token === '"') open = !open
    text += token
    return { start: text.length - token.length, end: text.length }
  })
  return { text, ranges }
}
