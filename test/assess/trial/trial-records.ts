import type {
  AnalyseTrialOptions,
  OffenceRecord,
  TrialAssignment,
  TrialOutcome,
  TrialProtocol,
} from '../../../src/index'
import { crime } from '../../analyse/small-force'

/** Days since 1970-01-01 as a date. */
function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** A date so many days after another. */
export function plusDays(date: string, days: number): string {
  return dateOf(Date.parse(date) / 86_400_000 + days)
}

export const assignedOn = '2024-01-31'

/** Everybody in one stratum and one block, unless a person says otherwise. */
export function assignmentOf(
  arms: Readonly<Record<string, readonly string[]>>,
  unitOf: (personId: string, index: number) => object = () => ({}),
  design: TrialAssignment['design'] = 'blocks',
): TrialAssignment {
  const people = Object.entries(arms).flatMap(([arm, ids]) => ids.map((personId) => ({ personId, arm })))
  return {
    trialId: 'trial',
    design,
    intake: 'together',
    arms: Object.keys(arms).map((id) => ({ id, share: 1 })),
    strata: [],
    assignments: people.map((person, index) => ({
      ...person,
      assignedOn,
      stratum: 'everyone',
      block: 1,
      position: index + 1,
      ...unitOf(person.personId, index),
    })),
    allocationTable: [],
    balance: [],
    notes: [],
  }
}

/** A charge of having a blade, which weighs 53.038 in the bundled table. */
export function blade(
  personId: string,
  occurredOn: string,
  more: Partial<OffenceRecord> = {},
): OffenceRecord {
  return crime(`${personId} ${occurredOn}`, personId, { offenceCode: '10D', occurredOn, ...more })
}

export const asSuspect: TrialOutcome = {
  id: 'as-suspect',
  title: 'as suspect',
  select: { roles: { suspect: 1, charged: 1, convicted: 1 } },
}

export const asVictim: TrialOutcome = { id: 'as-victim', select: { roles: { victim: 1 } } }

function protocolOf(more: Partial<TrialProtocol> = {}): TrialProtocol {
  return {
    registeredOn: '2024-01-01',
    control: 'usual',
    followUpDays: 365,
    outcomes: [asSuspect, asVictim],
    primary: { outcome: 'as-suspect', of: 'crimes' },
    smallestRatio: 0.8,
    ...more,
  }
}

export function optionsOf(
  protocol: Partial<TrialProtocol> = {},
  more: Partial<AnalyseTrialOptions> = {},
): AnalyseTrialOptions {
  return {
    protocol: protocolOf(protocol),
    extractedOn: '2025-06-30',
    maturityDays: 90,
    seed: 1,
    draws: 199,
    ...more,
  }
}

/** `P01`, `P02`, … */
export function ids(count: number, letter = 'P'): string[] {
  return Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`)
}
