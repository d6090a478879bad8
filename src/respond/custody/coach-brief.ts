import { z } from 'zod'
import { deepFreeze } from '../../internal/deep-freeze'
import { documentProblems } from '../../internal/document-problems'
import { PreludeError } from '../../internal/prelude-error'
import { identifierSchema, isoDateSchema } from '../../scan/records/fields'
import type { IsoDate, IsoDateTime, Need, NeedLevel } from '../../scan/vocabulary'
import type { CoachSession } from './coach-times'
import type { AgeBand, CustodyOffer, Presence } from './custody-offer'
import { refuseOptions } from './custody-offers-options'
import { type OfferForBrief, offerForBriefSchema } from './offer-for-brief'

const caller = 'coachBrief'

/** That a person agreed to share with the coach what practitioners have assessed. */
export interface ConsentToShare {
  readonly givenOn: IsoDate
  /** Whoever recorded it, as your system names them. */
  readonly recordedBy: string
}

/** What {@link coachBrief} may be told. */
export interface CoachBriefOptions {
  /** Without it the brief holds no need. */
  readonly consentToShare?: ConsentToShare
}

/** Where and when a coach can meet a person. */
export interface CoachMeeting {
  readonly suite: string
  /** `ask-custody`: records do not say whether the person is there. */
  readonly where: 'suite' | 'community' | 'ask-custody'
  /** The coach's hours that are on, and the next: where they are known and the person is in the suite. */
  readonly now?: CoachSession
  readonly next?: CoachSession
}

/** What a coach is told before meeting a person: nothing of the arrest, the offence or the investigation. */
export interface CoachBrief {
  readonly at: IsoDateTime
  readonly personId: string
  readonly ageBand?: AgeBand
  readonly offer: { readonly id: string; readonly name: string }
  readonly meetings: readonly CoachMeeting[]
  /** Whether a record cautions of a risk in approaching the person. False: none does. */
  readonly approachRisk: boolean
  /** Only with consent to share, and only those that the offer can meet. */
  readonly needs?: readonly { readonly need: Need; readonly level: NeedLevel }[]
  /** What must be had first, in words. */
  readonly requires: readonly string[]
  readonly text: string
}

/**
 * Builds what a coach may know of a person before meeting them, field by field from `coachBriefFields`.
 *
 * Coaches are not police, and never discuss the arrest or the investigation: so they are told neither, nor when the
 * person was arrested, how they left, or why the offer fits. It must not be used to find out about a case, and
 * nothing may be added to it: what the person wants to tell, they tell.
 *
 * @param offer - an offer of `custodyOffers` whose status is `eligible`
 * @param options - that the person consented to sharing assessed needs, if they did
 * @returns the brief, deeply frozen
 * @throws PreludeError `invalid-argument` where the offer is none or not eligible; `invalid-options` where consent is
 *   not what it should be or is dated after the day of the offer
 * @example
 * const brief = coachBrief({
 *   at: '2026-03-31T21:00:00+01:00',
 *   personId: 'P1',
 *   responseId: 'divert',
 *   name: 'DIVERT custody coach',
 *   status: 'eligible',
 *   reasons: [],
 *   missing: [],
 *   requires: [{ condition: 'consent', inWords: 'the person agrees to take part' }],
 *   addresses: ['employment'],
 *   meets: [{ need: 'employment', level: 'high', assessedOn: '2026-02-01' }],
 *   ageBand: '18-to-25',
 *   approachRisk: false,
 *   stays: [{ custodyId: 'D1', suite: 'Abingdon', presence: 'in-custody', arrestedAt: '2026-03-31T18:10:00+01:00' }],
 *   doubts: [],
 *   text: '',
 * })
 * brief.meetings // => [{ suite: 'Abingdon', where: 'suite' }]
 * brief.needs // => undefined
 * @see https://www.tvvru.co.uk/project/divert/; docs/programmes/divert.md;
 *   docs/decisions/0046-offers-in-custody.md
 */
export function coachBrief(offer: CustodyOffer, options: CoachBriefOptions = {}): CoachBrief {
  const read = offerForBriefSchema.safeParse(offer)
  if (!read.success) {
    throw new PreludeError(
      'invalid-argument',
      `${caller} requires an offer of custodyOffers whose status is eligible`,
      { argument: 'offer' },
    )
  }
  const parsed = optionsShape.safeParse(options)
  if (!parsed.success) refuseOptions(caller, documentProblems(parsed.error.issues, options))
  const { consentToShare } = parsed.data
  if (consentToShare && consentToShare.givenOn > read.data.at.slice(0, 10)) {
    refuseOptions(caller, [{ pointer: '/consentToShare/givenOn', message: 'must not be after the offer' }])
  }
  const { at, personId, responseId, name, ageBand, approachRisk, requires, meets, stays } = read.data
  return deepFreeze({
    at,
    personId,
    ...(ageBand && { ageBand }),
    offer: { id: responseId, name },
    meetings: meetingsOf(stays),
    approachRisk,
    ...(consentToShare && { needs: meets.map(({ need, level }) => ({ need, level })) }),
    requires: requires.map(({ inWords }) => inWords),
    text: 'Voluntary and confidential. Never discuss the arrest or the investigation, which runs in parallel; whether the person takes part changes nothing in it.',
  })
}

/** The fields of a coach's brief, all that there are, and why a coach has each. */
export const coachBriefFields: readonly { readonly field: keyof CoachBrief; readonly because: string }[] =
  /* @__PURE__ */ deepFreeze([
    { field: 'at', because: 'a brief is of one moment and grows old' },
    {
      field: 'personId',
      because: 'the coach must know whom to ask for, by a pseudonym that custody resolves',
    },
    { field: 'ageBand', because: 'a child needs an appropriate adult, and offers are for ages' },
    { field: 'offer', because: 'the coach must know what is offered' },
    { field: 'meetings', because: 'the coach must know where and when' },
    { field: 'approachRisk', because: 'the coach must be safe: yes or no, without the reason' },
    { field: 'needs', because: 'the person agreed that the coach may know them' },
    { field: 'requires', because: 'nothing begins without it' },
    { field: 'text', because: 'the coach must know what never to discuss' },
  ])

const optionsShape: z.ZodType<CoachBriefOptions> = z.strictObject({
  consentToShare: z
    .strictObject({ givenOn: isoDateSchema, recordedBy: identifierSchema })
    .readonly()
    .exactOptional(),
})

const whereOf: Readonly<Record<Presence, CoachMeeting['where']>> = {
  'in-custody': 'suite',
  released: 'community',
  unclear: 'ask-custody',
}

/** One for each suite and place: that somebody came twice is not for the coach. */
function meetingsOf(stays: OfferForBrief['stays']): CoachMeeting[] {
  const meetings = new Map<string, CoachMeeting>()
  for (const { suite, presence, coach } of stays) {
    const where = whereOf[presence]
    const hours = where === 'community' ? undefined : coach
    meetings.set(JSON.stringify([suite, where]), {
      suite,
      where,
      ...(hours?.now && { now: hours.now }),
      ...(hours?.next && { next: hours.next }),
    })
  }
  return [...meetings.values()]
}
