import Ajv2020 from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { isPreludeError } from '../../src/internal/prelude-error'
import { policyCaseFileSchema } from '../../src/testing/cases/policy-case-schema'
import { parsePolicyCases } from '../../src/testing/parse-policy-cases'

function problemsOf(input: unknown): string[] {
  try {
    parsePolicyCases(input)
  } catch (error) {
    if (isPreludeError(error, 'invalid-cases')) {
      return error.info.problems.map(({ pointer, message }) => `${pointer}: ${message}`)
    }
    throw error
  }
  return []
}

const blade = { role: 'suspect', code: '10D', when: { ago: { days: 1 } } }
const person = { age: 19, crimes: [blade] }
const sound = { name: 'A blade', asOf: '2026-03-31', person, expect: { score: 1 } }

const withCrime = (crime: object) => problemsOf([{ ...sound, person: { crimes: [{ ...blade, ...crime }] } }])
const withPerson = (more: object) => problemsOf([{ ...sound, person: more }])
const withExpectation = (expectation: object) => problemsOf([{ ...sound, expect: expectation }])
const at = (pointer: string, ...messages: string[]) =>
  messages.map((message) => `${pointer === '' ? '' : '/0'}${pointer}: ${message}`)

describe('a file of cases', () => {
  it('gives its date to the cases that have none', () => {
    const { asOf: _, ...dateless } = sound
    const cases = parsePolicyCases({
      $schema: 'policy-cases.json',
      title: 'Blades',
      asOf: '2026-01-31',
      cases: [dateless, sound],
    })
    expect(cases).toEqual([{ ...dateless, asOf: '2026-01-31' }, sound])
  })

  it('may be a bare list of cases with a date each', () => {
    expect(parsePolicyCases([sound, sound])).toEqual([sound, sound])
  })

  it('is frozen, and what was given is left alone', () => {
    const given = structuredClone(sound)
    const [parsed] = parsePolicyCases([given])
    expect(Object.isFrozen(parsed)).toBe(true)
    expect(Object.isFrozen(parsed?.person.crimes?.[0]?.when)).toBe(true)
    expect(Object.isFrozen(given.person)).toBe(false)
  })

  it('may say everything that the format has', () => {
    const moment = { ago: { months: 1 } }
    const everything = {
      name: 'Everything',
      asOf: '2026-03-31',
      person: {
        age: 19,
        died: '2026-03-30',
        area: 'North',
        deconflict: true,
        approachRisk: false,
        crimes: [
          {
            times: 2,
            role: 'charged',
            group: 'knife-crime',
            code: '8N',
            when: { withinLast: { years: 1 } },
            roleWhen: moment,
            recordedWhen: { ahead: { days: 0 } },
            markers: ['knife'],
            outcome: '1A',
            outcomeWhen: moment,
            detection: 'reported',
            area: 'North',
            contested: false,
          },
          { role: 'witness', code: '8N', when: '2026-01-01', crime: 'the fight' },
        ],
        reports: [{ times: 2, theme: 'knife', grade: '1A', handling: 'C', when: moment, origin: 'a' }],
        prison: [{ kind: 'remand', from: moment, to: moment }],
        arrests: [
          { when: moment, code: '8N', suite: 'West', released: moment, release: 'bail', crime: 'the fight' },
        ],
        needs: [{ need: 'housing', level: 'low', when: moment }],
        schemes: [{ scheme: 'iom', from: moment, to: moment, lead: 'somebody' }],
      },
      others: { Sam: {}, Jo: { bornOn: '2000-02-29' } },
      notGathered: ['custody'],
      agreements: [{ response: 'letter', when: moment }],
      safeguardingDecisions: [{ outcome: 'safeguarded-otherwise', when: moment }],
      holidays: ['2026-04-03'],
      expect: {
        measures: { knives: 1, since: 'unknown', held: { atLeast: 1, atMost: 2, above: 0, below: 3 } },
        components: { harm: 1 },
        score: { above: 1 },
        band: null,
        vulnerability: 0,
        vulnerabilityComponents: { suffered: 0 },
        vulnerabilityBand: 'some',
        incomplete: false,
        gates: { adult: 'met' },
        listConditions: { force: 'unknown' },
        nominated: [],
        undetermined: [],
        rank: { list: 'force', above: ['Sam'], below: ['Jo'], tiedWith: ['Sam'] },
        signposts: { flagged: 1 },
        recommended: ['a'],
        notRecommended: ['b'],
        notYetRecommended: ['c'],
        due: { a: '2026-04-01', b: '2026-04-01T18:00:00Z', c: '2026-04-01T18:00:00+01:00' },
      },
    }
    expect(parsePolicyCases([everything])).toEqual([everything])
  })
})

