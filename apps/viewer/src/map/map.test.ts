import { describe, expect, test } from 'vitest'
import { placeLabels } from './labels.ts'
import { type Position, projectionOf } from './projection.ts'

describe('projection', () => {
  const width = 384
  const height = 260
  test.each<[string, Position[]]>([
    ['one place', [[10.75, 59.91]]],
    [
      'neighbors',
      [
        [10.75, 59.91],
        [5.32, 60.39],
      ],
    ],
    [
      'over the date line',
      [
        [179.5, -17],
        [-171.8, -13.8],
      ],
    ],
    [
      'at the pole',
      [
        [15, 88],
        [-120, 86],
      ],
    ],
    [
      'continents apart',
      [
        [-74, 40.7],
        [139.7, 35.7],
        [18.4, -33.9],
      ],
    ],
    [
      'opposite ends',
      [
        [0, 0],
        [180, 0],
      ],
    ],
  ])('%s: all on the map, apart from each other', (_, places) => {
    const projection = projectionOf(places, width, height)
    const points = places.map(([lon, lat]) => projection([lon, lat])!)
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x).toBeLessThanOrEqual(width)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(height)
    }
    const [first, second] = points
    if (first && second) expect(Math.hypot(first[0] - second[0], first[1] - second[1])).toBeGreaterThan(20)
  })
})

describe('labels', () => {
  test.each<[string, [string, number, number][], string[]]>([
    ['right of the point', [['Orla', 50, 50]], ['start']],
    ['left where the map ends', [['Orla', 195, 50]], ['end']],
    [
      'above where neighbors take both sides',
      [
        ['Orla', 50, 50],
        ['Tarsava', 62, 50],
      ],
      ['end', 'start'],
    ],
    ['left out where there is no room', [['A name far too long for this small map', 100, 50]], []],
  ])('%s', (_, points, anchors) => {
    const labels = placeLabels(
      points.map(([name, x, y]) => ({ name, x, y })),
      200,
      100,
    )
    expect(labels.map(({ anchor }) => anchor)).toEqual(anchors)
  })
})
