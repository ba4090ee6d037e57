/** A reading with the certainty it states, from 0 to 1, and whether it was right. */
export interface Judged {
  readonly stated: number
  readonly right: boolean
}

/** Readings whose stated certainty lies from `from` up to, and without, `from` + 0.1; 1 belongs to the last band. */
export interface Band {
  readonly from: number
  readonly size: number
  /** Mean of what is stated. */
  readonly stated: number
  /** Share that is right. */
  readonly measured: number
}

/** Bands below this size say too little to be held against what is stated. */
const leastOfBand = 50

/** The bands that hold anything, from the lowest. */
export function bands(all: readonly Judged[]): Band[] {
  const tally = Array.from({ length: 10 }, () => ({ size: 0, stated: 0, right: 0 }))
  for (const { stated, right } of all) {
    // 0.29 * 100 is 28.999…, which whole hundredths are not
    const band = stated <= 1 ? tally[Math.min(9, Math.floor(Math.round(stated * 100) / 10))] : undefined
    if (!band) throw new RangeError(`A certainty is from 0 to 1, this is ${stated}`)
    band.size++
    band.stated += stated
    band.right += Number(right)
  }
  return tally.flatMap(({ size, stated, right }, i) =>
    size ? [{ from: i / 10, size, stated: stated / size, measured: right / size }] : [],
  )
}

/** The greatest distance between stated and measured in a band of `leastOfBand` or more; undefined where none is as large. */
export function widestGap(all: readonly Judged[]): number | undefined {
  const gaps = bands(all)
    .filter(({ size }) => size >= leastOfBand)
    .map(({ stated, measured }) => Math.abs(stated - measured))
  return gaps.length ? Math.max(...gaps) : undefined
}

/** `0.7-0.8: states 0.75, is 0.71 of 120`, joined; a band too small to count stands in brackets. */
export const shownBands = (all: readonly Judged[]): string =>
  bands(all)
    .map(({ from, size, stated, measured }) => {
      const band = `${from.toFixed(1)}-${(from + 0.1).toFixed(1)} states ${stated.toFixed(3)} is ${measured.toFixed(3)} of ${size}`
      return size < leastOfBand ? `(${band})` : band
    })
    .join(', ')
