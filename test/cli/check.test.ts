import { mkdirSync, rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { thamesValleyCatalogue } from '../../src/index'
import { prelude, temporaryFolder } from './capture'
import { smallCases, smallPolicy, voidPolicy, writeSmallRules } from './small-rules'

const folder = temporaryFolder()
const { policy, passing, failing } = writeSmallRules(folder)
const check = (...args: string[]) => prelude(['check', ...args])
const checkJson = async (...args: string[]) => {
  const { out, ...rest } = await check(...args, '--format', 'json')
  return { ...rest, report: JSON.parse(out) }
}

describe('prelude check', () => {
  it('passes where every case holds, with a tick for each and the totals', async () => {
    const { code, out, err } = await check(policy, passing)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(`Small (small 1), ${policy}\n`)
    expect(out).toContain('  ✓✓\n')
    expect(out).toContain('\nPolicy    6 warnings, 2 notes\nCases     2 passed\nCoverage  ')
    expect(out).toMatch(/\nPassed, in 0\.1 s\n$/)
  })

  it('tells what it finds in the policy, by rule, line and pointer, with how to mend it', async () => {
    const { out } = await check(policy)
    expect(out).toContain(
      `! warning basis-missing  ${policy}:13 /gates/0\n  this gate holds a number and does not say what it rests on\n  Add a basis: `,
    )
    expect(out).toContain(`· note code-without-reason  ${policy}:6 /groups/blade/codes/0\n`)
    expect(out).not.toMatch(/Cases|Coverage/)
  })

  it('shows what failed, where, what was expected and what led to it, and exits with 1', async () => {
    const { code, out, err } = await check(policy, passing, failing)
    expect([code, err]).toEqual([1, ''])
    // One blade, charged: 53.038239 → 53.038.
    expect(out).toContain(
      ['✗ Two < one & "none" # 1%', `  ${failing}:2`, '  score: expected 106.076, but it is 53.038'].join(
        '\n',
      ),
    )
    expect(out).toContain('      2026-03-22 10D charged: 53.038')
    expect(out).toContain('\n  gate adult: expected unmet, but it is met\n')
    expect(out).toContain('\nCases     2 passed, 1 failed\n')
    expect(out).toContain('\nFailed: cases, in ')
  })

  it('takes files and folders, each file once', async () => {
    mkdirSync(folder.of('all/inner'), { recursive: true })
    folder.write('all/b.json', smallCases)
    folder.write('all/inner/a.json', smallCases)
    const { report } = await checkJson(policy, folder.of('all'), folder.of('all/b.json'))
    const files = (report.cases as { file: string }[]).map(({ file }) => file)
    const [b, a] = [folder.of('all/b.json'), folder.of('all/inner/a.json')]
    expect(files).toEqual([b, b, a, a])
  })

  it('breaks a long row of ticks at the width of the page', async () => {
    const [one] = JSON.parse(smallCases).cases
    const many = folder.write(
      'm.json',
      JSON.stringify({ asOf: '2026-03-31', cases: new Array(250).fill(one) }),
    )
    const { out } = await prelude(['check', policy, many], { columns: 80 })
    const rows = out.split('\n').filter((line) => line.includes('✓'))
    expect(rows.join('').replaceAll(/[^✓]/g, '')).toHaveLength(250)
    expect(rows.length).toBeGreaterThan(3)
    for (const row of rows) expect(row.length).toBeLessThanOrEqual(80)
  })

  it('fails on an error in the policy, and on warnings where it is strict', async () => {
    const unfit = folder.write('void.json', voidPolicy)
    const { code, out } = await check(unfit)
    expect(code).toBe(1)
    expect(out).toContain(`✗ error condition-impossible  ${unfit}:15 /gates/0/require\n`)
    expect(out).toContain('Policy    1 error, 5 warnings, 2 notes\n')
    const strict = await check(policy, '--strict')
    expect(strict.code).toBe(1)
    expect(strict.out).toContain(`✗ warning basis-missing  ${policy}:13 /gates/0\n`)
    expect(strict.out).toContain('· note basis-missing')
  })

  it('takes a bundled policy and catalogue by id', async () => {
    const { code, out } = await check('prelude', '--catalogue', 'thames-valley')
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Operation Prelude[^\n]* \(prelude [\d.]+\), bundled\nwith the catalogue Responses in Thames Valley \(thames-valley [\d.]+\), bundled\n/,
    )
    expect(out).toContain('\nPolicy    nothing to say of it\n')
    const named = await checkJson('prelude', '--catalogue', 'thames-valley')
    expect(named.report).toMatchObject({
      policy: { id: 'prelude', file: null },
      catalogue: { id: 'thames-valley', file: null },
      coverage: null,
    })
  })

  it('takes a catalogue from a file, and a policy from a file that does not end in .json', async () => {
    const catalogue = folder.write('catalogue.json', JSON.stringify(thamesValleyCatalogue))
    const plain = folder.write('policy.txt', smallPolicy)
    const { report } = await checkJson('prelude', '--catalogue', catalogue)
    expect(report.catalogue).toMatchObject({ id: 'thames-valley', file: catalogue })
    expect((await checkJson(plain)).report.policy).toMatchObject({ id: 'small', file: plain })
  })
})

