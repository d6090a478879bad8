import { describe, expect, it } from 'vitest'
import { requireDraftApart, writeDrafts } from '../../../src/cli/cases/write-drafts'
import { type PolicyCase, parsePolicyCases } from '../../../src/testing/index'
import { temporaryFolder } from '../capture'

const folder = temporaryFolder()
const draft: PolicyCase = {
  name: 'Nobody',
  asOf: '2026-03-31',
  person: { age: 18 },
  expect: { gates: { adult: 'met' } },
}

describe('drafts of cases', () => {
  it('are written as a file of cases with a date each', async () => {
    await writeDrafts(folder.of('drafts.json'), [draft, draft])
    expect(parsePolicyCases(folder.json('drafts.json'))).toEqual([draft, draft])
  })

  it('say where they cannot be written', async () => {
    await expect(writeDrafts(folder.path, [draft])).rejects.toThrow(
      `the file of --draft cannot be written: ${folder.path} is a folder`,
    )
  })

  it('never take the place of a file that is read, however it is named', () => {
    const file = folder.of('cases.json')
    expect(() => requireDraftApart(folder.of('x/../cases.json'), [file])).toThrow('--draft names a file')
    expect(() => requireDraftApart(folder.of('drafts.json'), [file])).not.toThrow()
    expect(() => requireDraftApart(undefined, [file])).not.toThrow()
  })
})
