import { describe, expect, it } from 'vitest'
import { nominateCohort } from '../../../src/analyse/nominate-cohort'
import type { DisparityOfGroup, GroupOutcome, ShownRate } from '../../../src/assess/disparity/disparity'
import type { DisparityReference } from '../../../src/assess/disparity/group-disparity-options'
import { groupDisparity } from '../../../src/assess/group-disparity'
import { gatherEquality } from '../../../src/scan/gather-equality'
import { asOf, crime, holdingsOf, policyWith } from '../../analyse/small-force'
import { oneList } from './sixty-people'

/** Two thousand people made by arithmetic that Python does alike: (i·7919 + k·104729 + i·i·31 + i·k·613) % 1000. */
const drawn = (i: number, k: number) => (i * 7919 + k * 104_729 + i * i * 31 + i * k * 613) % 1000
const force = Array.from({ length: 2000 }, (_, i) => {
  const e = drawn(i, 1)
  const ethnicity = e < 500 ? 'W' : e < 750 ? 'B' : e < 920 ? 'A' : 'M'
  const sex = drawn(i, 2) < 650 ? 'M' : 'F'
  const isNominated = drawn(i, 3) < 150 + (ethnicity === 'B' ? 100 : 0)
  const hasOutcome = drawn(i, 4) < 100 + (isNominated ? 250 : 0) + (sex === 'M' ? 60 : 0)
  return { personId: `P${i}`, ethnicity, sex, isNominated, hasOutcome }
})
const policy = policyWith(oneList)
const holdings = holdingsOf(
  force.flatMap(({ personId, isNominated, hasOutcome }, i) => [
    crime(`a${i}`, personId, { offenceCode: isNominated ? 'B100' : 'A10' }),
    ...(hasOutcome ? [crime(`b${i}`, personId, { occurredOn: '2026-07-01' })] : []),
  ]),
  { people: force.map(({ personId }) => ({ personId, bornOn: '1990-01-01' })) },
)
const equality = gatherEquality(force.map(({ personId, ethnicity, sex }) => ({ personId, ethnicity, sex })))
const cohort = nominateCohort(holdings, policy, { asOf })

/** Every group's figure, in the order of Aequitas: A, B, M and W, then F and M. */
function figures(reference: DisparityReference, figureOf: (group: DisparityOfGroup) => number | undefined) {
  const { tables } = groupDisparity(cohort, equality, {
    holdings,
    policy,
    characteristics: ['ethnicity', 'sex'],
    outcome: { select: { roles: { charged: 1 } } },
    horizonDays: 365,
    reference,
  })
  return tables.flatMap(({ groups }) => groups.filter(({ group }) => group !== null).map(figureOf))
}

const shareOf = (rate: ShownRate | undefined) => (typeof rate === 'object' ? rate.share : undefined)
/** Aequitas gives the reference group itself a disparity of 1. */
const ratioOf = (rate: ShownRate | undefined) =>
  typeof rate === 'object' ? (rate.comparedWith ? rate.ratio?.value : 1) : undefined
const outcomeRate = (name: keyof GroupOutcome) => (group: DisparityOfGroup) =>
  group.outcome?.all[name] as ShownRate | undefined
const pprev = (group: DisparityOfGroup) => group.nominatedOfEligible
const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 10))

