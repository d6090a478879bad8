import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  documentProblems,
  jsonPointer,
  pointerPastDepth,
  pointersOfProto,
} from '../../src/internal/document-problems'

function problemsOf(schema: z.ZodType, input: unknown): string[] {
  const { error } = schema.safeParse(input)
  return documentProblems(error?.issues ?? [], input).map(({ pointer, message }) => `${pointer}: ${message}`)
}

describe('jsonPointer', () => {
  it('escapes tildes and slashes as RFC 6901 asks', () => {
    expect(jsonPointer([])).toBe('')
    expect(jsonPointer(['a/b', '~', 0])).toBe('/a~1b/~0/0')
  })
})

describe('pointerPastDepth', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : { in: nested(depth - 1) })

  it('lets a document reach the depth and names where it first goes past', () => {
    expect(pointerPastDepth(nested(3), 3)).toBeUndefined()
    expect(pointerPastDepth(nested(4), 3)).toBe('/in/in/in/in')
    expect(pointerPastDepth({ flat: 1, list: [[1]] }, 2)).toBe('/list/0/0')
  })

  it('finds the first of two in the order of the document', () => {
    expect(pointerPastDepth({ a: { b: { c: 1 } }, d: { e: { f: 1 } } }, 2)).toBe('/a/b/c')
  })

  it('has no depth to find in a plain value', () => {
    expect(pointerPastDepth(null, 0)).toBeUndefined()
    expect(pointerPastDepth('text', 0)).toBeUndefined()
  })

  it('is not ended by a document that is deep on purpose', () => {
    let deep: unknown = 1
    for (let i = 0; i < 200_000; i++) deep = [deep]
    expect(pointerPastDepth(deep, 32)).toBe('/0'.repeat(33))
  })
})

describe('pointersOfProto', () => {
  it('finds the key __proto__ in objects and lists, and nothing in plain values', () => {
    expect(pointersOfProto(JSON.parse('{"a":[{"__proto__":1}],"__proto__":{}}'))).toEqual([
      '/a/0/__proto__',
      '/__proto__',
    ])
    expect(pointersOfProto({ constructor: 1 })).toEqual([])
    expect(pointersOfProto(null)).toEqual([])
    expect(pointersOfProto(7)).toEqual([])
  })
})

describe('documentProblems', () => {
  const either = z.union([
    z.strictObject({ days: z.number() }),
    z.strictObject({ months: z.number().max(12) }),
    z.array(z.string()),
  ])

  it('reaches the leaf that is at fault', () => {
    expect(problemsOf(z.object({ a: z.array(z.object({ b: z.number() })) }), { a: [{ b: 'x' }] })).toEqual([
      '/a/0/b: Invalid input: expected number, received string',
    ])
  })

  it('names each unknown key', () => {
    expect(problemsOf(z.strictObject({ a: z.number() }), { a: 1, b: 1, 'c/d': 1 })).toEqual([
      '/b: unknown key',
      '/c~1d: unknown key',
    ])
  })

  it('tells of alternatives the one that the document most nearly meant', () => {
    expect(problemsOf(either, { months: 13 })).toEqual(['/months: Too big: expected number to be <=12'])
    expect(problemsOf(either, { days: 'x' })).toEqual([
      '/days: Invalid input: expected number, received string',
    ])
    expect(problemsOf(either, [1])).toEqual(['/0: Invalid input: expected string, received number'])
  })

  it('holds keys of another alternative against it more than a rule of its own', () => {
    const shapes = z.union([
      z.strictObject({ size: z.number() }).refine(({ size }) => size > 5, 'too small'),
      z.strictObject({ share: z.number() }),
    ])
    expect(problemsOf(shapes, { size: 1 })).toEqual([': too small'])
    expect(problemsOf(shapes, {})).toEqual(['/size: Invalid input: expected number, received undefined'])
  })

  it('holds a rule of its own against an alternative less than a wrong shape', () => {
    const size = z.strictObject({ size: z.number() })
    const shapes = z.union([
      z.strictObject({ share: z.number() }),
      size.refine((its) => its.size > 5, 'too small'),
      size.refine((its) => its.size > 9, 'far too small'),
    ])
    expect(problemsOf(shapes, { size: 1 })).toEqual([': too small'])
  })

  it('says so where a discriminator matches no alternative', () => {
    const kinds = z.discriminatedUnion('kind', [z.object({ kind: z.literal('cap') })])
    expect(problemsOf(z.object({ scale: kinds }), { scale: { kind: 'curve' } })).toEqual([
      "/scale/kind: Invalid discriminator value. Expected 'cap'",
    ])
  })

  it('reaches into an alternative below the root', () => {
    expect(problemsOf(z.object({ every: either }), { every: { months: 99 } })).toEqual([
      '/every/months: Too big: expected number to be <=12',
    ])
  })

  it('looks at a value that is no object as far as it goes', () => {
    const named = z.object({ measure: z.union([z.string().max(2), z.object({ kind: z.string() })]) })
    expect(problemsOf(named, { measure: 'long' })).toEqual([
      '/measure: Too big: expected string to have <=2 characters',
    ])
    expect(
      problemsOf(z.union([z.object({ a: z.object({ b: z.string() }) }), z.array(z.string())]), { a: 1 }),
    ).toEqual(['/a: Invalid input: expected object, received number'])
  })

  it('says of a key what is wrong with the key', () => {
    expect(problemsOf(z.record(z.string().regex(/^a/, 'begins with a'), z.number()), { b: 1 })).toEqual([
      '/b: begins with a',
    ])
    expect(problemsOf(z.map(z.string(), z.number()), new Map([['a', 'x']]))).toHaveLength(1)
  })
})
