import { z } from 'zod'
import { basisListSchema, documentIdSchema } from '../../policy/schema/common'
import { predicateSchema } from '../../policy/schema/predicate-schema'
import { isoDateSchema } from '../../scan/records/fields'
import { needs } from '../../scan/vocabulary'
import { responseKinds } from './response-kinds'

const text = z.string().min(1)

/** A time that is set: working days, or hours by the quarter. */
export const withinSchema = z.union([
  z.strictObject({ workingDays: z.int().min(1).max(366) }).readonly(),
  z.strictObject({ hours: z.number().gt(0).max(8_760).multipleOf(0.25) }).readonly(),
])

const referralSchema = z
  .strictObject({
    /** Who takes the referral. */
    to: text,
    /** How soon, where a time is set. */
    within: withinSchema.exactOptional(),
    /**
     * What the time runs from: the latest record that met `offerWhen` (the default), the latest arrest, or the
     * latest release from police custody.
     */
    from: z.enum(['record', 'arrest', 'release']).exactOptional(),
  })
  .refine(({ within, from }) => within !== undefined || from === undefined, {
    message: 'nothing runs from anywhere without within',
    path: ['from'],
  })
  .readonly()

/** From when until when something is in force, both days included. */
export const inForceSchema = z
  .strictObject({
    /** The first day, where it is known. */
    from: isoDateSchema.exactOptional(),
    /** The last day, where it has ended or will. */
    to: isoDateSchema.exactOptional(),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    message: 'must not be before from',
    path: ['to'],
  })
  .readonly()

/** Until when something is known to be paid for. */
export const fundingSchema = z
  .strictObject({
    /** The last day that is known to be paid for. */
    until: isoDateSchema.exactOptional(),
    note: text,
  })
  .readonly()

const responseShape = z
  .strictObject({
    id: documentIdSchema,
    name: text,
    kind: z.enum(responseKinds),
    /** True where the entry warns of consequences although its kind does not say so: the child rule covers it too. */
    deterrent: z.boolean().exactOptional(),
    /** The needs that it meets. */
    addresses: z.array(z.enum(needs)).readonly(),
    offerWhen: predicateSchema,
    blockWhen: predicateSchema.exactOptional(),
    /** What must be had first: ids of the library's list or of the catalogue's `conditions`. */
    requires: z.array(documentIdSchema).readonly(),
    referral: referralSchema.exactOptional(),
    /** How many people it can take at one time, where known. */
    capacity: z.int().min(0).exactOptional(),
    /** Where it runs. Said to the panel, not tested: records name places in too many ways. */
    places: z.array(text).min(1).readonly().exactOptional(),
    inForce: inForceSchema,
    /** The day on which somebody last made sure that it runs. */
    confirmedOn: isoDateSchema.exactOptional(),
    funding: fundingSchema.exactOptional(),
    /** What is known of whether it works, with the weakness of that knowledge. */
    evidence: text,
    /** What the panel must know before it uses it. */
    note: text.exactOptional(),
    basis: basisListSchema,
  })
  .readonly()

/** One entry of a catalogue. */
export interface Response extends z.infer<typeof responseShape> {}

/** One entry of a catalogue: what can be offered or done, to whom, on what conditions, and on what grounds. */
export const responseSchema: z.ZodType<Response> = responseShape

/** Whether an entry bears down on a person or warns of it: disruption, enforcement and whatever is marked deterrent. */
export function isDeterrent({ kind, deterrent }: Pick<Response, 'kind' | 'deterrent'>): boolean {
  return kind === 'disruption' || kind === 'enforcement' || deterrent === true
}
