import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { addDays } from './dates'

/** What a plain backtest is told: records, dates and a score by person and date. */
export interface NaiveBacktest {
  readonly offences: readonly OffenceRecord[]
  readonly weights: Readonly<Record<string, number>>
  readonly indexDates: readonly string[]
  readonly horizonDays: number
  readonly extractedOn: string
  readonly scoreOf: (indexDate: string, personId: string) => number
}

interface Ranked {
  readonly personId: string
  readonly score: number
  readonly harm: number
  readonly hasOutcome: boolean
}

const suspected = ['suspect', 'charged', 'convicted']
const crimeDay = ({ occurredOn, occurredTo }: OffenceRecord) => occurredTo ?? occurredOn
const knownOn = (record: OffenceRecord) =>
  [crimeDay(record), record.recordedOn ?? '', record.roleOn ?? ''].sort().at(-1) as string

/** The pool of one date with what followed, record by record: whoever is charged or convicted has the outcome. */
export function rankedAt(told: NaiveBacktest, indexDate: string): Ranked[] {
  const { offences, weights, horizonDays, extractedOn, scoreOf } = told
  const sound = offences.filter(({ contested }) => contested !== true)
  const pool = new Set(
    sound.flatMap((record) =>
      suspected.includes(record.role) && knownOn(record) <= indexDate ? [record.personId] : [],
    ),
  )
  return [...pool].map((personId) => {
    const own = sound.filter(
      (record) =>
        record.personId === personId &&
        ['charged', 'convicted'].includes(record.role) &&
        crimeDay(record) > indexDate &&
        crimeDay(record) <= addDays(indexDate, horizonDays) &&
        knownOn(record) <= extractedOn,
    )
    const kinds = new Set(own.map(({ crimeId, offenceCode }) => `${crimeId} ${offenceCode}`))
    const harm = [...kinds].reduce((sum, kind) => sum + (weights[kind.split(' ')[1] as string] ?? 0), 0)
    return { personId, score: scoreOf(indexDate, personId), harm, hasOutcome: own.length > 0 }
  })
}

/** Every pair of one with the outcome and one without, and what each person moves the area by, as DeLong has it. */
export function areaByPairs(people: readonly Ranked[]) {
  const with_ = people.filter(({ hasOutcome }) => hasOutcome)
  const without = people.filter(({ hasOutcome }) => !hasOutcome)
  if (with_.length === 0 || without.length === 0) return undefined
  const beats = (a: Ranked, b: Ranked) => (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0)
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const area = mean(with_.flatMap((a) => without.map((b) => beats(a, b))))
  const moved = new Map<string, number>()
  if (with_.length < 2 || without.length < 2) return { area, moved: undefined }
  for (const a of with_) {
    const placement = mean(without.map((b) => beats(a, b)))
    moved.set(a.personId, (placement - area) / Math.sqrt(with_.length * (with_.length - 1)))
  }
  for (const b of without) {
    const placement = mean(with_.map((a) => beats(a, b)))
    moved.set(b.personId, (placement - area) / Math.sqrt(without.length * (without.length - 1)))
  }
  return { area, moved }
}

/** The first so many, over every order that the ties allow: by the share of orders that have a person in. */
export function headByOrders(people: readonly Ranked[], size: number) {
  const descending = [...people].sort((a, b) => b.score - a.score)
  const edge = (descending[size - 1] as Ranked).score
  const above = people.filter(({ score }) => score > edge).length
  const tied = people.filter(({ score }) => score === edge).length
  const chanceOf = ({ score }: Ranked) => (score > edge ? 1 : score === edge ? (size - above) / tied : 0)
  const withOutcome = people.reduce((sum, one) => sum + (one.hasOutcome ? chanceOf(one) : 0), 0)
  const total = people.reduce((sum, { harm }) => sum + harm, 0)
  const harm = people.reduce((sum, one) => sum + one.harm * chanceOf(one), 0)
  return {
    withOutcome,
    precision: withOutcome / size,
    harm,
    captured: total === 0 ? undefined : harm / total,
  }
}
