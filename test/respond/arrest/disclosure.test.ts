import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../../src/internal/prelude-error'
import { type ArrestNotification, arrestNotification } from '../../../src/respond/arrest/arrest-notification'
import { disclosureBases } from '../../../src/respond/arrest/disclosure-bases'
import { notificationFields } from '../../../src/respond/arrest/notification-fields'
import { notificationRecipients } from '../../../src/respond/arrest/notification-record'
import { thamesValleyArrestDeadlines } from '../../../src/respond/arrest/thames-valley-arrest-deadlines'
import { gatherEquality } from '../../../src/scan/gather-equality'
import { gatherHoldings } from '../../../src/scan/gather-holdings'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { asOfArbitrary } from '../../support/arbitraries/dates'
import { forceArbitrary, originIds } from '../../support/arbitraries/force'
import { crimeIds, oldIds, personIds } from '../../support/arbitraries/pools'
import { runs } from '../../support/arbitraries/runs'
import { currentId, type Force } from '../../support/naive/world'

interface Given {
  readonly asOf: string
  readonly force: Force
  readonly crimeId: string
  readonly recipient: (typeof notificationRecipients)[number]
}

const givenArbitrary: fc.Arbitrary<Given> = asOfArbitrary.chain((asOf) =>
  fc.record({
    asOf: fc.constant(asOf),
    force: forceArbitrary(asOf).map(withOwnIdsForClosedReports),
    crimeId: fc.constantFrom(...crimeIds),
    recipient: fc.constantFrom(...notificationRecipients),
  }),
)

/** Reports handled under conditions carry ids of their own, so that one can be looked for. */
function withOwnIdsForClosedReports(force: Force): Force {
  const intelligence = force.intelligence?.map((report) =>
    report.handling === 'C' ? { ...report, reportId: `closed-${report.reportId}` } : report,
  )
  return { ...force, ...(intelligence && { intelligence }) }
}

/** What is sent of a person, or undefined where the person is an adult or not in the holdings. */
function sentOf(
  personId: string,
  { asOf, force, crimeId, recipient }: Given,
): ArrestNotification | undefined {
  const custody = {
    custodyId: 'custody-0',
    personId,
    arrestedAt: `${asOf}T12:00:00Z`,
    suite: 'suite',
    offenceCode: '8N',
    crimeId,
  }
  try {
    return arrestNotification(custody, gatherHoldings(force), {
      recipient,
      purpose: 'care',
      basis: 'crime-and-disorder-act-1998-s115',
      asOf,
    })
  } catch (error) {
    if (isPreludeError(error, 'not-a-child') || isPreludeError(error, 'unknown-person')) return undefined
    throw error
  }
}

/** Every key and every text of a value, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)]
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)])
}

const asPerson = (force: Force, keep: (personId: string) => boolean): Force =>
  Object.fromEntries(
    Object.entries(force).map(([kind, records]) => [
      kind,
      kind === 'aliases'
        ? records
        : records.filter(({ personId }: { personId: string }) => keep(currentId(force, personId))),
    ]),
  ) as unknown as Force

const isKnown = (asOf: string) => (record: OffenceRecord) =>
  [record.occurredTo ?? record.occurredOn, record.recordedOn, record.roleOn].every(
    (on) => on === undefined || on <= asOf,
  )

/** A force without what was not known at a date. */
function knownAt(asOf: string, force: Force): Force {
  return {
    ...force,
    offences: force.offences.filter(isKnown(asOf)).map((record) => {
      if (record.outcomeOn === undefined || record.outcomeOn <= asOf) return record
      const { outcome: _, outcomeOn: __, ...rest } = record
      return rest
    }),
    ...(force.intelligence && {
      intelligence: force.intelligence.filter(({ reportedOn }) => reportedOn <= asOf),
    }),
    ...(force.management && { management: force.management.filter(({ from }) => from <= asOf) }),
    ...(force.custody && {
      custody: force.custody.filter(({ arrestedAt }) => arrestedAt.slice(0, 10) <= asOf),
    }),
  }
}

