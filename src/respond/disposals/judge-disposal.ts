import type { IsoDate } from '../../scan/vocabulary'
import type { DisposalOption, DisposalStatus } from './disposal-advice'
import { type FactsKnown, missingOf, sayFact } from './disposal-fact'
import { sayRequirements } from './disposal-requirements'
import { type DisposalCondition, type DisposalRule, type InForce, isInForce } from './disposal-rule'
import { type JudgedTest, judgeTest } from './judge-test'
import type { GravityFit } from './read-gravity'

/** What a disposal is judged by. */
export interface DisposalJudging {
  readonly facts: FactsKnown
  readonly asOf: IsoDate
  readonly gravity: GravityFit
  /** Unsettled rules that the user has settled: whether each holds. */
  readonly rules: Readonly<Record<string, boolean>>
  /** When it is in force, where the user gave other dates. */
  readonly inForce: InForce | undefined
  /** What dated guidance says that stresses it. */
  readonly stress: string | undefined
}

/** How a condition stands; `unsettled` where it would bar but no source settles it. */
interface JudgedCondition extends JudgedTest {
  readonly condition: DisposalCondition
  readonly standing: 'met' | 'unmet' | 'unknown' | 'unsettled'
}

/** Judges one disposal: barred where a confirmed rule bars, unknown where something is missing, open otherwise. */
export function judgeDisposal(rule: DisposalRule, judging: DisposalJudging): DisposalOption {
  const { asOf, gravity, facts } = judging
  const { status, reasons, missing } = standingOf(rule, judging)
  const stress = status === 'barred' ? undefined : judging.stress
  const departs = gravity === 'departs' && status !== 'barred'
  return {
    disposal: rule.id,
    name: rule.name,
    ...(rule.outcome !== undefined && { outcome: rule.outcome }),
    status,
    reasons,
    missing,
    requires: sayRequirements(
      [...rule.requires, ...(departs ? (['rationale-for-departure'] as const) : [])],
      {
        asOf,
        mayBeChild: facts['child-at-disposal'] !== false,
      },
    ),
    gravity,
    stressed: stress !== undefined,
    notes: [...rule.notes, ...(stress === undefined ? [] : [stress])],
    text: textOf(rule.name, status, reasons),
  }
}

interface Standing {
  readonly status: DisposalStatus
  readonly reasons: readonly string[]
  readonly missing: readonly string[]
}

function standingOf(rule: DisposalRule, { facts, asOf, rules, inForce }: DisposalJudging): Standing {
  const dates = inForce ?? rule.inForce
  if (dates === 'not-commenced') {
    return barred(['it is enacted and not in force: no date of commencement was found or given'])
  }
  if (!isInForce(dates, asOf)) return barred([`it is not in force on ${asOf}`])
  const judged = rule.conditions
    .filter(({ id }) => rules[id] !== false)
    .filter((condition) => isInForce(condition.inForce ?? {}, asOf))
    .map((condition) => judgeCondition(condition, facts, rules))
  const of = (...standings: JudgedCondition['standing'][]) =>
    judged.filter(({ standing }) => standings.includes(standing))
  const say = (found: readonly JudgedCondition[]) => found.map((one) => sayCondition(one, facts))
  const unmet = of('unmet')
  if (unmet.length > 0) return barred(say(unmet))
  const open = of('unknown', 'unsettled')
  if (open.length > 0) return { status: 'unknown', reasons: say(open), missing: missingFrom(open) }
  return { status: 'open', reasons: say(judged), missing: [] }
}

function barred(reasons: readonly string[]): Standing {
  return { status: 'barred', reasons, missing: [] }
}

function judgeCondition(
  condition: DisposalCondition,
  facts: FactsKnown,
  rules: Readonly<Record<string, boolean>>,
): JudgedCondition {
  const judged = judgeTest(condition.test, facts)
  const isSettled = condition.confirmed || rules[condition.id] === true
  const standing =
    judged.isMet === undefined ? 'unknown' : judged.isMet ? 'met' : isSettled ? 'unmet' : 'unsettled'
  return { ...judged, condition, standing }
}

function sayCondition({ condition, standing, facts: asked }: JudgedCondition, facts: FactsKnown): string {
  const words = asked.map((fact) => sayFact(fact, facts[fact]))
  if (standing === 'unknown') return `${condition.rule}: not known ${words.join(', or ')}`
  const said = `${condition.rule}: ${words.join(', and ')}`
  return standing === 'unsettled' ? `${said}; whether that rule holds today is not settled` : said
}

/** Facts that are not known, and rules that are not settled, each once. */
function missingFrom(open: readonly JudgedCondition[]): string[] {
  const names = open.flatMap(({ condition, standing, facts }) =>
    standing === 'unsettled' ? [`rule:${condition.id}`] : facts.map(missingOf),
  )
  return [...new Set(names)]
}

function textOf(name: string, status: DisposalStatus, reasons: readonly string[]): string {
  const because = reasons.join('; ')
  if (status === 'unknown') return `${name}: it hangs on what is not known, because ${because}.`
  return `${name}: ${status}, because ${because}.`
}
