import { expect, it } from 'vitest'
import { componentCauses } from '../../../src/analyse/compare/component-causes'

it('names the component that moved most first, of equal ones the first by code point', () => {
  const causes = componentCauses({ b: 1, a: 4, c: 10, same: 7 }, { a: 1, b: 4, c: 0, same: 7 })
  expect(causes).toEqual([
    { kind: 'component', component: 'c', sense: 'fewer', why: 'fewer points', before: 10, after: 0 },
    { kind: 'component', component: 'a', sense: 'fewer', why: 'fewer points', before: 4, after: 1 },
    { kind: 'component', component: 'b', sense: 'more', why: 'more points', before: 1, after: 4 },
  ])
})

it('takes a component that one side lacks for none, and one of 0 there for no change', () => {
  expect(componentCauses({}, { toString: 5 })).toEqual([
    { kind: 'component', component: 'toString', sense: 'more', why: 'more points', after: 5 },
  ])
  expect(componentCauses({ gone: 0 }, {})).toEqual([])
})

it('leaves numbers out where none may be shown, and takes words that are given', () => {
  const whyOf = (component: string, sense: string) => `${sense} for ${component}`
  expect(componentCauses({ a: 1 }, { a: 2 }, { isPlain: true, whyOf })).toEqual([
    { kind: 'component', component: 'a', sense: 'more', why: 'more for a' },
  ])
})
