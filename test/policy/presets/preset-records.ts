import type { Nominee } from '../../../src/analyse/cohort'
import { nominateCohort } from '../../../src/analyse/nominate-cohort'
import { scorePeople } from '../../../src/analyse/score-people'
import type { Policy } from '../../../src/policy/parse-policy'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import type { PersonRecord } from '../../../src/scan/records/person-record'

export const asOf = '2026-03-31'

/** Weights of the bundled table to the thousandth, from the data tool's "List of weights". */
export const weight = {
  homicide: 7973.393,
  attempt: 4654.298,
  intent: 2034.742,
  robbery: 799.629,
  rape: 2952.941,
  assault: 189.154,
  blade: 53.038,
  commonAssault: 13.511,
}

let numbered = 0

/** One crime of P's, as a suspect and recent unless said otherwise. */
export function crime(offenceCode: string, changes: Partial<OffenceRecord> = {}): OffenceRecord {
  numbered += 1
  return {
    crimeId: `C${numbered}`,
    personId: 'P',
    role: 'suspect',
    offenceCode,
    occurredOn: '2026-01-15',
    markers: [],
    ...changes,
  }
}

/** Everybody is an adult of one area, born in 2003, unless said otherwise. */
export function holdingsOf(offences: readonly OffenceRecord[], people: readonly PersonRecord[] = []) {
  const said = new Set(people.map(({ personId }) => personId))
  const others = [...new Set(offences.map(({ personId }) => personId))].filter((id) => !said.has(id))
  return gatherHoldings({
    offences,
    people: [...people, ...others.map((personId) => ({ personId, bornOn: '2003-05-01', area: 'Slough' }))],
  })
}

type Given = readonly [offences: readonly OffenceRecord[], people?: readonly PersonRecord[]]

export function cohortOf(policy: Policy, ...[offences, people]: Given) {
  return nominateCohort(holdingsOf(offences, people), policy, { asOf })
}

/** Who is on a list. */
export function listed(policy: Policy, list: string, ...given: Given): string[] {
  return nomineesOf(policy, list, ...given).map(({ personId }) => personId)
}

export function nomineesOf(policy: Policy, list: string, ...given: Given): readonly Nominee[] {
  return cohortOf(policy, ...given).lists.flatMap(({ id, nominees }) => (id === list ? nominees : []))
}

/** A person's points. */
export function totalOf(policy: Policy, personId: string, ...[offences, people]: Given): number | undefined {
  return scorePeople(holdingsOf(offences, people), policy, { asOf }).get(personId)?.total
}
