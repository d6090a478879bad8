import { type Day, wholeYears } from '../../internal/iso-day'
import { type DetentionRow, rowsOf } from '../../scan/holdings/columns'
import { dayOfDeath } from '../../scan/holdings/day-of-death'
import { longestEverHeld } from '../longest-ever-held'
import type { ChildFacts } from './child-facts'

/** What can be doubtful about an arrest as recorded. */
export type ArrestDoubtCode =
  | 'age-unknown'
  | 'born-after-arrest'
  | 'under-ten'
  | 'eighteen-since'
  | 'death-before-arrest'
  | 'release-without-time'
  | 'held-otherwise'
  | 'two-detentions-at-once'

/** A doubt that goes with a notification, so that whoever reads it can judge it. */
export interface ArrestDoubt {
  readonly code: ArrestDoubtCode
  readonly text: string
}

/** What is doubtful about an arrest, in words that give no recorded value. */
export function arrestDoubts(facts: ChildFacts): ArrestDoubt[] {
  return (Object.keys(doubts) as ArrestDoubtCode[])
    .filter((code) => doubts[code].holds(facts))
    .map((code) => ({ code, text: doubts[code].text }))
}

interface Rule {
  readonly text: string
  holds(facts: ChildFacts): boolean
}

const doubts: Readonly<Record<ArrestDoubtCode, Rule>> = {
  'age-unknown': {
    text: 'No sound birth date is recorded: to be treated as a child until the age is known.',
    holds: ({ age }) => age === undefined,
  },
  'born-after-arrest': {
    text: 'The recorded birth date is after the arrest: check who was arrested.',
    holds: ({ born, arrestedOn }) => born !== undefined && born > arrestedOn,
  },
  'under-ten': {
    text: 'By the recorded birth date the child was under 10, below the age of criminal responsibility: this can be about safeguarding alone.',
    holds: ({ age }) => age !== undefined && age < 10,
  },
  'eighteen-since': {
    text: 'The child has turned 18 since the arrest.',
    holds: ({ born, age, day }) => age !== undefined && wholeYears(born as Day, day) >= 18,
  },
  'death-before-arrest': {
    text: 'The person is recorded as having died before the arrest: check who was arrested.',
    holds({ columns, person, arrestedOn }) {
      const died = dayOfDeath(columns.people, person)
      return died !== undefined && died < arrestedOn
    },
  },
  'release-without-time': {
    text: 'How the child left custody is recorded, but not when.',
    holds: ({ custody }) => custody.release !== undefined && custody.releasedAt === undefined,
  },
  'held-otherwise': {
    text: 'The holdings hold this detention with other particulars: check which are right.',
    holds: (facts) =>
      detentionsOf(facts).some((row) => row.custodyId === facts.custody.custodyId && differs(row, facts)),
  },
  'two-detentions-at-once': {
    text: 'Another detention of the same person overlaps with this one, here or in another suite, or its release was not recorded: check who was arrested where.',
    holds: (facts) =>
      detentionsOf(facts).some((row) => row.custodyId !== facts.custody.custodyId && overlaps(row, facts)),
  },
}

/** Detentions of the person that had begun by the date. */
function detentionsOf({ columns, person, day }: ChildFacts): readonly DetentionRow[] {
  if (columns.detentions === undefined) return []
  return rowsOf(columns.detentions, person).filter(({ arrestedOn }) => arrestedOn <= day)
}

function differs(row: DetentionRow, { custody, asOf, isReleased }: ChildFacts): boolean {
  const isRowReleased = releaseOf(row, asOf) !== undefined
  return (
    Date.parse(row.arrestedAt) !== Date.parse(custody.arrestedAt) ||
    row.suite !== custody.suite ||
    row.offenceCode !== custody.offenceCode ||
    row.crimeId !== custody.crimeId ||
    isRowReleased !== isReleased ||
    (isReleased &&
      (Date.parse(row.releasedAt as string) !== Date.parse(custody.releasedAt as string) ||
        row.release !== custody.release))
  )
}

/** Whether two detentions share a moment, as far as they can; one that ends as the other begins does not. */
function overlaps(row: DetentionRow, { custody, asOf }: ChildFacts): boolean {
  const begins = Math.max(Date.parse(row.arrestedAt), Date.parse(custody.arrestedAt))
  return [row, custody].every((each) => latestEnd(each, asOf) > begins)
}

/** The latest moment at which a detention can have ended, as far as is known by the date. */
function latestEnd(
  detention: { readonly arrestedAt: string; readonly releasedAt?: string | undefined },
  asOf: string,
): number {
  const releasedAt = releaseOf(detention, asOf)
  return releasedAt === undefined
    ? Date.parse(detention.arrestedAt) + longestEverHeld
    : Date.parse(releasedAt)
}

/** The release where it was known by the date. */
function releaseOf(
  { releasedAt }: { readonly releasedAt?: string | undefined },
  asOf: string,
): string | undefined {
  return releasedAt !== undefined && releasedAt.slice(0, 10) <= asOf ? releasedAt : undefined
}
