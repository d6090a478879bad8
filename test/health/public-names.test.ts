import ts from 'typescript'
import { expect, it } from 'vitest'
import { sourceFiles } from './source-tree'

const entries = {
  'operation-prelude': 'src/index.ts',
  'operation-prelude/csv': 'src/csv/index.ts',
  'operation-prelude/testing': 'src/testing/index.ts',
}

function namesOf(path: string): string[] {
  const file = sourceFiles().find((candidate) => candidate.path === path)
  const names = (file?.syntax.statements ?? []).flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || !statement.exportClause) return []
    if (!ts.isNamedExports(statement.exportClause)) return []
    return statement.exportClause.elements.map(
      (element) => `${statement.isTypeOnly || element.isTypeOnly ? 'type ' : ''}${element.name.text}`,
    )
  })
  return names.sort()
}

// After a meant change of the surface: npm run names
it('shows exactly the names that are pinned', async () => {
  const list = Object.entries(entries).map(([entry, path]) => `# ${entry}\n${namesOf(path).join('\n')}\n`)
  await expect(list.join('\n')).toMatchFileSnapshot('./public-names.txt')
})

it('names nothing twice', () => {
  for (const path of Object.values(entries)) {
    const names = namesOf(path)
    expect(names.filter((name, index) => name === names[index + 1])).toEqual([])
  }
})
