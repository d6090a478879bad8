import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DisposalCircumstances } from '../../../src/respond/disposals/disposal-case'
import type { DisposalSettings } from '../../../src/respond/disposals/disposal-options'
import { disposalOptions } from '../../../src/respond/disposals/disposal-options'
import { disposalRules } from '../../../src/respond/disposals/disposal-rules'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import type { PersonRecord } from '../../../src/scan/records/person-record'
import { asOf, crime, matrixFor } from './cases'

const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10))
const circumstances = fc
  .record(
    {
      mode: fc.constantFrom('summary' as const, 'either-way' as const, 'indictable-only' as const),
      specifiedEitherWay: fc.boolean(),
      excludedOffence: fc.boolean(),
      investigated: fc.boolean(),
      sufficientEvidence: fc.boolean(),
      admission: fc.boolean(),
      acceptsResponsibility: fc.boolean(),
      consent: fc.boolean(),
      lessSerious: fc.boolean(),
      exceptionalCircumstances: fc.boolean(),
      prosecutorConsent: fc.boolean(),
      domesticAbuse: fc.boolean(),
      intimatePartner: fc.boolean(),
      hate: fc.boolean(),
      localScheme: fc.boolean(),
      knifePossession: fc.boolean(),
      earlier: fc.array(
        fc.record({
          on: day('2023-01-01', '2026-03-02'),
          kind: fc.constantFrom('conviction' as const, 'community-resolution' as const),
          similar: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
      outcomeOfAnother: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .filter(
    ({ mode, specifiedEitherWay }) => !(specifiedEitherWay && mode !== undefined && mode !== 'either-way'),
  )
const record = fc.record({
  markers: fc.subarray<OffenceRecord['markers'][number]>(['domestic-abuse', 'hate', 'knife', 'exploited']),
  offenceCode: fc.constantFrom('46', '10D', '8N'),
  outcome: fc.constantFrom('0' as const, '1' as const, '8' as const),
  occurredTo: day('2026-03-02', '2026-03-20'),
})
const bornOn = day('2000-01-01', '2018-01-01')
const settings = fc.record({
  matrix: fc.constantFrom(matrixFor('children'), matrixFor('adults'), undefined),
  settled: fc.option(fc.boolean(), { nil: undefined }),
  commenced: fc.boolean(),
})
const cases = fc.record({ circumstances, record, bornOn, settings })

function run(
  person: PersonRecord,
  told: DisposalCircumstances,
  of: Partial<OffenceRecord>,
  {
    matrix,
    settled,
    commenced,
  }: { matrix: ReturnType<typeof matrixFor> | undefined; settled: boolean | undefined; commenced: boolean },
) {
  const unsettledIds = disposalRules.flatMap(({ conditions }) =>
    conditions.filter(({ confirmed }) => !confirmed).map(({ id }) => id),
  )
  const more: DisposalSettings = {
    asOf,
    ...(matrix !== undefined && { gravity: { matrix } }),
    ...(settled !== undefined && { rules: Object.fromEntries(unsettledIds.map((id) => [id, settled])) }),
    ...(commenced && { inForce: { 'diversionary-caution': {}, 'community-caution': {} } }),
  }
  return disposalOptions({ ...crime, ...of }, person, told, more)
}

describe('disposalOptions', () => {
  it('never opens what was barred, nor bars what was open, because less is known', () => {
    fc.assert(
      fc.property(cases, fc.func(fc.boolean()), fc.boolean(), (of, keeps, forgetsBirth) => {
        const person = { personId: 'P1', bornOn: of.bornOn }
        const less = Object.fromEntries(Object.entries(of.circumstances).filter(([key]) => keeps(key)))
        const known = run(person, of.circumstances, of.record, of.settings)
        const lessKnown = run(forgetsBirth ? { personId: 'P1' } : person, less, of.record, of.settings)
        known.options.forEach(({ status, disposal }, index) => {
          const then = lessKnown.options[index]?.status
          if (then !== 'unknown' && status !== 'unknown') expect([disposal, then]).toEqual([disposal, status])
          if (status === 'unknown') expect([disposal, then]).toEqual([disposal, 'unknown'])
        })
      }),
    )
  })

  it('gives every disposal a status with reasons, something missing only where it is unknown, and decides nothing', () => {
    fc.assert(
      fc.property(cases, (of) => {
        const advice = run({ personId: 'P1', bornOn: of.bornOn }, of.circumstances, of.record, of.settings)
        expect(advice.notes[0]).toContain('no decision')
        expect(advice.options).toHaveLength(12)
        for (const option of advice.options) {
          expect(option.reasons.length).toBeGreaterThan(0)
          expect(option.missing.length > 0).toBe(option.status === 'unknown')
          expect(option.text).toMatch(/: (open|barred|it hangs on what is not known), because .+\.$/)
          expect(option).not.toHaveProperty('decision')
          expect(option).not.toHaveProperty('rank')
        }
        expect(JSON.stringify(advice)).not.toMatch(/undefined|recommend|should be (charged|cautioned)/)
      }),
    )
  })

  it('leaves no further action to whoever was not dealt with, and never a youth and an adult caution at once', () => {
    fc.assert(
      fc.property(cases, (of) => {
        const { options } = run(
          { personId: 'P1', bornOn: of.bornOn },
          of.circumstances,
          of.record,
          of.settings,
        )
        const status = (id: string) => options.find(({ disposal }) => disposal === id)?.status
        const { outcomeOfAnother } = of.circumstances
        const isDealtWith = outcomeOfAnother === undefined ? 'unknown' : outcomeOfAnother ? 'open' : 'barred'
        expect(status('no-further-action')).toBe(of.record.outcome === '0' ? 'open' : isDealtWith)
        const [youth, adultOne] = [status('youth-caution'), status('simple-caution')]
        expect(youth === 'barred' || adultOne === 'barred').toBe(true)
      }),
    )
  })

  it('changes nothing that it was given, and gives nothing twice', () => {
    const given = Object.freeze({ ...crime, markers: Object.freeze([]) })
    const person = Object.freeze({ personId: 'P1', bornOn: '2010-05-01' })
    const once = disposalOptions(given, person, Object.freeze({}), Object.freeze({ asOf }))
    expect(disposalOptions(given, person, {}, { asOf })).toEqual(once)
  })
})
