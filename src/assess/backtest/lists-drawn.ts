import type { Analysis } from '../../analyse/analysis'
import { statusCodes } from '../../analyse/conditions/status-codes'
import type { CohortDraw } from '../../analyse/nominate/draw-cohort'
import type { Drawn } from '../../analyse/nominate/draw-lists'
import { openAreas } from '../../analyse/nominate/open-areas'
import type { ListRule } from '../../policy/schema/list-schema'

/** A list of a policy as drawn at a date, with the people whom others might have put on it. */
export interface ListDrawn {
  readonly rule: ListRule
  /** Positions in the pool of everybody on it, over all areas. */
  readonly listed: Uint32Array
  readonly notInPool: number
  /** One entry, or one for each area that has a list. */
  readonly parts: readonly {
    /** How many of the pool are on it. */
    readonly size: number
    /** Positions of those whom gates and the list's condition let on it, score or none. */
    readonly eligible: Uint32Array
  }[]
}

/** The lists of one policy as drawn, by positions in the pool. */
export function listsDrawn(analysis: Analysis, draw: CohortDraw, pool: Uint32Array): ListDrawn[] {
  const positions = new Int32Array(analysis.columns.personIds.size).fill(-1)
  for (let i = 0; i < pool.length; i++) positions[pool[i] as number] = i
  return draw.drawn.map((drawn) => listDrawn(analysis, draw, drawn, pool, positions))
}

function listDrawn(
  analysis: Analysis,
  { eligible }: CohortDraw,
  { rule, lists, statuses }: Drawn,
  pool: Uint32Array,
  positions: Int32Array,
): ListDrawn {
  const areaOf = openAreas(analysis, rule)
  const listed: number[] = []
  const parts = new Map<number, { size: number; eligible: number[] }>()
  let notInPool = 0
  for (const place of lists.flatMap(({ head }) => head.places)) {
    const position = positions[place] as number
    if (position < 0) notInPool += 1
    else {
      listed.push(position)
      const area = areaOf(place)
      const part = parts.get(area) ?? { size: 0, eligible: [] }
      part.size += 1
      parts.set(area, part)
    }
  }
  for (let position = 0; position < pool.length; position++) {
    const place = pool[position] as number
    if (eligible.standingOf(place) !== statusCodes.met) continue
    if (statuses !== undefined && statuses[place] !== statusCodes.met) continue
    parts.get(areaOf(place))?.eligible.push(position)
  }
  return {
    rule,
    listed: Uint32Array.from(listed).sort(),
    notInPool,
    parts: [...parts].map(([, { size, eligible }]) => ({ size, eligible: Uint32Array.from(eligible) })),
  }
}
