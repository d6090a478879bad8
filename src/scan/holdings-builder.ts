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

/** Takes records one at a time and makes holdings of them. */
export interface HoldingsBuilder {
  /**
   * Adds one record.
   *
   * @throws PreludeError `invalid-record` where a date is no calendar day or an id is empty; `builder-closed`
   *   after `close`
   */
  add<Kind extends RecordKind>(kind: Kind, record: HoldingsRecords[Kind]): void
  /** Says that a kind was looked for, so that having none of it means none rather than unknown. */
  expect(kind: RecordKind): void
  /** Makes the holdings; the builder takes nothing more. */
  close(): Holdings
}
