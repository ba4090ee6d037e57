import { damaged, unpack } from './container.ts'
import { foldName } from './fold.ts'

export interface GazetteerEntry {
  name: string
  kind: 'country' | 'region' | 'city'
  /** Degrees, WGS 84, to five decimals. */
  lat: number
  lon: number
  /** ISO 3166-1 alpha-3, withdrawn codes too; XKX for Kosovo; '' for a region that lies in several countries or in none. */
  country: string
  /** The first-level division it lies in, by the name GeoNames gives it without "Province of" and the like. */
  region?: string
  /** 0 when unknown. */
  population: number
  /** Identifier in geonames.org. */
  geonames?: number
  /** A small town or a division that only GeoNames lists: found when asked for. */
  minor?: boolean
  /** Who it belongs to is disputed between states. */
  disputed?: boolean
}

export interface Gazetteer {
  /**
   * @param name folded or not
   * @param minor small towns, divisions below a state and the like too: for what a text surely uses as a place's name
   */
  places(name: string, minor?: boolean): readonly GazetteerEntry[]
}

export const gazetteerKinds = ['country', 'region', 'city'] as const
export const disputedFlag = 4
export const minorFlag = 8
const longestKey = 255

/**
 * Opens `data/gazetteer.bin`. Entries stay in their typed arrays; an object is made for what a look-up finds.
 * The hash table from name to entries is not stored but built here: sorted names compress better than hashes.
 * @throws Error when the bytes are damaged, naming `file` and the remedy
 */
export function openGazetteer(bytes: Uint8Array, file: string): Gazetteer {
  const sections = unpack(bytes, file)
  const section = (name: string): Uint8Array => {
    const found = sections.get(name)
    if (!found) throw damaged(file, `it has no section "${name}"`)
    return found
  }
  const int32 = (name: string) => view(Int32Array, section(name))
  const uint32 = (name: string) => view(Uint32Array, section(name))
  const lat = int32('lat')
  const lon = int32('lon')
  const population = view(Float64Array, section('population'))
  const geonames = uint32('geonames')
  const flags = section('flags')
  const country = view(Uint16Array, section('country'))
  const countries = new TextDecoder().decode(section('countries')).split(' ')
  const region = view(Uint16Array, section('region'))
  const regions = new TextDecoder().decode(section('regions')).split('\n')
  const nameEnds = ends(section('name-lengths'))
  const names = section('names')
  const keyEnds = ends(section('key-lengths'))
  const keys = section('keys')
  const postingEnds = ends(section('posting-counts'))
  const postings = uint32('postings')

  const size = 2 ** Math.ceil(Math.log2(keyEnds.length * 2 + 2))
  const slots = new Int32Array(size).fill(-1)
  for (let key = 0; key < keyEnds.length; key++) {
    let slot = hash(keys, key ? keyEnds[key - 1]! : 0, keyEnds[key]!) & (size - 1)
    while (slots[slot] !== -1) slot = (slot + 1) & (size - 1)
    slots[slot] = key
  }

  const query = new Uint8Array(longestKey)
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  function find(folded: string): number {
    const { read, written } = encoder.encodeInto(folded, query)
    if (read < folded.length) return -1
    let slot = hash(query, 0, written) & (size - 1)
    for (; slots[slot] !== -1; slot = (slot + 1) & (size - 1)) {
      const key = slots[slot]!
      const from = key ? keyEnds[key - 1]! : 0
      if (keyEnds[key]! - from !== written) continue
      let same = 0
      while (same < written && keys[from + same] === query[same]) same++
      if (same === written) return key
    }
    return -1
  }

  // the same places come back in article after article
  const made = new Map<number, GazetteerEntry>()
  function entry(i: number): GazetteerEntry {
    const known = made.get(i)
    if (known) return known
    const id = geonames[i]!
    const flag = flags[i]!
    const inside = regions[region[i]!]!
    const found: GazetteerEntry = {
      name: decoder.decode(names.subarray(i ? nameEnds[i - 1]! : 0, nameEnds[i]!)),
      kind: gazetteerKinds[flag & 3]!,
      lat: lat[i]! / 1e5,
      lon: lon[i]! / 1e5,
      country: countries[country[i]!]!,
      population: population[i]!,
      ...(inside ? { region: inside } : {}),
      ...(id ? { geonames: id } : {}),
      ...(flag & disputedFlag ? { disputed: true } : {}),
      ...(flag & minorFlag ? { minor: true } : {}),
    }
    made.set(i, found)
    return found
  }

  return {
    places(name, minor = false) {
      if (name.length > longestKey) return []
      const key = find(foldName(name))
      if (key < 0) return []
      const found: GazetteerEntry[] = []
      for (let at = key ? postingEnds[key - 1]! : 0; at < postingEnds[key]!; at++) {
        const i = postings[at]!
        if (minor || !(flags[i]! & minorFlag)) found.push(entry(i))
      }
      return found
    },
  }
}

function view<T>(type: new (buffer: ArrayBufferLike, at: number, length: number) => T, bytes: Uint8Array): T {
  const width = (type as unknown as { BYTES_PER_ELEMENT: number }).BYTES_PER_ELEMENT
  return new type(bytes.buffer, bytes.byteOffset, bytes.length / width)
}

function ends(lengths: Uint8Array): Uint32Array {
  const sums = new Uint32Array(lengths.length)
  let sum = 0
  for (let i = 0; i < lengths.length; i++) {
    sum += lengths[i]!
    sums[i] = sum
  }
  return sums
}

function hash(bytes: Uint8Array, from: number, to: number): number {
  let value = 0x811c9dc5
  for (let i = from; i < to; i++) value = Math.imul(value ^ bytes[i]!, 0x01000193)
  return value ^ (value >>> 15)
}
