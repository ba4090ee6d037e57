export type VerbForm = 'base' | 'present' | 'past' | 'ing'

const vowel = /[aeiou]/

/**
 * The forms of an English verb. `others`: its irregular past forms and participles; one in -ing replaces the regular one.
 *
 *     deny (denied)   ->   denies denied denying
 */
export function verbForms(lemma: string, others: readonly string[]): [string, VerbForm][] {
  const ing = others.filter((form) => form.endsWith('ing') && form !== lemma)
  const past = others.filter((form) => !ing.includes(form))
  return [
    [lemma, 'base'],
    [thirdPerson(lemma), 'present'],
    ...(past.length ? past : [lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`]).map((form): [string, VerbForm] => [
      form,
      'past',
    ]),
    ...(ing.length ? ing : [regularIng(lemma)]).map((form): [string, VerbForm] => [form, 'ing']),
  ]
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma)) return `${lemma}es`
  return lemma.endsWith('y') && !vowel.test(lemma.at(-2) ?? '') ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}

function regularIng(lemma: string): string {
  return lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`
}
