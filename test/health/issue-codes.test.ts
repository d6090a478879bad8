import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { issueCodes } from '../../src/scan/issue-codes'
import { root, trackedPaths } from './source-tree'

const codes = Object.keys(issueCodes)
const fixtures = trackedPaths().flatMap((path) => /^fixtures\/invalid\/([^/.]+)\./.exec(path)?.[1] ?? [])

it('has an invalid record for every issue code', () => {
  expect(codes.filter((code) => !fixtures.includes(code))).toEqual([])
})

it('has an issue code for every invalid record', () => {
  expect(fixtures.filter((code) => code !== 'README' && !codes.includes(code))).toEqual([])
})

it.each(Object.entries(issueCodes))('says what causes %s and how to mend it', (code, { cause, mend }) => {
  expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  expect(cause).toMatch(/\w.*\w/)
  expect(mend).toMatch(/\w.*\w/)
})

it('explains every issue code in the data dictionary', () => {
  const dictionary = readFileSync(join(root, 'docs/data-dictionary.md'), 'utf8')
  expect(codes.filter((code) => !dictionary.includes(`\`${code}\``))).toEqual([])
})
