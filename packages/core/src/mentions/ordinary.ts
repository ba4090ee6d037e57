import type { Lexicon } from '../flow/lexicon.ts'

/** Whether a word, however inflected, is an ordinary word of the language, so that a capital alone makes no name of it. */
export function ordinaryWords(lexicon: Lexicon): (lower: string) => boolean {
  const words = new Set<string>(lexicon.words('common-words'))
  for (const list of ['common-words', 'group-nouns', 'organization-nouns', 'person-titles'])
    for (const word of lexicon.table(list).keys()) words.add(word)
  for (const [lemma, forms] of lexicon.table('verbs')) {
    words.add(lemma)
    for (const form of forms) if (form) words.add(form)
  }
  return (lower) => {
    if (words.has(lower)) return true
    const suffix = /(?:ies|ied|es|ed|ing|ers|er|ly|s|d)$/.exec(lower)?.[0]
    if (!suffix) return false
    const stem = lower.slice(0, -suffix.length)
    return (
      stem.length > 1 &&
      (words.has(stem) ||
        words.has(`${stem}e`) ||
        (/^ie/.test(suffix) && words.has(`${stem}y`)) ||
        (/^(?:ed|ing|er)/.test(suffix) && stem.at(-1) === stem.at(-2) && words.has(stem.slice(0, -1))))
    )
  }
}
