/** A calendar day as `YYYY-MM-DD`, from 1900-01-01 to 2100-12-31. */
export type IsoDate = string

/** A date and time with an offset, as `2026-03-31T21:40:00+01:00`; its day is the text's own date. */
export type IsoDateTime = string

/** The two systems that offence codes are written in: police recorded crime (`8N`) and Home Office (`008/06`). */
export const codeSystems = ['recorded-crime', 'home-office'] as const
/** A system of offence codes. */
export type CodeSystem = (typeof codeSystems)[number]

/** The parts that a person can have in a crime. */
export const roles = ['suspect', 'charged', 'convicted', 'victim', 'witness'] as const
/** A person's part in one crime. Nobody who is not convicted is an offender. */
export type Role = (typeof roles)[number]

/** Roles that must not count against anyone: such rows are set aside. */
export const setAsideRoles = ['eliminated', 'acquitted', 'cancelled', 'not-a-party'] as const
/** Why a sound row was set aside. */
export type SetAsideRole = (typeof setAsideRoles)[number]

/** What a records system can flag on a crime. */
export const markers = [
  'knife',
  'firearm',
  'domestic-abuse',
  'county-lines',
  'group',
  'exploited',
  'exploiter',
  'hate',
  'alcohol',
  'drugs',
  'vawg',
] as const
/** A flag on a crime. `exploited` and `exploiter` are two different things. */
export type Marker = (typeof markers)[number]

/** How a crime came to notice: somebody reported it, or police activity found it. */
export const detections = ['reported', 'proactive'] as const
/** How a crime came to notice. */
export type Detection = (typeof detections)[number]

/** Home Office crime outcome types, with their "of which" rows; 23 (children, deferred prosecution) is from 2026. */
export const outcomeTypes = [
  '0',
  '1',
  '1A',
  '2',
  '2A',
  '3',
  '3A',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
  '14',
  '15',
  '16',
  '17',
  '18',
  '19',
  '20',
  '21',
  '22',
  '23',
] as const
/** A Home Office crime outcome type: the crime's, never a person's role. */
export type OutcomeType = (typeof outcomeTypes)[number]

/** 3x5x2 source evaluation: 1 reliable, 2 untested, 3 not reliable. */
export const sourceGrades = ['1', '2', '3'] as const
/** A 3x5x2 source evaluation. */
export type SourceGrade = (typeof sourceGrades)[number]

/** 3x5x2 intelligence assessment: A known directly, B indirectly but corroborated, C indirectly, D not known, E suspected false. */
export const assessmentGrades = ['A', 'B', 'C', 'D', 'E'] as const
/** A 3x5x2 intelligence assessment. */
export type AssessmentGrade = (typeof assessmentGrades)[number]

/** 3x5x2 handling: P lawful sharing permitted, C permitted with conditions. */
export const handlingCodes = ['P', 'C'] as const
/** A 3x5x2 handling code. */
export type HandlingCode = (typeof handlingCodes)[number]

/** What a report is about. */
export const themes = [
  'violence',
  'knife',
  'firearm',
  'drug-supply',
  'county-lines',
  'group-conflict',
  'exploited',
  'at-risk',
] as const
/** What a report is about. */
export type Theme = (typeof themes)[number]

/** The needs that support can meet: a closed list. */
export const needs = [
  'employment',
  'education',
  'housing',
  'alcohol',
  'drugs',
  'mental-health',
  'family',
  'peers',
  'exploitation',
  'speech-and-language',
  'finance',
  'identity',
] as const
/** A need that support can meet. */
export type Need = (typeof needs)[number]

/** How great a need was assessed to be. */
export const needLevels = ['low', 'medium', 'high'] as const
/** How great a need was assessed to be. */
export type NeedLevel = (typeof needLevels)[number]

/** The two kinds of custody spell. */
export const custodyKinds = ['remand', 'sentence'] as const
/** A kind of custody spell. */
export type CustodyKind = (typeof custodyKinds)[number]

/** How a person left police custody. */
export const releases = ['charged', 'bail', 'under-investigation', 'no-further-action'] as const
/** How a person left police custody. */
export type Release = (typeof releases)[number]

/** The schemes that the library knows by name; a force may use others. */
export const knownSchemes = [
  'iom',
  'mappa',
  'marac',
  'matac',
  'probation',
  'youth-justice',
  'child-protection',
  'prevent',
] as const
/** A scheme that manages people: one of {@link knownSchemes} or the force's own word. */
export type Scheme = (typeof knownSchemes)[number] | (string & {})