// Aequitas 1.1.0: Group().get_crosstabs(df, attr_cols=['ethnicity', 'sex']) where df has score, label_value and both
// attributes; then Bias().get_disparity_predefined_groups(…, ref_groups_dict={'ethnicity': 'B', 'sex': 'F'}),
// get_disparity_major_group and get_disparity_min_metric, with check_significance=False.
describe('the figures of Aequitas', () => {
  it('are the rates', () => {
    const rates = (name: keyof GroupOutcome) =>
      figures('largest', (group) => shareOf(outcomeRate(name)(group)))
    expect(rates('falsePositiveRate')).toEqual(
      near([
        0.06557377049180328, 0.18556701030927836, 0.09090909090909091, 0.0975609756097561,
        0.10034602076124567, 0.1200750469043152,
      ]),
    )
    expect(rates('falseNegativeRate')).toEqual(
      near([
        0.8, 0.6666666666666666, 0.4444444444444444, 0.7931034482758621, 0.639344262295082,
        0.8034188034188035,
      ]),
    )
    expect(rates('falseDiscoveryRate')).toEqual(
      near([0.5, 0.72, 0.5, 0.7096774193548387, 0.5686274509803921, 0.735632183908046]),
    )
    expect(rates('falseOmissionRate')).toEqual(
      near([
        0.2191780821917808, 0.15053763440860216, 0.07407407407407407, 0.14495798319327732,
        0.13043478260869565, 0.16696269982238,
      ]),
    )
    expect(rates('recordedShare')).toEqual(
      near([0.24691358024691357, 0.17796610169491525, 0.140625, 0.161710037174721, 0.1742857142857143, 0.18]),
    )
    // pprev; and ppr, each group's share of all nominees.
    expect(figures('largest', (group) => shareOf(pprev(group)))).toEqual(
      near([
        0.09876543209876543, 0.211864406779661, 0.15625, 0.11524163568773234, 0.14571428571428571,
        0.13384615384615384,
      ]),
    )
    expect(
      figures(
        'largest',
        ({ nominated }) => (nominated as number) / cohort.lists.flatMap(({ nominees }) => nominees).length,
      ),
    ).toEqual(
      near([0.115942028986, 0.36231884058, 0.072463768116, 0.449275362319, 0.369565217391, 0.630434782609]),
    )
  })

  it('are the disparities to a chosen group', () => {
    const reference = { ethnicity: 'B', sex: 'F' }
    const ratios = (name: keyof GroupOutcome) =>
      figures(reference, (group) => ratioOf(outcomeRate(name)(group)))
    expect(ratios('falsePositiveRate')).toEqual(
      near([0.353369763206, 1, 0.489898989899, 0.525745257453, 1, 1.196609950184]),
    )
    expect(ratios('falseNegativeRate')).toEqual(
      near([1.2, 1, 0.666666666667, 1.189655172414, 1, 1.256629410476]),
    )
    expect(ratios('falseDiscoveryRate')).toEqual(
      near([0.694444444444, 1, 0.694444444444, 0.985663082437, 1, 1.293697978597]),
    )
    expect(ratios('falseOmissionRate')).toEqual(
      near([1.455968688845, 1, 0.492063492063, 0.96293517407, 1, 1.280047365305]),
    )
    expect(figures(reference, (group) => ratioOf(pprev(group)))).toEqual(
      near([0.466172839506, 1, 0.7375, 0.543940520446, 1, 0.918552036199]),
    )
  })

  it('are the disparities to the largest group', () => {
    const ratios = (name: keyof GroupOutcome) =>
      figures('largest', (group) => ratioOf(outcomeRate(name)(group)))
    expect(ratios('falsePositiveRate')).toEqual(
      near([0.672131147541, 1.90206185567, 0.931818181818, 1, 0.835694204152, 1]),
    )
    expect(ratios('falseNegativeRate')).toEqual(
      near([1.008695652174, 0.840579710145, 0.56038647343, 1, 0.795779560516, 1]),
    )
    expect(figures('largest', (group) => ratioOf(pprev(group)))).toEqual(
      near([0.857029072083, 1.838436303991, 1.355846774194, 1, 1.088669950739, 1]),
    )
  })

  it('are the disparities to the group with the least of each', () => {
    const ratios = (name: keyof GroupOutcome) =>
      figures('least', (group) => ratioOf(outcomeRate(name)(group)))
    expect(ratios('falsePositiveRate')).toEqual(
      near([1, 2.829896907216, 1.386363636364, 1.487804878049, 1, 1.196609950184]),
    )
    expect(ratios('falseNegativeRate')).toEqual(near([1.8, 1.5, 1, 1.784482758621, 1, 1.256629410476]))
    expect(ratios('falseDiscoveryRate')).toEqual(near([1, 1.44, 1, 1.41935483871, 1, 1.293697978597]))
    expect(ratios('falseOmissionRate')).toEqual(
      near([2.958904109589, 2.032258064516, 1, 1.956932773109, 1, 1.280047365305]),
    )
    expect(figures('least', (group) => ratioOf(pprev(group)))).toEqual(
      near([1, 2.145127118644, 1.58203125, 1.166821561338, 1.088669950739, 1]),
    )
  })
})
