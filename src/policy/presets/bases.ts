import type { Basis } from '../schema/common'

// What no source settles in a preset, one record a preset and one for what they share.
const record = 'docs/decisions/'

/** Judgement: what the presets do where the published rule is silent. */
export const silenceJudgement: Basis = {
  kind: 'judgement',
  title: 'What the presets do where the published rule is silent',
  href: `${record}0027-presets-where-the-rule-is-silent.md`,
}

/** Judgement: the Milton Keynes rule as counts of crimes. */
export const miltonKeynesJudgement: Basis = {
  kind: 'judgement',
  title: 'The Milton Keynes rule as counts of crimes',
  href: `${record}0028-milton-keynes-as-counts.md`,
}

/** Judgement: the South West England rule as counts of crimes. */
export const southWestJudgement: Basis = {
  kind: 'judgement',
  title: 'The South West England rule as counts of crimes',
  href: `${record}0029-south-west-as-counts.md`,
}

/** Judgement: V100 by flag, by codes that name the victim, and by the bundled weights. */
export const v100Judgement: Basis = {
  kind: 'judgement',
  title: 'V100 by flag, by codes that name the victim, and by the bundled weights',
  href: `${record}0030-v100-by-flag-and-bundled-weights.md`,
}

/** Judgement: what Operation Rebus ranks by. */
export const rebusJudgement: Basis = {
  kind: 'judgement',
  title: 'What Operation Rebus ranks by',
  href: `${record}0031-what-rebus-ranks-by.md`,
}

/** Judgement: the four measures of the recency, frequency, gravity and victims matrix. */
export const matrixJudgement: Basis = {
  kind: 'judgement',
  title: 'The four measures of the recency, frequency, gravity and victims matrix',
  href: `${record}0032-the-four-measures-of-the-matrix.md`,
}

/** Judgement: sums of harm for each person. */
export const plainSumsJudgement: Basis = {
  kind: 'judgement',
  title: 'Sums of harm for each person',
  href: `${record}0033-sums-of-harm-for-each-person.md`,
}
