import type { Scale } from '../../../src/policy/schema/scale-schema'
import type { Band, Component, ScoreRule } from '../../../src/policy/schema/score-schema'
import type { Measured } from './harm'
import { measurePerson, resolveMeasure } from './measure'
import { sum, thousandths, whole } from './numbers'
import type { World } from './world'

/** One component of one person. Points are whole thousandths. */
export interface NaiveComponent {
  readonly id: string
  readonly kind: string
  readonly measured: Measured
  readonly scaled: number
  readonly points: number
  /** True where a limit took some of the points. */
  readonly limited: boolean
}

/** A score or vulnerability of one person, in whole thousandths. */
export interface NaiveTotal {
  readonly total: number
  readonly band: string | undefined
  readonly components: readonly NaiveComponent[]
}

/** Everything scored about one person. */
export interface NaiveScore extends NaiveTotal {
  readonly personId: string
  readonly vulnerability: NaiveTotal | undefined
  readonly incomplete: boolean
  /** True where some component counts something of this person. */
  readonly counted: boolean
}

/** The score of one person. */
export function scorePerson(world: World, personId: string): NaiveScore {
  const score = totalOf(world, personId, world.document.score)
  const { vulnerability } = world.document
  return {
    personId,
    ...score,
    vulnerability: vulnerability && totalOf(world, personId, vulnerability),
    incomplete: harmComponents(score).some(({ measured }) => measured.unlisted.length > 0),
    counted: score.components.some(({ measured }) => measured.counts),
  }
}

/** By code that the table lacks: the distinct crimes that harm components of the score select. */
export function unlistedCrimes(scores: readonly NaiveScore[]): Record<string, number> {
  const crimes = new Map<string, Set<string>>()
  for (const score of scores) {
    for (const { measured } of harmComponents(score)) {
      for (const { code, crimeId } of measured.unlisted) {
        crimes.set(code, (crimes.get(code) ?? new Set()).add(crimeId))
      }
    }
  }
  return Object.fromEntries([...crimes].map(([code, ids]) => [code, ids.size]))
}

/** The components of a score that count harm. */
export function harmComponents(score: NaiveTotal): NaiveComponent[] {
  return score.components.filter(({ kind }) => kind === 'harm' || kind === 'peak-harm')
}

function totalOf(world: World, personId: string, rule: ScoreRule): NaiveTotal {
  const unlimited = rule.components.map((component) => componentOf(world, personId, component))
  const components: NaiveComponent[] = []
  let spent = 0
  rule.components.forEach((component, i) => {
    const own = unlimited[i] as NaiveComponent
    const { limit } = component
    if (limit === undefined) {
      components.push(own)
      return
    }
    const other = unlimited.find(({ id }) => id === limit.component)?.points ?? 0
    const share = whole(limit.share * other)
    const allowance = limit.atMost === undefined ? share : Math.min(share, thousandths(limit.atMost))
    const points = Math.min(own.points, allowance - spent)
    spent += points
    components.push({ ...own, points, limited: points < own.points })
  })
  const total = sum(components.map(({ points }) => points))
  return { total, band: bandOf(rule.bands ?? [], total), components }
}

function componentOf(world: World, personId: string, component: Component): NaiveComponent {
  const measure = resolveMeasure(world, component.measure)
  const measured = measurePerson(world, personId, measure)
  const scaled = measured.value === undefined ? 0 : scale(component.scale, measured.value)
  const points = whole(component.weight * scaled)
  return { id: component.id, kind: measure.kind, measured, scaled, points, limited: false }
}

function scale(rule: Scale | undefined, measure: number): number {
  if (rule === undefined || rule.kind === 'identity') return measure
  if (rule.kind === 'cap') return Math.min(measure, thousandths(rule.at))
  let points = 0
  for (const step of rule.steps) if (measure >= thousandths(step.atLeast)) points = thousandths(step.points)
  return points
}

function bandOf(bands: readonly Band[], total: number): string | undefined {
  let reached: Band | undefined
  for (const band of bands) {
    if (total < thousandths(band.atLeast)) continue
    if (reached === undefined || band.atLeast > reached.atLeast) reached = band
  }
  return reached?.id
}
