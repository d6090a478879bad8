import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Nominee } from '../../src/analyse/cohort'
import { explainScore } from '../../src/analyse/explain-score'
import { nominateCohort } from '../../src/analyse/nominate-cohort'
import { scorePeople } from '../../src/analyse/score-people'
import { checkPolicy } from '../../src/policy/check-policy'
import { basisPlaces } from '../../src/policy/checks/basis-places'
import { measuresIn } from '../../src/policy/checks/measures-in'
import { parsePolicy } from '../../src/policy/parse-policy'
import { preludeDocument } from '../../src/policy/prelude/prelude-document'
import { preludePolicy } from '../../src/policy/prelude-policy'
import { type GatherHoldingsInput, gatherHoldings } from '../../src/scan/gather-holdings'
import type { IntelligenceRecord } from '../../src/scan/records/intelligence-record'
import type { OffenceRecord } from '../../src/scan/records/offence-record'
import type { PersonRecord } from '../../src/scan/records/person-record'

const asOf = '2026-03-31'
const root = new URL('../../', import.meta.url)
const rules = preludePolicy.document

let numbered = 0

/** One crime of P's, charged and recent unless said otherwise. */
function crime(offenceCode: string, changes: Partial<OffenceRecord> = {}): OffenceRecord {
  numbered += 1
  return {
    crimeId: `C${numbered}`,
    personId: 'P',
    role: 'charged',
    offenceCode,
    occurredOn: '2026-01-15',
    markers: [],
    ...changes,
  }
}

function report(originId: string | undefined, changes: Partial<IntelligenceRecord> = {}): IntelligenceRecord {
  numbered += 1
  return {
    reportId: `R${numbered}`,
    personId: 'P',
    reportedOn: '2026-02-01',
    source: '1',
    assessment: 'A',
    handling: 'P',
    theme: 'knife',
    ...(originId !== undefined && { originId }),
    ...changes,
  }
}

const adult: PersonRecord = { personId: 'P', bornOn: '2000-06-01', area: 'Milton Keynes' }

interface Given extends Partial<GatherHoldingsInput> {
  readonly person?: Partial<PersonRecord>
}

function holdingsOf(offences: readonly OffenceRecord[], { person, ...others }: Given = {}) {
  return gatherHoldings({
    offences,
    people: [{ ...adult, ...person }],
    custodySpells: [],
    management: [],
    ...others,
  })
}

/** P's points by component, and in all. */
function pointsOf(offences: readonly OffenceRecord[], given: Given = {}): Record<string, number | undefined> {
  const score = scorePeople(holdingsOf(offences, given), preludePolicy, { asOf }).get('P')
  return { total: score?.total, ...score?.components }
}

/** The lists that P is on. */
function listsOf(offences: readonly OffenceRecord[], given: Given = {}): string[] {
  const { lists } = nominateCohort(holdingsOf(offences, given), preludePolicy, { asOf })
  return lists
    .filter(({ nominees }) => nominees.some(({ personId }) => personId === 'P'))
    .map(({ id, area }) => (area === undefined ? id : `${id}: ${area}`))
}

function nomineeOn(list: string, offences: readonly OffenceRecord[], given: Given = {}): Nominee | undefined {
  return nominateCohort(holdingsOf(offences, given), preludePolicy, { asOf }).lists.find(
    ({ id }) => id === list,
  )?.nominees[0]
}

const forceAndArea = ['force', 'area: Milton Keynes']
/** Weights of the bundled table to the thousandth, from the data tool's "List of weights". */
const weight = {
  blade: 53.038,
  robbery: 799.629,
  homicide: 7973.393,
  supply: 512.957,
  intent: 2034.742,
  assault: 189.154,
}

