/** A band of ages at assessment, with what it adds to the log-odds of reconviction for either sex. */
interface AgeBand {
  /** Whole years, from this age on. */
  readonly from: number
  readonly male: number
  readonly female: number
}

const ageBands: readonly AgeBand[] = [
  { from: 10, male: 0, female: -0.785038489 },
  { from: 12, male: 0.083922902, female: -0.613852078 },
  { from: 14, male: 0.075775765, female: -0.669521331 },
  { from: 16, male: -0.061594199, female: -0.959179629 },
  { from: 18, male: -0.625103618, female: -0.897480934 },
  { from: 21, male: -1.051515067, female: -1.028488454 },
  { from: 25, male: -1.166679288, female: -1.052777806 },
  { from: 30, male: -1.325976554, female: -1.129127959 },
  { from: 35, male: -1.368045933, female: -1.42187494 },
  { from: 40, male: -1.499690953, female: -1.524652221 },
  { from: 50, male: -2.025261458, female: -2.44983716 },
]

/**
 * What age at assessment and sex add to the log-odds of reconviction in OGRS3.
 *
 * @param sex - as OGRS3 knows it
 * @param age - whole years, 10 or more
 */
export function ogrs3AgeAndSex(sex: 'male' | 'female', age: number): number {
  return (ageBands.filter(({ from }) => age >= from).at(-1) as AgeBand)[sex]
}
