import { z } from 'zod'
import {
  documentProblems,
  jsonPointer,
  pointerPastDepth,
  pointersOfProto,
} from '../../internal/document-problems'
import { ownValue } from '../../internal/own-value'
import type { DocumentProblem } from '../../internal/prelude-error'
import type { Policy } from '../../policy/parse-policy'
import { documentIdSchema } from '../../policy/schema/common'
import { type Group, groupSchema } from '../../policy/schema/group-schema'
import { roleFactorsSchema, selectionKeys } from '../../policy/schema/selection-schema'

const mostDepth = 32

const outcomeSelectionShape = z
  .strictObject({
    roles: roleFactorsSchema,
    groups: selectionKeys.groups,
    not: selectionKeys.not,
    outcomes: selectionKeys.outcomes,
    detection: selectionKeys.detection,
  })
  .readonly()

/** Which involvements are an outcome: a policy's selection without window, recency and co-involvement. */
export interface OutcomeSelection extends z.infer<typeof outcomeSelectionShape> {}

const outcomeRuleShape = z
  .strictObject({
    /** What it is called in texts: "violence charged or convicted". */
    title: z.string().min(1).exactOptional(),
    select: outcomeSelectionShape as z.ZodType<OutcomeSelection>,
    /** Groups of the outcome's own: a name is looked up here first, then in the policy. */
    groups: z.record(documentIdSchema, groupSchema).readonly().exactOptional(),
  })
  .readonly()

/** What is looked for after a date. */
export interface OutcomeRule extends z.infer<typeof outcomeRuleShape> {}

/**
 * What is looked for after a date: crimes that a selection takes.
 *
 * Such crimes are records of police work. They say what was recorded, not what was done.
 */
const outcomeRuleSchema: z.ZodType<OutcomeRule> = outcomeRuleShape

/**
 * What is wrong with an outcome for some policies: its form, and groups that neither it nor a policy names.
 *
 * @param outcome - what a caller was given
 * @param policies - the policies that its group names may lead to
 * @param at - keys from the root of the options to the outcome
 */
export function outcomeProblems(
  outcome: unknown,
  policies: readonly Policy[],
  at: readonly string[],
): DocumentProblem[] {
  const below = (pointer: string, message: string) => ({ pointer: jsonPointer(at) + pointer, message })
  const tooDeep = pointerPastDepth(outcome, mostDepth)
  if (tooDeep !== undefined) return [below(tooDeep, `deeper than ${mostDepth}`)]
  const protos = pointersOfProto(outcome)
  if (protos.length > 0) return protos.map((pointer) => below(pointer, 'not a name'))
  const parsed = outcomeRuleSchema.safeParse(outcome)
  if (!parsed.success) {
    return documentProblems(parsed.error.issues, outcome).map((problem) =>
      below(problem.pointer, problem.message),
    )
  }
  const { select, groups } = parsed.data
  return [
    ...missingGroups(select.groups, groups, policies).map((i) => `/select/groups/${i}`),
    ...missingGroups(select.not?.groups, groups, policies).map((i) => `/select/not/groups/${i}`),
  ].map((pointer) => below(pointer, 'neither the outcome nor the policy has this group'))
}

/** Places of names that lead nowhere in some policy. */
function missingGroups(
  names: readonly string[] | undefined,
  own: Readonly<Record<string, Group>> | undefined,
  policies: readonly Policy[],
): number[] {
  return (names ?? []).flatMap((name, index) => {
    if (ownValue(own, name) !== undefined) return []
    const isEverywhere = policies.every(({ document }) => ownValue(document.groups, name) !== undefined)
    return isEverywhere ? [] : [index]
  })
}
