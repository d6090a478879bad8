import { expect, it } from 'vitest'
import { preludePolicy } from '../../../src/policy/prelude-policy'
import { thamesValleyCatalogue } from '../../../src/respond/thames-valley-catalogue'
import { catalogueMutants } from '../../../src/testing/mutants/catalogue-mutants'
import { missingCase } from '../../../src/testing/mutants/missing/missing-case'
import type { Mutant } from '../../../src/testing/mutants/mutant'
import { policyMutants } from '../../../src/testing/mutants/policy-mutants'
import { policyWith, richDocument } from './made-up'

const rich = policyWith(richDocument)

function sentencesOf(mutants: readonly Mutant[], document: Parameters<typeof missingCase>[1]) {
  return new Map(mutants.map((mutant) => [mutant.id, missingCase(mutant, document)]))
}

const prelude = sentencesOf(policyMutants(preludePolicy), preludePolicy.document)
const said = sentencesOf(policyMutants(rich), rich.document)
const offers = sentencesOf(catalogueMutants(thamesValleyCatalogue), thamesValleyCatalogue)

it.each([
  ['/groups/violence/codes/0→without 1', 'a crime of code 1 (group violence)'],
  ['/groups/violence/markers/0→without knife', 'a crime flagged knife (group violence)'],
  ['/groups/families/offenceGroups/0→without Theft', 'a crime of the offence group Theft (group families)'],
  ['/groups/families/subgroups/0→without Grave', 'a crime of the subgroup Grave (group families)'],
  [
    '/measures/crimes/select/within→25 months',
    'a crime exactly 2 years ago, or a day later (measure crimes)',
  ],
  ['/measures/arrests/within→31 days', 'an arrest exactly 30 days ago, or a day later (measure arrests)'],
  ['/measures/reports/within→7 months', 'a report exactly 6 months ago, or a day later (measure reports)'],
  ['/measures/crimes/select/roles/charged→1', 'somebody’s part in a crime as charged (measure crimes)'],
  [
    '/measures/crimes/select/groups/0→without violence',
    'a crime that only group violence takes (measure crimes)',
  ],
  [
    '/measures/crimes/select/not/groups/0→without one-marker',
    'a crime that group one-marker leaves out (measure crimes)',
  ],
  ['/measures/crimes/select/outcomes/exclude/0→without 5', 'a crime with outcome 5 (measure crimes)'],
  [
    '/measures/crimes/select/detection/exclude/0→without proactive',
    'a crime that police activity found, or that was reported (measure crimes)',
  ],
  ['/measures/crimes/of→offence-groups', 'several crimes at once (measure crimes)'],
  [
    '/score/components/0/measure/select/coInvolvement→full',
    'a crime that several people are suspected of (component harm)',
  ],
  [
    '/score/components/0/measure/select/recency→removed',
    'a crime of an age at which its factor changes (component harm)',
  ],
  ['/measures/reports/themes/knife→20', 'a report about knife (measure reports)'],
  ['/measures/reports/source/1→2', 'a report of source grade 1 (measure reports)'],
  ['/measures/reports/assessment/B→1', 'a report of assessment grade B (measure reports)'],
  ['/measures/reports/minimumOrigins→3', 'reports of 2 origins, or of one fewer (measure reports)'],
  ['/measures/more-reports/minimumOrigins→2', 'a report that stands alone (measure more-reports)'],
  ['/harm/unlisted/weight→10', 'a crime of a code that the table lacks (harm)'],
  ['/score/components/0/weight→1.4', 'the points that it gives (component harm)'],
  ['/score/components/1→removed', 'the points that it gives (component peak)'],
  ['/score/components/0/scale/at→2000', 'a measure of exactly 1000, or right beside it (component harm)'],
  [
    '/score/components/2/scale/steps/0/atLeast→3',
    'a measure of exactly 2, or right beside it (component often)',
  ],
  ['/score/components/2/scale/steps/0/points→6', 'a measure within the step (component often)'],
  ['/score/components/2/scale/steps/1→removed', 'a measure of 4 or more (component often)'],
  [
    '/score/components/4/limit/atMost→100',
    'reports that weigh more than their limit leaves (component reports)',
  ],
  ['/score/bands/1/atLeast→800', 'a total of exactly 400, or right beside it (band high)'],
  [
    '/vulnerability/bands/0/atLeast→1',
    'a total of exactly 0.5, or right beside it (band some of vulnerability)',
  ],
  ['/gates/0/require/atLeast→above 18', 'age of exactly 18, or right beside it (gate adult)'],
  ['/gates/0/require/atLeast→at least 36', 'age of 18, or well away from it (gate adult)'],
  ['/gates/0/whenUnknown→flag', 'somebody of whom it is unknown whether they pass (gate adult)'],
  ['/gates/0/whenUnmet→flag', 'somebody whom nothing else keeps off a list (gate adult)'],
  ['/gates/0→removed', 'somebody whom nothing else keeps off a list (gate adult)'],
  ['/gates/2/require/any/1/all/0/is/0→without iom', 'somebody whose scheme is iom (gate mixed)'],
  ['/gates/2/require/any/4/is/2→or community', 'somebody whose custody is community (gate mixed)'],
  ['/gates/2/require/any/4/at→asOf', 'custody or schemes that change before the review (gate mixed)'],
  [
    '/gates/2/require/any/0→removed',
    'somebody for whom this alone decides: not (area is North) (gate mixed)',
  ],
  ['/lists/0/size→2', 'the last place on a list that is full (list force)'],
  ['/lists/1/share→0.81', 'the last place on a list that is full (list share)'],
  ['/lists/0/per→area', 'people of two areas, or of none (list force)'],
  ['/lists/1/areaBasis→home', 'somebody whose home and crimes are in different areas (list share)'],
  ['/lists/2/present→removed', 'whether the list shows a rank (list all)'],
  ['/lists/0→removed', 'somebody on the list (list force)'],
  ['/signposts/0→removed', 'what it counts (signpost areas)'],
  ['/review/every→29 days', 'the day of the review, or custody that ends around it (review)'],
])('says in words what is missing for %s', (id, turningPoint) => {
  expect(said.get(id)).toBe(`No case turns on ${turningPoint}.`)
})

