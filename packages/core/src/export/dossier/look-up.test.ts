import { loadLexiconSync } from '@copydesk/lexicon/node'
import { expect, test } from 'vitest'
import { makeDossier } from '../../dossier/index.ts'
import { createReader } from '../../flow/reader.ts'
import { dossierText } from './index.ts'

const { read } = createReader(loadLexiconSync())
const article = (outlet: string, text: string) =>
  read({ id: outlet, uri: `https://${outlet}.example/`, published: '2031-05-06', clean: false, text })

test('a conflict tells who denies', () => {
  const page = dossierText(
    makeDossier([
      article('courier', 'Jon Marin accused Chad of planning the ambush on the Halden road for weeks.'),
      article('herald', 'The government of Chad denied planning the ambush on the Halden road.'),
    ]),
    { width: 400 },
  )
  expect(page).toMatch(/Jon Marin in courier\.example \[1\] accuses: “planning the ambush/)
  expect(page).toMatch(/in herald\.example \[2\] denies: “planning the ambush/)
})

test('nobody is said to plan what he says that others plan', () => {
  const page = dossierText(makeDossier([article('courier', 'Jon Marin accused Chad of planning an attack on Halden.')]))
  expect(page.replace(/\s+/g, ' ')).toContain('Jon Marin in courier.example [1] says it is planned')
  expect(page).not.toMatch(/\bplans\b/)
})
