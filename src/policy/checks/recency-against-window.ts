import type { FindingOfRule, PolicyRule } from './finding'
import { longestWindow } from './longest-window'
import { measuresIn, selectionOf } from './measures-in'

/** Recency steps and a window that do not fit: one of the two says what never happens. */
export const recencyAgainstWindow: PolicyRule = {
  name: 'recency-against-window',
  severities: ['warning', 'note'],
  about: 'a recency step beyond the window, or a window beyond the last recency step',
  check: ({ document: rules }) =>
    measuresIn(rules).flatMap(({ pointer, measure }): FindingOfRule[] => {
      const { within, recency } = selectionOf(measure) ?? {}
      if (within === undefined || recency === undefined || 'halfLifeDays' in recency) return []
      const { steps } = recency
      const longest = longestWindow(within)
      const beyond = steps.findIndex((_, i) => i > 0 && (steps[i - 1]?.withinDays as number) >= longest)
      if (beyond > 0) {
        return [
          {
            severity: 'warning',
            pointer: `${pointer}/select/recency/steps/${beyond}`,
            message: 'no crime is ever this old: the window ends before this step begins',
            mend: 'Lengthen the window, or take the step out.',
          },
        ]
      }
      if ((steps.at(-1)?.withinDays as number) >= shortestWindow(within)) return []
      return [
        {
          severity: 'note',
          pointer: `${pointer}/select/within`,
          message: 'the last part of this window counts nothing: the recency steps end before it',
          mend: 'Shorten the window to the last step, or add a step for what is older.',
        },
      ]
    }),
}

/** The fewest days that a window can hold: February upwards, without a leap day. */
function shortestWindow(within: Parameters<typeof longestWindow>[0]): number {
  if ('days' in within) return within.days
  return 'months' in within ? within.months * 28 : within.years * 365
}
