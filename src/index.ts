// Scan: records in.

export { canonicalOffenceCode } from './scan/canonical-offence-code'
export { type EqualityHoldings, gatherEquality } from './scan/gather-equality'
export { type GatherHoldingsInput, gatherHoldings } from './scan/gather-holdings'
export type { Holdings, HoldingsCounts, HoldingsWarning } from './scan/holdings'
export type { HoldingsBuilder, HoldingsRecords, RecordKind } from './scan/holdings-builder'
export type {
  Intake,
  Issue,
  Rejection,
  SetAside,
  SetAsideRecord,
  StreamedIntake,
} from './scan/intake'
export type { IssueCode, IssueCodeEntry } from './scan/issue-codes'
export { issueCodes } from './scan/issue-codes'
export { openHoldings } from './scan/open-holdings'
export { type ReadAliasesOptions, readAliases } from './scan/read-aliases'
export { type ReadCustodyOptions, readCustody } from './scan/read-custody'
export { type ReadCustodySpellsOptions, readCustodySpells } from './scan/read-custody-spells'
export { type ReadEqualityOptions, readEquality } from './scan/read-equality'
export { type ReadIntelligenceOptions, readIntelligence } from './scan/read-intelligence'
export { type ReadManagementOptions, readManagement } from './scan/read-management'
export { type ReadNeedsOptions, readNeeds } from './scan/read-needs'
export { type ReadOffencesOptions, readOffences } from './scan/read-offences'
export type { IntoBuilder, OffenceCodeOptions, ReadOptions, ReadProgress } from './scan/read-options'
export { type ReadPeopleOptions, readPeople } from './scan/read-people'
export type { Alias } from './scan/records/alias'
export { aliasSchema } from './scan/records/alias'
export type { CustodyRecord } from './scan/records/custody-record'
export { custodyRecordSchema } from './scan/records/custody-record'
export type { CustodySpell } from './scan/records/custody-spell'
export { custodySpellSchema } from './scan/records/custody-spell'
export type { EqualityRecord } from './scan/records/equality-record'
export { equalityRecordSchema } from './scan/records/equality-record'
export type { IntelligenceRecord } from './scan/records/intelligence-record'
export { intelligenceRecordSchema } from './scan/records/intelligence-record'
export type { ManagementRecord } from './scan/records/management-record'
export { managementRecordSchema } from './scan/records/management-record'
export type { NeedRecord } from './scan/records/need-record'
export { needRecordSchema } from './scan/records/need-record'
export type { OffenceRecord } from './scan/records/offence-record'
export { offenceRecordSchema } from './scan/records/offence-record'
export type { PersonRecord } from './scan/records/person-record'
export { personRecordSchema } from './scan/records/person-record'
export type {
  AssessmentGrade,
  CodeSystem,
  CustodyKind,
  Detection,
  HandlingCode,
  IsoDate,
  IsoDateTime,
  Marker,
  Need,
  NeedLevel,
  OutcomeType,
  Release,
  Role,
  Scheme,
  SetAsideRole,
  SourceGrade,
  Theme,
} from './scan/vocabulary'
export {
  assessmentGrades,
  codeSystems,
  custodyKinds,
  detections,
  handlingCodes,
  knownSchemes,
  markers,
  needLevels,
  needs,
  outcomeTypes,
  releases,
  roles,
  setAsideRoles,
  sourceGrades,
  themes,
} from './scan/vocabulary'

// Policy: what the operation has decided.

