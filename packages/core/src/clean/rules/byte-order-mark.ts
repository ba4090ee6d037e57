import { defineRule } from '../rule.ts'

/**
 * Drop the mark some programs write before the first character of a file.
 *
 *     \uFEFFThe bridge is open.   ->   The bridge is open.
 */
export const byteOrderMark = defineRule({
  name: 'byte-order-mark',
  reason: 'An invisible mark that programs write at the start of a file',
  whole: true,
  apply(text) {
    let to = 0
    while (text.charCodeAt(to) === 0xfeff) to++
    return to ? [{ from: 0, to, insert: '' }] : []
  },
})
