import type { HarmTable } from '../../src/policy/harm-table'
import { type Policy, parsePolicy } from '../../src/policy/parse-policy'
import type { PolicyDocument } from '../../src/policy/policy-schema'
import type { Measure } from '../../src/policy/schema/measure-schema'
import { type GatherHoldingsInput, gatherHoldings } from '../../src/scan/gather-holdings'
import type { Holdings } from '../../src/scan/holdings'
import type { IntelligenceRecord } from '../../src/scan/records/intelligence-record'
import type { OffenceRecord } from '../../src/scan/records/offence-record'

/** The date of the tests. */
export const asOf = '2026-03-31'

/** Four codes with weights that are easy to reckon with by hand. */
export const smallTable: HarmTable = {
  id: 'small',
  title: 'A table for tests',
  edition: '2026',
  unit: 'points',
  codeSystem: 'recorded-crime',
  source: 'made by hand',
  licence: 'none',
  weights: { A10: 10, A20: 20.5, B100: 100, N0: 0, L4: 4 },
  groups: {
    A10: { group: 'Violence', subgroup: 'Wounding' },
    A20: { group: 'Violence', subgroup: 'Assault' },
    B100: { group: 'Weapons' },
    N0: { group: 'Other' },
  },
  offences: { A10: 'Wounding', B100: 'Blade' },
}

const everyRole = { suspect: 1, charged: 1, convicted: 1 } as const

/** Harm with every suspected role in full. */
export const plainHarm: Measure = { kind: 'harm', select: { roles: everyRole } }

/** A policy of one harm component, with a change made to it. */
export function policyWith(change: Partial<PolicyDocument> = {}, table: HarmTable = smallTable): Policy {
  return parsePolicy(
    {
      id: 'small',
      version: '1',
      title: 'A policy for tests',
      harm: { table: table.id },
      score: { components: [{ id: 'harm', measure: plainHarm, weight: 1 }] },
      ...change,
    },
    { harmTables: [table] },
  )
}

/** A policy whose score is one measure, as it is. */
export function scoring(measure: Measure, change: Partial<PolicyDocument> = {}): Policy {
  return policyWith({ score: { components: [{ id: 'it', measure, weight: 1 }] }, ...change })
}

/** One person's part in one crime: charged with A10 on 1 March 2026, known in full, unless told otherwise. */
export function crime(crimeId: string, personId: string, more: Partial<OffenceRecord> = {}): OffenceRecord {
  const occurredOn = more.occurredOn ?? '2026-03-01'
  return {
    crimeId,
    personId,
    role: 'charged',
    offenceCode: 'A10',
    occurredOn,
    recordedOn: occurredOn,
    roleOn: occurredOn,
    markers: [],
    ...more,
  }
}

/** A report graded 1A on 1 March 2026 that is about knives, unless told otherwise. */
export function report(
  reportId: string,
  personId: string,
  more: Partial<IntelligenceRecord> = {},
): IntelligenceRecord {
  return {
    reportId,
    personId,
    reportedOn: '2026-03-01',
    source: '1',
    assessment: 'A',
    handling: 'P',
    theme: 'knife',
    ...more,
  }
}

/** Holdings of these crimes and whatever else is given. */
export function holdingsOf(
  offences: readonly OffenceRecord[],
  more: Partial<GatherHoldingsInput> = {},
): Holdings {
  return gatherHoldings({ offences, ...more })
}
