import { decodeWords } from './encoded-words.ts'

/** Names in a From field; an address without a name names nobody. Source: RFC 5322, 3.4. */
export function senders(from: string): string[] {
  const addresses = from.slice(0, 4000).match(/(?:"(?:[^"\\]|\\.)*"|[^",])+/g) ?? []
  const names = addresses.map((address) => {
    const [, shown = '', aside = ''] =
      /^("(?:[^"\\]|\\.)*"|[^<(]*)\s*(?:<[^>]*>)?\s*(?:\(([^)]*)\))?/.exec(address.trim()) ?? []
    const name = shown.includes('@') ? aside : shown || aside
    return decodeWords(
      name
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .replace(/\\(.)/g, '$1'),
    ).trim()
  })
  return names.filter((name) => /\p{L}{2}/u.test(name) && !name.includes('@'))
}
