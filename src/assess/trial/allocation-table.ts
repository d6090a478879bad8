import type { AssignableUnit } from './assignable-units'
import type { FilledBlocks } from './fill-blocks'
import type { StratumAllocation, TrialArm } from './trial-assignment'

/** A stratum with its units and where they stand. */
export interface FilledStratum {
  readonly stratum: string
  readonly units: readonly AssignableUnit[]
  readonly filled: FilledBlocks
}

/** How many of one stratum went to each arm. */
export function allocationRow(
  { stratum, units, filled }: FilledStratum,
  arms: readonly TrialArm[],
): StratumAllocation {
  const countBy = (size: (unit: AssignableUnit) => number) =>
    Object.fromEntries(
      arms.map(({ id }) => [
        id,
        units.reduce((total, unit, at) => total + (filled.places[at]?.arm === id ? size(unit) : 0), 0),
      ]),
    )
  return {
    stratum,
    people: countBy(({ members }) => members.length),
    units: countBy(() => 1),
    blocks: filled.blocks,
    ...(filled.incomplete && { incomplete: filled.incomplete }),
  }
}