describe('the document', () => {
  it('is valid and there is nothing to say against it', () => {
    expect(parsePolicy(JSON.parse(JSON.stringify(preludeDocument))).document).toEqual(rules)
    expect(checkPolicy(preludePolicy)).toEqual([])
  })

  it('gives a basis for every number, and a decision record that exists for every judgement', () => {
    const bases = basisPlaces(rules).flatMap(({ basis = [] }) => basis)
    const judgements = bases.filter(({ kind }) => kind === 'judgement')
    expect(judgements.length).toBeGreaterThan(20)
    expect(judgements.filter(({ href = '' }) => !existsSync(new URL(href, root)))).toEqual([])
    expect(bases.filter(({ kind }) => kind === 'placeholder')).toEqual([])
  })

  it('rests on each of the decisions 0001 to 0019', () => {
    const cited = new Set(basisPlaces(rules).flatMap(({ basis = [] }) => basis.map(({ href }) => href)))
    const records = readdirSync(new URL('docs/decisions', root)).filter((name) => name < '0020')
    expect(records).toHaveLength(19)
    expect(records.filter((name) => !cited.has(`docs/decisions/${name}`))).toEqual([])
  })

  it('gives a reason for every code, and each code is in the harm table', () => {
    for (const { codes = [], reasons = {} } of Object.values(rules.groups ?? {})) {
      expect(Object.keys(reasons).sort()).toEqual([...codes].sort())
      expect(codes.filter((code) => !(code in preludePolicy.harmTable.weights))).toEqual([])
    }
  })

  it('looks back 24 months everywhere', () => {
    const windows = measuresIn(rules).flatMap(({ measure }) => {
      if (measure.kind === 'age' || measure.kind === 'need') return []
      return [
        ('select' in measure ? measure.select?.within : undefined) ??
          ('within' in measure ? measure.within : undefined),
      ]
    })
    expect(windows.length).toBeGreaterThan(5)
    expect(windows.filter((within) => JSON.stringify(within) !== '{"months":24}')).toEqual([])
  })

  it('tells the same numbers in words', () => {
    const docs = readFileSync(new URL('docs/policy.md', root), 'utf8')
    for (const { id } of rules.lists ?? []) expect(docs).toContain(`\`${id}\``)
    for (const [id, { codes = [] }] of Object.entries(rules.groups ?? {})) {
      const line = docs.split('\n').find((text) => text.startsWith(`| \`${id}\` |`)) ?? ''
      expect(line).toContain(codes.length === 0 ? '' : `| ${codes.join(', ')} |`)
    }
    for (const { atLeast } of rules.score.bands ?? []) {
      expect(docs).toContain(atLeast.toLocaleString('en-GB'))
    }
  })
})

describe('scope', () => {
  it.each([
    ['1', weight.homicide],
    ['34B', weight.robbery],
    ['5D', weight.intent],
    ['10D', weight.blade],
    ['10A', 616.56],
    ['106', 1069.064],
  ])('counts %s in full on a charge', (code, points) => {
    expect(pointsOf([crime(code)])).toEqual({ total: points, harm: points, supply: 0, intelligence: 0 })
  })

  it.each([
    ['8R', 'malicious communications'],
    ['90', 'unlawful marketing of knives'],
    ['8N', 'assault with injury without a weapon flag'],
    ['4.8', 'death by careless driving'],
    ['4.2', 'infanticide'],
    ['62A', 'violent disorder'],
    ['92E', 'possession of cannabis'],
    ['19C', 'rape'],
    ['46', 'shoplifting'],
  ])('does not count %s, %s', (code) => {
    expect(pointsOf([crime(code), crime(code)]).total).toBe(0)
    expect(listsOf([crime(code), crime(code)])).toEqual([])
  })

  it('counts an assault with injury once it is flagged with a knife, and says that a flag took it in', () => {
    const holdings = holdingsOf([crime('8N', { markers: ['knife'] })])
    const { total, components } = explainScore(holdings, preludePolicy, { asOf, personId: 'P' })
    expect(total).toBe(weight.assault)
    expect(components[0]?.contributions).toMatchObject([
      { code: '8N', groups: [{ group: 'knife-crime', from: ['flag'], markers: ['knife'] }] },
    ])
  })

  it('does not count code 90 even where a knife is flagged', () => {
    expect(pointsOf([crime('90', { markers: ['knife'] })]).total).toBe(0)
  })

  it('does not count a crime that the person disputes', () => {
    expect(pointsOf([crime('34B', { contested: true })]).total).toBe(0)
  })

  it('does not count what was done to the person, nor what they saw', () => {
    expect(pointsOf([crime('5D', { role: 'victim' }), crime('1', { role: 'witness' })]).total).toBe(0)
  })
})

