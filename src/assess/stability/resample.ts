import type { CrimeVictims } from '../../analyse/passes/gather-victims'
import { openDraws } from '../../internal/open-draws'
import type { StringColumn } from '../../internal/string-pool'
import type { HoldingsColumns, InvolvementColumns } from '../../scan/holdings/columns'
import type { Candidates } from './candidates'
import { gatherRows } from './columns-at'
import { drawMultiplicities } from './poisson-draws'
import { drawReports } from './resample-reports'

/**
 * One resample of the candidates' records: each crime as often as a Poisson count of mean 1 says, together with
 * everybody's part in it, and each origin of intelligence likewise.
 *
 * A crime that is drawn twice becomes two crimes with the same people. Everything else that is recorded stays.
 */
export function resample(candidates: Candidates, seed: number, draw: number): Candidates {
  const { columns } = candidates
  const crimes = columns.crimeIds.size
  const times = drawMultiplicities(openDraws(seed, 'rank-stability crimes', draw), crimes)
  const copies = times.reduce((most, count) => Math.max(most, count), 1)
  const resampled: HoldingsColumns = {
    ...columns,
    involvements: repeatCrimes(columns.involvements, times),
    reports: drawReports(columns.reports, openDraws(seed, 'rank-stability origins', draw)),
    get crimeIds() {
      return repeatTexts(columns.crimeIds, copies)
    },
  }
  return {
    columns: resampled,
    coInvolved: () => repeatValues(candidates.coInvolved(), copies),
    victims: () => repeatVictims(candidates.victims(), copies),
    ages: candidates.ages,
    population: candidates.population,
  }
}

/** Every row of a crime as often as it is drawn: copy `c` of crime `i` of `n` is crime `i + c × n`. */
export function repeatCrimes(all: InvolvementColumns, times: Uint8Array): InvolvementColumns {
  const { starts, crime, size } = all
  let total = 0
  for (let row = 0; row < size; row++) total += times[crime[row] as number] as number
  const rows = new Uint32Array(total)
  const own = {
    starts: new Uint32Array(starts.length),
    person: new Uint32Array(total),
    crime: new Uint32Array(total),
  }
  let count = 0
  for (let person = 0; person + 1 < starts.length; person++) {
    const end = starts[person + 1] as number
    for (let from = starts[person] as number, to = from; from < end; from = to) {
      const its = crime[from] as number
      while (to < end && crime[to] === its) to += 1
      for (let copy = 0; copy < (times[its] as number); copy++) {
        for (let row = from; row < to; row++, count++) {
          rows[count] = row
          own.person[count] = person
          own.crime[count] = its + copy * times.length
        }
      }
    }
    own.starts[person + 1] = count
  }
  return gatherRows(all, rows, own)
}

function repeatValues(column: Uint32Array, copies: number): Uint32Array {
  const repeated = new Uint32Array(column.length * copies)
  for (let copy = 0; copy < copies; copy++) repeated.set(column, copy * column.length)
  return repeated
}

/** Ends of stretches, one after the other, so many times. */
function repeatStarts(starts: Uint32Array, copies: number): Uint32Array {
  const size = starts.length - 1
  const total = starts[size] as number
  return Uint32Array.from(
    { length: size * copies + 1 },
    (_, at) => (starts[at % size] as number) + Math.floor(at / size) * total,
  )
}

function repeatVictims({ starts, people }: CrimeVictims, copies: number): CrimeVictims {
  return { starts: repeatStarts(starts, copies), people: repeatValues(people, copies) }
}

function repeatTexts({ size, bytes, starts }: StringColumn, copies: number): StringColumn {
  const repeated = new Uint8Array(bytes.length * copies)
  for (let copy = 0; copy < copies; copy++) repeated.set(bytes, copy * bytes.length)
  return { size: size * copies, bytes: repeated, starts: repeatStarts(starts, copies) }
}
