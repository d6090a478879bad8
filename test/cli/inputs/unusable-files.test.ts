import { beforeAll, describe, expect, it } from 'vitest'
import { prelude, temporaryFolder } from '../capture'
import { writeSmallForce } from '../small-force'

const folder = temporaryFolder()
let args: readonly string[] = []
beforeAll(() => {
  args = writeSmallForce(folder)
})

/** What `prelude run` says of the small force with further options, without the lines about reading. */
async function complaint(...more: string[]): Promise<string> {
  const { code, out, err } = await prelude(['run', ...args, '--out', folder.of('out'), ...more])
  expect([code, out]).toEqual([1, ''])
  expect(err).not.toMatch(/\n\s+at /)
  return err.slice(err.indexOf('prelude: ')).trimEnd()
}

const minimal = {
  id: 'small',
  version: '1',
  title: 'Small',
  harm: { table: 'ons-crime-severity-2021' },
  score: {
    components: [{ id: 'harm', measure: { kind: 'harm', select: { roles: { charged: 1 } } }, weight: 1 }],
  },
}
const json = (name: string, value: unknown) => folder.write(name, JSON.stringify(value))

describe('a file of records', () => {
  it('that is not there, or is a folder, is named with its option before anything is read', async () => {
    const missing = folder.of('nothing.csv')
    expect(await prelude(['run', ...args, '--needs', missing, '--out', folder.of('out')])).toEqual({
      code: 1,
      out: '',
      err: `prelude: the file of --needs cannot be read: ${missing} is not there\n`,
    })
    expect(await complaint('--needs', folder.path)).toBe(
      `prelude: the file of --needs cannot be read: ${folder.path} is a folder`,
    )
  })

  it('that lacks a required column is told by the heading that was looked for, and by those it has', async () => {
    const offences = folder.write(
      'headed.csv',
      'Crime;personId;role;Offence;occurredOn;Bad\u0007Name\nC1;P1;charged;8N;2026-01-01;x\n',
    )
    const columns = json('columns.json', { offences: { columns: { crimeId: 'Crime No' } } })
    const { err } = await prelude([
      ...['run', '--as-of', '2026-03-31', '--offences', offences, '--columns', columns],
      ...['--out', folder.of('out')],
    ])
    expect(err.trimEnd()).toBe(
      [
        `prelude: ${offences} (--offences) lacks a column that is required:`,
        `  no column is headed “Crime No”, which ${columns} names for crimeId`,
        '  no column is headed “offenceCode”; name its heading under /offences/columns/offenceCode of a --columns file',
        '  its headings that nothing is read from: “Crime”, “Offence”, “Bad?Name”',
      ].join('\n'),
    )
    const people = folder.write('people-short.csv', 'area\nNorth\n')
    expect(await complaint('--people', people)).toBe(
      `prelude: ${people} (--people) lacks a column that is required:\n  no column is headed “personId”; name its heading under /people/columns/personId of a --columns file`,
    )
  })

  it('without any heading that is known, or without a row of offences, is refused', async () => {
    const strange = folder.write('strange.csv', 'a,b\n1,2\n')
    expect(await complaint('--people', strange)).toBe(
      `prelude: ${strange}: no column has a heading that is known\n  Name the headings in \`columns\`; state the \`delimiter\` or the \`encoding\`.`,
    )
    const empty = folder.write('empty.csv', '')
    expect(await complaint('--offences', empty)).toBe(
      `prelude: ${empty} has no rows: check that the export ran to its end`,
    )
  })

  it('that is empty, or lacks a column that may be missing, is told of in a line', async () => {
    const empty = folder.write('none.csv', '')
    const columns = json('more-columns.json', { people: { columns: { deconflict: 'Op\u001b[31m' } } })
    const { code, out } = await prelude([
      'run',
      ...args,
      '--needs',
      empty,
      '--columns',
      columns,
      '--out',
      folder.of('out'),
    ])
    expect(code).toBe(0)
    expect(out.replace(/\n {2}/g, ' ')).toContain(`! ${empty}: the source is empty`)
    expect(out.replace(/\n {2}/g, ' ')).toContain(', deconflict: deconflict has no column in the source')
    expect(out).not.toContain('\u001b')
  })
})

