import type { MeasureOf } from '../../../policy/schema/measure-schema'
import { added, type Change, type Leaf, type Place, removed } from './change'
import { numberChanges, ratioSteps, wholeSteps } from './number-steps'
import { periodChanges } from './period-changes'

const greatestFactor = 1_000_000

/** What reports weigh, changed one thing at a time: themes, grades, the window and how many origins it takes. */
export function intelligenceChanges(measure: MeasureOf<'intelligence'>, { path, name }: Place): Change[] {
  const factors = (key: 'themes' | 'source' | 'assessment', noun: string): Change[] =>
    Object.entries(measure[key]).flatMap(([member, factor]) => {
      const at = [...path, key, member]
      const about = { path: at, name, kind: 'intelligence' as const, label: `factor of ${noun} ${member}` }
      // Nothing and not named are the same, so a factor of 0 is told as taken away.
      const steps = ratioSteps(factor, greatestFactor).filter(([, next]) => next > 0)
      const leaf: Leaf<number> = { ...about, show: String }
      return [
        ...numberChanges(leaf, factor, steps, (next) => next <= greatestFactor),
        ...(factor === 0 ? [] : [removed({ ...about, label: `${about.label} ${factor}` })]),
      ]
    })
  const { within, minimumOrigins } = measure
  const window = [...path, 'within']
  const origins: Leaf<number> = {
    path: [...path, 'minimumOrigins'],
    name,
    kind: 'intelligence',
    label: 'minimum of origins',
    show: String,
  }
  const least = (wanted: number) => wanted >= 1 && wanted <= 100
  return [
    ...factors('themes', 'theme'),
    ...factors('source', 'source grade'),
    ...factors('assessment', 'assessment grade'),
    ...(within === undefined
      ? []
      : periodChanges({ path: window, name, kind: 'window', label: 'window', whole: window }, within)),
    ...(minimumOrigins === undefined
      ? [added(origins, 2)]
      : numberChanges(origins, minimumOrigins, wholeSteps(minimumOrigins), least)),
  ]
}
