import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policySchema } from '../../src/policy/policy-schema'
import { aliasSchema } from '../../src/scan/records/alias'
import { custodyRecordSchema } from '../../src/scan/records/custody-record'
import { custodySpellSchema } from '../../src/scan/records/custody-spell'
import { intelligenceRecordSchema } from '../../src/scan/records/intelligence-record'
import { managementRecordSchema } from '../../src/scan/records/management-record'
import { needRecordSchema } from '../../src/scan/records/need-record'
import { offenceRecordSchema } from '../../src/scan/records/offence-record'
import { personRecordSchema } from '../../src/scan/records/person-record'
import { caseArbitrary } from '../support/arbitraries/case'
import { runs } from '../support/arbitraries/runs'

const schemas = {
  offences: offenceRecordSchema,
  intelligence: intelligenceRecordSchema,
  people: personRecordSchema,
  custodySpells: custodySpellSchema,
  needs: needRecordSchema,
  management: managementRecordSchema,
  custody: custodyRecordSchema,
  aliases: aliasSchema,
}

describe('the generators', () => {
  it('make only policies that the schema takes', () => {
    fc.assert(
      fc.property(caseArbitrary, ({ document }) => {
        expect(policySchema.safeParse(document).error?.issues ?? []).toEqual([])
      }),
      runs(100),
    )
  })

  it('make only records that the schemas take', () => {
    fc.assert(
      fc.property(caseArbitrary, ({ force }) => {
        for (const [kind, schema] of Object.entries(schemas)) {
          for (const record of force[kind as keyof typeof schemas] ?? []) {
            expect(schema.safeParse(record).error?.issues ?? []).toEqual([])
          }
        }
      }),
      runs(50),
    )
  })
})
