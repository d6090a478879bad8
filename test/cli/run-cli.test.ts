import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { commands } from '../../src/cli/commands/commands'
import { prelude, temporaryFolder } from './capture'

const folder = temporaryFolder()

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

describe('prelude', () => {
  it.each([[[]], [['help']], [['--help']], [['-h']]])(
    'tells its commands when asked with %j',
    async (args) => {
      const { code, out, err } = await prelude(args)
      expect([code, err]).toEqual([0, ''])
      for (const { name, about } of commands) expect(out).toContain(`  ${name.padEnd(7)}  ${about}\n`)
    },
  )

  it.each(['--version', '-v', 'version'])('tells the version of the package with %s', async (arg) => {
    expect(await prelude([arg])).toEqual({ code: 0, out: `${version}\n`, err: '' })
  })

  it.each(commands)('tells every option of $name, and which are required', async ({ name, options }) => {
    const { code, out } = await prelude([name, '--help'])
    expect(code).toBe(0)
    for (const [option, { required }] of Object.entries(options)) {
      expect(out).toMatch(new RegExp(`^ {2}--${option}( |$)`, 'm'))
      if (required) expect(out.split('\n')[2]).toContain(`--${option} `)
    }
    expect(out.split('\n').every((line) => line.length <= 96)).toBe(true)
    expect((await prelude([name, '-h'])).out).toBe(out)
    expect((await prelude(['help', name])).out).toBe(out)
  })
})

describe('a misused command', () => {
  it.each([
    [
      ['nope'],
      'there is no such command; there are demo, run, explain, check, mutate, diff, sample and help',
    ],
    [
      ['help', 'nope'],
      'there is no such command; there are demo, run, explain, check, mutate, diff, sample and help',
    ],
    [['run'], 'run needs --as-of: the date of the advice, YYYY-MM-DD: only what was known by then counts'],
    [['demo', 'x'], 'demo takes options only: put the name of an option before each value, as --out folder'],
    [
      ['demo', '--', 'x'],
      'demo takes options only: put the name of an option before each value, as --out folder',
    ],
    [['demo', '--nope'], '--nope is no option of demo'],
    [['demo', '-x'], '-x is no option of demo'],
    [['run', '--asof', '2026-03-31'], '--asof is no option of run; did you mean --as-of?'],
    [['run', '--offence', 'a.csv'], '--offence is no option of run; did you mean --offences?'],
    [['run', '--__proto__', 'a'], '--__proto__ is no option of run'],
    [['sample', '--messy=yes'], '--messy is a switch and takes no value'],
    [['run', '--out'], '--out needs a value: where the advice is written; made where it is not there'],
    [['run', '--out='], '--out needs a value: where the advice is written; made where it is not there'],
    [
      ['run', '--out', '--as-of'],
      '--out needs a value: where the advice is written; made where it is not there',
    ],
    [['run', '--out', 'a', '--out', 'b'], '--out is given twice'],
    [
      ['run', '--as-of', '2026-02-29', '--offences', 'a.csv', '--out', 'b'],
      '--as-of is no calendar date; write YYYY-MM-DD',
    ],
    [
      ['run', '--as-of', '31/03/2026', '--offences', 'a.csv', '--out', 'b'],
      '--as-of is no calendar date; write YYYY-MM-DD',
    ],
  ])('says what is wrong in one sentence and exits with 2: %j', async (args, sentence) => {
    expect(await prelude(args)).toEqual({ code: 2, out: '', err: `prelude: ${sentence}\n` })
  })

  it('takes a value that begins with a hyphen where it is joined with an equals sign', async () => {
    const { err } = await prelude(['sample', '--people', '0', '--seed=-1', '--out', folder.of('x')])
    expect(err).toContain('sample needs people to be a whole number')
  })
})
