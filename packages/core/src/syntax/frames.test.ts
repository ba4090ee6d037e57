import { loadLexiconSync } from '@copydesk/lexicon/node'
import { expect, test } from 'vitest'
import type { SentenceLayer, Token } from '../flow/layers.ts'
import { tokenize } from '../sentences/tokenize.ts'
import { clauses } from './frames.ts'
import { syntax } from './index.ts'

const stage = syntax(loadLexiconSync())

/** One line a verb: `subject | lemma | objects | preposition: ...`. */
function shown(text: string): string[] {
  const tokens: Token[] = []
  tokenize(text, 0, text.length, 'en', tokens)
  const sentences: SentenceLayer = {
    sentences: [{ start: 0, end: text.length, first: 0, last: tokens.length, block: 0 }],
    tokens,
  }
  const layer = stage.run({ id: 'a', source: { text }, sentences } as never, () => {})
  return clauses(sentences, layer).flatMap(({ chunks, frames }) => {
    const words = (all: readonly number[]) => all.map((i) => text.slice(chunks[i]!.start, chunks[i]!.end)).join(' + ')
    return frames.map((f) =>
      [
        words(f.subject),
        `${f.negated ? '!' : ''}${f.passive ? '<' : ''}${f.modal ? `${f.modal} ` : ''}${f.lemma}`,
        words(f.objects),
        ...(f.complement === undefined ? [] : [`= ${tokens[f.complement]!.text}`]),
        ...f.obliques.map((o) => `${o.preposition}: ${words(o.chunks)}`),
      ].join(' | '),
    )
  })
}

test.each([
  ['Soldiers killed 20 people and wounded 30.', ['Soldiers | kill | 20 people', 'Soldiers | wound | 30']],
  ['The town was shelled by rebels on Monday.', ['The town | <shell |  | by: rebels | on: Monday']],
  ['The blast left two men and a girl dead.', ['The blast | leave | two men + a girl | = dead']],
  ['The men who attacked the village were arrested.', ['The men | attack | the village', 'The men | <arrest | ']],
  ['Olt, the mayor of Vitsk, met Ana Veld and Jon Marin.', ['Olt | meet | Ana Veld + Jon Marin']],
  ['Ana Veld, a baker from Vitsk, Torvenia, was arrested.', ['Ana Veld | <arrest | ']],
  ['Founder of the station, Ana Veld, met Jon Marin.', ['Ana Veld | meet | Jon Marin']],
  ['The men are getting killed here.', ['The men | <kill | ']],
  ['France today accepted the plan.', ['France | accept | the plan']],
  ['Rebel captured after a week.', ['Rebel | <capture |  | after: a week']],
  ['Mason charged with theft.', ['Mason | <charge |  | with: theft']],
  ['Police charged into the crowd.', ['Police | charge |  | into: the crowd']],
  ['Prisoners rioted at a jail.', ['Prisoners | riot |  | at: a jail']],
  ['The army may not attack.', ['The army | !may attack | ']],
  ['Police said soldiers killed five people.', ['Police | say | ', 'soldiers | kill | five people']],
  [
    'A bomb killed five people in Orla and rebels fled.',
    ['A bomb | kill | five people | in: Orla', 'rebels | flee | '],
  ],
  ['The people killed five days ago were farmers.', ['The people | <kill | ', 'The people | be | farmers']],
  ['Gunmen shot dead a mayor.', ['Gunmen | shoot | a mayor | = dead']],
  [
    'Rebels shelled Orla, the army said, killing two nurses.',
    ['Rebels | shell | Orla', 'the army | say | ', 'Rebels | kill | two nurses'],
  ],
  [
    'Rebels shelled Orla, the army said, leaving the room.',
    ['Rebels | shell | Orla', 'the army | say | ', 'the army | leave | the room'],
  ],
  ['Kestria accused Torvenia of shelling the town.', ['Kestria | accuse | Torvenia', 'Torvenia | shell | the town']],
])('%s', (text, expected) => expect(shown(text)).toEqual(expected))
