import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { writeSampleForce } from '../../../src/cli/sample/write-sample-force'
import { sampleText } from './sample-rows'

const folder = mkdtempSync(join(tmpdir(), 'sample-force-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('writeSampleForce', () => {
  it('writes ten files into a folder that it makes, with the bytes of the texts, and says what it wrote', () => {
    const out = join(folder, 'new', 'force')
    const written = writeSampleForce({ people: 1500, seed: 3, out, messy: true })
    expect(written.length).toBe(10)
    for (const { name, path, bytes } of written) {
      const file = readFileSync(path)
      expect(path).toBe(join(out, name))
      expect(file.length).toBe(bytes)
      expect(file.equals(Buffer.from(sampleText({ people: 1500, seed: 3, messy: true }, name)))).toBe(true)
    }
  })

  it('writes over what an earlier run left', () => {
    const out = join(folder, 'twice')
    writeSampleForce({ people: 120, seed: 3, out })
    const [first] = writeSampleForce({ people: 60, seed: 3, out })
    expect(readFileSync(first?.path ?? '').length).toBe(first?.bytes)
  })

  it('refuses what the generator refuses, before it makes a folder', () => {
    expect(() => writeSampleForce({ people: 0, seed: 3, out: join(folder, 'never') })).toThrow(/people/)
    expect(() => readFileSync(join(folder, 'never', 'offences.csv'))).toThrow()
  })
})
