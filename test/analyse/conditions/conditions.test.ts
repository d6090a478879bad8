import { describe, expect, it } from 'vitest'
import { openAnalysis } from '../../../src/analyse/analysis'
import { judgeEveryone } from '../../../src/analyse/conditions/judge-everyone'
import { statusOf } from '../../../src/analyse/conditions/status-codes'
import { openConditions } from '../../../src/analyse/open-conditions'
import { findString } from '../../../src/internal/find-string'
import { requireDay } from '../../../src/internal/iso-day'
import { isPreludeError } from '../../../src/internal/prelude-error'
import type { PolicyDocument } from '../../../src/policy/policy-schema'
import type { Measure } from '../../../src/policy/schema/measure-schema'
import type { Predicate } from '../../../src/policy/schema/predicate-schema'
import type { GatherHoldingsInput } from '../../../src/scan/gather-holdings'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import { asOf, crime, holdingsOf, policyWith, report } from '../small-force'

const roles = { suspect: 1, charged: 1, convicted: 1 } as const
const crimes = {
  kind: 'count',
  of: 'crimes',
  title: 'knife crimes',
  select: { roles, within: { months: 24 } },
} as const
const age = { kind: 'age' } as const

interface Given {
  readonly offences?: readonly OffenceRecord[]
  readonly more?: Partial<GatherHoldingsInput>
  readonly policy?: Partial<PolicyDocument>
  readonly on?: string
}

/** A condition of P1, as it is judged in sentences; judging everyone at once must come to the same. */
function judge(predicate: Predicate, { offences = [], more = {}, policy = {}, on = asOf }: Given = {}) {
  const holdings = holdingsOf(offences, { people: [{ personId: 'P1' }], ...more })
  const rules = policyWith(policy)
  const result = openConditions(holdings, rules, { asOf: on }).evaluate('P1', predicate)
  const columns = Reflect.get(holdings, Symbol.for('operation-prelude/holdings-columns'))
  const everyone = judgeEveryone(openAnalysis(columns, rules, requireDay('test', 'on', on)), predicate)
  expect(statusOf(everyone[findString(columns.personIds, 'P1')] as number)).toBe(result.status)
  return result
}

const said = (predicate: Predicate, given: Given = {}) => {
  const { status, sentence } = judge(predicate, given)
  return `${status} – ${sentence}`
}

const three = { offences: ['C1', 'C2', 'C3'].map((id) => crime(id, 'P1')) }

describe('a measure held against a bound', () => {
  it('says itself in a sentence', () => {
    expect(said({ measure: crimes, atLeast: 2 }, three)).toBe(
      'met – knife crimes in the 24 months to 2026-03-31: 3, at least 2 required',
    )
  })

  it.each<[Predicate, string]>([
    [{ measure: crimes, atLeast: 3 }, 'met'],
    [{ measure: crimes, atLeast: 4 }, 'unmet'],
    [{ measure: crimes, atMost: 3 }, 'met'],
    [{ measure: crimes, atMost: 2 }, 'unmet'],
    [{ measure: crimes, above: 2 }, 'met'],
    [{ measure: crimes, above: 3 }, 'unmet'],
    [{ measure: crimes, below: 4 }, 'met'],
    [{ measure: crimes, below: 3 }, 'unmet'],
    [{ measure: crimes, atLeast: 1, atMost: 3 }, 'met'],
    [{ measure: crimes, above: 3, below: 5 }, 'unmet'],
  ])('%j is %s of three', (predicate, status) => {
    expect(judge(predicate, three).status).toBe(status)
  })

  it('says two bounds together, and a bound as it is written', () => {
    expect(said({ measure: crimes, above: 1, atMost: 5 }, three)).toMatch(
      /: 3, more than 1 and at most 5 required$/,
    )
    expect(said({ measure: crimes, atLeast: 1, below: 2.5 }, three)).toMatch(
      /: 3, at least 1 and less than 2.5 required$/,
    )
  })

  it('rounds a bound as amounts are rounded', () => {
    expect(judge({ measure: crimes, atLeast: 3.0004 }, three).status).toBe('met')
    expect(judge({ measure: crimes, atLeast: 3.0005 }, three).status).toBe('unmet')
  })

  it('is unknown where the measure is, which is not unmet', () => {
    expect(said({ measure: age, atLeast: 10 })).toBe(
      'unknown – age at 2026-03-31: unknown, at least 10 required',
    )
    expect(judge({ measure: age, below: 10 }).status).toBe('unknown')
  })

  it('may name a measure of the policy', () => {
    const policy = { measures: { 'knife-crimes': crimes } }
    expect(judge({ measure: 'knife-crimes', atLeast: 2 }, { ...three, policy }).status).toBe('met')
  })
})

