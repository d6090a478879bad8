import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accountedFor } from '../support/findings'
import { fixturePath, readFixture } from '../support/read-fixture'

const files = readdirSync(fixturePath('messy')).filter((name) => name.endsWith('.csv'))

describe('an export that is messy and sound reads like a tidy one', () => {
  it.each(files)('%s', async (name) => {
    const intake = await readFixture(`messy/${name}`)
    expect(intake.records).toEqual([
      {
        crimeId: 'C1',
        personId: 'P1',
        role: 'suspect',
        offenceCode: '8N',
        occurredOn: '2026-03-31',
        markers: [],
      },
      {
        crimeId: 'C2',
        personId: 'P2',
        role: 'charged',
        offenceCode: '105A',
        occurredOn: '2026-03-30',
        markers: [],
      },
    ])
    expect(intake.rejected).toEqual([])
    expect(intake.read).toBe(2)
    expect(accountedFor(intake)).toBe(2)
  })

  it('has a file for each kind of mess', () => {
    expect(files).toHaveLength(13)
  })
})
