import { preludePolicy } from '../../../src/policy/prelude-policy'
import type { DecisionInput } from '../../../src/respond/decision'
import { harmByPlace } from '../../../src/respond/rasure/harm-by-place'
import type { HarmByPlaceOptions } from '../../../src/respond/rasure/harm-by-place-options'
import { recordDecision } from '../../../src/respond/record-decision'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'

/** Weights of the Crime Severity Score 2021, to thousandths. */
export const weights = { homicide: 7973.393, robbery: 799.629, injury: 189.154, blade: 53.038 }
export const codes = { homicide: '1', robbery: '34B', injury: '8N', blade: '10D' } as const

/** One person's part in one crime, as a suspect of carrying a blade in March. */
export function row(crimeId: string, its: Partial<OffenceRecord> = {}): OffenceRecord {
  return {
    crimeId,
    personId: 'P1',
    role: 'suspect',
    offenceCode: codes.blade,
    occurredOn: '2026-03-10',
    markers: [],
    ...its,
  }
}

/** Several crimes alike. */
export function rows(count: number, name: string, its: Partial<OffenceRecord> = {}): OffenceRecord[] {
  return Array.from({ length: count }, (_, index) => row(`${name}${index}`, its))
}

/** March 2026 against the 31 days before, by area. */
export const options: HarmByPlaceOptions = { asOf: '2026-03-31', within: { days: 31 }, by: 'area' }

/** Harm by place of some rows. */
export function harmOf(offences: readonly OffenceRecord[], its: Partial<HarmByPlaceOptions> = {}) {
  return harmByPlace(gatherHoldings({ offences }), preludePolicy, { ...options, ...its })
}

/** A decision on a nomination. */
export function decision(personId: string, its: Partial<DecisionInput> = {}) {
  return recordDecision({
    personId,
    agreed: true,
    reason: 'Three stabbings at one corner.',
    decidedBy: 'Invented panel',
    decidedOn: '2026-03-20',
    ...its,
  })
}
