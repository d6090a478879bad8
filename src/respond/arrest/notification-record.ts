import type {
  AssessmentGrade,
  IsoDate,
  IsoDateTime,
  Marker,
  Release,
  SourceGrade,
  Theme,
} from '../../scan/vocabulary'

/** The services that are told of a child's arrest. */
export const notificationRecipients = ['childrens-social-care', 'youth-justice'] as const
/** A service that is told of a child's arrest. */
export type NotificationRecipient = (typeof notificationRecipients)[number]

/** Crimes of one kind in which the child had a part, each once. */
export interface CrimeTally {
  readonly crimes: number
  /** The latest of them. */
  readonly latestOn?: IsoDate
  /** Crimes besides, of which the child disputes every record. */
  readonly disputed: number
}

/** One report as it may be shared, with its grade and what goes with it. */
export interface SharedReport {
  readonly reportId: string
  readonly on: IsoDate
  readonly theme: Theme
  readonly source: SourceGrade
  readonly assessment: AssessmentGrade
  readonly handling: 'P'
  /** What binds whoever receives it. */
  readonly conditions: readonly string[]
  /** Where the grade is weak. */
  readonly caution?: string
}

/** Every field that a notification can hold. Which of them one holds, its recipient decides. */
export interface NotificationContent {
  readonly person: {
    readonly personId: string
    /** Whole years completed on the day of arrest. */
    readonly ageAtArrest: number | 'unknown'
    readonly homeArea: string | 'unknown'
  }
  readonly detention: {
    readonly custodyId: string
    readonly suite: string
    readonly arrestedAt: IsoDateTime
    readonly standing: 'in-custody' | 'left-custody'
    readonly releasedAt?: IsoDateTime
  }
  readonly circumstances: {
    readonly offenceCode: string
    /** What the child is in the case at the date. Of a suspect nothing was found. */
    readonly role: 'suspect' | 'charged' | 'convicted'
    /** Whether the child disputes having a part in the crime. */
    readonly disputed: boolean
    /** Flags of the crime that bear on the child's safety and that of visitors. */
    readonly markers: readonly Marker[]
  }
  /** Whether the custody health care professional has assessed the child. What was found is theirs to share. */
  readonly healthAssessment: 'done' | 'not-done' | 'unknown'
  /** Whether a caution about approaching the child is recorded. */
  readonly approachRisk: 'yes' | 'none-recorded'
  /** How the child left custody. */
  readonly release: Release | 'unknown' | 'not-yet'
  /** Detentions that began before this one. */
  readonly earlierArrests: number | 'unknown'
  /** Crimes other than the one of this arrest. */
  readonly earlierCrimes: {
    readonly suspect: CrimeTally & {
      /** Of the crimes: those that have an outcome by the date, and in which the child is a suspect still. */
      readonly ended: number
    }
    readonly charged: CrimeTally
    readonly convicted: CrimeTally
  }
  /** Crimes of which the child is a victim. */
  readonly harmSuffered: CrimeTally
  /** Crimes flagged as showing that the child was exploited. */
  readonly exploitation: CrimeTally
  /** Services that already work with the child. */
  readonly schemes: readonly SchemeNow[] | 'unknown'
  readonly intelligence: readonly SharedReport[] | 'unknown'
}

/** A scheme that works with the child at the date. */
export interface SchemeNow {
  readonly scheme: string
  readonly since: IsoDate
  /** The organisation that leads. */
  readonly lead?: string
}
