import { z } from 'zod'
import { isoDateSchema } from '../../scan/records/fields'

/** Words that say something, as somebody wrote them. */
export const ownWordsSchema = z.string().max(4_000).regex(/\S/, 'words that say something')

/** When something happened and who did it or answers for it, never the person: what a log of the process keeps. */
export const stampShape = {
  on: isoDateSchema,
  by: z.string().max(200).regex(/\S/, 'who did it'),
}

/** Refuses a date of an event that is not after the event's own. */
export function datesAfter<Key extends string>(...keys: Key[]) {
  return (
    event: { readonly on: string } & { readonly [key in Key]?: string },
    context: z.core.$RefinementCtx,
  ): void => {
    for (const key of keys) {
      const date = event[key]
      if (date !== undefined && date <= event.on)
        context.addIssue({ code: 'custom', path: [key], message: 'must be after on' })
    }
  }
}
