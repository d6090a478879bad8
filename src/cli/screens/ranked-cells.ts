import type { Policy, ScoredNominee } from '../../index'
import { managedByText } from '../text/managed-by-text'
import { percentText, pointsText } from '../text/numbers'

/** One ranked place: rank, person and score. */
export function placeCells({ rank, tied, personId, score }: ScoredNominee): string[] {
  return [`${tied ? '=' : ''}${rank}`, personId, pointsText(score)]
}

/** The band, what the score rests on, who manages the person and what to know before any contact. */
export function standingCells(nominee: ScoredNominee, policy: Policy): string[] {
  const { band = '', suspicionShare, largestCrimeShare, coordinateWith } = nominee
  const notes = [managedByText(coordinateWith), ...cautionsOf(nominee, policy)].filter((text) => text !== '')
  return [band, percentText(suspicionShare), percentText(largestCrimeShare), notes.join('; ')]
}

const cautions = new Map([
  ['deconflict', 'deconflict first'],
  ['approach-risk', 'approach with care'],
  ['contested-records', 'disputes a record'],
  ['custody-remand', 'on remand'],
  ['custody-sentence', 'in prison'],
  ['custody-unknown', 'custody unknown'],
])

function cautionsOf({ flags }: ScoredNominee, { document: { gates = [] } }: Policy): string[] {
  // The flag of a gate on custody says less than that of custody itself.
  const saidBetter = gates
    .filter(({ require }) => 'fact' in require && require.fact === 'custody')
    .map(({ id }) => id)
  return flags.filter((flag) => !saidBetter.includes(flag)).map((flag) => cautions.get(flag) ?? flag)
}
