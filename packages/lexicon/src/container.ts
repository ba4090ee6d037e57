/**
 * One binary file of named sections, so that word lists, gazetteer arrays and weights share a format:
 *
 *     0  "CDLX"   4  format version   8  bytes in all   12  checksum of everything after it
 *     16 length of the directory, then the directory: JSON [[name, offset, length], ...], then the sections
 *
 * Numbers are little-endian Uint32; a section starts at a multiple of 8, so that typed arrays can view it in place.
 */
const magic = 0x584c4443
const formatVersion = 1
const checksumFrom = 16
const headerLength = 20

/** A section's bytes, by name. Order is kept. */
export type Sections = ReadonlyMap<string, Uint8Array>

/** The same sections give the same bytes. */
export function pack(sections: Sections): Uint8Array {
  let directory = new Uint8Array()
  let total = 0
  // The directory's own length moves the offsets it holds: settle in a second pass, padded to the larger.
  for (let room = 0, settled = false; !settled; ) {
    let at = aligned(headerLength + room)
    const rows = [...sections].map(([name, bytes]) => {
      const row = [name, at, bytes.length]
      at = aligned(at + bytes.length)
      return row
    })
    directory = new TextEncoder().encode(JSON.stringify(rows))
    settled = directory.length <= room
    if (!settled) room = directory.length
    total = at
  }
  const file = new Uint8Array(total)
  const header = new DataView(file.buffer)
  file.set(directory, headerLength)
  const rows = JSON.parse(new TextDecoder().decode(directory)) as [string, number, number][]
  for (const [name, at] of rows) file.set(sections.get(name)!, at)
  header.setUint32(0, magic, true)
  header.setUint32(4, formatVersion, true)
  header.setUint32(8, total, true)
  header.setUint32(16, directory.length, true)
  header.setUint32(12, checksum(file), true)
  return file
}

/**
 * Views into `bytes`, not copies (one copy when `bytes` does not start at a multiple of 8).
 * @throws Error naming `file` and the remedy when the bytes are no such file, cut short or changed
 */
export function unpack(bytes: Uint8Array, file: string): Sections {
  const whole = bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes)
  const header = new DataView(whole.buffer, whole.byteOffset, whole.byteLength)
  if (whole.length < headerLength || header.getUint32(0, true) !== magic) {
    throw damaged(file, `it is no lexicon file (${whole.length} bytes)`)
  }
  const version = header.getUint32(4, true)
  if (version !== formatVersion) throw damaged(file, `its format is ${version}, this code reads ${formatVersion}`)
  const total = header.getUint32(8, true)
  if (whole.length !== total) throw damaged(file, `it has ${whole.length} bytes of ${total}`)
  if (header.getUint32(12, true) !== checksum(whole)) throw damaged(file, 'its checksum does not match its content')
  const directory = whole.subarray(headerLength, headerLength + header.getUint32(16, true))
  const rows = JSON.parse(new TextDecoder().decode(directory)) as [string, number, number][]
  return new Map(rows.map(([name, at, length]) => [name, whole.subarray(at, at + length)]))
}

export function damaged(file: string, why: string): Error {
  return new Error(
    `${file} cannot be read: ${why}. Install @copydesk/lexicon again, or in its repository run: pnpm --filter @copydesk/lexicon compile`,
  )
}

function aligned(offset: number): number {
  return Math.ceil(offset / 8) * 8
}

/** FNV-1a over 32-bit words; file lengths are multiples of 8. */
function checksum(file: Uint8Array): number {
  const words = new Uint32Array(file.buffer, file.byteOffset, file.length >>> 2)
  let hash = 0x811c9dc5
  for (let i = checksumFrom >>> 2; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193)
  return hash >>> 0
}