describe('a measure in words', () => {
  const harm: Measure = { kind: 'harm', select: { roles } }
  it.each<[Measure, string]>([
    [harm, 'harm up to 2026-03-31'],
    [
      { kind: 'peak-harm', select: { roles, within: { days: 1 } } },
      'harm of the gravest crime in the 1 day to 2026-03-31',
    ],
    [{ kind: 'count', of: 'crimes', select: { roles } }, 'crimes up to 2026-03-31'],
    [{ kind: 'count', of: 'offence-groups', select: { roles } }, 'offence groups up to 2026-03-31'],
    [{ kind: 'count', of: 'areas', select: { roles } }, 'areas up to 2026-03-31'],
    [{ kind: 'count', of: 'victims', select: { roles } }, 'victims up to 2026-03-31'],
    [{ kind: 'days-since-last', select: { roles } }, 'days since the last crime up to 2026-03-31'],
    [
      { kind: 'intelligence', themes: {}, source: {}, assessment: {}, within: { years: 1 } },
      'graded intelligence in the 1 year to 2026-03-31',
    ],
    [
      { kind: 'intelligence', themes: {}, source: {}, assessment: {} },
      'graded intelligence up to 2026-03-31',
    ],
    [{ kind: 'victimisation' }, 'harm suffered as a victim up to 2026-03-31'],
    [
      { kind: 'victimisation', select: { within: { months: 6 } } },
      'harm suffered as a victim in the 6 months to 2026-03-31',
    ],
    [{ kind: 'age' }, 'age at 2026-03-31'],
    [{ kind: 'custody-count', within: { days: 90 } }, 'times in police custody in the 90 days to 2026-03-31'],
    [{ kind: 'need', need: 'mental-health' }, 'assessed need (mental-health) at 2026-03-31'],
    [{ ...harm, title: 'harm of violence' }, 'harm of violence up to 2026-03-31'],
  ])('%j is "%s"', (measure, words) => {
    expect(judge({ measure, atLeast: 0 }).sentence.split(': ')[0]).toBe(words)
  })
})

describe('all, any and not', () => {
  const met: Predicate = { fact: 'alive', is: ['yes'] }
  const unmet: Predicate = { fact: 'alive', is: ['no'] }
  const unknown: Predicate = { measure: age, atLeast: 10 }

  it.each<[string, Predicate[], string, string]>([
    ['met, met', [met, met], 'met', 'met'],
    ['met, unmet', [met, unmet], 'unmet', 'met'],
    ['unmet, unmet', [unmet, unmet], 'unmet', 'unmet'],
    ['met, unknown', [met, unknown], 'unknown', 'met'],
    ['unknown, met', [unknown, met], 'unknown', 'met'],
    ['unmet, unknown', [unmet, unknown], 'unmet', 'unknown'],
    ['unknown, unmet', [unknown, unmet], 'unmet', 'unknown'],
    ['unknown, unknown', [unknown, unknown], 'unknown', 'unknown'],
  ])('of %s are Kleene’s', (_, parts, all, any) => {
    expect(judge({ all: parts }).status).toBe(all)
    expect(judge({ any: parts }).status).toBe(any)
  })

  it('turn over what is known and leave what is unknown', () => {
    expect(judge({ not: met }).status).toBe('unmet')
    expect(judge({ not: unmet }).status).toBe('met')
    expect(judge({ not: unknown }).status).toBe('unknown')
  })

  it('say their parts', () => {
    expect(said({ all: [unmet, unknown] })).toBe(
      'unmet – all of: alive at 2026-03-31: yes, no required; age at 2026-03-31: unknown, at least 10 required',
    )
    expect(said({ any: [met, unmet] })).toMatch(/^met – any of: /)
    expect(said({ not: unmet })).toBe('met – not (alive at 2026-03-31: yes, no required)')
    expect(judge({ all: [met, { not: unknown }] }).parts?.map(({ status }) => status)).toEqual([
      'met',
      'unknown',
    ])
  })

  it('say a single part as it is', () => {
    expect(said({ all: [met] })).toBe(said(met))
    expect(said({ any: [unmet] })).toBe(said(unmet))
  })
})

