import { selectionOf, type SelectingMeasure } from '../../../analyse/passes/take-measure'
import type { Measure, MeasureOf } from '../../../policy/schema/measure-schema'
import { needLevels } from '../../../scan/vocabulary'
import type { CaseCrime, CaseReport } from '../../cases/case-person-schema'
import { offencesOf, plainCode } from './offences-of'
import type { Scope } from './scope'
import { crimeFor, crimesAsCounted, isSelecting, lately, rolesOf } from './selecting'
import { type Trait, sketchOf } from './sketch'
import { type Region, sumInto } from './sum-into'

/** As many records of one kind as a draft may hold one by one. */
const mostRecords = 40
const mostAmounts = 60

/** Records that bring a measure into a region of thousandths, in a few ways; not every region can be reached. */
export function reach(measure: Measure, region: Region, scope: Scope): Trait[] {
  const [least, most] = region
  const none: Trait[] = least <= 0 && measure.kind !== 'age' && measure.kind !== 'days-since-last' ? [{}] : []
  const whole = Math.ceil(Math.max(least, 1) / 1000)
  const isIn = whole * 1000 <= most
  switch (measure.kind) {
    case 'age': {
      const age = Math.ceil(least / 1000)
      return age * 1000 <= most && age <= 120 ? [{ person: { age } }] : []
    }
    case 'need': {
      const level = needLevels[whole - 1]
      const needs = level && isIn ? [{ need: measure.need, level, when: { ago: { days: 1 } } }] : undefined
      return needs ? [...none, { person: { needs } }] : none
    }
    case 'custody-count': {
      if (!isIn || whole > mostRecords) return none
      const when = lately(measure.within, scope)
      const arrest = { when, released: when, code: plainCode(scope) }
      return [...none, { person: { arrests: new Array<typeof arrest>(whole).fill(arrest) } }]
    }
    case 'intelligence':
      return [...none, ...reportsInto(measure, region, scope)]
    case 'days-since-last': {
      const [offence] = offencesOf(measure.select, scope).taken
      if (offence === undefined) return []
      const days = Math.ceil(least / 1000)
      return days * 1000 <= most
        ? [crimesAsCounted(measure, [crimeFor(measure, offence, scope, { when: { ago: { days } } })])]
        : []
    }
    case 'count':
      return isIn ? [...none, ...crimesOf(measure, whole, scope)] : none
    case 'harm':
    case 'peak-harm':
    case 'victimisation':
      return [...none, ...amountsInto(measure, region, scope)]
  }
}

/** So many crimes, in a few ways: by different members of the groups. */
function crimesOf(measure: MeasureOf<'count'>, count: number, scope: Scope): Trait[] {
  const { taken } = offencesOf(measure.select, scope)
  if (measure.of === 'offence-groups') {
    const families = new Map(taken.map((offence) => [scope.table.groups?.[offence.code]?.group, offence]))
    families.delete(undefined)
    const crimes = [...families.values()].slice(0, count).map((offence) => crimeFor(measure, offence, scope))
    return [crimesAsCounted(measure, crimes)]
  }
  if (measure.of !== 'crimes' && count > mostRecords) return []
  return spread(taken, 6).map((offence) => {
    const crime = crimeFor(measure, offence, scope)
    return measure.of === 'crimes'
      ? { person: { crimes: [count === 1 ? crime : { ...crime, times: Math.min(count, 500) }] } }
      : crimesAsCounted(measure, new Array<CaseCrime>(count).fill(crime))
  })
}

/** Crimes of which a measure makes an amount each, in thousandths; each amount once. */
export function pricedCrimes(
  measure: SelectingMeasure,
  scope: Scope,
  priceOf: (crime: CaseCrime) => number,
): ReadonlyMap<number, CaseCrime> {
  const priced = new Map<number, CaseCrime>()
  for (const offence of offencesOf(selectionOf(measure), scope).taken) {
    for (const role of rolesOf(measure)) {
      const crime = crimeFor(measure, offence, scope, { role })
      const price = priceOf(crime)
      if (price > 0 && !priced.has(price)) priced.set(price, crime)
    }
    if (priced.size >= mostAmounts) break
  }
  return priced
}

function amountsInto(
  measure: MeasureOf<'harm' | 'peak-harm' | 'victimisation'>,
  region: Region,
  scope: Scope,
): Trait[] {
  const priced = pricedCrimes(measure, scope, (crime) =>
    scope.valueOf(sketchOf(scope.bench.date, { person: { crimes: [crime] } }), measure),
  )
  const alone = spread([...priced].filter(([price]) => isWithin(price, region)), 4).map(
    ([, crime]): Trait => ({ person: { crimes: [crime] } }),
  )
  return alone.length > 0 ? alone : crimesInto(priced, region)
}

/** Priced crimes that add up into a region. */
export function crimesInto(priced: ReadonlyMap<number, CaseCrime>, region: Region): Trait[] {
  const sum = sumInto([...priced.keys()], region)
  if (sum === undefined) return []
  const crimes = [...priced.values()]
  return [sketchOf('', { person: { crimes: sum.map((place) => crimes[place] as CaseCrime) } })].map(
    ({ person }) => ({ person }),
  )
}

/** Reports of a measure's themes and grades, the one that weighs most first, each of an origin of its own. */
export function reportsOf(measure: MeasureOf<'intelligence'>, scope: Scope): { report: CaseReport; amount: number }[] {
  const { themes, source, assessment, within } = measure
  const factor = (of: object, key: string) => (of as Record<string, number>)[key] as number
  return Object.keys(themes)
    .flatMap((theme) =>
      Object.keys(source).flatMap((from) =>
        Object.keys(assessment).map((grade) => ({
          report: { theme, grade: `${from}${grade}`, when: lately(within, scope) } as CaseReport,
          amount: Math.floor(
            factor(themes, theme) * factor(source, from) * factor(assessment, grade) * 1000 + 0.5,
          ),
        })),
      ),
    )
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount)
}

function reportsInto(measure: MeasureOf<'intelligence'>, [least, most]: Region, scope: Scope): Trait[] {
  const { minimumOrigins = 1 } = measure
  const priced = new Map(reportsOf(measure, scope).map(({ report, amount }) => [amount, report]))
  const reports = [...priced.values()]
  const [[dearest] = [0]] = [...priced]
  // Enough origins first: of the dearest, or else whatever sum there is.
  const enough = new Array<number>(Math.max(minimumOrigins, Math.ceil(least / (dearest || 1)))).fill(0)
  const sums = [
    ...(isWithin(enough.length * dearest, [Math.max(least, 1), most]) ? [enough] : []),
    sumInto([...priced.keys()], [Math.max(least, 1), most]) ?? [],
  ]
  const [sum] = sums.filter(({ length }) => length >= minimumOrigins && length <= mostRecords)
  if (sum === undefined) return []
  return [
    {
      person: {
        reports: sum.map((place, index) => ({
          ...(reports[place] as CaseReport),
          origin: `origin ${index + 1}`,
        })),
      },
    },
  ]
}

function isWithin(value: number, [least, most]: Region): boolean {
  return value >= least && value <= most
}

/** The first, the last and some between. */
export function spread<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items]
  return Array.from(
    { length: most },
    (_, index) => items[Math.round((index * (items.length - 1)) / (most - 1))] as Item,
  )
}
