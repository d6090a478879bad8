import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalOffenceCode } from '../../src/scan/canonical-offence-code'
import { codeSystems } from '../../src/scan/vocabulary'

describe('canonicalOffenceCode, recorded crime', () => {
  it.each([
    ['8N', '8N'],
    ['8n ', '8N'],
    ['08N', '8N'],
    ['008n', '8N'],
    ['\ufeff8 N\u00a0', '8N'],
    ['105a', '105A'],
    ['802', '802'],
    ['1', '1'],
    ['01', '1'],
    ['4.1', '4.1'],
    ['04.1', '4.1'],
    ['4.10', '4.10'],
    ['37.2', '37.2'],
    ['1/4.1/4.10/4.2', '1/4.1/4.10/4.2'],
    ['1 / 4.1 / 4.10 / 4.2', '1/4.1/4.10/4.2'],
    ['af', 'AF'],
    ['Cifas', 'CIFAS'],
    ['FFA UK', 'FFA UK'],
    ['UK FINANCE', 'UK Finance'],
  ])('writes %j as %j', (code, canonical) => {
    expect(canonicalOffenceCode(code, 'recorded-crime')).toBe(canonical)
  })

  it.each([
    '',
    ' ',
    '0',
    '000',
    '8/6',
    '008/06',
    '4/1',
    '00806',
    '0802',
    '44562',
    '46.0',
    '4.',
    '4.100',
    '8NN',
    'N8',
    '8-N',
    '8Ñ',
    '８N',
    '1/4.1',
    '01/01/2022',
    '1-Jan',
    'Jan-08',
    '2022-01-01',
    'Assault with injury',
    'constructor',
    '__proto__',
  ])('takes %j for no code', (code) => {
    expect(canonicalOffenceCode(code, 'recorded-crime')).toBeUndefined()
  })

  it('keeps 4.1, manslaughter, apart from 4.10, corporate manslaughter', () => {
    expect(canonicalOffenceCode('4.1', 'recorded-crime')).not.toBe(
      canonicalOffenceCode('4.10', 'recorded-crime'),
    )
  })
})

describe('canonicalOffenceCode, Home Office', () => {
  it.each([
    ['8/6', '008/06'],
    ['008/06', '008/06'],
    ['8/06', '008/06'],
    [' 8 / 6 ', '008/06'],
    ['00806', '008/06'],
    ['1/1', '001/01'],
    ['105/12', '105/12'],
    // 195/72 is listed, so its five digits are the code, although 19572 is also the serial of 1 August 1953.
    ['19572', '195/72'],
  ])('writes %j as %j', (code, canonical) => {
    expect(canonicalOffenceCode(code, 'home-office')).toBe(canonical)
  })

  it.each([
    '',
    '44562',
    '00899',
    '806',
    '8N',
    '8/006',
    '1008/06',
    '/6',
    '01/01/2022',
    '1-Jan',
    'Jan-08',
    '08-Jun',
    '2022-01-01',
    'murder',
  ])('takes %j for no code', (code) => {
    expect(canonicalOffenceCode(code, 'home-office')).toBeUndefined()
  })
})

describe('canonicalOffenceCode, any text', () => {
  const codeLike = fc.stringMatching(/^[0-9A-Za-z/. ]{0,8}$/)
  const text = fc.oneof(fc.string({ unit: 'binary' }), codeLike)

  it('never throws, and its result is its own canonical form', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...codeSystems), (code, codeSystem) => {
        const canonical = canonicalOffenceCode(code, codeSystem)
        if (canonical !== undefined) expect(canonicalOffenceCode(canonical, codeSystem)).toBe(canonical)
      }),
    )
  })

  it('is one for every blank, case and leading zero of a recorded-crime code', () => {
    const letter = fc.constantFrom('', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), letter, fc.boolean(), (number, suffix, padded) => {
        const written = ` ${padded ? '0' : ''}${number} ${suffix.toLowerCase()}\t`
        expect(canonicalOffenceCode(written, 'recorded-crime')).toBe(`${number}${suffix}`)
      }),
    )
  })

  it('takes no text for a code of both systems', () => {
    fc.assert(
      fc.property(codeLike, (code) => {
        const canonical = codeSystems.map((codeSystem) => canonicalOffenceCode(code, codeSystem))
        expect(canonical.filter((result) => result !== undefined).length).toBeLessThanOrEqual(1)
      }),
    )
  })
})
