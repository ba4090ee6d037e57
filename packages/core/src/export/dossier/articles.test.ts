import { loadLexiconSync } from '@copydesk/lexicon/node'
import { expect, test } from 'vitest'
import { makeDossier } from '../../dossier/index.ts'
import { createReader } from '../../flow/reader.ts'
import { dossierText } from './index.ts'

const { read } = createReader(loadLexiconSync())
const page = (...texts: string[]) =>
  dossierText(makeDossier(texts.map((text, i) => read({ id: `${i}.txt`, clean: false, text }))), { width: 200 })

const rain = 'Rain fell on Orla.'

test.each([
  ['nothing', [], 'Articles\n  None was read.\n'],
  ['one', [rain], 'Articles\n  [1] 0.txt\n  There is no other to compare it with.\n'],
  ['two', [rain, 'Snow fell on Halden.'], 'Articles\n  [1] 0.txt\n  [2] 1.txt\n'],
  [
    'another language',
    [rain, 'Die Polizei sagte am Montag, dass es in der ganzen Stadt geregnet hat.'],
    'Articles\n  [1] 0.txt\n  [2] 1.txt (not compared: events left out: this layer reads en, the text is de)\n',
  ],
])('%s', (_, texts, expected) => expect(page(...texts)).toBe(expected))
