import type { Day } from '../../internal/iso-day'
import { type HoldingsColumns, noDay, stateBits } from '../../scan/holdings/columns'

/** What rules may know of the records at hand: what they have and how far they go, never whose they are. */
export interface PolicyData {
  readonly columns: HoldingsColumns
  readonly asOf: Day
  /** When the oldest record of a kind was known; undefined where none was by the date. */
  readonly from: {
    readonly crimes: Day | undefined
    readonly reports: Day | undefined
    readonly detentions: Day | undefined
  }
  /** By code: 1 where a record has it. */
  readonly codes: Uint8Array
  /** Bit `i` is marker `i` of the vocabulary. */
  readonly markers: number
  readonly statesDetection: boolean
  readonly statesOutcome: boolean
  readonly statesBirth: boolean
  /** Home areas and schemes of anyone; undefined where no record says any. */
  readonly areas: ReadonlySet<string> | undefined
  readonly schemes: ReadonlySet<string> | undefined
}

/**
 * Reads what rules may know of the records that count at a date.
 *
 * A kind of record begins on the day by which its oldest was known. The day of a crime would not do: one of long
 * ago that was reported lately does not make the data reach back.
 */
export function readPolicyData(columns: HoldingsColumns, asOf: Day): PolicyData {
  const { involvements, people, reports, detentions, schemes } = columns
  const codes = new Uint8Array(columns.codes.length)
  let from = Number.POSITIVE_INFINITY
  let markers = 0
  let states = 0
  let statesOutcome = false
  for (let row = 0; row < involvements.size; row++) {
    const known = involvements.known[row] as number
    const state = involvements.state[row] as number
    if (known > asOf || (state & stateBits.contested) !== 0) continue
    if (known < from) from = known
    states |= state
    codes[involvements.code[row] as number] = 1
    markers |= involvements.markers[row] ?? 0
    statesOutcome ||= (involvements.outcome[row] ?? 0) > 0 && (involvements.outcomeOn[row] as number) <= asOf
  }
  const areas = new Set(people.area)
  areas.delete(0)
  return {
    columns,
    asOf,
    from: {
      crimes: from <= asOf ? from : undefined,
      reports: oldest(
        reports.rows.map(({ on }) => on),
        asOf,
      ),
      detentions: oldest(detentions?.rows.map(({ arrestedOn }) => arrestedOn) ?? [], asOf),
    },
    codes,
    markers,
    statesDetection: (states & (stateBits.reported | stateBits.proactive)) !== 0,
    statesOutcome,
    statesBirth: people.born.some((born) => born !== noDay),
    areas: areas.size > 0 ? new Set([...areas].map((area) => columns.areas[area - 1] as string)) : undefined,
    schemes: schemes && new Set(schemes.rows.map(({ scheme }) => scheme)),
  }
}

function oldest(days: readonly Day[], asOf: Day): Day | undefined {
  let first: Day | undefined
  for (const day of days) {
    if (day <= asOf && (first === undefined || day < first)) first = day
  }
  return first
}
