import {
  advanceCase,
  type CaseEvent,
  type CaseState,
  dueOf,
  eraseExpired,
  openCase,
  parseCase,
  registerOf,
  suppressionOf,
} from '../../../src/index'
import { asOf, people } from './force'

const reason = 'WORDS-OF-THE-CASE'
const events: readonly CaseEvent[] = [
  {
    type: 'decided',
    on: '2026-03-02',
    by: 'Panel',
    agreed: true,
    reason,
    reviewBy: '2026-04-02',
    endsBy: '2027-03-02',
  },
  {
    type: 'caution-settled',
    on: '2026-03-03',
    by: 'Officer',
    caution: 'deconflict',
    holdsUntil: '2026-12-31',
  },
  {
    type: 'caution-settled',
    on: '2026-03-03',
    by: 'Officer',
    caution: 'approach-risk',
    holdsUntil: '2026-12-31',
  },
  { type: 'contact-chosen', on: '2026-03-04', by: 'Coordinator', contact: 'mentor', reason },
  { type: 'approached', on: '2026-03-05', by: 'Mentor', result: 'explained' },
  {
    type: 'support-planned',
    on: '2026-03-06',
    by: 'Caseworker',
    items: [{ need: 'employment', responseId: 'divert', agreed: true }],
  },
  { type: 'exited', on: '2026-03-20', by: 'Caseworker', why: 'completed', reason, until: '2026-06-20' },
]

/** The case of everyone, as far as one of its steps, and all that is said of it. */
export function outputsOfCases(steps: number) {
  const states = people.map((personId, place) =>
    events.slice(0, steps).reduce<CaseState>(
      advanceCase,
      openCase({
        type: 'nominated',
        caseId: `case-${place}`,
        personId,
        on: '2026-03-01',
        by: 'Unit',
        reviewBy: '2026-03-15',
        signsOfExploitation: place % 2 === 0,
      }),
    ),
  )
  const later = '2026-07-01'
  return {
    open: states.filter(({ stage }) => stage !== 'closed'),
    said: states.map((state) => ({
      due: dueOf(state, { asOf, times: {} }),
      register: registerOf([state], { asOf }),
      suppression: suppressionOf(state, { asOf }),
    })),
    // What may be kept of those who left.
    closed: states.filter(({ stage }) => stage === 'closed').map((state) => parseCase(state)),
    erased: states
      .filter(({ stage }) => stage === 'closed')
      .map((state) => eraseExpired(state, { asOf: later })),
    register: registerOf(states, { asOf: later }),
  }
}
