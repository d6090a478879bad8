import { describe, expect, it } from 'vitest'
import {
  activityReturn,
  advanceCase,
  allocateResponses,
  arrestNotification,
  type CaseEvent,
  type CustodyOffer,
  type CustodyOffersOptions,
  coachBrief,
  custodyOffers,
  disposalOptions,
  gatherHoldings,
  type Holdings,
  isPreludeError,
  type Nomination,
  openCase,
  parseCase,
  parseCatalogue,
  preludePolicy,
  type Recommendation,
  thamesValleyCatalogue,
} from '../../src/index'
import type { CustodyRecord } from '../../src/scan/records/custody-record'
import type { OffenceRecord } from '../../src/scan/records/offence-record'
import { asOf, born, custody, needs, people } from './leaving/force'

const told = {
  recipient: 'youth-justice',
  purpose: 'To keep a child safe',
  basis: 'crime-and-disorder-act-1998-s115',
  asOf,
} as const
const suites: CustodyOffersOptions = {
  at: `${asOf}T21:00:00+01:00`,
  lately: { days: 14 },
  suites: [{ suite: 'Abingdon', coaches: [{ response: 'divert' }] }],
}
const nomination: Nomination = {
  type: 'nominated',
  caseId: 'case-1',
  personId: 'P1',
  on: '2026-03-01',
  by: 'Unit',
  reviewBy: '2026-03-15',
  signsOfExploitation: false,
}
const exit: CaseEvent = {
  type: 'exited',
  on: '2026-03-02',
  by: 'Unit',
  why: 'nominated-in-error',
  reason: 'Somebody else was meant.',
}
const visit = { activityId: 'A1', on: asOf, category: 'home-visit', count: 1 } as const
const recommended: Recommendation = {
  personId: 'P1',
  responseId: 'mentor',
  kind: 'support',
  name: 'Mentor',
  status: 'recommended',
  reasons: [],
  missing: [],
  requires: [],
  text: '',
}
const catalogue = parseCatalogue({
  ...thamesValleyCatalogue,
  responses: thamesValleyCatalogue.responses.map((entry) => ({ ...entry, confirmedOn: '2026-03-02' })),
})

/** The offer of the adult of 21. */
function offer(holdings: Holdings): CustodyOffer {
  return custodyOffers(holdings, preludePolicy, catalogue, suites).offers.find(
    ({ status }) => status === 'eligible',
  ) as CustodyOffer
}

/** What came out, or how it was refused. */
function said(attempt: () => unknown): unknown {
  try {
    return attempt()
  } catch (error) {
    if (!isPreludeError(error)) throw error
    return [error.message, error.info]
  }
}

describe('what may not leave', () => {
  it('is refused or dropped where somebody puts it into what a programme is given', () => {
    const more = { ethnicity: 'EQUALITY-VALUE', victim: 'VICTIM-1', originId: 'ORIGIN-1', note: 'CLOSED-1' }
    const laden = <Value extends object>(value: Value): Value => ({ ...value, ...more })
    const [record, next] = custody as [CustodyRecord, CustodyRecord]
    const crime: OffenceRecord = {
      crimeId: 'C1',
      personId: 'P1',
      role: 'suspect',
      offenceCode: '10D',
      occurredOn: '2026-03-01',
      markers: [],
    }
    const holdings = gatherHoldings({
      offences: [laden(crime)],
      people: people.slice(0, 2).map((personId, at) => laden({ personId, bornOn: born[at] as string })),
      custody: [laden(record), laden(next)],
      needs: needs.slice(0, 2).map(laden),
    })
    const attempts: readonly (() => unknown)[] = [
      () => arrestNotification(laden(record), holdings, told),
      () => arrestNotification(record, holdings, laden(told)),
      () => arrestNotification(record, holdings, told),
      () => custodyOffers(holdings, preludePolicy, thamesValleyCatalogue, suites),
      () => custodyOffers(holdings, preludePolicy, thamesValleyCatalogue, laden(suites)),
      () => coachBrief(laden(offer(holdings))),
      () => openCase(laden(nomination)),
      () => advanceCase(openCase(nomination), laden(exit)),
      () => parseCase(laden(openCase(nomination))),
      () => parseCase(laden(advanceCase(openCase(nomination), exit))),
      () => disposalOptions(laden(crime), { personId: 'P1' }, {}, { asOf }),
      () => disposalOptions(crime, laden({ personId: 'P1' }), laden({}), laden({ asOf })),
      () => activityReturn([laden(visit)], { from: asOf, to: asOf }),
      () => allocateResponses([laden(recommended)], [], { asOf, priorityOf: () => 1, arrivedOn: () => asOf }),
    ]
    // Records of the holdings drop what they do not name, so these are built; whatever stands beside is refused.
    expect(attempts.filter((attempt) => !Array.isArray(said(attempt)))).toHaveLength(4)
    for (const attempt of attempts) {
      const text = JSON.stringify(said(attempt))
      for (const word of [...Object.values(more)]) expect(text, String(attempt)).not.toContain(word)
    }
  })
})
