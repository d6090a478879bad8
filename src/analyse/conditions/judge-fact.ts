import { type Day, formatIsoDay } from '../../internal/iso-day'
import type { FactPredicate } from '../../policy/schema/predicate-schema'
import { differingDay, noDay, rowsOf, type SchemeRow } from '../../scan/holdings/columns'
import type { Analysis } from '../analysis'
import { type StatusCode, statusCodes } from './status-codes'

/** What a fact about a person is at a day: the values that hold, or unknown. */
export function factValues(
  analysis: Analysis,
  { fact, at }: Pick<FactPredicate, 'fact' | 'at'>,
  person: number,
): readonly string[] | 'unknown' {
  const atReview = at === 'review'
  const day = atReview && analysis.reviewOn !== undefined ? analysis.reviewOn : analysis.asOf
  switch (fact) {
    case 'custody':
      return custodyAt(analysis, person, day, atReview)
    case 'alive': {
      const died = analysis.columns.people.died[person] ?? noDay
      if (died === differingDay) return 'unknown'
      return died !== noDay && died <= analysis.asOf ? ['no'] : ['yes']
    }
    case 'area': {
      const area = analysis.columns.people.area[person] ?? 0
      return area === 0 ? 'unknown' : [analysis.columns.areas[area - 1] as string]
    }
    case 'scheme': {
      const open = openSchemes(analysis, person, day)
      return open === 'unknown' ? 'unknown' : open.map(({ scheme }) => scheme)
    }
  }
}

/** Whether a fact holds. */
export function judgeFact(analysis: Analysis, predicate: FactPredicate, person: number): StatusCode {
  const values = factValues(analysis, predicate, person)
  if (values === 'unknown') return statusCodes.unknown
  return values.some((value) => predicate.is.includes(value)) ? statusCodes.met : statusCodes.unmet
}

/** A fact in a sentence: "custody at 2026-03-31: remand, community required". */
export function describeFact(analysis: Analysis, predicate: FactPredicate, person: number): string {
  const values = factValues(analysis, predicate, person)
  const atReview = predicate.at === 'review' && analysis.reviewOn !== undefined
  const day = formatIsoDay(atReview ? (analysis.reviewOn as Day) : analysis.asOf)
  const known = values === 'unknown' ? 'unknown' : values.length === 0 ? 'none' : values.join(', ')
  return `${factNames[predicate.fact]} at ${atReview ? `review on ${day}` : day}: ${known}, ${predicate.is.join(' or ')} required`
}

/** The schemes that are open for a person on a day, of those known at the date. */
export function openSchemes(
  { columns, asOf }: Analysis,
  person: number,
  day = asOf,
): readonly SchemeRow[] | 'unknown' {
  if (columns.schemes === undefined) return 'unknown'
  return rowsOf(columns.schemes, person).filter(
    ({ from, to }) => from <= asOf && (to === undefined || to > day),
  )
}

const factNames = { custody: 'custody', alive: 'alive', area: 'home area', scheme: 'schemes' } as const

function custodyAt(
  { columns, asOf }: Analysis,
  person: number,
  day: Day,
  atReview: boolean,
): readonly string[] | 'unknown' {
  if (columns.spells === undefined) return 'unknown'
  const open = rowsOf(columns.spells, person).filter(
    ({ from, to }) => from <= asOf && (to === undefined || to > day),
  )
  // An end that nobody knows cannot be looked past: at review the person may be out or in.
  if (atReview && open.some(({ to }) => to === undefined)) return 'unknown'
  if (open.length === 0) return ['community']
  return [open.some(({ kind }) => kind === 'sentence') ? 'sentence' : 'remand']
}
