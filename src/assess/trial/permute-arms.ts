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
 * What each arm would have summed to, had chance dealt the arms otherwise.
 *
 * Convention: as the trial was dealt, so it is dealt again: within each block the same number of units as in truth get
 * each arm, and a cluster moves as one.
 *
 * @returns the totals by arm, one entry a draw
 * @see Edgington and Onghena 2007, Randomization Tests, 4th edition
 */
export function permuteArms(units: TrialUnits, { seed, draws, purpose }: DrawOptions): ArmTotals {
  const totals = openTotals(units.sums.length, draws)
  const blocks = unitsBy(units.blocks).map((members) => ({
    members: Uint32Array.from(members),
    treated: members.reduce((count, unit) => count + (units.treated[unit] as number), 0),
  }))
  for (let draw = 0; draw < draws; draw++) {
    const stream = openDraws(seed, purpose, draw)
    for (const { members, treated } of blocks) {
      // The first places of a shuffle (Fisher and Yates): as many as are treated.
      for (let place = 0; place < members.length; place++) {
        const isTreated = place < treated
        const from =
          isTreated && treated < members.length ? place + stream.below(members.length - place) : place
        const unit = members[from] as number
        members[from] = members[place] as number
        members[place] = unit
        addUnit(totals, draw, units, unit, isTreated)
      }
    }
  }
  return totals
}
