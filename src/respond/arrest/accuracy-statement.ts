import { formatIsoDay } from '../../internal/iso-day'
import type { AssessmentGrade, IsoDate, SourceGrade } from '../../scan/vocabulary'
import { type ArrestDoubt, arrestDoubts } from './arrest-doubts'
import { crimeOfArrest } from './build-field'
import type { ChildFacts } from './child-facts'
import type { NotificationContent } from './notification-record'
import { gradeWords } from './shared-reports'

/** What a recipient needs in order to judge accuracy, completeness, reliability and currency. */
export interface AccuracyStatement {
  /** What was known on this day, and nothing later. */
  readonly asOf: IsoDate
  /** The first day of earlier records; all that there are, where left out. */
  readonly recordsFrom?: IsoDate
  /** Where in the record a value is unknown, as JSON pointers. */
  readonly unknown: readonly string[]
  readonly doubts: readonly ArrestDoubt[]
  /** Whether a record lacks the date that would prove when it was known. */
  readonly hindsight: boolean
  /** What the grades of the reports mean. */
  readonly grades: Partial<Readonly<Record<SourceGrade | AssessmentGrade, string>>>
  readonly statements: readonly string[]
  /** Whom to tell of an error, and who tells of one found later. */
  readonly correctionsTo: string | 'unknown'
}

/**
 * Says how far a record can be relied on.
 *
 * @see Data Protection Act 2018 section 38(4) and (5)
 */
export function accuracyStatement(
  facts: ChildFacts,
  record: Partial<NotificationContent>,
  { isWindowed, correctionsTo }: { isWindowed: boolean; correctionsTo: string | undefined },
): AccuracyStatement {
  const { asOf, after, crimes } = facts
  const current = crimeOfArrest(facts)
  return {
    asOf,
    ...(isWindowed && { recordsFrom: formatIsoDay(after + 1) }),
    unknown: pointersOfUnknown(record),
    doubts: arrestDoubts(facts),
    hindsight: crimes.some((part) => part.undated && (part === current || part.on > after)),
    grades: gradesOf(record.intelligence),
    statements,
    correctionsTo: correctionsTo ?? 'unknown',
  }
}

// The same whatever is held, so that no statement tells of a report that is kept back.
const statements: readonly string[] = [
  'An arrest is a suspicion: nobody has found that the child did it.',
  'Disputed records are those that the child challenges. They are counted apart.',
  'Intelligence that may be shared only under conditions is not in this record, whether there is any or not: conditions apply, ask the originator.',
  'Several reports can come from one source: their number is no corroboration.',
  'Who else is in these crimes, and who their victims are, is not in this record.',
  'If anything here is wrong, tell the contact for corrections; if the force finds an error, it tells you (Data Protection Act 2018 section 38(5)).',
]

function gradesOf(
  intelligence: NotificationContent['intelligence'] | undefined,
): AccuracyStatement['grades'] {
  if (intelligence === undefined || intelligence === 'unknown') return {}
  const used = intelligence.flatMap(({ source, assessment }) => [source, assessment])
  return Object.fromEntries([...new Set(used)].sort().map((grade) => [grade, gradeWords[grade]]))
}

function pointersOfUnknown(record: Partial<NotificationContent>): string[] {
  return Object.entries(record).flatMap(([field, value]) => {
    if (value === 'unknown') return [`/${field}`]
    if (field !== 'person') return []
    return Object.entries(value)
      .filter(([, inner]) => inner === 'unknown')
      .map(([inner]) => `/${field}/${inner}`)
  })
}