describe('time', () => {
  it.each([
    ['2024-03-31', 0],
    ['2024-04-01', weight.robbery],
    ['2026-03-31', weight.robbery],
    ['2026-04-01', 0],
  ])('counts a robbery of %s as %d: 24 months, half open', (occurredOn, points) => {
    expect(pointsOf([crime('34B', { occurredOn })]).total).toBe(points)
  })

  it('dates a continuing crime by its last day', () => {
    const lasting = crime('106', { occurredOn: '2023-01-01', occurredTo: '2024-04-01' })
    expect(pointsOf([lasting]).total).toBe(1069.064)
  })

  it('does not let a crime fade before its edge', () => {
    const early = pointsOf([crime('34B', { occurredOn: '2024-04-01' })]).total
    expect(early).toBe(pointsOf([crime('34B', { occurredOn: asOf })]).total)
  })
})

describe('roles and outcomes', () => {
  // 799.6288702314769 / 2 = 399.814…
  it.each([
    ['suspect', 399.814],
    ['charged', weight.robbery],
    ['convicted', weight.robbery],
  ] as const)('counts a robbery as %s with %d', (role, points) => {
    expect(pointsOf([crime('34B', { role })]).total).toBe(points)
  })

  it.each(['5', '11', '12', '14', '18', '20'] as const)('leaves out outcome %s', (outcome) => {
    const left = crime('34B', { role: 'suspect', outcome })
    expect(pointsOf([left]).total).toBe(0)
    expect(listsOf([left, left, crime('10D')])).toEqual([])
  })

  it.each(['0', '1', '8', '13', '15', '16', '17', '21', '22', '23'] as const)(
    'keeps outcome %s',
    (outcome) => {
      expect(pointsOf([crime('34B', { role: 'suspect', outcome })]).total).toBe(399.814)
    },
  )

  it('tells the panel how much rests on suspicion', () => {
    const nominee = nomineeOn('force', [crime('34B', { role: 'suspect' }), crime('34B')])
    // 399.814 of 1199.443
    expect(nominee?.suspicionShare).toBe(0.333)
    expect(nominee?.largestCrimeShare).toBe(0.667)
  })

  it('counts a crime in full for each of three people', () => {
    const together = ['P', 'Q', 'R'].map((personId) => crime('34B', { crimeId: 'C-shared', personId }))
    expect(pointsOf(together).total).toBe(weight.robbery)
  })
})

describe('supply, exploiters and the exploited', () => {
  it('caps supply at one offence', () => {
    const one = { total: weight.supply, harm: 0, supply: weight.supply, intelligence: 0 }
    expect(pointsOf([crime('92A')])).toEqual(one)
    expect(pointsOf([crime('92A'), crime('92A'), crime('92A')])).toEqual(one)
  })

  it('treats proactive finds like any other', () => {
    const find = { detection: 'proactive' } as const
    expect(listsOf([crime('10D', find), crime('10D', find)])).toEqual(forceAndArea)
    expect(pointsOf([crime('92A', find)]).total).toBe(weight.supply)
  })

  it('counts supply with a knife as harm, and once', () => {
    expect(pointsOf([crime('92A', { markers: ['knife', 'county-lines'] })])).toEqual({
      total: weight.supply,
      harm: weight.supply,
      supply: 0,
      intelligence: 0,
    })
  })

  it('counts an exploiter in full however often', () => {
    // 2 × 512.957
    const exploiting = { markers: ['exploiter', 'county-lines'] } as const
    expect(pointsOf([crime('92A', exploiting), crime('92A', exploiting)]).harm).toBe(1025.914)
  })

  it('gives a person flagged as exploited no points for supply, and no list', () => {
    const run = { markers: ['exploited', 'county-lines'] } as const
    expect(pointsOf([crime('92A', run), crime('92A', run)]).total).toBe(0)
    expect(listsOf([crime('92A', run), crime('92A', run)])).toEqual([])
  })

  it('points supply by an exploited nominee to safeguarding', () => {
    const nominee = nomineeOn('force', [crime('34B'), crime('34B'), crime('92A', { markers: ['exploited'] })])
    expect(nominee?.signposts.map(({ id, sentence }) => [id, sentence])).toEqual([
      [
        'exploited',
        'crimes flagged as committed while exploited in the 24 months to 2026-03-31: 1, not in the score; for safeguarding or the National Referral Mechanism',
      ],
    ])
  })

  it('does not let the flag hide a stabbing', () => {
    expect(pointsOf([crime('5D', { markers: ['exploited'] })]).total).toBe(weight.intent)
  })
})

