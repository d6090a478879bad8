import { describe, expect, it } from 'vitest'
import {
  investigationEndings,
  investigationEndingsBasis,
} from '../../../src/respond/rebus/investigation-endings'
import type { OutcomeType } from '../../../src/scan/vocabulary'
import { outcomeTypes } from '../../../src/scan/vocabulary'
import { review, suspicion } from './rebus-records'

const endsFor = (wanted: string) =>
  investigationEndings.filter((its) => its.endsFor === wanted).map(({ outcome }) => outcome)

describe('the table of endings', () => {
  it('says of every outcome type once whom it ends the investigation for, and why', () => {
    expect(investigationEndings.map(({ outcome }) => outcome)).toEqual(outcomeTypes)
    for (const { reason } of investigationEndings) expect(reason).toMatch(/^[A-Z].{20,}\.$/)
    expect(investigationEndingsBasis.map(({ kind }) => kind)).toEqual(['guidance', 'judgement'])
  })
})

describe('an outcome', () => {
  it.each(endsFor('everyone'))('%s ends it for all who are named', (outcome) => {
    const result = review([suspicion('C1', 'P1', { outcome }), suspicion('C1', 'P2')])
    expect(result.people).toBe(0)
    expect(result.heldOut.unclear).toBe(0)
  })

  it.each(endsFor('nobody'))('%s ends it for nobody', (outcome) => {
    expect(review([suspicion('C1', 'P1', { outcome })]).people).toBe(1)
  })

  const ofSomebody = [...endsFor('whoever-was-charged'), ...endsFor('whoever-was-dealt-with')]

  it.each(ofSomebody)('%s ends it for the only one named', (outcome) => {
    expect(review([suspicion('C1', 'P1', { outcome })]).people).toBe(0)
  })

  it.each(ofSomebody)('%s leaves it unclear which of two it means', (outcome) => {
    const result = review([
      suspicion('C1', 'P1', { outcome }),
      suspicion('C1', 'P2', { outcome }),
      suspicion('C2', 'P2'),
    ])
    expect(result.force.map(({ personId }) => personId)).toEqual(['P2'])
    expect(result.heldOut.unclear).toBe(2)
    expect(result.force[0]?.doubts).toContain(
      '1 more investigation held out: somebody was charged or dealt with, and no record says who of several',
    )
  })

  it.each(endsFor('whoever-was-charged'))(
    '%s leaves the others open where a charge is on record',
    (outcome) => {
      const result = review([
        suspicion('C1', 'P1', { role: 'charged', outcome }),
        suspicion('C1', 'P2', { outcome }),
        suspicion('C1', 'P3'),
      ])
      expect(result.force.map(({ personId }) => personId)).toEqual(['P2', 'P3'])
      expect(result.force[1]?.investigations[0]?.outcomes).toEqual([outcome])
    },
  )

  it('of a caution is not explained by a charge of another', () => {
    const result = review([
      suspicion('C1', 'P1', { role: 'charged' }),
      suspicion('C1', 'P2', { outcome: '3' }),
      suspicion('C1', 'P3'),
    ])
    expect([result.people, result.heldOut.unclear]).toEqual([0, 2])
  })

  it('counts also where only a victim’s record has it', () => {
    const result = review([suspicion('C1', 'P1'), suspicion('C1', 'P2', { role: 'victim', outcome: '16' })])
    expect(result.people).toBe(0)
  })

  it('means what the force says, where it says so', () => {
    const endings = [
      {
        outcome: '18' as OutcomeType,
        endsFor: 'nobody' as const,
        reason: 'Reopened whenever somebody is named.',
      },
    ]
    const offences = [suspicion('C1', 'P1', { outcome: '18' }), suspicion('C2', 'P2', { outcome: '14' })]
    expect(review(offences, {}, { endings }).force.map(({ personId }) => personId)).toEqual(['P1'])
  })
})
