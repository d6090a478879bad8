import { describe, expect, it } from 'vitest'
import { faultText, fileFault } from '../../../src/cli/inputs/file-fault'
import { managedByText } from '../../../src/cli/text/managed-by-text'
import { bandText, gateText, listText, missingText, signpostTexts } from '../../../src/cli/text/policy-words'
import { preludePolicy } from '../../../src/index'

describe('words', () => {
  it('name who manages a person, and say where that is not known', () => {
    expect(managedByText('unknown')).toBe('not known who manages them')
    expect(managedByText([])).toBe('')
    expect(managedByText([{ scheme: 'mappa', lead: 'Probation' }, { scheme: 'child-protection' }])).toBe(
      'MAPPA (Probation), child-protection',
    )
  })

  it('name bands, gates and lists by their titles, and by their ids where they have none', () => {
    expect([bandText(preludePolicy, 'highest'), bandText(preludePolicy, 'x')]).toEqual([
      'highest recorded harm',
      'x',
    ])
    expect([gateText(preludePolicy, 'alive'), gateText(preludePolicy, 'x')]).toEqual(['“alive”', '“x”'])
    expect([listText({ id: 'a' }), listText({ id: 'a', title: 'Area', area: 'North' })]).toEqual([
      'a',
      'Area North',
    ])
  })

  it('tell what is missing, the conditions of lists only where nothing else is', () => {
    expect(missingText(preludePolicy, ['age-10', 'list:force', 'harm-weight'])).toBe(
      '“at least 10 years old”, the weight of a crime',
    )
    expect(missingText(preludePolicy, ['list:force', 'list:own'])).toBe(
      'the condition of the list “Force”, the condition of the list “own”',
    )
  })

  it('tell what was kept for other meetings, and nothing where a policy keeps nothing', () => {
    expect(signpostTexts(preludePolicy, { 'domestic-abuse': 1, 'sexual-offences': 0, exploited: 0 })).toEqual(
      ['1 person with domestic abuse crimes (MATAC or MARAC)'],
    )
    const { signposts: _, ...document } = preludePolicy.document
    expect(signpostTexts({ ...preludePolicy, document }, {})).toEqual([])
    const bare = { ...document, signposts: [{ id: 'own', measure: 'age', to: ['us'] }] }
    expect(signpostTexts({ ...preludePolicy, document: bare }, { own: 2 })).toEqual([
      '2 people with own (us)',
    ])
  })

  it('say what is wrong with a file, also where the system says something rare', () => {
    expect(fileFault(Object.assign(new Error(), { code: 'ENOSPC' }))).toBe('has no room left')
    expect(faultText('EMFILE')).toBe('cannot be used (EMFILE)')
  })
})
