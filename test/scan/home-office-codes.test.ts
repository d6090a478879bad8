import { describe, expect, it } from 'vitest'
import { isListedHomeOfficeCode } from '../../src/scan/home-office-codes'

const allShapes = Array.from(
  { length: 100_000 },
  (_, n) => `${String(Math.floor(n / 100)).padStart(3, '0')}/${String(n % 100).padStart(2, '0')}`,
)

describe('isListedHomeOfficeCode', () => {
  it('lists 3,039 codes in 219 classes', () => {
    const listed = allShapes.filter(isListedHomeOfficeCode)
    expect(listed).toHaveLength(3039)
    expect(new Set(listed.map((code) => code.slice(0, 3))).size).toBe(219)
  })

  it.each(['001/01', '008/06', '008/77', '034/01', '090/01'])('lists %s', (code) => {
    expect(isListedHomeOfficeCode(code)).toBe(true)
  })

  // Class 8 has no 10, 12, 68, 69, 70 or 80; no class is 445.
  it.each(['008/10', '008/12', '008/68', '008/80', '445/62', '8/6', '00806', '', '001/001', 'constructor'])(
    'does not list %j',
    (code) => {
      expect(isListedHomeOfficeCode(code)).toBe(false)
    },
  )
})
