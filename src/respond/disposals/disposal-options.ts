import { documentProblems } from '../../internal/document-problems'
import { requireDay } from '../../internal/iso-day'
import { type DocumentProblem, PreludeError } from '../../internal/prelude-error'
import type { OffenceRecord } from '../../scan/records/offence-record'
import type { PersonRecord } from '../../scan/records/person-record'
import type { IsoDate } from '../../scan/vocabulary'
import { openHolidays } from '../working-days'
import { childKnifePack } from './child-knife-pack'
import type { DisposalAdvice } from './disposal-advice'
import { type DisposalCircumstances, disposalCaseSchema } from './disposal-case'
import { caseNotes } from './disposal-notes'
import type { DisposalId, InForce } from './disposal-rule'
import { disposalRules } from './disposal-rules'
import { agesOf, factsOfCase } from './facts-of-case'
import { judgeDisposal } from './judge-disposal'
import { type KnifeGuidance, knifeGuidance } from './knife-guidance'
import { fitOf, type GravityInput, readGravity } from './read-gravity'

const caller = 'disposalOptions'

/** What {@link disposalOptions} must and may be told. */
export interface DisposalSettings {
  /** The day of the disposal: the age at it says which cautions there can be, and only rules in force then count. */
  readonly asOf: IsoDate
  /** The gravity matrix, the offence in it where its code does not say, and which of its factors were found. */
  readonly gravity?: GravityInput
  /** Rules that no source settled, by id, as you have settled them: whether each holds. */
  readonly rules?: Readonly<Record<string, boolean>>
  /** Other dates in force, by disposal: so a caution that has not commenced is switched on by its date. */
  readonly inForce?: Readonly<Partial<Record<DisposalId, InForce>>>
  /** Bank holidays, which the working day for a referral passes over. */
  readonly holidays?: Iterable<IsoDate>
}

/**
 * Lists the disposals of a case: which are open, which are barred and why, and which hang on what is not known.
 *
 * For whoever decides, to see the whole range before deciding: every disposal of England and Wales that the library
 * knows, with its reasons, what must be had first, and how it stands to the gravity matrix. It decides nothing, ranks
 * nothing and recommends nothing; it is no legal advice. What is left out of the circumstances is unknown, never no.
 *
 * Convention: the age at the act says whether there can be an offence (10) and whether a child did it; the age at the
 * disposal says which cautions there can be (under 18, or 18 and over).
 *
 * @param crime - the person's part in the crime: an offence record with role suspect, charged or convicted
 * @param person - the person's record; without a birth date whatever hangs on age is unknown
 * @param circumstances - what people found out; each thing left out is not known
 * @param settings - the day of the disposal, the gravity matrix, rules that you settled, dates and bank holidays
 * @returns every disposal with its status, what the matrix gives, a referral that is due, and notes
 * @throws PreludeError `invalid-date` where asOf or a holiday is no date; `invalid-argument` where holidays are no
 *   iterable; `invalid-disposal-case`, whose `info.problems` say with JSON pointers what else is wrong
 * @example
 * const crime = {
 *   crimeId: 'C1',
 *   personId: 'P1',
 *   role: 'suspect',
 *   offenceCode: '46',
 *   occurredOn: '2026-03-02',
 *   markers: [],
 * }
 * const advice = disposalOptions(
 *   crime,
 *   { personId: 'P1', bornOn: '2010-05-01' },
 *   { mode: 'either-way', sufficientEvidence: true, admission: false, consent: true, investigated: true },
 *   { asOf: '2026-03-20', gravity: { matrix: exampleGravityMatrix, factors: { 'in-a-group': false, 'put-right': false } } },
 * )
 * const of = (id) => advice.options.find(({ disposal }) => disposal === id)
 * of('outcome-22').status // => 'open'
 * of('youth-caution').reasons // => ['it takes an admission: the person does not admit the offence']
 * of('community-resolution').missing // => ['responsibility', 'less-serious', 'domestic-abuse', 'intimate-partner']
 * @see docs/programmes/disposals.md
 */
export function disposalOptions(
  crime: OffenceRecord,
  person: PersonRecord,
  circumstances: DisposalCircumstances,
  settings: DisposalSettings,
): DisposalAdvice {
  requireDay(caller, 'asOf', settings?.asOf)
  const { holidays, ...others } = settings
  const closed = openHolidays(caller, holidays)
  const input = { crime, person, circumstances, ...others }
  const parsed = disposalCaseSchema.safeParse(input)
  if (!parsed.success) refuse(documentProblems(parsed.error.issues, input))
  const { asOf, gravity: matrixInput, rules = {}, inForce = {} } = settings
  const ages = agesOf(input)
  const facts = factsOfCase(input, ages)
  const gravity = readGravity(matrixInput, {
    code: crime.offenceCode,
    asOf,
    group: {
      children: ages.atAct === undefined ? undefined : ages.atAct.from < 18,
      adults: ages.atDisposal === undefined ? undefined : ages.atDisposal >= 18,
    },
  })
  const knife = knifeGuidance(input, closed)
  const { consent } = circumstances
  return {
    crimeId: crime.crimeId,
    personId: person.personId,
    asOf,
    ...(ages.atAct !== undefined && { ageAtAct: ages.atAct }),
    ...(ages.atDisposal !== undefined && { ageAtDisposal: ages.atDisposal }),
    gravity,
    options: disposalRules.map((rule) =>
      judgeDisposal(rule, {
        facts: {
          ...facts,
          gravity: gravity.base === undefined ? undefined : true,
          consent: typeof consent === 'object' ? consent[rule.id] : consent,
        },
        asOf,
        gravity: fitOf(rule.id, gravity, matrixInput?.matrix),
        rules,
        inForce: inForce[rule.id],
        stress: stressOf(rule.id, knife),
      }),
    ),
    ...(knife !== undefined && { referral: knife.referral }),
    notes: caseNotes(crime, facts, { gravity, hasKnife: knife !== undefined }),
  }
}

/** Why dated guidance stresses a disposal; undefined where it does not, or not for a case known to be another. */
function stressOf(disposal: DisposalId, knife: KnifeGuidance | undefined): string | undefined {
  if (knife === undefined || knife.isFirst === false || !childKnifePack.stresses.includes(disposal)) {
    return undefined
  }
  const stress = `The guidance in force since ${childKnifePack.inForce.from} stresses it where a child is first found with a knife`
  const isCertain = knife.isFirst === true && knife.referral.status === 'due'
  return isCertain ? `${stress}.` : `${stress}; whether this is such a case is not known.`
}

function refuse(problems: readonly DocumentProblem[]): never {
  const first = problems[0] as DocumentProblem
  throw new PreludeError(
    'invalid-disposal-case',
    `${caller} requires a crime, a person, circumstances and settings that fit: ${first.pointer}: ${first.message}`,
    { problems },
  )
}
