import { decode } from './decode.ts'
import { decodeWords } from './encoded-words.ts'

/** By their names in lower case. */
export type Parameters = ReadonlyMap<string, string>

const parameter = /;\s*([^\s=;"*]{1,60})(\*\d{1,2})?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g

/**
 * The parameters of a header's value: `; charset=utf-8`, `; filename*=utf-8''F%C3%A4hre.txt`, one cut into
 * `name*0`, `name*1`. Source: RFC 2231.
 */
export function parametersOf(value: string): Parameters {
  const parameters = new Map<string, string>()
  const encoded = new Map<string, string>()
  for (const [, name = '', piece, percent, quoted, bare] of value.slice(0, 8000).matchAll(parameter)) {
    const key = name.toLowerCase()
    const text = quoted?.replace(/\\(.)/g, '$1') ?? bare ?? ''
    if (percent || encoded.has(key)) encoded.set(key, (encoded.get(key) ?? '') + text)
    else if (piece) parameters.set(key, (parameters.get(key) ?? '') + text)
    else if (!parameters.has(key)) parameters.set(key, decodeWords(text))
  }
  for (const [key, text] of encoded) {
    const [, label, content = text] = /^([\w.:-]*)'[^']*'(.*)$/s.exec(text) ?? []
    const bytes = content.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    parameters.set(
      key,
      decode(
        Uint8Array.from(bytes, (char) => char.charCodeAt(0) & 0xff),
        [label],
      ).text,
    )
  }
  return parameters
}
