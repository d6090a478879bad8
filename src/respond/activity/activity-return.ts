import { z } from 'zod'
import { documentProblems, jsonPointer } from '../../internal/document-problems'
import { requireDay } from '../../internal/iso-day'
import { objectsOf } from '../../internal/objects-of'
import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'
import type { Holdings } from '../../scan/holdings'
import type { IsoDate } from '../../scan/vocabulary'
import { type ActivityRecord, activityCategories, activityRecordSchema } from './activity-record'
import { type ActivityTotal, totalOf } from './activity-total'
import { custodyTotals } from './custody-totals'

/** What {@link activityReturn} must and may be told. */
export interface ActivityReturnOptions {
  /** The first day that counts. */
  readonly from: IsoDate
  /** The last day that counts. */
  readonly to: IsoDate
  /** For arrests and charges, which are counted from custody records. */
  readonly holdings?: Holdings
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
  /** Custody records whose release comes before their arrest: they count for nothing. */
  readonly impossible: number
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
 *   wrong where; `invalid-options` where an option is not known; `invalid-holdings` where holdings are none
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
  options: ActivityReturnOptions,
): ActivityReturn {
  const { from, to, holdings } = requireOptions(options)
  const first = requireDay('activityReturn', 'from', from)
  const last = requireDay('activityReturn', 'to', to)
  if (last < first) {
    throw new PreludeError('invalid-argument', 'activityReturn requires to to be on or after from', {
      argument: 'to',
    })
  }
  const { kept, repeated, differing } = onceEach(records)
  const within = kept.filter(({ on }) => on >= from && on <= to)
  const custody = custodyTotals(holdings, first, last)
  return {
    from,
    to,
    totals: [
      ...custody.totals,
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
    impossible: custody.impossible,
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

const optionsShape = z.strictObject({
  from: z.unknown().optional(),
  to: z.unknown().optional(),
  holdings: z.unknown().optional(),
})

function requireOptions(options: ActivityReturnOptions): ActivityReturnOptions {
  const parsed = optionsShape.safeParse(options)
  if (parsed.success) return options
  const problems = documentProblems(parsed.error.issues, options)
  const { pointer, message } = problems[0] as DocumentProblem
  throw new PreludeError(
    'invalid-options',
    `activityReturn requires options that it knows: ${pointer || '/'}: ${message}`,
    { problems },
  )
}
