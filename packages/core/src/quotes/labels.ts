import type { NounPhrase } from './nominal.ts'
import type { Page } from './page.ts'

/** Labels of desks, not sources. */
const labels = new Set(
  (
    'opinion analysis video live breaking exclusive watch update updated explainer editorial review interview profile photos gallery podcast ' +
    'comment transcript excerpt excerpts fact factbox timeline q&a correction news sport sports weather business politics world'
  ).split(' '),
)

/** Does a phrase before a colon name a kind of text, not somebody? */
export function isLabel({ words }: Page, { first, last }: NounPhrase): boolean {
  for (let i = first; i < last; i++) if (labels.has(words[i]!.low)) return true
  return false
}