export { bundledHarmTables } from './policy/bundled-harm-tables'
export { bundledPolicies } from './policy/bundled-policies'
export { type CheckPolicyOptions, checkPolicy } from './policy/check-policy'
export type { Finding, FindingSeverity } from './policy/checks/finding'
export type { DifferenceEffect, PolicyDifference } from './policy/compare/policy-difference'
export { comparePolicyDocuments } from './policy/compare-policy-documents'
export type { HarmTable, OffenceGroup } from './policy/harm-table'
export type { HarmTableColumns } from './policy/harm-table-columns'
export { type HarmTableFromRowsOptions, harmTableFromRows } from './policy/harm-table-from-rows'
export { onsCrimeSeverity2021 } from './policy/ons-crime-severity-2021'
export { type ParsePolicyOptions, type Policy, parsePolicy } from './policy/parse-policy'
export { type PolicyCheck, policyChecks } from './policy/policy-checks'
export { type PolicyDocument, policySchema } from './policy/policy-schema'
export { preludePolicy } from './policy/prelude-policy'
export { harmMatrixPolicy } from './policy/presets/harm-matrix-policy'
export { highestHarmPolicy } from './policy/presets/highest-harm-policy'
export { miltonKeynesPolicy } from './policy/presets/milton-keynes-policy'
export { operationRebusPolicy } from './policy/presets/operation-rebus-policy'
export { reportedHarmPolicy } from './policy/presets/reported-harm-policy'
export { severitySumPolicy } from './policy/presets/severity-sum-policy'
export { southWestEnglandPolicy } from './policy/presets/south-west-england-policy'
export { v100Policy } from './policy/presets/v100-policy'
export type { Basis } from './policy/schema/common'
export type { Gate } from './policy/schema/gate-schema'
export type { Group } from './policy/schema/group-schema'
export type { ListRule } from './policy/schema/list-schema'
export type {
  AgeMeasure,
  CountMeasure,
  CustodyCountMeasure,
  DaysSinceLastMeasure,
  HarmMeasure,
  IntelligenceMeasure,
  Measure,
  NeedMeasure,
  PeakHarmMeasure,
  VictimisationMeasure,
} from './policy/schema/measure-schema'
export type { FactPredicate, MeasurePredicate, Predicate } from './policy/schema/predicate-schema'
export type { Scale } from './policy/schema/scale-schema'
export type { Band, Component, Limit, ScoreRule } from './policy/schema/score-schema'
export type { Recency, Selection } from './policy/schema/selection-schema'
export type { SignpostRule } from './policy/schema/signpost-schema'
export type { WhenDiffering } from './policy/settle-harm-table-code'
export { type UnlistedCode, type UnlistedCodes, unlistedCodes } from './policy/unlisted-codes'

// Analyse: scores, explanations, ranks, nominations.

export {
  type CoInvolvement,
  type CoInvolvementGroup,
  type CoInvolvementGroupsOptions,
  coInvolvementGroups,
} from './analyse/co-involvement-groups'
export type {
  Cohort,
  GateResult,
  HangsOn,
  ManagedBy,
  NominationList,
  Nominee,
  NomineeBasics,
  Referral,
  ReferralResult,
  RegisterEntry,
  RegisterResult,
  ScoredNominee,
  Signpost,
  Undetermined,
  UnrankedNominee,
} from './analyse/cohort'
export type {
  ChangeCause,
  CohortComparison,
  CohortHead,
  ListChange,
  ListComparison,
} from './analyse/cohort-comparison'
export { compareCohorts } from './analyse/compare-cohorts'
export { type ComparePoliciesOptions, comparePolicies } from './analyse/compare-policies'
export type { Status } from './analyse/evaluation'
export { type ExplainScoreOptions, explainScore } from './analyse/explain-score'
export { type NominateCohortOptions, nominateCohort } from './analyse/nominate-cohort'
export type { GroupEffect, PolicyComparison } from './analyse/policy-comparison'
export { type RankedPerson, type Ranking, rankPeople } from './analyse/rank-people'
export type {
  ComponentExplanation,
  Contribution,
  CrimeContribution,
  GroupMatch,
  NotCountedReason,
  ReportContribution,
  ScoreExplanation,
  WithheldContribution,
} from './analyse/score-explanation'
export { type ScorePeopleOptions, scorePeople } from './analyse/score-people'
export type { PersonScore, Scores, VulnerabilityScore } from './analyse/scores'

// Respond: what the panel may offer, and what it decided.

