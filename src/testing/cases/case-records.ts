import { jsonPointer } from '../../internal/document-problems'
import {
  type Day,
  dayBefore,
  earliestDay,
  formatIsoDay,
  latestDay,
  parseIsoDay,
} from '../../internal/iso-day'
import type { DocumentProblem } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import type { Group } from '../../policy/schema/group-schema'
import type { Agreement } from '../../respond/agreement'
import type { GatherHoldingsInput } from '../../scan/gather-holdings'
import type { CustodyRecord } from '../../scan/records/custody-record'
import type { CustodySpell } from '../../scan/records/custody-spell'
import type { IntelligenceRecord } from '../../scan/records/intelligence-record'
import type { ManagementRecord } from '../../scan/records/management-record'
import type { NeedRecord } from '../../scan/records/need-record'
import type { OffenceRecord } from '../../scan/records/offence-record'
import type { PersonRecord } from '../../scan/records/person-record'
import type { AssessmentGrade, IsoDate, SourceGrade } from '../../scan/vocabulary'
import { type CaseMoment, dayOfMoment, daysOfTimes } from './case-moment'
import type { CaseArrest, CaseCrime, CasePerson, CaseReport } from './case-person-schema'
import { offenceOfCase } from './offence-of-case'
import { casePersonName, type PolicyCase } from './policy-case-schema'

type Key = string | number
type Records = {
  -readonly [Kind in keyof GatherHoldingsInput]: Exclude<GatherHoldingsInput[Kind], undefined>
}

/** The records that a case stands for, or what is wrong with it under a policy. */
export interface CaseRecords {
  readonly records: GatherHoldingsInput
  readonly agreements: readonly Agreement[]
  readonly problems: readonly DocumentProblem[]
}

/** Writes a case out as records. */
export function caseRecords(
  policyCase: PolicyCase,
  policy: Policy,
  groups: Readonly<Record<string, Group>>,
): CaseRecords {
  const asOf = parseIsoDay(policyCase.asOf) as Day
  const problems: DocumentProblem[] = []
  const writing: Writing = {
    asOf,
    dateOf(day, path) {
      if (day >= earliestDay && day <= latestDay) return formatIsoDay(day)
      problems.push({ pointer: jsonPointer(path), message: 'lies before 1900 or after 2100' })
      return policyCase.asOf
    },
    offenceOf(given, path) {
      const offence = offenceOfCase(given, policy, groups)
      if ('code' in offence) return offence
      problems.push({ pointer: jsonPointer([...path, offence.key]), message: offence.message })
      return { code: '' }
    },
  }
  const people = [
    { name: casePersonName, person: policyCase.person, path: ['person'] as Key[] },
    ...Object.entries(policyCase.others ?? {}).map(([name, person]) => ({
      name,
      person,
      path: ['others', name],
    })),
  ]
  const all = <Row>(write: (person: CasePerson, name: string, path: readonly Key[]) => Row[]) =>
    people.flatMap(({ name, person, path }) => write(person, name, path))
  const records: Records = {
    offences: all((person, name, path) => offencesOf(writing, person, name, path)),
    intelligence: all((person, name, path) => reportsOf(writing, person, name, path)),
    people: all((person, name, path) => [personRecord(writing, person, name, path)]),
    custodySpells: all((person, name, path) => spellsOf(writing, person, name, path)),
    needs: all((person, name, path) => needsOf(writing, person, name, path)),
    management: all((person, name, path) => schemesOf(writing, person, name, path)),
    custody: all((person, name, path) => arrestsOf(writing, person, name, path)),
  }
  for (const kind of policyCase.notGathered ?? []) delete records[kind]
  const agreements = (policyCase.agreements ?? []).map(({ response, when }, index) => ({
    personId: casePersonName,
    responseId: response,
    on: momentOf(writing, when, ['agreements', index, 'when']),
    by: 'the case',
  }))
  return { records, agreements, problems }
}

interface Writing {
  readonly asOf: Day
  dateOf(day: Day, path: readonly Key[]): IsoDate
  offenceOf(
    given: { readonly code?: string; readonly group?: string },
    path: readonly Key[],
  ): { readonly code: string; readonly marker?: OffenceRecord['markers'][number] }
}

function momentOf(writing: Writing, moment: CaseMoment, path: readonly Key[]): IsoDate {
  return writing.dateOf(dayOfMoment(moment, writing.asOf), path)
}

function offencesOf(
  writing: Writing,
  { crimes = [] }: CasePerson,
  name: string,
  path: readonly Key[],
): OffenceRecord[] {
  return crimes.flatMap((crime, index) => crimeRecords(writing, crime, name, [...path, 'crimes', index]))
}

