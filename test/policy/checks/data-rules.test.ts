import { describe, expect, it } from 'vitest'
import { isPreludeError } from '../../../src/internal/prelude-error'
import { checkPolicy } from '../../../src/policy/check-policy'
import { preludePolicy } from '../../../src/policy/prelude-policy'
import { type GatherHoldingsInput, gatherHoldings } from '../../../src/scan/gather-holdings'
import type { OffenceRecord } from '../../../src/scan/records/offence-record'
import type { Draft } from '../plain-policy'
import { findingsOf, foundBy, judgement } from './found-in'

const asOf = '2026-03-31'
let numbered = 0

function crime(changes: Partial<OffenceRecord> = {}): OffenceRecord {
  numbered += 1
  return {
    crimeId: `C${numbered}`,
    personId: 'P1',
    role: 'charged',
    offenceCode: '10D',
    occurredOn: '2026-01-15',
    markers: [],
    ...changes,
  }
}

/** A check with records, by rule and change of the plain policy. */
function given(records: Partial<GatherHoldingsInput>, date = asOf) {
  return { holdings: gatherHoldings({ offences: [], ...records }), asOf: date }
}

describe('the options', () => {
  const holdings = gatherHoldings({ offences: [crime()] })
  const errorOf = (options: Draft) => {
    try {
      checkPolicy(preludePolicy, options)
    } catch (error) {
      return isPreludeError(error) ? [error.code, error.message] : error
    }
    return undefined
  }

  it('go together, holdings and a date', () => {
    expect(errorOf({ holdings, asOf })).toBeUndefined()
    expect(errorOf({})).toBeUndefined()
    expect(errorOf({ asOf })).toEqual([
      'invalid-argument',
      'checkPolicy requires holdings where asOf is given',
    ])
    const sentence = 'checkPolicy requires asOf to be a calendar date (YYYY-MM-DD)'
    expect(errorOf({ holdings })).toEqual(['invalid-date', sentence])
    expect(errorOf({ holdings, asOf: '2026-02-30' })).toEqual(['invalid-date', sentence])
  })

  it('are refused where they are something else', () => {
    expect(errorOf({ holdings: {}, asOf })).toEqual([
      'invalid-holdings',
      'checkPolicy requires holdings that gatherHoldings made',
    ])
    for (const wrong of [null, 0, 'x', true]) {
      expect(errorOf(wrong)).toEqual(['invalid-argument', 'checkPolicy requires options to be an object'])
    }
  })

  it('add to what the document alone is found to have', () => {
    const alone = checkPolicy(preludePolicy)
    const more = checkPolicy(preludePolicy, { holdings, asOf })
    expect(alone).toEqual([])
    expect(new Set(more.map(({ rule }) => rule))).toEqual(
      new Set(['window-beyond-data', 'data-lacks-field', 'data-lacks-value']),
    )
  })
})

it('repeats no value of a record but a code', () => {
  const { holdings } = given({
    offences: [
      crime({
        crimeId: 'CRIMEID',
        personId: 'PERSONID',
        area: 'AREANAME',
        offenceCode: 'Q-CODE',
        occurredOn: '2025-11-11',
      }),
    ],
    people: [{ personId: 'PERSONID', bornOn: '1999-09-09', area: 'HOMENAME' }],
    management: [{ personId: 'PERSONID', scheme: 'SCHEMENAME', from: '2025-12-12' }],
  })
  const said = JSON.stringify(
    ['window-beyond-data', 'data-code-unlisted', 'data-lacks-field', 'data-lacks-value'].map((rule) =>
      findingsOf(
        rule,
        (draft) => {
          delete draft.score.components[0].measure.select.groups
          draft.gates.push({
            id: 'x',
            whenUnknown: 'flag',
            basis: judgement(),
            require: {
              any: [
                { fact: 'area', is: ['A'] },
                { fact: 'scheme', is: ['B'] },
              ],
            },
          })
        },
        { holdings, asOf },
      ),
    ),
  )
  expect(said).toContain('/is/0')
  for (const value of [
    'CRIMEID',
    'PERSONID',
    'AREANAME',
    'HOMENAME',
    'SCHEMENAME',
    'Q-CODE',
    '2025',
    '1999',
  ]) {
    expect(said).not.toContain(value)
  }
})

