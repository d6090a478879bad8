import { canBeMet } from '../../policy/checks/can-be-met'
import { excludingGates } from '../../policy/checks/excluding-gates'
import type { Policy } from '../../policy/parse-policy'
import type { PolicyDocument } from '../../policy/policy-schema'
import type { ListRule } from '../../policy/schema/list-schema'
import type { CaseLook } from './case-look'
import { conditionTasks } from './condition-tasks'
import type { CoverageTask } from './coverage-task'
import { possibleStatuses } from './possible-statuses'
import { sayWithStatus } from './say-condition'

/**
 * The longest list whose end is to be exercised, a judgement: that takes one person more than it is long, each
 * written out in a case.
 */
const longestToFill = 10

/** What is to be exercised of the lists: being on each, its end, being without an area, and its condition. */
export function listTasks({ document }: Policy): CoverageTask[] {
  return (document.lists ?? []).flatMap((list, index) => [
    ...placeTasks(list, index, document),
    ...whereTasks(list, index, document),
  ])
}

function placeTasks(list: ListRule, index: number, document: PolicyDocument): CoverageTask[] {
  const { id, where, size, share = 1, per } = list
  // Whom a gate keeps off whatever the list asks, nobody can put on it.
  if (!canBeMet([...excludingGates(document), ...(where ? [where] : [])], document)) return []
  const fit = `a person with a score who meets every gate${where ? ` and the condition of list ${id}` : ''}`
  const task = (
    key: string,
    what: string,
    wanted: string,
    isExercisedBy: CoverageTask['isExercisedBy'],
  ): CoverageTask => ({
    kind: 'list',
    document: 'policy',
    pointer: `/lists/${index}${key}`,
    what: `list ${id} ${what}`,
    wanted,
    isExercisedBy,
  })
  const end = size === undefined ? 'share' : 'size'
  const isShort = size === undefined ? share < 1 : size <= longestToFill
  const others =
    size === undefined ? `others who make ${share} of all scores` : `${size} others with a higher score`
  return [
    task('', 'has somebody on it', `${fit}; expect them nominated`, ({ standing }) => standing().isOn(id)),
    ...(isShort
      ? [
          task(
            `/${end}`,
            'leaves somebody out at its end',
            `${fit}, behind ${others}; expect them nominated elsewhere or nowhere`,
            ({ standing }) => standing().isLeftOut(id),
          ),
        ]
      : []),
    ...(per === 'area'
      ? [
          task(
            '/per',
            'passes over somebody without a known area',
            `${fit} and has no ${list.areaBasis === 'offences' ? 'crime with an area' : 'home area'}; expect them nominated elsewhere or nowhere`,
            ({ standing }) => standing().isWithoutArea(id),
          ),
        ]
      : []),
  ]
}

function whereTasks({ id, where }: ListRule, index: number, document: PolicyDocument): CoverageTask[] {
  if (where === undefined) return []
  const owner = `condition of list ${id}`
  const pointer = `/lists/${index}/where`
  const resultIn = (look: CaseLook) => (isShown(look, id) ? look.judge(where) : undefined)
  return [
    ...possibleStatuses(where, document).map(
      (status): CoverageTask => ({
        kind: 'list-condition',
        document: 'policy',
        pointer,
        what: `${owner} ${status}`,
        wanted: `a person: ${sayWithStatus(where, status, document)}; expect the condition to be ${status}`,
        isExercisedBy: (look) => resultIn(look)?.status === status,
      }),
    ),
    ...conditionTasks({
      document: 'policy',
      pointer,
      owner,
      expected: 'the condition, or a nomination that it decides',
      condition: where,
      rules: document,
      resultIn,
    }),
  ]
}

function isShown({ expect, standing }: CaseLook, listId: string): boolean {
  if (expect.listConditions !== undefined && Object.hasOwn(expect.listConditions, listId)) return true
  return standing().showsCondition(listId)
}
