import { type Day, describePeriod, formatIsoDay } from '../../internal/iso-day'
import type { Measure } from '../../policy/schema/measure-schema'

/** A measure in words with its window: "knife crimes in the 24 months to 2026-03-31". */
export function describeMeasure(measure: Measure, asOf: Day): string {
  const on = formatIsoDay(asOf)
  const noun = measure.title ?? nounOf(measure)
  if (measure.kind === 'age' || measure.kind === 'need') return `${noun} at ${on}`
  const within =
    'select' in measure ? measure.select?.within : 'within' in measure ? measure.within : undefined
  return within === undefined ? `${noun} up to ${on}` : `${noun} in the ${describePeriod(within)} to ${on}`
}

/** What a measure is where it has no title: "harm of the gravest crime". */
export function nounOf(measure: Measure): string {
  switch (measure.kind) {
    case 'harm':
      return 'harm'
    case 'peak-harm':
      return 'harm of the gravest crime'
    case 'count':
      return measure.of === 'offence-groups' ? 'offence groups' : measure.of
    case 'days-since-last':
      return 'days since the last crime'
    case 'intelligence':
      return 'graded intelligence'
    case 'victimisation':
      return 'harm suffered as a victim'
    case 'age':
      return 'age'
    case 'custody-count':
      return 'times in police custody'
    case 'need':
      return `assessed need (${measure.need})`
  }
}