describe('window-beyond-data', () => {
  const within = (period: Draft) => (draft: Draft) => {
    draft.score.components[0].measure.select.within = period
    draft.lists[0].where = { measure: 'age', atLeast: 18 }
    delete draft.measures['knife-crimes']
  }
  const found = (period: Draft, records: Partial<GatherHoldingsInput>) =>
    foundBy('window-beyond-data', within(period), given(records))
  const at = 'warning /score/components/0/measure/select/within'

  // 24 months before 31 March 2026 the window begins after 31 March 2024; 31 days may go by without a record: a
  // first record known on 2 May (1 + 31 days later) is in time, one of 3 May is not.
  it.each([
    ['2024-04-01', []],
    ['2024-05-02', []],
    ['2024-05-03', [at]],
    ['2025-12-01', [at]],
  ])('judges a window of 24 months by data from %s on', (occurredOn, expected) => {
    expect(found({ months: 24 }, { offences: [crime({ occurredOn }), crime()] })).toEqual(expected)
  })

  // A tenth of 90 days is 9: the window begins after 31 December 2025, so 10 January is the last day in time.
  it.each([
    ['2026-01-10', []],
    ['2026-01-11', [at]],
  ])('allows a short window a tenth of itself: %s', (occurredOn, expected) => {
    expect(found({ days: 90 }, { offences: [crime({ occurredOn })] })).toEqual(expected)
  })

  it('is not taken in by a crime of long ago that was reported lately', () => {
    expect(
      found({ months: 24 }, { offences: [crime({ occurredOn: '1990-01-01', recordedOn: '2026-01-02' })] }),
    ).toEqual([at])
    expect(found({ months: 24 }, { offences: [crime({ occurredOn: '1990-01-01' })] })).toEqual([])
  })

  it('looks at what was known by the date and is not disputed', () => {
    const old = crime({ occurredOn: '2020-01-01', contested: true })
    expect(found({ months: 24 }, { offences: [old, crime()] })).toEqual([at])
    expect(found({ months: 24 }, { offences: [crime({ occurredOn: '2026-04-01' })] })).toEqual([])
    expect(found({ months: 24 }, {})).toEqual([])
  })

  it('says how far the data go in months, and in how many places the window is as long', () => {
    const [finding, ...others] = findingsOf(
      'window-beyond-data',
      (draft) => {
        draft.score.components[0].measure.select.within = { months: 24 }
        draft.signposts = [
          { id: 'knives', measure: { ...draft.measures['knife-crimes'] }, to: ['x'], basis: judgement() },
        ]
      },
      // 31 March less 76 days: two months and a half.
      given({ offences: [crime({ occurredOn: '2026-01-14' })] }),
    )
    expect(others).toEqual([])
    expect(finding?.pointer).toBe('/measures/knife-crimes/select/within')
    expect(finding?.message).toBe(
      'the window is 24 months, and the crimes at hand go back about 2 months (and in 2 other places)',
    )
  })

  it('speaks of one other place, and of less than a month', () => {
    const [finding] = findingsOf(
      'window-beyond-data',
      (draft) => {
        draft.score.components[0].measure.select.within = { months: 24 }
      },
      given({ offences: [crime({ occurredOn: '2026-03-20' })] }),
    )
    expect(finding?.message).toBe(
      'the window is 24 months, and the crimes at hand go back less than a month (and in one other place)',
    )
  })

  it('notes what takes all history, with how far that is', () => {
    const findings = findingsOf(
      'window-beyond-data',
      within(undefined),
      given({ offences: [crime({ occurredOn: '2026-02-20' })] }),
    )
    expect(findings.map(({ severity, pointer }) => `${severity} ${pointer}`)).toEqual([
      'note /score/components/0/measure/select',
    ])
    expect(findings[0]?.message).toBe('this takes all history, and the crimes at hand go back about 1 month')
  })

  it('looks at reports, detentions and harm suffered, each by their own records', () => {
    const change = (draft: Draft) => {
      within({ days: 5 })(draft)
      const told = { kind: 'intelligence', themes: { knife: 1 }, source: { '1': 1 }, assessment: { A: 1 } }
      draft.vulnerability = {
        components: [
          { id: 'a', measure: { ...told, within: { months: 12 } }, weight: 1, basis: judgement() },
          { id: 'b', measure: told, weight: 1, basis: judgement() },
          { id: 'c', measure: { kind: 'victimisation' }, weight: 1, basis: judgement() },
        ],
      }
      draft.lists[0].where = { measure: { kind: 'custody-count', within: { months: 6 } }, atLeast: 1 }
    }
    const records = {
      offences: [crime({ occurredOn: '2026-01-01' })],
      intelligence: [
        {
          reportId: 'R1',
          personId: 'P1',
          reportedOn: '2026-01-01',
          source: '1',
          assessment: 'A',
          handling: 'P',
          theme: 'knife',
        },
        {
          reportId: 'R0',
          personId: 'P0',
          reportedOn: '2026-03-01',
          source: '1',
          assessment: 'A',
          handling: 'P',
          theme: 'knife',
        },
        {
          reportId: 'R2',
          personId: 'P1',
          reportedOn: '2027-01-01',
          source: '1',
          assessment: 'A',
          handling: 'P',
          theme: 'knife',
        },
      ],
      custody: [
        {
          custodyId: 'D1',
          personId: 'P1',
          arrestedAt: '2026-01-01T10:00:00Z',
          suite: 'S',
          offenceCode: '10D',
        },
      ],
    } satisfies GatherHoldingsInput
    expect(foundBy('window-beyond-data', change, given(records))).toEqual([
      'warning /vulnerability/components/0/measure/within',
      'warning /lists/0/where/measure/within',
      'note /vulnerability/components/2/measure',
      'note /vulnerability/components/1/measure',
    ])
    const none = { offences: records.offences }
    expect(foundBy('window-beyond-data', change, given(none))).toEqual([
      'note /vulnerability/components/2/measure',
    ])
  })
})

