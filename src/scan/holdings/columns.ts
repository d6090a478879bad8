import type { Day } from '../../internal/iso-day'
import type { StringColumn } from '../../internal/string-pool'
import type {
  AssessmentGrade,
  CustodyKind,
  HandlingCode,
  IsoDateTime,
  Need,
  NeedLevel,
  Release,
  SourceGrade,
  Theme,
} from '../vocabulary'

/** Stands in a day column where there is no day: before every day, so that `day <= asOf` holds. */
export const noDay = -0x8000_0000

/** Stands where person records differ on the day of a death: that there was one is not known either. */
export const differingDay = noDay + 1

/** One byte an involvement: bits 0 and 1 detection, 2 contested, 3 undated, 4 repeats, 5 to 7 role. */
export const stateBits = {
  reported: 1,
  proactive: 2,
  contested: 4,
  /** Lacks `recordedOn` or `roleOn`: that it was known at a date cannot be shown. */
  undated: 8,
  /** Same person, crime and code as the row before. */
  repeats: 16,
  roleShift: 5,
} as const

/** A column of small whole numbers, as narrow as they allow. */
export type IndexColumn = Uint16Array | Uint32Array

/** A column of days, two bytes each as long as none is after 18 September 2059. */
export type DayColumn = Int16Array | Int32Array

/**
 * Every involvement, sorted by person, crime, code, date and role. Row `i` of person `p` is
 * `starts[p] <= i < starts[p + 1]`.
 */
export interface InvolvementColumns {
  readonly size: number
  readonly starts: Uint32Array
  /** What `starts` says, by row: a pass that skips most rows need not follow where people begin. */
  readonly person: Uint32Array
  readonly crime: Uint32Array
  readonly code: IndexColumn
  /** The crime's date. */
  readonly on: DayColumn
  /** The latest of the crime's date, `recordedOn` and `roleOn`: from this day on the row was known. */
  readonly known: DayColumn
  readonly state: Uint8Array
  /** Bit `i` is marker `i` of the vocabulary. Empty where no row has one, as the columns below. */
  readonly markers: Uint16Array
  /** Place in the outcome types from 1; 0 for none. */
  readonly outcome: Uint8Array
  /** {@link noDay} where the outcome has no date. */
  readonly outcomeOn: Int32Array
  /** Place in `areas` from 1; 0 for none. */
  readonly area: IndexColumn
  /** Metres on the National Grid, to a decimetre; NaN for none. */
  readonly easting: Float32Array
  readonly northing: Float32Array
}

/** A report, ready for the passes. */
export interface ReportRow {
  readonly reportId: string
  readonly on: Day
  readonly source: SourceGrade
  readonly assessment: AssessmentGrade
  readonly handling: HandlingCode
  readonly theme: Theme
  /** Place of the origin among origins from 1; 0 where the report names none. Never leaves the library. */
  readonly origin: number
}

/** A custody spell. */
export interface SpellRow {
  readonly kind: CustodyKind
  readonly from: Day
  readonly to: Day | undefined
}

/** An assessed need. */
export interface NeedRow {
  readonly need: Need
  readonly level: NeedLevel
  readonly on: Day
}

/** A scheme that manages a person. */
export interface SchemeRow {
  readonly scheme: string
  readonly lead: string | undefined
  readonly from: Day
  readonly to: Day | undefined
}

/** A detention in a custody suite. */
export interface DetentionRow {
  readonly custodyId: string
  readonly arrestedAt: IsoDateTime
  readonly arrestedOn: Day
  readonly releasedAt: IsoDateTime | undefined
  readonly releasedOn: Day | undefined
  readonly release: Release | undefined
  readonly suite: string
  readonly offenceCode: string
  readonly crimeId: string | undefined
}

/** Rows by person: those of person `p` are `rows[starts[p]]` up to `rows[starts[p + 1]]`. */
export interface PersonTable<Row> {
  readonly rows: readonly Row[]
  /** Empty where there is no row at all. */
  readonly starts: Uint32Array
}

/** What the person records say, by person; empty where there are none. */
export interface PersonColumns {
  readonly born: Int32Array
  readonly died: Int32Array
  /** Place in `areas` from 1; 0 for none. */
  readonly area: Uint32Array
  /** Bit 0 deconflict, 1 approach risk, 2 records that differ on either or on a date or area. */
  readonly flags: Uint8Array
}

/** Everything that the passes read. */
export interface HoldingsColumns {
  /** Person ids in code-point order: a person is their place in it. */
  readonly personIds: StringColumn
  readonly crimeIds: StringColumn
  /** Offence codes by place. */
  readonly codes: readonly string[]
  readonly areas: readonly string[]
  readonly involvements: InvolvementColumns
  readonly people: PersonColumns
  readonly reports: PersonTable<ReportRow>
  /** Undefined where the kind was not gathered: then what follows from it is unknown, not empty. */
  readonly spells: PersonTable<SpellRow> | undefined
  readonly needs: PersonTable<NeedRow>
  readonly schemes: PersonTable<SchemeRow> | undefined
  readonly detentions: PersonTable<DetentionRow> | undefined
  /** Old ids by current one. */
  readonly aliases: ReadonlyMap<number, readonly { readonly from: string; readonly on?: string }[]>
  /** Current id by old one. */
  readonly currentIds: ReadonlyMap<string, string>
}

/** The rows of one person. */
export function rowsOf<Row>(table: PersonTable<Row>, person: number): readonly Row[] {
  if (table.starts.length === 0) return []
  return table.rows.slice(table.starts[person], table.starts[person + 1])
}
