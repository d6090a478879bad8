import type { Conditions } from '../analyse/open-conditions'
import type { IsoDate } from '../scan/vocabulary'
import type { Agreements } from './agreement'
import type { Catalogue } from './catalogue-schema'
import { decidingParts } from './deciding-parts'
import { dueDate, type Start } from './due-date'
import type { SafeguardingKnown } from './exploitation/open-safeguarding'
import type { LatestDetention } from './latest-detention'
import type { Recommendation, RecommendationStatus, RequiredCondition } from './recommendation'
import { conditionsForChildren } from './schema/conditions-to-be-had'
import { isDeterrent, type Response } from './schema/response-schema'
import { doubtThatItRuns } from './still-runs'
import type { Holidays } from './working-days'

/** What every response is judged against. */
export interface Judging {
  readonly catalogue: Catalogue
  readonly conditions: Conditions
  readonly agreements: Agreements
  readonly safeguarding: SafeguardingKnown
  readonly holidays: Holidays
  readonly asOf: IsoDate
  /** The conditions that must be had first, by id, in words. */
  readonly words: Readonly<Record<string, string>>
  latestDetention(personId: string): LatestDetention
}

interface Verdict {
  readonly status: RecommendationStatus
  readonly reasons: readonly string[]
  readonly missing: readonly string[]
  /** Where the offer is met: the latest record that met it, if any did. Nothing else is due. */
  readonly met?: { readonly latest: Start | undefined }
}

/** Judges one response for one person. */
export function judgeResponse(personId: string, response: Response, judging: Judging): Recommendation {
  const { referral, inForce, places, note } = response
  const requires = requiredOf(personId, response, judging)
  const verdict = verdictOn(personId, response, requires, judging)
  const { status, reasons, missing } = verdict
  const due =
    referral?.within !== undefined && verdict.met
      ? dueDate(
          referral.within,
          referral.from ?? 'record',
          startOf(personId, referral.from, verdict.met, judging),
          {
            asOf: judging.asOf,
            holidays: judging.holidays,
            inForceFrom: inForce.from,
          },
        )
      : undefined
  return {
    personId,
    responseId: response.id,
    name: response.name,
    kind: response.kind,
    ...(response.deterrent && { deterrent: true as const }),
    status,
    reasons,
    missing,
    requires,
    ...due,
    ...(referral && { referTo: referral.to }),
    ...(places && { places }),
    ...(note !== undefined && { note }),
    text: `${response.name}: ${openings[status]} because ${reasons.join('; ')}`,
  }
}

const openings: Readonly<Record<RecommendationStatus, string>> = {
  recommended: 'recommended to the panel',
  'not-recommended': 'not recommended to the panel',
  unknown: 'not yet recommended to the panel',
}

function verdictOn(
  personId: string,
  response: Response,
  requires: readonly RequiredCondition[],
  judging: Judging,
): Verdict {
  const { conditions, catalogue, asOf } = judging
  const refuse = (reasons: readonly string[]): Verdict => ({
    status: 'not-recommended',
    reasons,
    missing: [],
  })

  const alive = conditions.evaluate(personId, { fact: 'alive', is: ['yes'] })
  if (alive.status === 'unmet') return refuse([alive.sentence])
  const { from, to } = response.inForce
  if (from !== undefined && asOf < from) return refuse([`it is in force from ${from}`])
  if (to !== undefined && to < asOf) return refuse([`it was in force until ${to}`])

  const offer = conditions.evaluate(personId, response.offerWhen)
  const offered = decidingParts(response.offerWhen, offer)
  if (offer.status === 'unmet') return refuse(offered.map(({ sentence }) => sentence))
  const { blockWhen } = response
  const block = blockWhen && conditions.evaluate(personId, blockWhen)
  const blocked = blockWhen && block && block.status !== 'unmet' ? decidingParts(blockWhen, block) : []
  if (block?.status === 'met') return refuse(blocked.map(({ sentence }) => `ruled out by ${sentence}`))

  const reasons = [
    ...offered.map(({ sentence }) => sentence),
    ...blocked.map(({ sentence }) => `it cannot be told whether it is ruled out: ${sentence}`),
  ]
  const missing = [...(offer.status === 'unknown' ? offered : []), ...blocked].flatMap((part) => part.about)
  if (alive.status === 'unknown') {
    reasons.push(alive.sentence)
    missing.push('alive')
  }
  const doubt = doubtThatItRuns(response, catalogue.confirmWithin, asOf)
  if (doubt !== undefined) {
    reasons.push(doubt)
    missing.push('confirmation')
  }
  const age = conditions.ageOf(personId)
  const agreement = requires.find(({ condition }) => condition === 'youth-justice-agreement')
  if (isDeterrent(response) && agreement && agreement.had === undefined) {
    reasons.push(
      `${age === undefined ? 'the age is unknown' : `the person is ${age}`} and no agreement of the youth justice service is recorded`,
    )
    missing.push('youth-justice-agreement')
  }
  const { signs, decision } = judging.safeguarding.of(personId)
  if (isDeterrent(response) && signs.length > 0 && decision === undefined) {
    reasons.push(
      `safeguarding comes first (${signs.map(({ inWords }) => inWords).join('; ')}) and no decision on it is recorded since, which bars neither arrest nor the protection of the public`,
    )
    missing.push('safeguarding-decision')
  }
  return {
    status: missing.length === 0 ? 'recommended' : 'unknown',
    reasons,
    missing: [...new Set(missing)],
    ...(offer.status === 'met' && { met: { latest: offer.latest } }),
  }
}

/**
 * What must be had first: what only a child's case needs is left out for adults, and what the rule for children and
 * the one for the exploited ask is added.
 */
function requiredOf(personId: string, response: Response, judging: Judging): RequiredCondition[] {
  const age = judging.conditions.ageOf(personId)
  const mayBeChild = age === undefined || age < 18
  const asked: string[] = []
  if (isDeterrent(response)) {
    if (judging.safeguarding.of(personId).signs.length > 0) asked.push('safeguarding-decision')
    if (mayBeChild) asked.push('youth-justice-agreement')
  }
  const ids = [...new Set([...asked, ...response.requires])]
  return ids
    .filter((id) => mayBeChild || !conditionsForChildren.includes(id))
    .map((id) => {
      const had = hadOf(id, personId, response, judging)
      return { condition: id, inWords: judging.words[id] as string, ...(had && { had }) }
    })
}

function hadOf(
  condition: string,
  personId: string,
  response: Response,
  { agreements, safeguarding }: Judging,
): RequiredCondition['had'] {
  if (condition === 'youth-justice-agreement') {
    const agreement = agreements.latest(personId, response.id)
    return agreement && { on: agreement.on, by: agreement.by }
  }
  if (condition !== 'safeguarding-decision') return undefined
  const { decision } = safeguarding.of(personId)
  return decision && { on: decision.decidedOn, by: decision.by }
}

function startOf(
  personId: string,
  from: 'record' | 'arrest' | 'release' | undefined,
  { latest }: { readonly latest: Start | undefined },
  judging: Judging,
): Start | undefined {
  if (from === 'arrest') return judging.latestDetention(personId).arrest
  if (from === 'release') return judging.latestDetention(personId).release
  return latest
}