describe('data-code-unlisted', () => {
  const all = ({ score, groups }: Draft) => {
    delete score.components[0].measure.select.groups
    delete groups.knife.markers
  }
  const found = (change: (draft: Draft) => void, offences: OffenceRecord[]) =>
    findingsOf('data-code-unlisted', change, given({ offences }))
  const crimes = (count: number, changes: Partial<OffenceRecord> = {}) =>
    Array.from({ length: count }, () => crime(changes))

  it('tells the share of distinct crimes, and the codes with most first', () => {
    const two = { crimeId: 'twice', offenceCode: '77Z' }
    const offences = [
      ...crimes(6),
      crime(two),
      crime({ ...two, personId: 'P2' }),
      crime({ offenceCode: '77Z' }),
      crime({ offenceCode: '8Y' }),
      crime({ offenceCode: 'free text' }),
    ]
    // Four of ten crimes: two of 77Z, one of 8Y, one of what is no code.
    const [finding, ...others] = found(all, offences)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ severity: 'warning', pointer: '/harm/table' })
    expect(finding?.message).toBe(
      '40 in 100 crimes in scope have a code that the harm table does not list (most often 77Z, 8Y), and add no harm',
    )
  })

  it('names three codes at most, equal ones in their order, and none that is no code', () => {
    const offences = ['9Z', '7Z', '8Z', '6Z'].map((offenceCode) => crime({ offenceCode }))
    expect(found(all, offences)[0]?.message).toContain('100 in 100 crimes in scope have')
    expect(found(all, offences)[0]?.message).toContain('(most often 6Z, 7Z, 8Z)')
    expect(found(all, [crime({ offenceCode: 'free text' })])[0]?.message).toContain('not list, and add')
  })

  it.each([
    [99, 'warning'],
    [100, 'note'],
  ])('with one in %d and one more is a %s', (count, severity) => {
    const [finding] = found(all, [...crimes(count), crime({ offenceCode: '77Z' })])
    expect(finding?.severity).toBe(severity)
    if (severity === 'note') expect(finding?.message).toMatch(/^fewer than 1 in 100 crimes/)
  })

  it.each<[string, (draft: Draft) => void, Partial<OffenceRecord>]>([
    ['no harm component takes', () => {}, { offenceCode: '77Z' }],
    [
      'a group leaves out by its flag',
      (draft) => {
        all(draft)
        draft.groups.out = { markers: ['hate'], basis: judgement() }
        draft.score.components[0].measure.select.not = { groups: ['out'] }
      },
      { offenceCode: '77Z', markers: ['hate'] },
    ],
    [
      'a group leaves out by its code',
      (draft) => {
        all(draft)
        draft.groups.out = { codes: ['77Z'], basis: judgement() }
        draft.score.components[0].measure.select.not = { groups: ['out'] }
      },
      { offenceCode: '77Z' },
    ],
    ['is disputed', all, { offenceCode: '77Z', contested: true }],
    ['is of a later day', all, { offenceCode: '77Z', occurredOn: '2026-04-01' }],
    [
      'the policy has a weight for',
      (draft) => {
        all(draft)
        draft.harm.unlisted = { weight: 5, basis: judgement() }
      },
      { offenceCode: '77Z' },
    ],
    [
      'is counted and not weighed',
      (draft) => {
        all(draft)
        draft.score.components[0].measure = 'knife-crimes'
      },
      { offenceCode: '77Z' },
    ],
  ])('says nothing of a crime that %s', (_, change, changes) => {
    expect(found(change, [crime(), crime(changes)])).toEqual([])
  })

  it('takes a flagged crime, a named measure and the gravest crime alone', () => {
    const [finding] = found(
      (draft) => {
        draft.measures.worst = {
          kind: 'peak-harm',
          select: { roles: { charged: 1 }, groups: ['knife'] },
          basis: judgement(),
        }
        draft.score.components[0].measure = 'worst'
      },
      [crime({ offenceCode: '77Z', markers: ['knife'] }), crime({ offenceCode: '1', markers: [] })],
    )
    expect(finding?.message).toContain('100 in 100')
  })

  it('says nothing where there are no records', () => {
    expect(found(all, [])).toEqual([])
  })
})

