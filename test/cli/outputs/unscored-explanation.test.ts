import { expect, it } from 'vitest'
import { unscoredExplanation } from '../../../src/cli/outputs/unscored-explanation'
import { unscoredLines } from '../../../src/cli/screens/unscored-lines'
import { openStyle } from '../../../src/cli/text/style'
import { onsCrimeSeverity2021, type ScoreExplanation } from '../../../src/index'

const explanation: ScoreExplanation = {
  personId: 'K1',
  asOf: '2026-03-31',
  policy: { id: 'p', version: '1' },
  total: 99,
  components: [
    {
      id: 'intelligence',
      title: 'intelligence',
      measure: 99,
      scaled: 99,
      weight: 1,
      points: 99,
      contributions: [
        { nature: 'assessment', reports: 1, amount: 77 },
        {
          reportId: 'R2',
          on: '2026-02-01',
          nature: 'assessment',
          theme: 'county-lines',
          grade: '1A',
          base: 1,
          factors: { theme: 20, source: 1, assessment: 1 },
          amount: 20,
        },
        {
          crimeId: 'C1',
          on: '2026-01-01',
          code: '10D',
          role: 'suspect',
          nature: 'fact',
          base: 4,
          factors: { role: 0.5, recency: 1, share: 1 },
          amount: 2,
        },
      ],
    },
  ],
  notCounted: [],
  unlisted: {},
  incomplete: false,
  aliases: [],
  hindsight: false,
  unstated: { outcome: 0, detection: 0 },
}

it('keeps the records by date and nothing of what they weigh', () => {
  const unscored = unscoredExplanation(explanation, 'why')
  expect(unscored.components).toEqual([
    {
      id: 'intelligence',
      title: 'intelligence',
      records: [
        { crimeId: 'C1', on: '2026-01-01', code: '10D', role: 'suspect', nature: 'fact' },
        { reportId: 'R2', on: '2026-02-01', theme: 'county-lines', grade: '1A', nature: 'assessment' },
        { reports: 1, nature: 'assessment' },
      ],
    },
  ])
  expect(JSON.stringify(unscored)).not.toMatch(/99|77|20[^26]|0\.5/)
})

it('is printed without a number of points', () => {
  const lines = unscoredLines(unscoredExplanation(explanation, 'why'), onsCrimeSeverity2021, {
    width: 80,
    style: openStyle(false),
  })
  expect(lines).toEqual([
    'No score is shown: why.',
    '',
    'intelligence',
    '  2026-01-01  C1  suspect  Possession of article with bla… 10D',
    '  2026-02-01  R2  report   1A county lines',
    '                  report   1 of handling C',
    '',
    'Nothing known at the date was left out.',
  ])
})
