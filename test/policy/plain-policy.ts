import { isPreludeError } from '../../src/internal/prelude-error'
import { parsePolicy } from '../../src/policy/parse-policy'
import type { PolicyDocument } from '../../src/policy/policy-schema'
import type { Basis } from '../../src/policy/schema/common'

/** A document before it is parsed: tests write wrong things into it. */
// biome-ignore lint/suspicious/noExplicitAny: what is wrong with it is what the tests are about
export type Draft = any

/** A policy with one component, and nothing for any check to find. */
export function plainPolicy(): Draft {
  const basis: Basis[] = [{ kind: 'judgement', title: 'A test', href: 'docs/decisions/0000-a-test.md' }]
  const rules = {
    id: 'plain',
    version: '1.0.0',
    title: 'A plain policy',
    harm: { table: 'ons-crime-severity-2021' },
    groups: {
      knife: { codes: ['10D'], markers: ['knife'], reasons: { '10D': 'Carrying.' }, basis },
    },
    measures: {
      'knife-crimes': {
        kind: 'count',
        title: 'knife crimes',
        of: 'crimes',
        select: { roles: { suspect: 1, charged: 1 }, within: { months: 24 }, groups: ['knife'] },
        basis,
      },
      age: { kind: 'age' },
    },
    score: {
      components: [
        {
          id: 'harm',
          measure: {
            kind: 'harm',
            select: {
              roles: { suspect: 0.5, charged: 1 },
              groups: ['knife'],
              detection: { exclude: ['proactive'] },
            },
          },
          weight: 1,
          basis,
        },
      ],
      bands: [
        { id: 'lower', atLeast: 0, basis },
        { id: 'higher', atLeast: 100, basis },
      ],
    },
    gates: [
      { id: 'age-10', require: { measure: 'age', atLeast: 10 }, whenUnknown: 'undetermined', basis },
      { id: 'alive', require: { fact: 'alive', is: ['yes'] }, whenUnknown: 'undetermined', basis },
    ],
    lists: [
      {
        id: 'force',
        size: 10,
        where: {
          all: [
            { measure: 'age', atLeast: 18 },
            { measure: 'knife-crimes', atLeast: 2 },
          ],
        },
        basis,
      },
    ],
    review: { every: { months: 1 }, basis },
  } satisfies PolicyDocument
  // No two parts share an object, so that a test changes one place at a time.
  return JSON.parse(JSON.stringify(rules))
}

/** The plain policy with a change made to it. */
export function draftWith(change: (draft: Draft) => void): Draft {
  const draft = plainPolicy()
  change(draft)
  return draft
}

/** An intelligence component of the score, limited by the component `harm`. */
export function intelligenceComponent(id = 'intelligence'): Draft {
  return {
    id,
    measure: {
      kind: 'intelligence',
      themes: { knife: 10 },
      source: { '1': 1 },
      assessment: { A: 1 },
      minimumOrigins: 2,
    },
    weight: 1,
    limit: {
      component: 'harm',
      share: 0.25,
      basis: [{ kind: 'judgement', title: 'A test', href: 'docs/decisions/0000-a-test.md' }],
    },
    basis: [{ kind: 'judgement', title: 'A test', href: 'docs/decisions/0000-a-test.md' }],
  }
}

/** What parsePolicy refuses in a document, each as `pointer: message`; empty where it accepts it. */
export function refusalsOf(input: unknown): string[] {
  try {
    parsePolicy(input)
    return []
  } catch (error) {
    if (!isPreludeError(error, 'invalid-policy')) throw error
    return error.info.problems.map(({ pointer, message }) => `${pointer}: ${message}`)
  }
}

/** The pointers alone. */
export function refusedAt(input: unknown): string[] {
  return refusalsOf(input).map((refusal) => refusal.slice(0, refusal.indexOf(': ')))
}
