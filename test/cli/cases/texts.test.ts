import { describe, expect, it } from 'vitest'
import { githubCommand, githubFaults } from '../../../src/cli/cases/github-command'
import { xmlText, xmlValue } from '../../../src/cli/cases/xml-text'
import { unusable } from '../../../src/cli/cli-error'

describe('a text in XML', () => {
  it('has its marks escaped', () => {
    expect(xmlText('a < b & c > "d" ]]>')).toBe('a &lt; b &amp; c &gt; &quot;d&quot; ]]&gt;')
  })

  it('has nothing that XML 1.0 cannot hold', () => {
    expect(xmlText('a\u0000b\u001b[31m\ufffe \ud800 😀\n')).toBe('a\ufffdb\ufffd[31m\ufffd \ufffd 😀\n')
  })

  it('keeps its line breaks as the value of an attribute', () => {
    expect(xmlValue('a\r\n\tb')).toBe('a&#13;&#10;&#9;b')
  })
})

describe('a workflow command of GitHub', () => {
  it('escapes the message as data, and properties as properties', () => {
    const mark = {
      level: 'error',
      file: 'a,b:c.json',
      line: 3,
      title: '100%: a, b',
      message: '50%\r\n1: 2, 3',
    } as const
    expect(githubCommand(mark)).toBe(
      '::error file=a%2Cb%3Ac.json,line=3,title=100%25%3A a%2C b::50%25%0D%0A1: 2, 3',
    )
  })

  it('leaves out what has no place', () => {
    const mark = { level: 'notice', file: undefined, title: 'a', message: 'b' } as const
    expect(githubCommand(mark)).toBe('::notice title=a::b')
  })

  it('marks each fault of what cannot be used, or the whole where no place is known', () => {
    const fault = { file: 'policy.json', line: 7, message: '/version: required' }
    expect(githubFaults(unusable('the policy is not valid: policy.json', ['x'], [fault]))).toEqual([
      '::error file=policy.json,line=7,title=the policy is not valid%3A policy.json::/version: required',
    ])
    expect(githubFaults(unusable('it is not there', ['look again']))).toEqual([
      '::error title=it is not there::it is not there%0Alook again',
    ])
  })
})
