import { expect, test } from 'vitest'
import { parseListFile } from '../scripts/list-file.ts'

const header = '# what: rivers\n# origin: our own compilation\n# licence: CC BY 4.0\n# case: lower\n'

test('header and rows', () => {
  const { header: read, rows } = parseListFile(
    'lists/r.tsv',
    `${header}# a comment\norla\tORL\n\n# note: no header\nvel\t\n`,
  )
  expect(read).toEqual({ what: 'rivers', origin: 'our own compilation', license: 'CC-BY-4.0', case: 'lower' })
  expect([...rows]).toEqual([
    ['orla', ['ORL']],
    ['vel', ['']],
  ])
})

test.each([
  ['a key twice', `${header}orla\norla\n`, 'lists/r.tsv:6: "orla" comes twice'],
  ['a capital letter', `${header}Orla\n`, 'lists/r.tsv:5: "Orla" is not lower case'],
  ['a missing field', `${header}orla\tORL\nvel\n`, 'lists/r.tsv:6: 1 fields where the rows before have 2'],
  ['a stray space', `${header}orla \n`, 'lists/r.tsv:5: a field starts or ends with a space'],
  ['an empty key', `${header}\tORL\n`, 'lists/r.tsv:5: the first field is empty'],
  ['no license', '# what: x\n# origin: y\n# case: lower\norla\n', 'no line "# license: ..."'],
  ['no rows', header, 'no rows'],
])('%s is refused with file and line', (_, text, message) => {
  expect(() => parseListFile('lists/r.tsv', text)).toThrow(message)
})
