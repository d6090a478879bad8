import { beforeAll, describe, expect, it } from 'vitest'
import { thamesValleyCatalogue } from '../../src/index'
import { parsePolicyCases } from '../../src/testing/index'
import { prelude, temporaryFolder } from './capture'
import { smallPolicy, writeSmallRules } from './small-rules'

interface Survivor {
  readonly id: string
  readonly document: string
  readonly missing: string
}

const folder = temporaryFolder()
const { policy, passing, failing } = writeSmallRules(folder)
const mutate = (...args: string[]) => prelude(['mutate', policy, passing, ...args])
const json = async (...args: string[]) => JSON.parse((await mutate(...args, '--format', 'json')).out)

let survivors: readonly Survivor[] = []
let allow: string
beforeAll(async () => {
  survivors = (await json()).survivors
  const reasons = survivors.map(({ id }) => ({ id, why: 'It is only an example' }))
  allow = folder.write('allow.json', JSON.stringify(reasons))
})

describe('prelude mutate', () => {
  it('tells each change that no case notices, with its place, and fails', async () => {
    const { code, out, err } = await mutate()
    expect([code, err]).toEqual([1, ''])
    expect(out).toMatch(
      new RegExp(`\\n✗ list force: size 10 becomes 11\\n {2}${policy}:19 /lists/0/size→11\\n {2}\\S`),
    )
    expect(out).toMatch(/noticed by none \(\d+%; 100% is required\)\.\n\nFailed, in 0\.1 s\n$/)
    // The cases have somebody of 18 who is old enough and somebody of 17 who is not.
    expect(out).not.toContain('/gates/0/require/atLeast→at least 17')
    expect(out).not.toContain('/gates/0/require/atLeast→above 18')
  })

  it('passes where enough is noticed', async () => {
    const { totals, passed } = await json('--require', '0')
    expect(passed).toBe(true)
    expect(totals.share).toBeCloseTo(totals.killed / (totals.killed + totals.survived), 12)
    const percent = totals.share * 100
    expect((await mutate('--require', (percent - 0.001).toFixed(6))).code).toBe(0)
    expect((await mutate('--require', (percent + 0.001).toFixed(6))).code).toBe(1)
    expect(await mutate('--require', 'most')).toEqual({
      code: 2,
      out: '',
      err: 'prelude: --require is a percentage from 0 to 100\n',
    })
  })

  it('passes where every survivor is explained, and shows the reasons', async () => {
    const { code, out } = await mutate('--allow', allow)
    expect(code).toBe(0)
    expect(out).toContain('\n· /lists/0/size→11: It is only an example\n')
    expect(out).not.toContain('✗')
    expect(out).toContain(`, ${survivors.length} explained (100%; 100% is required).`)
    expect(out).toMatch(/\nPassed, in /)
  })

  it('tells a reason that is no longer needed, and fails on a survivor without one', async () => {
    const [first, ...others] = survivors.map(({ id }) => ({ id, why: 'Example' }))
    const stale = { id: '/gates/0/require/atLeast→above 18', why: 'Old' }
    const file = folder.write(
      'stale.json',
      `[\n${[stale, ...others].map((each) => JSON.stringify(each)).join(',\n')}]`,
    )
    const { code, out } = await mutate('--allow', file)
    expect(code).toBe(1)
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      `! ${file}:2 ${stale.id}: survives no longer, so it needs no reason`,
    )
    expect(out).toContain(String(first?.id))
    expect(out).toContain(', 1 noticed by none (')
  })

  it('knows whose change a reason is for', async () => {
    const id = '/lists/0/size→11'
    const file = folder.write('whose.json', JSON.stringify([{ id, document: 'catalogue', why: 'No' }]))
    expect((await json('--allow', file)).stale).toEqual([
      { id, document: 'catalogue', why: 'No', file, line: 1 },
    ])
    const own = folder.write('own.json', JSON.stringify([{ id, document: 'policy', why: 'Yes' }]))
    const { stale, survivors: left } = await json('--allow', own)
    expect(stale).toEqual([])
    expect(left).toContainEqual(expect.objectContaining({ id, why: 'Yes' }))
  })

  it('counts changes apart that are proved to make no difference', async () => {
    const spare = folder.write(
      'spare.json',
      smallPolicy.replace('"groups": { ', '"groups": { "spare": { "codes": ["8N", "5D"] }, '),
    )
    const { out } = await prelude(['mutate', spare, passing])
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(/100% is required\)\. \d+ more make no difference\. /)
    const { totals } = JSON.parse((await prelude(['mutate', spare, passing, '--format', 'json'])).out)
    expect(totals.equivalent).toBeGreaterThan(0)
  })

  it('tries changes of the catalogue too, at their lines', async () => {
    const catalogue = folder.write('catalogue.json', JSON.stringify(thamesValleyCatalogue, undefined, 1))
    const about = await json('--catalogue', catalogue)
    expect(about.catalogue).toMatchObject({ id: 'thames-valley', file: catalogue })
    const within = (about.survivors as (Survivor & { pointer: string; line: number })[]).find(
      ({ pointer }) => pointer === '/confirmWithin',
    )
    expect(within).toMatchObject({ document: 'catalogue', file: catalogue })
    expect(folder.read('catalogue.json').split('\n')[Number(within?.line) - 1]).toContain('"confirmWithin"')
  }, 60_000)

  it('takes a bundled policy, whose changes stand in no file', async () => {
    const nobody = folder.write(
      'nobody.json',
      JSON.stringify([{ name: 'Nobody', asOf: '2026-03-31', person: {}, expect: { score: 0 } }]),
    )
    const { out } = await prelude(['mutate', 'severity-sum', nobody])
    expect(out).toMatch(/\n✗ .*\n {2}\//)
    const told = await prelude(['mutate', 'severity-sum', nobody, '--format', 'json'])
    expect(JSON.parse(told.out).survivors[0]).toMatchObject({ file: null, line: null })
  })
})