it('says what is missing of a code whose name holds what pointers write otherwise', () => {
  expect(prelude.get('/groups/serious-violence/codes/1→without 1/4.1/4.10/4.2')).toBe(
    'No case turns on a crime of code 1/4.1/4.10/4.2 (group serious-violence).',
  )
})

it.each([
  ['/confirmWithin→13 months', 'a date 12 months after a confirmation (confirmation)'],
  [
    '/measures/knife-crimes/select/roles/suspect→removed',
    'somebody’s part in a crime as suspect (measure knife-crimes)',
  ],
  ['/responses/0→removed', 'somebody whom it is advised on (response nrm-child)'],
  ['/responses/3/deterrent→true', 'a child without an agreement (response caseworker-offer)'],
  [
    '/responses/0/requires/0→without child-welfare-referral',
    'child-welfare-referral as something that must be had first (response nrm-child)',
  ],
])('says in words what is missing for %s of a catalogue', (id, turningPoint) => {
  expect(offers.get(id)).toBe(`No case turns on ${turningPoint}.`)
})

it('says something of every mutant, and nothing that is undefined', () => {
  const all = [...prelude.values(), ...said.values(), ...offers.values()]
  expect(all.filter((sentence) => /undefined|null|\[object|NaN|\(\)/.test(sentence))).toEqual([])
})

it('tells the times of a response apart from its offer', () => {
  const endings = [...offers].flatMap(([id, sentence]) =>
    /\/(referral|inForce|blockWhen→)/.test(id) ? [sentence] : [],
  )
  expect([...new Set(endings)]).toEqual(
    expect.arrayContaining([
      'No case turns on the day or the time by which to refer (response knife-referral).',
      'No case turns on the first day on which it is in force (response knife-referral).',
      'No case turns on somebody whom it is barred for (response community-resolution).',
    ]),
  )
})
