import { jsonPointer } from '../../internal/document-problems'
import type { Basis } from '../schema/common'
import type { Measure } from '../schema/measure-schema'
import type { PolicyRule } from './finding'
import { selectionOf } from './measures-in'

/**
 * A number that nobody publishes, under the name of a source: a half-life, the weight of a 3x5x2 grade, or a
 * part of a charge for a suspicion.
 */
export const unpublishedNumber: PolicyRule = {
  name: 'unpublished-number',
  severities: ['warning'],
  about: 'a half-life, the weight of a grade or the fraction of a role that rests on no judgement',
  check: ({ document: rules }) => {
    const named = Object.entries(rules.measures ?? {}).map(([id, measure]) => ({
      pointer: jsonPointer(['measures', id]),
      measure,
      basis: measure.basis ?? [],
    }))
    const inPlace = (['score', 'vulnerability'] as const).flatMap((key) =>
      (rules[key]?.components ?? []).flatMap(({ measure, basis = [] }, i) =>
        typeof measure === 'string'
          ? []
          : [
              {
                pointer: jsonPointer([key, 'components', i, 'measure']),
                measure,
                basis: [...(measure.basis ?? []), ...basis],
              },
            ],
      ),
    )
    return [...named, ...inPlace]
      .filter(({ basis }) => basis.length > 0 && !basis.some(isOwn))
      .flatMap(({ pointer, measure }) =>
        unpublishedIn(measure).map(({ at, what }) => ({
          severity: 'warning' as const,
          pointer: `${pointer}${at}`,
          message: `${what}, so no source settles this number`,
          mend: 'Add a basis of kind judgement that points to the decision record.',
        })),
      )
  },
}

function isOwn({ kind }: Basis): boolean {
  return kind === 'judgement' || kind === 'placeholder'
}

function unpublishedIn(measure: Measure): { at: string; what: string }[] {
  if (measure.kind === 'intelligence') {
    const factors = [...Object.values(measure.source), ...Object.values(measure.assessment)]
    return factors.some(isFraction)
      ? [{ at: '/source', what: 'there is no official weight for a 3x5x2 grade' }]
      : []
  }
  const { recency, roles = {} } = selectionOf(measure) ?? {}
  const found = [
    recency !== undefined &&
      'halfLifeDays' in recency && {
        at: '/select/recency/halfLifeDays',
        what: 'no force in the United Kingdom is known to publish a half-life',
      },
    Object.values(roles).some(isFraction) && {
      at: '/select/roles',
      what: 'no force is known to publish what part of a charge a suspicion is',
    },
  ]
  return found.filter((one) => one !== false)
}

function isFraction(factor: number): boolean {
  return factor !== 0 && factor !== 1
}
