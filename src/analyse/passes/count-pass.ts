import type { MeasureOf } from '../../policy/schema/measure-schema'
import type { Analysis } from '../analysis'
import { type Measured, openFindings, type PassFindings } from './measured'
import { noteUnstated } from './note-unstated'
import { pickRows, type SelectionPlan } from './selection-plan'

type Counts = MeasureOf<'count'>['of']

/** Rows at a time: few enough to stay in the processor's nearest memory. */
const rowsAtOnce = 4_096

/**
 * Counts distinct crimes, offence groups, areas or victims by person, in thousandths.
 *
 * Crimes stand together in a person's rows; for the rest a stamp says who saw a thing last, so that nothing is
 * cleared between people.
 */
export function passCount(
  analysis: Analysis,
  plan: SelectionPlan,
  of: Counts,
  from: number,
  to: number,
  findings: PassFindings = openFindings(to - from),
): Measured {
  const { starts, state, person } = plan.involvements
  const values = new Float64Array(to - from)
  const counted = new Uint8Array(to - from)
  const tally = openTally(analysis, plan, of)
  const lastRow = starts[to] as number
  const firstRow = starts[from] as number
  const picks = new Uint32Array(Math.min(rowsAtOnce, lastRow - firstRow))
  for (let first = firstRow; first < lastRow; first += rowsAtOnce) {
    const count = pickRows(plan, first, Math.min(first + rowsAtOnce, lastRow), picks)
    for (let i = 0; i < count; i++) {
      const row = picks[i] as number
      const p = person[row] as number
      findings.states |= state[row] as number
      if (findings.unstated !== undefined) noteUnstated(plan, row, findings.unstated)
      const found = tally(p, row)
      if (found === 0) continue
      values[p - from] = (values[p - from] as number) + found * 1000
      counted[p - from] = 1
    }
  }
  return { values, counted }
}

/** Says of one person's rows, one after the other, how many new things each brings. */
export function openTally(
  analysis: Analysis,
  plan: SelectionPlan,
  of: Counts,
): (person: number, row: number) => number {
  const { crime, code, area } = plan.involvements
  const { columns, offenceGroups } = analysis
  switch (of) {
    case 'crimes': {
      let lastPerson = -1
      let lastCrime = -1
      return (person, row) => {
        const its = crime[row] as number
        if (person === lastPerson && its === lastCrime) return 0
        lastPerson = person
        lastCrime = its
        return 1
      }
    }
    case 'offence-groups': {
      const isNew = openStamps(columns.codes.length)
      return (person, row) => {
        const group = offenceGroups[code[row] as number] as number
        return group >= 0 && isNew(person, group) ? 1 : 0
      }
    }
    case 'areas': {
      const isNew = openStamps(columns.areas.length + 1)
      return (person, row) => {
        const its = area.length === 0 ? 0 : (area[row] as number)
        return its > 0 && isNew(person, its) ? 1 : 0
      }
    }
    case 'victims': {
      const isNew = openStamps(analysis.population)
      const victims = analysis.victims()
      return (person, row) => {
        const its = crime[row] as number
        let count = 0
        for (let i = victims.starts[its] as number; i < (victims.starts[its + 1] as number); i++) {
          const other = victims.people[i] as number
          if (other !== person + analysis.firstPlace && isNew(person, other)) count += 1
        }
        return count
      }
    }
  }
}

function openStamps(size: number): (person: number, thing: number) => boolean {
  const last = new Uint32Array(size)
  return (person, thing) => {
    if (last[thing] === person + 1) return false
    last[thing] = person + 1
    return true
  }
}
