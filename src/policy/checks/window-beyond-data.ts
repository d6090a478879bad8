import { type Day, dayBefore, describePeriod, type Period } from '../../internal/iso-day'
import type { PolicyDocument } from '../policy-schema'
import type { FindingOfRule, PolicyRule } from './finding'
import { firstOfPlaces } from './first-of-places'
import { measuresIn, selectionOf } from './measures-in'
import type { PolicyData } from './policy-data'

/** The part of a window that may lie before the data without a word, and the most days of it. */
const slackShare = 0.1
const mostSlackDays = 31

interface Window {
  readonly pointer: string
  readonly of: 'crimes' | 'reports' | 'detentions'
  readonly within: Period | undefined
}

/** A window that reaches further back than the data: part of it is always empty, for whoever happens to be in it. */
export const windowBeyondData: PolicyRule = {
  name: 'window-beyond-data',
  severities: ['warning', 'note'],
  about: 'a window longer than the data at hand; all history, where that is as long as the data',
  check: ({ document: rules }, data) => {
    if (data === undefined) return []
    const windows = windowsIn(rules).filter(({ of }) => data.from[of] !== undefined)
    return [...longWindows(windows, data), ...endless(windows, data)]
  },
}

/** One finding for each kind of record and length of window, at the first place that has it. */
function longWindows(windows: readonly Window[], data: PolicyData): FindingOfRule[] {
  const places = new Map<string, { of: Window['of']; period: string; pointers: string[] }>()
  for (const { pointer, of, within } of windows) {
    if (within === undefined || !reachesBeyond(within, data.from[of] as Day, data.asOf)) continue
    const period = describePeriod(within)
    const place = places.get(`${of} ${period}`) ?? { of, period, pointers: [] }
    place.pointers.push(`${pointer}/within`)
    places.set(`${of} ${period}`, place)
  }
  return [...places.values()].flatMap(({ of, period, pointers }) =>
    firstOfPlaces(pointers, {
      severity: 'warning',
      message: `the window is ${period}, and the ${of} at hand go back ${lengthOf(data, of)}`,
      mend: 'Load a longer extract, or shorten the window to what the data hold.',
    }),
  )
}

function endless(windows: readonly Window[], data: PolicyData): FindingOfRule[] {
  return (['crimes', 'reports', 'detentions'] as const).flatMap((of) =>
    firstOfPlaces(
      windows
        .filter((window) => window.of === of && window.within === undefined)
        .map(({ pointer }) => pointer),
      {
        severity: 'note',
        message: `this takes all history, and the ${of} at hand go back ${lengthOf(data, of)}`,
        mend: 'Set `within`, so that a longer extract does not change who is listed.',
      },
    ),
  )
}

function windowsIn(rules: PolicyDocument): Window[] {
  return measuresIn(rules).flatMap(({ pointer, measure }): Window[] => {
    if (measure.kind === 'intelligence') return [{ pointer, of: 'reports', within: measure.within }]
    if (measure.kind === 'custody-count') return [{ pointer, of: 'detentions', within: measure.within }]
    if (measure.kind === 'age' || measure.kind === 'need') return []
    const select = selectionOf(measure)
    return [{ pointer: select ? `${pointer}/select` : pointer, of: 'crimes', within: select?.within }]
  })
}

/** Days without a record come by chance too: only a gap beyond the slack shows that the data begin later. */
function reachesBeyond(within: Period, from: Day, asOf: Day): boolean {
  const start = dayBefore(asOf, within)
  const slack = Math.min(mostSlackDays, Math.floor(slackShare * (asOf - start)))
  return from - start > 1 + slack
}

/** How far data go back in whole months: near enough, and no record's date. */
function lengthOf({ from, asOf }: PolicyData, of: Window['of']): string {
  const months = Math.floor((asOf - (from[of] as Day)) / 30.4375)
  return months === 0 ? 'less than a month' : `about ${describePeriod({ months })}`
}
