import type { Analysis } from '../../analyse/analysis'
import type { CrimeVictims } from '../../analyse/passes/gather-victims'
import type { Measured } from '../../analyse/passes/measured'
import { ageOf } from '../../analyse/passes/take-measure'
import { sortStrings } from '../../internal/sort-strings'
import type { HoldingsColumns, InvolvementColumns } from '../../scan/holdings/columns'
import { gatherRows, tableAt, textsAt, valuesAt } from './columns-at'
import type { RowsInReach } from './rows-in-reach'

/** Whoever could be on a list in some draw, as holdings of their own, with what other people add to their crimes. */
export interface Candidates {
  readonly columns: HoldingsColumns
  /** Distinct people involved in each crime, candidates or not. */
  coInvolved(): Uint32Array
  /** The victims of each crime: candidates by their place here, others by numbers beyond. */
  victims(): CrimeVictims
  /** Everybody's age: no draw changes it. */
  ages(): Measured
  /** A number above every number of {@link Candidates.victims}. */
  readonly population: number
}

/**
 * Takes the candidates out of the columns of everyone.
 *
 * Crimes are numbered in code-point order of their ids, so that what is drawn for each does not depend on the order
 * of arrival.
 */
export function gatherCandidates(everyone: Analysis, reach: RowsInReach): Candidates {
  const { columns } = everyone
  const places = placesOf(reach.people)
  const rows = rowsOfCandidates(columns.involvements, places, reach.rows)
  const { crimes, numberOf } = numberCrimes(columns, rows)
  let coInvolved: Uint32Array | undefined
  let victims: CrimeVictims | undefined
  let ages: Measured | undefined
  return {
    columns: {
      ...columns,
      personIds: textsAt(columns.personIds, places),
      crimeIds: textsAt(columns.crimeIds, crimes),
      involvements: involvementsAt(columns.involvements, places, rows, numberOf),
      people: {
        born: valuesAt(columns.people.born, places),
        died: valuesAt(columns.people.died, places),
        area: valuesAt(columns.people.area, places),
        flags: valuesAt(columns.people.flags, places),
      },
      // What comes later must draw nothing either.
      reports: tableAt(columns.reports, places, ({ on }) => on <= everyone.asOf),
      spells: columns.spells && tableAt(columns.spells, places),
      needs: tableAt(columns.needs, places),
      schemes: columns.schemes && tableAt(columns.schemes, places),
      detentions: columns.detentions && tableAt(columns.detentions, places),
    },
    coInvolved() {
      coInvolved ??= valuesAt(everyone.coInvolved(), crimes)
      return coInvolved
    },
    victims() {
      victims ??= victimsAt(everyone.victims(), crimes, places)
      return victims
    },
    ages() {
      ages ??= agesAt(everyone, places)
      return ages
    },
    population: places.length + columns.personIds.size,
  }
}

function agesAt(everyone: Analysis, places: Uint32Array): Measured {
  const values = Float64Array.from(places, (place) => ageOf(everyone, place))
  return { values, counted: Uint8Array.from(values, (value) => (value > 0 ? 1 : 0)) }
}

function placesOf(marks: Uint8Array): Uint32Array {
  const places = new Uint32Array(marks.reduce((sum, mark) => sum + mark, 0))
  let count = 0
  marks.forEach((mark, place) => {
    if (mark === 1) places[count++] = place
  })
  return places
}

function rowsOfCandidates(
  { starts }: InvolvementColumns,
  places: Uint32Array,
  marks: Uint8Array,
): Uint32Array {
  const rows: number[] = []
  for (const place of places) {
    for (let row = starts[place] as number; row < (starts[place + 1] as number); row++) {
      if (marks[row] === 1) rows.push(row)
    }
  }
  return Uint32Array.from(rows)
}

/** The crimes of some rows in code-point order, and the number that each has there. */
function numberCrimes(
  { involvements, crimeIds }: HoldingsColumns,
  rows: Uint32Array,
): { crimes: Uint32Array; numberOf: Uint32Array } {
  const marks = new Uint8Array(crimeIds.size)
  for (const row of rows) marks[involvements.crime[row] as number] = 1
  const found = placesOf(marks)
  const crimes = sortStrings(textsAt(crimeIds, found)).map((index) => found[index] as number)
  const numberOf = new Uint32Array(crimeIds.size)
  crimes.forEach((crime, number) => {
    numberOf[crime] = number
  })
  return { crimes, numberOf }
}

function involvementsAt(
  all: InvolvementColumns,
  places: Uint32Array,
  rows: Uint32Array,
  numberOf: Uint32Array,
): InvolvementColumns {
  const starts = new Uint32Array(places.length + 1)
  const person = new Uint32Array(rows.length)
  let row = 0
  places.forEach((place, candidate) => {
    for (; row < rows.length && all.person[rows[row] as number] === place; row++) person[row] = candidate
    starts[candidate + 1] = row
  })
  const crime = valuesAt(all.crime, rows).map((its) => numberOf[its] as number)
  return gatherRows(all, rows, { starts, person, crime })
}

function victimsAt({ starts, people }: CrimeVictims, crimes: Uint32Array, places: Uint32Array): CrimeVictims {
  const candidateOf = new Map([...places].map((place, candidate) => [place, candidate]))
  const ends = new Uint32Array(crimes.length + 1)
  const taken: number[] = []
  crimes.forEach((crime, number) => {
    for (let at = starts[crime] as number; at < (starts[crime + 1] as number); at++) {
      const place = people[at] as number
      taken.push(candidateOf.get(place) ?? places.length + place)
    }
    ends[number + 1] = taken.length
  })
  return { starts: ends, people: Uint32Array.from(taken) }
}
