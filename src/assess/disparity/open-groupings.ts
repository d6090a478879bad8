import { ageBandOf } from '../../analyse/age-band'
import { compareCodePoints } from '../../internal/code-points'
import { jsonPointer } from '../../internal/document-problems'
import type { HoldingsColumns } from '../../scan/holdings/columns'
import type { EqualityByPerson } from '../equality-by-person'
import { refuseProblems, type SettledOptions } from './group-disparity-options'
import { byRecord, type Characteristic, type Grouping, groupBy, openValues } from './grouping'
import type { Pool } from './open-pool'

/** Derived from birth dates where no record has a characteristic of this name. */
const ageBand = 'age-band'

/** Opens the tables that are asked for: by each characteristic, and by each intersection. */
export function openGroupings(
  columns: HoldingsColumns,
  equality: EqualityByPerson,
  pool: Pool,
  { characteristics: asked, intersections, reference }: SettledOptions,
): Grouping[] {
  const known = [...new Set([...equality.characteristics, ageBand])].sort(compareCodePoints)
  const characteristics = asked ?? known
  const chosen = Object.entries(typeof reference === 'string' ? {} : reference)
  refuseProblems(
    [
      ...characteristics.map((name, i) => ({ name, pointer: `/characteristics/${i}` })),
      ...intersections.flatMap((names, i) =>
        names.map((name, j) => ({ name, pointer: `/intersections/${i}/${j}` })),
      ),
      ...chosen.map(([name]) => ({ name, pointer: jsonPointer(['reference', name]) })),
    ]
      .filter(({ name }) => !known.includes(name))
      .map(({ pointer }) => ({ pointer, message: 'must be a characteristic of an equality record' })),
  )
  const opened = new Map<string, Characteristic>()
  const open = (name: string): Characteristic => {
    const before = opened.get(name)
    if (before !== undefined) return before
    const isDerived = name === ageBand && !equality.characteristics.includes(ageBand)
    const people = columns.personIds.size
    const its = isDerived ? byAge(pool, people) : byRecord(equality, name)
    opened.set(name, its)
    return its
  }
  refuseProblems(
    chosen
      .filter(([name, value]) => !open(name).values.includes(value))
      .map(([name]) => ({
        pointer: jsonPointer(['reference', name]),
        message: 'must be a group that is recorded',
      })),
  )
  return [...characteristics.map((name) => [name]), ...intersections].map((names) =>
    groupBy(names, names.map(open), columns.personIds.size),
  )
}

function byAge({ ageOf }: Pool, people: number): Characteristic {
  const { put, close } = openValues(people)
  for (let place = 0; place < people; place++) {
    const age = ageOf(place)
    put(place, age === undefined ? undefined : ageBandOf(age))
  }
  return close()
}
