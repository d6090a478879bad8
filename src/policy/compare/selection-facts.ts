import { describePeriod, type Period } from '../../internal/iso-day'
import { roles } from '../../scan/vocabulary'
import type { Recency, Selection } from '../schema/selection-schema'
import type { Fact } from './compare-facts'
import { groupKey } from './group-facts'
import type { Side } from './side'

/** Says where a part of a measure stands, by its keys from the measure. */
export type PointerTo = (...path: readonly (string | number)[]) => string

/** What a selection says, with what holds where it says nothing. */
export function selectionFacts(
  select: Partial<Selection>,
  defaultRoles: Selection['roles'],
  pointerTo: PointerTo,
  side: Side,
): Fact[] {
  const at: PointerTo = (...path) => pointerTo('select', ...path)
  const { recency, groups, not, outcomes, detection, coInvolvement } = select
  return [
    ...roles.map((role): Fact => {
      const given = select.roles?.[role]
      return {
        key: `role ${role}`,
        label: `role ${role}`,
        value: String(given ?? defaultRoles[role] ?? 0),
        ...(given !== undefined && { pointer: at('roles', role) }),
      }
    }),
    windowFact(select.within, at('within')),
    {
      key: 'groups',
      label: 'crimes',
      value: groups === undefined ? 'of any kind' : 'of named groups',
      ...(groups && { pointer: at('groups') }),
    },
    ...members('group', groups ?? [], (i) => at('groups', i), side),
    ...members('left-out group', not?.groups ?? [], (i) => at('not', 'groups', i), side),
    {
      key: 'recency',
      label: 'recency',
      value: describeRecency(recency),
      ...(recency && { pointer: at('recency') }),
    },
    ...(outcomes?.exclude ?? []).map((outcome, i) => ({
      key: `outcome ${outcome}`,
      label: `left-out outcome ${outcome}`,
      pointer: at('outcomes', 'exclude', i),
    })),
    ...(detection?.exclude ?? []).map((how, i) => ({
      key: `detection ${how}`,
      label: `left-out detection ${how}`,
      pointer: at('detection', 'exclude', i),
    })),
    {
      key: 'co-involvement',
      label: 'co-involvement',
      value: coInvolvement ?? 'full',
      ...(coInvolvement && { pointer: at('coInvolvement') }),
    },
  ]
}

/** How far back a measure looks. A year is twelve months by the calendar, so both say one thing. */
export function windowFact(within: Period | undefined, pointer: string): Fact {
  const period = within && 'years' in within ? { months: within.years * 12 } : within
  return {
    key: 'window',
    label: 'window',
    value: period === undefined ? 'all history' : describePeriod(period),
    ...(period && { pointer }),
  }
}

function members(
  label: string,
  ids: readonly string[],
  pointerOf: (i: number) => string,
  side: Side,
): Fact[] {
  return ids.map((id, i) => ({
    key: `${label} ${groupKey(id, side)}`,
    label: `${label} ${id}`,
    pointer: pointerOf(i),
  }))
}

function describeRecency(recency: Recency | undefined): string {
  if (recency === undefined) return 'none'
  if ('halfLifeDays' in recency) return `half-life of ${recency.halfLifeDays} days`
  return recency.steps.map(({ withinDays, factor }) => `${factor} within ${withinDays} days`).join(', ')
}