describe('the fact custody', () => {
  const spell = (from: string, to?: string, kind: 'remand' | 'sentence' = 'remand') => ({
    personId: 'P1',
    kind,
    from,
    ...(to !== undefined && { to }),
  })
  const custody = (at: 'asOf' | 'review', ...custodySpells: ReturnType<typeof spell>[]) =>
    said(
      { fact: 'custody', at, is: ['community'] },
      { more: { custodySpells }, policy: { review: { every: { months: 1 } } } },
    )

  it('is the spell that is open then', () => {
    expect(custody('asOf', spell('2026-03-31'))).toBe(
      'unmet – custody at 2026-03-31: remand, community required',
    )
    expect(custody('asOf', spell('2026-04-01'))).toBe(
      'met – custody at 2026-03-31: community, community required',
    )
    expect(custody('asOf', spell('2026-01-01', '2026-04-01', 'sentence'))).toMatch(/: sentence, /)
    // The day of release is a day in the community.
    expect(custody('asOf', spell('2026-01-01', '2026-03-31'))).toMatch(/: community, /)
    expect(custody('asOf')).toMatch(/^met .*: community, /)
  })

  it('is the sentence where a remand runs beside it', () => {
    const both = [spell('2026-01-01'), spell('2026-02-01', undefined, 'sentence')]
    expect(custody('asOf', ...both)).toMatch(/: sentence, /)
    expect(custody('asOf', ...both.reverse())).toMatch(/: sentence, /)
  })

  it('is unknown where no spells were gathered', () => {
    expect(said({ fact: 'custody', is: ['remand', 'sentence'] })).toBe(
      'unknown – custody at 2026-03-31: unknown, remand or sentence required',
    )
  })

  it('looks ahead to the review, a month on', () => {
    // 31 March and a month is 30 April.
    expect(custody('review', spell('2026-01-01', '2026-04-30'))).toBe(
      'met – custody at review on 2026-04-30: community, community required',
    )
    expect(custody('review', spell('2026-01-01', '2026-05-01'))).toMatch(/^unmet .*: remand, /)
    expect(custody('review')).toMatch(/: community, /)
  })

  it('is unknown at review where the spell has no end', () => {
    expect(custody('review', spell('2026-01-01'))).toMatch(/^unknown .*: unknown, /)
  })

  it('knows nothing of a spell that begins after the date', () => {
    expect(custody('review', spell('2026-04-15', '2026-12-01'))).toMatch(/^met .*: community, /)
  })

  it('stays at the date where the policy has no review', () => {
    const more = { custodySpells: [spell('2026-01-01', '2026-04-15')] }
    expect(said({ fact: 'custody', at: 'review', is: ['remand'] }, { more })).toBe(
      'met – custody at 2026-03-31: remand, remand required',
    )
  })
})

describe('the fact alive', () => {
  const alive = (...diedOn: string[]) =>
    said(
      { fact: 'alive', is: ['yes'] },
      { more: { people: [{ personId: 'P1' }, ...diedOn.map((on) => ({ personId: 'P1', diedOn: on }))] } },
    )

  it('is yes without a record of a death, and until the day of it', () => {
    expect(alive()).toBe('met – alive at 2026-03-31: yes, yes required')
    expect(alive('2026-04-01')).toMatch(/^met /)
    expect(alive('2026-03-31')).toBe('unmet – alive at 2026-03-31: no, yes required')
  })

  it('is unknown where records differ on the day', () => {
    expect(alive('2026-01-01', '2026-01-02')).toBe('unknown – alive at 2026-03-31: unknown, yes required')
  })

  it('is yes where nobody has a person record', () => {
    expect(judge({ fact: 'alive', is: ['yes'] }, { ...three, more: { people: [] } }).status).toBe('met')
  })
})