describe('a columns file', () => {
  it.each([
    ['[]', 'is no object of options by kind of record'],
    ['null', 'is no object of options by kind of record'],
    [
      '{"offnces":{}}',
      '/offnces is not the options of a kind of record; the kinds are offences, intelligence, people, custodySpells, needs, management, custody, aliases, equality',
    ],
    ['{"offences":[]}', '/offences is not the options of a kind of record'],
  ])('such as %s is refused', async (text, sentence) => {
    expect(await complaint('--columns', folder.write('fits.json', text))).toContain(sentence)
  })

  it('that names what no record has is refused with the pointer', async () => {
    const columns = json('fits.json', { offences: { columns: { crime: 'x' }, into: {} }, equality: {} })
    expect(await complaint('--columns', columns)).toBe(
      `prelude: ${columns} does not fit the reader of offences:\n  /offences/columns/crime is not a field of this record`,
    )
  })

  it('that reads codes in another system than the harm table weighs is refused', async () => {
    const columns = json('fits.json', { offences: { codeSystem: 'home-office' } })
    expect(await complaint('--columns', columns)).toContain(
      '/offences/codeSystem is not recorded-crime, the system of the policy',
    )
  })

  it('that is no JSON is refused by its line, without its text', async () => {
    const columns = folder.write('fits.json', '{\n"offences": secret }')
    const said = await complaint('--columns', columns)
    expect(said).toMatch(/^prelude: the file of --columns is not valid JSON: \S+(, line 2)?$/)
    expect(said).not.toContain('secret')
    expect(await complaint('--columns', folder.write('fits.json', '{'))).toContain('is not valid JSON')
    expect(await complaint('--columns', folder.of('no.json'))).toContain(
      'the file of --columns cannot be read',
    )
  })
})

describe('a policy', () => {
  it('that is not valid is refused with a pointer for each fault', async () => {
    const policy = json('policy.json', {
      ...minimal,
      version: undefined,
      score: { components: [{ ...minimal.score.components[0], weight: -1 }] },
      extra: 1,
    })
    const lines = (await complaint('--policy', policy)).split('\n')
    expect(lines[0]).toBe(`prelude: the policy is not valid: ${policy}`)
    expect(lines.slice(1).map((line) => line.split(': ')[0])).toEqual(
      expect.arrayContaining(['  /score/components/0/weight', '  /extra', '  /version']),
    )
    expect(await complaint('--policy', json('policy.json', 3))).toMatch(/\n {2}\/: /)
  })

  it('of another code system needs a catalogue that goes with it', async () => {
    const table = folder.write('days.csv', 'Home Office Classification,CCHI Score\n008/06,365\n')
    json('days.json', {
      id: 'days',
      title: 'Days',
      edition: '1',
      unit: 'days',
      codeSystem: 'home-office',
      source: 's',
      licence: 'l',
    })
    const policy = json('policy.json', { ...minimal, harm: { table: 'days' } })
    const offences = folder.write(
      'ho.csv',
      'crimeId,personId,role,offenceCode,occurredOn\nC1,P1,charged,8/6,2026-01-01\n',
    )
    const said = await prelude([
      ...['run', '--as-of', '2026-03-31', '--offences', offences, '--policy', policy, '--harm-table', table],
      ...['--out', folder.of('out')],
    ])
    expect(said.code).toBe(1)
    expect(said.err).toContain(
      'the catalogue thames-valley does not go with the policy small; give another with --catalogue:\n  /',
    )
    const explained = await prelude([
      'explain',
      '--as-of',
      '2026-03-31',
      '--offences',
      offences,
      '--policy',
      policy,
      '--harm-table',
      table,
      '--person',
      'P1',
    ])
    expect(explained.out).toContain('in days\n')
    expect(explained.out).toMatch(/C1 {2}charged {2}code 008\/06 +365 +365\.000\n/)
  })

  it('and a catalogue of one’s own are taken', async () => {
    const catalogue = json('catalogue.json', {
      id: 'own',
      version: '1',
      title: 'Own',
      responses: [
        {
          id: 'talk',
          name: 'Talk',
          kind: 'support',
          addresses: ['peers'],
          offerWhen: { measure: { kind: 'age' }, atLeast: 10 },
          requires: [],
          inForce: {},
          confirmedOn: '2026-03-01',
          evidence: 'None.',
          basis: [{ kind: 'judgement', title: 'Own' }],
        },
      ],
    })
    const policy = json('policy.json', { ...minimal, lists: [{ id: 'all', size: 9 }] })
    const { code } = await prelude([
      'run',
      ...args,
      '--policy',
      policy,
      '--catalogue',
      catalogue,
      '--out',
      folder.of('own'),
    ])
    expect(code).toBe(0)
    expect(folder.read('own/cohort-panel.txt')).toContain('\nall\n')
    expect(folder.read('own/recommendations.csv')).toContain('support,talk,Talk')
    expect(await complaint('--catalogue', json('catalogue.json', { id: 'own' }))).toContain(
      'the catalogue is not valid: ',
    )
  })
})

