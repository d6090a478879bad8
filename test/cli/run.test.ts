import { mkdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Captured } from './capture'
import { prelude, temporaryFolder } from './capture'
import { adult, child, writeSmallForce } from './small-force'

type Json = Readonly<Record<string, unknown>>

const folder = temporaryFolder()
let args: readonly string[] = []
let ran: Captured

beforeAll(async () => {
  args = writeSmallForce(folder)
  ran = await prelude(['run', ...args, '--out', folder.of('new/advice')])
})

const read = (name: string) => folder.read(`new/advice/${name}`)
const json = (name: string) => JSON.parse(read(name))
const lines = (name: string) => read(name).trimEnd().split('\n')

/** Every key and text in a document. */
function everythingIn(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...everythingIn(inner)])
}

describe('prelude run', () => {
  it('writes ten files into a folder that it makes, and says so', () => {
    expect(ran.code).toBe(0)
    const names = json('run.json').outputs as string[]
    expect(names).toEqual([
      'cohort-analyst.csv',
      'cohort-analyst.json',
      'cohort-panel.json',
      'cohort-panel.txt',
      'explanations.json',
      'recommendations.csv',
      'recommendations.json',
      'rejected.csv',
      'set-aside.csv',
      'run.json',
    ])
    for (const name of names) expect(read(name).length, name).toBeGreaterThan(0)
    expect(ran.out).toMatch(/Wrote 10 files to \S+advice in 0\.\d s/)
  })

  it('tells on standard error how each file was read, in plain lines where that is no terminal', () => {
    expect(ran.err.split('\n')[0]).toBe(`read ${folder.of('offences.csv')}: 13 rows, 1 refused, 1 set aside`)
    expect(ran.err.split('\n')).toHaveLength(5)
    expect(ran.err).not.toContain('\r')
  })

  it('counts what was read, taken, refused and set aside, and why', () => {
    expect(ran.out).toContain('          offences people spells schemes all\n')
    expect(ran.out).toContain('read            13      6      1       1  21\n')
    expect(ran.out).toContain('taken           11      6      1       1  19\n')
    expect(ran.out).toContain('refused          1      0      0       0   1\n')
    expect(ran.out).toContain('set aside        1      0      0       0   1\n')
    expect(ran.out).toContain('Refused, each by file and line: 1 unknown-role.\n')
    expect(ran.out).toContain('Set aside, for they count against nobody: 1 eliminated.\n')
  })

  it('names nobody on the terminal', () => {
    expect(ran.out).not.toMatch(/\b(A1|A2|K1|D1|U1|T1|HYPERLINK)\b/)
  })

  it('says what it did not count or list', () => {
    expect(ran.out).toContain('Not eligible: 1 fail “alive”.')
    expect(ran.out).toContain('No weight in the harm table, never counted as 0: 8Z (1 crime).')
    expect(ran.out).toContain('1 person with domestic abuse crimes (MATAC or MARAC).')
  })

  it('writes refused rows with their place, code and mend', () => {
    expect(lines('rejected.csv')).toEqual([
      'file,line,recordIndex,code,path,message,mend',
      // The heading is line 1, so the twelfth row, index 11, is on line 13.
      `${folder.of('offences.csv')},13,11,unknown-role,role,role is not a known role,"Map it in \`values\`, as \`{ role: { ""Suspect - Eliminated"": ""eliminated"" } }\`."`,
    ])
    expect(read('rejected.csv')).not.toContain('Onlooker')
  })

  it('writes rows that were set aside with what finds them again', () => {
    expect(lines('set-aside.csv')).toEqual([
      'file,line,reason,crimeId,personId',
      `${folder.of('offences.csv')},14,eliminated,C9,A2`,
    ])
  })

  it('writes the analyst’s cohort with exact scores, and a cell that a spreadsheet would run harmless', () => {
    const [head, first, second] = lines('cohort-analyst.csv')
    expect(head).toBe(
      'list,area,rank,tied,personId,score,band,points harm,points supply,points intelligence,vulnerability,vulnerabilityBand,suspicionShare,largestCrimeShare,incomplete,flags,schemes',
    )
    // Blade, charged: 53.038239 → 53.038. Assault, suspected: 2034.741860 × 0.5 → 1017.371. As victim: 2034.742.
    // Suspicion and the largest crime: 1017.371 / 1070.409 = 0.9505.
    expect(first).toBe(
      'force,,1,false,A1,1070.409,middle,1070.409,0,0,2034.742,high,0.95,0.95,false,in-community; custody-remand,iom',
    )
    // Two blades, charged: 2 × 53.038.
    expect(second).toBe(
      "force,,2,false,'=HYPERLINK(1),106.076,lower,106.076,0,0,0,none-recorded,0,0.5,false,deconflict,",
    )
    expect(lines('cohort-analyst.csv').at(-1)).toBe('children,,,,K1,,,,,,,,1,1,false,,')
    expect(json('cohort-analyst.json')).toMatchObject({
      asOf: '2026-03-31',
      policy: { id: 'prelude' },
      considered: 6,
      notEligible: { alive: 1 },
      unlisted: { '8Z': 1 },
      undetermined: [
        { personId: 'T1', missing: ['harm-weight'] },
        { personId: 'U1', missing: expect.arrayContaining(['age-10']) },
      ],
    })
  })

  it('explains each nominee once, to the last digit', () => {
    const explanations = json('explanations.json') as Json[]
    expect(explanations.map(({ personId }) => personId)).toEqual([adult, '=HYPERLINK(1)', child])
    expect(explanations[0]).toMatchObject({ total: 1070.409 })
  })

  it('explains a child by records alone: no number in it can be turned into a score', () => {
    const explanation = (json('explanations.json') as Json[]).find(({ personId }) => personId === child)
    expect(explanation).toMatchObject({
      components: [
        {
          id: 'harm',
          records: [{ crimeId: 'C3', on: '2026-03-27', code: '10D', role: 'suspect', nature: 'fact' }],
        },
        { id: 'supply', records: [] },
        { id: 'intelligence', records: [] },
      ],
    })
    const everything = everythingIn(explanation)
    for (const key of [
      'total',
      'points',
      'amount',
      'measure',
      'scaled',
      'base',
      'factors',
      'band',
      'vulnerability',
    ]) {
      expect(everything).not.toContain(key)
    }
  })

  it('has nothing of any score in the panel’s files', () => {
    const everything = everythingIn(json('cohort-panel.json'))
    for (const key of ['score', 'rank', 'tied', 'components', 'percentile'])
      expect(everything).not.toContain(key)
    expect(everything).not.toContain(1070.409)
    // Amounts of the child and of the adults, by hand as above; 26.519 is half a blade.
    expect(read('cohort-panel.txt')).not.toMatch(/26\.519|53\.038|106\.076|1,?017\.371|1,?070\.409/)
    expect(read('recommendations.json')).not.toMatch(/26\.519|53\.038|106\.076|1017\.371|1070\.409/)
  })

  it('writes the panel’s text with bands, reasons, doubts and what is due', () => {
    const text = read('cohort-panel.txt')
    expect(text).toMatch(/^ADVICE TO THE PANEL\nAs of 31 March 2026, under the policy “Operation Prelude/)
    expect(text).toContain('which decides')
    expect(text).toContain('\nForce\n  middle recorded harm  A1\n  lower recorded harm   =HYPERLINK(1)\n')
    expect(text).toContain('\nA single grave event\n  nobody\n')
    expect(text).toContain('\nChildren aged 10 to 17, led by youth justice\n  in no order           K1\n')
    expect(text).toContain(
      '\nA1                      Force, Area North, Due for release before the next review\n',
    )
    expect(text).toContain('managed by            IOM (Police)\n')
    expect(text).toContain('custody: remand, community required\n')
    // 27 March 2026 was a Friday: one working day later is Monday 30 March, before the date of the advice.
    expect(text.replace(/\s+/g, ' ')).toContain(
      'by 2026-03-30, which has passed; bank holidays of 2026 were not counted',
    )
    expect(text).toContain('  U1                    undetermined, not known: “at least 10 years old”\n')
    expect(text).toContain('  T1                    undetermined, not known: the weight of a crime\n')
    expect(text.split('\n').every((line) => line.length <= 92)).toBe(true)
  })

  it('says once what would change a nomination where it is the same on every list', () => {
    const text = read('cohort-panel.txt').replace(/\s+/g, ' ')
    expect(text).toContain('Without the crime that weighs most, the person would not be on these lists')
    expect(text).toContain(
      'Force, Area North: Without the crime that weighs most, the person would not be on this list',
    )
  })

  it('writes recommendations as a table with what is due and what comes first', () => {
    const due = lines('recommendations.csv').find((line) =>
      line.startsWith(`${child},recommended,prevention,knife-referral`),
    )
    expect(due).toContain(',2026-03-30,')
    expect(read('recommendations.csv')).toContain("'=HYPERLINK(1),recommended,support,engage-and-explain")
    expect((json('recommendations.json') as Json[]).length).toBe(lines('recommendations.csv').length - 1)
  })

  it('writes what the run was made of, without the hour or the machine', () => {
    expect(json('run.json')).toMatchObject({
      prelude: expect.stringMatching(/^\d+\.\d+\.\d+/),
      asOf: '2026-03-31',
      policy: { id: 'prelude', version: expect.any(String) },
      harmTable: { id: 'ons-crime-severity-2021' },
      catalogue: { id: 'thames-valley' },
      inputs: [
        {
          kind: 'offences',
          file: folder.of('offences.csv'),
          read: 13,
          accepted: 11,
          rejected: 1,
          setAside: 1,
          warnings: [],
        },
        { kind: 'people', read: 6 },
        { kind: 'custodySpells', read: 1 },
        { kind: 'management', read: 1 },
      ],
      cohort: { considered: 6, undetermined: 2, register: { inProgramme: 0, declined: 0, removed: 0 } },
      hindsight: false,
    })
  })

  it('writes the same bytes again from the same files', async () => {
    await prelude(['run', ...args, '--out', folder.of('again')])
    for (const name of json('run.json').outputs as string[]) {
      expect(folder.read(`again/${name}`), name).toBe(read(name))
    }
  })

  it('marks who hangs on one judgement or one record where asked, and says so in the manifest', async () => {
    await prelude(['run', ...args, '--stability', '--out', folder.of('marked')])
    const text = folder.read('marked/cohort-panel.txt').replace(/\s+/g, ' ')
    // Two crimes put A1 on the force's and the area's list; the list of those due for release asks for none.
    expect(text).toContain('Force, Area North: Would not be on this list without crime C2')
    expect(read('cohort-panel.txt')).not.toContain('without crime C2')
    expect(folder.read('marked/cohort-analyst.csv')).toContain('hangs-on-one-record')
    expect(JSON.parse(folder.read('marked/run.json')).marksStability).toBe(true)
    expect(json('run.json').marksStability).toBe(false)
  })

  it('respects the register, marks referrals and takes agreements and holidays', async () => {
    const register = folder.write(
      'register.csv',
      `personId;status;decidedOn;until\n=HYPERLINK(1);Declined;01/03/2026;01/06/2026\nZ9;in-programme;2026-03-01;\nZ8;removed;2026-03-01;\n`,
    )
    const referrals = folder.write(
      'referrals.json',
      JSON.stringify([
        { personId: 'T1', referredOn: '2026-03-20', referredBy: 'Hospital' },
        { personId: 'A1', referredOn: '2026-03-21', referredBy: 'School' },
        { personId: 'nobody', referredOn: '2026-03-21', referredBy: 'School' },
      ]),
    )
    const agreements = folder.write(
      'agreements.csv',
      `personId,responseId,on,by\n${child},,2026-03-30,Youth Justice Service\n`,
    )
    const blade = 'crimeId,personId,role,offenceCode,occurredOn\nC98,K1,charged,10D,2026-03-02\n'
    const second = folder.write('second.csv', blade)
    const out = folder.of('decided')
    const { code, out: told } = await prelude([
      ...['run', ...args, '--offences', second, '--register', register, '--referrals', referrals],
      ...['--agreements', agreements, '--holidays', '2026-01-01, 2026-03-30', '--out', out],
    ])
    expect(code).toBe(0)
    expect(told).toContain(
      'Held by the panel’s register: 1 in programme; 1 declined; 1 removed on challenge.',
    )
    const text = folder.read('decided/cohort-panel.txt')
    expect(text).toContain('  =HYPERLINK(1)         declined until 1 June 2026\n')
    expect(text).toContain('  Z9                    in programme\n')
    expect(text).toContain('  removed               1 person on challenge\n')
    expect(text).not.toContain('Z8')
    expect(text).toContain('\nT1                      referred by Hospital, on no list\n')
    expect(text).toContain('  A1                    referred by School on 21 March 2026: listed\n')
    expect(text).toContain('  nobody                referred by School on 21 March 2026: unknown person\n')
    // Monday 30 March is a holiday here, so the working day after Friday 27 is Tuesday 31.
    expect(text.replace(/\s+/g, ' ')).toContain('(2026-03-27): by 2026-03-31 ')
    expect(text.replace(/\s+/g, ' ')).toContain(
      '; had on 30 March 2026: the youth justice service has agreed',
    )
    const explanations = folder.json('decided/explanations.json') as Json[]
    expect(explanations.map(({ personId }) => personId)).toEqual([adult, child, 'T1'])
  })

  it('takes decisions on safeguarding, without which enforcement waits for the exploited', async () => {
    const catalogue = folder.write(
      'orders.json',
      JSON.stringify({
        id: 'orders',
        version: '1',
        title: 'Orders',
        responses: [
          {
            id: 'order',
            name: 'Order',
            kind: 'enforcement',
            addresses: [],
            offerWhen: { measure: { kind: 'age' }, atLeast: 18 },
            requires: [],
            inForce: {},
            confirmedOn: '2026-03-01',
            evidence: 'None.',
            basis: [{ kind: 'judgement', title: 'Invented' }],
          },
        ],
      }),
    )
    const exploited = folder.write(
      'exploited.csv',
      `crimeId,personId,role,offenceCode,occurredOn,markers\nC97,${adult},suspect,92A,2026-03-02,exploited\n`,
    )
    const safeguarding = folder.write(
      'safeguarding.csv',
      `personId;decidedOn;by;outcome\n${adult};20/03/2026;Safeguarding meeting;Safeguarded otherwise\n`,
    )
    const adviceOn = async (out: string, more: readonly string[]) => {
      const given = [...args, '--offences', exploited, '--catalogue', catalogue, ...more]
      const { code } = await prelude(['run', ...given, '--out', folder.of(out)])
      expect(code).toBe(0)
      const advice = folder.json(`${out}/recommendations.json`) as Json[]
      return advice.find(({ personId }) => personId === adult)
    }
    expect(await adviceOn('waiting', [])).toMatchObject({
      status: 'unknown',
      missing: ['safeguarding-decision'],
    })
    expect(await adviceOn('settled', ['--safeguarding', safeguarding])).toMatchObject({
      status: 'recommended',
      requires: [{ had: { on: '2026-03-20', by: 'Safeguarding meeting' } }],
    })
  })

  it('takes several files of one kind', async () => {
    const more = folder.write(
      'more.csv',
      'crimeId,personId,role,offenceCode,occurredOn\nC99,A1,charged,10D,2026-01-09\n',
    )
    await prelude(['run', ...args, '--offences', more, '--out', folder.of('more')])
    // 1070.409 and another blade.
    expect(folder.read('more/cohort-analyst.csv').split('\n')[1]).toContain(',A1,1123.447,')
    expect((folder.json('more/run.json') as { hindsight: boolean }).hindsight).toBe(true)
  })

  it('writes nothing of a person where there is nobody', async () => {
    const lone = folder.write(
      'lone.csv',
      'crimeId,personId,role,offenceCode,occurredOn\nC1,A1,victim,10D,2026-01-09\n',
    )
    const { code, out } = await prelude([
      'run',
      '--as-of',
      '2026-03-31',
      '--offences',
      lone,
      '--out',
      folder.of('lone'),
    ])
    expect(code).toBe(0)
    expect(out).toContain('Harm: nobody has recorded harm that counts.')
    expect(out).not.toContain('Refused')
    expect(folder.read('lone/cohort-analyst.csv').trimEnd().split('\n')).toHaveLength(1)
  })

  it('refuses a folder that cannot be written to before it reads anything', async () => {
    const file = folder.write('a-file', '')
    expect(await prelude(['run', ...args, '--out', file])).toEqual({
      code: 1,
      out: '',
      err: `prelude: the folder of --out cannot be used: ${file} is a file, not a folder\n`,
    })
    expect((await prelude(['run', ...args, '--out', folder.of('a-file/x')])).err).toContain(
      'has a file where a folder should be',
    )
  })

  it('says which file it could not write', async () => {
    mkdirSync(folder.of('blocked/explanations.json'), { recursive: true })
    expect(await prelude(['run', ...args, '--out', folder.of('blocked')])).toMatchObject({
      code: 1,
      err: expect.stringContaining(
        `prelude: the file cannot be written: ${folder.of('blocked/explanations.json')} is a folder\n`,
      ),
    })
  })
})