describe('a file that is none', () => {
  it('is told from its root', () => {
    expect(problemsOf('hello')).toEqual([': Invalid input: expected object, received string'])
    expect(problemsOf(null)).toEqual([': Invalid input: expected object, received null'])
    expect(problemsOf([])).toEqual([': Too small: expected array to have >=1 items'])
    expect(problemsOf({ cases: [] })).toEqual(['/cases: Too small: expected array to have >=1 items'])
    expect(problemsOf({})).toEqual(['/cases: Invalid input: expected array, received undefined'])
    expect(problemsOf({ cases: [sound], case: 1 })).toEqual(['/case: unknown key'])
  })

  it('has a case without any date', () => {
    const { asOf: _, ...dateless } = sound
    const message = 'required: neither the case nor the file has a date'
    expect(problemsOf({ cases: [sound, dateless] })).toEqual([`/cases/1/asOf: ${message}`])
    expect(problemsOf([dateless])).toEqual(at('/asOf', message))
  })

  it('nests without end, or has a key that would be dropped without a word', () => {
    let deep: unknown = 1
    for (let depth = 0; depth < 40; depth++) deep = { deep }
    expect(problemsOf([{ ...sound, person: deep }])).toEqual([
      `/0/person${'/deep'.repeat(31)}: nests deeper than 32`,
    ])
    const reserved = JSON.parse('{"cases":[{"others":{"__proto__":{}}}]}')
    expect(problemsOf(reserved)).toEqual(['/cases/0/others/__proto__: unknown key'])
  })

  it('says the first in its message and counts the others', () => {
    expect(() => parsePolicyCases([{ ...sound, name: '' }])).toThrow(
      'parsePolicyCases requires valid cases: /0/name: Too small: expected string to have >=1 characters',
    )
    expect(() => parsePolicyCases([{ ...sound, nam: '', expct: 1 }])).toThrow(
      /\/0\/nam: unknown key \(and 1 more,/,
    )
    expect(() => parsePolicyCases('hello')).toThrow('parsePolicyCases requires valid cases: /: Invalid input')
  })
})

describe('a slip in a moment', () => {
  it('is told at its own key, with what is wanted', () => {
    expect(withCrime({ when: { withinLast: { month: 2 } } })).toEqual([
      '/0/person/crimes/0/when/withinLast/month: unknown key',
      '/0/person/crimes/0/when/withinLast: exactly one of days, months and years is required',
    ])
    expect(withCrime({ when: { withinLast: { months: '2' } } })).toEqual(
      at('/person/crimes/0/when/withinLast/months', 'Invalid input: expected number, received string'),
    )
    expect(withCrime({ when: { withinLast: { months: 0 } } })).toEqual(
      at('/person/crimes/0/when/withinLast/months', 'Too small: expected number to be >=1'),
    )
    expect(withCrime({ when: { ago: { days: -1 } } })).toEqual(
      at('/person/crimes/0/when/ago/days', 'Too small: expected number to be >=0'),
    )
    expect(withCrime({ when: { withinLast: { months: 2, days: 1 } } })).toEqual(
      at('/person/crimes/0/when/withinLast', 'exactly one of days, months and years is required'),
    )
    expect(withCrime({ when: { within: { months: 2 } } })).toEqual([
      '/0/person/crimes/0/when/within: unknown key',
      '/0/person/crimes/0/when: exactly one of ago, ahead and withinLast is required',
    ])
  })

  it('is told with the kinds of moment that there are', () => {
    for (const when of ['31/03/2026', '2026-02-30', 5, undefined, null]) {
      expect(withCrime({ when })).toEqual(
        at(
          '/person/crimes/0/when',
          'a date such as 2026-03-31, or one of ago, ahead and withinLast, is required',
        ),
      )
    }
    expect(withCrime({ when: '1899-12-31' })).toEqual(
      at('/person/crimes/0/when', 'a calendar date from 1900-01-01 to 2100-12-31'),
    )
    expect(withPerson({ died: 'never' })).toEqual(
      at('/person/died', 'a date such as 2026-03-31, or one of ago and ahead, is required'),
    )
    expect(withPerson({ bornOn: 'never' })).toEqual(
      at('/person/bornOn', 'a date such as 2026-03-31 is required'),
    )
  })

  it('is told where several crimes are spread and one thing is not', () => {
    const arrest = { code: '10D', when: { withinLast: { days: 2 } } }
    expect(withPerson({ arrests: [arrest] })).toEqual([
      '/0/person/arrests/0/when/withinLast: unknown key',
      '/0/person/arrests/0/when: exactly one of ago and ahead is required',
    ])
  })
})

describe('a slip in an expectation', () => {
  it('of a number is told at its own key, with what is wanted', () => {
    const wanted = 'a number, or bounds such as { "atLeast": 2 }, is required'
    expect(withExpectation({ score: '53' })).toEqual(at('/expect/score', wanted))
    expect(withExpectation({ score: Number.NaN })).toEqual(at('/expect/score', wanted))
    expect(withExpectation({ components: { harm: null } })).toEqual(at('/expect/components/harm', wanted))
    expect(withExpectation({ score: { atLeast: '5' } })).toEqual(
      at('/expect/score/atLeast', 'Invalid input: expected number, received string'),
    )
    expect(withExpectation({ score: { atleast: 5 } })).toEqual([
      '/0/expect/score/atleast: unknown key',
      '/0/expect/score: one of atLeast, atMost, above and below is required',
    ])
    expect(withExpectation({ measures: { since: 'unkown' } })).toEqual(
      at('/expect/measures/since', 'a number, bounds such as { "atLeast": 2 }, or "unknown" is required'),
    )
  })

  it('of a word is told with the words that there are', () => {
    expect(withExpectation({ gates: { adult: 'yes' } })).toEqual(
      at('/expect/gates/adult', 'Invalid option: expected one of "met"|"unmet"|"unknown"'),
    )
    expect(withExpectation({ due: { a: '2026-03-31T18:00' } })).toEqual(
      at(
        '/expect/due/a',
        'a date such as 2026-03-31, or a time with an offset such as 2026-03-31T18:00:00Z, is required',
      ),
    )
  })

  it('is never taken for an expectation that holds of anything', () => {
    const nothingNamed = 'names nothing, so nothing would be looked at: leave it out'
    expect(withExpectation({})).toEqual(at('/expect', 'something must be expected'))
    for (const key of ['recommended', 'notRecommended', 'notYetRecommended']) {
      expect(withExpectation({ [key]: [] })).toEqual(at(`/expect/${key}`, nothingNamed))
    }
    for (const key of ['measures', 'components', 'gates', 'listConditions', 'signposts', 'due']) {
      expect(withExpectation({ [key]: {} })).toEqual(at(`/expect/${key}`, nothingNamed))
    }
    expect(withExpectation({ rank: { above: [] } })).toEqual(at('/expect/rank/above', nothingNamed))
    expect(withExpectation({ rank: { list: 'force' } })).toEqual(
      at('/expect/rank', 'one of above, below and tiedWith is required'),
    )
  })
})

describe('a slip in a record', () => {
  it('is told at its own key', () => {
    expect(withCrime({ role: 'offender' })).toEqual(
      at(
        '/person/crimes/0/role',
        'Invalid option: expected one of "suspect"|"charged"|"convicted"|"victim"|"witness"',
      ),
    )
    expect(withCrime({ code: undefined })).toEqual(
      at('/person/crimes/0/code', 'Invalid input: expected string, received undefined'),
    )
    expect(withPerson({ crimes: [{ role: 'suspect', when: '2026-01-01' }] })).toEqual(
      at('/person/crimes/0', 'one of code and group is required'),
    )
    expect(withPerson({ arrests: [{ when: '2026-01-01' }] })).toEqual(
      at('/person/arrests/0', 'one of code and group is required'),
    )
    expect(withCrime({ times: 2, crime: 'a' })).toEqual(
      at('/person/crimes/0/times', 'a crime with a name is one crime'),
    )
    expect(withCrime({ outcomeWhen: '2026-01-01' })).toEqual(
      at('/person/crimes/0/outcomeWhen', 'of which outcome: outcome is required'),
    )
    expect(withPerson({ arrests: [{ code: '10D', when: '2026-01-01', release: 'bail' }] })).toEqual(
      at('/person/arrests/0/release', 'of when: released is required'),
    )
    expect(withPerson({ age: 19, bornOn: '2000-01-01' })).toEqual(
      at('/person/age', 'one of age and bornOn is enough'),
    )
    expect(withPerson({ reports: [{ theme: 'knife', grade: 'B2', when: '2026-01-01' }] })).toEqual(
      at('/person/reports/0/grade', 'a 3x5x2 grading such as 2B'),
    )
  })

  it('is told of another who has the name of the person', () => {
    expect(problemsOf([{ ...sound, others: { person: {} } }])).toEqual(
      at('/others/person', 'this is what the case calls its own person'),
    )
    expect(problemsOf([{ ...sound, others: { personage: {} } }])).toEqual([])
  })
})

describe('the JSON Schema of a file of cases', () => {
  const schema = z.toJSONSchema(policyCaseFileSchema, { io: 'input', reused: 'ref' })
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)

  it('takes what the parser takes, and refuses slips in an editor', () => {
    expect(validate({ cases: [sound] })).toBe(true)
    for (const when of [{ withinLast: { month: 2 } }, {}, { ago: { days: 1 }, ahead: { days: 1 } }]) {
      expect(validate({ cases: [{ ...sound, person: { crimes: [{ ...blade, when }] } }] })).toBe(false)
    }
    for (const expectation of [{ recommended: [] }, { gates: {} }, { score: {} }]) {
      expect(validate({ cases: [{ ...sound, expect: expectation }] })).toBe(false)
    }
    expect(validate({ cases: [{ ...sound, others: { person: {} } }] })).toBe(false)
  })
})