describe('data-lacks-field', () => {
  const full = {
    offences: [crime({ outcome: '1', detection: 'reported' })],
    people: [{ personId: 'P1', bornOn: '2000-01-01', area: 'Reading' }],
    intelligence: [
      {
        reportId: 'R1',
        personId: 'P1',
        reportedOn: '2026-01-01',
        source: '1',
        assessment: 'A',
        handling: 'P',
        theme: 'knife',
      },
    ],
    custodySpells: [],
    management: [],
    custody: [],
  } satisfies GatherHoldingsInput
  /** A policy that asks for everything. */
  const asking = (draft: Draft) => {
    draft.score.components[0].measure.select.outcomes = { exclude: ['5'] }
    draft.vulnerability = {
      components: [
        {
          id: 'told',
          measure: { kind: 'intelligence', themes: { knife: 1 }, source: { '1': 1 }, assessment: { A: 1 } },
          weight: 1,
          basis: judgement(),
        },
      ],
    }
    draft.lists[0].where.all.push(
      { measure: { kind: 'custody-count' }, atMost: 9 },
      { any: [{ fact: 'custody', is: ['community'] }, { not: { fact: 'scheme', is: ['iom'] } }] },
      { fact: 'area', is: ['Reading'] },
    )
  }
  const found = (records: Partial<GatherHoldingsInput>) => foundBy('data-lacks-field', asking, given(records))
  const without = (kind: keyof typeof full): Partial<GatherHoldingsInput> => {
    const { [kind]: _, ...others } = full
    return others
  }
  const list = '/lists/0/where/all'

  it('finds nothing where everything is stated, be it that there is none', () => {
    expect(found(full)).toEqual([])
  })

  it.each<[string, Partial<GatherHoldingsInput>, string[]]>([
    [
      'detection',
      { ...full, offences: [crime({ outcome: '1' })] },
      ['/score/components/0/measure/select/detection'],
    ],
    [
      'outcomes',
      { ...full, offences: [crime({ detection: 'proactive' })] },
      ['/score/components/0/measure/select/outcomes'],
    ],
    [
      'outcomes by the date',
      { ...full, offences: [crime({ detection: 'reported', outcome: '1', outcomeOn: '2026-04-01' })] },
      ['/score/components/0/measure/select/outcomes'],
    ],
    ['intelligence', without('intelligence'), ['/vulnerability/components/0/measure']],
    ['people', without('people'), ['/measures/age', `${list}/4`]],
    ['dates of birth', { ...full, people: [{ personId: 'P1', area: 'Reading' }] }, ['/measures/age']],
    ['home areas', { ...full, people: [{ personId: 'P1', bornOn: '2000-01-01' }] }, [`${list}/4`]],
    ['custody records', without('custody'), [`${list}/2/measure`]],
    ['custody spells', without('custodySpells'), [`${list}/3/any/0`]],
    ['schemes', without('management'), [`${list}/3/any/1/not`]],
  ])('finds that there are no %s', (_, records, pointers) => {
    expect(found(records)).toEqual(pointers.map((pointer) => `warning ${pointer}`))
  })

  it('asks nothing of crimes where there are none', () => {
    expect(found(without('offences'))).toEqual([])
  })

  it('says it once, with how many other places', () => {
    const [finding] = findingsOf(
      'data-lacks-field',
      (draft) => {
        draft.measures['knife-crimes'].select.detection = { exclude: ['proactive'] }
      },
      given({ ...full, offences: [crime()] }),
    )
    expect(finding?.message).toMatch(/ \(and in one other place\)$/)
  })
})

