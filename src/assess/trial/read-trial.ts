import { z } from 'zod'
import { compareCodePoints } from '../../internal/code-points'
import { documentProblems, jsonPointer, pointerPastDepth } from '../../internal/document-problems'
import { type Day, parseIsoDay, requireDay } from '../../internal/iso-day'
import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import { outcomesProblems } from './outcome-sides'
import { subgroupProblems } from './subgroup-problems'
import type { AssignedPerson, TrialAssignment } from './trial-assignment'
import { type AnalyseTrialOptions, analyseTrialOptionsSchema, optionDateSchema } from './trial-protocol'

const mostDepth = 32

/** The parts of an assignment that the analysis needs. */
const assignmentShape = z.object({
  trialId: z.string(),
  design: z.enum(['blocks', 'matched-pairs']),
  arms: z.array(z.object({ id: z.string() })).min(2),
  assignments: z
    .array(
      z.object({
        personId: z.string().min(1),
        arm: z.string(),
        assignedOn: optionDateSchema.exactOptional(),
        stratum: z.string(),
        block: z.int(),
        position: z.int(),
      }),
    )
    .min(1),
})

/** Apart from the options, so that its pointers begin with a name of their own. */
const givenShape = z.object({ assignment: assignmentShape })

/** Whoever was assigned, with the day. */
export interface DatedAssignment extends AssignedPerson {
  readonly day: Day
}

/**
 * Checks an assignment and the options of its analysis, and dates everybody, in code-point order of ids.
 *
 * @throws PreludeError `invalid-date` for `extractedOn`; `invalid-options` with pointers into the options, or below
 *   `/assignment`
 */
export function readTrial(
  assignment: TrialAssignment,
  options: AnalyseTrialOptions,
  policy: Policy,
): readonly DatedAssignment[] {
  const extractedOn = requireDay('analyseTrial', 'extractedOn', options?.extractedOn)
  const tooDeep = pointerPastDepth(options, mostDepth)
  if (tooDeep !== undefined) refuse([{ pointer: tooDeep, message: `deeper than ${mostDepth}` }])
  const given = { assignment: assignment as unknown }
  const [parsed, assigned] = [analyseTrialOptionsSchema.safeParse(options), givenShape.safeParse(given)]
  refuseAny([
    ...(parsed.success ? [] : documentProblems(parsed.error.issues, options)),
    ...(assigned.success ? [] : documentProblems(assigned.error.issues, given)),
  ])
  const { protocol } = options
  refuseAny(outcomesProblems(protocol.outcomes, policy, ['protocol', 'outcomes']))
  refuseAny([
    ...problemsOfAssignment(assignment, options),
    ...subgroupProblems(protocol.subgroups ?? [], policy, ['protocol', 'subgroups']),
    ...problemsOfProtocol(assignment, options),
  ])
  const dated = assignment.assignments
    .map((person) => ({ ...person, day: dayOf(person, options) }))
    .sort((a, b) => compareCodePoints(a.personId, b.personId))
  const registered = parseIsoDay(protocol.registeredOn) as Day
  if (dated.some(({ day }) => day <= registered)) {
    refuseAny([problem(['protocol', 'registeredOn'], 'a day before the first assignment')])
  }
  const countedTo = extractedOn - (options.maturityDays ?? 0)
  if (dated.every(({ day }) => day >= countedTo)) {
    refuseAny([problem(['extractedOn'], 'after the first assignment, by more than maturityDays')])
  }
  return dated
}

function dayOf({ assignedOn }: AssignedPerson, options: AnalyseTrialOptions): Day {
  return parseIsoDay(assignedOn ?? options.assignedOn) as Day
}

function problemsOfAssignment(
  { arms, assignments }: TrialAssignment,
  { assignedOn }: AnalyseTrialOptions,
): DocumentProblem[] {
  const ids = arms.map(({ id }) => id)
  const seen = new Set<string>()
  const armOfUnit = new Map<string, string>()
  const problems = ids.flatMap((id, index) => {
    const at = ['assignment', 'arms', index]
    if (ids.indexOf(id) !== index) return [problem(at, 'another arm has this id')]
    const isEmpty = assignments.every(({ arm }) => arm !== id)
    return isEmpty ? [problem(at, 'an arm that somebody was assigned to')] : []
  })
  assignments.forEach((person, index) => {
    const wrong = (key: string, message: string) =>
      problems.push(problem(['assignment', 'assignments', index, key], message))
    const unit = unitKey(person)
    const arm = armOfUnit.get(unit) ?? person.arm
    armOfUnit.set(unit, arm)
    if (seen.has(person.personId)) wrong('personId', 'this person was assigned before')
    if (!ids.includes(person.arm)) wrong('arm', 'one of the arms')
    else if (arm !== person.arm) wrong('arm', 'the arm of the others of the same stratum, block and position')
    if (person.assignedOn === undefined && assignedOn === undefined) {
      wrong('assignedOn', 'a date, here or as the option assignedOn')
    }
    seen.add(person.personId)
  })
  return problems
}

/** What was assigned as one: a text that no other unit of the trial has. */
export function unitKey({ stratum, block, position }: AssignedPerson): string {
  return JSON.stringify([stratum, block, position])
}

function problemsOfProtocol(
  { arms }: TrialAssignment,
  { protocol, subgroups }: AnalyseTrialOptions,
): DocumentProblem[] {
  const registered = (protocol.subgroups ?? []).map(({ id }) => id)
  const problems = (subgroups ?? []).flatMap((id, index) =>
    registered.includes(id)
      ? []
      : [problem(['subgroups', index], 'a subgroup that the protocol named before anybody was assigned')],
  )
  if (!arms.some(({ id }) => id === protocol.control)) {
    problems.push(problem(['protocol', 'control'], 'one of the arms'))
  }
  if (!protocol.outcomes.some(({ id }) => id === protocol.primary.outcome)) {
    problems.push(problem(['protocol', 'primary', 'outcome'], 'one of the outcomes'))
  }
  return problems
}

function problem(path: readonly (string | number)[], message: string): DocumentProblem {
  return { pointer: jsonPointer(path), message }
}

function refuseAny(problems: readonly DocumentProblem[]): void {
  if (problems.length > 0) refuse(problems)
}

function refuse(problems: readonly DocumentProblem[]): never {
  throw new PreludeError(
    'invalid-options',
    'analyseTrial requires an assignment and a protocol that agree, laid down before the first assignment',
    { problems },
  )
}
