import { z } from 'zod'
import { safeguardingOutcomes } from '../../respond/exploitation/safeguarding-decision'
import { identifierSchema } from '../../scan/records/fields'
import type { IsoDate } from '../../scan/vocabulary'
import { type CaseExpectation, caseExpectationSchema } from './case-expectation-schema'
import { caseDateSchema, caseMomentSchema } from './case-moment'
import { type CasePerson, casePersonSchema } from './case-person-schema'

/** What the person whom a case is about is called, in failures and towards the others. */
export const casePersonName = 'person'

const caseKeys = {
  /** A sentence that says what must be so. */
  name: z.string().min(1).max(300),
  person: casePersonSchema,
  /** Others whom the person is ranked among or shares crimes with, by name. */
  others: z
    .record(
      identifierSchema.regex(
        new RegExp(`^(?!${casePersonName}$)`),
        'this is what the case calls its own person',
      ),
      casePersonSchema,
    )
    .readonly()
    .exactOptional(),
  /** Records that the force does not hold in this case: what follows from them is unknown. */
  notGathered: z
    .array(z.enum(['custodySpells', 'management', 'custody']))
    .readonly()
    .exactOptional(),
  /** The youth justice service's agreements to responses. */
  agreements: z
    .array(z.strictObject({ response: z.string().min(1), when: caseMomentSchema }).readonly())
    .readonly()
    .exactOptional(),
  /** What those responsible decided about safeguarding the person, where there are signs of exploitation. */
  safeguardingDecisions: z
    .array(z.strictObject({ outcome: z.enum(safeguardingOutcomes), when: caseMomentSchema }).readonly())
    .readonly()
    .exactOptional(),
  /** Bank holidays, where due dates are expected. */
  holidays: z.array(caseDateSchema).readonly().exactOptional(),
  expect: caseExpectationSchema,
}

const policyCaseShape = z.strictObject({ asOf: caseDateSchema, ...caseKeys }).readonly()

/** One case: an invented person with a few records at a date, and what the policy must make of them. */
export interface PolicyCase {
  readonly name: string
  readonly asOf: IsoDate
  readonly person: CasePerson
  readonly others?: Readonly<Record<string, CasePerson>>
  readonly notGathered?: readonly ('custodySpells' | 'management' | 'custody')[]
  readonly agreements?: z.infer<typeof policyCaseShape>['agreements']
  readonly safeguardingDecisions?: z.infer<typeof policyCaseShape>['safeguardingDecisions']
  readonly holidays?: readonly IsoDate[]
  readonly expect: CaseExpectation
}

/** One case, with its date. */
export const policyCaseSchema: z.ZodType<PolicyCase> = policyCaseShape as z.ZodType<PolicyCase>

const caseInFileShape = z.strictObject({ asOf: caseDateSchema.exactOptional(), ...caseKeys }).readonly()

const policyCaseFileShape = z
  .strictObject({
    $schema: z.string().exactOptional(),
    title: z.string().min(1).exactOptional(),
    /** The date of every case that names none. */
    asOf: caseDateSchema.exactOptional(),
    cases: z.array(caseInFileShape).min(1).readonly(),
  })
  .superRefine(({ asOf, cases }, context) => {
    cases.forEach((each, index) => {
      if (each.asOf ?? asOf) return
      context.addIssue({
        code: 'custom',
        path: ['cases', index, 'asOf'],
        message: 'required: neither the case nor the file has a date',
      })
    })
  })
  .readonly()

/** A file of cases. */
export interface PolicyCaseFile {
  readonly $schema?: string
  readonly title?: string
  readonly asOf?: IsoDate
  readonly cases: readonly (Omit<PolicyCase, 'asOf'> & { readonly asOf?: IsoDate })[]
}

/**
 * A file of cases: a date for all or for each, and the cases.
 *
 * Its JSON Schema is shipped as `operation-prelude/schema/policy-cases.json`.
 */
export const policyCaseFileSchema: z.ZodType<PolicyCaseFile> =
  policyCaseFileShape as z.ZodType<PolicyCaseFile>
