import type { Cohort, ManagedBy, Nominee, ReferralResult } from '../analyse/cohort'
import { requireCohort } from '../analyse/require-cohort'
import { compareCodePoints } from '../internal/code-points'
import { objectsOf } from '../internal/objects-of'
import type { Recommendation } from '../respond/recommendation'
import type { IsoDate } from '../scan/vocabulary'
import { describeFlag } from './describe-flag'
import { describeHangsOn } from './describe-hangs-on'
import { describeShare } from './describe-share'

/** One person as the panel sees them: no score and no rank. */
export interface PanelPerson {
  readonly personId: string
  readonly reasons: readonly string[]
  /** How much rests on suspicion alone and on one crime, and on what one thing the place hangs, in words. */
  readonly restsOn: readonly string[]
  readonly unknownOrDisputed: readonly string[]
  readonly wouldChange: readonly string[]
  /** Who already manages the person; `unknown` where that was not gathered. */
  readonly managedBy: readonly ManagedBy[] | 'unknown'
  /** What must be known before anyone makes contact, in words. */
  readonly first: readonly string[]
  /** The band of what was done to the person, where the policy has one and the list shows it. */
  readonly vulnerabilityBand?: string
  /** Kept out of the score and owned by another meeting. */
  readonly signposts: readonly string[]
  readonly responses: readonly Recommendation[]
}

/** The people of one band, in no order: they stand by id. */
export interface PanelBand {
  /** Absent where the list is unranked or the score is below every band. */
  readonly band?: string
  readonly people: readonly PanelPerson[]
}

/** A list as the panel sees it. */
export interface PanelList {
  readonly id: string
  readonly title?: string
  readonly area?: string
  /** Highest band first. */
  readonly bands: readonly PanelBand[]
}

/** A cohort as the panel sees it. */
export interface PanelView {
  readonly asOf: IsoDate
  readonly policy: { readonly id: string; readonly version: string }
  readonly reviewBy?: IsoDate
  /** What the view is, for its head. */
  readonly notice: string
  readonly lists: readonly PanelList[]
  /** People whom something missing keeps off a list. */
  readonly undetermined: Cohort['undetermined']
  readonly referrals: readonly (Omit<ReferralResult, 'nominee'> & { readonly person?: PanelPerson })[]
  readonly register: Cohort['register']
  readonly counts: Pick<Cohort, 'considered' | 'notEligible' | 'withoutArea' | 'unlisted' | 'signposts'>
}

/** What {@link panelView} may be told. */
export interface PanelViewOptions {
  /** What {@link recommendResponses} returned; shown with each person, those not recommended left out. */
  readonly recommendations?: Iterable<Recommendation>
}

const notice =
  'Advice to the panel, which decides. It shows people with the most recorded harm under this policy, not the most dangerous people. Within a band people stand in no order.'

/**
 * Shows a cohort as a panel should see it: bands, reasons and doubts in sentences, no score to anchor on.
 *
 * For the meeting. Analysts use {@link analystView}.
 *
 * @param cohort - what {@link nominateCohort} returned
 * @param options - recommendations to show with each person
 * @returns plain objects; nothing in them holds a score or a rank
 * @throws PreludeError `invalid-argument` where it is no cohort, or recommendations are none
 * @example
 * const crime = { personId: 'P1', role: 'charged', offenceCode: '10D', markers: [] }
 * const holdings = gatherHoldings({
 *   offences: [
 *     { ...crime, crimeId: 'C1', occurredOn: '2026-01-05' },
 *     { ...crime, crimeId: 'C2', occurredOn: '2026-02-11' },
 *   ],
 *   people: [{ personId: 'P1', bornOn: '2000-05-17' }],
 * })
 * const view = panelView(nominateCohort(holdings, preludePolicy, { asOf: '2026-03-31' }))
 * view.lists[0]?.bands[0]?.people[0]?.personId // => 'P1'
 */
export function panelView(cohort: Cohort, options: PanelViewOptions = {}): PanelView {
  requireCohort('panelView', 'cohort', cohort)
  const responses = groupByPerson(options?.recommendations ?? [])
  const personOf = (nominee: Nominee) => panelPerson(nominee, responses.get(nominee.personId) ?? [])
  return {
    asOf: cohort.asOf,
    policy: cohort.policy,
    ...(cohort.reviewBy !== undefined && { reviewBy: cohort.reviewBy }),
    notice,
    lists: cohort.lists.map(({ id, title, area, nominees }) => ({
      id,
      ...(title !== undefined && { title }),
      ...(area !== undefined && { area }),
      bands: bandsOf(nominees).map(({ band, people }) => ({
        ...(band !== undefined && { band }),
        people: people.map(personOf),
      })),
    })),
    undetermined: cohort.undetermined,
    referrals: cohort.referrals.map(({ nominee, ...referral }) => ({
      ...referral,
      ...(nominee && { person: personOf(nominee) }),
    })),
    register: cohort.register,
    counts: {
      considered: cohort.considered,
      notEligible: cohort.notEligible,
      withoutArea: cohort.withoutArea,
      unlisted: cohort.unlisted,
      signposts: cohort.signposts,
    },
  }
}

const toldAbove: readonly string[] = ['hangs-on-one-judgement', 'hangs-on-one-record']

/** People by band, in the order in which bands first come: a ranked list comes highest first. */
function bandsOf(nominees: readonly Nominee[]): { band: string | undefined; people: Nominee[] }[] {
  const bands: { band: string | undefined; people: Nominee[] }[] = []
  for (const nominee of nominees) {
    const known = bands.find(({ band }) => band === nominee.band)
    if (known) known.people.push(nominee)
    else bands.push({ band: nominee.band, people: [nominee] })
  }
  for (const { people } of bands) people.sort((a, b) => compareCodePoints(a.personId, b.personId))
  return bands
}

function panelPerson(nominee: Nominee, responses: readonly Recommendation[]): PanelPerson {
  return {
    personId: nominee.personId,
    reasons: nominee.reasons,
    restsOn: [
      describeShare(nominee.suspicionShare, 'rests on suspicion alone: no charge and no conviction'),
      describeShare(nominee.largestCrimeShare, 'comes from one crime'),
      ...(nominee.hangsOn ?? []).map(describeHangsOn),
    ],
    unknownOrDisputed: nominee.doubts,
    wouldChange: nominee.wouldChange,
    managedBy: nominee.coordinateWith,
    // On what the place hangs is told in full above, and is nothing to settle before contact.
    first: nominee.flags
      .filter((flag) => !toldAbove.includes(flag))
      .map((flag) => nominee.gates.find(({ id }) => id === flag)?.sentence ?? describeFlag(flag)),
    ...(nominee.vulnerability?.band !== undefined && { vulnerabilityBand: nominee.vulnerability.band }),
    signposts: nominee.signposts.map(({ sentence }) => sentence),
    responses: responses.filter(({ status }) => status !== 'not-recommended'),
  }
}

function groupByPerson(recommendations: Iterable<Recommendation>): Map<string, Recommendation[]> {
  const byPerson = new Map<string, Recommendation[]>()
  for (const recommendation of objectsOf('panelView', 'recommendations', recommendations)) {
    const its = byPerson.get(recommendation.personId) ?? []
    its.push(recommendation)
    byPerson.set(recommendation.personId, its)
  }
  return byPerson
}
