import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../../src/policy/parse-policy'
import { mutatePolicy } from '../../../src/testing/mutate-policy'
import { runPolicyCases } from '../../../src/testing/run-policy-cases'

const accused = { suspect: 1, charged: 1, convicted: 1 }

/** A gate that writes its measure out, and a list of a share beside one of so many. */
const policy = parsePolicy({
  id: 'inline',
  version: '1.0.0',
  title: 'A gate that writes its measure out',
  harm: { table: 'ons-crime-severity-2021' },
  groups: { blades: { codes: ['10D', '10C'] } },
  score: { components: [{ id: 'harm', measure: { kind: 'harm', select: { roles: accused } }, weight: 1 }] },
  gates: [
    {
      id: 'blade',
      require: {
        measure: { kind: 'count', of: 'crimes', select: { roles: accused, groups: ['blades'] } },
        atLeast: 1,
      },
      whenUnknown: 'undetermined',
    },
  ],
  lists: [
    { id: 'half', share: 0.5 },
    { id: 'three', size: 3 },
  ],
})

describe('drafts of cases', () => {
  const { results } = mutatePolicy(policy, [], { drafts: true })

  it.each(['/groups/blades/codes', '/lists/0'])(
    'are found for what changes under %s, and tell it',
    (pointer) => {
      const under = results.filter(
        (each) => each.status === 'survived' && each.mutant.pointer.startsWith(pointer),
      )
      expect(under.length).toBeGreaterThan(0)
      const drafts = under.flatMap(({ draft }) => (draft === undefined ? [] : [draft]))
      expect(drafts.length).toBeGreaterThan(0)
      expect(runPolicyCases(policy, drafts).failed).toBe(0)
      const told = mutatePolicy(policy, drafts).results.filter(({ status }) => status === 'killed')
      for (const { mutant, draft } of under) {
        if (draft !== undefined) expect(told.map((each) => each.mutant.id)).toContain(mutant.id)
      }
    },
  )
})
