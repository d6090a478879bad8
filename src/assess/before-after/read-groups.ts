import { requireCohort } from '../../analyse/require-cohort'
import { documentProblems, jsonPointer, pointerPastDepth } from '../../internal/document-problems'
import { findString } from '../../internal/find-string'
import { requireDay } from '../../internal/iso-day'
import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import type { HoldingsColumns } from '../../scan/holdings/columns'
import { leastUnits } from '../trial/judge-ratio'
import { outcomesProblems } from '../trial/outcome-sides'
import {
  type AnalyseBeforeAfterOptions,
  analyseBeforeAfterOptionsSchema,
  type ComparedGroup,
} from './before-after-options'

const caller = 'analyseBeforeAfter'
const mostDepth = 32

/** People of both groups as places in the holdings, each once. */
export interface GroupPlaces {
  readonly treated: readonly number[]
  readonly control: readonly number[]
}

/**
 * Checks the options and that both groups come from the same rule at the same date.
 *
 * @throws PreludeError `invalid-date` for `extractedOn`, `invalid-options`, `invalid-argument` where a cohort is none,
 *   `missing-control` where there is no control group that could stand for what would have happened
 */
export function readGroups(
  columns: HoldingsColumns,
  policy: Policy,
  options: AnalyseBeforeAfterOptions,
): GroupPlaces {
  const extractedOn = requireDay(caller, 'extractedOn', options?.extractedOn)
  if ((options.control ?? undefined) === undefined) {
    refuseControl([{ pointer: '/control', message: 'a control group' }])
  }
  const { treated, control } = options
  const parsed = analyseBeforeAfterOptionsSchema.safeParse(options)
  if (!parsed.success) refuse(documentProblems(parsed.error.issues, options))
  const tooDeep = pointerPastDepth(options.outcomes, mostDepth)
  if (tooDeep !== undefined) {
    refuse([{ pointer: `/outcomes${tooDeep}`, message: `deeper than ${mostDepth}` }])
  }
  const { outcomes, primary } = options
  const problems = outcomesProblems(outcomes, policy, ['outcomes'])
  if (!outcomes.some(({ id }) => id === primary.outcome)) {
    problems.push({ pointer: '/primary/outcome', message: 'one of the outcomes' })
  }
  if (problems.length > 0) refuse(problems)
  requireCohort(caller, 'treated.cohort', treated.cohort)
  requireCohort(caller, 'control.cohort', control.cohort)
  const differing = [
    ...problemsOfPolicy('treated', treated, policy),
    ...problemsOfPolicy('control', control, policy),
    ...(control.cohort.asOf === treated.cohort.asOf
      ? []
      : [problem(['control', 'cohort', 'asOf'], 'the same date as the treated group')]),
    ...(control.list === treated.list
      ? []
      : [problem(['control', 'list'], 'the same list as the treated group')]),
  ]
  if (differing.length > 0) refuseControl(differing)
  const asOf = requireDay(caller, 'treated.cohort.asOf', treated.cohort.asOf)
  if (extractedOn - (options.maturityDays ?? 0) <= asOf) {
    refuse([{ pointer: '/extractedOn', message: "after the cohort's date, by more than maturityDays" }])
  }
  return placesOf(columns, treated, control)
}

function problemsOfPolicy(
  name: string,
  { cohort }: ComparedGroup,
  { id, version }: Policy,
): DocumentProblem[] {
  return cohort.policy?.id === id && cohort.policy.version === version
    ? []
    : [problem([name, 'cohort', 'policy'], 'the id and version of the policy given')]
}

function placesOf(columns: HoldingsColumns, treated: ComparedGroup, control: ComparedGroup): GroupPlaces {
  const taken = new Set<number>()
  const problems: DocumentProblem[] = []
  const read = (name: 'treated' | 'control', group: ComparedGroup): number[] => {
    const listed = listedIn(group)
    const people = group.people ?? [...listed]
    if (people.length < leastUnits) problems.push(problem([name], `a group of ${leastUnits} people or more`))
    return people.map((personId, index) => {
      const place = findString(columns.personIds, columns.currentIds.get(personId) ?? personId)
      const wrong = (message: string) => problems.push(problem([name, 'people', index], message))
      if (!listed.has(personId)) wrong('a nominee of the list')
      else if (place < 0) wrong('a person whom the holdings hold')
      else if (taken.has(place)) wrong('a person who is in neither group already')
      taken.add(place)
      return place
    })
  }
  const places = { treated: read('treated', treated), control: read('control', control) }
  for (const group of Object.values(places)) group.sort((a, b) => a - b)
  if (problems.length > 0) refuseControl(problems)
  return places
}

function listedIn({ cohort, list, area }: ComparedGroup): ReadonlySet<string> {
  const lists = cohort.lists.filter((its) => its.id === list && (area === undefined || its.area === area))
  return new Set(lists.flatMap(({ nominees }) => nominees.map(({ personId }) => personId)))
}

function problem(path: readonly (string | number)[], message: string): DocumentProblem {
  return { pointer: jsonPointer(path), message }
}

function refuse(problems: readonly DocumentProblem[]): never {
  throw new PreludeError('invalid-options', `${caller} requires two groups, outcomes and a period`, {
    problems,
  })
}

function refuseControl(problems: readonly DocumentProblem[]): never {
  throw new PreludeError(
    'missing-control',
    `${caller} requires a control group selected by the same rule at the same date: people chosen for being high fall by themselves`,
    { problems },
  )
}
