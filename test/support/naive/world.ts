import type { HarmTable } from '../../../src/policy/harm-table'
import type { PolicyDocument } from '../../../src/policy/policy-schema'
import type { Alias } from '../../../src/scan/records/alias'
import type { CustodyRecord } from '../../../src/scan/records/custody-record'
import type { CustodySpell } from '../../../src/scan/records/custody-spell'
import type { IntelligenceRecord } from '../../../src/scan/records/intelligence-record'
import type { ManagementRecord } from '../../../src/scan/records/management-record'
import type { NeedRecord } from '../../../src/scan/records/need-record'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import type { PersonRecord } from '../../../src/scan/records/person-record'
import type { IsoDate } from '../../../src/scan/vocabulary'
import { distinct } from './code-point-order'

/** What a force holds, as plain arrays. A kind that is absent was not gathered. */
export interface Force {
  readonly offences: readonly OffenceRecord[]
  readonly intelligence?: readonly IntelligenceRecord[]
  readonly people?: readonly PersonRecord[]
  readonly custodySpells?: readonly CustodySpell[]
  readonly needs?: readonly NeedRecord[]
  readonly management?: readonly ManagementRecord[]
  readonly custody?: readonly CustodyRecord[]
  readonly aliases?: readonly Alias[]
}

/** Everything that the naive implementation looks at, old person ids already replaced by current ones. */
export interface World {
  readonly force: Force
  readonly document: PolicyDocument
  readonly table: HarmTable
  readonly asOf: IsoDate
  readonly personIds: readonly string[]
}

/** The world of a force, a policy document and a date. */
export function openWorld(force: Force, document: PolicyDocument, table: HarmTable, asOf: IsoDate): World {
  const rename = <R extends { readonly personId: string }>(records: readonly R[]): R[] =>
    records.map((record) => ({ ...record, personId: currentId(force, record.personId) }))
  const merged: Force = {
    offences: rename(force.offences),
    ...(force.intelligence && { intelligence: rename(force.intelligence) }),
    ...(force.people && { people: rename(force.people) }),
    ...(force.custodySpells && { custodySpells: rename(force.custodySpells) }),
    ...(force.needs && { needs: rename(force.needs) }),
    ...(force.management && { management: rename(force.management) }),
    ...(force.custody && { custody: rename(force.custody) }),
  }
  const everywhere = Object.values(merged).flat() as { personId: string }[]
  const personIds = distinct(everywhere.map((record) => record.personId))
  return { force: merged, document, table, asOf, personIds }
}

/** The current id behind an id, through as many mergers as there were. */
export function currentId(force: Force, id: string): string {
  let current = id
  for (;;) {
    const alias = force.aliases?.find(({ from }) => from === current)
    if (alias === undefined) return current
    current = alias.to
  }
}
