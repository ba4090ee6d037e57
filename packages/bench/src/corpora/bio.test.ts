import { expect, test } from 'vitest'
import { readBio } from './bio.ts'

test('sentences, documents and names', () => {
  const file =
    '-DOCSTART-\tO\n\nAna\tB-PER\nVeld\tI-PER\nof\tO\nOrla\tI-LOC\n\n.\tO\n-DOCSTART-\tO\nSarn\tB-LOC\nOrla\tB-LOC\n'
  expect(readBio(file)).toEqual([
    {
      tokens: ['Ana', 'Veld', 'of', 'Orla'],
      names: [
        { first: 0, last: 2, type: 'PER' },
        { first: 3, last: 4, type: 'LOC' },
      ],
      begins: true,
    },
    { tokens: ['.'], names: [], begins: false },
    {
      tokens: ['Sarn', 'Orla'],
      names: [
        { first: 0, last: 1, type: 'LOC' },
        { first: 1, last: 2, type: 'LOC' },
      ],
      begins: true,
    },
  ])
})
