/**
 * What chance put into one of two arms, with what is summed over each arm: one entry a person, or a cluster where
 * people were kept together.
 */
export interface TrialUnits {
  readonly size: number
  /** 1 for the treated arm, 0 for the control arm. */
  readonly treated: Uint8Array
  /** Block, or pair, by unit, as numbers from 0: arms may be exchanged within it, and nowhere else. */
  readonly blocks: Uint32Array
  /** Stratum by unit, as numbers from 0. */
  readonly strata: Uint32Array
  /** True where whoever stands in one block was matched, so that the bootstrap draws whole blocks. */
  readonly matched: boolean
  /** What is summed, such as crimes and days: one column a thing, one entry a unit. */
  readonly sums: readonly Float64Array[]
}

/** How many times to draw, and from which stream. */
export interface DrawOptions {
  readonly seed: number
  readonly draws: number
  /** Names the stream, so that each analysis has its own. */
  readonly purpose: string
}

/** Sums over each arm: one column a thing, one entry a draw. */
export interface ArmTotals {
  readonly treated: readonly Float64Array[]
  readonly control: readonly Float64Array[]
}

/** Empty totals for some draws. */
export function openTotals(sums: number, draws: number): ArmTotals {
  const columns = () => Array.from({ length: sums }, () => new Float64Array(draws))
  return { treated: columns(), control: columns() }
}

/** Adds one unit to the totals of one draw. */
export function addUnit(
  totals: ArmTotals,
  draw: number,
  { sums }: TrialUnits,
  unit: number,
  isTreated: boolean,
): void {
  const columns = isTreated ? totals.treated : totals.control
  for (let s = 0; s < sums.length; s++) {
    const column = columns[s] as Float64Array
    column[draw] = (column[draw] as number) + ((sums[s] as Float64Array)[unit] as number)
  }
}

/** The totals as the trial really went: a single draw. */
export function totalsOf(units: TrialUnits): ArmTotals {
  const totals = openTotals(units.sums.length, 1)
  for (let unit = 0; unit < units.size; unit++) addUnit(totals, 0, units, unit, units.treated[unit] === 1)
  return totals
}

/** How many units the smaller side has. */
export function fewestUnits({ size, treated }: TrialUnits): number {
  const inTreated = treated.reduce((count, isTreated) => count + isTreated, 0)
  return Math.min(inTreated, size - inTreated)
}

/** The places of units by a number that each has, in ascending order of the number; numbers that none has are left out. */
export function unitsBy(numbers: Uint32Array): number[][] {
  const lists = new Map<number, number[]>()
  numbers.forEach((number, unit) => {
    const list = lists.get(number)
    if (list === undefined) lists.set(number, [unit])
    else list.push(unit)
  })
  return [...lists].sort(([a], [b]) => a - b).map(([, list]) => list)
}
