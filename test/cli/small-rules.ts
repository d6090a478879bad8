import type { Folder } from './capture'

/**
 * A policy of a few lines, its lines known: the group is on line 6, the component on 9, the gate on 13, and its
 * condition on 15. A charged blade (10D) weighs 53.038.
 */
export const smallPolicy = `{
  "id": "small",
  "version": "1",
  "title": "Small",
  "harm": { "table": "ons-crime-severity-2021" },
  "groups": { "blade": { "codes": ["10D"] } },
  "score": {
    "components": [
      { "id": "harm", "measure": { "kind": "harm", "select": { "roles": { "charged": 1 }, "groups": ["blade"] } }, "weight": 1 }
    ]
  },
  "gates": [
    {
      "id": "adult",
      "require": { "measure": { "kind": "age" }, "atLeast": 18 },
      "whenUnknown": "undetermined"
    }
  ],
  "lists": [{ "id": "force", "size": 10 }],
  "review": { "every": { "months": 1 } }
}
`

/** The same with a gate that nobody can pass, which is an error. */
export const voidPolicy = smallPolicy.replace('"atLeast": 18', '"atLeast": 18, "below": 18')

const blade = '"crimes": [{ "role": "charged", "group": "blade", "when": { "ago": { "days": 9 } } }]'

/** Cases of the small policy that pass: a blade of an adult on line 4, of a child on line 5. */
export const smallCases = `{
  "asOf": "2026-03-31",
  "cases": [
    { "name": "A blade weighs 53.038", "person": { "age": 18, ${blade} }, "expect": { "score": 53.038, "nominated": ["force"] } },
    { "name": "A child is on no list", "person": { "age": 17, ${blade} }, "expect": { "gates": { "adult": "unmet" }, "nominated": [] } }
  ]
}
`

/** A case that fails in its score, on line 5, and in its gate, on line 6. */
const failingCases = `[
  {
    "name": "Two < one & \\"none\\" # 1%", "asOf": "2026-03-31",
    "person": { "age": 18, ${blade} },
    "expect": { "score": 106.076,
      "gates": { "adult": "unmet" } }
  }
]
`

/** Writes the small policy and two files of cases, of which one fails, and returns what names them. */
export function writeSmallRules(folder: Folder) {
  return {
    policy: folder.write('policy.json', smallPolicy),
    passing: folder.write('cases.json', smallCases),
    failing: folder.write('failing.json', failingCases),
  }
}
