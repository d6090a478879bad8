import ts from 'typescript'

/** Code from the docs as a program: what it imports, and each `// =>` line as a call of `same`. */
export interface ExampleProgram {
  readonly place: string
  readonly expectations: number
  readonly run: (scope: Readonly<Record<string, unknown>>, load: Load, same: Same) => Promise<void>
}

type Load = (specifier: string) => Promise<unknown>
type Same = (actual: unknown, expected: unknown, line: string) => void
type Edit = { readonly from: number; readonly to: number; readonly text: string }

/** Reads TypeScript whose lines may end in `// => value`; throws where such a line shows no statement's value. */
export function exampleProgram(place: string, code: string): ExampleProgram {
  const syntax = ts.createSourceFile(`${place}.ts`, code, ts.ScriptTarget.ES2022, true)
  const edits: Edit[] = []
  const expectations = [...code.matchAll(/\/\/ => ?(.*)$/gm)]
  for (const match of expectations) {
    edits.push(editFor(syntax, code, match.index, match[1] ?? '', place))
  }
  for (const statement of syntax.statements.filter(ts.isImportDeclaration)) {
    edits.push({ from: statement.getStart(syntax), to: statement.getEnd(), text: loadOf(statement) })
  }
  let body = code
  for (const { from, to, text } of edits.sort((a, b) => b.from - a.from)) {
    body = body.slice(0, from) + text + body.slice(to)
  }
  return {
    place,
    expectations: expectations.length,
    async run(scope, load, same) {
      const names = Object.keys(scope).filter((name) => new RegExp(`\\b${name}\\b`).test(code))
      const source = `return async function (${['$load', '$same', ...names].join(', ')}) {\n${body}\n}`
      const script = ts.transpile(source, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext })
      await new Function(script)()(load, same, ...names.map((name) => scope[name]))
    },
  }
}

function loadOf(statement: ts.ImportDeclaration): string {
  const { importClause, moduleSpecifier } = statement
  if (importClause === undefined || importClause.isTypeOnly) return ''
  const bindings = importClause.namedBindings
  const source = `await $load(${moduleSpecifier.getText()})`
  if (bindings && ts.isNamespaceImport(bindings)) return `const ${bindings.name.text} = ${source};`
  const elements = bindings ? bindings.elements.filter((element) => !element.isTypeOnly) : []
  const names = elements.map(({ name, propertyName }) =>
    propertyName ? `${propertyName.text}: ${name.text}` : name.text,
  )
  if (importClause.name) names.push(`default: ${importClause.name.text}`)
  return `const { ${names.join(', ')} } = ${source};`
}

/** The statement that ends just before the comment, turned into one that compares its value. */
function editFor(syntax: ts.SourceFile, code: string, at: number, expected: string, place: string): Edit {
  const end = code.slice(0, at).trimEnd().length
  let found: ts.ExpressionStatement | ts.VariableStatement | undefined
  const visit = (node: ts.Node): void => {
    const isStatement = ts.isExpressionStatement(node) || ts.isVariableStatement(node)
    if (isStatement && node.getEnd() === end) found = node
    ts.forEachChild(node, visit)
  }
  visit(syntax)
  const line = code.slice(code.lastIndexOf('\n', at) + 1, at).trim()
  if (found === undefined)
    throw new Error(`${place}: "${line}" ends in no expression whose value could be shown`)
  const check = (value: string) => `;$same(await (${value}), (${expected}), ${JSON.stringify(line)});`
  const from = found.getStart(syntax)
  if (ts.isExpressionStatement(found))
    return { from, to: end, text: check(shownBy(found.expression).getText(syntax)) }
  const names = found.declarationList.declarations.map(({ name }) => name.getText(syntax))
  return { from, to: end, text: `${found.getText(syntax)}${check(names.at(-1) ?? '')}` }
}

/** `console.log(x) // => 1` shows `x`. */
function shownBy(expression: ts.Expression): ts.Expression {
  const isLog = ts.isCallExpression(expression) && expression.expression.getText() === 'console.log'
  return (isLog && expression.arguments[0]) || expression
}
