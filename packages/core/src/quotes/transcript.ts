import type { Passage } from './marks.ts'

const turn = /^\s*(\p{Lu}[\p{L}.’' -]{0,40}):\s/u

/**
 * The passages of a transcript in marks, a turn a paragraph: they begin with a name and a colon, where one name does so
 * twice. Paragraphs that go on with one belong to it.
 *
 *     “VELD: Will you stand? ¶ “BRANDT: Ask me later. ¶ “VELD: When? ¶ “BRANDT: Later.”   ->   four turns, no quotation of all
 */
export function transcript(text: string, passages: readonly Passage[]): ReadonlySet<number> {
  const names = passages.map(({ from }) => turn.exec(text.slice(from, from + 60))?.[1])
  const count = new Map<string, number>()
  for (const name of names) if (name !== undefined) count.set(name, (count.get(name) ?? 0) + 1)
  const found = new Set<number>()
  passages.forEach(({ continues }, i) => {
    if ((count.get(names[i] ?? '') ?? 0) > 1 || (continues !== undefined && found.has(continues))) found.add(i)
  })
  return found
}
