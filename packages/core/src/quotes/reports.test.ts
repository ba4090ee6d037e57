import { loadLexicon } from '@copydesk/lexicon'
import { expect, test } from 'vitest'
import { createReader } from '../index.ts'
import { showQuote } from '../testing/show-quote.ts'

const reader = createReader(await loadLexicon())

const cases: readonly [string, ...string[]][] = [
  ['The film uses footage of Ana Veld asking, “Why is the weir dry?”', 'Ana Veld [asking] “Why is the weir dry?”'],
  [
    'It came despite repeated warnings from his lawyer that the weir was weak.',
    'his lawyer [warnings] the weir was weak',
  ],
  [
    'Asked whether the weir would hold, Petkov said he had no idea.',
    '- [Asked] > Petkov whether the weir would hold',
    'Petkov [said] he had no idea',
  ],
  ['The clerk was asked on Monday about the missing ledger.', '- [was asked] > The clerk the missing ledger'],
  [
    'Asked by Ana Veld if the mill was safe, the miller shrugged.',
    'Ana Veld [Asked] > the miller if the mill was safe',
  ],
  [
    'The ferry ran late eleven times in May, harbor records show.',
    'harbor records [show] The ferry ran late eleven times in May',
  ],
  ["The barge was built in Orla, the firm's home state, but in May the two fell out."],
  ['The two belong to the Weir Club, a circle that always claimed as its own the old mill.'],
  ['The council called for a new quay and Rusk paid for the paint.', 'The council [called for] a new quay'],
  ['The fishermen praised the captain last week.', 'The fishermen [praised] the captain'],
  ['Rusk defended the toll in an interview with Radio Orla.', 'Rusk [defended] the toll'],
  ['Veld promised to mend the weir and has kept the key ever since.', 'Veld [promised] mend the weir'],
  ['Brandvik vowed to reopen the lock, leaving the millers without water.', 'Brandvik [vowed] reopen the lock'],
  ['The tunnel he thought was closed has been open since spring.', 'he [thought] was closed'],
  ['After claiming that the pump was new, Rusk showed a rusty one.', 'Rusk [claiming] the pump was new'],
  ['Many anglers see the weir as a waste of stone.', 'Many anglers [see] the weir as a waste of stone'],
  ['A survey put the number of herons at 40.', 'A survey [put] the number of herons at 40'],
  ['The film shows boatmen throwing nets at the gate.', 'The film [shows] boatmen throwing nets at the gate'],
  [
    'Petr Dimek, in a statement sent by the port on Monday, said the crane was safe.',
    'Petr Dimek [said] the crane was safe',
  ],
  [
    'The case went to Ana Veld, who in two letters had warned that the weir was weak.',
    'Ana Veld [had warned] the weir was weak',
  ],
  [
    'Radio Orla quoted the miller as saying that the weir had been sold.',
    'Radio Orla [quoted] the miller as saying that the weir had been sold',
    '+the miller [saying] the weir had been sold',
  ],
  [
    'The miller was quoted by Radio Orla as saying that the weir had been sold.',
    'Radio Orla [was quoted] The miller … as saying that the weir had been sold',
    '+The miller [saying] the weir had been sold',
  ],
  [
    '“The old weir,” Brandvik said, was “rotten to the last beam.”',
    '±Brandvik [said] “The old weir,” … was “rotten to the last beam.”',
  ],
  [
    '“It is bad luck,” the miller said, that both wheels had cracked.',
    '±the miller [said] “It is bad luck,” … that both wheels had cracked',
  ],
  [
    'The house by the lock was, neighbors said, “a sight for painters.”',
    '±neighbors [said] The house by the lock was … “a sight for painters.”',
  ],
  [
    'The weir “was late. Nobody painted it,” Brandvik said.',
    '±Brandvik [said] The weir “was late. Nobody painted it,”',
  ],
  ['“Herons come cheap,” she laughed… “when they come.”', 'she [laughed] “Herons come cheap,” … “when they come.”'],
  ['Dimek has been critical of the toll on herons.', 'Dimek [has been critical] the toll on herons'],
  ['The weir is expected to open in May.', '- [is expected] The weir … to open in May'],
  ['It was the night the weir was expected to open.'],
  [
    'There were many complaints that boys were swimming under the crane.',
    '- [complaints] boys were swimming under the crane',
  ],
  [
    'Most anglers were more likely to say that the weir is clean.',
    'Most anglers [were more likely to say] the weir is clean',
  ],
  [
    'Citing “high costs,” the miller said he would leave.',
    'the miller [Citing] “high costs,”',
    'the miller [said] he would leave',
  ],
  ['The miller blamed “careless boys” from the mill.', '±The miller [blamed] “careless boys” from the mill'],
  [
    'Turnout was high, the commission said, ten points more than in May.',
    'the commission [said] Turnout was high … ten points more than in May',
  ],
  ['Thank you, Ana Veld, for the fish.'],
  ['Divers spoke of at least 12 holes.', 'Divers [spoke of] at least 12 holes'],
]

test.each(cases)('%s', (text, ...expected) => {
  expect((reader.read({ text, clean: false }).quotes ?? []).map(showQuote)).toEqual(expected)
})
