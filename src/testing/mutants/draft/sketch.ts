import type { IsoDate } from '../../../scan/vocabulary'
import type { CaseCrime, CasePerson } from '../../cases/case-person-schema'
import type { PolicyCase } from '../../cases/policy-case-schema'

/** People with records at a date, of whom nothing is expected yet. */
export type Sketch = Omit<PolicyCase, 'name' | 'expect'>

/** Part of a sketch: what makes one condition hold, or brings a measure to a value. */
export interface Trait extends Partial<Omit<Sketch, 'person'>> {
  readonly person: CasePerson
}

/** Somebody of whom nothing is known. */
export const nobody: Trait = { person: {} }

/** A sketch of parts: records add up; of two ages, dates or areas the later part's stands. */
export function sketchOf(asOf: IsoDate, ...traits: readonly Trait[]): Sketch {
  return { asOf, ...traitOf(...traits) }
}

/** Several parts as one. */
export function traitOf(...traits: readonly Trait[]): Trait {
  return traits.reduce(joined, nobody)
}

/** How much there is to read in a sketch. */
export function sizeOf(sketch: Trait): number {
  return JSON.stringify(sketch).length
}

function joined(first: Trait, then: Trait): Trait {
  const notGathered = [...new Set([...(first.notGathered ?? []), ...(then.notGathered ?? [])])]
  const agreements = [...(first.agreements ?? []), ...(then.agreements ?? [])]
  const safeguardingDecisions = [
    ...(first.safeguardingDecisions ?? []),
    ...(then.safeguardingDecisions ?? []),
  ]
  const others = { ...first.others, ...then.others }
  return {
    ...first,
    ...then,
    person: personOf(first.person, then.person),
    ...(Object.keys(others).length > 0 && { others }),
    ...(notGathered.length > 0 && { notGathered }),
    ...(agreements.length > 0 && { agreements }),
    ...(safeguardingDecisions.length > 0 && { safeguardingDecisions }),
  }
}

const recordKeys = ['crimes', 'reports', 'prison', 'arrests', 'needs', 'schemes'] as const

function personOf({ bornOn, ...first }: CasePerson, then: CasePerson): CasePerson {
  const isAgeNew = then.age !== undefined || bornOn === undefined
  const records = recordKeys.flatMap((key) => {
    const all: readonly unknown[] = [...(first[key] ?? []), ...(then[key] ?? [])]
    return all.length === 0 ? [] : [[key, key === 'crimes' ? folded(all as CaseCrime[]) : all]]
  })
  return { ...first, ...(!isAgeNew && { bornOn }), ...then, ...Object.fromEntries(records) }
}

/** Crimes that are alike as one entry of so many times. */
function folded(crimes: readonly CaseCrime[]): CaseCrime[] {
  const counts = new Map<string, number>()
  for (const { times = 1, ...crime } of crimes) {
    const key = JSON.stringify(crime)
    counts.set(key, (counts.get(key) ?? 0) + times)
  }
  return [...counts].map(([key, times]) => {
    const crime = JSON.parse(key) as CaseCrime
    return times === 1 ? crime : { times, ...crime }
  })
}
