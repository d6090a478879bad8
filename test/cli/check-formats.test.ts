import { describe, expect, it } from 'vitest'
import { prelude, temporaryFolder } from './capture'
import { smallPolicy, voidPolicy, writeSmallRules } from './small-rules'

const folder = temporaryFolder()
const { policy, passing, failing } = writeSmallRules(folder)
const broken = folder.write('broken.json', smallPolicy.replace('"version": "1",', '"version": "",'))
const unfit = folder.write('void.json', voidPolicy)
const check = async (format: string, ...args: string[]) => {
  const { code, out, err } = await prelude(['check', ...args, '--format', format])
  return { code, err, lines: out.split('\n') }
}

describe('TAP', () => {
  it('has a plan, a point for the policy and one for each case', async () => {
    const { code, err, lines } = await check('tap', policy, passing)
    expect([code, err]).toEqual([0, ''])
    expect(lines).toEqual([
      'TAP version 14',
      '1..3',
      'ok 1 - policy: small 1 has no error',
      `ok 2 - ${passing}: A blade weighs 53.038`,
      `ok 3 - ${passing}: A child is on no list`,
      '',
    ])
  })

  it('says of a failed point what, where and why, with its marks escaped', async () => {
    const { code, lines } = await check('tap', policy, failing)
    expect(code).toBe(1)
    expect(lines.slice(3)).toEqual([
      `not ok 2 - ${failing}: Two < one & "none" \\# 1%`,
      '  ---',
      '  message: "score: expected 106.076, but it is 53.038"',
      `  at: "${failing}:2"`,
      '  why:',
      '    - "score: expected 106.076, but it is 53.038"',
      expect.stringMatching(/^ {4}- " {2}harm: .*53\.038 points"$/),
      '    - "    2026-03-22 10D charged: 53.038"',
      expect.stringMatching(/^ {4}- " {2}/),
      '    - "gate adult: expected unmet, but it is met"',
      expect.stringMatching(/^ {4}- " {2}met: age /),
      expect.stringMatching(/^ {4}- " {2}/),
      '  ...',
      '',
    ])
  })

  it('has a point for coverage where it is required, and for a strict policy', async () => {
    const short = await check('tap', policy, passing, '--require-coverage', '100', '--strict')
    expect(short.lines[2]).toBe('not ok 1 - policy: small 1 has no error or warning')
    expect(short.lines).toContain('  message: "6 faults"')
    expect(short.lines).toContain('not ok 4 - coverage: cases exercise 100% of the rules')
    const enough = await check('tap', policy, passing, '--require-coverage', '5')
    expect(enough.lines).toContain('ok 4 - coverage: cases exercise 5% of the rules')
  })

  it('names no file for what is bundled', async () => {
    const { lines } = await check('tap', 'recency-frequency-gravity-victims', '--strict')
    expect(lines).toContain('  at: ""')
  })

  it('bails out where nothing can be checked', async () => {
    const { code, err, lines } = await check('tap', broken)
    expect(code).toBe(1)
    expect(err).toContain('prelude: the policy is not valid')
    expect(lines[0]).toBe('TAP version 14')
    expect(lines[1]).toMatch(/^Bail out! the policy is not valid: \S+; \/version: .* \(line 3\)$/)
  })
})

/** The names of elements and their attributes; throws where the text is not well formed. */
function elementsOf(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = []
  const open: (typeof found)[number][] = []
  const rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  for (const [piece, close, name = '', attributes = '', empty, text] of rest.matchAll(
    /<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/g,
  )) {
    if (text !== undefined) {
      expect(text).not.toMatch(/&(?!(amp|lt|gt|quot|#\d+);)/)
      const last = open.at(-1)
      if (last) last.text += text
    } else if (close) expect(open.pop()?.name, piece).toBe(name)
    else {
      const pairs = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])
      const element = { name, attributes: Object.fromEntries(pairs), text: '' }
      found.push(element)
      if (!empty) open.push(element)
    }
  }
  expect(open).toEqual([])
  expect(rest.replaceAll(/<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/g, '')).toBe('')
  return found
}

describe('JUnit XML', () => {
  it('has a suite for the policy, for each file and for coverage, with counts that add up', async () => {
    const { code, lines } = await check('junit', policy, passing, failing, '--require-coverage', '1')
    expect(code).toBe(1)
    const elements = elementsOf(lines.join('\n'))
    const [all, ...suites] = elements.filter(({ name }) => /^testsuites?$/.test(name))
    expect(all?.attributes).toEqual({ name: 'prelude check', tests: '5', failures: '1', errors: '0' })
    expect(suites.map(({ attributes }) => attributes)).toEqual([
      { name: 'policy', tests: '1', failures: '0', errors: '0' },
      { name: passing, tests: '2', failures: '0', errors: '0' },
      { name: failing, tests: '1', failures: '1', errors: '0' },
      { name: 'coverage', tests: '1', failures: '0', errors: '0' },
    ])
  })

  // The elements and attributes of junit-10.xsd (Jenkins xUnit plugin) that are used here, the required ones marked.
  const schema: Record<string, { required: string[]; optional: string[] }> = {
    testsuites: { required: [], optional: ['name', 'tests', 'failures', 'errors', 'time', 'disabled'] },
    testsuite: { required: ['name', 'tests', 'failures', 'errors'], optional: ['skipped', 'time'] },
    testcase: { required: ['name'], optional: ['classname', 'time'] },
    failure: { required: [], optional: ['type', 'message'] },
  }

  it('has nothing but what the usual schema allows, escaped', async () => {
    const { lines } = await check('junit', unfit, passing, failing, '--require-coverage', '100', '--strict')
    const elements = elementsOf(lines.join('\n'))
    for (const { name, attributes } of elements) {
      const { required = [], optional = [] } = schema[name] ?? {}
      expect(schema, name).toHaveProperty(name)
      expect(Object.keys(attributes)).toEqual(expect.arrayContaining(required))
      for (const key of Object.keys(attributes)) expect([...required, ...optional], name).toContain(key)
    }
    const failures = elements.filter(({ name }) => name === 'failure')
    expect(new Set(failures.map(({ attributes }) => attributes.type))).toEqual(
      new Set(['policy', 'expectation', 'coverage']),
    )
    const named = elements.find(({ attributes }) => attributes.classname === failing)
    expect(named?.attributes.name).toBe('Two &lt; one &amp; &quot;none&quot; # 1%')
    const failure = failures.find(({ attributes }) => attributes.message?.startsWith('score'))
    expect(failure?.text).toContain(`${failing}:2\nscore: expected 106.076, but it is 53.038\n`)
  })
})

describe('workflow commands of GitHub', () => {
  it('mark each expectation and each finding at its line, failures first', async () => {
    const { code, lines } = await check('github', policy, failing)
    expect(code).toBe(1)
    expect(lines[0]).toMatch(
      /^::error file=\S+failing\.json,line=5,title=Two < one & "none" # 1%25::score: expected 106\.076, but it is \S+%0A {2}harm: /,
    )
    expect(lines[1]).toMatch(/^::error file=\S+failing\.json,line=6,title=[^:]+::gate adult: /)
    const levels = lines.slice(2, -1).map((line) => line.split(' ')[0])
    expect(levels).toEqual([...new Array(6).fill('::warning'), '::notice', '::notice'])
    const found = await check('github', unfit)
    expect(found.code).toBe(1)
    expect(found.lines[0]).toMatch(
      /^::error file=\S+void\.json,line=15,title=condition-impossible::\/gates\/0\/require: no person .*%0ACorrect/,
    )
  })

  it('say nothing where there is nothing to say, and name no file for what is bundled', async () => {
    expect(await check('github', 'prelude')).toEqual({ code: 0, err: '', lines: [''] })
    const { lines } = await check('github', policy, passing, '--require-coverage', '100', '--strict')
    expect(lines[0]).toMatch(/^::error title=coverage is below 100%25::\d+ of \d+ exercised \(\d+%25\)%0A/)
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(7)
  })

  it('mark the faults of what cannot be used, and tell them on standard error too', async () => {
    const { code, err, lines } = await check('github', broken)
    expect(code).toBe(1)
    expect(err).toContain('prelude: the policy is not valid')
    expect(lines[0]).toMatch(
      /^::error file=\S+broken\.json,line=3,title=the policy is not valid%3A \S+::\/version: /,
    )
  })
})

describe('JSON', () => {
  it('has everything, in one document', async () => {
    const { code, err, lines } = await check('json', policy, passing, failing, '--require-coverage', '1')
    expect([code, err]).toEqual([1, ''])
    expect(JSON.parse(lines.join('\n'))).toEqual({
      format: 'prelude-check-1',
      passed: false,
      faults: ['cases'],
      policy: { id: 'small', version: '1', title: 'Small', file: policy },
      catalogue: null,
      totals: { cases: 3, passed: 2, failed: 1, errors: 0, warnings: 6, notes: 2 },
      findings: expect.arrayContaining([
        {
          rule: 'gate-on-alive-missing',
          severity: 'warning',
          pointer: '/gates',
          line: 12,
          message: expect.any(String),
          mend: expect.any(String),
        },
      ]),
      cases: [
        { file: passing, line: 4, name: 'A blade weighs 53.038', passed: true, failures: [] },
        { file: passing, line: 5, name: 'A child is on no list', passed: true, failures: [] },
        {
          file: failing,
          line: 2,
          name: 'Two < one & "none" # 1%',
          passed: false,
          failures: [
            {
              pointer: '/expect/score',
              line: 5,
              what: 'score',
              expected: '106.076',
              actual: '53.038',
              because: expect.any(Array),
            },
            {
              pointer: '/expect/gates/adult',
              line: 6,
              what: 'gate adult',
              expected: 'unmet',
              actual: 'met',
              because: expect.any(Array),
            },
          ],
        },
      ],
      coverage: expect.objectContaining({
        required: 1,
        exercised: expect.any(Number),
        items: expect.any(Array),
      }),
    })
  })

  it('says nothing on standard output where nothing can be checked', async () => {
    expect(await check('json', broken)).toMatchObject({ code: 1, lines: [''] })
    const { lines } = await check('json', 'prelude')
    expect(JSON.parse(lines.join('\n'))).toMatchObject({ passed: true, findings: [], coverage: null })
    const { lines: covered } = await check('json', policy, passing)
    expect(JSON.parse(covered.join('\n')).coverage.required).toBe(null)
    const { lines: bundled } = await check('json', 'recency-frequency-gravity-victims')
    expect(JSON.parse(bundled.join('\n')).findings).toEqual(
      expect.arrayContaining([expect.objectContaining({ line: null })]),
    )
  })
})
