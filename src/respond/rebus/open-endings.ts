import { outcomeTypes } from '../../scan/vocabulary'
import type { EndsFor, InvestigationEnding } from './investigation-endings'

/** Where an investigation stands for somebody who is named as suspect in it and not charged. */
export type Standing = 'open' | 'ended' | 'unclear'

/** What is known of a crime at the date, from everybody's records of it. */
export interface CrimeKnown {
  /** Bit `i` is outcome type `i` of the vocabulary. */
  readonly outcomes: number
  /** Whether somebody is recorded as charged or convicted. */
  readonly hasCharged: boolean
  /** How many are named as suspect and neither charged nor convicted. */
  readonly uncharged: number
}

/** Readies the outcome types that end investigations for being asked crime by crime. */
export function openEndings(endings: readonly InvestigationEnding[]): (crime: CrimeKnown) => Standing {
  const masks: Record<EndsFor, number> = {
    nobody: 0,
    everyone: 0,
    'whoever-was-charged': 0,
    'whoever-was-dealt-with': 0,
  }
  for (const { outcome, endsFor } of endings) masks[endsFor] |= 1 << outcomeTypes.indexOf(outcome)
  return ({ outcomes, hasCharged, uncharged }) => {
    if ((outcomes & masks.everyone) !== 0) return 'ended'
    // A charge that a record explains leaves the others as they are.
    const isCharge = (outcomes & masks['whoever-was-charged']) !== 0 && !hasCharged
    if (!isCharge && (outcomes & masks['whoever-was-dealt-with']) === 0) return 'open'
    return uncharged === 1 ? 'ended' : 'unclear'
  }
}
