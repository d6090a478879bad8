import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { placeOf, type SourceFile, sourceFiles } from './source-tree'

type Documented = { readonly file: SourceFile; readonly name: string; readonly node: ts.Node }

const files = sourceFiles()
const exported: readonly Documented[] = files.flatMap((file) =>
  file.syntax.statements.flatMap((node): Documented[] => {
    if (!ts.canHaveModifiers(node)) return []
    if (!ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return []
    if (ts.isVariableStatement(node)) {
      return node.declarationList.declarations.map(({ name }) => ({
        file,
        name: name.getText(file.syntax),
        node,
      }))
    }
    const name = (node as ts.DeclarationStatement).name?.getText(file.syntax) ?? ''
    return [{ file, name, node }]
  }),
)
const publicNames = new Set(
  files
    .filter(({ path }) => ['src/index.ts', 'src/csv/index.ts', 'src/testing/index.ts'].includes(path))
    .flatMap(({ syntax }) => syntax.statements.filter(ts.isExportDeclaration))
    .flatMap(({ exportClause }) =>
      exportClause && ts.isNamedExports(exportClause)
        ? exportClause.elements.map(({ name }) => name.text)
        : [],
    ),
)
const publicFunctions = exported.filter(
  ({ node, name }) => ts.isFunctionDeclaration(node) && publicNames.has(name),
)

/** The last doc comment before a declaration: an overload's own, or the first overload's. */
function commentOf({ file, name, node }: Documented): ts.JSDoc | undefined {
  const own = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).at(-1)
  if (own !== undefined) return own
  const first = exported.find((other) => other.file === file && other.name === name && other.node !== node)
  return first && ts.getJSDocCommentsAndTags(first.node).filter(ts.isJSDoc).at(-1)
}

const textOf = (comment: ts.JSDoc['comment']): string => ts.getTextOfJSDocComment(comment) ?? ''
const tagsOf = (thing: Documented, name: string) =>
  (commentOf(thing)?.tags ?? []).filter((tag) => tag.tagName.text === name)
const placesOf = (things: readonly Documented[]) =>
  things.map(({ file, node, name }) => `${placeOf(file, node)} ${name}`)

describe('the doc comment', () => {
  it('is there for every exported thing and begins with a sentence', () => {
    const wrong = exported.filter(
      (thing) => !/^[A-Z0-9`'"][\s\S]*[.:!]/.test(textOf(commentOf(thing)?.comment)),
    )
    expect(placesOf(wrong)).toEqual([])
  })

  it('names every parameter of a public function', () => {
    const wrong = publicFunctions.filter((thing) => {
      const { parameters } = thing.node as ts.FunctionDeclaration
      return tagsOf(thing, 'param').length < parameters.length
    })
    expect(placesOf(wrong)).toEqual([])
  })

  it('says what a public function returns', () => {
    const wrong = publicFunctions.filter(({ node, ...thing }) => {
      const returns = (node as ts.FunctionDeclaration).type?.getText(thing.file.syntax)
      return returns !== 'void' && tagsOf({ ...thing, node }, 'returns').length === 0
    })
    expect(placesOf(wrong)).toEqual([])
  })

  it('shows a public function at work, with what comes out', () => {
    const wrong = publicFunctions.filter((thing) => {
      const examples = tagsOf(thing, 'example').map((tag) => textOf(tag.comment))
      return !examples.some((example) => example.includes('// =>'))
    })
    expect(placesOf(wrong)).toEqual([])
  })
})