describe('what has owners of its own', () => {
  const abuse = crime('5D', { markers: ['domestic-abuse', 'knife'] })

  it('keeps domestic abuse out of the score and off the lists', () => {
    expect(pointsOf([abuse]).total).toBe(0)
    expect(listsOf([abuse, crime('1', { markers: ['domestic-abuse'] })])).toEqual([])
  })

  it('counts it and points it to MATAC and MARAC', () => {
    const nominee = nomineeOn('force', [abuse, crime('34B'), crime('34B')])
    expect(nominee?.signposts).toEqual([
      {
        id: 'domestic-abuse',
        to: ['MATAC', 'MARAC'],
        sentence:
          'domestic abuse crimes in the 24 months to 2026-03-31: 1, not in the score; for MATAC or MARAC',
      },
    ])
    const { signposts } = nominateCohort(holdingsOf([abuse]), preludePolicy, { asOf })
    expect(signposts).toEqual({ 'domestic-abuse': 1, 'sexual-offences': 0, exploited: 0 })
  })

  it('keeps sexual offences out, with a knife too, and points them on', () => {
    const rape = crime('19C', { markers: ['knife'] })
    expect(pointsOf([rape]).total).toBe(0)
    const nominee = nomineeOn('force', [rape, crime('34B'), crime('34B')])
    expect(nominee?.signposts.map(({ id }) => id)).toEqual(['sexual-offences'])
  })
})

describe('intelligence', () => {
  const robbery = () => crime('34B')

  it('adds nothing from one origin, however many reports', () => {
    const intelligence = [report('A'), report('A'), report('A', { theme: 'violence' })]
    expect(pointsOf([robbery()], { intelligence }).intelligence).toBe(0)
  })

  it('takes reports without an origin for one', () => {
    expect(pointsOf([robbery()], { intelligence: [report(undefined), report(undefined)] }).intelligence).toBe(
      0,
    )
  })

  it('adds half a blade for each of two origins of the best grade, and never more than a blade', () => {
    const two = [report('A'), report('B')]
    expect(pointsOf([robbery()], { intelligence: two }).intelligence).toBe(weight.blade)
    const five = [...two, report('C'), report('D'), report('E')]
    expect(pointsOf([robbery()], { intelligence: five }).intelligence).toBe(weight.blade)
  })

  it("adds at most a quarter of the person's own harm", () => {
    // A quarter of 53.038 is 13.2595, which rounds up.
    expect(pointsOf([crime('10D')], { intelligence: [report('A'), report('B')] })).toEqual({
      total: 66.298,
      harm: 53.038,
      supply: 0,
      intelligence: 13.26,
    })
  })

  it('weighs grades: 2C is a quarter of 1A, and 1B three quarters', () => {
    // 26.519 × 0.5 × 0.5 = 6.62975 and 26.519 × 0.75 = 19.88925, each to the thousandth
    const intelligence = [
      report('A', { source: '2', assessment: 'C' }),
      report('B', { source: '1', assessment: 'B' }),
    ]
    expect(pointsOf([robbery()], { intelligence }).intelligence).toBe(26.519)
  })

  it.each([
    { source: '3' },
    { assessment: 'D' },
    { assessment: 'E' },
    { theme: 'group-conflict' },
    { theme: 'at-risk' },
    { reportedOn: '2024-03-31' },
    { reportedOn: '2026-04-01' },
  ] as const)('does not count %j', (changes) => {
    expect(pointsOf([robbery()], { intelligence: [report('A'), report('B', changes)] }).intelligence).toBe(0)
  })

  it('nominates nobody alone', () => {
    const intelligence = [report('A'), report('B'), report('C')]
    expect(pointsOf([], { intelligence }).total).toBe(0)
    expect(listsOf([], { intelligence })).toEqual([])
  })
})

