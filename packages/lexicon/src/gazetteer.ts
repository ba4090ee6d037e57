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
 * Names are sorted by their bytes and searched by halves: a hash table would take longer to build than a thousand
 * articles take to look up.
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

  const query = new Uint8Array(longestKey)
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  function find(folded: string): number {
    const { read, written } = encoder.encodeInto(folded, query)
    if (read < folded.length) return -1
    const wanted = query.subarray(0, written)
    let low = 0
    let high = keyEnds.length
    while (low < high) {
      const key = (low + high) >>> 1
      const order = compareBytes(keys, key ? keyEnds[key - 1]! : 0, keyEnds[key]!, wanted)
      if (order === 0) return key
      if (order < 0) low = key + 1
      else high = key
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

/** The order of keys, by bytes: that of `a` from one place to another beside `b`. */
export function compareBytes(a: Uint8Array, from: number, to: number, b: Uint8Array): number {
  const shorter = Math.min(to - from, b.length)
  for (let i = 0; i < shorter; i++) if (a[from + i] !== b[i]) return a[from + i]! - b[i]!
  return to - from - b.length
}
