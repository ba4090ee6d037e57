/** A name beside its point: `x`, `y` in pixels; `anchor` says which end of the text stands there. */
export interface Label {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end' | 'middle'
}

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const letter = 6.4
const height = 14
const gap = 7

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * Puts each name right of, left of, above or below its point, the first side where it meets no other name or point and
 * stays on the map. A name without room is left out; its point stays.
 */
export function placeLabels(
  points: readonly { readonly name: string; readonly x: number; readonly y: number }[],
  width: number,
  mapHeight: number,
): Label[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 }))
  return points.flatMap(({ name, x, y }, own): Label[] => {
    const wide = name.length * letter
    const sides: Label[] = [
      { name, x: x + gap, y: y + 4, anchor: 'start' },
      { name, x: x - gap, y: y + 4, anchor: 'end' },
      { name, x, y: y - gap, anchor: 'middle' },
      { name, x, y: y + gap + 10, anchor: 'middle' },
    ]
    for (const label of sides) {
      const left = label.anchor === 'start' ? label.x : label.anchor === 'end' ? label.x - wide : label.x - wide / 2
      const box = { left, top: label.y - height + 3, right: left + wide, bottom: label.y + 3 }
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= mapHeight
      if (!inside || taken.some((other, i) => i !== own && meet(box, other))) continue
      taken.push(box)
      return [label]
    }
    return []
  })
}
