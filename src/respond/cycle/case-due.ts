import type { IsoDate } from '../../scan/vocabulary'

/** A step that can be due in a case. */
export type DueStep =
  | 'safeguarding-decision'
  | 'decision'
  | 'deconflict'
  | 'approach-risk'
  | 'choice-of-contact'
  | 'first-contact'
  | 'support-plan'
  | 'review'
  | 'exit-or-new-term'

/** Something that is due in a case. */
export interface CaseDue {
  readonly step: DueStep
  /** The last day in time; absent where no time was set. */
  readonly dueBy?: IsoDate
  /** Whether that day has passed at the date. */
  readonly overdue: boolean
  /** The end of a sentence that begins "due because". */
  readonly because: string
}
