import { compareCodePoints } from '../../internal/code-points'
import { documentProblems, jsonPointer } from '../../internal/document-problems'
import { requireDay } from '../../internal/iso-day'
import { objectsOf } from '../../internal/objects-of'
import { PreludeError } from '../../internal/prelude-error'
import { columnsOf, type Holdings } from '../../scan/holdings'
import type { IsoDate } from '../../scan/vocabulary'
import {
  type ActivityCategory,
  type ActivityRecord,
  activityCategories,
  activityRecordSchema,
} from './activity-record'

/** What {@link activityReturn} must and may be told. */
export interface ActivityReturnOptions {
  /** The first day that counts. */
  readonly from: IsoDate
  /** The last day that counts. */
  readonly to: IsoDate
  /** For arrests and charges, which are counted from custody records. */
  readonly holdings?: Holdings
}

/** One line of a return. */
export interface ActivityTotal {
  readonly category: ActivityCategory | 'arrest' | 'charged'
  /** `unknown` where nothing was gathered that it could be counted from. */
  readonly count: number | 'unknown'
  /** How many records it was counted from. */
  readonly records: number
  readonly countedFrom: 'activity records' | 'custody records'
  /** By area in code-point order, records without one left out. */
  readonly byArea: Readonly<Record<string, number>>
}

/** What a week produced. */
export interface ActivityReturn {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly totals: readonly ActivityTotal[]
  /** Records that came again and were counted once. */
  readonly repeated: number
  /** Records that came again under the same id and say something else: the first counts. */
  readonly differing: number
  readonly outsideDates: number
  /** What the figures cannot show. */
  readonly note: string
}

/**
 * Totals what a week of intensive action produced, in the categories that returns use.
 *
 * Activity, not effect: how much was done says nothing about whether violence fell, and a figure before and after
 * without a comparison says nothing either.
 *
 * @param records - what was done, from `activityRecordSchema`
 * @param options - the first and the last day, and the holdings for arrests and charges
 * @returns a total for every category, nothing left out because it is 0
 * @throws PreludeError `invalid-date` where a date is none; `invalid-argument` where the last day is before the first
 *   or `records` is no iterable; `invalid-activity`, whose `info.problems` say with JSON pointers which record is
 *   wrong where
 * @example
 * const week = activityReturn(
 *   [
 *     { activityId: 'A1', on: '2026-03-03', category: 'weapon-seized', count: 2, area: 'Amber' },
 *     { activityId: 'A1', on: '2026-03-03', category: 'weapon-seized', count: 2, area: 'Amber' },
 *   ],
 *   { from: '2026-03-02', to: '2026-03-08' },
 * )
 * week.totals.find(({ category }) => category === 'weapon-seized')?.count // => 2
 * week.repeated // => 1
 */
export function activityReturn(
  records: Iterable<ActivityRecord>,
  { from, to, holdings }: ActivityReturnOptions,
): ActivityReturn {
  const first = requireDay('activityReturn', 'from', from)
  const last = requireDay('activityReturn', 'to', to)
  if (last < first) {
    throw new PreludeError('invalid-argument', 'activityReturn requires to to be on or after from', {
      argument: 'to',
    })
  }
  const { kept, repeated, differing } = onceEach(records)
  const within = kept.filter(({ on }) => on >= from && on <= to)
  return {
    from,
    to,
    totals: [
      ...arrestTotals(holdings, first, last),
      ...activityCategories.map((category) =>
        totalOf(
          category,
          'activity records',
          within.filter((record) => record.category === category),
        ),
      ),
    ],
    repeated,
    differing,
    outsideDates: kept.length - within.length,
    note: 'This counts what was done and recorded. It does not show an effect.',
  }
}

function onceEach(records: Iterable<ActivityRecord>) {
  const byId = new Map<string, ActivityRecord>()
  let repeated = 0
  let differing = 0
  let index = 0
  for (const record of objectsOf('activityReturn', 'records', records)) {
    const parsed = activityRecordSchema.safeParse(record)
    if (!parsed.success) {
      const problems = documentProblems(parsed.error.issues, record).map(({ pointer, message }) => ({
        pointer: `${jsonPointer([index])}${pointer}`,
        message,
      }))
      const [problem] = problems
      throw new PreludeError(
        'invalid-activity',
        `activityReturn requires records of what was done: ${problem?.pointer}: ${problem?.message}`,
        { problems },
      )
    }
    index += 1
    const known = byId.get(record.activityId)
    if (known === undefined) byId.set(record.activityId, parsed.data)
    else if (isSame(known, parsed.data)) repeated += 1
    else differing += 1
  }
  return { kept: [...byId.values()], repeated, differing }
}

function isSame(a: ActivityRecord, b: ActivityRecord): boolean {
  return a.on === b.on && a.category === b.category && a.count === b.count && a.area === b.area
}

/** Arrests by the day of arrest, and people charged by the day on which they left custody so. */
function arrestTotals(holdings: Holdings | undefined, first: number, last: number): ActivityTotal[] {
  const detentions = holdings && columnsOf('activityReturn', holdings).detentions
  const none = { count: 'unknown', records: 0, countedFrom: 'custody records', byArea: {} } as const
  if (detentions === undefined) {
    return [
      { category: 'arrest', ...none },
      { category: 'charged', ...none },
    ]
  }
  const isWithin = (day: number | undefined) => day !== undefined && day >= first && day <= last
  const arrests = detentions.rows.filter(({ arrestedOn }) => isWithin(arrestedOn))
  const charged = detentions.rows.filter(
    ({ release, releasedOn }) => release === 'charged' && isWithin(releasedOn),
  )
  const counts = (rows: readonly { readonly custodyId: string }[]) =>
    [...new Set(rows.map(({ custodyId }) => custodyId))].map(() => ({ count: 1 }))
  return [
    totalOf('arrest', 'custody records', counts(arrests)),
    totalOf('charged', 'custody records', counts(charged)),
  ]
}

function totalOf(
  category: ActivityTotal['category'],
  countedFrom: ActivityTotal['countedFrom'],
  records: readonly { readonly count: number; readonly area?: string }[],
): ActivityTotal {
  const byArea = new Map<string, number>()
  for (const { area, count } of records) {
    if (area !== undefined) byArea.set(area, (byArea.get(area) ?? 0) + count)
  }
  return {
    category,
    count: records.reduce((sum, { count }) => sum + count, 0),
    records: records.length,
    countedFrom,
    byArea: Object.fromEntries([...byArea].sort(([a], [b]) => compareCodePoints(a, b))),
  }
}
