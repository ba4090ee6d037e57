import type { Format } from './format.ts'
import { readWhole } from './whole.ts'

/** One article as plain text: what every input is that shows no other format. */
export const plain: Format<'text'> = {
  name: 'text',
  mediaTypes: ['text/plain'],
  endings: ['.txt', '.text'],
  detect: () => true,
  read: (input) => readWhole(input, 'text/plain'),
}
