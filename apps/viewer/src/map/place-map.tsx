import type { Entity } from '@copydesk/core'
import { oneLine } from '@copydesk/core/export'
import { geoGraticule10, geoPath } from 'd3-geo'
import { useMemo } from 'react'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' }
import { useOpen } from '../store/use-open.ts'
import { placeLabels } from './labels.ts'
import { projectionOf } from './projection.ts'

const width = 384
const height = 260
const world = atlas as unknown as Topology<{ countries: GeometryCollection; land: GeometryCollection }>
const land = feature(world, world.objects.land)
const borders = mesh(world, world.objects.countries, (a, b) => a !== b)

/** The article's places on a map that comes with the page; each point leads to where the place is mentioned. */
export default function PlaceMap({ places }: { readonly places: readonly Entity[] }) {
  const open = useOpen()
  const { path, points, labels } = useMemo(() => draw(places), [places])
  return (
    <figure className="map-frame">
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
      <svg viewBox={`0 0 ${width} ${height}`} className="map" role="group" aria-label="Map of the places">
        <path className="map-grid" d={path(geoGraticule10()) ?? ''} />
        <path className="map-land" d={path(land) ?? ''} />
        <path className="map-borders" d={path(borders) ?? ''} />
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of SVG takes no focus */}
        <g aria-hidden="true">
          {labels.map(({ name, x, y, anchor }) => (
            <text key={name} x={x} y={y} textAnchor={anchor} className="map-name">
              {name}
            </text>
          ))}
        </g>
        {points.map(({ id, name, x, y, area }) => (
          // biome-ignore lint/a11y/useSemanticElements: SVG has no button
          <g
            key={id}
            role="button"
            tabIndex={0}
            aria-label={name}
            className="map-point"
            data-line={`map:${id}`}
            onClick={() => open(id, 0, 'list')}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return
              event.preventDefault()
              open(id, 0, 'list')
            }}
          >
            <circle cx={x} cy={y} r={14} className="map-target" />
            <circle cx={x} cy={y} r={area ? 6 : 4} className={area ? 'map-area' : 'map-dot'} />
            <title>{name}</title>
          </g>
        ))}
      </svg>
      <figcaption className="map-note">Locations from the gazetteer; borders as Natural Earth draws them.</figcaption>
    </figure>
  )
}

function draw(places: readonly Entity[]) {
  const positions = places.flatMap(({ place }) => (place ? [[place.lon, place.lat] as const] : []))
  const projection = projectionOf(positions, width, height)
  const points = places.flatMap(({ id, name, place }) => {
    const at = place && projection([place.lon, place.lat])
    return at ? [{ id, name: oneLine(name), x: at[0], y: at[1], area: place.precision === 'area' }] : []
  })
  return { path: geoPath(projection), points, labels: placeLabels(points, width, height) }
}
