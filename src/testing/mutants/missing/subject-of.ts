import { describePeriod, type Period } from '../../../internal/iso-day'
import type { Measure } from '../../../policy/schema/measure-schema'
import type { FactPredicate, MeasurePredicate, Predicate } from '../../../policy/schema/predicate-schema'
import type { Terms } from '../changes/change'
import { describeCondition, measureName } from '../changes/names'
import type { Mutant } from '../mutant'

/** What a case that tells a mutant would turn on, in words: "a crime of code 34B". */
export function subjectOf(mutant: Mutant, document: object): string {
  const { id, pointer, kind, step } = mutant
  const keys = pointer.slice(1).split('/')
  const last = keys.at(-1) as string
  const short = id.slice(pointer.length + 1)
  const valueAt = (path: readonly string[]) => path.reduce<unknown>(memberOf, document)
  const value = valueAt(keys)
  const terms = document as Terms
  switch (kind) {
    case 'group-member':
      return memberSubject(keys[2] as string, typeof value === 'string' ? value : short)
    case 'window':
      if (keys[0] === 'confirmWithin') return `a date ${describePeriod(value as Period)} after a confirmation`
      if (keys.includes('referral')) return 'the day or the time by which to refer'
      return `${nounOf(measureAbove(keys, valueAt))} exactly ${describePeriod(value as Period)} ago, or a day later`
    case 'role':
      return `somebody’s part in a crime as ${last}`
    case 'selection':
      return selectionSubject(keys, String(value))
    case 'recency':
      return 'a crime of an age at which its factor changes'
    case 'intelligence':
      return reportSubject(keys, last, value)
    case 'measure':
      return last === 'need' ? `an assessed need (${value})` : 'several crimes at once'
    case 'number':
      return keys[0] === 'harm' ? 'a crime of a code that the table lacks' : 'the points that it gives'
    case 'component':
      return 'the points that it gives'
    case 'comparison': {
      const { measure } = valueAt(keys.slice(0, -1)) as MeasurePredicate
      const name = measureName(measure, terms)
      return step === 'edge' || step === 'small'
        ? `${name} of exactly ${value}, or right beside it`
        : `${name} of ${value}, or well away from it`
    }
    case 'scale':
      return scaleSubject(keys, value)
    case 'limit':
      return 'reports that weigh more than their limit leaves'
    case 'band': {
      const { atLeast } = valueAt(keys.slice(0, 3)) as { atLeast: number }
      return `a total of exactly ${atLeast}, or right beside it`
    }
    case 'condition':
      return conditionSubject(keys, short, valueAt, terms)
    case 'gate':
      return last === 'whenUnknown'
        ? 'somebody of whom it is unknown whether they pass'
        : 'somebody whom nothing else keeps off a list'
    case 'list':
      return listSubjects[last] ?? 'somebody on the list'
    case 'signpost':
      return 'what it counts'
    case 'review':
      return 'the day of the review, or custody that ends around it'
    case 'requirement':
      return `${value} as something that must be had first`
    case 'response':
      return last === 'deterrent'
        ? 'a child without an agreement'
        : `somebody ${last === 'blockWhen' ? 'whom it is barred for' : 'whom it is advised on'}`
    case 'date':
      return `the ${last === 'from' ? 'first' : 'last'} day on which it is in force`
  }
}

type ValueAt = (path: readonly string[]) => unknown

/** A member by a pointer's key, which writes two characters in another way. */
function memberOf(holder: unknown, key: string): unknown {
  const name = key.replaceAll('~1', '/').replaceAll('~0', '~')
  return (holder as Readonly<Record<string, unknown>> | undefined)?.[name]
}

const memberWords: Readonly<Record<string, string>> = {
  codes: 'of code',
  offenceGroups: 'of the offence group',
  subgroups: 'of the subgroup',
  markers: 'flagged',
}

function memberSubject(key: string, member: string): string {
  return `a crime ${memberWords[key]} ${member}`
}

const listSubjects: Readonly<Record<string, string>> = {
  size: 'the last place on a list that is full',
  share: 'the last place on a list that is full',
  per: 'people of two areas, or of none',
  areaBasis: 'somebody whose home and crimes are in different areas',
  present: 'whether the list shows a rank',
}

function selectionSubject(keys: readonly string[], value: string): string {
  if (keys.includes('coInvolvement')) return 'a crime that several people are suspected of'
  if (keys.includes('detection')) return 'a crime that police activity found, or that was reported'
  if (keys.includes('outcomes')) return `a crime with outcome ${value}`
  return keys.includes('not')
    ? `a crime that group ${value} leaves out`
    : `a crime that only group ${value} takes`
}

const reportWords: Readonly<Record<string, string>> = {
  themes: 'about',
  source: 'of source grade',
  assessment: 'of assessment grade',
}

function reportSubject(keys: readonly string[], last: string, value: unknown): string {
  const word = reportWords[keys.at(-2) as string]
  if (word !== undefined) return `a report ${word} ${last}`
  return value === undefined ? 'a report that stands alone' : `reports of ${value} origins, or of one fewer`
}

function scaleSubject(keys: readonly string[], value: unknown): string {
  if (keys.at(-1) === 'at') return `a measure of exactly ${value}, or right beside it`
  const { atLeast } = (typeof value === 'object' ? value : {}) as { atLeast?: number }
  if (keys.at(-1) === 'atLeast') return `a measure of exactly ${value}, or right beside it`
  return atLeast === undefined ? 'a measure within the step' : `a measure of ${atLeast} or more`
}

function conditionSubject(keys: readonly string[], short: string, valueAt: ValueAt, terms: Terms): string {
  const value = valueAt(keys)
  if (typeof value === 'object' && value !== null) {
    return `somebody for whom this alone decides: ${describeCondition(value as Predicate, terms)}`
  }
  const { fact } = valueAt(keys.slice(0, -2)) as Partial<FactPredicate>
  if (fact === undefined) return 'custody or schemes that change before the review'
  return `somebody whose ${fact} is ${typeof value === 'string' ? value : short.replace(/^or /, '')}`
}

/** The measure that a key belongs to, some keys above it. */
function measureAbove(keys: readonly string[], valueAt: ValueAt): Measure {
  const above = valueAt(keys.slice(0, -1)) as Partial<Measure>
  return (above.kind === undefined ? valueAt(keys.slice(0, -2)) : above) as Measure
}

function nounOf({ kind }: Measure): string {
  if (kind === 'custody-count') return 'an arrest'
  return kind === 'intelligence' ? 'a report' : 'a crime'
}
