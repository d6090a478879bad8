import type { Basis } from '../schema/common'

// One judgement for each number or choice that no source settles.
const record = 'docs/decisions/'

/** Judgement: harm by the Crime Severity Score, in full for each person involved. */
export const harmTableJudgement: Basis = {
  kind: 'judgement',
  title: 'Harm by the Crime Severity Score, in full for each person involved',
  href: `${record}0001-harm-by-the-crime-severity-score.md`,
}

/** Judgement: serious violence by a list of codes. */
export const seriousViolenceJudgement: Basis = {
  kind: 'judgement',
  title: 'Serious violence by a list of codes',
  href: `${record}0002-serious-violence-by-code.md`,
}

/** Judgement: knife crime is carrying or a flag, never code 90. */
export const knifeCrimeJudgement: Basis = {
  kind: 'judgement',
  title: 'Knife crime is carrying or a flag, never code 90',
  href: `${record}0003-knife-crime-and-code-90.md`,
}

/** Judgement: drug supply counts, up to the weight of one offence. */
export const supplyJudgement: Basis = {
  kind: 'judgement',
  title: 'Drug supply counts, up to the weight of one offence',
  href: `${record}0004-county-lines-supply-is-capped.md`,
}

/** Judgement: exploiters count; the exploited are pointed to safeguarding. */
export const exploitationJudgement: Basis = {
  kind: 'judgement',
  title: 'Exploiters count; the exploited are pointed to safeguarding',
  href: `${record}0005-exploiters-and-the-exploited.md`,
}

/** Judgement: domestic abuse and sexual offences have owners of their own. */
export const otherOwnersJudgement: Basis = {
  kind: 'judgement',
  title: 'Domestic abuse and sexual offences have owners of their own',
  href: `${record}0006-domestic-abuse-and-sexual-offences-out.md`,
}

/** Judgement: twenty-four months, a hard edge and no decay. */
export const timeJudgement: Basis = {
  kind: 'judgement',
  title: 'Twenty-four months, a hard edge and no decay',
  href: `${record}0007-twenty-four-months-no-decay.md`,
}

/** Judgement: a suspect counts half of a charge. */
export const rolesJudgement: Basis = {
  kind: 'judgement',
  title: 'A suspect counts half of a charge',
  href: `${record}0008-a-suspect-counts-half.md`,
}

/** Judgement: outcomes that leave nothing against a person do not count. */
export const outcomesJudgement: Basis = {
  kind: 'judgement',
  title: 'Outcomes that leave nothing against a person do not count',
  href: `${record}0009-outcomes-left-out.md`,
}

/** Judgement: police finds are bounded by offence, not by the detection field. */
export const detectionJudgement: Basis = {
  kind: 'judgement',
  title: 'Police finds are bounded by offence, not by the detection field',
  href: `${record}0010-police-finds-bounded-by-offence.md`,
}

/** Judgement: harm is not capped; one grave event has a list of its own. */
export const oneGraveEventJudgement: Basis = {
  kind: 'judgement',
  title: 'Harm is not capped; one grave event has a list of its own',
  href: `${record}0011-one-grave-event.md`,
}

/** Judgement: intelligence: graded, from two origins, and never more than a blade. */
export const intelligenceJudgement: Basis = {
  kind: 'judgement',
  title: 'Intelligence: graded, from two origins, and never more than a blade',
  href: `${record}0012-intelligence-graded-and-limited.md`,
}

/** Judgement: two crimes, ten names. */
export const listsJudgement: Basis = {
  kind: 'judgement',
  title: 'Two crimes, ten names',
  href: `${record}0013-two-crimes-ten-names.md`,
}

/** Judgement: gates: ten years old, alive; custody flags. */
export const gatesJudgement: Basis = {
  kind: 'judgement',
  title: 'Gates: ten years old, alive; custody flags',
  href: `${record}0014-gates.md`,
}

/** Judgement: children on their own unranked list. */
export const childrenJudgement: Basis = {
  kind: 'judgement',
  title: 'Children on their own unranked list',
  href: `${record}0015-children-unranked.md`,
}

/** Judgement: a list for those due for release. */
export const releaseJudgement: Basis = {
  kind: 'judgement',
  title: 'A list for those due for release',
  href: `${record}0016-due-for-release.md`,
}

/** Judgement: four bands, cut between sums of whole offences. */
export const bandsJudgement: Basis = {
  kind: 'judgement',
  title: 'Four bands, cut between sums of whole offences',
  href: `${record}0017-bands.md`,
}

/** Judgement: what was done to a person, as a number of its own. */
export const vulnerabilityJudgement: Basis = {
  kind: 'judgement',
  title: 'What was done to a person, as a number of its own',
  href: `${record}0018-vulnerability.md`,
}

/** Judgement: review every month. */
export const reviewJudgement: Basis = {
  kind: 'judgement',
  title: 'Review every month',
  href: `${record}0019-review-every-month.md`,
}
