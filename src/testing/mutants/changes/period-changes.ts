import { describePeriod, type Period } from '../../../internal/iso-day'
import type { DocumentPath } from '../../../policy/schema/context-problems'
import type { MutantKind, MutantStep } from '../mutant'
import { becomes, type Change, removed } from './change'

/** Where a stretch of time stands. */
export interface PeriodPlace {
  readonly path: DocumentPath
  readonly name: string
  readonly kind: MutantKind
  readonly label: string
  /** What goes where the time goes; undefined where it may not go. */
  readonly whole: DocumentPath | undefined
}

/** A stretch of time a little longer and shorter, twice and half as long, in another unit, and gone. */
export function periodChanges({ whole, ...place }: PeriodPlace, period: Period): Change[] {
  const leaf = { ...place, show: describePeriod }
  return [
    ...stepsOf(period)
      .filter(([, next]) => isPeriod(next))
      .map(([step, next]) => becomes(leaf, step, period, next)),
    ...(whole === undefined
      ? []
      : [removed({ ...place, label: `${place.label} ${describePeriod(period)}` }, whole)]),
  ]
}

function stepsOf(period: Period): (readonly [MutantStep, Period])[] {
  if ('years' in period) {
    // A year is no small step: a month is the least that can be said beside it.
    const { years } = period
    return [
      ['small', { months: years * 12 + 1 }],
      ['small', { months: years * 12 - 1 }],
      ['large', { years: years * 2 }],
      ['large', { months: years * 6 }],
      ['large', { months: years }],
    ]
  }
  const [unit, other] = 'months' in period ? (['months', 'days'] as const) : (['days', 'months'] as const)
  const count = 'months' in period ? period.months : period.days
  const of = (name: 'months' | 'days', next: number) => ({ [name]: next }) as unknown as Period
  return [
    ['small', of(unit, count + 1)],
    ['small', of(unit, count - 1)],
    ['large', of(unit, count * 2)],
    ['large', of(unit, Math.floor(count / 2))],
    ['large', of(other, count)],
  ]
}

const greatest: Readonly<Record<string, number>> = { days: 36_525, months: 1_200, years: 100 }

function isPeriod(period: Period): boolean {
  const [unit, count] = Object.entries(period)[0] as [string, number]
  return count >= 1 && count <= (greatest[unit] as number)
}
