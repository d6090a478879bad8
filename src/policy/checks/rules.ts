import { bandUnreachable } from './band-unreachable'
import { bandsOutOfOrder } from './bands-out-of-order'
import { basisMissing } from './basis-missing'
import { basisPlaceholder } from './basis-placeholder'
import { childrenRanked } from './children-ranked'
import { codeUnlisted } from './code-unlisted'
import { codeWithoutReason } from './code-without-reason'
import { componentWithoutEffect } from './component-without-effect'
import { conditionImpossible } from './condition-impossible'
import type { PolicyRule } from './finding'
import { gateOnAgeMissing } from './gate-on-age-missing'
import { gateOnAliveMissing } from './gate-on-alive-missing'
import { gatesContradict } from './gates-contradict'
import { groupUnused } from './group-unused'
import { intelligenceUncorroborated } from './intelligence-uncorroborated'
import { judgementUnrecorded } from './judgement-unrecorded'
import { knifeMarketingSelected } from './knife-marketing-selected'
import { listContradictsGates } from './list-contradicts-gates'
import { measureUnused } from './measure-unused'
import { offenceGroupTooWide } from './offence-group-too-wide'
import { offenceGroupUnlisted } from './offence-group-unlisted'
import { reasonWithoutCode } from './reason-without-code'
import { reviewTooRare } from './review-too-rare'

/** Every rule of the check, one a file. */
export const policyRules: readonly PolicyRule[] = [
  conditionImpossible,
  gatesContradict,
  listContradictsGates,
  bandsOutOfOrder,
  bandUnreachable,
  offenceGroupUnlisted,
  codeUnlisted,
  componentWithoutEffect,
  basisMissing,
  basisPlaceholder,
  gateOnAgeMissing,
  gateOnAliveMissing,
  knifeMarketingSelected,
  offenceGroupTooWide,
  intelligenceUncorroborated,
  reviewTooRare,
  groupUnused,
  measureUnused,
  reasonWithoutCode,
  childrenRanked,
  codeWithoutReason,
  judgementUnrecorded,
]
