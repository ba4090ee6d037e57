import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoDistance, geoNaturalEarth1 } from 'd3-geo'

/** Longitude and latitude, WGS84 degrees. */
export type Position = readonly [lon: number, lat: number]

const degrees = 180 / Math.PI
/** A map of one village would show nothing to know it by. */
const smallestRadius = 5
/** Beyond this the bending of an azimuthal map misleads. */
const largestRadius = 55

/**
 * A projection in which all places are seen: centered on them, as near as they allow; the whole earth where they are
 * far apart. Equal area, so that no country looks greater than it is.
 */
export function projectionOf(places: readonly Position[], width: number, height: number): GeoProjection {
  const center = geoCentroid({ type: 'MultiPoint', coordinates: places.map(([lon, lat]) => [lon, lat]) })
  const centered: [number, number] = [center[0] || 0, center[1] || 0]
  const far = Math.max(...places.map(([lon, lat]) => geoDistance(centered, [lon, lat]) * degrees))
  const radius = Math.max(smallestRadius, far * 1.25)
  if (radius > largestRadius)
    return geoNaturalEarth1().rotate([-centered[0], 0]).fitSize([width, height], { type: 'Sphere' })
  const scale = Math.min(width, height) / 2 / (2 * Math.sin(radius / degrees / 2))
  return geoAzimuthalEqualArea()
    .rotate([-centered[0], -centered[1]])
    .translate([width / 2, height / 2])
    .scale(scale)
    .clipExtent([
      [0, 0],
      [width, height],
    ])
}
