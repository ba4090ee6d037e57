import type { Token, TokenizedSentence } from '../flow/layers.ts'
import type { PosTag } from '../schema/index.ts'
import { type TaggerTag, taggerTags, type WordShape } from './features.ts'
import { verbForm } from './forms.ts'

const closed = new Map<string, PosTag>()
const close = (pos: PosTag, words: string) => {
  for (const word of words.split(' ')) closed.set(word, pos)
}
close('DET', 'the a an this these those every each any some no all both another either neither such')
close(
  'PRON',
  'i you he she it we they me him us them himself herself itself themselves who whom whose what which somebody',
)
close('PRON', 'nobody everyone anyone someone nothing something everything my your his her its our their there one')
close(
  'ADP',
  'of in on at by for from with without into onto over under between among against during through across behind',
)
close(
  'ADP',
  'near toward towards upon within throughout despite per via about around above below beside beyond off amid inside',
)
close(
  'SCONJ',
  'that if because although though while whereas unless until since when whether as than after before where',
)
close('CCONJ', 'and or but nor')
close(
  'AUX',
  "is are was were be been being am 'm 're has have had having does do did will would can could may might shall should",
)
close('AUX', "must 'll 've 'd wo ca")
close('PART', "to not n't '")
close(
  'ADV',
  'also now then very too so more most already still yet never always often again here just only even how why',
)
close(
  'NUM',
  'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million',
)

/** Tags without trained weights: closed classes, the lexicon's verbs, endings, capitals. */
export function tagByRules(
  tokens: readonly Token[],
  words: readonly WordShape[],
  sentences: readonly Pick<TokenizedSentence, 'first' | 'last'>[],
): Uint8Array {
  const tags = new Uint8Array(tokens.length)
  for (const { first, last } of sentences)
    for (let i = first; i < last; i++) {
      const before = i > first ? taggerTags[tags[i - 1]!]! : 'PUNCT'
      tags[i] = taggerTags.indexOf(guess(tokens[i]!, words[i]!, before, tokens[i + 1], i === first))
    }
  return tags
}

function guess(
  { kind, text }: Token,
  word: WordShape,
  before: TaggerTag,
  next: Token | undefined,
  opens: boolean,
): TaggerTag {
  if (kind === 'punctuation') return text === "'" && before === 'NOUN' ? 'PART' : 'PUNCT'
  if (kind === 'symbol') return 'SYM'
  if (kind === 'number') return /[a-z]$/i.test(text) ? 'ADJ' : 'NUM'
  const lower = word.lower.replaceAll('’', "'")
  if (lower === "'s") return before === 'PRON' ? 'AUX' : 'PART'
  const known = closed.get(lower)
  if (known === 'SCONJ' && lower !== 'that' && next?.kind === 'number') return 'ADP'
  if (known) return known
  const capital = (word.bits & 1) !== 0
  const bits = word.form?.bits ?? 0
  if (bits & verbForm.demonym) return 'ADJ'
  if (capital && (!opens || (word.bits & 2) !== 0)) return 'PROPN'
  const nominal = before === 'DET' || before === 'ADJ' || before === 'NUM'
  const verb = bits & 31
  if (verb & verbForm.participle && before === 'AUX') return 'VBN'
  if (verb & verbForm.past && !nominal) return 'VBD'
  if (verb & verbForm.participle && !nominal) return 'VBN'
  if ((verb & verbForm.ing || /.ing$/.test(lower)) && !nominal) return 'VBG'
  if (verb && (before === 'AUX' || before === 'PART')) return 'VERB'
  if (verb && (before === 'PRON' || before === 'PROPN')) return 'VERB'
  if (verb & verbForm.third && before === 'NOUN') return 'VERB'
  if (/.ly$/.test(lower)) return 'ADV'
  if (/.(?:ous|ful|ive|able|ible|ical|ese|less|ish|ed)$/.test(lower) || lower.includes('-')) return 'ADJ'
  return capital && !verb && !/.s$/.test(lower) && next && /^\p{Lu}/u.test(next.text) ? 'PROPN' : 'NOUN'
}
