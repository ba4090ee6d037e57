import { expect, test } from 'vitest'
import { classesOf, statement } from './cameo.ts'

test.each<[code: string, classes: readonly string[]]>([
  ['010', [statement]],
  ['0234', ['REQUEST']],
  ['0871', ['CONCEDE', 'RETREAT']],
  ['1014', ['REQUEST']],
  ['163', ['COERCE']],
  ['1621', ['SANCTION']],
  ['171', ['COERCE']],
  ['1712', ['ASSAULT']],
  ['190', ['ASSAULT']],
  ['1911', ['COERCE']],
  ['', []],
  ['99', []],
])('%s', (code, classes) => expect(classesOf(code)).toEqual(classes))
