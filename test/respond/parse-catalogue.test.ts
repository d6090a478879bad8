import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../src/internal/prelude-error'
import { parseCatalogue } from '../../src/respond/parse-catalogue'
import { thamesValleyCatalogue } from '../../src/respond/thames-valley-catalogue'

const basis = [{ kind: 'judgement', title: 'Own judgement' }]
const response = {
  id: 'mentor',
  name: 'Mentor',
  kind: 'support',
  addresses: ['peers'],
  offerWhen: { measure: { kind: 'age' }, below: 25 },
  requires: ['consent'],
  inForce: {},
  evidence: 'None yet.',
  basis,
}
const groups = { knife: { codes: ['10D'] }, flagged: { codes: ['10D'], markers: ['exploited'] } }

function catalogue(change: object = {}, more: object = {}) {
  return { id: 'c', version: '1', title: 'C', groups, responses: [{ ...response, ...change }], ...more }
}

function problemsOf(input: unknown) {
  try {
    parseCatalogue(input)
  } catch (error) {
    if (isPreludeError(error, 'invalid-catalogue')) return error.info.problems
    throw error
  }
  return []
}
const pointersOf = (input: unknown) => [...new Set(problemsOf(input).map(({ pointer }) => pointer))]

describe('parseCatalogue', () => {
  it('returns the catalogue frozen, with its defaults', () => {
    const parsed = parseCatalogue(catalogue())
    expect(parsed.confirmWithin).toEqual({ months: 12 })
    expect(parsed.codeSystem).toBe('recorded-crime')
    expect(Object.isFrozen(parsed.responses[0]?.requires)).toBe(true)
  })

  it('takes its own output', () => {
    expect(parseCatalogue(thamesValleyCatalogue)).toEqual(thamesValleyCatalogue)
    expect(parseCatalogue(JSON.parse(JSON.stringify(thamesValleyCatalogue)))).toEqual(thamesValleyCatalogue)
  })

  it('says what is wrong first, and how many more there are', () => {
    expect(() => parseCatalogue(catalogue({ kind: 'punishment', evidence: '' }))).toThrow(
      /^parseCatalogue requires a valid catalogue: \/responses\/0\/kind: .* \(and 1 more, in info\.problems\)$/,
    )
    expect(() => parseCatalogue(undefined)).toThrow(/^parseCatalogue requires a valid catalogue: \/: /)
  })

  it.each([
    ['an unknown key', { colour: 'red' }, '/responses/0/colour'],
    ['an unknown kind', { kind: 'punishment' }, '/responses/0/kind'],
    ['an unknown need', { addresses: ['peers', 'luck'] }, '/responses/0/addresses/1'],
    ['a condition without words', { requires: ['consent', 'magic'] }, '/responses/0/requires/1'],
    ['no evidence', { evidence: '' }, '/responses/0/evidence'],
    ['no basis', { basis: [] }, '/responses/0/basis'],
    ['a date that is none', { confirmedOn: '2026-02-30' }, '/responses/0/confirmedOn'],
    [
      'an end before the beginning',
      { inForce: { from: '2026-02-02', to: '2026-02-01' } },
      '/responses/0/inForce/to',
    ],
    ['an unknown key of inForce', { inForce: { until: '2026-02-01' } }, '/responses/0/inForce/until'],
    [
      'no working day',
      { referral: { to: 'x', within: { workingDays: 0 } } },
      '/responses/0/referral/within/workingDays',
    ],
    ['odd hours', { referral: { to: 'x', within: { hours: 1.4 } } }, '/responses/0/referral/within/hours'],
    ['a start of no time', { referral: { to: 'x', from: 'release' } }, '/responses/0/referral/from'],
    ['an empty condition', { offerWhen: { all: [] } }, '/responses/0/offerWhen/all'],
    [
      'a bound deep within',
      { offerWhen: { all: [{ not: { measure: { kind: 'age' }, below: -1 } }] } },
      '/responses/0/offerWhen/all/0/not/below',
    ],
    [
      'recency in a count',
      {
        offerWhen: {
          measure: {
            kind: 'count',
            of: 'crimes',
            select: { roles: { suspect: 1 }, recency: { halfLifeDays: 90 } },
          },
          atLeast: 1,
        },
      },
      '/responses/0/offerWhen/measure/select/recency',
    ],
  ])('refuses %s, by its pointer', (_, change, pointer) => {
    expect(pointersOf(catalogue(change))).toEqual([pointer])
  })

  it('refuses two entries with one id, and none at all', () => {
    expect(pointersOf(catalogue({}, { responses: [response, response] }))).toEqual(['/responses/1/id'])
    expect(pointersOf(catalogue({}, { responses: [] }))).toEqual(['/responses'])
  })

  it('refuses a measure of its own that is wrong', () => {
    const measures = {
      shared: {
        kind: 'harm',
        select: { roles: { victim: 1 }, coInvolvement: 'shared' },
      },
    }
    expect(pointersOf(catalogue({}, { measures }))).toEqual(['/measures/shared/select/coInvolvement'])
  })

  it('takes a condition of its own, in words', () => {
    const own = catalogue(
      { requires: ['parental-agreement'] },
      { conditions: { 'parental-agreement': 'a parent agrees' } },
    )
    expect(problemsOf(own)).toEqual([])
  })

  it('leaves measures and groups that it lacks to the policy', () => {
    const offerWhen = {
      all: [
        { measure: 'of-the-policy', atLeast: 1 },
        {
          measure: {
            kind: 'count',
            of: 'crimes',
            select: { roles: { suspect: 1 }, groups: ['of-the-policy'] },
          },
          atLeast: 1,
        },
      ],
    }
    expect(problemsOf(catalogue({ offerWhen }))).toEqual([])
  })

  it('refuses a document that is too deep before it reads it', () => {
    let offerWhen: unknown = { measure: { kind: 'age' }, below: 25 }
    for (let i = 0; i < 40; i++) offerWhen = { not: offerWhen }
    const pointer = `/responses/0/offerWhen${'/not'.repeat(30)}`
    expect(problemsOf(catalogue({ offerWhen }))).toEqual([{ pointer, message: 'nests deeper than 32' }])
  })
})

