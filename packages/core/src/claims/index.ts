import { makeId } from '../flow/id.ts'
import type { Layers, Local } from '../flow/layers.ts'
import type { Lexicon } from '../flow/lexicon.ts'
import { defineStage } from '../flow/stage.ts'
import { type LocalParty, sidesFinder } from '../quotes/index.ts'
import type { Claim, Party, Range } from '../schema/index.ts'
import { actOf } from './act.ts'
import { modalityOf, polarityOf } from './modality.ts'
import { sayings } from './sayings.ts'

/** "The two sides traded accusations over the fire." */
const exchange = /^(?:trade|exchange|swap) /
const reciprocal = /^(?:each other|one another|the other(?: side| party)?)$/i

/** What is done by saying the quotations: one claim each, two where both sides do the same to each other. */
export const claims = (lexicon: Lexicon) => {
  const prepare = sayings(lexicon)
  return defineStage({
    name: 'claims',
    needs: ['clean', 'sentences', 'syntax', 'mentions', 'entities', 'quotes'],
    makes: 'claims',
    languages: ['en'],
    run(doc): Layers['claims'] {
      const { text } = doc.clean
      const sides = sidesFinder(doc.mentions, doc.entities, text)
      const read = prepare(doc)
      const made: Local<Claim>[] = []
      for (const quote of doc.quotes) {
        const saying = read(quote)
        const act = actOf(saying)
        const speaker = quote.speaker?.entity
        // nobody is aimed at by himself: who is meant is then not known
        const targets = act.aims
          .flatMap(sides)
          .map(({ entity, ...at }) => (entity === undefined || entity === speaker ? at : { ...at, entity }))
        const common = {
          quote: quote.id,
          act: act.act,
          polarity: polarityOf(saying, act.act),
          modality: modalityOf(saying),
          rule: act.rule,
          certainty: Math.round(act.certainty * quote.certainty * 100) / 100,
        }
        const hull = { start: quote.parts[0]!.start, end: quote.parts.at(-1)!.end }
        const add = (claimants: Local<Party>[], targets: Local<Party>[], n = 0) =>
          made.push({ id: makeId(doc.id, 'claim', hull, `${quote.id} ${n}`), ...common, claimants, targets })
        const other = targets[0] && reciprocal.test(text.slice(targets[0].start, targets[0].end))
        const traded = exchange.test(saying.cue?.lemma ?? '')
        const claimants = claimantsOf(quote.speaker, sides)
        if (!other && !traded) add(claimants, targets)
        else if (claimants.length === 2) claimants.forEach((side, i) => void add([side], [claimants[1 - i]!], i))
        else [0, 1].forEach((n) => void add(claimants, traded ? claimants : targets, n))
      }
      return made
    },
  })
}

/** Who claims it: the quotation's speaker, if there is one; "Torvenia and Kestria" are two. */
function claimantsOf(
  speaker: Layers['quotes'][number]['speaker'],
  sides: (range: Range) => LocalParty[],
): Local<Party>[] {
  if (!speaker || speaker.basis === 'none') return []
  const { basis, ...side } = speaker
  const { start, end, entity } = side
  return entity === undefined && start !== undefined && end !== undefined ? sides({ start, end }) : [side]
}
