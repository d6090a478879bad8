import type { Cohort, HangsOn, NominationList, Nominee } from '../analyse/cohort'
import { requireCohort } from '../analyse/require-cohort'
import { holdsObjects, isObject } from '../internal/is-object'
import { PreludeError } from '../internal/prelude-error'
import type { RankStability, StabilityOfList } from './stability/stability'

/**
 * Marks each nominee whose place hangs on one judgement or one record, so that the panel sees it.
 *
 * The views then say it in words. A mark is a reason to look closer at that number or that record, not to leave a
 * person without an offer.
 *
 * @param cohort - what {@link nominateCohort} returned
 * @param stability - what {@link rankStability} returned for the same holdings, policy, date and register
 * @returns the cohort with `hangsOn` for every nominee of a list, and the flags `hangs-on-one-judgement` and
 *   `hangs-on-one-record` where they are so; a referral that is on a list is marked as on the first such list
 * @throws PreludeError `invalid-argument` where either is none, or they are of different dates, policies or nominees
 * @example
 * const crimes = ['C1', 'C2'].map((crimeId) => ({
 *   crimeId, personId: 'P1', role: 'charged', offenceCode: '34B', occurredOn: '2026-01-05', markers: [],
 * }))
 * const holdings = gatherHoldings({ offences: crimes, people: [{ personId: 'P1', bornOn: '2000-05-17' }] })
 * const cohort = nominateCohort(holdings, preludePolicy, { asOf: '2026-03-31' })
 * const stability = rankStability(holdings, preludePolicy, { asOf: '2026-03-31', seed: 1 })
 * const marked = markStability(cohort, stability)
 * marked.lists[0]?.nominees[0]?.hangsOn?.map(({ kind }) => kind) // => ['judgement', 'record', 'record']
 */
export function markStability(cohort: Cohort, stability: RankStability): Cohort {
  requireCohort('markStability', 'cohort', cohort)
  requireStability(stability)
  const isSame =
    cohort.asOf === stability.asOf &&
    cohort.policy.id === stability.policy.id &&
    cohort.policy.version === stability.policy.version &&
    cohort.lists.length === stability.lists.length
  if (!isSame) refuseOther()
  const lists = cohort.lists.map((list, index) => markList(list, stability.lists[index] as StabilityOfList))
  return {
    ...cohort,
    lists,
    referrals: cohort.referrals.map((referral) => {
      if (referral.nominee === undefined) return referral
      const its = lists
        .flatMap(({ nominees }) => nominees)
        .find(({ personId }) => personId === referral.nominee?.personId)
      return { ...referral, nominee: marked(referral.nominee, its?.hangsOn) }
    }),
  }
}

function markList(list: NominationList, stability: StabilityOfList): NominationList {
  const found = new Map(stability.nominees.map(({ personId, hangsOn }) => [personId, hangsOn]))
  const isSame =
    list.id === stability.id &&
    list.area === stability.area &&
    list.nominees.length === found.size &&
    list.nominees.every(({ personId }) => found.has(personId))
  if (!isSame) refuseOther()
  return { ...list, nominees: list.nominees.map((nominee) => marked(nominee, found.get(nominee.personId))) }
}

/** The nominee with what the place hangs on; marks of another time go. */
function marked(nominee: Nominee, hangsOn: readonly HangsOn[] | undefined): Nominee {
  const { hangsOn: _, ...rest } = nominee
  const flags = rest.flags.filter((flag) => !stabilityFlags.some((its) => its === flag))
  if (hangsOn === undefined) return { ...rest, flags }
  const isOn = [
    hangsOn.some(({ kind }) => kind === 'judgement'),
    hangsOn.some(({ kind }) => kind !== 'judgement'),
  ]
  return { ...rest, flags: [...flags, ...stabilityFlags.filter((_flag, index) => isOn[index])], hangsOn }
}

const stabilityFlags = ['hangs-on-one-judgement', 'hangs-on-one-record'] as const

function requireStability(stability: RankStability): void {
  const isStability =
    isObject(stability) &&
    isObject(stability.policy) &&
    Array.isArray(stability.lists) &&
    Array.isArray(stability.judgements) &&
    stability.lists.every(
      (list: StabilityOfList) =>
        isObject(list) &&
        holdsObjects(list.nominees) &&
        list.nominees.every(({ hangsOn }) => holdsObjects(hangsOn)),
    )
  if (isStability) return
  throw new PreludeError(
    'invalid-argument',
    'markStability requires stability to be what rankStability returned',
    { argument: 'stability' },
  )
}

function refuseOther(): never {
  throw new PreludeError(
    'invalid-argument',
    'markStability requires cohort and stability to be of the same holdings, policy, date and register',
    { argument: 'stability' },
  )
}