describe('lists', () => {
  it('takes two knife crimes, and says so in a sentence', () => {
    const offences = [crime('10D'), crime('8N', { markers: ['knife'] })]
    expect(listsOf(offences)).toEqual(forceAndArea)
    expect(nomineeOn('force', offences)?.reasons).toContain(
      'crimes in scope in the 24 months to 2026-03-31: 2, at least 2 required',
    )
  })

  it('leaves out one robbery', () => {
    expect(listsOf([crime('34B')])).toEqual([])
  })

  it('does not take two codes of one crime for two crimes', () => {
    expect(listsOf([crime('34B', { crimeId: 'C-one' }), crime('10D', { crimeId: 'C-one' })])).toEqual([])
  })

  it.each(['suspect', 'charged', 'convicted'] as const)(
    'puts a single homicide as %s on its own list',
    (role) => {
      expect(listsOf([crime('1', { role })])).toEqual(['single-grave-event'])
    },
  )

  it('puts a homicide and a blade on the force list and not on the other', () => {
    expect(listsOf([crime('1'), crime('10D')])).toEqual(forceAndArea)
  })

  it('leaves a person without a home area on the force list', () => {
    const offences = [crime('34B'), crime('34B')]
    const holdings = gatherHoldings({ offences, people: [{ personId: 'P', bornOn: '2000-06-01' }] })
    const cohort = nominateCohort(holdings, preludePolicy, { asOf })
    expect(cohort.lists.filter(({ nominees }) => nominees.length > 0).map(({ id }) => id)).toEqual(['force'])
    expect(cohort.withoutArea).toBe(1)
  })

  it('holds ten on the force list, and ten in each area', () => {
    const ids = Array.from({ length: 24 }, (_, i) => `P${String(i).padStart(2, '0')}`)
    // Everybody has two blades; the further down, the more of them, so that no two people tie.
    const offences = ids.flatMap((personId, i) =>
      Array.from({ length: i + 2 }, () => crime('10D', { personId })),
    )
    const people = ids.map((personId, i) => ({
      personId,
      bornOn: '1990-01-01',
      area: i % 2 === 0 ? 'Reading' : 'Slough',
    }))
    const { lists, reviewBy } = nominateCohort(gatherHoldings({ offences, people }), preludePolicy, { asOf })
    expect(lists.map(({ id, area = '', nominees }) => [id, area, nominees.length])).toEqual([
      ['force', '', 10],
      ['area', 'Reading', 10],
      ['area', 'Slough', 10],
      ['single-grave-event', '', 0],
      ['due-for-release', '', 0],
      ['children', '', 0],
    ])
    expect(lists[0]?.nominees[0]).toMatchObject({ personId: 'P23', rank: 1, band: 'middle' })
    expect(reviewBy).toBe('2026-04-30')
  })

  it.each([
    [[crime('10D'), crime('10D')], 'lower'],
    [[crime('34B', { role: 'suspect' }), crime('10D')], 'middle'],
    [[crime('34B'), crime('34B')], 'higher'],
    [[crime('1', { role: 'suspect' }), crime('10D')], 'highest'],
  ])('bands case %#', (offences, band) => {
    expect(nomineeOn('force', offences)?.band).toBe(band)
  })
})

describe('gates', () => {
  const offences = [crime('34B'), crime('34B')]

  it.each([
    ['2008-03-31', forceAndArea],
    ['2008-04-01', ['children']],
    ['2016-03-31', ['children']],
    ['2016-04-01', []],
  ])('puts a person born on %s on %j', (bornOn, lists) => {
    expect(listsOf(offences, { person: { bornOn } })).toEqual(lists)
  })

  it('counts a child under ten as not eligible', () => {
    const holdings = holdingsOf(offences, { person: { bornOn: '2018-01-01' } })
    const cohort = nominateCohort(holdings, preludePolicy, { asOf })
    expect(cohort.notEligible).toMatchObject({ 'age-10': 1 })
    expect(cohort.undetermined).toEqual([])
  })

  it('asks for a birth date that is unknown', () => {
    const holdings = gatherHoldings({
      offences,
      people: [{ personId: 'P', area: 'Slough' }],
      custodySpells: [],
    })
    const cohort = nominateCohort(holdings, preludePolicy, { asOf })
    expect(cohort.lists.flatMap(({ nominees }) => nominees)).toEqual([])
    expect(cohort.undetermined.map(({ personId }) => personId)).toEqual(['P'])
    expect(cohort.undetermined[0]?.missing).toContain('age-10')
  })

  it('does not list the dead', () => {
    const given = { person: { diedOn: '2026-03-30' } }
    expect(listsOf(offences, given)).toEqual([])
    const cohort = nominateCohort(holdingsOf(offences, given), preludePolicy, { asOf })
    expect(cohort.notEligible).toMatchObject({ alive: 1 })
  })

  it('flags custody and does not exclude for it', () => {
    const custodySpells = [{ personId: 'P', kind: 'remand', from: '2026-02-01', to: '2027-01-01' }] as const
    expect(listsOf(offences, { custodySpells })).toEqual(forceAndArea)
    const flags = nomineeOn('force', offences, { custodySpells })?.flags
    expect(flags).toEqual(expect.arrayContaining(['in-community', 'custody-remand']))
  })

  it('flags custody that is not known', () => {
    const holdings = gatherHoldings({ offences, people: [adult] })
    const [force] = nominateCohort(holdings, preludePolicy, { asOf }).lists
    expect(force?.nominees[0]?.flags).toEqual(expect.arrayContaining(['in-community', 'custody-unknown']))
  })

  it('flags nothing of a person in the community', () => {
    expect(nomineeOn('force', offences)?.flags.filter((flag) => flag.includes('custody'))).toEqual([])
    expect(nomineeOn('force', offences)?.flags).not.toContain('in-community')
  })
})

