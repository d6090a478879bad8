import type { Holdings } from './holdings'
import type { Alias } from './records/alias'
import type { CustodyRecord } from './records/custody-record'
import type { CustodySpell } from './records/custody-spell'
import type { IntelligenceRecord } from './records/intelligence-record'
import type { ManagementRecord } from './records/management-record'
import type { NeedRecord } from './records/need-record'
import type { OffenceRecord } from './records/offence-record'
import type { PersonRecord } from './records/person-record'

/** The kinds of record that holdings are gathered from. */
export interface HoldingsRecords {
  readonly offences: OffenceRecord
  readonly intelligence: IntelligenceRecord
  readonly people: PersonRecord
  readonly custodySpells: CustodySpell
  readonly needs: NeedRecord
  readonly management: ManagementRecord
  readonly custody: CustodyRecord
  readonly aliases: Alias
}

/** The name of a kind of record. */
export type RecordKind = keyof HoldingsRecords

/** Every kind of record, in the order in which holdings gather them. */
export const recordKinds: readonly RecordKind[] = [
  'offences',
  'intelligence',
  'people',
  'custodySpells',
  'needs',
  'management',
  'custody',
  'aliases',
]

/** Takes records one at a time and makes holdings of them. */
export interface HoldingsBuilder {
  /**
   * Adds one record.
   *
   * @throws PreludeError `invalid-record` where a field is not what a reader lets through, in which case nothing
   *   of the record is kept; `invalid-argument` for a kind that is not known; `builder-closed` after `close`
   */
  add<Kind extends RecordKind>(kind: Kind, record: HoldingsRecords[Kind]): void
  /** Says that a kind was looked for, so that having none of it means none rather than unknown. */
  expect(kind: RecordKind): void
  /** Makes the holdings; the builder takes nothing more. */
  close(): Holdings
}