const count = (select: object, bounds: object = { atLeast: 1 }) => ({
  measure: { kind: 'count', of: 'crimes', select },
  ...bounds,
})
const need = { measure: { kind: 'need', need: 'drugs' }, atLeast: 2 }
const harmed = { measure: { kind: 'victimisation' }, above: 0 }
const victim = count({ roles: { victim: 1 } })
const witness = count({ roles: { suspect: 1, witness: 1 } })
const flagged = count({ roles: { suspect: 1 }, groups: ['knife', 'flagged'] })
const unflagged = count({ roles: { suspect: 1 }, not: { groups: ['flagged'] } })
const exploited = {
  measure: { kind: 'intelligence', themes: { violence: 1, exploited: 1 }, source: {}, assessment: {} },
  above: 0,
}
const protectedChild = { fact: 'scheme', is: ['iom', 'child-protection'] }

const evidence = [
  ['needs', need, '/measure/kind'],
  ['victimisation', harmed, '/measure/kind'],
  ['the role of victim', victim, '/measure/select/roles/victim'],
  ['the role of witness', witness, '/measure/select/roles/witness'],
  ['the marker exploited, within a group', flagged, '/measure/select/groups/1'],
  ['the marker exploited, left out', unflagged, '/measure/select/not/groups/0'],
  ['reports of being exploited', exploited, '/measure/themes/exploited'],
  ['a scheme that protects', protectedChild, '/is/1'],
] as const

describe('what bears down on a person', () => {
  const bearing = [{ kind: 'disruption' }, { kind: 'enforcement' }, { kind: 'support', deterrent: true }]

  it.each(evidence)('may not be offered by %s', (_, offerWhen, pointer) => {
    for (const change of bearing) {
      expect(pointersOf(catalogue({ ...change, offerWhen }))).toEqual([`/responses/0/offerWhen${pointer}`])
      const within = { all: [{ measure: { kind: 'age' }, atLeast: 18 }, { not: { any: [offerWhen] } }] }
      expect(pointersOf(catalogue({ ...change, offerWhen: within }))).toEqual([
        `/responses/0/offerWhen/all/1/not/any/0${pointer}`,
      ])
    }
  })

  it('may not be offered by a named measure of that kind', () => {
    const measures = { harmed: { kind: 'victimisation' } }
    const offerWhen = { measure: 'harmed', above: 0 }
    expect(problemsOf(catalogue({ kind: 'enforcement', offerWhen }, { measures }))).toEqual([
      {
        pointer: '/responses/0/offerWhen/measure',
        message: 'victimisation: reason for help, so it may not offer disruption, enforcement or deterrence',
      },
    ])
  })

  it.each(evidence.filter(([what]) => !what.includes('left out')))(
    'may be ruled out by %s',
    (_, blockWhen) => {
      expect(problemsOf(catalogue({ kind: 'enforcement', blockWhen }))).toEqual([])
    },
  )

  it.each([
    ['under a not', { not: victim }, '/not/measure/select/roles/victim'],
    ['below a bound', count({ roles: { victim: 1 } }, { below: 2 }), '/measure/select/roles/victim'],
    ['up to a bound', count({ roles: { victim: 1 } }, { atMost: 2 }), '/measure/select/roles/victim'],
    ['by what it leaves out', unflagged, '/measure/select/not/groups/0'],
    [
      'by the days since it',
      { measure: { kind: 'days-since-last', select: { roles: { victim: 1 } } }, atLeast: 90 },
      '/measure/select/roles/victim',
    ],
  ])('may not be let through by more of it: %s', (_, blockWhen, pointer) => {
    expect(pointersOf(catalogue({ kind: 'enforcement', blockWhen }))).toEqual([
      `/responses/0/blockWhen${pointer}`,
    ])
  })

  it('does not hold for what helps', () => {
    for (const [, offerWhen] of evidence) {
      for (const kind of ['safeguarding', 'support', 'prevention', 'diversion']) {
        expect(problemsOf(catalogue({ kind, offerWhen, blockWhen: { not: offerWhen } }))).toEqual([])
      }
    }
  })

  it('may be offered by what the person is recorded as having done', () => {
    const offerWhen = {
      all: [
        count({ roles: { charged: 1 }, groups: ['knife'] }),
        { fact: 'scheme', is: ['iom'] },
        { fact: 'area', is: ['Slough'] },
      ],
    }
    expect(problemsOf(catalogue({ kind: 'enforcement', offerWhen }))).toEqual([])
  })
})

describe('a catalogue with a key that no object can show', () => {
  it('is refused with the pointer of the key', () => {
    const input: unknown = JSON.parse('{ "id": "a", "groups": { "__proto__": { "codes": ["10D"] } } }')
    let problems: readonly { pointer: string }[] = []
    try {
      parseCatalogue(input)
    } catch (error) {
      if (isPreludeError(error, 'invalid-catalogue')) problems = error.info.problems
    }
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/groups/__proto__'])
  })
})
