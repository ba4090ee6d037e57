import type { Lexicon } from '../flow/lexicon.ts'

/** What a word can be, as bits: a form of a verb, a demonym, a noun, an adjective. */
export const verbForm = {
  base: 1,
  third: 2,
  ing: 4,
  past: 8,
  participle: 16,
  demonym: 32,
  people: 64,
  noun: 128,
  plural: 256,
  adjective: 512,
} as const

export interface VerbForm {
  readonly lemma: string
  readonly bits: number
}

/** Every inflected form of the lexicon's verbs (table `verbs`: lemma, past, participle), demonyms and common words. */
export function verbForms(lexicon: Lexicon): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>()
  const add = (form: string, lemma: string, bits: number) => {
    const known = forms.get(form)
    if (!known) forms.set(form, { lemma, bits })
    else if (known.lemma === lemma) forms.set(form, { lemma, bits: known.bits | bits })
    else if (form === lemma && bits === verbForm.base) forms.set(form, { lemma, bits: known.bits | bits })
    else forms.set(form, { lemma: known.lemma, bits: known.bits | bits })
  }
  for (const [lemma, [past = '', participle = '']] of lexicon.table('verbs')) {
    add(lemma, lemma, verbForm.base)
    add(third(lemma), lemma, verbForm.third)
    add(ing(lemma, past), lemma, verbForm.ing)
    if (past) add(past, lemma, verbForm.past)
    if (participle) add(participle, lemma, verbForm.participle)
  }
  for (const [word, [, , use]] of lexicon.table('demonyms'))
    add(word, word, use === 'people' ? verbForm.people : verbForm.demonym)
  for (const [word, [classes = '']] of lexicon.table('common-words')) {
    if (classes.includes('a')) add(word, word, verbForm.adjective)
    if (!classes.includes('n')) continue
    add(word, word, verbForm.noun)
    const plural = /.man$/.test(word) ? `${word.slice(0, -2)}en` : third(word)
    add(plural, plural, verbForm.plural)
  }
  return forms
}

function third(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return `${lemma}s`
}

function ing(lemma: string, past: string): string {
  if (/ie$/.test(lemma)) return `${lemma.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`
  const doubled = lemma + lemma.at(-1)
  const irregular =
    /(?:^|re|for|under)(?:bet|bid|cut|get|hit|let|put|quit|rid|run|set|shut|sit|spin|split|swim|win|dig|begin)$/
  return past.startsWith(doubled) || irregular.test(lemma) ? `${doubled}ing` : `${lemma}ing`
}
