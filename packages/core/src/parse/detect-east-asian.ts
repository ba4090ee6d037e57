interface Pairs {
  readonly pairs: number
  readonly errors: number
  /** Pairs by their first byte. */
  readonly leads: Uint32Array
  /** Pairs whose second byte lies below 0x80. */
  readonly lowTails: number
}

/** Walks bytes as pairs: a first byte in its range, a second one that `isTail`; all below 0x80 stands alone. */
function walk(
  bytes: Uint8Array,
  isLead: (byte: number) => boolean,
  isTail: (byte: number) => boolean,
  single?: (byte: number) => boolean,
): Pairs {
  const leads = new Uint32Array(256)
  let pairs = 0
  let errors = 0
  let lowTails = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    if (byte < 0x80 || single?.(byte)) continue
    const tail = bytes[i + 1]
    if (tail === undefined) break
    if (!isLead(byte) || !isTail(tail)) {
      errors++
      continue
    }
    pairs++
    leads[byte]!++
    if (tail < 0x80) lowTails++
    i++
  }
  return { pairs, errors, leads, lowTails }
}

const between = (low: number, high: number) => (byte: number) => byte >= low && byte <= high
const high = between(0xa1, 0xfe)

function share({ leads, pairs }: Pairs, low: number, high: number): number {
  let sum = 0
  for (let byte = low; byte <= high; byte++) sum += leads[byte] as number
  return sum / pairs
}

const fewest = 8
const fits = ({ pairs, errors }: Pairs) => pairs >= fewest && errors <= 0.01 * pairs

/**
 * An East Asian encoding, by the ranges in which its frequent characters lie: kana in Japanese, the syllables of
 * KS X 1001 in Korean, the frequent characters of GB 2312 and Big5 in Chinese. Undefined where the bytes fit none.
 * Source: the encodings' tables in the WHATWG Encoding Standard.
 */
export function detectEastAsian(bytes: Uint8Array): string | undefined {
  const euc = walk(bytes, (byte) => high(byte) || byte === 0x8e || byte === 0x8f, high)
  if (fits(euc)) {
    if (share(euc, 0xa4, 0xa5) >= 0.2) return 'euc-jp'
    const letters = share(euc, 0xb0, 0xf7)
    if (letters >= 0.5 && share(euc, 0xb0, 0xc8) >= 0.95 * letters) return 'euc-kr'
    if (letters >= 0.5 && share(euc, 0xb0, 0xd7) >= 0.9 * letters) return 'gb18030'
  }
  const sjis = walk(
    bytes,
    (byte) => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc),
    (byte) => byte >= 0x40 && byte <= 0xfc && byte !== 0x7f,
    between(0xa1, 0xdf),
  )
  if (fits(sjis) && share(sjis, 0x82, 0x83) >= 0.2) return 'shift_jis'
  const big5 = walk(bytes, between(0x81, 0xfe), (byte) => (byte >= 0x40 && byte <= 0x7e) || high(byte))
  if (fits(big5) && big5.lowTails >= 0.1 * big5.pairs && share(big5, 0xa1, 0xc6) >= 0.9) return 'big5'
  const gbk = walk(bytes, between(0x81, 0xfe), (byte) => byte >= 0x40 && byte !== 0x7f && byte !== 0xff)
  if (fits(gbk) && share(gbk, 0xb0, 0xd7) >= 0.7 && gbk.lowTails <= 0.1 * gbk.pairs) return 'gb18030'
  return undefined
}
