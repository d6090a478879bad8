import type { Change, Compared } from './place-harm'

/** What was recorded in a place, in a sentence. */
export function describePlace(
  { crimes, harm, before, change }: Compared,
  harmShare: number,
  confidence: number,
): string {
  const counted = `${crimes} ${crimes === 1 ? 'crime' : 'crimes'} with ${harm} of harm`
  const share = `${(harmShare * 100).toFixed(1)} % of all`
  const changes = Object.entries(change).map(([what, its]) => describeChange(what, its, confidence))
  return `${counted}, ${share}; ${before.crimes} with ${before.harm} in the period before; ${changes.join('; ')}.`
}

const readings: Readonly<Record<Change['reading'], string>> = {
  rose: 'rose',
  fell: 'fell',
  'not-shown': 'no change shown',
  'too-few-to-tell': 'too few to tell',
}

function describeChange(
  what: string,
  { ratio, atLeast, atMost, reading }: Change,
  confidence: number,
): string {
  const times = ratio === undefined ? '' : `${ratio} times as much, `
  const range = atMost === undefined ? `at least ${atLeast}` : `${atLeast} to ${atMost}`
  return `${what}: ${readings[reading]} (${times}${Number((confidence * 100).toPrecision(12))} % interval ${range})`
}
