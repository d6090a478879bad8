import { type SelectingMeasure, selectionOf } from '../../../analyse/passes/take-measure'
import type { Period } from '../../../internal/iso-day'
import type { Measure, MeasureOf } from '../../../policy/schema/measure-schema'
import type { Recency } from '../../../policy/schema/selection-schema'
import { detections, needs, roles } from '../../../scan/vocabulary'
import type { CaseTimes } from '../../cases/case-moment'
import type { CaseCrime } from '../../cases/case-person-schema'
import { type Offence, offencesOf, plainCode, unlistedCode } from './offences-of'
import { reportsOf } from './reach'
import type { Scope } from './scope'
import { crimeFor, crimesAsCounted, isSelecting, longAgo } from './selecting'
import { sizeOf, type Trait } from './sketch'

/** A measure and what its names lead to. */
export interface Measured {
  readonly measure: Measure
  readonly scope: Scope
}

/**
 * Records that a measure may count otherwise than its variant: one kind of thing after the other is moved to where
 * the two differ, or to the edges of both.
 */
export function probesOf(before: Measured, after: Measured): Trait[] {
  const { measure } = before
  const variant = after.measure
  if (isSelecting(measure) && isSelecting(variant)) {
    const [one, other] = [crimeProbes(measure, before.scope), crimeProbes(variant, after.scope)]
    return changedFirst(one, other)
  }
  if (measure.kind === 'intelligence' && variant.kind === 'intelligence') {
    return changedFirst(reportProbes(measure, before.scope), reportProbes(variant, after.scope))
  }
  if (measure.kind === 'custody-count' && variant.kind === 'custody-count') {
    return changedFirst(arrestProbes(measure, before.scope), arrestProbes(variant, after.scope))
  }
  return needs.map((need) => ({ person: { needs: [{ need, level: 'high', when: { ago: { days: 1 } } }] } }))
}

/** What only one of the two has at its edges goes before what both have. */
function changedFirst(one: readonly Trait[], other: readonly Trait[]): Trait[] {
  const keyed = (traits: readonly Trait[]) => new Map(traits.map((trait) => [JSON.stringify(trait), trait]))
  const [first, second] = [keyed(one), keyed(other)]
  const only = (its: Map<string, Trait>, others: Map<string, Trait>) =>
    [...its].filter(([key]) => !others.has(key)).map(([, trait]) => trait)
  const both = [...first].filter(([key]) => second.has(key)).map(([, trait]) => trait)
  const bySize = (traits: Trait[]) => traits.sort((a, b) => sizeOf(a) - sizeOf(b))
  return [only(first, second), only(second, first), both].flatMap(bySize)
}

function crimeProbes(measure: SelectingMeasure, scope: Scope): Trait[] {
  const select = selectionOf(measure)
  const { taken, leftOut } = offencesOf(select, scope)
  const [plain = { code: plainCode(scope) }, second = plain] = taken
  const crime = (otherwise: Partial<CaseCrime>, offence: Offence = plain) =>
    crimeFor(measure, offence, scope, otherwise)
  const one = (its: CaseCrime) => crimesAsCounted(measure, [its], 'further crime')
  const whens: CaseTimes[] = [...edgesOf(select.within, scope), ...agesOf(select.recency)]
  const shared = crime({ crime: 'shared crime' })
  return [
    ...roles.map((role) => one(crime({ role }))),
    ...whens.map((when) => one(crime({ when }))),
    ...(select.outcomes?.exclude ?? []).map((outcome) => one(crime({ outcome }))),
    ...detections.map((detection) => one(crime({ detection }))),
    ...[...taken, ...leftOut].map((offence) => one(crime({}, offence))),
    crimesAsCounted(measure, [crime({}), crime({})]),
    crimesAsCounted(measure, [crime({}), crime({}, second)]),
    { person: { crimes: [shared] }, others: { 'other suspect': { crimes: [shared] } } },
    one(crime({}, { ...plain, code: unlistedCode(scope.table) })),
    { person: { crimes: [1, 2].map((number) => crime({ area: `Area ${number}` })) } },
  ]
}

function reportProbes(measure: MeasureOf<'intelligence'>, scope: Scope): Trait[] {
  const { minimumOrigins = 1, within } = measure
  const reports = reportsOf(measure, scope).map(({ report }) => report)
  const [first] = reports
  if (first === undefined) return []
  const of = (count: number, report = first): Trait => ({
    person: {
      reports: Array.from({ length: count }, (_, index) => ({ ...report, origin: `origin ${index + 1}` })),
    },
  })
  return [
    ...edgesOf(within, scope).map((when) => of(minimumOrigins, { ...first, when } as typeof first)),
    ...reports.map((report) => of(minimumOrigins, report)),
    ...[minimumOrigins - 1, minimumOrigins + 1].filter((count) => count > 0).map((count) => of(count)),
  ]
}

function arrestProbes({ within }: MeasureOf<'custody-count'>, scope: Scope): Trait[] {
  const code = plainCode(scope)
  return edgesOf(within, scope).map((when) => ({ person: { arrests: [{ when, released: when, code }] } }))
}

type Ago = { readonly ago: Period }

/** The last day that is out of a window and the first that is in; where there is none, a day long ago. */
function edgesOf(within: Period | undefined, scope: Scope): Ago[] {
  return [...(within === undefined ? [] : [{ ago: within }]), longAgo(within, scope)]
}

/** Ages at which a factor changes, and the days before. */
function agesOf(recency: Recency | undefined): Ago[] {
  if (recency === undefined) return [{ ago: { days: 100 } }]
  const days =
    'halfLifeDays' in recency
      ? [recency.halfLifeDays]
      : recency.steps.flatMap(({ withinDays }) => [withinDays - 1, withinDays])
  return days.map((its) => ({ ago: { days: its } }))
}
