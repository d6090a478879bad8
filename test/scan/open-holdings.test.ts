import { describe, expect, it } from 'vitest'
import { isPreludeError, type PreludeErrorCode } from '../../src/internal/prelude-error'
import type { RecordKind } from '../../src/scan/holdings-builder'
import { openHoldings } from '../../src/scan/open-holdings'
import { crime, report } from '../analyse/small-force'

function codeOf(work: () => unknown): PreludeErrorCode | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    return isPreludeError(error) ? error.code : undefined
  }
}

describe('a holdings builder', () => {
  it('makes holdings of records as they come, in any order of kinds', () => {
    const builder = openHoldings()
    builder.add('intelligence', report('R1', 'P2'))
    builder.add('offences', crime('C1', 'P1'))
    const { counts, gathered } = builder.close()
    expect(counts).toMatchObject({ people: 2, crimes: 1, involvements: 1, intelligence: 1 })
    expect(gathered).toEqual(['intelligence', 'offences'])
  })

  it('knows a kind that was expected and of which none came', () => {
    const builder = openHoldings()
    builder.expect('management')
    expect(builder.close().gathered).toEqual(['management'])
  })

  it('knows no kind that nobody expected', () => {
    expect(openHoldings().close().gathered).toEqual([])
  })

  it('takes nothing after close', () => {
    const builder = openHoldings()
    builder.close()
    expect(codeOf(() => builder.add('offences', crime('C1', 'P1')))).toBe('builder-closed')
    expect(codeOf(() => builder.add('people', { personId: 'P1' }))).toBe('builder-closed')
    expect(codeOf(() => builder.expect('people'))).toBe('builder-closed')
    expect(codeOf(() => builder.close())).toBe('builder-closed')
  })

  it('refuses a kind that it does not know', () => {
    const builder = openHoldings()
    const kind = 'nominals' as RecordKind
    expect(codeOf(() => builder.add(kind, crime('C1', 'P1')))).toBe('invalid-argument')
    expect(codeOf(() => builder.expect(kind))).toBe('invalid-argument')
    expect(builder.close().gathered).toEqual([])
  })

  it('keeps nothing of a record that it refused', () => {
    const builder = openHoldings()
    expect(codeOf(() => builder.add('offences', { ...crime('C1', 'P1'), offenceCode: '' }))).toBe(
      'invalid-record',
    )
    expect(codeOf(() => builder.add('people', { personId: 'P2', bornOn: '31/03/2026' }))).toBe(
      'invalid-record',
    )
    expect(builder.close()).toMatchObject({ counts: { people: 0, crimes: 0, involvements: 0 }, gathered: [] })
  })
})
