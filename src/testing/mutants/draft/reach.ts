import { type SelectingMeasure, selectionOf } from '../../../analyse/passes/take-measure'
import type { Measure, MeasureOf } from '../../../policy/schema/measure-schema'
import { needLevels } from '../../../scan/vocabulary'
import type { CaseCrime, CasePerson, CaseReport } from '../../cases/case-person-schema'
import { type Offence, offencesOf, plainCode } from './offences-of'
import type { Scope } from './scope'
import { crimeFor, crimesAsCounted, lately, longAgo, rolesOf } from './selecting'
import { nobody, type Trait, traitOf } from './sketch'
import { type Region, sumInto } from './sum-into'

/** As many records of one kind as a draft may hold one by one. */
const mostRecords = 40

/** Records that bring a measure into a region of thousandths, in a few ways; not every region can be reached. */
export function reach(measure: Measure, region: Region, scope: Scope): Trait[] {
  const [least, most] = region
  const none: Trait[] =
    least <= 0 && measure.kind !== 'age' && measure.kind !== 'days-since-last' ? [nobody] : []
  const whole = Math.ceil(Math.max(least, 1) / 1000)
  const isIn = whole * 1000 <= most
  switch (measure.kind) {
    case 'age': {
      const ages = [Math.ceil(least / 1000), Math.floor(most / 1000)].filter((age) => age <= 120)
      return [...new Set(ages)]
        .filter((age) => isWithin(age * 1000, region))
        .map((age) => ({ person: { age } }))
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
      const days = Math.ceil(least / 1000)
      const [offence] = offencesOf(measure.select, scope).taken
      if (offence === undefined || days * 1000 > most) return []
      return [crimesAsCounted(measure, [crimeFor(measure, offence, scope, { when: { ago: { days } } })])]
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
  const when = longAgo(measure.select.within, scope)
  const crimes = [
    ...spread(taken, 3).map((offence) => crimeFor(measure, offence, scope)),
    ...taken.slice(0, 1).map((offence) => crimeFor(measure, offence, scope, { when })),
  ]
  return crimes.map((crime) =>
    measure.of === 'crimes'
      ? { person: { crimes: [count === 1 ? crime : { ...crime, times: Math.min(count, 500) }] } }
      : crimesAsCounted(measure, new Array<CaseCrime>(Math.min(count, mostRecords)).fill(crime)),
  )
}

/** Crimes that a measure takes, each in each of its roles, by what they come to; one of each amount. */
export function pricedCrimes(
  measure: SelectingMeasure,
  scope: Scope,
  pricesOf: (people: readonly CasePerson[]) => readonly number[],
): ReadonlyMap<number, CaseCrime> {
  const crimes = pricedOffences(measure, scope).flatMap((offence) =>
    rolesOf(measure).map((role) => crimeFor(measure, offence, scope, { role })),
  )
  const prices = pricesOf(crimes.map((crime) => ({ crimes: [crime] })))
  const priced = new Map<number, CaseCrime>()
  for (const [index, crime] of crimes.entries()) {
    const price = prices[index] as number
    if (price > 0 && !priced.has(price)) priced.set(price, crime)
  }
  return priced
}

/** What the groups take by code, then whatever a flag of theirs can bring in. */
function pricedOffences(measure: SelectingMeasure, scope: Scope): Offence[] {
  const { taken } = offencesOf(selectionOf(measure), scope)
  const flagged = taken.find(({ markers }) => markers !== undefined)
  return [
    ...taken,
    ...(flagged ? Object.keys(scope.table.weights).map((code) => ({ ...flagged, code })) : []),
  ]
}

/** What the crimes of a measure come to by themselves, worked out once. */
function amountsOf(measure: SelectingMeasure, scope: Scope): ReadonlyMap<number, CaseCrime> {
  const known = scope.priced.get(measure)
  if (known !== undefined) return known
  const priced = pricedCrimes(measure, scope, (people) => scope.valuesOf(people, measure))
  scope.priced.set(measure, priced)
  return priced
}

function amountsInto(
  measure: MeasureOf<'harm' | 'peak-harm' | 'victimisation'>,
  region: Region,
  scope: Scope,
): Trait[] {
  const priced = amountsOf(measure, scope)
  const alone = spread(
    [...priced].filter(([price]) => isWithin(price, region)),
    4,
  ).map(([, crime]): Trait => ({ person: { crimes: [crime] } }))
  return alone.length > 0 || measure.kind === 'peak-harm' ? alone : crimesInto(priced, region)
}

/** Priced crimes that add up into a region. */
export function crimesInto(priced: ReadonlyMap<number, CaseCrime>, [least, most]: Region): Trait[] {
  const sum = sumInto([...priced.keys()], [Math.max(least, 1), most])
  if (sum === undefined) return []
  const crimes = [...priced.values()]
  return [traitOf({ person: { crimes: sum.map((place) => crimes[place] as CaseCrime) } })]
}

/** Reports of a measure's themes and grades, the one that weighs most first, each of an origin of its own. */
export function reportsOf(
  measure: MeasureOf<'intelligence'>,
  scope: Scope,
): { report: CaseReport; amount: number }[] {
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
  const region: Region = [Math.max(least, 1), most]
  const alike = [...priced.keys()].map((amount, place) =>
    new Array<number>(Math.max(minimumOrigins, Math.ceil(region[0] / amount))).fill(place),
  )
  const amounts = [...priced.keys()]
  const sumOf = (places: readonly number[]) =>
    places.reduce((sum, place) => sum + (amounts[place] as number), 0)
  const ways = [...alike, sumInto(amounts, region) ?? []].filter(
    (places) =>
      places.length >= minimumOrigins && places.length <= mostRecords && isWithin(sumOf(places), region),
  )
  return spread(ways, 2).map((places) => ({
    person: {
      reports: places.map((place, index) => ({
        ...(reports[place] as CaseReport),
        origin: `origin ${index + 1}`,
      })),
    },
  }))
}

function isWithin(value: number, [least, most]: Region): boolean {
  return value >= least && value <= most
}

/** The first, the last and some between. */
function spread<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items]
  return Array.from(
    { length: most },
    (_, index) => items[Math.round((index * (items.length - 1)) / (most - 1))] as Item,
  )
}
