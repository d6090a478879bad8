import { bandUnreachable } from './band-unreachable'
import { bandsOutOfOrder } from './bands-out-of-order'
import { basisMissing } from './basis-missing'
import { basisPlaceholder } from './basis-placeholder'
import { childrenRanked } from './children-ranked'
import { codeUnlisted } from './code-unlisted'
import { codeWithoutReason } from './code-without-reason'
import { componentWithoutEffect } from './component-without-effect'
import { conditionImpossible } from './condition-impossible'
import { dataCodeUnlisted } from './data-code-unlisted'
import { dataLacksField } from './data-lacks-field'
import { dataLacksValue } from './data-lacks-value'
import { entryRepeated } from './entry-repeated'
import type { PolicyRule } from './finding'
import { gateOnAgeMissing } from './gate-on-age-missing'
import { gateOnAliveMissing } from './gate-on-alive-missing'
import { gatesContradict } from './gates-contradict'
import { groupUnused } from './group-unused'
import { intelligenceUncorroborated } from './intelligence-uncorroborated'
import { judgementUnrecorded } from './judgement-unrecorded'
import { knifeMarketingSelected } from './knife-marketing-selected'
import { listContradictsGates } from './list-contradicts-gates'
import { listsOverlap } from './lists-overlap'
import { measureUnused } from './measure-unused'
import { offenceGroupTooWide } from './offence-group-too-wide'
import { offenceGroupUnlisted } from './offence-group-unlisted'
import { pointsForNothing } from './points-for-nothing'
import { proactiveWeighed } from './proactive-weighed'
import { proxyNamed } from './proxy-named'
import { reasonWithoutCode } from './reason-without-code'
import { recencyAgainstWindow } from './recency-against-window'
import { reviewTooRare } from './review-too-rare'
import { selectionCancelled } from './selection-cancelled'
import { stepUnreachable } from './step-unreachable'
import { unpublishedNumber } from './unpublished-number'
import { windowBeyondData } from './window-beyond-data'

/** Every rule of the check, one a file: errors, then warnings, then notes, then what only records can show. */
export const policyRules: readonly PolicyRule[] = [
  conditionImpossible,
  gatesContradict,
  listContradictsGates,
  bandsOutOfOrder,
  bandUnreachable,
  offenceGroupUnlisted,
  codeUnlisted,
  componentWithoutEffect,
  selectionCancelled,
  stepUnreachable,
  recencyAgainstWindow,
  pointsForNothing,
  basisMissing,
  basisPlaceholder,
  unpublishedNumber,
  proxyNamed,
  proactiveWeighed,
  gateOnAgeMissing,
  gateOnAliveMissing,
  knifeMarketingSelected,
  offenceGroupTooWide,
  intelligenceUncorroborated,
  listsOverlap,
  reviewTooRare,
  groupUnused,
  measureUnused,
  entryRepeated,
  reasonWithoutCode,
  childrenRanked,
  codeWithoutReason,
  judgementUnrecorded,
  windowBeyondData,
  dataCodeUnlisted,
  dataLacksField,
  dataLacksValue,
]