export type {
  ActivityAim,
  ActivityArea,
  ActivityResources,
} from './respond/activity/activity-plan-input'
export {
  type ActivityCategory,
  type ActivityRecord,
  activityCategories,
  activityRecordSchema,
} from './respond/activity/activity-record'
export {
  type ActivityReturn,
  type ActivityReturnOptions,
  activityReturn,
} from './respond/activity/activity-return'
export type { ActivityShare } from './respond/activity/activity-share'
export type { ActivityTotal } from './respond/activity/activity-total'
export {
  type AreaDemand,
  type AreaDemandOptions,
  type AreaDemands,
  areaDemand,
} from './respond/activity/area-demand'
export { type ActivityPlan, planActivity } from './respond/activity/plan-activity'
export type { Agreement } from './respond/agreement'
export type { AccuracyStatement } from './respond/arrest/accuracy-statement'
export { type ArrestDeadlineRule, arrestDeadlineRuleSchema } from './respond/arrest/arrest-deadline-rule'
export type { ArrestDeadline } from './respond/arrest/arrest-deadlines'
export type { ArrestDoubt, ArrestDoubtCode } from './respond/arrest/arrest-doubts'
export {
  type ArrestNotification,
  type ArrestNotificationOptions,
  arrestNotification,
} from './respond/arrest/arrest-notification'
export {
  type DisclosureBasis,
  type DisclosureBasisId,
  disclosureBases,
} from './respond/arrest/disclosure-bases'
export { type NotificationField, notificationFields } from './respond/arrest/notification-fields'
export type { LegalBasis } from './respond/arrest/notification-input'
export {
  type CrimeTally,
  type NotificationContent,
  type NotificationRecipient,
  notificationRecipients,
  type SchemeNow,
  type SharedReport,
} from './respond/arrest/notification-record'
export { type PartnerReturn, partnerReturnSchema } from './respond/arrest/partner-return'
export { thamesValleyArrestDeadlines } from './respond/arrest/thames-valley-arrest-deadlines'
export { allocateResponses } from './respond/capacity/allocate-responses'
export type { AllocateResponsesOptions } from './respond/capacity/allocate-responses-options'
export type {
  Allocation,
  AllocationTotals,
  ProposedPlace,
  ResponsePlaces,
  SetAsideRecommendation,
  WaitingPerson,
  WaitingReason,
} from './respond/capacity/allocation'
export type { ResponseCapacity } from './respond/capacity/response-capacity'
export { type Catalogue, catalogueSchema } from './respond/catalogue-schema'
export {
  type CoachBrief,
  type CoachBriefOptions,
  type CoachMeeting,
  type ConsentToShare,
  coachBrief,
  coachBriefFields,
} from './respond/custody/coach-brief'
export type { CoachSession, CoachTimes } from './respond/custody/coach-times'
export { custodyNavigatorEntries } from './respond/custody/custody-navigator-entries'
export type {
  AgeBand,
  CustodyOffer,
  CustodyOfferDoubt,
  CustodyOfferStatus,
  MetNeed,
  OfferStay,
  Presence,
} from './respond/custody/custody-offer'
export { type CustodyOffers, custodyOffers } from './respond/custody/custody-offers'
export type { CustodyOffersOptions } from './respond/custody/custody-offers-options'
export {
  type CoachHours,
  type CustodySuite,
  custodySuiteSchema,
  type SuiteCoach,
  weekdays,
} from './respond/custody/custody-suite'
export type { DetentionDoubt } from './respond/custody/detentions-at'
export { advanceCase } from './respond/cycle/advance-case'
export type { CaseDue, DueStep } from './respond/cycle/case-due'
export { type CaseEvent, caseEventSchema, type PlanItem } from './respond/cycle/case-event'
export type {
  CaseLogEntry,
  CaseState,
  CautionStatus,
  ClosedCase,
  OpenCase,
  Suppression,
} from './respond/cycle/case-state'
export { type CycleTime, type CycleTimes, cycleTimesSchema } from './respond/cycle/cycle-times'
export {
  type CaseCaution,
  caseCautions,
  type ExitReason,
  exitReasons,
  type FirstContact,
  firstContacts,
  type SuppressionReason,
  suppressionReasons,
} from './respond/cycle/cycle-words'
export { type DueOfOptions, dueOf } from './respond/cycle/due-of'
export { eraseExpired } from './respond/cycle/erase-expired'
export { eventRefusals } from './respond/cycle/event-refusals'
export { type Nomination, nominationSchema } from './respond/cycle/nomination'
export { openCase } from './respond/cycle/open-case'
export { parseCase } from './respond/cycle/parse-case'
export { parseCaseEvent } from './respond/cycle/parse-case-event'
export type { CaseRefusal, CaseRule } from './respond/cycle/refusals-in'
export { registerOf } from './respond/cycle/register-of'
export { suppressionOf } from './respond/cycle/suppression-of'
export type { Decision, DecisionInput } from './respond/decision'
export { childGravityScale } from './respond/disposals/child-gravity-scale'
export type { ChildKnifePack } from './respond/disposals/child-knife-pack'
export { childKnifePack } from './respond/disposals/child-knife-pack'
export type { DisposalAdvice, DisposalOption, DisposalStatus } from './respond/disposals/disposal-advice'
export type { DisposalCircumstances, EarlierDisposal } from './respond/disposals/disposal-case'
export type { DisposalFact } from './respond/disposals/disposal-fact'
export { type DisposalSettings, disposalOptions } from './respond/disposals/disposal-options'
export type { DisposalRequirement } from './respond/disposals/disposal-requirements'
export {
  type DisposalCondition,
  type DisposalId,
  type DisposalRule,
  disposalIds,
  type InForce,
} from './respond/disposals/disposal-rule'
export { disposalRules } from './respond/disposals/disposal-rules'
export { exampleGravityMatrix } from './respond/disposals/example-gravity-matrix'
export {
  type GravityMatrix,
  type GravityStep,
  gravityMatrixSchema,
} from './respond/disposals/gravity-matrix-schema'
export type { DisposalTest } from './respond/disposals/judge-test'
export type { DisposalReferral } from './respond/disposals/knife-guidance'
export { parseGravityMatrix } from './respond/disposals/parse-gravity-matrix'
export type { GravityFit, GravityInput, GravityReading } from './respond/disposals/read-gravity'
export {
  type ExploitationReview,
  exploitationReview,
} from './respond/exploitation/exploitation-review'
export type { ExploitationReviewOptions, FirstDay } from './respond/exploitation/exploitation-review-options'
export type { ExploitationSign, ExploitationSignKind } from './respond/exploitation/exploitation-signs'
export { exploiterOrders } from './respond/exploitation/exploiter-orders'
export type { ExploiterSign } from './respond/exploitation/exploiter-signs'
export type { OrderState } from './respond/exploitation/orders-for'
export {
  type SafeguardingDecision,
  type SafeguardingOutcome,
  safeguardingDecisionSchema,
} from './respond/exploitation/safeguarding-decision'
export type { SafeguardingFirst } from './respond/exploitation/safeguarding-first'
export { schedule4Basis, schedule4Codes } from './respond/exploitation/schedule-4-codes'
export type { Schedule4Entry, Schedule4Status } from './respond/exploitation/schedule-4-entry'
export type { Section45Flag, Section45Status, Section45Test } from './respond/exploitation/section-45-flag'
export { parseCatalogue } from './respond/parse-catalogue'
export { harmByPlace } from './respond/rasure/harm-by-place'
export type {
  HarmByPlaceOptions,
  Hexagons,
  LatLngToCell,
  PlaceUnit,
  Proj4,
  Squares,
} from './respond/rasure/harm-by-place-options'
export type {
  Change,
  Compared,
  CrimeHarm,
  HarmByPlace,
  PlaceHarm,
  WithheldPlaces,
} from './respond/rasure/place-harm'
export {
  type EndsFor,
  type InvestigationEnding,
  investigationEndings,
  investigationEndingsBasis,
} from './respond/rebus/investigation-endings'
export type {
  CustodyStanding,
  CustodyState,
  HeldOutInvestigations,
  OutstandingInvestigation,
  RankedSuspect,
  Release as OutstandingRelease,
  ReleasedSuspect,
  ReleasedSuspects,
  SuspectBasics,
  UnrankedSuspect,
  WeighedInvestigation,
} from './respond/rebus/outstanding-suspect'
export {
  type AreaSuspects,
  type OutstandingSuspects,
  outstandingSuspects,
} from './respond/rebus/outstanding-suspects'
export type {
  OutstandingOrder,
  OutstandingSuspectsOptions,
} from './respond/rebus/outstanding-suspects-options'
export { type RecommendResponsesOptions, recommendResponses } from './respond/recommend-responses'
export type { Recommendation, RecommendationStatus, RequiredCondition } from './respond/recommendation'
export { recordDecision } from './respond/record-decision'
export type { ResponseKind } from './respond/schema/response-kinds'
export type { Response } from './respond/schema/response-schema'
export { thamesValleyCatalogue } from './respond/thames-valley-catalogue'

