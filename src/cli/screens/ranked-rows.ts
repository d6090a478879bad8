import type { NominationList, Nominee, Policy } from '../../index'
import { percentText, pointsText } from '../text/numbers'
import { managedByText } from '../text/managed-by-text'

/** One ranked place: rank, person and score. */
export function placeCells({ rank, tied, personId, score }: Nominee): string[] {
  return [`${tied === true ? '=' : ''}${rank ?? ''}`, personId, score === undefined ? '' : pointsText(score)]
}

/** What the score rests on, who manages the person and what to know before any contact. */
export function standingCells(nominee: Nominee, policy: Policy): string[] {
  return [
    nominee.band ?? '',
    percentText(nominee.suspicionShare),
    percentText(nominee.largestCrimeShare),
    [managedByText(nominee.coordinateWith), ...cautionsOf(nominee, policy)].filter((text) => text !== '').join('; '),
  ]
}

/** The nominees of a list that are shown, and how many more there are. */
export function headOf({ nominees }: NominationList, most: number): { shown: readonly Nominee[]; more: number } {
  return { shown: nominees.slice(0, most), more: Math.max(0, nominees.length - most) }
}

const cautions: Readonly<Record<string, string>> = {
  referred: 'referred',
  deconflict: 'deconflict first',
  'approach-risk': 'approach with care',
  'contested-records': 'disputes a record',
  'custody-remand': 'on remand',
  'custody-sentence': 'in prison',
  'custody-unknown': 'custody unknown',
}

function cautionsOf({ flags }: Nominee, policy: Policy): string[] {
  // The flag of a gate on custody says less than that of custody itself.
  const saidBetter = (policy.document.gates ?? [])
    .filter(({ require }) => 'fact' in require && require.fact === 'custody')
    .map(({ id }) => id)
  return flags
    .filter((flag) => !saidBetter.includes(flag))
    .map((flag) => (Object.hasOwn(cautions, flag) ? (cautions[flag] as string) : flag))
}
