interface Point {
  readonly lat: number
  readonly lon: number
}

/** Great-circle distance on a sphere of 6371 km (haversine). */
export function kilometers(a: Point, b: Point): number {
  const radian = Math.PI / 180
  const h =
    Math.sin(((b.lat - a.lat) * radian) / 2) ** 2 +
    Math.cos(a.lat * radian) * Math.cos(b.lat * radian) * Math.sin(((b.lon - a.lon) * radian) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)))
}
