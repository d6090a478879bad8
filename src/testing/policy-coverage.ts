import type { Policy } from '../policy/parse-policy'
import { requirePolicy } from '../policy/require-policy'
import type { Catalogue } from '../respond/catalogue-schema'
import type { PolicyCase } from './cases/policy-case-schema'
import { bandTasks } from './exercise/band-tasks'
import { openLook } from './exercise/case-look'
import { componentTasks } from './exercise/component-tasks'
import type { CoverageItem, PolicyCoverage } from './exercise/coverage-item'
import type { CoverageTask } from './exercise/coverage-task'
import { gateTasks } from './exercise/gate-tasks'
import { listTasks } from './exercise/list-tasks'
import { refuseUnresolvable } from './exercise/refuse-unresolvable'
import { responseTasks } from './exercise/response-tasks'
import { signpostTasks } from './exercise/signpost-tasks'
import { unlistedTasks } from './exercise/unlisted-tasks'
import { openCases } from './run-policy-cases'

/** What {@link policyCoverage} may be told. */
export interface PolicyCoverageOptions {
  /** The responses that are to be exercised too. */
  readonly catalogue?: Catalogue
}

/**
 * Says what of a policy no case has exercised: components, gates, bands, steps, conditions and responses.
 *
 * A case exercises a thing where it came into play for the case's own person and the case expects something that
 * it decides; a gate's status alone says nothing of a band. Whether the expectation holds is `runPolicyCases`'s to
 * say. A case that cannot be judged exercises nothing.
 *
 * - A component, where it gave points and the case expects the score, its band, these points, a rank, or a
 *   nomination: being on a list, or off one that is full. Each step of its scale, below the first, within and past a
 *   cap; its limit where it cuts at the share, at the amount, and leaves points alone.
 * - A band, and being below all, only where a band is expected.
 * - A gate met, unmet and unknown, where it is expected itself, where it is among what is expected to be missing, or
 *   where it decided a nomination: the person is on a list, or nothing but this gate kept them off one. A list's
 *   condition likewise.
 * - A condition within another, with a status in which it made the whole what it is: of an unmet `all` those that
 *   are unmet. That another was unmet too does not matter here.
 * - A list, where the person is on it, is left out at its end (of a share below 1, or of at most ten: a judgement,
 *   since it takes a case of more people than the list is long), or fits a list per area without an area.
 * - A signpost that counts something; the weight of codes that the table lacks.
 * - Of a catalogue each response recommended, not recommended, not yet recommended for what is unknown, ruled out;
 *   its conditions; before and after it is in force; no longer confirmed; with and without the agreement about a
 *   child; due.
 *
 * What no case can bring about is no item, where that can be told: a count that would be unknown, a date of death in
 * dispute, a step above what a measure can reach. What measures select by (codes, markers, roles, windows, outcomes,
 * recency, grades) is left to mutants, and so are edges and ties: coverage says what nobody looked at, not that it
 * was looked at well.
 *
 * Cost: two or three times that of running the cases.
 *
 * @param policy - a policy from `parsePolicy`
 * @param cases - from `parsePolicyCases`, or written as values
 * @param options - the catalogue, where its responses are to be exercised
 * @returns every item with the cases that exercise it or the case that is missing, and the share, 0 to 1
 * @throws PreludeError `invalid-argument` where policy, cases or catalogue are not what they should be;
 *   `invalid-catalogue` where the catalogue names what neither it nor the policy has
 * @example
 * const coverage = policyCoverage(preludePolicy, [
 *   {
 *     name: 'Somebody who has died is not eligible',
 *     asOf: '2026-03-31',
 *     person: { age: 30, died: { ago: { days: 3 } } },
 *     expect: { gates: { alive: 'unmet' } },
 *   },
 * ])
 * coverage.items.filter(({ exercisedBy }) => exercisedBy.length > 0).map(({ what }) => what) // => ['gate alive unmet']
 * coverage.items.find(({ what }) => what === 'gate age-10 unknown')?.missing // => 'a person: no birth date; expect the gate to be unknown'
 * @see docs/testing.md
 */
export function policyCoverage(
  policy: Policy,
  cases: Iterable<PolicyCase>,
  options: PolicyCoverageOptions = {},
): PolicyCoverage {
  const caller = 'policyCoverage'
  requirePolicy(caller, policy)
  const { catalogue } = options
  if (catalogue !== undefined) refuseUnresolvable(policy, catalogue)
  const looks = openCases(caller, policy, cases, catalogue)
    .filter(({ problems }) => problems.length === 0)
    .map((opened) => ({ index: opened.index, look: openLook(opened, policy, catalogue) }))
  const items = tasksOf(policy, catalogue).map(({ wanted, isExercisedBy, ...item }): CoverageItem => {
    const exercisedBy = looks.filter(({ look }) => isExercisedBy(look)).map(({ index }) => index)
    return { ...item, exercisedBy, ...(exercisedBy.length === 0 && { missing: wanted }) }
  })
  const exercised = items.filter(({ exercisedBy }) => exercisedBy.length > 0).length
  const total = items.length
  return {
    policy: { id: policy.id, version: policy.version },
    items,
    exercised,
    total,
    share: total === 0 ? 1 : exercised / total,
  }
}

/** Everything that cases can exercise, in the order of the documents. */
function tasksOf(policy: Policy, catalogue: Catalogue | undefined): CoverageTask[] {
  return [
    ...unlistedTasks(policy),
    ...(['score', 'vulnerability'] as const).flatMap((rule) => [
      ...componentTasks(policy, rule),
      ...bandTasks(policy, rule),
    ]),
    ...gateTasks(policy),
    ...listTasks(policy),
    ...signpostTasks(policy),
    ...(catalogue === undefined ? [] : responseTasks(catalogue, policy.document)),
  ]
}
