import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type MessyFault, messyFaults } from '../../../src/cli/sample/messy-faults'
import { sampleTables } from '../../../src/cli/sample/sample-tables'

const page = readFileSync(new URL('../../../docs/sample-force.md', import.meta.url), 'utf8')

describe('docs/sample-force.md', () => {
  it('has every file', () => {
    for (const { file } of sampleTables) expect(page).toContain(`| \`${file}\` |`)
  })

  it.each(messyFaults.map((each): [string, MessyFault] => [each.fault, each]))(
    'says of %s what the code does: where, how often, and what a reader makes of it',
    (fault, { what, kinds, perTenThousand, effect, issue }) => {
      const places = kinds === undefined ? 'all' : kinds.map((kind) => `\`${kind}\``).join(', ')
      const outcome = {
        read: 'read',
        'no-row': 'not a row',
        warning: 'read; holdings warn',
        rejected: `rejected, \`${issue}\``,
      }[effect]
      expect(page).toContain(`| \`${fault}\` | ${what} | ${places} | ${perTenThousand} | ${outcome} |`)
    },
  )
})
