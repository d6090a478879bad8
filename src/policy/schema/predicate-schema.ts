import { z } from 'zod'
import { documentIdSchema } from './common'
import { type Measure, measureSchema } from './measure-schema'

/** A measure held against one bound or two. */
export interface MeasurePredicate {
  readonly measure: string | Measure
  readonly atLeast?: number
  readonly atMost?: number
  readonly above?: number
  readonly below?: number
}

/** A fact about a person, held against the values that meet it. */
export interface FactPredicate {
  readonly fact: 'custody' | 'alive' | 'area' | 'scheme'
  readonly at?: 'asOf' | 'review'
  readonly is: readonly string[]
}

/** A condition on a person: met, unmet or unknown. */
export type Predicate =
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate }
  | MeasurePredicate
  | FactPredicate

const boundSchema = z.number().min(0).max(1e12).exactOptional()

const measurePredicateSchema = z
  .strictObject({
    measure: z.union([documentIdSchema, measureSchema]),
    atLeast: boundSchema,
    atMost: boundSchema,
    above: boundSchema,
    below: boundSchema,
  })
  .refine(
    ({ atLeast, atMost, above, below }) =>
      [atLeast, atMost, above, below].some((bound) => bound !== undefined),
    'one of atLeast, atMost, above and below is required',
  )
  .readonly()

const values = <const Values extends readonly [string, ...string[]]>(allowed: Values) =>
  z.array(z.enum(allowed)).min(1).readonly()
const names = z.array(z.string().min(1)).min(1).readonly()
const at = z.enum(['asOf', 'review']).exactOptional()

const factPredicateSchema = z.discriminatedUnion('fact', [
  z
    .strictObject({ fact: z.literal('custody'), at, is: values(['community', 'remand', 'sentence']) })
    .readonly(),
  z.strictObject({ fact: z.literal('alive'), at, is: values(['yes', 'no']) }).readonly(),
  z.strictObject({ fact: z.literal('area'), at, is: names }).readonly(),
  z.strictObject({ fact: z.literal('scheme'), at, is: names }).readonly(),
])

/** A condition on a person: met, unmet or unknown. */
export const predicateSchema: z.ZodType<Predicate> = z.union([
  z
    .strictObject({
      get all() {
        return z.array(predicateSchema).min(1).readonly()
      },
    })
    .readonly(),
  z
    .strictObject({
      get any() {
        return z.array(predicateSchema).min(1).readonly()
      },
    })
    .readonly(),
  z
    .strictObject({
      get not() {
        return predicateSchema
      },
    })
    .readonly(),
  measurePredicateSchema,
  factPredicateSchema,
])
