/** One harm component, a list of ten: what every engine computes. */
export const policyDocument = {
  id: 'benchmark',
  version: '1.0.0',
  title: 'One harm component, for measuring',
  harm: { table: 'ons-crime-severity-2021' },
  score: {
    components: [
      {
        id: 'harm',
        measure: {
          kind: 'harm',
          select: { roles: { suspect: 0.5, charged: 1, convicted: 1 }, within: { months: 24 } },
        },
        weight: 1,
      },
    ],
  },
  lists: [{ id: 'force', size: 10 }],
}

/** The same as the other engines take it: factors by role, and rows of a day above `after` and up to `asOf`. */
export const factors = { suspect: 0.5, charged: 1, convicted: 1 }
export const after = Date.UTC(2024, 2, 31) / 86_400_000
export const until = Date.UTC(2026, 2, 31) / 86_400_000
export const listSize = 10