// Assess: whether it finds the harm.

export { analyseBeforeAfter } from './assess/analyse-before-after'
export { analyseTrial } from './assess/analyse-trial'
export { areaUnderRoc } from './assess/area-under-roc'
export { type AreaUnderRocInterval, areaUnderRocInterval } from './assess/area-under-roc-interval'
export { assignTrial } from './assess/assign-trial'
export { backtest } from './assess/backtest'
export type { BacktestComparator, BacktestOptions } from './assess/backtest/backtest-options'
export type {
  Backtest,
  BacktestContender,
  BacktestDate,
  BacktestDifference,
  BacktestEstimate,
  ContenderPerformance,
  FollowedAfterDate,
  FollowedAmong,
  FollowedAtSize,
  FollowedInBand,
  ListPerformance,
  PooledFollowed,
} from './assess/backtest/backtest-result'
export type {
  BeforeAfterAnalysis,
  BeforeAfterOutcome,
  ChangeComparison,
  ChangeVerdict,
  ChangeWithTrend,
  ComparedPeriod,
  OfBoth,
  TrendCheck,
} from './assess/before-after/before-after-analysis'
export type {
  AnalyseBeforeAfterOptions,
  ComparedGroup,
} from './assess/before-after/before-after-options'
export {
  type CohortTurnover,
  type CohortTurnoverOptions,
  cohortTurnover,
  type ListTurnover,
} from './assess/cohort-turnover'
export {
  type ConfusionCounts,
  type ConfusionRates,
  type ConfusionTable,
  confusionTable,
} from './assess/confusion-table'
export type { OutcomeFound } from './assess/disparity/count-columns'
export type {
  ComparedFigure,
  DisparityEstimate,
  DisparityOfGroup,
  DisparityOutcome,
  DisparityTable,
  GroupDisparity,
  GroupMean,
  GroupOutcome,
  GroupRate,
  ShownMean,
  ShownRate,
} from './assess/disparity/disparity'
export type { DisparityReference, GroupDisparityOptions } from './assess/disparity/group-disparity-options'
export type { ShownCount } from './assess/disparity/hide-small-counts'
export { giniCoefficient } from './assess/gini-coefficient'
export { groupDisparity } from './assess/group-disparity'
export { type HarmConcentration, harmConcentration } from './assess/harm-concentration'
export { type LorenzPoint, lorenzCurve } from './assess/lorenz-curve'
export { markStability } from './assess/mark-stability'
export { type Ogrs3, type Ogrs3Band, ogrs3 } from './assess/ogrs3'
export type { Ogrs3Input } from './assess/ogrs3/ogrs3-input'
export type { Ogrs3OffenceGroup } from './assess/ogrs3/ogrs3-offence-groups'
export type { OutcomeRule, OutcomeSelection } from './assess/outcome/outcome-rule'
export {
  type PolicyChangeByCharacteristic,
  type PolicyChangeOfGroup,
  policyChangeByGroup,
} from './assess/policy-change-by-group'
export { rankStability } from './assess/rank-stability'
export type { NumberBasis } from './assess/stability/policy-number'
export type { JudgementRange, RankStabilityOptions } from './assess/stability/rank-stability-options'
export type {
  ByDraw,
  JudgementChange,
  JudgementEffect,
  ListOverlap,
  NomineePlace,
  RankStability,
  StabilityOfList,
  StabilityOfNominee,
} from './assess/stability/stability'
export type { Interval } from './assess/statistics/interval'
export type { OutcomeArray, ScoreArray } from './assess/statistics/placements'
export type { JudgedRatio, TooSmall, TrialVerdict } from './assess/trial/judge-ratio'
export type { OutcomeSide } from './assess/trial/outcome-sides'
export type {
  ArmRate,
  CrimesAndHarm,
  RateComparison,
  TrialAnalysis,
  TrialArmSummary,
  TrialComparison,
  TrialOutcomeResult,
  TrialSubgroupResult,
} from './assess/trial/trial-analysis'
export type {
  AssignedPerson,
  StratumAllocation,
  TrialArm,
  TrialAssignment,
  TrialBalance,
  TrialDesign,
} from './assess/trial/trial-assignment'
export type { AssignTrialOptions, TrialPerson } from './assess/trial/trial-input'
export type { TrialPool, TrialPowerOptions } from './assess/trial/trial-power-options'
export type {
  ByCrimesAndHarm,
  SimulatedShare,
  TrialOfSize,
  TrialPower,
} from './assess/trial/trial-power-result'
export type {
  AnalyseTrialOptions,
  TrialOutcome,
  TrialProtocol,
  TrialSubgroup,
} from './assess/trial/trial-protocol'
export { trialPower } from './assess/trial-power'
export type { TurnoverCounts } from './assess/turnover/turnover-counts'

// Present: views for analysts and for the panel.

export { type AnalystRow, type AnalystView, analystView } from './present/analyst-view'
export {
  type DescribePolicyComparisonOptions,
  describePolicyComparison,
} from './present/describe-policy-comparison'
export {
  type PanelBand,
  type PanelList,
  type PanelPerson,
  type PanelView,
  type PanelViewOptions,
  panelView,
} from './present/panel-view'

// Errors and plain types.

export type { Period } from './internal/iso-day'

export {
  type DocumentProblem,
  type EventRefusal,
  type HarmTableFault,
  type HarmTableProblem,
  isPreludeError,
  PreludeError,
  type PreludeErrorCode,
  type PreludeErrorInfo,
} from './internal/prelude-error'
