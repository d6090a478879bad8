import * as fc from 'fast-check'
import type { HarmTable } from '../../../src/policy/harm-table'
import { listedCodes } from './pools'

const weightArbitrary = fc.oneof(
  fc.constantFrom(0, 0.0004, 0.0005, 1, 5, 5, 53.03823910170986, 250.25, 7973.39, 1_000_000),
  fc.integer({ min: 1, max: 2_000_000 }).map((thousandths) => thousandths / 999),
)

const groups = {
  '10D': { group: 'Possession of weapons offences', subgroup: 'Possession of weapons offences' },
  '8N': { group: 'Violence against the person', subgroup: 'Violence with injury' },
  '1': { group: 'Violence against the person', subgroup: 'Homicide' },
  '105A': { group: 'Violence against the person' },
}

/** Offence groups that the generated tables hold. */
export const offenceGroups = ['Possession of weapons offences', 'Violence against the person']

/** Subgroups that the generated tables hold. */
export const subgroups = ['Violence with injury', 'Homicide']

/** Harm tables with weights of 0, of less than half a thousandth and of the most there may be. */
export const harmTableArbitrary: fc.Arbitrary<HarmTable> = fc
  .tuple(
    fc.array(weightArbitrary, { minLength: listedCodes.length, maxLength: listedCodes.length }),
    fc.boolean(),
  )
  .map(([weights, grouped]) => ({
    id: 'generated',
    title: 'Generated weights',
    edition: '1',
    unit: 'days',
    codeSystem: 'recorded-crime',
    source: 'Generated',
    licence: 'None',
    weights: Object.fromEntries(listedCodes.map((code, i) => [code, weights[i] ?? 0])),
    ...(grouped && { groups }),
  }))
