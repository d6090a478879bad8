import { dayBefore } from '../../internal/iso-day'
import type { CustodyRecord } from '../../scan/records/custody-record'
import type { CustodySpell } from '../../scan/records/custody-spell'
import type { IntelligenceRecord } from '../../scan/records/intelligence-record'
import type { ManagementRecord } from '../../scan/records/management-record'
import type { NeedRecord } from '../../scan/records/need-record'
import type { PersonRecord } from '../../scan/records/person-record'
import type { AssessmentGrade, IsoDate, SourceGrade } from '../../scan/vocabulary'
import { type CaseMoment, daysOfTimes } from './case-moment'
import type { CasePerson } from './case-person-schema'
import type { CasePath, CaseWriting } from './case-writing'
import { crimeIdOf } from './crimes-of-case'

/** Writes a person's own record. */
export function personOfCase(
  writing: CaseWriting,
  { age, bornOn, died, area, deconflict, approachRisk }: CasePerson,
  personId: string,
  path: CasePath,
): PersonRecord {
  const born = age === undefined ? bornOn : birthDate(writing, age, [...path, 'age'])
  const diedOn = died === undefined ? undefined : writing.momentOf(died, [...path, 'died'])
  if (born !== undefined && diedOn !== undefined) {
    writing.inOrder(born, diedOn, [...path, 'died'], 'lies before the day of birth')
  }
  return {
    personId,
    ...(born !== undefined && { bornOn: born }),
    ...(diedOn !== undefined && { diedOn }),
    ...(area !== undefined && { area }),
    ...(deconflict !== undefined && { deconflict }),
    ...(approachRisk !== undefined && { approachRisk }),
  }
}

/** Writes a person's intelligence reports. */
export function reportsOfCase(
  writing: CaseWriting,
  { reports = [] }: CasePerson,
  personId: string,
  path: CasePath,
): IntelligenceRecord[] {
  return reports.flatMap(({ times = 1, when, theme, grade, handling = 'P', origin }, index) =>
    daysOfTimes(when, times, writing.asOf).map((day, time) => ({
      reportId: `${personId} ${index}.${time}`,
      personId,
      reportedOn: writing.dateOf(day, [...path, 'reports', index, 'when']),
      source: grade.charAt(0) as SourceGrade,
      assessment: grade.charAt(1) as AssessmentGrade,
      handling,
      theme,
      ...(origin !== undefined && { originId: origin }),
    })),
  )
}

/** Writes a person's spells in prison. */
export function spellsOfCase(
  writing: CaseWriting,
  { prison = [] }: CasePerson,
  personId: string,
  path: CasePath,
): CustodySpell[] {
  return prison.map(({ kind, ...span }, index) => ({
    personId,
    kind,
    ...spanOf(writing, span, [...path, 'prison', index]),
  }))
}

/** Writes a person's assessed needs. */
export function needsOfCase(
  writing: CaseWriting,
  { needs = [] }: CasePerson,
  personId: string,
  path: CasePath,
): NeedRecord[] {
  return needs.map(({ need, level, when }, index) => ({
    personId,
    need,
    level,
    assessedOn: writing.momentOf(when, [...path, 'needs', index, 'when']),
    assessedBy: 'the case',
  }))
}

/** Writes the schemes that manage a person. */
export function schemesOfCase(
  writing: CaseWriting,
  { schemes = [] }: CasePerson,
  personId: string,
  path: CasePath,
): ManagementRecord[] {
  return schemes.map(({ scheme, lead, ...span }, index) => ({
    personId,
    scheme,
    ...spanOf(writing, span, [...path, 'schemes', index]),
    ...(lead !== undefined && { lead }),
  }))
}

/** Writes a person's detentions, each for a crime of the case where it names one. */
export function arrestsOfCase(
  writing: CaseWriting,
  { arrests = [] }: CasePerson,
  personId: string,
  path: CasePath,
  named: ReadonlyMap<string, IsoDate>,
): CustodyRecord[] {
  return arrests.map((arrest, index) => {
    const at = [...path, 'arrests', index]
    const { released, release, crime, suite = 'Suite' } = arrest
    if (crime !== undefined && !named.has(crime)) {
      writing.report([...at, 'crime'], 'the case has no crime of this name')
    }
    const on = writing.momentOf(arrest.when, [...at, 'when'])
    const releasedOn = released === undefined ? undefined : writing.momentOf(released, [...at, 'released'])
    writing.inOrder(on, releasedOn ?? on, [...at, 'released'], 'lies before the arrest')
    return {
      custodyId: `${personId} ${index}`,
      personId,
      arrestedAt: `${on}T12:00:00Z`,
      ...(releasedOn !== undefined && { releasedAt: `${releasedOn}T18:00:00Z` }),
      ...(release !== undefined && { release }),
      suite,
      offenceCode: writing.offenceOf(arrest, at).code,
      ...(crime !== undefined && { crimeId: crimeIdOf(crime) }),
    }
  })
}

/** The birth date of somebody who reaches an age on the case's date. */
function birthDate(writing: CaseWriting, age: number, path: CasePath): IsoDate {
  return writing.dateOf(dayBefore(writing.asOf, { years: age }), path)
}

function spanOf(
  writing: CaseWriting,
  { from, to }: { readonly from: CaseMoment; readonly to?: CaseMoment },
  path: CasePath,
): { from: IsoDate; to?: IsoDate } {
  const start = writing.momentOf(from, [...path, 'from'])
  if (to === undefined) return { from: start }
  const end = writing.momentOf(to, [...path, 'to'])
  writing.inOrder(start, end, [...path, 'to'], 'lies before its start')
  return { from: start, to: end }
}