describe('a harm table', () => {
  const about = {
    id: 'days',
    title: 'Days',
    edition: '1',
    unit: 'days',
    codeSystem: 'home-office',
    source: 's',
    licence: 'l',
  }
  const policyFile = () => json('policy.json', { ...minimal, harm: { table: 'days' } })

  it('without a policy that names it is a misuse', async () => {
    expect(await prelude(['run', ...args, '--harm-table', 'x.csv', '--out', folder.of('out')])).toMatchObject(
      {
        code: 2,
        err: 'prelude: --harm-table needs a --policy that names the table\n',
      },
    )
  })

  it('says beside itself what it is', async () => {
    const table = folder.write('alone.csv', 'a\n')
    expect(await complaint('--policy', policyFile(), '--harm-table', table)).toBe(
      `prelude: what the harm table ${table} is cannot be read: ${folder.of('alone.json')} is not there`,
    )
    json('alone.json', { ...about, unit: '' })
    expect(await complaint('--policy', policyFile(), '--harm-table', table)).toContain(
      `must say what the harm table ${table} is:\n  /unit must be a text`,
    )
    folder.write('alone.json', 'null')
    expect(await complaint('--policy', policyFile(), '--harm-table', table)).toContain(
      'must say what the harm table',
    )
  })

  it('is refused with the rows at fault', async () => {
    const rows = Array.from({ length: 12 }, () => '01-Jan;365').join('\n')
    const table = folder.write('dated.csv', `Code;Days\n${rows}\n`)
    json('dated.json', { ...about, columns: { code: 'Code', weight: 'Days' } })
    const lines = (await complaint('--policy', policyFile(), '--harm-table', table)).split('\n')
    expect(lines[0]).toBe(`prelude: the harm table cannot be used: ${table}`)
    expect(lines[1]).toMatch(/^ {2}row 1, Code: /)
    expect(lines).toHaveLength(11)
    expect(lines[10]).toBe('  and 3 more')
  })

  it('is refused where its rows are no table, or its id is taken', async () => {
    const broken = folder.write('broken.csv', 'Code,Code\n1,2\n')
    json('broken.json', about)
    expect(await complaint('--policy', policyFile(), '--harm-table', broken)).toBe(
      `prelude: the harm table is not CSV with one row of headings: ${broken}`,
    )
    const table = folder.write('taken.csv', 'Home Office Classification,CCHI Score\n008/06,365\n')
    json('taken.json', { ...about, id: 'ons-crime-severity-2021' })
    expect(await complaint('--policy', policyFile(), '--harm-table', table)).toBe(
      `prelude: the table of --harm-table has the id of another table: ${table}, ons-crime-severity-2021`,
    )
  })
})

describe('the panel’s files', () => {
  it('are refused where a row cannot be read, by line and field and without its values', async () => {
    const register = folder.write(
      'register.csv',
      'personId,status,decidedOn\nP-secret,paused,2026-03-01\nP2,declined,soon\nP3,declined,2026-01-01\nP3,declined,2026-01-01\n',
    )
    expect(await complaint('--register', register)).toBe(
      [
        `prelude: the file of --register cannot be read whole: ${register}; its columns are personId, status, decidedOn, until`,
        '  line 2: status is not a word of its list',
        '  line 3: decidedOn is not a calendar date in an expected format',
      ].join('\n'),
    )
    const many = folder.write(
      'many.json',
      JSON.stringify(Array.from({ length: 12 }, () => ({ personId: 'P1' }))),
    )
    const lines = (await complaint('--referrals', many)).split('\n')
    expect(lines).toHaveLength(11)
    expect(lines.at(-1)).toMatch(/^ {2}and \d+ more$/)
  })

  it('are refused where they are no list, or not there', async () => {
    expect(await complaint('--referrals', folder.write('referrals.json', '{}'))).toMatch(
      /^prelude: the file of --referrals is no JSON list: /,
    )
    const safeguarding = folder.write(
      'safeguarding.csv',
      'personId,decidedOn,by,outcome\nP1,2026-03-01,Us,closed\n',
    )
    expect(await complaint('--safeguarding', safeguarding)).toMatch(
      /line 2: outcome is not a word of its list$/,
    )
    expect(await complaint('--agreements', folder.of('no.csv'))).toBe(
      `prelude: the file of --agreements cannot be read: ${folder.of('no.csv')} is not there`,
    )
  })
})
