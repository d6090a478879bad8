import { z } from 'zod'
import { isoDateTimeSchema } from '../../scan/records/fields'
import { dateSchemaOr } from './case-moment'

const name = z.string().min(1)
const someKeys = (value: object) => Object.keys(value).length > 0
const some = { minProperties: 1 }
const nothingNamed = 'names nothing, so nothing would be looked at: leave it out'

/** Names of which each is looked at; an empty list would look at nothing and pass. */
const someNames = z.array(name).min(1, nothingNamed).readonly().exactOptional()
/** Names that are all there is; an empty list says that there are none. */
const allNames = z.array(name).readonly().exactOptional()
const bound = z.number().exactOptional()

const rangeShape = z
  .strictObject({ atLeast: bound, atMost: bound, above: bound, below: bound })
  .refine(someKeys, 'one of atLeast, atMost, above and below is required')
  .meta(some)
  .readonly()

/** A number that is expected: exactly, to the thousandth, or within bounds. */
export type ExpectedNumber = number | z.infer<typeof rangeShape>

const expectedNumberSchema: z.ZodType<ExpectedNumber> = z.union([
  z.number({ error: 'a number, or bounds such as { "atLeast": 2 }, is required' }),
  rangeShape,
])
const expectedMeasureSchema: z.ZodType<ExpectedNumber | 'unknown'> = z.union([
  z.number({ error: 'a number, bounds such as { "atLeast": 2 }, or "unknown" is required' }),
  rangeShape,
  z.literal('unknown'),
])
const expectedNumbersSchema = byName(expectedNumberSchema)
const statuses = byName(z.enum(['met', 'unmet', 'unknown']))

const caseExpectationShape = z
  .strictObject({
    /** By id of a measure of the policy or the catalogue, or of a component whose own measure is meant. */
    measures: byName(expectedMeasureSchema),
    /** Points by component. */
    components: expectedNumbersSchema,
    score: expectedNumberSchema.exactOptional(),
    /** The band's id; `null` for none. */
    band: name.nullable().exactOptional(),
    vulnerability: expectedNumberSchema.exactOptional(),
    vulnerabilityComponents: expectedNumbersSchema,
    vulnerabilityBand: name.nullable().exactOptional(),
    /** Whether a code without a weight leaves the score incomplete. */
    incomplete: z.boolean().exactOptional(),
    gates: statuses,
    /** What the conditions of lists come to, by list. */
    listConditions: statuses,
    /** Every list that the person is on, and no other; `[]` for none. */
    nominated: allNames,
    /** Every list that the person is on and that shows no rank and no score; `[]` for none. */
    unranked: allNames,
    /** When the lists are due for review; `null` where the policy sets no review. */
    reviewBy: dateSchemaOr('a date such as 2026-03-31, or null, is required').nullable().exactOptional(),
    /** What is missing to say whether they belong on a list; `[]` where nothing is. */
    undetermined: allNames,
    /** Where the person stands among the others of the case, by score, or by rank on a list on which all are. */
    rank: z
      .strictObject({ list: name.exactOptional(), above: someNames, below: someNames, tiedWith: someNames })
      .refine(
        ({ above, below, tiedWith }) => above ?? below ?? tiedWith,
        'one of above, below and tiedWith is required',
      )
      .readonly()
      .exactOptional(),
    /** What a signpost counts, by signpost. */
    signposts: byName(expectedMeasureSchema),
    /** Responses by id, of which the panel is advised so; others may be too. */
    recommended: someNames,
    notRecommended: someNames,
    /** Responses that wait for something that is missing. */
    notYetRecommended: someNames,
    /** By response: the day or the time by which to refer; `null` where nothing is due. */
    due: byName(
      z
        .union([
          dateSchemaOr(
            'a date such as 2026-03-31, or a time with an offset such as 2026-03-31T18:00:00Z, is required',
          ),
          isoDateTimeSchema,
        ])
        .nullable(),
    ),
    /** By response: everything that must be had first, and nothing else; `[]` for nothing. */
    requires: byName(z.array(name).readonly()),
  })
  .refine(someKeys, 'something must be expected')
  .readonly()

/** What a case expects of its person. Only what is named is looked at. */
export interface CaseExpectation extends z.infer<typeof caseExpectationShape> {}

/** What a case expects of its person. */
export const caseExpectationSchema: z.ZodType<CaseExpectation> = caseExpectationShape

function byName<Value extends z.ZodType>(value: Value) {
  return z.record(name, value).refine(someKeys, nothingNamed).meta(some).readonly().exactOptional()
}
