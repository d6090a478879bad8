import { jsonPointer } from '../../internal/document-problems'
import { type Day, earliestDay, formatIsoDay, latestDay, parseIsoDay } from '../../internal/iso-day'
import type { DocumentProblem } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import type { Catalogue } from '../../respond/catalogue-schema'
import type { IsoDate } from '../../scan/vocabulary'
import { type CaseMoment, dayOfMoment } from './case-moment'
import { type CaseOffence, type GivenOffence, offenceOfCase } from './offence-of-case'

/** Where something stands in a case: keys from its root. */
export type CasePath = readonly (string | number)[]

/** What writing a case out as records needs, and what it finds wrong on the way. */
export interface CaseWriting {
  readonly asOf: Day
  readonly problems: readonly DocumentProblem[]
  /** What stands for a group of which no code was given, in words. */
  readonly standIns: ReadonlySet<string>
  dateOf(day: Day, path: CasePath): IsoDate
  momentOf(moment: CaseMoment, path: CasePath): IsoDate
  offenceOf(given: GivenOffence, path: CasePath): CaseOffence
  /** Notes where a date lies before one that must come first. */
  inOrder(first: IsoDate, then: IsoDate, path: CasePath, message: string): void
  report(path: CasePath, message: string): void
}

/** Opens the writing of a case under a policy. */
export function openCaseWriting(
  date: IsoDate,
  policy: Policy,
  catalogue: Catalogue | undefined,
): CaseWriting {
  const asOf = parseIsoDay(date) as Day
  const groups = { ...catalogue?.groups, ...policy.document.groups }
  const problems = new Map<string, DocumentProblem>()
  const standIns = new Set<string>()
  const writing: CaseWriting = {
    asOf,
    get problems() {
      return [...problems.values()]
    },
    standIns,
    dateOf(day, path) {
      if (day >= earliestDay && day <= latestDay) return formatIsoDay(day)
      writing.report(path, 'lies before 1900 or after 2100')
      return date
    },
    momentOf: (moment, path) => writing.dateOf(dayOfMoment(moment, asOf), path),
    offenceOf(given, path) {
      const offence = offenceOfCase(given, policy, groups)
      if ('key' in offence) {
        writing.report([...path, offence.key], offence.message)
        return { code: '' }
      }
      if (given.code === undefined) standIns.add(`group ${given.group} is entered by code ${offence.code}`)
      return offence
    },
    inOrder(first, then, path, message) {
      if (then < first) writing.report(path, message)
    },
    report(path, message) {
      const pointer = jsonPointer(path)
      // Of crimes that are alike each has the same to say.
      if (!problems.has(pointer)) problems.set(pointer, { pointer, message })
    },
  }
  return writing
}
