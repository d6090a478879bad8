import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { prelude, temporaryFolder } from './capture'

const folder = temporaryFolder()

it('writes a force of so many people from a seed, and a messy one where asked', async () => {
  const sample = ['sample', '--people', '60', '--seed', '3', '--out']
  const { code, out } = await prelude([...sample, folder.of('clean')])
  expect(code).toBe(0)
  expect(out).toContain('10 files of an invented force\n')
  expect(out).toMatch(/offences\.csv +\d+ kB\n/)
  await prelude([...sample, folder.of('messy'), '--messy'])
  expect(readdirSync(folder.of('clean'))).toEqual(readdirSync(folder.of('messy')))
  expect(folder.read('clean/offences.csv')).not.toBe(folder.read('messy/offences.csv'))
  await prelude([...sample, folder.of('again')])
  expect(folder.read('again/offences.csv')).toBe(folder.read('clean/offences.csv'))
})

it('gives the demo’s main job something to run on', async () => {
  const file = (name: string) => folder.of(`messy/${name}`)
  const { code } = await prelude([
    ...['run', '--as-of', '2026-03-31', '--offences', file('offences.csv'), '--people', file('people.csv')],
    ...['--columns', file('columns.json'), '--out', folder.of('advice')],
  ])
  expect(code).toBe(0)
})

it.each([
  ['0', '1', 'people to be a whole number from 1 to 4900000'],
  ['ten', '1', 'people to be a whole number from 1 to 4900000'],
  ['1e3', '1', 'people to be a whole number from 1 to 4900000'],
  ['10', '1.5', 'seed to be a whole number from -2147483648 to 4294967295'],
])('refuses %s people from seed %s', async (people, seed, sentence) => {
  const args = ['sample', '--people', people, '--seed', seed, '--out', folder.of('none')]
  expect(await prelude(args)).toEqual({ code: 2, out: '', err: `prelude: sample needs ${sentence}\n` })
})

it('says where it cannot write', async () => {
  const file = folder.write('file', '')
  expect((await prelude(['sample', '--people', '10', '--seed', '1', '--out', file])).code).toBe(1)
  folder.write('taken', '')
  const { mkdirSync } = await import('node:fs')
  mkdirSync(folder.of('blocked/offences.csv'), { recursive: true })
  const { code, err } = await prelude([
    'sample',
    '--people',
    '10',
    '--seed',
    '1',
    '--out',
    folder.of('blocked'),
  ])
  expect([code, err]).toEqual([
    1,
    `prelude: the sample cannot be written: ${folder.of('blocked')} is a folder\n`,
  ])
})
