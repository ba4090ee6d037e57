/** The part of a TopoJSON file of countries that is read here. */
export interface Atlas {
  transform: { scale: [number, number]; translate: [number, number] }
  arcs: [number, number][][]
  objects: { countries: { geometries: Geometry[] } }
}
interface Geometry {
  id?: string
  properties: { name: string }
  type: 'Polygon' | 'MultiPolygon'
  arcs: number[][] | number[][][]
}
type Point = readonly [lon: number, lat: number]

export interface Center {
  lat: number
  lon: number
  /** Of all its land, how much the largest polygon is. */
  share: number
  /** Of all its land; a square degree at the equator is one. */
  area: number
}

/** The centroid of each country's largest polygon, by ISO numeric code and by name. */
export function countryCenters(atlas: Atlas): Map<string, Center> {
  const { scale, translate } = atlas.transform
  const arcs = atlas.arcs.map((arc) => {
    let x = 0
    let y = 0
    return arc.map(([dx, dy]): Point => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
  // A negative index is an arc read backwards: ~i.
  const ring = (indexes: number[]) => indexes.flatMap((i) => (i < 0 ? arcs[~i]!.toReversed() : arcs[i]!))
  const centers = new Map<string, Center>()
  for (const { id, properties, type, arcs: indexes } of atlas.objects.countries.geometries) {
    const outer = type === 'Polygon' ? [indexes[0] as number[]] : (indexes as number[][][]).map((piece) => piece[0]!)
    const pieces = outer.map((piece) => centroid(ring(piece))).sort((a, b) => b.area - a.area)
    const largest = pieces[0]!
    const area = pieces.reduce((sum, piece) => sum + piece.area, 0) / 2
    const center = { lat: round(largest.lat), lon: round(largest.lon), share: largest.area / 2 / area, area }
    if (id && !centers.has(id)) centers.set(id, center)
    centers.set(properties.name, center)
  }
  return centers
}

/** Planar, around the first point; areas are compared with longitudes shrunk by the cosine of the latitude. */
function centroid(ring: readonly Point[]): { area: number; lat: number; lon: number } {
  const [lon0, lat0] = ring[0]!
  let [doubled, east, north, lastX, lastY] = [0, 0, 0, 0, 0]
  for (const [lon, lat] of ring.slice(1)) {
    // A ring that crosses the antimeridian goes on beyond 180 degrees.
    const x = lastX + ((((lon - lon0 - lastX) % 360) + 540) % 360) - 180
    const y = lat - lat0
    const cross = lastX * y - x * lastY
    doubled += cross
    east += (lastX + x) * cross
    north += (lastY + y) * cross
    lastX = x
    lastY = y
  }
  const lat = lat0 + north / (3 * doubled)
  const lon = ((lon0 + east / (3 * doubled) + 540) % 360) - 180
  return { area: Math.abs(doubled) * Math.cos((lat * Math.PI) / 180), lat, lon }
}

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}
