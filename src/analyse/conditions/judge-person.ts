import { formatIsoDay } from '../../internal/iso-day'
import { toUnits } from '../../internal/thousandths'
import type { Measure } from '../../policy/schema/measure-schema'
import type { MeasurePredicate, Predicate } from '../../policy/schema/predicate-schema'
import type { IsoDate, IsoDateTime } from '../../scan/vocabulary'
import type { Analysis } from '../analysis'
import type { Evaluation } from '../evaluation'
import { describeMeasure } from '../explain/describe-measure'
import { describeValue } from '../explain/describe-value'
import { unknownValue } from '../passes/measured'
import { takeMeasure } from '../passes/take-measure'
import { describeBounds, testOf } from './bounds'
import { describeFact, judgeFact } from './judge-fact'
import { latestRecord } from './latest-record'
import { allOf, anyOf, notOf, statusCodes, statusOf } from './status-codes'

/** When the latest record that met a condition was: a day, and the time where it is a custody record. */
export interface RecordMoment {
  readonly on: IsoDate
  readonly at?: IsoDateTime
}

/** What a condition came to, with the latest record that met it. */
export interface ConditionResult extends Evaluation {
  readonly latest?: RecordMoment
  readonly parts?: readonly ConditionResult[]
}

/** Judges a condition for one person, in sentences. */
export function judgePerson(analysis: Analysis, predicate: Predicate, person: number): ConditionResult {
  if ('all' in predicate) return joined(analysis, predicate.all, person, 'all')
  if ('any' in predicate) return joined(analysis, predicate.any, person, 'any')
  if ('not' in predicate) {
    const inner = judgePerson(analysis, predicate.not, person)
    const status = statusOf(notOf(statusCodes[inner.status]))
    return { status, sentence: `not (${inner.sentence})`, parts: [inner] }
  }
  if ('measure' in predicate) return judgeMeasure(analysis, predicate, person)
  return {
    status: statusOf(judgeFact(analysis, predicate, person)),
    sentence: describeFact(analysis, predicate, person),
  }
}

function joined(
  analysis: Analysis,
  predicates: readonly Predicate[],
  person: number,
  how: 'all' | 'any',
): ConditionResult {
  const parts = predicates.map((part) => judgePerson(analysis, part, person))
  const codes = parts.map(({ status }) => statusCodes[status])
  const status = statusOf(how === 'all' ? allOf(codes) : anyOf(codes))
  const latest = parts
    .flatMap((part) => (part.status === 'met' && part.latest ? [part.latest] : []))
    .reduce<RecordMoment | undefined>(laterOf, undefined)
  return {
    status,
    sentence:
      parts.length === 1
        ? (parts[0] as ConditionResult).sentence
        : `${how} of: ${parts.map(({ sentence }) => sentence).join('; ')}`,
    parts,
    ...(status === 'met' && latest && { latest }),
  }
}

function judgeMeasure(analysis: Analysis, predicate: MeasurePredicate, person: number): ConditionResult {
  const measure: Measure = analysis.measureOf(predicate.measure)
  const value = takeMeasure(analysis, measure, person, person + 1).values[0] as number
  const status = statusOf(testOf(predicate)(value))
  const say = (number: number) => describeValue(measure, number)
  const said = value === unknownValue ? 'unknown' : say(toUnits(value))
  const latest = status === 'met' ? latestRecord(analysis, measure, person) : undefined
  return {
    status,
    sentence: `${describeMeasure(measure, analysis.asOf)}: ${said}, ${describeBounds(predicate, say)}`,
    ...(latest && { latest: { on: formatIsoDay(latest.on), ...(latest.at && { at: latest.at }) } }),
  }
}

function laterOf(held: RecordMoment | undefined, next: RecordMoment): RecordMoment {
  if (held === undefined || next.on > held.on) return next
  // Of one day a record with a time tells more than one without.
  if (next.on === held.on && next.at !== undefined && (held.at === undefined || next.at > held.at))
    return next
  return held
}
