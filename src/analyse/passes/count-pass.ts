import type { MeasureOf } from '../../policy/schema/measure-schema'
import type { Analysis } from '../analysis'
import { type Measured, openFindings, type PassFindings } from './measured'
import { noteUnstated } from './note-unstated'
import { type SelectionPlan, selectedFactor } from './selection-plan'

type Counts = MeasureOf<'count'>['of']

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
  const { starts, state } = plan.involvements
  const values = new Float64Array(to - from)
  const counted = new Uint8Array(to - from)
  const tally = openTally(analysis, plan, of)
  for (let p = from; p < to; p++) {
    let count = 0
    for (let row = starts[p] as number; row < (starts[p + 1] as number); row++) {
      if (selectedFactor(plan, row) === 0) continue
      findings.states |= state[row] as number
      if (findings.unstated !== undefined) noteUnstated(plan, row, findings.unstated)
      count += tally(p, row)
    }
    values[p - from] = count * 1000
    counted[p - from] = count > 0 ? 1 : 0
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
