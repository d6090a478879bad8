import { ownValue } from '../../internal/own-value'
import type { Policy } from '../parse-policy'
import type { Basis } from '../schema/common'
import type { Measure } from '../schema/measure-schema'
import type { Component } from '../schema/score-schema'
import { selectionTakesCode } from './codes-taken'
import type { PolicyRule } from './finding'
import { isFoundByPolice } from './found-by-police'
import { greatestOfComponent } from './greatest-points'

/** More codes than this are counted in a message and not listed. */
const mostNamed = 4
/** What a basis says that has weighed the matter. */
const weighed = /\b(proactive(ly)?|detection|found by police|police finds|police activity)\b/i

/**
 * Points that grow with every drug or weapon that a search turns up: they measure where officers look.
 *
 * Three things answer it: leaving `proactive` out, a cap or steps, or a basis that speaks of the matter.
 */
export const proactiveWeighed: PolicyRule = {
  name: 'proactive-weighed',
  severities: ['warning'],
  about: 'points without end for crimes that police activity finds, such as drugs and carried weapons',
  check: (policy) => {
    const { document: rules } = policy
    return rules.score.components.flatMap((component, i) => {
      const measure = measureOf(component, policy)
      if (measure.kind !== 'harm' && !(measure.kind === 'count' && measure.of === 'crimes')) return []
      const greatest = greatestOfComponent(component, rules)
      if (Number.isFinite(greatest) || isAnswered(component, measure)) return []
      const codes = Object.keys(policy.harmTable.weights).filter(
        (code) => isFoundByPolice(code, policy.harmTable) && selectionTakesCode(measure.select, code, policy),
      )
      if (codes.length === 0) return []
      const named =
        codes.length > mostNamed
          ? `${codes.slice(0, mostNamed).join(', ')} and ${codes.length - mostNamed} more`
          : codes.join(', ')
      return [
        {
          severity: 'warning' as const,
          pointer: `/score/components/${i}/measure`,
          message: `the more a person is searched, the more points this gives: it takes ${named}, which police activity finds`,
          mend: 'Exclude the detection `proactive`, cap the component, or weigh it in a basis that says why proactive finds count.',
        },
      ]
    })
  },
}

function measureOf({ measure }: Component, { document: rules }: Policy): Measure {
  return typeof measure === 'string' ? (ownValue(rules.measures, measure) as Measure) : measure
}

function isAnswered(component: Component, measure: Measure): boolean {
  const excluded = 'select' in measure && measure.select?.detection?.exclude.includes('proactive')
  const bases: readonly Basis[] = [...(measure.basis ?? []), ...(component.basis ?? [])]
  const settled = bases.filter(({ kind }) => kind !== 'placeholder')
  return excluded === true || settled.some(({ title, note = '' }) => weighed.test(`${title} ${note}`))
}
