import { formatIsoDay } from '../../internal/iso-day'
import { ownValue } from '../../internal/own-value'
import type { Basis } from '../../policy/schema/common'
import { canonicalOffenceCode } from '../../scan/canonical-offence-code'
import type { IsoDate, IsoDateTime } from '../../scan/vocabulary'
import { dueDate, type Start } from '../due-date'
import { doubtThatItRuns } from '../still-runs'
import type { Holidays } from '../working-days'
import type { ArrestDeadlineRule } from './arrest-deadline-rule'
import { crimeOfArrest } from './build-field'
import type { ChildFacts } from './child-facts'

/** One time limit as it stands for one arrest at a date. */
export interface ArrestDeadline {
  readonly id: string
  readonly title: string
  readonly fallsOn: ArrestDeadlineRule['fallsOn']
  /**
   * `running`; `not-yet`, where what it runs from has not happened or is not recorded; `check`, where somebody has to
   * say whether it is for this arrest; `not-for-this-arrest`.
   */
  readonly status: 'running' | 'not-yet' | 'check' | 'not-for-this-arrest'
  /** The last moment, or the last day of a limit in working days. */
  readonly dueBy?: IsoDate | IsoDateTime
  /** The limit, what it runs from and when it ends, in words; left out where it is not for this arrest. */
  readonly dueIn?: string
  readonly because: string
  /** Where no recent confirmation says that it still runs. */
  readonly doubt?: string
  readonly basis: readonly Basis[]
}

/** What deadlines need to know besides the facts. */
export interface DeadlineInput {
  readonly rules: readonly ArrestDeadlineRule[]
  /** By id of a rule, what somebody knows of whether it is for this arrest. */
  readonly applies: Readonly<Record<string, boolean>>
  readonly notifiedAt: IsoDateTime | undefined
  readonly holidays: Holidays
}

// As the bundled catalogue has it: decision record 0021.
const confirmWithin = { months: 12 } as const

/** The time limits that an arrest sets going, in the order of their rules. */
export function arrestDeadlines(facts: ChildFacts, input: DeadlineInput): ArrestDeadline[] {
  return input.rules.map((rule) => {
    const { id, title, fallsOn, within, from, basis } = rule
    const { is, because } = scopeOf(rule, facts, ownValue(input.applies, id))
    if (is === 'out') return { id, title, fallsOn, status: 'not-for-this-arrest', because, basis }
    const start = startOf(from, facts, input.notifiedAt)
    const doubt = doubtThatItRuns(rule, confirmWithin, facts.asOf)
    return {
      id,
      title,
      fallsOn,
      status: is === 'open' ? 'check' : start ? 'running' : 'not-yet',
      ...dueDate(within, from === 'arrest' ? 'this-arrest' : from, start, {
        asOf: facts.asOf,
        holidays: input.holidays,
        inForceFrom: undefined,
      }),
      because,
      ...(doubt !== undefined && { doubt }),
      basis,
    }
  })
}

interface Scope {
  readonly is: 'in' | 'out' | 'open'
  readonly because: string
}

/** Whether a rule is for this arrest: its time first, then what somebody said, then what is recorded. */
function scopeOf(
  { inForce, arrestsFor }: ArrestDeadlineRule,
  facts: ChildFacts,
  told: boolean | undefined,
): Scope {
  const arrestedOn = formatIsoDay(facts.arrestedOn)
  if (inForce.from !== undefined && arrestedOn < inForce.from)
    return { is: 'out', because: `the arrest was before ${inForce.from}, when it came into force` }
  if (inForce.to !== undefined && arrestedOn > inForce.to)
    return { is: 'out', because: `the arrest was after ${inForce.to}, when it ended` }
  if (told === true) return { is: 'in', because: 'it was said to be for this arrest' }
  if (told === false) return { is: 'out', because: 'it was said not to be for this arrest' }
  if (arrestsFor === undefined) return { is: 'in', because: 'it is for every arrest of a child' }
  const code = canonicalOffenceCode(facts.custody.offenceCode, 'recorded-crime')
  if (
    code !== undefined &&
    arrestsFor.codes.some((own) => canonicalOffenceCode(own, 'recorded-crime') === code)
  )
    return { is: 'in', because: 'it is for the offence of arrest' }
  const flags = crimeOfArrest(facts)?.markers ?? []
  const isFlagged = (markers: readonly string[] = []) => flags.some((flag) => markers.includes(flag))
  if (isFlagged(arrestsFor.markers)) return { is: 'in', because: 'it is for a crime flagged so' }
  if (isFlagged(arrestsFor.suggestedBy))
    return { is: 'open', because: 'the crime is flagged so, which does not say it of the child: check' }
  if (code === undefined)
    return {
      is: 'open',
      because: 'the offence code is not one of recorded crime, by which it is told: check',
    }
  return { is: 'out', because: 'it is for other offences than that of arrest' }
}

function startOf(
  from: ArrestDeadlineRule['from'],
  { custody, isReleased }: ChildFacts,
  notifiedAt: IsoDateTime | undefined,
): Start | undefined {
  const moments = {
    notification: notifiedAt,
    arrest: custody.arrestedAt,
    release: isReleased ? custody.releasedAt : undefined,
  }
  const at = moments[from]
  return at === undefined ? undefined : { on: at.slice(0, 10), at }
}