const everywhere = (check: (personId: string, given: Given, sent: ArrestNotification) => void) => {
  let children = 0
  fc.assert(
    fc.property(givenArbitrary, (given) => {
      for (const personId of personIds) {
        const sent = sentOf(personId, given)
        // Who was merged into somebody else is sent under that id.
        if (sent === undefined || sent.record.person?.personId !== personId) continue
        children += 1
        check(personId, given, sent)
      }
    }),
    runs(60),
  )
  expect(children).toBeGreaterThan(60)
}

describe('nothing leaves that may not', () => {
  it('no victim, nobody else, no other crime, no origin and no report under conditions, in any position', () => {
    everywhere((personId, _, sent) => {
      const texts = textsIn(sent)
      const others = [...personIds, ...oldIds].filter((id) => id !== personId)
      for (const id of [...others, ...crimeIds, ...originIds]) {
        // Whole texts, since an id such as `constructor` is also a key that objects inherit.
        expect(texts).not.toContain(id)
        expect(texts.filter((text) => text.includes(id))).toEqual([])
      }
      expect(texts.filter((text) => text.includes('closed-'))).toEqual([])
    })
  })

  it('no field that a caller puts on the allow-list at run time', () => {
    const [first] = notificationFields as unknown as { recipients: string[] }[]
    expect(() => (notificationFields as unknown as object[]).push({})).toThrow(TypeError)
    expect(() => first?.recipients.push('everybody')).toThrow(TypeError)
    expect(Object.isFrozen(thamesValleyArrestDeadlines[0]?.within)).toBe(true)
    expect(Object.values(disclosureBases).every((basis) => Object.isFrozen(basis))).toBe(true)
  })

  it('no field that the allow-list does not give the recipient', () => {
    everywhere((_, { recipient }, { record }) => {
      const allowed = notificationFields.filter(({ recipients }) => recipients.includes(recipient))
      expect(Object.keys(record)).toEqual(allowed.map(({ field }) => field))
    })
  })

  it('no equality value: what is gathered of them can be given to no part of it', () => {
    const equality = gatherEquality([{ personId: personIds[0] as string, ethnicity: 'equality-value' }])
    everywhere((_, { asOf, recipient }, sent) => {
      expect(textsIn(sent)).not.toContain('equality-value')
      const misuse = { recipient, purpose: 'care', basis: 'crime-and-disorder-act-1998-s115', asOf } as const
      expect(() => arrestNotification({} as never, equality as never, misuse)).toThrow(/holdings/)
    })
  })

  it('no trace of them: a notification is the same without reports under conditions, origins and deconfliction', () => {
    everywhere((personId, given, sent) => {
      const { force } = given
      const without: Force = {
        ...force,
        ...(force.intelligence && {
          intelligence: force.intelligence
            .filter(({ handling }) => handling === 'P')
            .map(({ originId: _, ...report }) => report),
        }),
        ...(force.people && { people: force.people.map(({ deconflict: _, ...person }) => person) }),
      }
      const again = sentOf(personId, { ...given, force: without })
      // A person whom only such a report knew is not in the holdings without it.
      if (again !== undefined) expect(again).toEqual(sent)
    })
  })

  it('nothing of anybody else: it is the same where the holdings hold the child alone', () => {
    everywhere((personId, given, sent) => {
      const force = asPerson(given.force, (id) => id === personId)
      const again = sentOf(personId, { ...given, force })
      expect(again).toEqual(sent)
    })
  })

  it('nothing that was not known at the date', () => {
    everywhere((personId, given, sent) => {
      const again = sentOf(personId, { ...given, force: knownAt(given.asOf, given.force) })
      if (again !== undefined) expect(again).toEqual(sent)
    })
  })
})
