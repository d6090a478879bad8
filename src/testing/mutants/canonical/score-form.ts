import { roundWhole, toThousandths } from '../../../internal/thousandths'
import type { Component, ScoreRule } from '../../../policy/schema/score-schema'
import type { MeasureForm } from './measure-form'

/** A score as a value that is equal for rules that give everybody the same points and the same band. */
export function scoreForm(
  { components, bands = [] }: ScoreRule,
  measureOf: (given: Component['measure']) => MeasureForm,
): unknown {
  return [
    components.map((component) => {
      const { id, measure, limit } = component
      const form = measureOf(measure)
      return [
        id,
        form.key,
        scaleForm(component, form),
        limit && [
          limit.component,
          limit.share,
          limit.atMost === undefined ? null : toThousandths(limit.atMost),
        ],
      ]
    }),
    bandsForm(bands),
  ]
}

/** Weight and scale together: steps as the points that they come to, without those that nothing reaches. */
function scaleForm({ weight, scale }: Component, { grain, most }: MeasureForm): unknown {
  if (weight === 0) return 'nothing'
  if (scale?.kind === 'cap' && toThousandths(scale.at) < most) return ['cap', toThousandths(scale.at), weight]
  if (scale?.kind !== 'steps') return ['plain', weight]
  const byBound = new Map(
    scale.steps.map(({ atLeast, points }) => [
      Math.ceil(toThousandths(atLeast) / grain) * grain,
      roundWhole(weight * toThousandths(points)),
    ]),
  )
  const form: [number, number][] = []
  for (const [bound, points] of byBound) {
    if (bound <= most && points !== (form.at(-1)?.[1] ?? 0)) form.push([bound, points])
  }
  return form
}

/** Of bands that begin at the same thousandth, the one that stands for it. */
function bandsForm(bands: NonNullable<ScoreRule['bands']>): unknown {
  const byBound = new Map<number, { readonly id: string; readonly atLeast: number }>()
  for (const band of bands) {
    const bound = toThousandths(band.atLeast)
    const held = byBound.get(bound)
    if (held === undefined || band.atLeast > held.atLeast) byBound.set(bound, band)
  }
  return [...byBound].map(([bound, { id }]) => [bound, id]).sort(([a], [b]) => Number(a) - Number(b))
}
