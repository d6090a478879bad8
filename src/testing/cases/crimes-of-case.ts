import type { OffenceRecord } from '../../scan/records/offence-record'
import type { IsoDate } from '../../scan/vocabulary'
import { daysOfTimes } from './case-moment'
import type { CaseCrime, CasePerson } from './case-person-schema'
import type { CasePath, CaseWriting } from './case-writing'

/** The id of a crime to which a case gives a name; no crime without one has an id like it. */
export function crimeIdOf(name: string): string {
  return `“${name}”`
}

/** Writes a person's crimes out as offence records, the named ones held to one date each. */
export function crimesOfCase(
  writing: CaseWriting,
  { crimes = [] }: CasePerson,
  name: string,
  path: CasePath,
  named: Map<string, IsoDate>,
): OffenceRecord[] {
  return crimes.flatMap((crime, index) => {
    const at = [...path, 'crimes', index]
    const records = recordsOf(writing, crime, `${name} ${index}`, name, at)
    const [{ occurredOn }] = records as [OffenceRecord]
    if (crime.crime !== undefined) {
      const known = named.get(crime.crime) ?? occurredOn
      if (known !== occurredOn) writing.report([...at, 'when'], 'another part in this crime has another date')
      named.set(crime.crime, known)
    }
    return records
  })
}

function recordsOf(
  writing: CaseWriting,
  crime: CaseCrime,
  id: string,
  personId: string,
  path: CasePath,
): OffenceRecord[] {
  const { code, marker } = writing.offenceOf(crime, path)
  const { when, times = 1, outcome, detection, area, contested } = crime
  return daysOfTimes(when, times, writing.asOf).map((day, time): OffenceRecord => {
    const occurredOn = writing.dateOf(day, [...path, 'when'])
    const dateOf = (key: 'recordedWhen' | 'roleWhen' | 'outcomeWhen') => {
      const moment = crime[key]
      if (moment === undefined) return occurredOn
      const date = writing.momentOf(moment, [...path, key])
      writing.inOrder(occurredOn, date, [...path, key], 'lies before the crime')
      return date
    }
    return {
      crimeId: crime.crime === undefined ? `${id}.${time}` : crimeIdOf(crime.crime),
      personId,
      role: crime.role,
      offenceCode: code,
      occurredOn,
      recordedOn: dateOf('recordedWhen'),
      roleOn: dateOf('roleWhen'),
      markers: [...new Set([...(crime.markers ?? []), ...(marker ? [marker] : [])])],
      ...(outcome !== undefined && { outcome, outcomeOn: dateOf('outcomeWhen') }),
      ...(detection !== undefined && { detection }),
      ...(area !== undefined && { area }),
      ...(contested !== undefined && { contested }),
    }
  })
}
