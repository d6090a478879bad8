import { type SelectingMeasure, selectionOf } from '../../../analyse/passes/take-measure'
import { dayBefore, type Period } from '../../../internal/iso-day'
import type { Measure } from '../../../policy/schema/measure-schema'
import { type Role, roles } from '../../../scan/vocabulary'
import type { CaseTimes } from '../../cases/case-moment'
import type { CaseCrime, CasePerson } from '../../cases/case-person-schema'
import type { Offence } from './offences-of'
import type { Scope } from './scope'
import type { Trait } from './sketch'

/** Whether a measure selects crimes. */
export function isSelecting(measure: Measure): measure is SelectingMeasure {
  return !['age', 'custody-count', 'need', 'intelligence'].includes(measure.kind)
}

/** The roles that a measure counts, the fullest first. */
export function rolesOf(measure: SelectingMeasure): Role[] {
  const factors = selectionOf(measure).roles
  return roles
    .filter((role) => (factors[role] ?? 0) > 0)
    .sort((a, b) => (factors[b] as number) - (factors[a] as number))
}

/** A crime of lately: the day before the case's date, or that date where the window is no longer. */
export function lately(
  within: Period | undefined,
  { bench }: Scope,
): { readonly ago: { readonly days: number } } {
  const days = within === undefined ? 2 : bench.asOf - dayBefore(bench.asOf, within)
  return { ago: { days: Math.min(1, days - 1) } }
}

/** The first day of a window; where there is none, a day years ago. */
export function longAgo(within: Period | undefined, { bench }: Scope): { readonly ago: Period } {
  if (within === undefined) return { ago: { years: 5 } }
  return { ago: { days: bench.asOf - dayBefore(bench.asOf, within) - 1 } }
}

/** A crime that a measure counts, but for what is said otherwise. */
export function crimeFor(
  measure: SelectingMeasure,
  offence: Offence,
  scope: Scope,
  otherwise: Partial<CaseCrime> = {},
): CaseCrime {
  const [role = 'suspect'] = rolesOf(measure)
  const when: CaseTimes = lately(selectionOf(measure).within, scope)
  return { role, ...offence, when, ...otherwise } as CaseCrime
}

/**
 * Crimes with what a measure counts in them: areas and victims need one each, the rest nothing more.
 *
 * @param each - kinds of crime, each as often as it stands here
 * @param name - what crimes and victims are called, with a number
 */
export function crimesAsCounted(
  measure: SelectingMeasure,
  each: readonly CaseCrime[],
  name = 'crime',
): Trait {
  const of = measure.kind === 'count' ? measure.of : 'crimes'
  if (of === 'areas') {
    return {
      person: { crimes: each.map((crime, index) => ({ ...crime, area: `Area ${index + 1} of ${name}` })) },
    }
  }
  if (of !== 'victims') return { person: { crimes: each } }
  const named = each.map((crime, index) => ({ ...crime, crime: `${name} ${index + 1}` }))
  const victims = named.map(({ code, when, crime }, index): [string, CasePerson] => [
    `victim of ${name} ${index + 1}`,
    { crimes: [{ role: 'victim', code, when, crime } as CaseCrime] },
  ])
  return { person: { crimes: named }, others: Object.fromEntries(victims) }
}
