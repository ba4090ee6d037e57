export interface Point {
  readonly lat: number
  readonly lon: number
}

/** Kilometers: the mean radius of the earth (IUGG). */
const radius = 6371.0088

/** Kilometers along the great circle between two points in WGS84 degrees (haversine). */
export function distance(a: Point, b: Point): number {
  const radians = Math.PI / 180
  const [dLat, dLon] = [(b.lat - a.lat) * radians, (b.lon - a.lon) * radians]
  const half = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(dLon / 2) ** 2
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(half)))
}
