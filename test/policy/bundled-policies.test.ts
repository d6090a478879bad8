import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nominateCohort } from '../../src/analyse/nominate-cohort'
import { bundledPolicies } from '../../src/policy/bundled-policies'
import { checkPolicy } from '../../src/policy/check-policy'
import { basisPlaces } from '../../src/policy/checks/basis-places'
import { parsePolicy } from '../../src/policy/parse-policy'
import { preludePolicy } from '../../src/policy/prelude-policy'
import { gatherHoldings } from '../../src/scan/gather-holdings'
import type { OffenceRecord } from '../../src/scan/records/offence-record'

const root = new URL('../../', import.meta.url)
const presets = bundledPolicies.slice(1)

/** What checkPolicy says of each, and why that stands. */
const expected: Readonly<Record<string, readonly string[]>> = {
  // Four tables and the length of the list, which no force publishes: the user's to decide before use.
  'recency-frequency-gravity-victims': [
    'warning basis-placeholder /score/components/0/basis/0',
    'warning basis-placeholder /score/components/1/basis/0',
    'warning basis-placeholder /score/components/2/basis/0',
    'warning basis-placeholder /score/components/3/basis/0',
    'warning basis-placeholder /lists/0/basis/0',
  ],
  // Both take everything, what a search turned up among it: that is the published rule, and why `reported-harm` is there.
  'highest-harm-80': ['warning proactive-weighed /score/components/0/measure'],
  'severity-sum': ['warning proactive-weighed /score/components/0/measure'],
}

it('begins with Operation Prelude, and has each id once', () => {
  expect(bundledPolicies[0]).toBe(preludePolicy)
  expect(new Set(bundledPolicies.map(({ id }) => id)).size).toBe(bundledPolicies.length)
  expect(Object.isFrozen(bundledPolicies)).toBe(true)
})

describe.each(presets)('$id', (policy) => {
  const rules = policy.document

  it('is a document that survives being written as JSON', () => {
    expect(parsePolicy(JSON.parse(JSON.stringify(rules))).document).toEqual(rules)
  })

  it('leaves nothing for checkPolicy to find but what is known', () => {
    const found = checkPolicy(policy).map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`)
    expect(found).toEqual(expected[policy.id] ?? [])
  })

  it('says on the document what is not published, beside its sources', () => {
    const notes = (rules.basis ?? []).map(({ note = '' }) => note)
    expect(notes.some((note) => /Not (published|read)/.test(note))).toBe(true)
    expect((rules.basis ?? []).filter(({ kind }) => kind !== 'study' && kind !== 'guidance')).toEqual([])
  })

  it('has a record that exists for every judgement', () => {
    const judgements = basisPlaces(rules)
      .flatMap(({ basis = [] }) => basis)
      .filter(({ kind }) => kind === 'judgement')
    expect(judgements.length).toBeGreaterThan(0)
    expect(judgements.filter(({ href = '' }) => !existsSync(new URL(href, root)))).toEqual([])
  })

  it('is described in the documentation', () => {
    const text = readFileSync(new URL('docs/presets.md', root), 'utf8')
    expect(text).toContain(`'${policy.id}'`)
  })

  it('lists neither children under ten nor the dead, whatever is recorded of them', () => {
    const codes = ['5D', '34B', '10D', '19C', '8N', '1']
    const offences = ['A', 'B', 'C'].flatMap((personId) =>
      codes.map(
        (offenceCode, i): OffenceRecord => ({
          crimeId: `${personId}${i}`,
          personId,
          role: 'convicted',
          offenceCode,
          occurredOn: '2026-02-01',
          markers: ['knife', 'vawg', 'domestic-abuse'],
          detection: 'reported',
        }),
      ),
    )
    const people = [
      { personId: 'A', bornOn: '2016-04-01', area: 'Slough' },
      { personId: 'B', bornOn: '2003-05-01', diedOn: '2026-03-01', area: 'Slough' },
      { personId: 'C', bornOn: '2003-05-01', area: 'Slough' },
    ]
    const { lists, notEligible } = nominateCohort(gatherHoldings({ offences, people }), policy, {
      asOf: '2026-03-31',
    })
    const named = lists.flatMap(({ nominees }) => nominees.map(({ personId }) => personId))
    expect([...new Set(named)]).toEqual(['C'])
    expect(notEligible).toMatchObject({ 'age-10': 1, alive: 1 })
  })
})
