import { expect, it } from 'vitest'
import { remarkLines } from '../../../src/cli/screens/explanation-lines'
import { openStyle } from '../../../src/cli/text/style'
import type { ScoreExplanation } from '../../../src/index'

const page = { width: 100, style: openStyle(false) }
const sound: ScoreExplanation = {
  personId: 'P1',
  asOf: '2026-03-31',
  policy: { id: 'p', version: '1' },
  total: 0,
  components: [],
  notCounted: [],
  unlisted: {},
  incomplete: false,
  aliases: [],
  hindsight: false,
  unstated: { outcome: 0, detection: 0 },
}

it('says nothing beside a score that nothing is wrong with', () => {
  expect(remarkLines(sound, page)).toEqual([])
})

it('says all that makes a score too low or unsure', () => {
  const lines = remarkLines(
    {
      ...sound,
      unlisted: { '8Z': 2 },
      incomplete: true,
      aliases: [{ from: 'Old' }, { from: 'Older', on: '2026-01-02' }],
      hindsight: true,
      unstated: { outcome: 3, detection: 4 },
    },
    page,
  )
  expect(lines.join(' ')).toBe(
    [
      'Too low: the harm table has no weight for 8Z (2 crimes).',
      'Records under older ids are in it: Old, Older (merged on 2 January 2026).',
      'Some counted records do not say when they were recorded, so it cannot be shown that all was known at the date.',
      '3 counted without an outcome on record.',
      '4 counted that do not say how the crime was detected.',
    ].join(' '),
  )
})
