import { beforeAll, describe, expect, it } from 'vitest'
import { prelude, temporaryFolder } from './capture'
import { smallPolicy } from './small-rules'

const folder = temporaryFolder()
const old = folder.write('old.json', smallPolicy)
/** Adults from 25: another condition on line 15; another title, which moves nothing. */
const later = folder.write(
  'new.json',
  smallPolicy
    .replace('"atLeast": 18', '"atLeast": 25')
    .replace('"version": "1"', '"version": "2"')
    .replace('"review": { "every": { "months": 1 } }', '"signposts": []')
    .replace(/,\s*"signposts": \[\]/, ''),
)
const row = (crime: string, person: string) => `${crime},${person},charged,10D,2026-01-05\n`
let records: readonly string[] = []

beforeAll(() => {
  const heading = 'crimeId,personId,role,offenceCode,occurredOn\n'
  const offences = folder.write(
    'offences.csv',
    `${heading}${row('C1', 'Young1')}${row('C2', 'Older1')}${row('C3', 'Older1')}${row('C4', 'Older2')}`,
  )
  // 20 and 40 years old at the date.
  const people = folder.write(
    'people.csv',
    'personId,bornOn,area\nYoung1,2006-01-01,North\nOlder1,1986-01-01,North\nOlder2,1986-01-01,South\n',
  )
  records = ['--as-of', '2026-03-31', '--offences', offences, '--people', people]
})

const diff = (...args: string[]) => prelude(['diff', old, later, ...args])

describe('prelude diff without records', () => {
  it('tells in words what differs, the furthest-reaching first', async () => {
    const { code, out, err } = await diff()
    expect([code, err]).toEqual([0, ''])
    const lines = out.split('\n')
    expect(lines[0]).toBe('Change of policy: small 1 to small 2')
    expect(out).toContain('\nCan move who is eligible\n\n- gate adult: ')
    expect(out.indexOf('eligible')).toBeLessThan(out.indexOf('version 1 becomes 2'))
    expect(out).not.toContain('Lists')
  })

  it('says so where the two say the same, also of bundled ones', async () => {
    const { code, out } = await prelude(['diff', 'prelude', 'prelude', '--format', 'markdown'])
    expect(code).toBe(0)
    expect(out).toMatch(/^# Change of policy: prelude [\d.]+ to prelude [\d.]+\n\n## What differs/)
    expect(out).toContain('\nThe two documents say the same.\n')
  })

  it('tells every difference with its file and line as JSON', async () => {
    const { out } = await diff('--format', 'json')
    const document = JSON.parse(out)
    expect(document).toMatchObject({
      format: 'prelude-diff-1',
      before: { id: 'small', version: '1', title: 'Small', file: old },
      after: { id: 'small', version: '2', title: 'Small', file: later },
      effect: null,
    })
    expect(document.differences).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          pointer: '/version',
          kind: 'changed',
          effect: 'words',
          file: later,
          line: 3,
        }),
        expect.objectContaining({ effect: 'eligibility', file: later, line: 15 }),
        // What is removed stands in the earlier file.
        expect.objectContaining({ pointer: '/review/every', kind: 'removed', file: old, line: 20 }),
      ]),
    )
    const bundled = JSON.parse(
      (await prelude(['diff', 'severity-sum', 'reported-harm', '--format', 'json'])).out,
    )
    expect(bundled.before.file).toBe(null)
    expect(bundled.differences[0]).toMatchObject({ file: null, line: null })
  })
})

describe('prelude diff with records', () => {
  it('tells who joins and leaves and why, as counts', async () => {
    const { code, out, err } = await diff(...records)
    expect(code).toBe(0)
    expect(err).toContain('offences.csv: 4 rows, 0 refused, 0 set aside\n')
    // Three people before; the one of 20 leaves.
    expect(out).toMatch(/\nlist +before +after +joined +left +moved +overlap\nforce +3 +2 +0 +1 +0 +67%\n/)
    expect(out).toMatch(/\n- 1 leaves: gate adult is unmet\n/)
    expect(out).not.toMatch(/Young1|Older/)
  })

  it('names people where it is told to', async () => {
    const { out } = await diff(...records, '--named', '--format', 'markdown')
    expect(out).toContain('\n- Young1 leaves force: gate adult is unmet\n')
    expect(out).toContain('\n| list | before |')
  })

  it('has no id of a person in JSON unless it is told to', async () => {
    const { out } = await diff(...records, '--format', 'json')
    expect(out).not.toMatch(/Young1|Older/)
    expect(JSON.parse(out).effect).toMatchObject({
      asOf: '2026-03-31',
      people: { before: 3, after: 2, joined: 0, left: 1, stayed: 2, moved: 0 },
      lists: [
        {
          id: 'force',
          before: 3,
          after: 2,
          joined: 0,
          left: 1,
          stayed: 2,
          moved: 0,
          reasons: [{ how: 'leaves', reason: 'gate adult is unmet', people: 1 }],
        },
      ],
      byGroup: [],
      notEligible: [{ gate: 'adult', before: 0, after: 1 }],
      referrals: 0,
    })
    const named = JSON.parse((await diff(...records, '--format', 'json', '--named')).out).effect
    expect(named.lists[0].changes).toMatchObject({
      joined: [],
      left: [{ personId: 'Young1', rankBefore: 2 }],
      stayed: ['Older1', 'Older2'],
    })
    expect(named.changedReferrals).toEqual([])
  })

  it('says which component counts more or less, without a number of one person', async () => {
    const doubled = folder.write(
      'doubled.json',
      smallPolicy
        .replace('"roles": { "charged": 1 }', '"roles": { "charged": 0.5 }')
        .replace('"size": 10', '"size": 1'),
    )
    const { out } = await prelude(['diff', old, doubled, ...records, '--format', 'json'])
    const { reasons } = JSON.parse(out).effect.lists[0]
    expect(reasons.length).toBeGreaterThan(0)
    // 53.038 × 0.5 = 26.519, and for two 106.076 and 53.038.
    expect(out).not.toMatch(/26\.519|53\.038|106\.076/)
  })

  it('respects the register and follows referrals', async () => {
    const register = folder.write(
      'register.csv',
      'personId,status,decidedOn\nOlder1,in-programme,2026-02-01\n',
    )
    const referrals = folder.write(
      'referrals.csv',
      'personId,referredOn,referredBy\nYoung1,2026-03-01,School\n',
    )
    const { out } = await diff(
      ...records,
      '--register',
      register,
      '--referrals',
      referrals,
      '--format',
      'json',
      '--named',
    )
    const { effect } = JSON.parse(out)
    expect(effect.lists[0]).toMatchObject({ before: 2, after: 1 })
    expect(effect.referrals).toBe(1)
    expect(effect.changedReferrals).toEqual([{ personId: 'Young1', before: 'listed', after: 'not-eligible' }])
  })

  it('compares by group where equality records are given, with small counts suppressed', async () => {
    const equality = folder.write('equality.csv', 'personId,Sex\nYoung1,M\nOlder1,M\nOlder2,F\n,M\n')
    const columns = folder.write('columns.json', '{ "equality": { "columns": { "sex": "Sex" } } }')
    const args = [...records, '--equality', equality, '--columns', columns]
    const { code, out, err } = await diff(...args)
    expect(code).toBe(0)
    expect(err).toContain(`read ${equality}: 4 rows, 1 refused, 0 set aside\n`)
    expect(out).toMatch(/\nBy sex\n\nsex +in the holdings +before +after +joined +left\nF +– +– +– +\d|–/)
    const { effect } = JSON.parse((await diff(...args, '--format', 'json')).out)
    expect(effect.byGroup).toMatchObject([
      {
        characteristic: 'sex',
        groups: [{ group: 'F', people: 'suppressed' }, { group: 'M' }, { people: 0 }],
      },
    ])
  })
})

