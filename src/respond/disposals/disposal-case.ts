import { z } from 'zod'
import { documentIdSchema } from '../../policy/schema/common'
import { isoDateSchema } from '../../scan/records/fields'
import { offenceRecordSchema } from '../../scan/records/offence-record'
import { personRecordSchema } from '../../scan/records/person-record'
import { disposalIds } from './disposal-rule'
import { disposalRules } from './disposal-rules'
import { type GravityMatrix, gravityMatrixSchema, inForceSchema } from './gravity-matrix-schema'

const known = z.boolean().exactOptional()

const earlierShape = z
  .strictObject({
    on: isoDateSchema,
    kind: z.enum(['conviction', 'caution', 'community-resolution', 'outcome-22', 'deferred-prosecution']),
    /** Whether an officer of the set rank finds its offence similar. */
    similar: known,
    /** Whether it was for possession of a knife or another weapon. */
    weapon: known,
  })
  .readonly()

/** How an earlier crime of the person was disposed of. */
export interface EarlierDisposal extends z.infer<typeof earlierShape> {}

const circumstancesShape = z
  .strictObject({
    /** How the offence is tried. */
    mode: z.enum(['summary', 'either-way', 'indictable-only']).exactOptional(),
    /** Whether it is on the list of the Specification of Either-Way Offences Order 2015. */
    specifiedEitherWay: known,
    /** Whether it is excluded from community cautions by s.98(6) of the Act of 2022. */
    excludedOffence: known,
    investigated: known,
    /** Whether there is sufficient evidence to charge, as whoever decides finds. */
    sufficientEvidence: known,
    admission: known,
    acceptsResponsibility: known,
    /** Whether the person agrees: to all that is offered, or by disposal. */
    consent: z
      .union([z.boolean(), z.partialRecord(z.enum(disposalIds), z.boolean()).readonly()])
      .exactOptional(),
    lessSerious: known,
    exceptionalCircumstances: known,
    /** Whether the prosecutor consents, for simple cautions the Director of Public Prosecutions. */
    prosecutorConsent: known,
    domesticAbuse: known,
    intimatePartner: known,
    hate: known,
    /** Whether a local deferred prosecution scheme takes the case by its own rules. */
    localScheme: known,
    /** Whether the person was found in possession of a knife. */
    knifePossession: known,
    /** When a knife was found, where that was not the crime's day. */
    foundOn: isoDateSchema.exactOptional(),
    /** What was known of earlier disposals; empty: there are none. Absent: nobody has looked. */
    earlier: z
      .array(earlierShape as z.ZodType<EarlierDisposal>)
      .readonly()
      .exactOptional(),
    /** Whether the outcome on record is another person's: an outcome is the crime's. */
    outcomeOfAnother: known,
  })
  .readonly()

/** What people found out about a case. What is left out is not known, and is never guessed. */
export interface DisposalCircumstances extends z.infer<typeof circumstancesShape> {}

const unsettledIds: ReadonlySet<string> = /* @__PURE__ */ new Set(
  disposalRules.flatMap(({ conditions }) =>
    conditions.filter(({ confirmed }) => !confirmed).map(({ id }) => id),
  ),
)

const gravityShape = z
  .strictObject({
    matrix: gravityMatrixSchema as z.ZodType<GravityMatrix>,
    offence: documentIdSchema.exactOptional(),
    factors: z.record(documentIdSchema, z.boolean()).readonly().exactOptional(),
  })
  .superRefine(({ matrix, offence: named, factors = {} }, context) => {
    if (named === undefined) return
    const offence = matrix.offences.find(({ id }) => id === named)
    if (offence === undefined) {
      context.addIssue({ code: 'custom', path: ['offence'], message: 'is no offence of the matrix' })
      return
    }
    const strange = Object.keys(factors).filter((factor) => !offence.factors.includes(factor))
    for (const factor of strange) {
      context.addIssue({
        code: 'custom',
        path: ['factors', factor],
        message: 'is no factor of the offence',
      })
    }
  })
  .readonly()

const settingsShape = {
  gravity: gravityShape.exactOptional(),
  rules: z
    .record(
      z.string().refine((id) => unsettledIds.has(id), 'is no rule that is unsettled'),
      z.boolean(),
    )
    .readonly()
    .exactOptional(),
  inForce: z.partialRecord(z.enum(disposalIds), inForceSchema).readonly().exactOptional(),
}

/** What `disposalOptions` is given, but for the date and the holidays. */
export const disposalCaseSchema = z
  .strictObject({
    crime: offenceRecordSchema,
    person: personRecordSchema,
    circumstances: circumstancesShape as z.ZodType<DisposalCircumstances>,
    asOf: isoDateSchema,
    ...settingsShape,
  })
  .superRefine(({ crime, person, circumstances, asOf }, context) => {
    const fault = (path: string[], message: string): void =>
      context.addIssue({ code: 'custom', path, message })
    const actOn = crime.occurredTo ?? crime.occurredOn
    if (crime.personId !== person.personId) fault(['person', 'personId'], 'is not the person of the crime')
    if (crime.role === 'victim' || crime.role === 'witness')
      fault(['crime', 'role'], 'must be suspect, charged or convicted')
    if (actOn < crime.occurredOn) fault(['crime', 'occurredTo'], 'must not be before occurredOn')
    if (actOn > asOf) fault(['crime', 'occurredOn'], 'must not be after asOf')
    if ((crime.recordedOn ?? asOf) > asOf) fault(['crime', 'recordedOn'], 'must not be after asOf')
    if ((crime.roleOn ?? asOf) > asOf) fault(['crime', 'roleOn'], 'must not be after asOf')
    if (person.bornOn !== undefined && person.bornOn > crime.occurredOn)
      fault(['person', 'bornOn'], 'must not be after the crime')
    const { mode, specifiedEitherWay, foundOn = asOf } = circumstances
    if (foundOn > asOf) fault(['circumstances', 'foundOn'], 'must not be after asOf')
    if (specifiedEitherWay === true && (mode === 'summary' || mode === 'indictable-only'))
      fault(['circumstances', 'specifiedEitherWay'], 'contradicts mode')
  })
