import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../support/arbitraries/runs'
import { force, people, victims } from './leaving/force'
import { outputsOf } from './leaving/outputs-of'
import { outputsOfAssessments } from './leaving/outputs-of-assessments'

const never = [...victims, 'ORIGIN-', 'CLOSED-']

describe('what may not leave', () => {
  it('is in no output of any programme', () => {
    const built = { notifications: 0, briefs: 0, proposed: 0, disposals: 0, closed: 0 }
    fc.assert(
      fc.property(force, (given) => {
        const { commentByGroup, ...outputs } = outputsOf(given)
        built.notifications += outputs.notifications.length
        built.briefs += outputs.briefs.length
        built.proposed += outputs.allocation.proposed.length
        built.disposals += outputs.disposals.length
        built.closed += outputs.cases.closed.length
        for (const [name, output] of Object.entries(outputs)) {
          const text = JSON.stringify(output)
          for (const word of never) expect(text.includes(word), `${word} in ${name}`).toBe(false)
          expect(text.includes('EQUALITY-VALUE'), `an equality value in ${name}`).toBe(false)
        }
        // By group the value is the heading, and it names nobody.
        for (const word of never) expect(commentByGroup).not.toContain(word)
        // Of who left, the words that were said of them; later, who they are.
        const { said, closed, erased, register } = outputs.cases
        expect(JSON.stringify([said, closed, erased])).not.toContain('WORDS-OF-THE-CASE')
        for (const personId of people) expect(JSON.stringify(erased)).not.toContain(`"${personId}"`)
        expect(closed.length === 0 || register.length === 0).toBe(true)
      }),
      runs(60),
    )
    for (const [what, count] of Object.entries(built)) expect(count, `${what} at all`).toBeGreaterThan(0)
  })

  it('is in no output of any assessment, and no person in groups beside each other', () => {
    const built = { planned: 0, hanging: 0 }
    fc.assert(
      fc.property(force, (given) => {
        const { disparity, assessments } = outputsOfAssessments(given)
        built.planned += assessments.power === undefined ? 0 : 1
        built.hanging += assessments.stability.lists.flatMap(({ nominees }) =>
          nominees.flatMap(({ hangsOn }) => hangsOn),
        ).length
        const text = JSON.stringify(assessments)
        for (const word of [...never, 'EQUALITY-VALUE']) expect(text).not.toContain(word)
        const groups = JSON.stringify(disparity)
        for (const word of [...never, ...people.map((personId) => `"${personId}"`)]) {
          expect(groups).not.toContain(word)
        }
      }),
      runs(15),
    )
    for (const [what, count] of Object.entries(built)) expect(count, `${what} at all`).toBeGreaterThan(0)
  })
})
