import type { Detection } from '../../scan/vocabulary'

/** Which crimes an outcome is made of: all, those reported by the public, or those the police found. */
export type OutcomeFound = 'all' | Detection

/** The three ways to look at an outcome. */
export const outcomesFound: readonly OutcomeFound[] = ['all', 'reported', 'proactive']

/** What people are counted for. */
export type CountColumn =
  | 'considered'
  | 'eligible'
  | 'nominated'
  | 'adults'
  | 'adultsNominated'
  | 'offered'
  | 'enforcement'
  | `withOutcome:${OutcomeFound}`
  | `nominatedWithOutcome:${OutcomeFound}`

/** A count that is the sum of some columns less the sum of others. */
export interface CountForm<Column extends string = CountColumn> {
  readonly plus: readonly Column[]
  readonly minus?: readonly Column[]
}

/** A count of people that must not be worked out where it is small, and the column that then goes. */
export interface Protection<Column extends string = CountColumn> extends CountForm<Column> {
  readonly hide: Column
}

/**
 * The counts that must not be worked out where they are small: of every column, and of who is in one and not in
 * another, since whoever reads both has that too.
 */
export function protectionsOf(hasAdvice: boolean, hasOutcome: boolean): readonly Protection[] {
  return [...membership, ...(hasAdvice ? advice : []), ...(hasOutcome ? outcomesFound.flatMap(outcome) : [])]
}

/** All of one form. */
export function columnsOfForm<Column extends string>({
  plus,
  minus = [],
}: CountForm<Column>): readonly Column[] {
  return [...plus, ...minus]
}

/** What a form comes to. */
export function valueOfForm<Column extends string>(
  { plus, minus = [] }: CountForm<Column>,
  countOf: (column: Column) => number,
): number {
  const sumOf = (columns: readonly Column[]) => columns.reduce((sum, each) => sum + countOf(each), 0)
  return sumOf(plus) - sumOf(minus)
}

const membership: readonly Protection[] = [
  { plus: ['considered'], hide: 'considered' },
  { plus: ['eligible'], hide: 'eligible' },
  { plus: ['considered'], minus: ['eligible'], hide: 'considered' },
  { plus: ['nominated'], hide: 'nominated' },
  { plus: ['eligible'], minus: ['nominated'], hide: 'nominated' },
  { plus: ['adults'], hide: 'adults' },
  { plus: ['eligible'], minus: ['adults'], hide: 'adults' },
  { plus: ['adultsNominated'], hide: 'adultsNominated' },
  { plus: ['adults'], minus: ['adultsNominated'], hide: 'adultsNominated' },
  { plus: ['nominated'], minus: ['adultsNominated'], hide: 'adultsNominated' },
  { plus: ['eligible', 'adultsNominated'], minus: ['adults', 'nominated'], hide: 'adultsNominated' },
]

const advice: readonly Protection[] = (['offered', 'enforcement'] as const).flatMap((column) => [
  { plus: [column], hide: column },
  { plus: ['nominated'], minus: [column], hide: column },
])

function outcome(found: OutcomeFound): readonly Protection[] {
  const column = `withOutcome:${found}` as const
  const nominated = `nominatedWithOutcome:${found}` as const
  return [
    { plus: [column], hide: column },
    { plus: ['adults'], minus: [column], hide: column },
    { plus: [nominated], hide: nominated },
    { plus: ['adultsNominated'], minus: [nominated], hide: nominated },
    { plus: [column], minus: [nominated], hide: nominated },
    { plus: ['adults', nominated], minus: ['adultsNominated', column], hide: nominated },
    // Who has an outcome, but none found in this way.
    ...(found === 'all'
      ? []
      : ([
          { plus: ['withOutcome:all'], minus: [column], hide: column },
          { plus: ['nominatedWithOutcome:all'], minus: [nominated], hide: nominated },
          {
            plus: ['withOutcome:all', nominated],
            minus: [column, 'nominatedWithOutcome:all'],
            hide: nominated,
          },
        ] as const)),
  ]
}
