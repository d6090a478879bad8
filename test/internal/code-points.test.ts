import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareCodePoints, readCodePoints, writeCodePoints } from '../../src/internal/code-points'

function bytesOf(text: string): number[] {
  const bytes = new Uint8Array(text.length * 3)
  return [...bytes.subarray(0, writeCodePoints(text, bytes, 0))]
}

/** Any text at all, lone surrogates among it. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd7fe, max: 0xe001 })))
  .map((units) => String.fromCharCode(...units))

describe('writeCodePoints', () => {
  // The boundaries of RFC 3629, section 3.
  it.each([
    ['\u007f', [0x7f]],
    ['\u0080', [0xc2, 0x80]],
    ['\u07ff', [0xdf, 0xbf]],
    ['\u0800', [0xe0, 0xa0, 0x80]],
    ['\uffff', [0xef, 0xbf, 0xbf]],
    ['\u{10000}', [0xf0, 0x90, 0x80, 0x80]],
    ['\u{10ffff}', [0xf4, 0x8f, 0xbf, 0xbf]],
    ['Å1', [0xc3, 0x85, 0x31]],
  ])('writes %j as UTF-8', (text, bytes) => {
    expect(bytesOf(text)).toEqual(bytes)
  })

  it('keeps a lone surrogate as three bytes of its own', () => {
    expect(bytesOf('\ud800')).toEqual([0xed, 0xa0, 0x80])
    expect(bytesOf('\udfff')).toEqual([0xed, 0xbf, 0xbf])
  })

  it('begins where it is told and leaves the rest alone', () => {
    const bytes = new Uint8Array([9, 9, 9, 9])
    expect(writeCodePoints('é', bytes, 1)).toBe(3)
    expect([...bytes]).toEqual([9, 0xc3, 0xa9, 9])
  })

  it('is undone by readCodePoints, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const bytes = Uint8Array.from(bytesOf(text))
        expect(readCodePoints(bytes, 0, bytes.length)).toBe(text)
      }),
    )
  })
})

describe('compareCodePoints', () => {
  it('puts a text before those that go on from it', () => {
    expect(compareCodePoints('P1', 'P10')).toBeLessThan(0)
    expect(compareCodePoints('', 'P')).toBeLessThan(0)
    expect(compareCodePoints('P1', 'P1')).toBe(0)
  })

  it('puts points beyond U+FFFF last, where UTF-16 units would put them earlier', () => {
    expect(compareCodePoints('\uffff', '\u{10000}')).toBeLessThan(0)
    expect(compareCodePoints('a\u{1f600}', 'a\uff5a')).toBeGreaterThan(0)
  })

  it('tells apart points of which only the second unit differs', () => {
    expect(compareCodePoints('\u{1f600}', '\u{1f601}')).toBeLessThan(0)
  })

  it('takes a lone surrogate for the point that it is', () => {
    // U+D800 U+E000 against U+10000: the second is greater although its second unit, DC00, is less than E000.
    expect(compareCodePoints('\ud800\ue000', '\ud800\udc00')).toBeLessThan(0)
    expect(compareCodePoints('\ud800\udc00', '\ud800\ue000')).toBeGreaterThan(0)
    // U+10000 against the lone U+D801.
    expect(compareCodePoints('\ud800\udc00', '\ud801')).toBeGreaterThan(0)
    // The lone U+DC00 against U+10000.
    expect(compareCodePoints('\udc00', '\ud800\udc00')).toBeLessThan(0)
  })

  it('orders as the bytes do', () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const order = Buffer.compare(Buffer.from(bytesOf(left)), Buffer.from(bytesOf(right)))
        expect(Math.sign(compareCodePoints(left, right))).toBe(order)
      }),
      { numRuns: 2000 },
    )
  })
})
