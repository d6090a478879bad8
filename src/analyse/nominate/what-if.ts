import type { StringColumn } from '../../internal/string-pool'
import type { Thousandths } from '../../internal/thousandths'
import type { Gate } from '../../policy/schema/gate-schema'
import {
  type HoldingsColumns,
  type InvolvementColumns,
  type PersonTable,
  type ReportRow,
  rowsOf,
  stateBits,
} from '../../scan/holdings/columns'
import { type Analysis, openAnalysis } from '../analysis'
import { judgePerson } from '../conditions/judge-person'
import { tableScores } from '../score-table'
import type { DrawnList } from './draw-lists'
import { openAreas } from './open-areas'

/** What a person's score would be if some records did not stand, and whether a list would still be for them. */
export interface WhatIf {
  readonly total: Thousandths
  /** No gate keeps them off, the list's condition is met and its area is theirs. */
  readonly isFit: boolean
}

/** Which of a person's records do not stand. */
export interface Without {
  row(row: number): boolean
  report(report: ReportRow): boolean
}

/**
 * Scores a person again without some of their records: the same passes over a copy of this person alone.
 *
 * @param analysis - the analysis of everyone
 * @param person - the person's place
 * @param list - the list that they are on
 * @param without - which rows and which reports do not stand
 */
export function whatIf(
  analysis: Analysis,
  person: number,
  { rule, area }: Pick<DrawnList, 'rule' | 'area'>,
  without: Without,
): WhatIf {
  const columns = columnsOfOne(analysis.columns, person, without)
  const alone = openAnalysis(columns, analysis.policy, analysis.asOf, {
    within: { everyone: analysis, place: person },
  })
  return {
    total: tableScores(alone, 0, 1).totals[0] as number,
    isFit:
      (alone.policy.document.gates ?? []).every((gate) => lets(alone, gate)) &&
      (rule.where === undefined || judgePerson(alone, rule.where, 0).status === 'met') &&
      columns.areas[openAreas(alone, rule)(0) - 1] === area,
  }
}

function lets(alone: Analysis, { require, whenUnknown, whenUnmet }: Gate): boolean {
  const { status } = judgePerson(alone, require, 0)
  return status === 'met' || (status === 'unmet' ? whenUnmet : whenUnknown) === 'flag'
}

function columnsOfOne(columns: HoldingsColumns, person: number, without: Without): HoldingsColumns {
  const one = <Row>(
    table: PersonTable<Row>,
    drops: (row: Row) => boolean = () => false,
  ): PersonTable<Row> => {
    const rows = rowsOf(table, person).filter((row) => !drops(row))
    return { rows, starts: Uint32Array.of(0, rows.length) }
  }
  const { personIds, people } = columns
  const start = personIds.starts[person] as number
  const bytes = personIds.bytes.slice(start, personIds.starts[person + 1])
  const ids: StringColumn = { size: 1, bytes, starts: Uint32Array.of(0, bytes.length) }
  return {
    ...columns,
    personIds: ids,
    involvements: involvementsOfOne(columns.involvements, person, without.row),
    people: {
      born: people.born.slice(person, person + 1),
      died: people.died.slice(person, person + 1),
      area: people.area.slice(person, person + 1),
      flags: people.flags.slice(person, person + 1),
    },
    reports: one(columns.reports, without.report),
    spells: columns.spells && one(columns.spells),
    needs: one(columns.needs),
    schemes: columns.schemes && one(columns.schemes),
    detentions: columns.detentions && one(columns.detentions),
  }
}

/** Rows that do not stand are marked as contested are: held out of every measure and share. */
function involvementsOfOne(
  all: InvolvementColumns,
  person: number,
  drops: (row: number) => boolean,
): InvolvementColumns {
  const from = all.starts[person] as number
  const to = all.starts[person + 1] as number
  const state = all.state.slice(from, to)
  for (let row = from; row < to; row++) {
    if (drops(row)) state[row - from] = (state[row - from] as number) | stateBits.contested
  }
  return {
    size: to - from,
    starts: Uint32Array.of(0, to - from),
    person: new Uint32Array(to - from),
    crime: all.crime.slice(from, to),
    code: all.code.slice(from, to),
    on: all.on.slice(from, to),
    known: all.known.slice(from, to),
    state,
    markers: all.markers.slice(from, to),
    outcome: all.outcome.slice(from, to),
    outcomeOn: all.outcomeOn.slice(from, to),
    area: all.area.slice(from, to),
    easting: all.easting.slice(from, to),
    northing: all.northing.slice(from, to),
  }
}