function crimeRecords(
  writing: Writing,
  crime: CaseCrime,
  name: string,
  path: readonly Key[],
): OffenceRecord[] {
  const { code, marker } = writing.offenceOf(crime, path)
  const { when, roleWhen, recordedWhen, outcome, outcomeWhen, detection, area, contested } = crime
  const days = daysOfTimes(when, crime.times ?? 1, writing.asOf)
  return days.map((day, time): OffenceRecord => {
    const occurredOn = writing.dateOf(day, [...path, 'when'])
    return {
      crimeId: crime.crime ?? `${name} ${path.at(-1)}.${time}`,
      personId: name,
      role: crime.role,
      offenceCode: code,
      occurredOn,
      recordedOn: recordedWhen ? momentOf(writing, recordedWhen, [...path, 'recordedWhen']) : occurredOn,
      roleOn: roleWhen ? momentOf(writing, roleWhen, [...path, 'roleWhen']) : occurredOn,
      markers: [...new Set([...(crime.markers ?? []), ...(marker ? [marker] : [])])],
      ...(outcome && { outcome }),
      ...(outcome && {
        outcomeOn: outcomeWhen ? momentOf(writing, outcomeWhen, [...path, 'outcomeWhen']) : occurredOn,
      }),
      ...(detection && { detection }),
      ...(area !== undefined && { area }),
      ...(contested !== undefined && { contested }),
    }
  })
}

function reportsOf(
  writing: Writing,
  { reports = [] }: CasePerson,
  name: string,
  path: readonly Key[],
): IntelligenceRecord[] {
  return reports.flatMap(({ times = 1, when, theme, grade, handling = 'P', origin }: CaseReport, index) =>
    daysOfTimes(when, times, writing.asOf).map((day, time) => ({
      reportId: `${name} ${index}.${time}`,
      personId: name,
      reportedOn: writing.dateOf(day, [...path, 'reports', index, 'when']),
      source: grade.charAt(0) as SourceGrade,
      assessment: grade.charAt(1) as AssessmentGrade,
      handling,
      theme,
      ...(origin !== undefined && { originId: origin }),
    })),
  )
}

function personRecord(
  writing: Writing,
  { age, bornOn, died, area, deconflict, approachRisk }: CasePerson,
  name: string,
  path: readonly Key[],
): PersonRecord {
  const born = age === undefined ? bornOn : birthDate(writing, age, path)
  return {
    personId: name,
    ...(born !== undefined && { bornOn: born }),
    ...(died && { diedOn: momentOf(writing, died, [...path, 'died']) }),
    ...(area !== undefined && { area }),
    ...(deconflict !== undefined && { deconflict }),
    ...(approachRisk !== undefined && { approachRisk }),
  }
}

function birthDate(writing: Writing, age: number, path: readonly Key[]): IsoDate {
  const day = age === 0 ? writing.asOf : dayBefore(writing.asOf, { years: age })
  return writing.dateOf(day, [...path, 'age'])
}

function spellsOf(
  writing: Writing,
  { prison = [] }: CasePerson,
  name: string,
  path: readonly Key[],
): CustodySpell[] {
  return prison.map(({ kind, from, to }, index) => ({
    personId: name,
    kind,
    from: momentOf(writing, from, [...path, 'prison', index, 'from']),
    ...(to && { to: momentOf(writing, to, [...path, 'prison', index, 'to']) }),
  }))
}

function needsOf(
  writing: Writing,
  { needs = [] }: CasePerson,
  name: string,
  path: readonly Key[],
): NeedRecord[] {
  return needs.map(({ need, level, when }, index) => ({
    personId: name,
    need,
    level,
    assessedOn: momentOf(writing, when, [...path, 'needs', index, 'when']),
    assessedBy: 'the case',
  }))
}

function schemesOf(
  writing: Writing,
  { schemes = [] }: CasePerson,
  name: string,
  path: readonly Key[],
): ManagementRecord[] {
  return schemes.map(({ scheme, from, to, lead }, index) => ({
    personId: name,
    scheme,
    from: momentOf(writing, from, [...path, 'schemes', index, 'from']),
    ...(to && { to: momentOf(writing, to, [...path, 'schemes', index, 'to']) }),
    ...(lead !== undefined && { lead }),
  }))
}

function arrestsOf(
  writing: Writing,
  { arrests = [] }: CasePerson,
  name: string,
  path: readonly Key[],
): CustodyRecord[] {
  return arrests.map((arrest: CaseArrest, index) => {
    const at = [...path, 'arrests', index]
    const { released, release, crime, suite = 'Suite' } = arrest
    return {
      custodyId: `${name} ${index}`,
      personId: name,
      arrestedAt: `${momentOf(writing, arrest.when, [...at, 'when'])}T12:00:00Z`,
      ...(released && { releasedAt: `${momentOf(writing, released, [...at, 'released'])}T18:00:00Z` }),
      ...(release && { release }),
      suite,
      offenceCode: writing.offenceOf(arrest, at).code,
      ...(crime !== undefined && { crimeId: crime }),
    }
  })
}
