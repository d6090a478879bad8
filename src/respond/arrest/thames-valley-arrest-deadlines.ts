import { deepFreeze } from '../../internal/deep-freeze'
import type { Response } from '../schema/response-schema'
import { bladePossession } from '../thames-valley/groups/blade-possession'
import { knife } from '../thames-valley/groups/knife'
import { violence } from '../thames-valley/groups/violence'
import { violenceWithoutInjury } from '../thames-valley/groups/violence-without-injury'
import { weapons } from '../thames-valley/groups/weapons'
import { actNowContact } from '../thames-valley/responses/act-now-contact'
import { actNowHomeVisit } from '../thames-valley/responses/act-now-home-visit'
import { knifeReferral } from '../thames-valley/responses/knife-referral'
import type { ArrestDeadlineRule } from './arrest-deadline-rule'

/**
 * The time limits that run when a child is arrested in Thames Valley, with their sources.
 *
 * Figures and sources are those of the responses of `thamesValleyCatalogue`. Contact within 90 minutes and a home
 * visit within 48 hours are Act Now's (Operation Deter Youth); the knife referral is national guidance, so a force
 * elsewhere keeps that one and gives its own beside it.
 *
 * @see docs/programmes/child-arrested.md
 */
export const thamesValleyArrestDeadlines: readonly ArrestDeadlineRule[] = /* @__PURE__ */ deepFreeze([
  /* @__PURE__ */ ruleOf(actNowContact, {
    id: 'youth-justice-contact',
    title: 'Contact by the youth justice service',
    fallsOn: 'youth-justice',
    from: 'notification',
    arrestsFor: /* @__PURE__ */ actNowArrests(),
  }),
  /* @__PURE__ */ ruleOf(actNowHomeVisit, {
    id: 'home-visit',
    title: 'Home visit by the youth justice service',
    fallsOn: 'youth-justice',
    from: 'release',
    arrestsFor: /* @__PURE__ */ actNowArrests(),
  }),
  /* @__PURE__ */ ruleOf(knifeReferral, {
    id: 'knife-referral',
    title: 'Referral of a child found with a knife to the youth justice service',
    fallsOn: 'police',
    from: 'arrest',
    arrestsFor: {
      codes: bladePossession.codes as readonly string[],
      suggestedBy: knife.markers as ['knife'],
    },
  }),
])

/** The arrests that Act Now is for: a weapon of any kind, violence or robbery. */
function actNowArrests(): NonNullable<ArrestDeadlineRule['arrestsFor']> {
  return {
    codes: [weapons, violence, violenceWithoutInjury].flatMap(({ codes }) => codes as readonly string[]),
    markers: weapons.markers as ['knife', 'firearm'],
  }
}

type Told = Pick<ArrestDeadlineRule, 'id' | 'title' | 'fallsOn' | 'from' | 'arrestsFor'>

function ruleOf(
  { referral, inForce, confirmedOn, funding, basis }: Response,
  told: Told,
): ArrestDeadlineRule {
  return {
    ...told,
    within: (referral as { within: ArrestDeadlineRule['within'] }).within,
    inForce,
    ...(confirmedOn !== undefined && { confirmedOn }),
    ...(funding && { funding }),
    // What a response rests on besides are windows of measures, which no time limit has.
    basis: basis.filter(({ kind }) => kind !== 'judgement'),
  }
}
