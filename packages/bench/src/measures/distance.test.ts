import { expect, test } from 'vitest'
import { distance } from './distance.ts'

test.each([
  ['the same place', [10, 20], [10, 20], 0],
  ['one degree north', [0, 0], [1, 0], 111.195],
  ['one degree east at 60 north is half', [60, 0], [60, 1], 55.597],
  ['over the date line', [0, 179.5], [0, -179.5], 111.195],
  ['pole to pole', [90, 0], [-90, 0], 20015.11],
] as const)('%s', (_, [lat, lon], [toLat, toLon], kilometers) => {
  expect(distance({ lat, lon }, { lat: toLat, lon: toLon })).toBeCloseTo(kilometers, 1)
})