describe('the facts area and scheme', () => {
  it('know the home area, or say that it is unknown', () => {
    const area: Predicate = { fact: 'area', is: ['Slough', 'Reading'] }
    const living = (home: string) => ({ more: { people: [{ personId: 'P1', area: home }] } })
    expect(said(area, living('Slough'))).toBe(
      'met – home area at 2026-03-31: Slough, Slough or Reading required',
    )
    expect(judge(area, living('Oxford')).status).toBe('unmet')
    expect(judge(area).status).toBe('unknown')
    expect(judge(area, { ...three, more: { people: [] } }).status).toBe('unknown')
  })

  it('know the schemes that are open, any of them', () => {
    const scheme: Predicate = { fact: 'scheme', is: ['mappa', 'iom'] }
    const managed = (...schemes: [string, string, string?][]) => ({
      more: {
        management: schemes.map(([name, from, to]) => ({
          personId: 'P1',
          scheme: name,
          from,
          ...(to !== undefined && { to }),
        })),
      },
    })
    expect(said(scheme, managed(['probation', '2026-01-01'], ['iom', '2026-03-31']))).toBe(
      'met – schemes at 2026-03-31: iom, probation, mappa or iom required',
    )
    expect(said(scheme, managed())).toBe('unmet – schemes at 2026-03-31: none, mappa or iom required')
    expect(judge(scheme, managed(['iom', '2026-01-01', '2026-03-31'])).status).toBe('unmet')
    expect(judge(scheme, managed(['iom', '2026-01-01', '2026-04-01'])).status).toBe('met')
    expect(judge(scheme, managed(['iom', '2026-04-01'])).status).toBe('unmet')
    expect(judge(scheme).status).toBe('unknown')
  })
})

describe('the latest record that met a condition', () => {
  const atLeast = (measure: Measure, given: Given) => judge({ measure, atLeast: 1 }, given).latest

  it('is the latest crime that counts, or the latest report that may be shown', () => {
    const offences = [
      crime('C1', 'P1', { occurredOn: '2026-02-01' }),
      crime('C2', 'P1', { occurredOn: '2026-03-05' }),
    ]
    expect(atLeast(crimes, { offences })).toEqual({ on: '2026-03-05' })
    const intelligence = [
      report('R1', 'P1', { originId: 'O1', reportedOn: '2026-01-01' }),
      report('R2', 'P1', { originId: 'O2', reportedOn: '2026-02-01', handling: 'C' }),
    ]
    const measure: Measure = {
      kind: 'intelligence',
      themes: { knife: 5 },
      source: { '1': 1 },
      assessment: { A: 1 },
    }
    expect(atLeast(measure, { more: { intelligence } })).toEqual({ on: '2026-01-01' })
  })

  it('is the latest assessment of a need', () => {
    const need = { personId: 'P1', need: 'housing', level: 'low', assessedBy: 'A' } as const
    const needs = [
      { ...need, assessedOn: '2026-01-01' },
      { ...need, assessedOn: '2026-02-01' },
    ]
    expect(atLeast({ kind: 'need', need: 'housing' }, { more: { needs } })).toEqual({ on: '2026-02-01' })
    expect(judge({ measure: { kind: 'need', need: 'housing' }, atMost: 0 }).latest).toBeUndefined()
  })

  it('is told by the names of levels, a bound between them by its number', () => {
    const housing = { kind: 'need', need: 'housing' } as const
    const needs = [
      {
        personId: 'P1',
        need: 'housing',
        level: 'medium',
        assessedBy: 'A',
        assessedOn: '2026-01-01',
      } as const,
    ]
    const sentence = (bounds: { atLeast?: number; above?: number; atMost?: number }) =>
      judge({ measure: housing, ...bounds }, { more: { needs } }).sentence.replace(/^.*: /, '')
    expect(sentence({ atLeast: 3 })).toBe('medium, at least high required')
    expect(sentence({ above: 0, atMost: 1 })).toBe('medium, more than none and at most low required')
    expect(sentence({ above: 1.5 })).toBe('medium, more than 1.5 required')
  })

  it('is the latest release from custody, or the arrest where that was not known by then', () => {
    const arrest = (custodyId: string, arrestedAt: string, releasedAt?: string) => ({
      custodyId,
      personId: 'P1',
      arrestedAt,
      suite: 'Abingdon',
      offenceCode: 'A10',
      ...(releasedAt !== undefined && { releasedAt }),
    })
    const latest = (...custody: ReturnType<typeof arrest>[]) =>
      atLeast({ kind: 'custody-count', within: { months: 1 } }, { more: { custody } })
    expect(latest(arrest('D1', '2026-03-29T22:00:00+01:00', '2026-03-30T09:00:00+01:00'))).toEqual({
      on: '2026-03-30',
      at: '2026-03-30T09:00:00+01:00',
    })
    expect(latest(arrest('D1', '2026-03-31T22:00:00+01:00', '2026-04-01T09:00:00+01:00'))).toEqual({
      on: '2026-03-31',
      at: '2026-03-31T22:00:00+01:00',
    })
    expect(
      latest(
        arrest('D1', '2026-03-10T10:00:00Z'),
        arrest('D2', '2026-03-12T10:00:00Z'),
        arrest('D3', '2026-02-28T10:00:00Z'),
      ),
    ).toEqual({ on: '2026-03-12', at: '2026-03-12T10:00:00Z' })
    expect(
      judge({ measure: { kind: 'custody-count' }, atMost: 0 }, { more: { custody: [] } }).latest,
    ).toBeUndefined()
  })

  it('is none for an age, a fact, nothing at all, and what is not met', () => {
    const born = { more: { people: [{ personId: 'P1', bornOn: '2000-01-01' }] } }
    expect(atLeast(age, born)).toBeUndefined()
    expect(judge({ fact: 'alive', is: ['yes'] }).latest).toBeUndefined()
    expect(judge({ measure: crimes, atMost: 0 }).latest).toBeUndefined()
    expect(judge({ measure: crimes, atLeast: 4 }, three).latest).toBeUndefined()
  })

  it('is of all and any the latest of the parts that are met', () => {
    const offences = [
      crime('C1', 'P1', { occurredOn: '2026-02-01' }),
      crime('C2', 'P1', { offenceCode: 'B100' }),
    ]
    const wounding = { ...crimes, select: { roles, groups: ['wounding'] } }
    const blades = { ...crimes, select: { roles, groups: ['blades'] } }
    const policy = { groups: { wounding: { codes: ['A10'] }, blades: { codes: ['B100'] } } }
    const both: Predicate[] = [
      { measure: wounding, atLeast: 1 },
      { measure: blades, atLeast: 1 },
      { measure: blades, atLeast: 9 },
    ]
    expect(judge({ any: both }, { offences, policy }).latest).toEqual({ on: '2026-03-01' })
    expect(judge({ any: [...both].reverse() }, { offences, policy }).latest).toEqual({ on: '2026-03-01' })
    expect(judge({ all: both.slice(0, 2) }, { offences, policy }).latest).toEqual({ on: '2026-03-01' })
    expect(judge({ all: both }, { offences, policy }).latest).toBeUndefined()
  })

  it('is of two on one day the one that has a time, the later of two times', () => {
    const detained = (custodyId: string, arrestedAt: string) => ({
      custodyId,
      personId: 'P1',
      arrestedAt,
      suite: 'A',
      offenceCode: 'A10',
    })
    const more = {
      custody: [detained('D1', '2026-03-01T09:00:00Z'), detained('D2', '2026-03-01T10:00:00Z')],
    }
    const given = { offences: [crime('C1', 'P1')], more }
    const count: Predicate = { measure: { kind: 'custody-count' }, atLeast: 1 }
    const one: Predicate = { measure: crimes, atLeast: 1 }
    for (const parts of [
      [count, one],
      [one, count],
      [count, count],
    ]) {
      expect(judge({ all: parts }, given).latest).toEqual({ on: '2026-03-01', at: '2026-03-01T10:00:00Z' })
    }
  })
})