describe('data-lacks-value', () => {
  const records = {
    offences: [crime({ markers: ['knife'] })],
    people: [{ personId: 'P1', area: 'Reading' }],
    management: [{ personId: 'P1', scheme: 'iom', from: '2026-01-01' }],
  } satisfies GatherHoldingsInput
  const found = (change: (draft: Draft) => void, its: Partial<GatherHoldingsInput> = records) =>
    foundBy('data-lacks-value', change, given(its))
  const requiring = (require: Draft) => (draft: Draft) => {
    draft.gates.push({ id: 'x', whenUnknown: 'flag', basis: judgement(), require })
  }

  it('finds an area and a scheme that nobody has, by place', () => {
    const change = requiring({
      all: [
        { fact: 'area', is: ['Reading', 'Slouhg'] },
        { fact: 'scheme', is: ['imo', 'iom'] },
        { fact: 'alive', is: ['yes'] },
        { fact: 'custody', is: ['community'] },
      ],
    })
    expect(found(change)).toEqual(['warning /gates/2/require/all/0/is/1', 'note /gates/2/require/all/1/is/0'])
    // Where no record says any, that is another rule's to say.
    expect(found(change, { offences: records.offences })).toEqual([])
  })

  it('finds a group without a crime, and else a flag without one', () => {
    expect(found(() => {})).toEqual([])
    expect(found(() => {}, { offences: [crime()] })).toEqual(['note /groups/knife/markers/0'])
    expect(found(() => {}, { offences: [crime({ offenceCode: '5D', markers: ['knife'] })] })).toEqual([])
    expect(found(() => {}, { offences: [crime({ offenceCode: '5D' })] })).toEqual(['note /groups/knife'])
    expect(
      found(({ groups }) => delete groups.knife.markers, { offences: [crime({ offenceCode: '5D' })] }),
    ).toEqual(['note /groups/knife'])
  })

  it('counts what is known by the date and not disputed, and asks nothing where nothing is', () => {
    const later = crime({ occurredOn: '2026-05-01' })
    expect(found(() => {}, { offences: [crime({ offenceCode: '5D' }), later] })).toEqual([
      'note /groups/knife',
    ])
    expect(found(() => {}, { offences: [later] })).toEqual([])
  })

  it('leaves a group alone that is only ever left out', () => {
    const found = foundBy(
      'data-lacks-value',
      (draft) => {
        draft.groups.out = { codes: ['90'], basis: judgement() }
        draft.score.components[0].measure.select.not = { groups: ['out'] }
      },
      given(records),
    )
    expect(found).toEqual([])
  })
})