describe('those due for release', () => {
  const spell = (to?: string) => ({
    custodySpells: [
      { personId: 'P', kind: 'sentence', from: '2025-09-01', ...(to !== undefined && { to }) },
    ] as const,
  })

  it.each([
    ['2026-04-30', ['due-for-release']],
    ['2026-05-01', []],
  ])('lists an adult whose sentence ends on %s: %j', (to, lists) => {
    expect(listsOf([crime('34B', { role: 'convicted' })], spell(to))).toEqual(lists)
  })

  it('says whose release date is missing', () => {
    const holdings = holdingsOf([crime('34B')], spell())
    const { undetermined } = nominateCohort(holdings, preludePolicy, { asOf })
    expect(undetermined).toEqual([{ personId: 'P', missing: ['list:due-for-release'] }])
  })

  it('keeps children on their own list', () => {
    const given = { ...spell('2026-04-15'), person: { bornOn: '2009-06-01' } }
    expect(listsOf([crime('34B'), crime('5D')], given)).toEqual(['children'])
  })
})

describe('children', () => {
  const child = { person: { bornOn: '2010-01-01' } }

  it('are listed after one crime, without score, rank, band or vulnerability', () => {
    const nominee = nomineeOn('children', [crime('10D')], child)
    expect(nominee?.personId).toBe('P')
    for (const key of ['rank', 'tied', 'score', 'band', 'components', 'vulnerability']) {
      expect(nominee).not.toHaveProperty(key)
    }
  })

  it('are on no ranked list, also for a single grave event', () => {
    expect(listsOf([crime('1')], child)).toEqual(['children'])
    const { lists } = nominateCohort(holdingsOf([crime('1')], child), preludePolicy, { asOf })
    expect(lists.find(({ id }) => id === 'children')?.present).toBe('unranked')
  })
})

describe('vulnerability', () => {
  const vulnerabilityOf = (offences: readonly OffenceRecord[], given: Given = {}) =>
    scorePeople(holdingsOf(offences, given), preludePolicy, { asOf }).get('P')?.vulnerability

  it('adds up harm suffered, whatever its kind, and leaves the score alone', () => {
    const suffered = [
      crime('34B', { role: 'victim' }),
      crime('19C', { role: 'victim', markers: ['domestic-abuse'] }),
    ]
    // 799.629 + 2952.941
    expect(vulnerabilityOf(suffered)).toMatchObject({ total: 3752.57, band: 'high' })
    expect(pointsOf([crime('10D'), ...suffered]).total).toBe(weight.blade)
  })

  it.each([
    [[], 'none-recorded'],
    [[crime('105A', { role: 'victim' })], 'some'],
    [[crime('8N', { role: 'victim' })], 'raised'],
    [[crime('34B', { role: 'victim' })], 'high'],
  ])('bands harm suffered, case %#', (offences, band) => {
    expect(vulnerabilityOf(offences)?.band).toBe(band)
  })

  it.each([
    [{ theme: 'exploited', source: '2', assessment: 'C' }, 125, 'raised'],
    [{ theme: 'exploited' }, 500, 'high'],
    [{ theme: 'at-risk' }, 200, 'raised'],
    [{ theme: 'at-risk', source: '2', assessment: 'C' }, 50, 'some'],
    [{ theme: 'at-risk', source: '3' }, 0, 'none-recorded'],
  ] as const)('takes one report %j', (changes, total, band) => {
    const given = { intelligence: [report('A', changes)] }
    expect(vulnerabilityOf([], given)).toMatchObject({ total, band })
    expect(pointsOf([], given).total).toBe(0)
  })
})
