import type { Change, Compared } from './place-harm'

/** What {@link describePlace} tells besides the counts. */
export interface PlaceInWords {
  readonly harmShare: number
  /** What harm is in. */
  readonly unit: string
  readonly confidence: number
}

/** What was recorded in a place, in sentences. */
export function describePlace(
  { crimes, harm, before, change }: Compared,
  { harmShare, unit, confidence }: PlaceInWords,
): string {
  const counted = `${countOf(crimes)} in the period, harm ${harm} ${unit}, ${(harmShare * 100).toFixed(1)} % of all harm`
  const was =
    before.crimes === 0 ? 'none in the period before' : `before it ${before.crimes}, harm ${before.harm}`
  // What decides it is how many crimes there are, so it is one reading for both.
  const changes =
    change.crimes?.reading === 'too-few-to-tell'
      ? ['Too few crimes to tell whether it changed.']
      : [
          ...describeChange('Number of crimes', change.crimes, confidence),
          ...describeChange('Harm', change.harm, confidence),
        ]
  return [`${counted}; ${was}.`, ...changes].join(' ')
}

function countOf(crimes: number): string {
  return crimes === 0 ? 'no crime' : crimes === 1 ? '1 crime' : `${crimes} crimes`
}

const readings = {
  rose: 'rose',
  fell: 'fell',
  'not-shown': 'no change shown, chance alone may account for it',
} as const satisfies Partial<Record<Change['reading'], string>>

function describeChange(what: string, change: Change | undefined, confidence: number): string[] {
  if (change === undefined) return []
  const { ratio, atLeast, atMost, reading } = change
  const times = ratio === undefined ? '' : `${ratio} times that of before, `
  const range = atMost === undefined ? `${atLeast} times or more` : `${atLeast} to ${atMost} times`
  const sure = Number((confidence * 100).toPrecision(12))
  return [`${what}: ${readings[reading as keyof typeof readings]} (${times}${sure} % interval ${range}).`]
}
