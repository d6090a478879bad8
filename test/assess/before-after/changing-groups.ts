import {
  type AnalyseBeforeAfterOptions,
  type Cohort,
  type GatherHoldingsInput,
  gatherHoldings,
  type Holdings,
  nominateCohort,
  type OffenceRecord,
  type Policy,
  parsePolicy,
} from '../../../src/index'
import { asSuspect, asVictim, blade, ids, plusDays } from '../trial/trial-records'

export const asOf = '2023-12-31'

/** Twelve a group, made up: crimes of each person in two earlier periods, the one before and the one after. */
export const treatedCounts = [
  [1, 2, 0, 1, 2, 1, 1, 0, 3, 1, 1, 2],
  [2, 1, 2, 1, 3, 1, 2, 1, 4, 1, 2, 2],
  [3, 2, 4, 1, 5, 2, 3, 2, 6, 2, 3, 4],
  [1, 0, 2, 1, 1, 0, 2, 0, 3, 1, 0, 2],
]
export const controlCounts = [
  [1, 3, 1, 1, 3, 2, 1, 3, 1, 2, 2, 1],
  [2, 2, 2, 1, 4, 2, 1, 4, 1, 2, 3, 2],
  [2, 4, 3, 2, 5, 3, 2, 6, 1, 3, 4, 2],
  [1, 3, 1, 2, 4, 0, 2, 3, 1, 1, 2, 2],
]

export const treatedIds = ids(12, 'T')
export const controlIds = ids(12, 'C')

/** Lists everybody with a charge in the last year, for the force and by area of home. */
export function listingPolicy(version = '1.0.0'): Policy {
  const basis = [{ kind: 'judgement', title: 'A test', href: 'docs/decisions/0000-a-test.md' }]
  return parsePolicy({
    id: 'listing',
    version,
    title: 'Everybody with a charge',
    harm: { table: 'ons-crime-severity-2021' },
    score: {
      components: [
        {
          id: 'harm',
          measure: { kind: 'harm', select: { roles: { charged: 1 }, within: { years: 1 } } },
          scale: { kind: 'identity' },
          weight: 1,
          basis,
        },
      ],
    },
    lists: [
      { id: 'force', size: 500 },
      { id: 'area', per: 'area', areaBasis: 'home', size: 500 },
    ],
  })
}

export const listing = listingPolicy()

/** Crimes of people by period: the last row is the period after the date. */
export function crimesOf(people: readonly string[], counts: readonly (readonly number[])[]): OffenceRecord[] {
  return counts.flatMap((row, period) =>
    row.flatMap((count, i) =>
      Array.from({ length: count }, (_, at) =>
        blade(people[i] as string, plusDays(asOf, (period - counts.length + 1) * 365 + 1 + at * 3)),
      ),
    ),
  )
}

/** Both groups with their crimes. */
export function offencesOf(
  treated: readonly (readonly number[])[] = treatedCounts,
  control: readonly (readonly number[])[] = controlCounts,
): OffenceRecord[] {
  return [...crimesOf(treatedIds, treated), ...crimesOf(controlIds, control)]
}

/** Holdings with the cohort of their date. */
export function groupsOf(records: GatherHoldingsInput): { holdings: Holdings; cohort: Cohort } {
  const holdings = gatherHoldings(records)
  return { holdings, cohort: nominateCohort(holdings, listing, { asOf }) }
}

export function optionsOf(
  cohort: Cohort,
  more: Partial<AnalyseBeforeAfterOptions> = {},
): AnalyseBeforeAfterOptions {
  return {
    treated: { cohort, list: 'force', people: treatedIds },
    control: { cohort, list: 'force', people: controlIds },
    outcomes: [asSuspect, asVictim],
    primary: { outcome: 'as-suspect', of: 'crimes' },
    periodDays: 365,
    earlierPeriods: 2,
    smallestRatio: 0.8,
    extractedOn: '2025-06-30',
    maturityDays: 90,
    seed: 1,
    draws: 199,
    ...more,
  }
}
