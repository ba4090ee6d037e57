import type { PosTag } from '../schema/index.ts'
import type { VerbForm } from './forms.ts'

const auxiliaries = table({
  am: 'be',
  is: 'be',
  are: 'be',
  was: 'be',
  were: 'be',
  been: 'be',
  being: 'be',
  "'m": 'be',
  "'re": 'be',
  has: 'have',
  had: 'have',
  having: 'have',
  "'ve": 'have',
  does: 'do',
  did: 'do',
  "'ll": 'will',
  wo: 'will',
  "'d": 'would',
  ca: 'can',
  gets: 'get',
  got: 'get',
})
const plurals = table({
  children: 'child',
  men: 'man',
  women: 'woman',
  people: 'people',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  leaves: 'leaf',
  halves: 'half',
  thieves: 'thief',
  midwives: 'midwife',
  housewives: 'housewife',
  grandchildren: 'grandchild',
  stepchildren: 'stepchild',
  schoolchildren: 'schoolchild',
  businesspeople: 'businessperson',
  salespeople: 'salesperson',
  spokespeople: 'spokesperson',
  critics: 'critic',
  clerics: 'cleric',
  medics: 'medic',
  paramedics: 'paramedic',
  academics: 'academic',
  alcoholics: 'alcoholic',
  skeptics: 'skeptic',
  sceptics: 'sceptic',
  diabetics: 'diabetic',
  cynics: 'cynic',
  mechanics: 'mechanic',
  crises: 'crisis',
  bases: 'base',
  analyses: 'analysis',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  media: 'media',
  series: 'series',
  species: 'species',
  movies: 'movie',
  cookies: 'cookie',
})
const invariable = /(?:ss|us|is|ics|news|forces?)$/
const compared = table({
  better: 'good',
  best: 'good',
  worse: 'bad',
  worst: 'bad',
  more: 'more',
  most: 'most',
})

/** Lemma of a word with its tag; names keep their letters. */
export function lemma(word: string, lower: string, pos: PosTag, form: VerbForm | undefined): string {
  switch (pos) {
    case 'PROPN':
      return word
    case 'AUX':
      return lower === "'s" || lower === '’s' ? 'be' : (auxiliaries.get(lower.replace('’', "'")) ?? lower)
    case 'PART':
      return lower === "n't" || lower === 'n’t' ? 'not' : lower
    case 'VERB':
      return form && form.bits & 31 ? form.lemma : (auxiliaries.get(lower) ?? verb(lower))
    case 'NOUN':
      return plurals.get(lower) ?? noun(lower)
    case 'ADJ':
    case 'ADV':
      return compared.get(lower) ?? lower
    default:
      return lower
  }
}

function noun(lower: string): string {
  if (/.men$/.test(lower) && lower !== 'specimen' && lower !== 'regimen') return `${lower.slice(0, -2)}an`
  if (lower.length < 4 || !lower.endsWith('s') || invariable.test(lower)) return lower
  if (lower.endsWith('ies')) return lower.length < 5 ? lower.slice(0, -1) : `${lower.slice(0, -3)}y`
  return /(?:sses|xes|zzes|ches|shes|oes)$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1)
}

function verb(lower: string): string {
  if (/^[ltv](?:ied|ying)$/.test(lower)) return `${lower[0]}ie`
  const stem = /^(.{2,}?)(?:ing|ed)$/.exec(lower)?.[1]
  if (stem) {
    if (/([bdgklmnprt])\1$/.test(stem) && !/ll$/.test(stem)) return stem.slice(0, -1)
    if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`
    return /(?:[cgsvuz]|[^aeiou]l|at|[^e]it)$/.test(stem) && !/(?:ss|us)$/.test(stem) ? `${stem}e` : stem
  }
  if (lower.endsWith('ies')) return lower.length < 5 ? lower.slice(0, -1) : `${lower.slice(0, -3)}y`
  if (/(?:sses|xes|zzes|ches|shes|oes)$/.test(lower)) return lower.slice(0, -2)
  return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower
}

/** A map, since `constructor` is a word too. */
function table(words: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(words))
}
