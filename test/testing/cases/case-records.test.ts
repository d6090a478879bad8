import { describe, expect, it } from 'vitest'
import { caseRecords } from '../../../src/testing/cases/case-records'
import type { PolicyCase } from '../../../src/testing/cases/policy-case-schema'
import { caseOf, crime, smallCatalogue, smallPolicy } from './small-policy'

const recordsOf = (policyCase: PolicyCase) => caseRecords(policyCase, smallPolicy, smallCatalogue)
const problemsOf = (policyCase: PolicyCase) =>
  recordsOf(policyCase).problems.map(({ pointer, message }) => `${pointer}: ${message}`)
const anything = { score: 0 }

describe('a case written out as records', () => {
  it('has one involvement for each of so many crimes, known on its own day', () => {
    const { records } = recordsOf(
      caseOf({ crimes: [crime({ times: 2, when: { withinLast: { days: 10 } } })] }, anything),
    )
    expect(records.offences).toEqual(
      ['2026-03-31', '2026-03-26'].map((on, time) => ({
        crimeId: `person 0.${time}`,
        personId: 'person',
        role: 'suspect',
        offenceCode: '10D',
        occurredOn: on,
        recordedOn: on,
        roleOn: on,
        markers: [],
      })),
    )
  })

  it('keeps all that is said of a crime', () => {
    const { records } = recordsOf(
      caseOf(
        {
          crimes: [
            {
              role: 'charged',
              group: 'knife',
              code: '8n',
              when: '2025-12-24',
              roleWhen: { ago: { days: 2 } },
              recordedWhen: '2025-12-25',
              markers: ['group'],
              outcome: '1',
              outcomeWhen: { ago: { days: 1 } },
              detection: 'proactive',
              area: 'North',
              contested: false,
              crime: 'the stabbing',
            },
            crime({ when: '2025-12-24', outcome: '5' }),
          ],
        },
        anything,
      ),
    )
    const [first, second] = records.offences
    expect(first).toEqual({
      crimeId: '“the stabbing”',
      personId: 'person',
      role: 'charged',
      offenceCode: '8N',
      occurredOn: '2025-12-24',
      roleOn: '2026-03-29',
      recordedOn: '2025-12-25',
      markers: ['group', 'knife'],
      outcome: '1',
      outcomeOn: '2026-03-30',
      detection: 'proactive',
      area: 'North',
      contested: false,
    })
    expect(second).toMatchObject({ outcome: '5', outcomeOn: '2025-12-24' })
  })

  it('has every other kind of record, of the person and of others', () => {
    const { records } = recordsOf(
      caseOf(
        {
          age: 18,
          died: { ago: { days: 1 } },
          area: 'North',
          deconflict: true,
          approachRisk: false,
          crimes: [crime({ crime: 'blade' })],
          reports: [
            { times: 2, theme: 'knife', grade: '2B', when: '2026-01-01' },
            { theme: 'violence', grade: '1A', handling: 'C', when: { ago: { years: 1 } }, origin: 'a' },
          ],
          prison: [
            { kind: 'remand', from: { ago: { days: 9 } } },
            { kind: 'sentence', from: '2025-01-01', to: { ahead: { days: 9 } } },
          ],
          arrests: [
            { when: { ago: { days: 1 } }, code: '10D' },
            {
              when: '2026-01-01',
              group: 'violence',
              suite: 'West',
              released: '2026-01-02',
              release: 'bail',
              crime: 'blade',
            },
          ],
          needs: [{ need: 'housing', level: 'high', when: '2026-02-01' }],
          schemes: [
            { scheme: 'iom', from: '2025-01-01', to: '2026-01-01', lead: 'somebody' },
            { scheme: 'mappa', from: '2025-01-01' },
          ],
        },
        anything,
        { others: { Sam: { bornOn: '2000-02-29' }, 'Jo 1': {} } },
      ),
    )
    expect(records.people).toEqual([
      {
        personId: 'person',
        bornOn: '2008-03-31',
        diedOn: '2026-03-30',
        area: 'North',
        deconflict: true,
        approachRisk: false,
      },
      { personId: 'Sam', bornOn: '2000-02-29' },
      { personId: 'Jo 1' },
    ])
    const about = { personId: 'person' }
    const graded = { source: '2', assessment: 'B', handling: 'P', theme: 'knife' }
    expect(records.intelligence).toEqual([
      { ...about, reportId: 'person 0.0', reportedOn: '2026-01-01', ...graded },
      { ...about, reportId: 'person 0.1', reportedOn: '2026-01-01', ...graded },
      {
        ...about,
        reportId: 'person 1.0',
        reportedOn: '2025-03-31',
        source: '1',
        assessment: 'A',
        handling: 'C',
        theme: 'violence',
        originId: 'a',
      },
    ])
    expect(records.custodySpells).toEqual([
      { ...about, kind: 'remand', from: '2026-03-22' },
      { ...about, kind: 'sentence', from: '2025-01-01', to: '2026-04-09' },
    ])
    expect(records.custody).toEqual([
      {
        ...about,
        custodyId: 'person 0',
        arrestedAt: '2026-03-30T12:00:00Z',
        suite: 'Suite',
        offenceCode: '10D',
      },
      {
        ...about,
        custodyId: 'person 1',
        arrestedAt: '2026-01-01T12:00:00Z',
        releasedAt: '2026-01-02T18:00:00Z',
        release: 'bail',
        suite: 'West',
        offenceCode: '5D',
        crimeId: '“blade”',
      },
    ])
    expect(records.needs).toEqual([
      { ...about, need: 'housing', level: 'high', assessedOn: '2026-02-01', assessedBy: 'the case' },
    ])
    expect(records.management).toEqual([
      { ...about, scheme: 'iom', from: '2025-01-01', to: '2026-01-01', lead: 'somebody' },
      { ...about, scheme: 'mappa', from: '2025-01-01' },
    ])
  })

  it('says who is not yet one, and nothing of an age that nobody knows', () => {
    const infant = recordsOf(caseOf({ age: 0 }, anything))
    expect(infant.records.people).toEqual([{ personId: 'person', bornOn: '2026-03-31' }])
    const { records } = recordsOf({ name: 'x', asOf: '2026-03-31', person: {}, expect: anything })
    expect(records.people).toEqual([{ personId: 'person' }])
  })

  it('lets several people have a part in one crime', () => {
    const { records } = recordsOf(
      caseOf(
        { crimes: [crime({ crime: 'fight', role: 'suspect' }), crime({ crime: 'fight', role: 'charged' })] },
        anything,
        {
          others: { Sam: { crimes: [crime({ crime: 'fight', role: 'victim' }), crime()] } },
        },
      ),
    )
    expect([...records.offences].map(({ crimeId, personId, role }) => [crimeId, personId, role])).toEqual([
      ['“fight”', 'person', 'suspect'],
      ['“fight”', 'person', 'charged'],
      ['“fight”', 'Sam', 'victim'],
      ['Sam 1.0', 'Sam', 'suspect'],
    ])
  })

  it('leaves out the kinds that are not gathered, so that what follows from them is unknown', () => {
    const { records } = recordsOf(caseOf({}, anything, { notGathered: ['custodySpells', 'custody'] }))
    expect(Object.keys(records)).toEqual(['offences', 'intelligence', 'people', 'needs', 'management'])
  })

  it('has the agreements to responses', () => {
    const { agreements, problems } = recordsOf(
      caseOf({}, anything, { agreements: [{ response: 'letter', when: { ago: { days: 1 } } }] }),
    )
    expect(agreements).toEqual([
      { personId: 'person', responseId: 'letter', on: '2026-03-30', by: 'the case' },
    ])
    expect(problems).toEqual([])
  })

  it('has the safeguarding decisions on the person, and on nobody else', () => {
    const { safeguardingDecisions, problems } = recordsOf(
      caseOf({}, anything, {
        others: { Sam: {} },
        safeguardingDecisions: [{ outcome: 'notified', when: { ago: { days: 1 } } }],
      }),
    )
    expect(safeguardingDecisions).toEqual([
      { personId: 'person', decidedOn: '2026-03-30', by: 'the case', outcome: 'notified' },
    ])
    expect(problems).toEqual([])
  })

  it('tells which code stands for a group', () => {
    const { standIns } = recordsOf(
      caseOf(
        {
          crimes: [
            crime({ group: 'violence' }),
            crime({ group: 'violence' }),
            crime({ group: 'knife', code: '8N' }),
          ],
        },
        anything,
      ),
    )
    expect(standIns).toEqual(['group violence is entered by code 5D'])
  })
})