describe('openConditions', () => {
  const conditions = (terms = {}) =>
    openConditions(
      holdingsOf([crime('C1', 'P1')], { people: [{ personId: 'P1', bornOn: '2008-04-01' }] }),
      policyWith(),
      {
        asOf,
        ...terms,
      },
    )

  it('knows whom the holdings hold, and their age', () => {
    expect(conditions().has('P1')).toBe(true)
    expect(conditions().has('P2')).toBe(false)
    expect(conditions().ageOf('P1')).toBe(17)
  })

  it('looks measures and groups up among its own first', () => {
    const own = conditions({
      measures: { crimes: { ...crimes, select: { roles, groups: ['wounding'] } } },
      groups: { wounding: { codes: ['A10'] } },
    })
    expect(own.evaluate('P1', { measure: 'crimes', atLeast: 1 }).status).toBe('met')
  })

  it('throws for a person, a measure and a group that nobody knows, naming no person', () => {
    const codeOf = (work: () => unknown) => {
      try {
        work()
      } catch (error) {
        if (isPreludeError(error)) return [error.code, error.info]
      }
      return undefined
    }
    expect(codeOf(() => conditions().ageOf('P2'))).toEqual(['unknown-person', {}])
    expect(codeOf(() => conditions().evaluate('P1', { measure: 'toString', atLeast: 1 }))).toEqual([
      'unknown-measure',
      { measure: 'toString' },
    ])
    const measure: Measure = { ...crimes, select: { roles, groups: ['constructor'] } }
    expect(codeOf(() => conditions().evaluate('P1', { measure, atLeast: 1 }))).toEqual([
      'unknown-measure',
      { measure: 'constructor' },
    ])
  })
})
