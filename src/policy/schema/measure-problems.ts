import { ownValue } from '../../internal/own-value'
import type { Group } from './group-schema'
import type { Measure, MeasureKind } from './measure-schema'
import type { Selection } from './selection-schema'

/** Where a measure is used: it decides what the measure may be. */
export type MeasurePlace = 'score' | 'vulnerability' | 'condition' | 'catalogue' | 'anywhere'

type SelectedBy = Partial<Selection> | undefined

const places: Record<MeasureKind, readonly MeasurePlace[]> = {
  harm: ['score', 'catalogue'],
  'peak-harm': ['score', 'catalogue'],
  count: ['score', 'condition', 'catalogue'],
  'days-since-last': ['score', 'condition', 'catalogue'],
  intelligence: ['score', 'vulnerability', 'catalogue'],
  victimisation: ['vulnerability', 'catalogue'],
  age: ['condition', 'catalogue'],
  'custody-count': ['condition', 'catalogue'],
  need: ['catalogue'],
}

const placeNames: Record<Exclude<MeasurePlace, 'anywhere'>, string> = {
  score: 'the score',
  vulnerability: 'vulnerability',
  condition: 'gates, lists and signposts',
  catalogue: 'the catalogue',
}

/** What is wrong with a measure in the place where it is used. */
export function measureProblems(
  measure: Measure,
  place: MeasurePlace,
  groups: Readonly<Record<string, Group>> | undefined,
): { path: (string | number)[]; message: string }[] {
  const problems: { path: (string | number)[]; message: string }[] = []
  const report = (path: (string | number)[], message: string) => problems.push({ path, message })
  if (place !== 'anywhere' && !places[measure.kind].includes(place)) {
    report(['kind'], `${measure.kind} may not be used in ${placeNames[place]}`)
  }
  const select: SelectedBy = 'select' in measure ? measure.select : undefined
  const named = Object.keys(select?.roles ?? {})
  if (place === 'score' || place === 'condition') {
    for (const role of named.filter((role) => role === 'victim' || role === 'witness')) {
      report(['select', 'roles', role], `${placeNames[place]} may not count victims or witnesses`)
    }
  }
  if (measure.kind === 'victimisation' && named.some((role) => role !== 'victim')) {
    report(['select', 'roles'], 'victimisation counts the role victim alone')
  }
  if (select?.coInvolvement !== undefined && hasVictims(measure, named)) {
    report(['select', 'coInvolvement'], 'refused where roles name victims or witnesses')
  }
  if (measure.kind === 'count' || measure.kind === 'days-since-last') {
    if (select?.recency) report(['select', 'recency'], 'belongs to harm measures')
    if (select?.coInvolvement) report(['select', 'coInvolvement'], 'belongs to harm measures')
    for (const [role, factor] of Object.entries(measure.select.roles)) {
      if (factor !== 0 && factor !== 1) {
        report(['select', 'roles', role], 'a fraction belongs to harm measures: 0 or 1 here')
      }
    }
  }
  for (const [key, ids] of [
    [['select', 'groups'], select?.groups],
    [['select', 'not', 'groups'], select?.not?.groups],
  ] as const) {
    ids?.forEach((id, i) => {
      if (ownValue(groups, id) === undefined) report([...key, i], 'no group has this id')
    })
  }
  return problems
}

function hasVictims(measure: Measure, named: readonly string[]): boolean {
  return measure.kind === 'victimisation' || named.includes('victim') || named.includes('witness')
}