describe('a misused diff', () => {
  it.each([
    [['--as-of', '2026-03-31'], '--as-of needs --offences: without records the documents alone are compared'],
    [['--named'], '--named needs --offences: without records the documents alone are compared'],
    [
      ['--offences', 'a.csv'],
      'diff with --offences needs --as-of: the date of the advice, YYYY-MM-DD: only what was known by then counts',
    ],
    [['--format', 'html'], '--format is text, markdown or json'],
    [['third.json'], 'diff takes OLD and NEW and no more without an option'],
  ])('is told what is wrong: %j', async (args, sentence) => {
    expect(await diff(...args)).toEqual({ code: 2, out: '', err: `prelude: ${sentence}\n` })
  })

  it('needs a policy file for a harm table', async () => {
    expect(await prelude(['diff', 'prelude', 'severity-sum', '--harm-table', 'x.csv'])).toMatchObject({
      code: 2,
      err: 'prelude: --harm-table needs a policy file that names the table\n',
    })
  })
})

describe('records that cannot be compared on', () => {
  const complaint = async (...args: string[]) => {
    const { code, out, err } = await prelude(args)
    expect(out).toBe('')
    return { code, said: err.slice(err.indexOf('prelude: ')).trimEnd() }
  }

  it('are those of two policies in different code systems', async () => {
    const table = folder.write('days.csv', 'Home Office Classification,CCHI Score\n008/06,365\n')
    folder.write(
      'days.json',
      JSON.stringify({
        id: 'days',
        title: 'Days',
        edition: '1',
        unit: 'days',
        codeSystem: 'home-office',
        source: 's',
        licence: 'l',
      }),
    )
    const days = folder.write(
      'of-days.json',
      smallPolicy.replace('ons-crime-severity-2021', 'days').replace('10D', '8/6'),
    )
    const { code, out } = await prelude(['diff', old, days, '--harm-table', table])
    expect([code, out.includes('Can move scores')]).toEqual([0, true])
    expect(await complaint('diff', old, days, '--harm-table', table, ...records)).toEqual({
      code: 1,
      said: 'prelude: the harm tables of the two policies are in different code systems, so no records fit both',
    })
  })

  it('are equality records of which nothing is to be kept, or that cannot be read', async () => {
    const equality = folder.write('equality-b.csv', 'personId,Sex\nYoung1,M\n')
    const columns = (text: string) => ['--columns', folder.write('columns-b.json', text)]
    const of = (path: string, ...more: string[]) =>
      complaint('diff', old, later, ...records, '--equality', path, ...more)
    expect(await of(equality)).toEqual({
      code: 2,
      said: 'prelude: --equality needs a --columns file that names characteristics under /equality/columns',
    })
    const kept = columns('{ "equality": { "columns": { "sex": "Sex" } } }')
    expect((await of(folder.of('none.csv'), ...kept)).said).toBe(
      `prelude: the file of --equality cannot be read: ${folder.of('none.csv')} is not there`,
    )
    const wrong = columns('{ "equality": { "columns": { "sex": "Gender" } } }')
    expect((await of(equality, ...wrong)).said).toMatch(
      /^prelude: \S+equality-b\.csv \(--equality\) cannot be used:\n {2}sex has no column/,
    )
    const empty = columns('{ "equality": { "columns": {} } }')
    expect((await of(equality, ...empty)).said).toBe(
      `prelude: ${folder.of('columns-b.json')} does not fit the reader of equality records:\n  /equality/columns names no characteristic`,
    )
  })
})
