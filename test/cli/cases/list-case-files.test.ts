import { mkdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listCaseFiles } from '../../../src/cli/cases/list-case-files'
import { temporaryFolder } from '../capture'

const folder = temporaryFolder()
for (const name of ['deep/deeper', 'deep/.hidden', 'deep/node_modules', 'empty', 'Z.json']) {
  mkdirSync(folder.of(name), { recursive: true })
}
const names = ['b.json', 'a.JSON', 'deep/a.json', 'deep/deeper/c.json', 'Z.json/in.json', 'single.txt']
for (const name of [
  ...names,
  'notes.md',
  'deep/.hidden/x.json',
  'deep/node_modules/x.json',
  '.x.json',
  'deep/surviving-mutants.json',
]) {
  folder.write(name, '{}')
}

describe('files of cases', () => {
  it('are every JSON file of a folder and of those within it, in code-point order', async () => {
    const expected = ['Z.json/in.json', 'a.JSON', 'b.json', 'deep/a.json', 'deep/deeper/c.json']
    expect(await listCaseFiles([folder.path])).toEqual(expected.map(folder.of))
    expect(await listCaseFiles([`${folder.path}/`])).toEqual(expected.map(folder.of))
  })

  it('are taken as they are named, in that order and once each', async () => {
    const [single, deep, inner] = [folder.of('single.txt'), folder.of('deep'), folder.of('deep/a.json')]
    expect(await listCaseFiles([single, inner, deep, single])).toEqual([
      single,
      inner,
      folder.of('deep/deeper/c.json'),
    ])
  })

  it('have to be there', async () => {
    await expect(listCaseFiles([folder.of('none')])).rejects.toThrow(
      `the cases cannot be read: ${folder.of('none')} is not there`,
    )
    await expect(listCaseFiles([folder.of('empty')])).rejects.toThrow(
      `there is no file of cases, ending in .json, in ${folder.of('empty')}`,
    )
  })
})
