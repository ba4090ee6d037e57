export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Precision, recall and their harmonic mean from three counts; 0 where nothing was made or wanted. */
export const f1 = (right: number, made: number, wanted: number): Score => ({
  precision: made ? right / made : 0,
  recall: wanted ? right / wanted : 0,
  f1: made + wanted ? (2 * right) / (made + wanted) : 0,
})

/** The harmonic mean of two shares. */
export const harmonic = (a: number, b: number): number => (a + b ? (2 * a * b) / (a + b) : 0)
