import type { Draws } from './draws'
import type { Gravity } from './offences'
import { exportedOn } from './period'
import type { SamplePerson } from './population'
import type { RoleStep } from './proceedings'
import type { SampleSpell } from './sample-crime'

/**
 * How often a charge ends in remand and a conviction in prison, in 1,000, and for how many days.
 *
 * Basis: own judgement; open ends and planned releases are as common as it takes for a small sample to have them.
 */
const prisonRates = {
  remanded: { low: 0, middle: 100, high: 480, possession: 90 },
  sentenced: { low: 20, middle: 200, high: 650, possession: 220 },
  remandDays: [30, 190],
  /** Of sentences that run past the export, those with no release date yet. */
  releaseUnknown: 300,
} as const

/** How long sentences last, in days. Basis: own judgement. */
const sentenceDays: Readonly<Record<Gravity, readonly [number, number]>> = {
  low: [14, 60],
  middle: [60, 300],
  high: [240, 1100],
  possession: [40, 200],
}

/** The times in prison that follow from one case; none for children under 12 or people who were not charged. */
export function drawSpells(
  draws: Draws,
  person: SamplePerson,
  steps: readonly RoleStep[],
  gravity: Gravity,
): readonly SampleSpell[] {
  const charged = steps.find((step) => step.role === 'Charged')
  if (charged === undefined || (charged.on - person.born) * 4 < 12 * 1461) return []
  const convicted = steps.find((step) => step.role === 'Convicted')
  const spells: SampleSpell[] = []
  if (draws.chance(prisonRates.remanded[gravity])) {
    const ends = convicted?.on ?? charged.on + draws.between(...prisonRates.remandDays)
    spells.push({ person, kind: 'Remanded', from: charged.on, ...(ends <= exportedOn && { to: ends }) })
  }
  if (convicted !== undefined && draws.chance(prisonRates.sentenced[gravity])) {
    const ends = convicted.on + draws.between(...sentenceDays[gravity])
    const unknown = ends > exportedOn && draws.chance(prisonRates.releaseUnknown)
    spells.push({ person, kind: 'Sentenced', from: convicted.on, ...(!unknown && { to: ends }) })
  }
  return spells
}