describe('coverage', () => {
  it('shows what no case exercises, and how much is required', async () => {
    const { code, out } = await check(policy, passing, '--require-coverage', '100')
    expect(code).toBe(1)
    expect(out).toMatch(/\nCoverage {2}\d+ of \d+ exercised \(\d+%\); 100% is required\n {10}· /)
    expect(out).toMatch(/gate adult unknown\s+\(\/gates\/0\);\s+missing:/)
    expect(out).toContain('\nFailed: coverage, in ')
    expect((await check(policy, passing, '--require-coverage', '10.5')).code).toBe(0)
  })

  it('that is reached to the last item passes', async () => {
    const { report } = await checkJson(policy, passing)
    const { exercised, total, share, items } = report.coverage
    expect(exercised).toBeLessThan(total)
    expect(share).toBe(exercised / total)
    expect(items).toHaveLength(total)
    const percent = (number: number) => number.toFixed(9)
    const just = await check(policy, passing, '--require-coverage', percent((exercised / total) * 100 - 1e-6))
    const short = await check(
      policy,
      passing,
      '--require-coverage',
      percent((exercised / total) * 100 + 1e-6),
    )
    expect([just.code, short.code]).toEqual([0, 1])
  })

  it.each(['101', '-1', 'all', '1e2', '100.01'])('cannot be required at %s', async (percent) => {
    expect(await check(policy, passing, `--require-coverage=${percent}`)).toEqual({
      code: 2,
      out: '',
      err: 'prelude: --require-coverage is a percentage from 0 to 100\n',
    })
  })

  it('cannot be required without cases', async () => {
    expect(await check(policy, '--require-coverage', '5')).toMatchObject({
      code: 2,
      err: 'prelude: --require-coverage needs CASES: without them nothing is exercised\n',
    })
  })
})

