import type { Period } from '../../internal/iso-day'
import type { Measure, MeasureOf } from '../../policy/schema/measure-schema'
import type { Recency, Selection } from '../../policy/schema/selection-schema'
import type { NumberPlace, PolicyNumber } from './policy-number'

/** The numbers of a measure: factors of roles, how far back it looks, how age lessens, what grades weigh. */
export function measureNumbers(measure: Measure, place: NumberPlace): PolicyNumber[] {
  switch (measure.kind) {
    case 'harm':
    case 'peak-harm':
    case 'count':
    case 'days-since-last': {
      const at = { ...place, path: [...place.path, 'select'] }
      return selectionNumbers(measure.select, at, measure.kind.endsWith('harm'))
    }
    case 'intelligence':
      return intelligenceNumbers(measure, place)
    case 'custody-count':
      return windowNumbers(measure.within, place)
    case 'age':
    // What was done to a person moves no list, and a need is for the catalogue.
    case 'victimisation':
    case 'need':
      return []
  }
}

/** A stretch of time in days or months; years in months, since a year is too long a step. */
export function periodNumber(
  period: Period,
  { path, name, bases }: NumberPlace,
  title: string,
): PolicyNumber {
  const about = { bases, isWhole: true, least: 1, role: title }
  const ofUnit = (unit: 'days' | 'months', value: number, most: number): PolicyNumber => ({
    ...about,
    path,
    title: `${title} of ${name} in ${unit}`,
    value,
    most,
    write: (next) => ({ [unit]: next }),
  })
  if ('days' in period) return ofUnit('days', period.days, 36_525)
  return ofUnit('months', 'months' in period ? period.months : period.years * 12, 1_200)
}

function selectionNumbers(
  { roles, within, recency }: Selection,
  place: NumberPlace,
  hasFactors: boolean,
): PolicyNumber[] {
  return [
    ...(hasFactors
      ? Object.entries(roles).map(([role, value]) =>
          factor(place, ['roles', role], value, `the factor of the role ${role}`),
        )
      : []),
    ...windowNumbers(within, place),
    ...(recency === undefined ? [] : recencyNumbers(recency, { ...place, path: [...place.path, 'recency'] })),
  ]
}

function windowNumbers(within: Period | undefined, place: NumberPlace): PolicyNumber[] {
  if (within === undefined) return []
  return [periodNumber(within, { ...place, path: [...place.path, 'within'] }, 'the window')]
}

function recencyNumbers(recency: Recency, place: NumberPlace): PolicyNumber[] {
  const { path, name, bases } = place
  if ('halfLifeDays' in recency) {
    const title = 'the half-life'
    return [
      {
        path: [...path, 'halfLifeDays'],
        title: `${title} of ${name} in days`,
        value: recency.halfLifeDays,
        isWhole: true,
        least: 1,
        most: 36_525,
        bases,
        role: title,
      },
    ]
  }
  const days = recency.steps.map(({ withinDays }) => withinDays)
  return recency.steps.flatMap(({ withinDays, factor: value }, index): PolicyNumber[] => [
    {
      path: [...path, 'steps', index, 'withinDays'],
      title: `the end of step ${index + 1} of age in ${name} in days`,
      value: withinDays,
      isWhole: true,
      least: 1,
      most: 73_500,
      bases,
      ...neighbours(days, index),
    },
    {
      path: [...path, 'steps', index, 'factor'],
      title: `the factor of step ${index + 1} of age in ${name}`,
      value,
      isWhole: false,
      least: 0,
      most: 1,
      bases,
    },
  ])
}

function intelligenceNumbers(measure: MeasureOf<'intelligence'>, place: NumberPlace): PolicyNumber[] {
  const { themes, source, assessment, within, minimumOrigins } = measure
  const weights = (key: string, noun: string, amounts: Readonly<Record<string, number>>) =>
    Object.entries(amounts).map(
      ([grade, value]): PolicyNumber => ({
        ...factor(place, [key, grade], value, `the weight of the ${noun} ${grade}`),
        most: 1_000_000,
      }),
    )
  const numbers = [
    ...weights('themes', 'theme', themes),
    ...weights('source', 'source grade', source),
    ...weights('assessment', 'assessment grade', assessment),
    ...windowNumbers(within, place),
    ...(minimumOrigins === undefined
      ? []
      : [
          {
            ...factor(place, ['minimumOrigins'], minimumOrigins, 'the fewest origins'),
            isWhole: true,
            least: 1,
            most: 100,
          },
        ]),
  ]
  return numbers.map((number) => ({ ...number, isOfIntelligence: true }))
}

function factor(place: NumberPlace, keys: readonly string[], value: number, title: string): PolicyNumber {
  const { path, name, bases } = place
  return {
    path: [...path, ...keys],
    title: `${title} in ${name}`,
    value,
    isWhole: false,
    least: 0,
    most: 1,
    bases,
    role: title,
  }
}

/** The numbers before and after one of an ascending series. */
export function neighbours(series: readonly number[], index: number): Pick<PolicyNumber, 'below' | 'above'> {
  const below = series[index - 1]
  const above = series[index + 1]
  return { ...(below !== undefined && { below }), ...(above !== undefined && { above }) }
}
