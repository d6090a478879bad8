import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../../src/internal/prelude-error'
import { disposalOptions } from '../../../src/respond/disposals/disposal-options'
import { exampleGravityMatrix } from '../../../src/respond/disposals/example-gravity-matrix'
import { parseGravityMatrix } from '../../../src/respond/disposals/parse-gravity-matrix'
import { asOf, child, clear, crime, forChild } from './cases'

type Input = { crime?: object; person?: object; circumstances?: unknown; settings?: unknown }

function thrownBy(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return undefined
}

function problemsOf({ crime: c, person, circumstances = clear, settings = forChild }: Input): string[] {
  const error = thrownBy(() =>
    disposalOptions(
      { ...crime, ...c } as never,
      { ...child, ...person } as never,
      circumstances as never,
      settings as never,
    ),
  )
  if (!isPreludeError(error, 'invalid-disposal-case')) throw error ?? new Error('nothing was refused')
  expect(error.message).toMatch(/^disposalOptions requires a crime, a person, circumstances and settings/)
  expect(error.message).not.toMatch(/P1|C1|2010-05-01/)
  return error.info.problems.map(({ pointer, message }) => `${pointer}: ${message}`)
}

describe('disposalOptions refuses', () => {
  it.each([
    ['another person', { person: { personId: 'P2' } }, '/person/personId: is not the person of the crime'],
    ['a victim', { crime: { role: 'victim' } }, '/crime/role: must be suspect, charged or convicted'],
    ['a witness', { crime: { role: 'witness' } }, '/crime/role: must be suspect, charged or convicted'],
    [
      'an end before its beginning',
      { crime: { occurredTo: '2026-03-01' } },
      '/crime/occurredTo: must not be before occurredOn',
    ],
    ['a crime to come', { crime: { occurredOn: '2026-03-21' } }, '/crime/occurredOn: must not be after asOf'],
    [
      'a crime that ends later',
      { crime: { occurredTo: '2026-03-21' } },
      '/crime/occurredOn: must not be after asOf',
    ],
    [
      'what was not recorded yet',
      { crime: { recordedOn: '2026-03-21' } },
      '/crime/recordedOn: must not be after asOf',
    ],
    [
      'a role that did not hold yet',
      { crime: { roleOn: '2026-03-21' } },
      '/crime/roleOn: must not be after asOf',
    ],
    [
      'a birth after the crime',
      { person: { bornOn: '2026-03-03' } },
      '/person/bornOn: must not be after the crime',
    ],
    [
      'a finding to come',
      { circumstances: { foundOn: '2026-03-21' } },
      '/circumstances/foundOn: must not be after asOf',
    ],
    [
      'a summary offence that is either-way',
      { circumstances: { mode: 'summary', specifiedEitherWay: true } },
      '/circumstances/specifiedEitherWay: contradicts mode',
    ],
    [
      'an indictable-only offence that is either-way',
      { circumstances: { mode: 'indictable-only', specifiedEitherWay: true } },
      '/circumstances/specifiedEitherWay: contradicts mode',
    ],
    [
      'an unknown circumstance',
      { circumstances: { confessed: true } },
      '/circumstances/confessed: unknown key',
    ],
    ['an unknown setting', { settings: { asOf, colour: 1 } }, '/colour: unknown key'],
    [
      'settling what is settled',
      { settings: { asOf, rules: { 'simple-caution-admission': false } } },
      '/rules/simple-caution-admission: is no rule that is unsettled',
    ],
    [
      'an offence that the matrix lacks',
      { settings: { asOf, gravity: { matrix: exampleGravityMatrix, offence: 'none' } } },
      '/gravity/offence: is no offence of the matrix',
    ],
    [
      'a factor that the offence lacks',
      {
        settings: {
          asOf,
          gravity: { matrix: exampleGravityMatrix, offence: 'example-theft', factors: { late: true } },
        },
      },
      '/gravity/factors/late: is no factor of the offence',
    ],
    [
      'an end in force before its beginning',
      { settings: { asOf, inForce: { charge: { from: '2026-03-02', to: '2026-03-01' } } } },
      '/inForce/charge/to: must not be before from',
    ],
  ] as const)('%s', (_, input, problem) => {
    expect(problemsOf(input)).toEqual([problem])
  })

  it('takes one day in force, and a listed either-way offence', () => {
    const settings = { ...forChild, inForce: { charge: { from: asOf, to: asOf } } }
    const circumstances = { ...clear, specifiedEitherWay: true }
    expect(disposalOptions(crime, child, circumstances, settings).options).toHaveLength(12)
  })

  it('takes an offence of the matrix with no factor looked at', () => {
    const settings = { asOf, gravity: { matrix: exampleGravityMatrix, offence: 'example-theft' } }
    expect(disposalOptions(crime, child, clear, settings).gravity.range).toEqual({ lowest: 1, highest: 3 })
  })

  it('points at a wrong date, consent to no disposal, and a matrix that is none', () => {
    expect(problemsOf({ crime: { occurredOn: '2026-02-30' } })[0]).toMatch(/^\/crime\/occurredOn: /)
    expect(problemsOf({ circumstances: { consent: { pardon: true } } })[0]).toMatch(
      /^\/circumstances\/consent/,
    )
    expect(problemsOf({ settings: { asOf, gravity: { matrix: {} } } })[0]).toMatch(/^\/gravity\/matrix\//)
  })

  it('a day that is none, and holidays that are none', () => {
    const run = (settings: unknown) => thrownBy(() => disposalOptions(crime, child, clear, settings as never))
    expect(isPreludeError(run({ asOf: '2026-02-30' }), 'invalid-date')).toBe(true)
    expect(isPreludeError(run(undefined), 'invalid-date')).toBe(true)
    expect(isPreludeError(run({ ...forChild, holidays: 3 }), 'invalid-argument')).toBe(true)
    expect(isPreludeError(run({ ...forChild, holidays: ['Easter'] }), 'invalid-date')).toBe(true)
  })
})

describe('parseGravityMatrix', () => {
  const problems = (change: Record<string, unknown>) => {
    const error = thrownBy(() => parseGravityMatrix({ ...exampleGravityMatrix, ...change }))
    if (!isPreludeError(error, 'invalid-gravity-matrix')) throw error ?? new Error('nothing was refused')
    return error.info.problems.map(({ pointer, message }) => `${pointer}: ${message}`)
  }
  const offence = { id: 'a', title: 'Made up', score: 2, factors: [] }

  it('takes the document that it returned, and freezes it', () => {
    const again = parseGravityMatrix(JSON.parse(JSON.stringify(exampleGravityMatrix)))
    expect(again).toEqual(exampleGravityMatrix)
    expect(Object.isFrozen(again.offences[0])).toBe(true)
  })

  it('refuses what contradicts itself, with the place', () => {
    expect(problems({ offences: [offence, offence] })).toEqual(['/offences/1/id: stands twice'])
    expect(problems({ offences: [{ ...offence, factors: ['none'] }] })).toEqual([
      '/offences/0/factors/0: is no factor',
    ])
    expect(problems({ offences: [{ ...offence, codes: ['008/06'] }] })).toEqual([
      '/offences/0/codes/0: is no code of the code system',
    ])
    expect(problems({ scale: [...exampleGravityMatrix.scale].reverse() })[0]).toBe(
      '/scale/0/score: the scores must run from 1 to 5',
    )
    expect(problems({ scale: exampleGravityMatrix.scale.slice(1) })[0]).toBe('/scale: the scores 1 to 5')
  })

  it('refuses a score off the scale, unknown keys and a step setting left out', () => {
    expect(problems({ offences: [{ ...offence, score: 6 }] })[0]).toMatch(/^\/offences\/0\/score: /)
    expect(problems({ colour: 'red' })).toEqual(['/colour: unknown key'])
    expect(problems({ atMostSteps: undefined })[0]).toMatch(/^\/atMostSteps: /)
    expect(problems(JSON.parse('{"factors":{"__proto__":{}}}'))).toEqual(['/factors/__proto__: unknown key'])
  })

  it('refuses what nests too deep before it recurses, and what is no document', () => {
    let deep: object = {}
    for (let i = 0; i < 40; i++) deep = { deep }
    expect(problems({ deep })[0]).toMatch(/nests deeper than 32$/)
    expect(
      isPreludeError(
        thrownBy(() => parseGravityMatrix(3)),
        'invalid-gravity-matrix',
      ),
    ).toBe(true)
  })
})
