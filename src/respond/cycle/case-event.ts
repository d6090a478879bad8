import { z } from 'zod'
import { documentIdSchema } from '../../policy/schema/common'
import { isoDateSchema } from '../../scan/records/fields'
import { needs } from '../../scan/vocabulary'
import { datesAfter, ownWordsSchema, stampShape } from './case-fields'
import { caseCautions, exitReasons, firstContacts } from './cycle-words'

const decisionShape = {
  type: z.literal('decided'),
  ...stampShape,
  /** The panel's own reasons. */
  reason: ownWordsSchema,
  /** In what capacity. */
  role: ownWordsSchema.exactOptional(),
  /** What the panel saw before it decided. */
  seen: z.array(ownWordsSchema).readonly().exactOptional(),
}

const agreedShape = z
  .strictObject({
    ...decisionShape,
    agreed: z.literal(true),
    reviewBy: isoDateSchema,
    /** The last day that is planned: nobody is in the programme without one. A review may move it. */
    endsBy: isoDateSchema,
  })
  .superRefine(datesAfter('reviewBy', 'endsBy'))
  .superRefine(ownReason)
  .readonly()

const declinedShape = z
  .strictObject({
    ...decisionShape,
    agreed: z.literal(false),
    /** Until when the person is not to be listed again. */
    until: isoDateSchema,
  })
  .superRefine(datesAfter('until'))
  .superRefine(ownReason)
  .readonly()

const planItemShape = z
  .strictObject({
    need: z.enum(needs),
    /** The entry of the catalogue that meets it. */
    responseId: documentIdSchema,
    /** Whether the person agrees to it: support is voluntary. */
    agreed: z.boolean(),
  })
  .readonly()

/** One offer of a support plan and the need that it meets. */
export interface PlanItem extends z.infer<typeof planItemShape> {}

const eventShapes = [
  z.discriminatedUnion('agreed', [agreedShape, declinedShape]),
  z
    .strictObject({ type: z.literal('caution-raised'), ...stampShape, caution: z.enum(caseCautions) })
    .readonly(),
  z
    .strictObject({
      type: z.literal('caution-settled'),
      ...stampShape,
      caution: z.enum(caseCautions),
      /** The last day on which this may be relied on. */
      holdsUntil: isoDateSchema,
    })
    .superRefine(({ on, holdsUntil }, context) => {
      if (holdsUntil < on)
        context.addIssue({ code: 'custom', path: ['holdsUntil'], message: 'must not be before on' })
    })
    .readonly(),
  z
    .strictObject({
      type: z.literal('contact-chosen'),
      ...stampShape,
      contact: z.enum(firstContacts),
      reason: ownWordsSchema,
    })
    .readonly(),
  z
    .strictObject({
      type: z.literal('approached'),
      ...stampShape,
      /** `explained`: the person was met and told; `not-met`: an attempt. */
      result: z.enum(['explained', 'not-met']),
    })
    .readonly(),
  z
    .strictObject({
      type: z.literal('support-planned'),
      ...stampShape,
      items: z
        .array(planItemShape as z.ZodType<PlanItem>)
        .min(1)
        .max(50)
        .readonly(),
    })
    .readonly(),
  z.strictObject({ type: z.literal('youth-justice-agreed'), ...stampShape }).readonly(),
  z.strictObject({ type: z.literal('youth-justice-withdrew'), ...stampShape }).readonly(),
  z.strictObject({ type: z.literal('deterrence-message-given'), ...stampShape }).readonly(),
  z
    .strictObject({
      type: z.literal('reviewed'),
      ...stampShape,
      reason: ownWordsSchema,
      /** By when it is reviewed again. */
      reviewBy: isoDateSchema,
      /** A new last day, where the review sets one. */
      endsBy: isoDateSchema.exactOptional(),
    })
    .superRefine(datesAfter('reviewBy', 'endsBy'))
    .readonly(),
  z
    .strictObject({ type: z.literal('birth-date-recorded'), ...stampShape, bornOn: isoDateSchema })
    .superRefine(({ on, bornOn }, context) => {
      if (bornOn > on) context.addIssue({ code: 'custom', path: ['bornOn'], message: 'must not be after on' })
    })
    .readonly(),
  z
    .strictObject({
      type: z.literal('exited'),
      ...stampShape,
      why: z.enum(exitReasons),
      reason: ownWordsSchema,
      /** Until when the person is not to be listed again; left out, nothing of them is kept. */
      until: isoDateSchema.exactOptional(),
    })
    .superRefine(datesAfter('until'))
    .readonly(),
  z
    .strictObject({
      type: z.literal('removed'),
      ...stampShape,
      reason: ownWordsSchema,
      /** Until when the person is not to be listed again. */
      until: isoDateSchema,
    })
    .superRefine(datesAfter('until'))
    .readonly(),
] as const

const caseEventShape = z.discriminatedUnion('type', eventShapes)

/** One step of a case after its nomination: what happened, when, and who did it or answers for it. */
export type CaseEvent = z.infer<typeof caseEventShape>

/** One step of a case after its nomination. */
export const caseEventSchema: z.ZodType<CaseEvent> = caseEventShape

/** A reason that only repeats what was shown shows nobody deciding: the same rule as `recordDecision`. */
function ownReason(
  { reason, seen = [] }: { readonly reason: string; readonly seen?: readonly string[] },
  context: z.core.$RefinementCtx,
): void {
  if (seen.some((item) => item.trim() === reason.trim()))
    context.addIssue({
      code: 'custom',
      path: ['reason'],
      message: "must be the panel's own, not what it was shown",
    })
}
