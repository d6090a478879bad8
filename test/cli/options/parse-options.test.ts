import { describe, expect, it } from 'vitest'
import { describeCommand } from '../../../src/cli/options/describe-command'
import type { ArgumentSpec } from '../../../src/cli/options/option-spec'
import { parseOptions } from '../../../src/cli/options/parse-options'

const old: ArgumentSpec = { name: 'OLD', about: 'the earlier one', required: true }
const later: ArgumentSpec = { name: 'NEW', about: 'the later one', required: true }
const rest: ArgumentSpec = { name: 'REST', about: 'all others', many: true }
const options = { watch: { about: 'again and again' }, out: { value: 'FILE', about: 'where to' } }

function parsed(specs: readonly ArgumentSpec[], ...args: string[]) {
  return parseOptions({ name: 'try', options, arguments: specs }, args)
}

describe('arguments', () => {
  it('are taken in order, wherever the options stand', () => {
    const given = parsed([old, later], '--watch', 'a', '--out', 'x', 'b')
    expect([given.argument('OLD'), given.argument('NEW')]).toEqual(['a', 'b'])
    expect([given.has('watch'), given.text('out')]).toEqual([true, 'x'])
  })

  it('that may be many are all that follow', () => {
    expect(parsed([old, rest], 'a').arguments('REST')).toEqual([])
    const given = parsed([old, rest], 'a', 'b', '--watch', 'c')
    expect([given.arguments('OLD'), given.arguments('REST')]).toEqual([['a'], ['b', 'c']])
  })

  it('may begin with a hyphen after two hyphens', () => {
    expect(parsed([old], '--', '-a').argument('OLD')).toBe('-a')
    expect(() => parsed([old], '-a')).toThrow('-a is no option of try')
  })

  it('that are too few or too many are a misuse', () => {
    expect(() => parsed([old, later], 'a')).toThrow('try needs NEW: the later one')
    expect(() => parsed([old, later], 'a', 'b', 'c')).toThrow(
      'try takes OLD and NEW and no more without an option',
    )
  })

  it('are told in help, with those that may be left out in brackets', () => {
    const run = async () => 0
    const lines = describeCommand({
      name: 'try',
      about: 'tries',
      arguments: [old, rest],
      options: { table: { value: 'FILE', about: 'a table', many: true } },
      notes: [],
      run,
    })
    expect(lines).toEqual([
      'prelude try: tries',
      '',
      'Usage: prelude try OLD [REST …] [options]',
      '',
      '  OLD           the earlier one; required',
      '  REST          all others',
      '  --table FILE  a table',
      '',
      '--table may be given more than once.',
    ])
  })
})
