import { describe, expect, test } from 'vitest'
import { flow } from '../flow/flow.ts'
import { defineStage } from '../flow/stage.ts'
import { detect } from './detect.ts'
import { language } from './index.ts'

describe('a short text that is not plainly foreign is English', () => {
  test.each<[string]>([
    ['A man left.'],
    ['Army kills ten rebels'],
    ['Ten die in raid'],
    ['Bus crash kills 12 in Torvenia'],
    ['President Ana Veld resigns'],
    ['Men die at sea'],
    ['Ana de la Vega dies in Torvenia'],
    ['Piet van der Holm wins vote'],
    ['El Marano mayor quits'],
    ['Los Pinos fire kills six'],
    ['Bus fire: ten hurt'],
    ['Pope to visit Karsk'],
    ['No deal on oil'],
    ['Minister Jan Kovář sues paper'],
    ['Café blast in Müllrode'],
    ['Van hits tram'],
    ['Son of former president found dead'],
    ['Torvenia 2, Karsk 1'],
    ['War: day ten'],
    ['Ali al Haram freed'],
    ['Rebels Seize Port Ala'],
    ['ARMY KILLS TEN REBELS'],
    ['Nurses end strike'],
    ['Plane lost over Lake Tema'],
    ['Von Adlerberg denies coup plan'],
    ['Karsk'],
    ['Die Hard star jailed'],
    ['De la Cruz: no comment'],
    ['UN envoy in Karsk'],
    ['Ministers et al. sued'],
  ])('%s', (text) => {
    const { code, certainty } = detect(text)
    expect(code).toBe('en')
    expect(certainty).toBeGreaterThan(0)
    expect(certainty).toBeLessThan(0.7)
  })
})

describe('a short text that plainly is not stays so', () => {
  test.each<[string, string]>([
    ['Der Bürgermeister tritt zurück', 'de'],
    ['El alcalde renunció', 'es'],
    ['Le maire démissionne', 'fr'],
    ['Zehn Tote bei Angriff auf Kaserne', 'de'],
    ['Die Regierung ist am Ende', 'de'],
    ['Der Minister ist tot', 'de'],
    ['Dix morts dans une attaque', 'fr'],
    ['La police est sur place', 'fr'],
    ['Diez muertos en el ataque', 'es'],
    ['El gobierno no cae, según los ministros', 'es'],
    ['Il sindaco si è dimesso', 'it'],
    ['O presidente não renuncia', 'pt'],
    ['De burgemeester treedt niet af', 'nl'],
    ['Tien doden bij een aanval', 'nl'],
    ['Burmistrz nie odchodzi, ale już nie rządzi', 'pl'],
    ['Starosta není vinen, podle soudu', 'cs'],
    ['Borgmästaren avgår inte', 'sv'],
    ['DER BÜRGERMEISTER TRITT ZURÜCK', 'de'],
    ['Ein Mann starb', 'de'],
    ['Die Polizei sucht den Mann', 'de'],
    ['Wali kota tidak mundur', 'id'],
    ['Belediye başkanı istifa etti', 'tr'],
    ['Primarul nu pleacă', 'ro'],
    ['A polgármester nem mond le', 'hu'],
  ])('%s: %s', (text, code) => {
    expect(detect(text).code).toBe(code)
  })
})

test.each<[string]>([['Muere un hombre'], ['La alcaldesa no se va'], ['Burmistrz nie odchodzi']])(
  '%s: foreign, whichever',
  (text) => {
    expect(detect(text).code).not.toMatch(/^(?:en|und)$/)
  },
)

describe('other text is what it was', () => {
  test.each<[string, string]>([
    ['', 'und'],
    ['12 – 7', 'und'],
    ['Мэр ушёл', 'ru'],
    ['Δέκα νεκροί', 'el'],
    ['市长辞职', 'zh'],
  ])('%j: %s', (text, code) => {
    expect(detect(text).code).toBe(code)
  })
})

test.each<[string, string[]]>([
  ['President Ana Veld', ['short']],
  ['The bridge over the river was closed on Monday after a flood, the mayor said.', []],
  ['Le maire démissionne', []],
])('%s: a note says what was taken for English %j', (text, rules) => {
  const lexicon = {} as Parameters<typeof language>[0]
  const clean = defineStage({ name: 'clean', needs: [], makes: 'clean', run: () => ({ text }) as never })
  const { doc, notes } = flow().use(clean).use(language(lexicon)).run({ text })
  expect(notes.map(({ rule }) => rule)).toEqual(rules)
  expect(Object.keys(doc.language ?? {})).toEqual(['code', 'certainty'])
})
