import { describe, expect, it } from 'vitest'
import { bundledPolicies } from '../../../src/policy/bundled-policies'
import { checkPolicy } from '../../../src/policy/check-policy'
import { notProxies, proxyWords } from '../../../src/policy/checks/proxy-words'
import { onsCrimeSeverity2021 } from '../../../src/policy/ons-crime-severity-2021'
import type { Draft } from '../plain-policy'
import { findingsOf, foundBy } from './found-in'

const titled = (title: string) => (draft: Draft) => {
  draft.groups.knife.title = title
}
const reasoned = (reason: string) => (draft: Draft) => {
  draft.groups.knife.reasons['10D'] = reason
}
const isFound = (change: (draft: Draft) => void) => foundBy('proxy-named', change).length > 0

describe('a title', () => {
  it.each([
    ['gang members', 'a gang label'],
    ['Gangs Matrix nominals', 'a gang label'],
    ['young black men', 'race or ethnicity'],
    ['Ethnic appearance', 'race or ethnicity'],
    ['foreign nationals', 'nationality or immigration'],
    ['Muslim prisoners', 'religion or belief'],
    ['male suspects', 'sex'],
    ['transgender people', 'gender reassignment'],
    ['sexual orientation', 'sexual orientation'],
    ['mental health marker', 'disability'],
    ['pregnant suspects', 'pregnancy or maternity'],
    ['married', 'marriage or civil partnership'],
    ['no first language English', 'language'],
    ['surnames of interest', 'names of people'],
    ['RG1 postcodes', 'a postcode'],
    ['Mosaic type O', 'a neighbourhood profile'],
    ['deprived estates', 'deprivation'],
    ['drill-artists', 'a kind of music'],
    ['Excluded from school', 'exclusion from school'],
    ['stop and search hits', 'being stopped and searched'],
  ])('that says %j is found to speak of %s', (title, stands) => {
    const [finding, ...others] = findingsOf('proxy-named', titled(title))
    expect(others).toEqual([])
    expect(finding?.pointer).toBe('/groups/knife/title')
    expect(finding?.message).toContain(`speaks of ${stands}:`)
  })

  it.each([
    'sexual offences',
    'sex offences against children',
    'violence against women and girls',
    'Gender-based violence',
    'disability hate crime',
    'racially or religiously aggravated assault',
    'false imprisonment and deprivation of liberty',
    'aged under 25',
    'older youths, aged 16 and 17',
    'violence in groups',
    'organised supply',
    'speech and language',
    'Black Country',
    'Newgangate',
    'engaged',
  ])('that says %j is let be', (title) => {
    expect(findingsOf('proxy-named', titled(title))).toEqual([])
  })
})

describe('a reason', () => {
  it('may tell of a victim or an offence what a name may not', () => {
    for (const text of [
      'Sex with a child.',
      'Against a pregnant woman.',
      'Often found by stop and search.',
    ]) {
      expect(isFound(reasoned(text)), text).toBe(false)
      expect(isFound(titled(text)), text).toBe(true)
    }
  })

  it('is found where it names whom it is about', () => {
    expect(foundBy('proxy-named', reasoned('What gangs do.'))).toEqual(['warning /groups/knife/reasons/10D'])
  })
})

it('looks at every place where something is named', () => {
  const found = foundBy('proxy-named', (draft) => {
    const { basis } = draft.gates[0]
    draft.id = 'gang-policy'
    draft.title = 'Gangs'
    draft.groups['gang-crime'] = { codes: ['10A'], reasons: { '10A': 'A gun.' }, basis }
    draft.measures.gangCrimes = {
      ...draft.measures['knife-crimes'],
      title: 'gang crimes',
      groups: undefined,
    }
    draft.score.components[0].id = 'gang-harm'
    draft.score.components[0].title = 'gang harm'
    draft.score.components[0].measure.title = 'gang harm in place'
    draft.score.bands[0].id = 'gang-band'
    draft.score.bands[1].title = 'gang band'
    draft.vulnerability = {
      components: [{ id: 'gang', measure: { kind: 'victimisation' }, weight: 1, basis }],
    }
    draft.gates[0].id = 'no-gang'
    draft.gates.push({
      id: 'x',
      whenUnknown: 'flag',
      require: { not: { fact: 'scheme', is: ['iom', 'gangs-matrix'] } },
      basis,
    })
    draft.lists[0].title = 'Gang list'
    draft.lists[0].where.all.push({ fact: 'area', is: ['Gang Street', 'Reading'] })
    draft.signposts = [{ id: 'gang-work', measure: 'knife-crimes', to: ['the gang exit team'], basis }]
  })
  expect(found).toEqual(
    [
      '/id',
      '/title',
      '/groups/gang-crime',
      '/measures/gangCrimes',
      '/measures/gangCrimes/title',
      '/score/components/0/measure/title',
      '/score/components/0/id',
      '/score/components/0/title',
      '/score/bands/0/id',
      '/score/bands/1/title',
      '/vulnerability/components/0/id',
      '/gates/0/id',
      '/lists/0/title',
      '/signposts/0/id',
      '/gates/2/require/not/is/1',
      '/lists/0/where/all/2/is/0',
    ].map((pointer) => `warning ${pointer}`),
  )
})

it('repeats no word of the policy', () => {
  const [finding] = findingsOf('proxy-named', (draft) => {
    draft.gates[0].require = { all: [draft.gates[0].require, { fact: 'area', is: ['Wexford postcodes'] }] }
  })
  expect(finding?.message).not.toContain('Wexford')
})

it('finds nothing in any bundled policy', () => {
  const found = bundledPolicies.flatMap((policy) =>
    checkPolicy(policy).filter(({ rule }) => rule === 'proxy-named'),
  )
  expect(found).toEqual([])
})

it('finds nothing in the name of any offence or offence group of the table, as a reason', () => {
  const { offences = {}, groups = {} } = onsCrimeSeverity2021
  const titles = Object.values(groups).flatMap(({ group, subgroup = '' }) => [group, subgroup])
  const texts = [...new Set([...Object.values(offences), ...titles])]
  expect(texts.filter((text) => isFound(reasoned(text || 'None.')))).toEqual([])
})

describe('the words', () => {
  it('have a reason and a source each, and are looked for in one entry only', () => {
    const all = proxyWords.flatMap(({ words, inNames = [] }) => [...words, ...inNames])
    expect(new Set(all).size).toBe(all.length)
    for (const { reason, source } of proxyWords) {
      expect(reason).toMatch(/\w \w/)
      expect(source).toMatch(/Equality Act 2010 s\.\d|Information Commissioner/)
    }
  })

  it('are written as names are compared, so that each can be met', () => {
    const all = [...proxyWords.flatMap(({ words, inNames = [] }) => [...words, ...inNames]), ...notProxies]
    expect(all.filter((word) => !/^[a-z0-9]+( [a-z0-9]+)*\*?$/.test(word))).toEqual([])
  })

  it('are each found as a title, and each let be inside a phrase that means something else', () => {
    const all = proxyWords.flatMap(({ words, inNames = [] }) => [...words, ...inNames])
    expect(all.filter((word) => !isFound(titled(word.replace('*', ''))))).toEqual([])
    expect(notProxies.filter((phrase) => isFound(titled(phrase)))).toEqual([])
  })
})
