import {
  analystView,
  backtest,
  cohortTurnover,
  groupDisparity,
  harmConcentration,
  isPreludeError,
  markStability,
  nominateCohort,
  panelView,
  preludePolicy,
  rankStability,
  scorePeople,
  trialPower,
} from '../../../src/index'
import { asOf } from './force'
import { type Given, gathered } from './outputs-of'

const outcome = { select: { roles: { charged: 1, convicted: 1 } } }

/** What the assessments make of what a force recorded; equality values are the headings of one of them. */
export function outputsOfAssessments(given: Given) {
  const { holdings, cohort, equality } = gathered(given)
  const earlier = nominateCohort(holdings, preludePolicy, { asOf: '2026-03-15' })
  const stability = rankStability(holdings, preludePolicy, { asOf, seed: 1, draws: 5 })
  const marked = markStability(cohort, stability)
  return {
    disparity: groupDisparity(cohort, equality, { holdings, policy: preludePolicy }),
    assessments: {
      concentration: harmConcentration(scorePeople(holdings, preludePolicy, { asOf })),
      turnover: cohortTurnover(earlier, cohort),
      looked: backtest(holdings, preludePolicy, {
        indexDates: ['2026-03-15'],
        horizonDays: 13,
        outcome,
        extractedOn: asOf,
        maturityDays: 0,
      }),
      stability,
      marked: [panelView(marked), analystView(marked)],
      power: orNothing(() =>
        trialPower(holdings, preludePolicy, {
          asOf: '2026-03-15',
          horizonDays: 13,
          extractedOn: asOf,
          outcome,
          peopleInEachArm: [10],
          ratios: [0.5],
          replicates: 100,
          seed: 1,
        }),
      ),
    },
  }
}

/** Of nobody no trial can be planned. */
function orNothing<T>(output: () => T): T | undefined {
  try {
    return output()
  } catch (error) {
    if (isPreludeError(error, 'empty-input')) return undefined
    throw error
  }
}
