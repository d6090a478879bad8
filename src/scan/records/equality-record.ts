import { z } from 'zod'
import { identifierSchema } from './fields'

/** A person's characteristics for disparity checks, each under the name that the user gave its column. */
export const equalityRecordSchema = z
  .object({ personId: identifierSchema })
  .catchall(identifierSchema.optional())
  .readonly()

/** A person's characteristics, for disparity checks alone: they never reach a score. */
export type EqualityRecord = { readonly personId: string } & {
  readonly [characteristic: string]: string | undefined
}
