import { beforeAll, describe, expect, it } from 'vitest'
import { prelude, temporaryFolder } from './capture'
import { adult, child, writeSmallForce } from './small-force'

const folder = temporaryFolder()
let args: readonly string[] = []
beforeAll(() => {
  args = writeSmallForce(folder)
})

const explain = (person: string, ...more: string[]) =>
  prelude(['explain', ...args, ...more, '--person', person])

/** The number at the end of a line, without its commas. */
function amountOf(line: string): number {
  return Number(/([\d,]+\.\d{3})$/.exec(line)?.[1]?.replaceAll(',', ''))
}

/** Sums by section of a printed table: the amounts of its records and the points that it prints below them. */
function sectionsOf(out: string): { records: number[]; points: number }[] {
  const sections: { records: number[]; points: number }[] = []
  let records: number[] = []
  for (const line of out.split('\n')) {
    if (/^ {2}\S/.test(line) || /^ {3,}.*handling C/.test(line)) records.push(amountOf(line))
    else if (/ sum.* = +[\d,.]+$/.test(line)) {
      sections.push({ records, points: amountOf(line) })
      records = []
    }
  }
  return sections
}

const thousandths = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + Math.round(number * 1000), 0)

describe('prelude explain', () => {
  it('prints a score as a table that adds up, worked by hand', async () => {
    const { code, out } = await explain(adult)
    expect(code).toBe(0)
    // The weights of the bundled table: 5D 2034.741860…, 10D 53.038239…; a suspect counts half.
    expect(out).toMatch(/2025-06-01 {2}C2 {2}suspect .* 5D {2}2,034\.741860 × 0\.5 {2}1,017\.371\n/)
    expect(out).toMatch(/2026-01-05 {2}C1 {2}charged .* 10D {2} +53\.038239 {4} +53\.038\n/)
    expect(out).toContain('score, middle recorded harm: 1,070.409 + 0.000 + 0.000 = 1,070.409\n')
    const [harm, supply, intelligence] = sectionsOf(out)
    expect(harm).toEqual({ records: [1017.371, 53.038], points: 1070.409 })
    expect([supply, intelligence]).toEqual([
      { records: [], points: 0 },
      { records: [], points: 0 },
    ])
  })

  it('says what did not count and what was done to the person', async () => {
    const { out } = await explain(adult)
    expect(out).toContain('Records not counted: 1 as victim or witness; 1 out of scope.\n')
    expect(out).toContain('What was done to them: 2,034.742. It raises support, never rank or enforcement.\n')
    expect(out).toContain('not how dangerous a person is')
  })

  it('says that a score is too low, and by which code', async () => {
    expect((await explain('T1')).out).toContain('Too low: the harm table has no weight for 8Z (1 crime).\n')
  })

  it.each([
    [child, 'the list “Children aged 10 to 17, led by'],
    ['U1', 'the person belongs, or may belong, on'],
    ['D1', 'the policy’s condition “alive” is not met'],
  ])('shows the records of %s and no score', async (person, why) => {
    const { code, out } = await explain(person)
    expect(code).toBe(0)
    expect(out).toContain('No score is shown: ')
    expect(out).toContain(why)
    expect(out).toMatch(/^ {2}2026-\d\d-\d\d {2}C\d {2}\w+ /m)
    expect(out).not.toMatch(/\d\.\d{3}/)
  })

  it('refuses a person whom no record names, without repeating the id', async () => {
    const { code, out, err } = await explain('P-secret')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(
      /prelude: --person names nobody in these records; a merged person is found under the current id\n$/,
    )
    expect(err).not.toContain('P-secret')
  })

  it('explains intelligence by report, handling C as one line, with its limit', async () => {
    const reports = folder.write(
      'intelligence.csv',
      [
        'reportId,personId,reportedOn,source,assessment,handling,theme,originId',
        'R1,A1,2026-01-10,1,A,P,violence,o1',
        'R2,A1,2026-01-11,2,C,P,knife,o2',
        'R3,A1,2026-01-12,1,B,C,firearm,o3',
        'R4,A1,2026-01-12,1,A,C,firearm,o4',
        'R5,A1,2026-01-13,1,A,P,violence,o1',
        '',
      ].join('\n'),
    )
    const { out } = await explain(adult, '--intelligence', reports)
    // 26.519 × 1 × 1; 26.519 × 0.5 × 0.5 = 6.630; 26.519 × (0.75 + 1) = 19.889 + 26.519 = 46.408.
    // Of a quarter of 1070.409 and 53.038, the lesser is the limit.
    expect(out).toMatch(/R5 +report +1A violence +26\.519 +26\.519\n/)
    expect(out).toMatch(/R2 +report +2C knife +26\.519 × 0\.5 × 0\.5 +6\.630\n/)
    expect(out).toMatch(/ reports +2 of handling C +46\.408\n/)
    expect(out).not.toMatch(/R1|R3|R4/)
    expect(out).toContain('sum 79.557, limited to =    53.038\n')
    expect(out).toContain('1,070.409 + 0.000 + 53.038 = 1,123.447\n')
    expect(out).toContain('1 for an origin already counted')
  })

  it('puts merged ids together and says so', async () => {
    const aliases = folder.write('aliases.csv', 'from,to,on\nU1,A1,2026-03-01\nOld,A1,\n')
    const { out } = await explain(adult, '--aliases', aliases)
    expect(out).toContain('Records under older ids are in it: Old, U1 (merged on 1 March 2026).')
  })

  it('shows a share as one over the people in the crime, a weight of the policy and a scale', async () => {
    const policy = folder.write(
      'policy.json',
      JSON.stringify({
        id: 'shared',
        version: '1',
        title: 'Shared',
        harm: { table: 'ons-crime-severity-2021' },
        score: {
          components: [
            {
              id: 'harm',
              measure: {
                kind: 'harm',
                select: {
                  roles: { suspect: 0.5, charged: 1 },
                  coInvolvement: 'shared',
                  recency: { steps: [{ withinDays: 400, factor: 0.25 }] },
                },
              },
              scale: { kind: 'cap', at: 300 },
              weight: 0.5,
            },
            {
              id: 'recent',
              measure: { kind: 'days-since-last', select: { roles: { convicted: 1 } } },
              weight: 1,
            },
          ],
        },
      }),
    )
    const offences = folder.write(
      'shared.csv',
      [
        'crimeId,personId,role,offenceCode,occurredOn,recordedOn,roleOn',
        'S1,A1,suspect,5D,2026-01-05,2026-01-05,2026-01-05',
        'S1,A2,suspect,5D,2026-01-05,2026-01-05,2026-01-05',
        'S1,A3,suspect,5D,2026-01-05,2026-01-05,2026-01-05',
        'S2,A1,charged,5D,2026-01-05,2026-01-05,2026-01-05',
        '',
      ].join('\n'),
    )
    const { out } = await prelude([
      'explain',
      '--as-of',
      '2026-03-31',
      '--offences',
      offences,
      '--policy',
      policy,
      '--person',
      'A1',
    ])
    // 2034.74186 × 0.5 × 0.25 / 3 = 84.781; 2034.74186 × 0.25 = 508.685; together 593.466, capped at 300, halved.
    expect(out).toMatch(/2,034\.741860 × 0\.5 × 0\.25 × 1\/3 +84\.781\n/)
    expect(out).toMatch(/2,034\.741860 × 0\.25 +508\.685\n/)
    expect(out).toContain('sum 593.466, on its scale 300.000 × 0.5 = 150.000\n')
    expect(out).toContain('nothing to measure =   0.000\n')
    expect(out).toContain('score, below every band: 150.000 + 0.000 = 150.000\n')
  })

  it('adds up for everybody on a ranked list of the sample force', async () => {
    const sample = (name: string) =>
      new URL(`../../fixtures/sample-force/messy/${name}`, import.meta.url).pathname
    const options = ['offences', 'intelligence', 'people', 'custody-spells', 'aliases'].flatMap((kind) => [
      `--${kind}`,
      sample(`${kind}.csv`),
    ])
    const input = ['--as-of', '2026-03-31', ...options, '--columns', sample('columns.json')]
    await prelude(['run', ...input, '--out', folder.of('sample')])
    const rows = folder.read('sample/cohort-analyst.csv').trimEnd().split('\n').slice(1)
    const ranked = rows.map((row) => row.split(',')).filter(([list]) => list === 'force')
    expect(ranked.length).toBeGreaterThan(0)
    for (const [, , , , person = '', score = ''] of ranked.slice(0, 5)) {
      const { out } = await prelude(['explain', ...input, '--person', person])
      const sections = sectionsOf(out.split('\nWhat was done')[0] ?? '')
      expect(thousandths(sections.map(({ points }) => points))).toBe(thousandths([Number(score)]))
      // Drug supply has a cap and intelligence a limit; harm is its sum.
      expect(thousandths(sections[0]?.records ?? [])).toBe(thousandths([sections[0]?.points ?? Number.NaN]))
    }
  })
})
