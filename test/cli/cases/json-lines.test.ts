import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openJsonLines } from '../../../src/cli/cases/json-lines'
import { jsonPointer } from '../../../src/internal/document-problems'

describe('lines of a JSON text', () => {
  const text = [
    '{', // 1
    '  "title": "a \\"quoted\\" { [ , text",', // 2
    '  "cases": [', // 3
    '    { "name": "first" },', // 4
    '    {', // 5
    '      "name": "second", "a/b": 1,', // 6
    '      "expect": {', // 7
    '        "m~n": [true,', // 8
    '          -1.5e3]', // 9
    '      }', // 10
    '    }', // 11
    '  ]', // 12
    '}', // 13
  ].join('\n')
  const lineOf = openJsonLines(text)

  it.each([
    ['', 1],
    ['/title', 2],
    ['/cases', 3],
    ['/cases/0', 4],
    ['/cases/0/name', 4],
    ['/cases/1', 5],
    ['/cases/1/a~1b', 6],
    ['/cases/1/expect/m~0n', 8],
    ['/cases/1/expect/m~0n/0', 8],
    ['/cases/1/expect/m~0n/1', 9],
  ])('tells that of %s', (pointer, line) => {
    expect(lineOf(pointer)).toBe(line)
  })

  it('tells the line of the nearest place around one that is not there', () => {
    expect(lineOf('/cases/1/expect/score')).toBe(7)
    expect(lineOf('/asOf')).toBe(1)
    expect(lineOf('/cases/7/name')).toBe(3)
  })

  it('tells of a bare list, of a bare value, and of Windows lines', () => {
    expect(openJsonLines('[\r\n1,\r\n2]')('/1')).toBe(3)
    expect(openJsonLines('\n"text"')('')).toBe(1)
  })

  it('does not mind a text that is nested deeply on purpose', () => {
    const depth = 50_000
    const nested = `${'['.repeat(depth)}\n${']'.repeat(depth)}`
    expect(openJsonLines(nested)('/0'.repeat(33))).toBe(1)
    expect(openJsonLines(`${'{"a":\n'.repeat(100)}1${'}'.repeat(100)}`)('/a'.repeat(90))).toBeGreaterThan(60)
  })

  it('finds every member of any document on the line where a search finds its text', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.integer())), (document) => {
        const written = JSON.stringify(document, undefined, 1)
        const lines = written.split('\n')
        const line = openJsonLines(written)
        for (const [key, inner] of Object.entries(document)) {
          for (const [name, value] of Object.entries(inner)) {
            expect(lines[line(jsonPointer([key, name])) - 1]).toContain(`${JSON.stringify(name)}: ${value}`)
          }
        }
      }),
    )
  })
})
