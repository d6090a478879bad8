import { z } from 'zod'
import { isoDateSchema, isoDateTimeSchema } from '../../scan/records/fields'

const name = z.string().min(1)
const names = z.array(name).readonly().exactOptional()
const boundSchema = z.number().exactOptional()

const rangeShape = z
  .strictObject({ atLeast: boundSchema, atMost: boundSchema, above: boundSchema, below: boundSchema })
  .refine((bounds) => Object.keys(bounds).length > 0, 'one of atLeast, atMost, above and below is required')
  .readonly()

/** A number that is expected: exactly, to the thousandth, or within bounds. */
export type ExpectedNumber = number | z.infer<typeof rangeShape>

const expectedNumberSchema: z.ZodType<ExpectedNumber> = z.union([z.number(), rangeShape])
const expectedNumbersSchema = z.record(name, expectedNumberSchema).readonly().exactOptional()
const statuses = z
  .record(name, z.enum(['met', 'unmet', 'unknown']))
  .readonly()
  .exactOptional()

const caseExpectationShape = z
  .strictObject({
    /** By id of a measure of the policy or the catalogue, or of a component whose own measure is meant. */
    measures: z
      .record(name, z.union([z.literal('unknown'), z.number(), rangeShape]))
      .readonly()
      .exactOptional(),
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
    nominated: names,
    /** What is missing to say whether they belong on a list; `[]` where nothing is. */
    undetermined: names,
    /** Where the person stands among the others of the case, by score, or by rank on a list. */
    rank: z
      .strictObject({ list: name.exactOptional(), above: names, below: names, tiedWith: names })
      .readonly()
      .exactOptional(),
    /** What a signpost counts, by signpost. */
    signposts: expectedNumbersSchema,
    /** Responses by id, of which the panel is advised so; others may be too. */
    recommended: names,
    notRecommended: names,
    /** Responses that wait for something that is missing. */
    notYetRecommended: names,
    /** By response: the day or the time by which to refer. */
    due: z
      .record(name, z.union([isoDateSchema, isoDateTimeSchema]))
      .readonly()
      .exactOptional(),
  })
  .refine((expectation) => Object.keys(expectation).length > 0, 'something must be expected')
  .readonly()

/** What a case expects of its person. Only what is named is looked at. */
export interface CaseExpectation extends z.infer<typeof caseExpectationShape> {}

/** What a case expects of its person. */
export const caseExpectationSchema: z.ZodType<CaseExpectation> = caseExpectationShape
