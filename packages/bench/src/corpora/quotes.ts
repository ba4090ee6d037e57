import { join } from 'node:path'
import type { Article, Range } from '@copydesk/core'
import { shownBands, widestGap } from '../measures/calibration.ts'
import { answering, type ExpectedQuotation, type Quotation, quotationScore } from '../measures/quotation-score.ts'
import { type Corpus, home, readJsonl } from './corpus.ts'

interface Annotated {
  readonly id: string
  readonly text: string
  readonly quotes: readonly {
    readonly start: number
    readonly end: number
    readonly parts?: readonly Range[]
    readonly type: 'direct' | 'indirect' | 'mixed'
    readonly speaker: Range | null
    readonly cue: { readonly text: string } | null
  }[]
}

/** Verbs and nouns of saying, by their beginning: attitudes ("hopes", "believes") are annotated too and are no speech. */
const saying =
  /\b(?:sa(?:y|id)|t(?:old|ell)|add(?:s|ed|ing)?\b|stat(?:e|ing)|claim|insist|argu|declar|announc|explain|not(?:e[sd]?|ing)\b|warn|suggest|acknowledg|admi(?:t|ss)|confirm|den(?:y|ie|ial)|repl(?:y|ie)|respon[ds]|wr(?:ite|iting|itten|ote)|tweet|according|report|stress|emphasi|accus|blam|alleg|reveal|vow|pledg|promis|demand|urg|maintain|contend|assert|remark|testif|predict|conced|complain)/i

/** Quotations and reported speech with their speakers. */
const quoteCorpus = (file: string): Corpus => ({
  name: `quotes.${file}`,
  files: () => [`quotes/${file}.jsonl`],
  score(folder, read) {
    const documents = readJsonl<Annotated>(join(folder, `quotes/${file}.jsonl`)).map(({ text, quotes }) => ({
      gold: quotes.map(
        ({ start, end, parts = [{ start, end }], type, speaker, cue }): ExpectedQuotation => ({
          parts,
          speaker: speaker ?? undefined,
          groups: groupsOf(type, cue?.text ?? '', speaker !== null),
        }),
      ),
      found: quotationsOf(read({ text, clean: false })),
    }))
    const { unit, half, halfSpeaker, groups } = quotationScore(documents)
    const each = Object.entries(groups).map(
      ([group, { wanted, recall }]) => `${group} ${recall.toFixed(3)} of ${wanted}`,
    )
    const direct = groups['direct with a speaker'] ?? { wanted: 0, speaker: 0 }
    const stated = documents.flatMap(({ gold, found }) => {
      const right = answering(gold, found)
      return found.map((one) => ({ stated: one.certainty, right: right.has(one) }))
    })
    const gap = widestGap(stated)
    const of = (name: string, value: number, detail: string) => ({ name: `quotes.${file}.${name}`, value, detail })
    return [
      of('unit', unit.f1, `P ${unit.precision.toFixed(3)} R ${unit.recall.toFixed(3)}; recall: ${each.join(', ')}`),
      of('half', half.f1, 'at least half of either span shared'),
      of('half-speaker', halfSpeaker.f1, 'and the right speaker'),
      of('direct-speaker', direct.speaker, `of ${direct.wanted} direct quotations with a speaker`),
      ...(gap === undefined ? [] : [of('calibration', 1 - gap, shownBands(stated))]),
    ]
  },
})

export const quotes: readonly Corpus[] = ['polnear-dev', 'gum-news', 'gum-interview'].map(quoteCorpus)

const groupsOf = (type: string, cue: string, speaker: boolean): string[] => [
  type,
  ...(type === 'indirect' && saying.test(cue) ? ['indirect with a verb of saying'] : []),
  ...(type === 'direct' && speaker ? ['direct with a speaker'] : []),
]

/** With who says it: the speaker, else who makes the claim. */
function quotationsOf({ quotes: found = [], claims = [] }: Article): (Quotation & { readonly certainty: number })[] {
  const claimants = new Map(claims.map((claim) => [claim.quote, claim.claimants[0]]))
  return found.map(({ id, parts, speaker, certainty }) => ({
    parts: parts.map(({ source }) => source),
    speaker: home(speaker ?? claimants.get(id)),
    certainty,
  }))
}
