import { stringAt } from '../../internal/find-string'
import { formatIsoDay } from '../../internal/iso-day'
import { rowsOf } from '../../scan/holdings/columns'
import { personFlags } from '../../scan/holdings/merge-person-records'
import type { Marker } from '../../scan/vocabulary'
import type { ChildFacts, CrimePart } from './child-facts'
import type { CrimeTally, NotificationContent, NotificationRecipient, SchemeNow } from './notification-record'
import { sharedReports } from './shared-reports'

/** Flags of the crime of arrest that a notification may name. The others tell of the victim or of other people. */
const namedMarkers: readonly Marker[] = ['knife', 'firearm', 'county-lines', 'exploited']

/** Schemes that each service may be told of. Others would say more of a child than that somebody helps. */
const namedSchemes: Readonly<Record<NotificationRecipient, readonly string[]>> = {
  'childrens-social-care': ['child-protection', 'youth-justice'],
  'youth-justice': ['child-protection', 'youth-justice', 'iom', 'probation'],
}

type Builders = {
  readonly [Field in keyof NotificationContent]: (
    facts: ChildFacts,
    recipient: NotificationRecipient,
  ) => NotificationContent[Field]
}

/** How each field is built. Each is called only for a recipient that the allow-list gives it to. */
export const buildField: Builders = {
  person({ columns, personId, person, age }) {
    const area = columns.people.area[person] ?? 0
    return {
      personId,
      ageAtArrest: age ?? 'unknown',
      homeArea: area === 0 ? 'unknown' : (columns.areas[area - 1] as string),
    }
  },
  detention({ custody: { custodyId, suite, arrestedAt, releasedAt }, isReleased }) {
    const begun = { custodyId, suite, arrestedAt }
    return isReleased
      ? { ...begun, standing: 'left-custody', releasedAt: releasedAt as string }
      : { ...begun, standing: 'in-custody' }
  },
  circumstances(facts) {
    const { custody, isReleased } = facts
    const part = crimeOfArrest(facts)
    const role = part?.role as 'suspect' | 'charged' | 'convicted' | undefined
    const isCharged = isReleased && custody.release === 'charged' && role !== 'convicted'
    return {
      offenceCode: custody.offenceCode,
      role: isCharged ? 'charged' : (role ?? 'suspect'),
      disputed: part?.disputed ?? false,
      markers: namedMarkers.filter((marker) => part?.markers.includes(marker)),
    }
  },
  healthAssessment: ({ healthAssessment }) => healthAssessment,
  approachRisk: ({ columns, person }) =>
    ((columns.people.flags[person] ?? 0) & personFlags.approachRisk) === 0 ? 'none-recorded' : 'yes',
  release: ({ custody, isReleased }) => (isReleased ? (custody.release ?? 'unknown') : 'not-yet'),
  earlierArrests({ columns, person, custody, after, day }) {
    if (columns.detentions === undefined) return 'unknown'
    const earlier = rowsOf(columns.detentions, person).filter(
      (row) =>
        row.custodyId !== custody.custodyId &&
        row.arrestedOn > after &&
        row.arrestedOn <= day &&
        Date.parse(row.arrestedAt) < Date.parse(custody.arrestedAt),
    )
    return new Set(earlier.map(({ custodyId }) => custodyId)).size
  },
  earlierCrimes(facts) {
    const current = crimeOfArrest(facts)
    const others = facts.crimes.filter((part) => part !== current && part.on > facts.after)
    const of = (role: CrimePart['role']) => others.filter((part) => part.role === role)
    return {
      suspect: {
        ...tally(of('suspect')),
        ended: of('suspect').filter(({ ended, disputed }) => ended && !disputed).length,
      },
      charged: tally(of('charged')),
      convicted: tally(of('convicted')),
    }
  },
  harmSuffered: ({ crimes, after }) =>
    tally(crimes.filter(({ role, on }) => role === 'victim' && on > after)),
  exploitation(facts) {
    const current = crimeOfArrest(facts)
    return tally(
      facts.crimes.filter(
        (part) => part.markers.includes('exploited') && (part === current || part.on > facts.after),
      ),
    )
  },
  schemes({ columns, person, day }, recipient) {
    if (columns.schemes === undefined) return 'unknown'
    return rowsOf(columns.schemes, person)
      .filter(({ scheme }) => namedSchemes[recipient].includes(scheme))
      .filter(({ from, to }) => from <= day && (to === undefined || to > day))
      .map(
        ({ scheme, from, lead }): SchemeNow => ({
          scheme,
          since: formatIsoDay(from),
          ...(lead !== undefined && { lead }),
        }),
      )
  },
  intelligence: sharedReports,
}

/** The child's part, as one accused, in the crime of arrest, where records know of it. */
export function crimeOfArrest({ columns, custody, crimes }: ChildFacts): CrimePart | undefined {
  return crimes.find(
    ({ crimeId, role }) => role !== 'victim' && stringAt(columns.crimeIds, crimeId) === custody.crimeId,
  )
}

/** Counts crimes, each once however many parts the child had in it. */
function tally(parts: readonly CrimePart[]): CrimeTally {
  const undisputed = parts.filter(({ disputed }) => !disputed)
  const counted = new Set(undisputed.map(({ crimeId }) => crimeId))
  const held = new Set(parts.map(({ crimeId }) => crimeId).filter((crimeId) => !counted.has(crimeId)))
  return {
    crimes: counted.size,
    ...(counted.size > 0 && { latestOn: formatIsoDay(Math.max(...undisputed.map(({ on }) => on))) }),
    disputed: held.size,
  }
}
