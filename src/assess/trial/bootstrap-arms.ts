import { openDraws } from '../../internal/open-draws'
import {
  type ArmTotals,
  addUnit,
  type DrawOptions,
  openTotals,
  type TrialUnits,
  unitsBy,
} from './trial-units'

/**
 * What each arm would have summed to in other samples of the same kind of people.
 *
 * Convention: units are drawn with replacement within each stratum and arm, as many as there are; where they were
 * matched, whole pairs within each stratum. Where a stratum has a single unit in an arm, or a single pair, there is
 * nothing to draw from, so all such strata are drawn from together.
 *
 * @returns the totals by arm, one entry a draw
 * @see Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 8
 */
export function bootstrapArms(units: TrialUnits, { seed, draws, purpose }: DrawOptions): ArmTotals {
  const totals = openTotals(units.sums.length, draws)
  const cells = cellsOf(units)
  for (let draw = 0; draw < draws; draw++) {
    const stream = openDraws(seed, purpose, draw)
    for (const cell of cells) {
      for (let i = 0; i < cell.length; i++) {
        for (const unit of cell[stream.below(cell.length)] as number[]) {
          addUnit(totals, draw, units, unit, units.treated[unit] === 1)
        }
      }
    }
  }
  return totals
}

/** What is drawn within: lists of what is drawn together, a unit alone or a matched pair. */
function cellsOf(units: TrialUnits): number[][][] {
  const drawn = units.matched ? unitsBy(units.blocks) : units.strata.reduce(asSingles, [] as number[][])
  const byStratum = new Map<number, number[][][]>()
  for (const together of drawn) {
    const first = together[0] as number
    const stratum = units.strata[first] as number
    const cells = byStratum.get(stratum) ?? [[], []]
    cells[units.matched ? 0 : (units.treated[first] as number)]?.push(together)
    byStratum.set(stratum, cells)
  }
  const strata = [...byStratum.entries()].sort(([a], [b]) => a - b).map(([, cells]) => cells)
  const isThin = (cells: number[][][]) => cells.some((cell) => cell.length === 1)
  const thin = strata.filter(isThin)
  const pooled = [0, 1].map((arm) => thin.flatMap((cells) => cells[arm] as number[][]))
  return [...strata.filter((cells) => !isThin(cells)).flat(), ...pooled].filter((cell) => cell.length > 0)
}

function asSingles(singles: number[][], _stratum: number, unit: number): number[][] {
  singles.push([unit])
  return singles
}
