import { compareMeans, compareRates, type Reference } from './compare-groups'
import { type CountColumn, type CountForm, type OutcomeFound, outcomesFound } from './count-columns'
import type { DisparityOfGroup, DisparityTable, GroupOutcome } from './disparity'
import { type GroupCounts, type RateForm, shownCount, shownProportion } from './group-counts'
import type { DisparityReference } from './group-disparity-options'
import type { Grouping } from './grouping'

/** What one table is made from. */
export interface TableParts {
  readonly grouping: Grouping
  /** By group. */
  readonly counts: readonly GroupCounts[]
  /** The scores of each group's adults. */
  readonly scores: readonly (readonly number[])[]
  readonly columns: readonly CountColumn[]
  readonly reference: DisparityReference
}

/** Makes the figures of one table out of counts that may be shown. */
export function describeTable({ grouping, counts, scores, columns, reference }: TableParts): DisparityTable {
  const { characteristics, groups } = grouping
  const place = reference === 'least' ? undefined : referenceOf(grouping, counts, reference)
  const against: Reference = { groups, place }
  const ratesOf = (form: RateForm) =>
    compareRates(
      counts.map((each) => shownProportion(each, form)),
      against,
    )
  const hasAdvice = columns.includes('offered')
  const hasOutcome = columns.includes('withOutcome:all')
  const rates = mapForms(membershipRates, ratesOf)
  const advised = hasAdvice ? mapForms(adviceRates, ratesOf) : {}
  const outcomes = hasOutcome
    ? outcomesFound.map((found) => [found, mapForms(outcomeRates(found), ratesOf)] as const)
    : []
  const means = compareMeans(
    counts.map((each, group) => {
      if (each.isHidden('adults')) return 'suppressed'
      return each.countOf('adults') === 0 ? 'nobody' : (scores[group] as readonly number[])
    }),
    against,
  )
  const named = place === undefined ? undefined : groups[place]
  return {
    characteristics,
    ...(named && { reference: named }),
    groups: groups.map((group, at): DisparityOfGroup => {
      const its = counts[at] as GroupCounts
      const shown = (column: CountColumn) => shownCount(its, column)
      return {
        group,
        considered: shown('considered'),
        eligible: shown('eligible'),
        nominated: shown('nominated'),
        adults: shown('adults'),
        adultsNominated: shown('adultsNominated'),
        ...(pick(rates, at) as Pick<DisparityOfGroup, keyof typeof membershipRates>),
        meanScore: means[at] as DisparityOfGroup['meanScore'],
        ...(pick(advised, at) as Pick<DisparityOfGroup, keyof typeof adviceRates>),
        ...(hasOutcome && {
          outcome: Object.fromEntries(
            outcomes.map(([found, figures]) => [
              found,
              {
                withOutcome: shown(`withOutcome:${found}`),
                nominatedWithOutcome: shown(`nominatedWithOutcome:${found}`),
                ...pick(figures, at),
              },
            ]),
          ) as Record<OutcomeFound, GroupOutcome>,
        }),
      }
    }),
    suppressedCounts: counts.flatMap((each) => columns.filter(each.isHidden)).length,
  }
}

const membershipRates = {
  eligibleOfConsidered: { count: { plus: ['eligible'] }, of: { plus: ['considered'] } },
  nominatedOfEligible: { count: { plus: ['nominated'] }, of: { plus: ['eligible'] } },
  nominatedOfConsidered: { count: { plus: ['nominated'] }, of: { plus: ['considered'] } },
} as const satisfies Record<string, RateForm>

const adviceRates = {
  offerRate: { count: { plus: ['offered'] }, of: { plus: ['nominated'] } },
  enforcementRate: { count: { plus: ['enforcement'] }, of: { plus: ['nominated'] } },
} as const satisfies Record<string, RateForm>

function outcomeRates(found: OutcomeFound): Readonly<Record<string, RateForm>> {
  const recorded: CountForm = { plus: [`withOutcome:${found}`] }
  const adults: CountForm = { plus: ['adults'] }
  const nominated: CountForm = { plus: ['adultsNominated'] }
  const falsePositive: CountForm = { plus: ['adultsNominated'], minus: [`nominatedWithOutcome:${found}`] }
  const falseNegative: CountForm = {
    plus: [`withOutcome:${found}`],
    minus: [`nominatedWithOutcome:${found}`],
  }
  return {
    recordedShare: { count: recorded, of: adults },
    falsePositiveRate: {
      count: falsePositive,
      of: { plus: ['adults'], minus: [`withOutcome:${found}`] },
    },
    falseNegativeRate: { count: falseNegative, of: recorded },
    falseDiscoveryRate: { count: falsePositive, of: nominated },
    falseOmissionRate: { count: falseNegative, of: { plus: ['adults'], minus: ['adultsNominated'] } },
  }
}

function mapForms<Figures>(
  forms: Readonly<Record<string, RateForm>>,
  figuresOf: (form: RateForm) => Figures,
): Record<string, Figures> {
  return Object.fromEntries(Object.entries(forms).map(([name, form]) => [name, figuresOf(form)]))
}

/** One group's figure of each kind. */
function pick<Figure>(
  figures: Readonly<Record<string, readonly Figure[]>>,
  at: number,
): Record<string, Figure> {
  return Object.fromEntries(Object.entries(figures).map(([name, all]) => [name, all[at] as Figure]))
}

/** The place of the group that others are compared with: the one chosen, else the largest shown; -1 for none. */
function referenceOf(
  { characteristics, groups }: Grouping,
  counts: readonly GroupCounts[],
  reference: Exclude<DisparityReference, 'least'>,
): number {
  if (reference !== 'largest') {
    const chosen = JSON.stringify(characteristics.map((name) => reference[name]))
    if (characteristics.every((name) => Object.hasOwn(reference, name))) {
      return groups.findIndex((group) => JSON.stringify(group) === chosen)
    }
  }
  let largest = -1
  counts.forEach((each, place) => {
    if (groups[place] === null || each.isHidden('eligible')) return
    if (largest < 0 || each.countOf('eligible') > (counts[largest] as GroupCounts).countOf('eligible'))
      largest = place
  })
  return largest
}
