import type { AssignableUnit } from './assignable-units'
import type { FilledBlocks } from './fill-blocks'
import type { StratumAllocation } from './trial-assignment'
import type { TrialInput } from './trial-input'

/** A stratum with its units and where they stand. */
export interface FilledStratum {
  readonly stratum: string
  readonly units: readonly AssignableUnit[]
  readonly filled: FilledBlocks
}

/** How many of one stratum went to each arm. */
export function allocationRow(
  { stratum, units, filled }: FilledStratum,
  { arms, intake }: Pick<TrialInput, 'arms' | 'intake'>,
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
    ...(filled.incomplete && { incomplete: ofOpenBlock(filled.incomplete, intake) }),
  }
}

/** With the size of an open block, and who is in it, whoever enrols could foresee what is left of it. */
function ofOpenBlock(
  { size, units }: NonNullable<FilledBlocks['incomplete']>,
  intake: TrialInput['intake'],
): NonNullable<StratumAllocation['incomplete']> {
  return intake === 'rolling' ? { units } : { size, units }
}
