import type { Measure } from '../../policy/schema/measure-schema'
import { needLevels } from '../../scan/vocabulary'

/** A value of a measure for a reader: an assessed need by the name of its level, all else as a number. */
export function describeValue({ kind }: Measure, value: number): string {
  return (kind === 'need' ? ['none', ...needLevels][value] : undefined) ?? String(value)
}