describe('what cannot be checked', () => {
  it('is a policy that is nowhere', async () => {
    expect(await check('nobodys-policy')).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(
        /^prelude: there is no file and no bundled policy of the name nobodys-policy\n {2}bundled policies: prelude, /,
      ),
    })
    expect((await check('nobodys.json')).err).toBe(
      'prelude: the policy cannot be read: nobodys.json is not there\n',
    )
  })

  it('is a policy that is not valid, each fault with its line', async () => {
    const broken = folder.write('broken.json', smallPolicy.replace('"weight": 1', '"weight": -1'))
    const { code, out, err } = await check(broken)
    expect([code, out]).toEqual([1, ''])
    expect(err).toMatch(
      new RegExp(
        `^prelude: the policy is not valid: ${broken}\\n {2}/score/components/0/weight: .+ \\(line 9\\)\\n$`,
      ),
    )
  })

  it('is cases that are not valid, in all files, each fault with its file, line and pointer', async () => {
    const first = folder.write('first.json', smallCases.replace('"score": 53.038, ', '"socre": 1, '))
    const second = folder.write('second.json', '[{ "name": "secret",\n "person": 3 }]')
    const { code, out, err } = await check(policy, first, second)
    expect([code, out]).toEqual([1, ''])
    const lines = err.split('\n')
    expect(lines[0]).toBe('prelude: the cases are not valid:')
    expect(lines[1]).toBe(`  ${first}:4 /cases/0/expect/socre: unknown key`)
    expect(err).toContain(`  ${second}:2 /0/person: `)
    expect(err).toContain(`  ${second}:1 /0/expect: `)
    expect(err).not.toContain('secret')
  })

  it('is a file of cases that is no JSON', async () => {
    const text = folder.write('text.json', 'secret')
    const { err } = await check(policy, text)
    expect(err).toMatch(/^prelude: the file of cases is not valid JSON: \S+text\.json(, line 1)?\n$/)
  })

  it('is a harm table without a policy file that names it, or a format that there is not', async () => {
    expect(await check('prelude', '--harm-table', 'x.csv')).toEqual({
      code: 2,
      out: '',
      err: 'prelude: --harm-table needs a policy file that names the table\n',
    })
    expect(await check(policy, '--format', 'xml')).toMatchObject({
      code: 2,
      err: 'prelude: --format is text, tap, junit, json or github\n',
    })
  })
})

describe('watching', () => {
  it('checks again after each change, waits out errors, and exits with what came last', async () => {
    const watched = folder.write('watched.json', smallCases)
    const steps = [
      () => folder.write('watched.json', smallCases.replace('53.038,', '53.039,')),
      () => rmSync(watched),
      () => folder.write('watched.json', smallCases),
      () => folder.write('watched.json', smallCases.replace('53.038,', '53.039,')),
    ]
    const paths: (readonly string[])[] = []
    const { code, out, err } = await prelude(
      ['check', policy, watched, '--watch', '--catalogue', 'thames-valley'],
      {
        change: async (given) => {
          paths.push(given)
          await new Promise((resolve) => setTimeout(resolve, 200))
          const step = steps.shift()
          step?.()
          return step !== undefined
        },
      },
    )
    expect(paths[0]).toEqual([policy, watched, 'thames-valley'])
    expect(out.match(/^(Passed|Failed: cases)/gm)).toEqual([
      'Passed',
      'Failed: cases',
      'Passed',
      'Failed: cases',
    ])
    expect(err).toBe(`prelude: the cases cannot be read: ${watched} is not there\n`)
    expect(code).toBe(1)
    expect(out).not.toContain('\u001b')
    expect(out).not.toContain('Ctrl')
  })

  it('clears a terminal between two rounds, and says how it ends', async () => {
    let rounds = 0
    const { out } = await prelude(['check', policy, passing, '--watch'], {
      isTty: true,
      change: async () => {
        rounds += 1
        return rounds < 2
      },
    })
    expect(out.split('\u001b[2J\u001b[3J\u001b[H')).toHaveLength(2)
    expect(out.startsWith('Small')).toBe(true)
    expect(out.endsWith('Waiting for a change; Ctrl+C ends.\n')).toBe(true)
  })

  it('looks at harm tables and what says what they are', async () => {
    const seen: string[] = []
    const table = folder.of('days.csv')
    await prelude(['check', policy, '--watch', '--harm-table', table], {
      change: async (paths) => {
        seen.push(...paths)
        return false
      },
    })
    expect(seen).toEqual([policy, table, folder.of('days.json')])
  })

  it('is for people only', async () => {
    expect(await check(policy, '--watch', '--format', 'tap')).toEqual({
      code: 2,
      out: '',
      err: 'prelude: --watch is for people: it takes no other --format than text\n',
    })
  })
})
