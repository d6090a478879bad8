import { expect, it } from 'vitest'
import { bundledPolicies } from '../../../src/policy/bundled-policies'
import type { IsoDate } from '../../../src/scan/vocabulary'
import { cohortOf } from './preset-records'

// From docs/presets.md: a name is looked at again each month, MATAC's every four weeks. From 31 March a month ends
// on 30 April; 28 days end on the 28th.
const reviewBy: Readonly<Record<string, IsoDate>> = {
  prelude: '2026-04-30',
  'milton-keynes-2023': '2026-04-30',
  'south-west-england': '2026-04-30',
  'met-v100': '2026-04-30',
  'operation-rebus': '2026-04-30',
  'recency-frequency-gravity-victims': '2026-04-28',
  'highest-harm-80': '2026-04-30',
  'reported-harm': '2026-04-30',
  'severity-sum': '2026-04-30',
}

it('says of every bundled policy by when its lists are to be looked at again', () => {
  const found = bundledPolicies.map((policy) => [policy.id, cohortOf(policy, []).reviewBy])
  expect(Object.fromEntries(found)).toEqual(reviewBy)
})