describe('drafts', () => {
  it('are written as a file of cases that hold, and say so', async () => {
    const path = folder.of('drafts.json')
    const { out } = await mutate('--draft', path)
    const drafts = parsePolicyCases(folder.json('drafts.json'))
    expect(out).toContain(
      `\nDrafted ${drafts.length} cases into ${path}: read each before it is kept.\n\nFailed`,
    )
    expect((await prelude(['check', policy, path])).code).toBe(0)
    expect((await json('--draft', path)).drafts).toBe(drafts.length)
  })

  it('are not written where nothing is missing, or all of it is explained', async () => {
    const { code, out } = await mutate('--allow', allow, '--draft', folder.of('none.json'))
    expect(code).toBe(0)
    expect(out).toContain('\nThere is no case to draft, so nothing was written.\n')
    expect(() => folder.read('none.json')).toThrow()
  })

  it('never take the place of the cases that are read', async () => {
    expect(await mutate('--draft', passing)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^prelude: --draft names a file of cases that is read;/),
    })
    expect((await mutate('--draft', folder.of('x/../cases.json'))).code).toBe(2)
  })

  it('that cannot be written are told', async () => {
    expect((await mutate('--draft', folder.path)).err).toBe(
      `prelude: the file of --draft cannot be written: ${folder.path} is a folder\n`,
    )
  })
})

describe('a trial that cannot be made', () => {
  it('is of cases that fail already: they are told by name, file and line', async () => {
    expect(await prelude(['mutate', policy, passing, failing])).toEqual({
      code: 1,
      out: '',
      err: `prelude: a change tells nothing where cases fail without it; prelude check says why:\n  ${failing}:2 fails: Two < one & "none" # 1%\n`,
    })
    const { out } = await prelude(['mutate', policy, failing, '--format', 'github'])
    expect(out).toMatch(/^::error file=\S+failing\.json,line=2,title=a change tells nothing .*::fails: Two/)
    expect((await prelude(['mutate', policy, failing, '--format', 'json'])).out).toBe('')
  })

  it('is without cases', async () => {
    expect(await prelude(['mutate', policy])).toMatchObject({
      code: 2,
      err: 'prelude: mutate needs CASES: files of cases, or folders: every file in them that ends in .json but surviving-mutants.json\n',
    })
  })

  it('is with a file of reasons that is none', async () => {
    const file = folder.write('reasons.json', '[\n{ "id": "a", "why": " " },\n{ "id": "secret" }]')
    const { code, err } = await mutate('--allow', file)
    expect(code).toBe(1)
    const [head, ...lines] = err.trimEnd().split('\n')
    expect(head).toBe(
      `prelude: the file of --allow is no list of mutants, each an id and why it may survive: ${file}`,
    )
    expect(lines.map((line) => line.replace(/: .* \(/, ' ('))).toEqual([
      '  /0/why (line 2)',
      '  /1/why (line 3)',
    ])
    expect(err).not.toContain('secret')
  })
})

describe('workflow commands of GitHub', () => {
  it('mark the score, each survivor and each reason that is no longer needed', async () => {
    const { code, out } = await mutate('--format', 'github')
    expect(code).toBe(1)
    const lines = out.trimEnd().split('\n')
    expect(lines).toHaveLength(survivors.length + 1)
    expect(lines[0]).toMatch(/^::error title=cases miss changes of the rules::\d+ changes of the rules: /)
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^::error file=\S+policy\.json,line=19,title=no case notices a change::list force: size 10 becomes 11%0A.*%0A\/lists\/0\/size→11$/,
      ),
    )
  })

  it('only warn where enough is noticed', async () => {
    const stale = folder.write('stale-b.json', '[{ "id": "gone", "why": "Old" }]')
    const { code, out } = await mutate('--format', 'github', '--require', '1', '--allow', stale)
    expect(code).toBe(0)
    const lines = out.trimEnd().split('\n')
    expect(lines).toHaveLength(survivors.length + 1)
    expect(lines.every((line) => line.startsWith('::warning file='))).toBe(true)
    expect(lines.at(-1)).toContain('stale-b.json,line=1,title=survives no longer::gone needs no reason')
    expect((await mutate('--format', 'github', '--allow', allow)).out).toBe('')
  })
})
