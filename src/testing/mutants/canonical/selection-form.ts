import type { Group } from '../../../policy/schema/group-schema'
import type { Recency, Selection } from '../../../policy/schema/selection-schema'
import type { Members } from './group-members'
import { longestDays, monthsOf, shortestDays } from './period-form'

/** What a selection is read with. */
export interface SelectionContext {
  readonly groups: Readonly<Record<string, Group>> | undefined
  readonly membersOf: (ids: readonly string[], groups: Readonly<Record<string, Group>> | undefined) => Members
  /** True for a code that cannot add to what is measured. */
  readonly isWeightless: (code: string) => boolean
}

/**
 * What a selection takes, as a value that is equal for selections that take the same.
 *
 * Groups become the codes and markers that they let in and keep out; what is let in and kept out at once is kept
 * out; steps of recency and windows that nothing can reach fall away.
 */
export function selectionForm(select: Partial<Selection>, context: SelectionContext): unknown {
  const { roles, within, outcomes, detection, coInvolvement } = select
  const recency = select.recency && recencyForm(select.recency, within)
  const lasts = Array.isArray(recency) ? (recency.at(-1)?.[0] ?? 0) : Number.POSITIVE_INFINITY
  return [
    roles && sorted(Object.entries(roles).filter(([, factor]) => factor > 0)),
    within && shortestDays(within) < lasts ? monthsOf(within) : null,
    recency ?? null,
    ...groupsForm(select, context),
    sorted(outcomes?.exclude ?? []),
    sorted(detection?.exclude ?? []),
    coInvolvement === 'shared',
  ]
}

function groupsForm(
  { groups: taken, not }: Partial<Selection>,
  { groups, membersOf, isWeightless }: SelectionContext,
): unknown[] {
  const out = membersOf(not?.groups ?? [], groups)
  const weighs = (code: string) => !isWeightless(code)
  const codesOut = sorted([...out.codes].filter(weighs))
  const markersOut = sorted([...out.markers])
  if (taken === undefined) return ['all', codesOut, markersOut]
  const its = membersOf(taken, groups)
  const codesIn = [...its.codes].filter((code) => weighs(code) && !out.codes.has(code))
  const markersIn = [...its.markers].filter((marker) => !out.markers.has(marker))
  // Where codes alone let crimes in, those kept out by code are gone from them already.
  const isByCode = markersIn.length === 0 && !its.isOpen && !out.isOpen
  return [sorted(codesIn), sorted(markersIn), isByCode ? [] : codesOut, markersOut]
}

/** Half-life as it is; steps as [days, factor], without those that change nothing. */
function recencyForm(recency: Recency, within: Selection['within']): number | [number, number][] {
  if ('halfLifeDays' in recency) return recency.halfLifeDays
  const days = within === undefined ? Number.POSITIVE_INFINITY : longestDays(within)
  const form: [number, number][] = []
  let from = 0
  for (const { withinDays, factor } of recency.steps) {
    const last = form.at(-1)
    if (from >= days) break
    const until = Math.min(withinDays, days)
    if (last?.[1] === factor) last[0] = until
    else form.push([until, factor])
    from = withinDays
  }
  if (form.at(-1)?.[1] === 0) form.pop()
  return form
}

function sorted<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)].sort()
}