describe('what a case cannot mean', () => {
  it('is an offence that there is none of', () => {
    expect(
      problemsOf(
        caseOf({ crimes: [crime({ group: 'knifes' }), crime({ code: '??' })] }, anything, {
          others: { 'A/B': { arrests: [{ when: '2026-01-01', group: 'piracy' }] } },
        }),
      ),
    ).toEqual([
      '/person/crimes/0/group: neither policy nor catalogue has a group of this id',
      '/person/crimes/1/code: no offence code of the system in which the harm table is written',
      '/others/A~1B/arrests/0/group: the harm table lists no code of this group',
    ])
  })

  it('is a date that no record can have, told once for all crimes that are alike', () => {
    expect(
      problemsOf(
        caseOf(
          {
            age: 120,
            died: { ahead: { years: 100 } },
            crimes: [crime({ times: 3, when: { ago: { years: 100 } } })],
          },
          anything,
          { asOf: '1999-12-31' },
        ),
      ),
    ).toEqual([
      '/person/crimes/0/when: lies before 1900 or after 2100',
      '/person/age: lies before 1900 or after 2100',
    ])
    expect(problemsOf(caseOf({ died: { ahead: { years: 100 } } }, anything))).toEqual([
      '/person/died: lies before 1900 or after 2100',
    ])
  })

  it('is an order of dates that no record can have', () => {
    const early = { ago: { days: 9 } }
    const late = { ago: { days: 3 } }
    expect(
      problemsOf(
        caseOf(
          {
            age: 20,
            died: { ago: { years: 21 } },
            crimes: [
              crime({ when: late, roleWhen: early, recordedWhen: early, outcome: '1', outcomeWhen: early }),
            ],
            prison: [{ kind: 'remand', from: late, to: early }],
            schemes: [{ scheme: 'iom', from: late, to: early }],
            arrests: [{ code: '10D', when: late, released: early }],
          },
          anything,
        ),
      ),
    ).toEqual([
      '/person/crimes/0/recordedWhen: lies before the crime',
      '/person/crimes/0/roleWhen: lies before the crime',
      '/person/crimes/0/outcomeWhen: lies before the crime',
      '/person/died: lies before the day of birth',
      '/person/prison/0/to: lies before its start',
      '/person/schemes/0/to: lies before its start',
      '/person/arrests/0/released: lies before the arrest',
    ])
  })

  it('is no end on the very day of the start', () => {
    const day = { ago: { days: 3 } }
    const person = {
      bornOn: '2026-03-28',
      died: day,
      crimes: [crime({ when: day, recordedWhen: day })],
      prison: [{ kind: 'remand', from: day, to: day }],
      arrests: [{ code: '10D', when: day, released: day }],
    } as const
    expect(problemsOf({ name: 'x', asOf: '2026-03-31', person, expect: anything })).toEqual([])
  })

  it('is one crime on two days', () => {
    expect(
      problemsOf(
        caseOf({ crimes: [crime({ crime: 'fight' })] }, anything, {
          others: { Sam: { crimes: [crime({ crime: 'fight', when: '2026-01-01' })] } },
        }),
      ),
    ).toEqual(['/others/Sam/crimes/0/when: another part in this crime has another date'])
  })

  it('is an arrest for a crime, or an agreement to a response, that there is not', () => {
    expect(
      problemsOf(
        caseOf({ arrests: [{ code: '10D', when: '2026-01-01', crime: 'fight' }] }, anything, {
          agreements: [{ response: 'leter', when: '2026-01-01' }],
        }),
      ),
    ).toEqual([
      '/person/arrests/0/crime: the case has no crime of this name',
      '/agreements/0/response: the catalogue has no response of this id',
    ])
    const bare = caseOf({}, anything, { agreements: [{ response: 'leter', when: '2026-01-01' }] })
    expect(caseRecords(bare, smallPolicy, undefined).problems).toEqual([])
  })

  it('is a record of a kind that is not gathered', () => {
    expect(
      problemsOf(
        caseOf({ prison: [], arrests: [{ code: '10D', when: '2026-01-01' }] }, anything, {
          notGathered: ['custodySpells', 'management', 'custody'],
          others: { Sam: { schemes: [{ scheme: 'iom', from: '2026-01-01' }] } },
        }),
      ),
    ).toEqual([
      '/person/prison: the case says that these are not gathered',
      '/others/Sam/schemes: the case says that these are not gathered',
      '/person/arrests: the case says that these are not gathered',
    ])
  })
})
