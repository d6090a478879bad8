import type { Day } from '../../internal/iso-day'
import { type Draws, type WeightedTable, weighted } from './draws'
import type { Gravity } from './offences'
import { exportedOn } from './period'

/** What a records system calls a person's part in a crime: its own words, not the library's. */
export type RoleText =
  | 'Suspect'
  | 'Suspect - Eliminated'
  | 'Charged'
  | 'Convicted'
  | 'Acquitted'
  | 'Cancelled'
  | 'Not A Party'
  | 'Aggrieved'
  | 'Victim'
  | 'Witness'

/** A part in a crime and the day since when the person has it. */
export interface RoleStep {
  readonly role: RoleText
  readonly on: Day
}

/** How a case against one person went, up to the day of the export. */
export interface Proceedings {
  /** One step after another; the last is how it stands. */
  readonly steps: readonly [RoleStep, ...RoleStep[]]
  /** The crime's Home Office outcome type, where it has one. */
  readonly outcome?: { readonly type: string; readonly on: Day }
}

/**
 * How often cases go which way, in 1,000.
 *
 * Basis: own judgement; that records systems hold suspects eliminated and parties who were none is DOMAIN 8.
 */
const proceedingRates = {
  eliminated: 38,
  notAParty: 14,
  convictedOfCharged: 620,
  acquittedOfCharged: 80,
  alternateCharge: 20,
} as const

const charged: Readonly<Record<Gravity, number>> = { low: 170, middle: 260, high: 400, possession: 520 }

/** Outcomes without a charge: weights are own judgement, types and who they are for from DOMAIN 4.1. */
const adultOutcomes: WeightedTable<string> = weighted([
  ['', 90],
  ['0', 15],
  ['15', 270],
  ['16', 330],
  ['8', 90],
  ['3', 40],
  ['3A', 12],
  ['22', 30],
  ['6', 10],
  ['7', 14],
  ['9', 8],
  ['10', 25],
  ['12', 4],
  ['13', 3],
  ['17', 5],
  ['20', 12],
  ['21', 22],
  ['4', 4],
])
const childOutcomes: WeightedTable<string> = weighted([
  ['', 90],
  ['0', 15],
  ['15', 190],
  ['16', 230],
  ['8', 180],
  ['2', 60],
  ['2A', 30],
  ['22', 120],
  ['10', 30],
  ['20', 15],
  ['21', 40],
])
const unsolvedOutcomes: WeightedTable<string> = weighted([
  ['18', 780],
  ['14', 150],
  ['', 70],
])

/** What decides how a case can go. */
export interface Case {
  readonly gravity: Gravity
  readonly recordedOn: Day
  readonly ageYears: number
  readonly diedOn: Day | undefined
}

/** How the case against one suspect went: up to the export, or to the person's death. */
export function drawProceedings(draws: Draws, { gravity, recordedOn, ageYears, diedOn }: Case): Proceedings {
  const until = diedOn === undefined ? exportedOn : Math.max(diedOn - 1, recordedOn)
  const suspectOn = Math.min(recordedOn + (draws.chance(700) ? 0 : draws.between(1, 25)), until)
  const suspect: RoleStep = { role: 'Suspect', on: suspectOn }
  if (ageYears < 10) return { steps: [suspect], ...settled('11', recordedOn + draws.between(3, 40), until) }
  const aside = draws.below(1000)
  if (aside < proceedingRates.eliminated + proceedingRates.notAParty) {
    const role = aside < proceedingRates.eliminated ? 'Suspect - Eliminated' : 'Not A Party'
    const on = suspectOn + draws.between(2, 60)
    return on > until ? { steps: [suspect] } : { steps: [{ role, on }] }
  }
  const chargedOn = suspectOn + (draws.chance(450) ? draws.between(0, 1) : draws.between(2, 110))
  if (draws.chance(charged[gravity]) && chargedOn <= until) return drawCourt(draws, suspect, chargedOn, until)
  const type = draws.pick(ageYears < 18 ? childOutcomes : adultOutcomes)
  const decided = settled(type, recordedOn + draws.between(10, 170), until)
  const died = diedOn !== undefined && decided.outcome === undefined && diedOn + 14 <= exportedOn
  return { steps: [suspect], ...(died ? { outcome: { type: '5', on: diedOn + 14 } } : decided) }
}

/** The outcome of a crime that nobody was suspected of. */
export function drawUnsolvedOutcome(draws: Draws, recordedOn: Day): Pick<Proceedings, 'outcome'> {
  return settled(draws.pick(unsolvedOutcomes), recordedOn + draws.between(1, 60), exportedOn)
}

function drawCourt(draws: Draws, suspect: RoleStep, chargedOn: Day, until: Day): Proceedings {
  const outcome = settled(draws.chance(proceedingRates.alternateCharge) ? '1A' : '1', chargedOn, until)
  const charge: RoleStep = { role: 'Charged', on: chargedOn }
  const verdict = draws.below(1000)
  const verdictOn = chargedOn + draws.between(30, 260)
  if (verdictOn > until) return { steps: [suspect, charge], ...outcome }
  if (verdict < proceedingRates.convictedOfCharged) {
    return { steps: [suspect, charge, { role: 'Convicted', on: verdictOn }], ...outcome }
  }
  if (verdict < proceedingRates.convictedOfCharged + proceedingRates.acquittedOfCharged) {
    return { steps: [{ role: 'Acquitted', on: verdictOn }], ...outcome }
  }
  return { steps: [suspect, charge], ...outcome }
}

/** An outcome, unless it was still to come when the case was last looked at. */
function settled(type: string, on: Day, until: Day): Pick<Proceedings, 'outcome'> {
  return type === '' || on > until ? {} : { outcome: { type, on } }
}
