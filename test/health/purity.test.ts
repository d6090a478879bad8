import ts from 'typescript'
import { expect, it } from 'vitest'
import { placeOf, type SourceFile, sourceFiles, walk } from './source-tree'

/** Names through which the machine's clock, chance, environment or global state would come in. */
const impureNames = new Set([
  'process',
  'console',
  'globalThis',
  'global',
  'navigator',
  'window',
  'document',
  'self',
  'location',
  'localStorage',
  'sessionStorage',
  'performance',
  'crypto',
  'Buffer',
  'require',
  'module',
  '__dirname',
  '__filename',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'eval',
  'Function',
])
/** Methods whose answer depends on the machine's locale or time zone. */
const localeMethods = new Set([
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
  'getTimezoneOffset',
  'getFullYear',
  'getMonth',
  'getDate',
  'getDay',
  'getHours',
  'getMinutes',
])

const core = sourceFiles().filter(({ path }) => !/^src\/(cli|csv)\//.test(path))

/** Whether an identifier stands for a value here, rather than naming a property, a parameter or a type's member. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isQualifiedName(parent)) return false
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if (ts.isBindingElement(parent)) return parent.initializer === node
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent) || ts.isTypeReferenceNode(parent))
    return false
  return !('name' in parent && parent.name === node)
}

/** Whether a function, block or file around an identifier declares its name: then it is not the global of that name. */
function isBoundAround(node: ts.Identifier): boolean {
  for (let around: ts.Node | undefined = node.parent; around !== undefined; around = around.parent) {
    if (isScope(around) && namesDeclaredIn(around).has(node.text)) return true
  }
  return false
}

function isScope(node: ts.Node): boolean {
  return ts.isFunctionLike(node) || ts.isBlock(node) || ts.isSourceFile(node) || ts.isForOfStatement(node)
}

/** The names that a scope declares itself, those of scopes within left out. */
function namesDeclaredIn(scope: ts.Node): Set<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    const isDeclaration =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isImportSpecifier(node) ||
      ts.isFunctionDeclaration(node)
    if (isDeclaration && node.name && ts.isIdentifier(node.name)) names.add(node.name.text)
    if (!isScope(node)) ts.forEachChild(node, visit)
  }
  ts.forEachChild(scope, visit)
  return names
}

function impuritiesOf(file: SourceFile): string[] {
  const found: string[] = []
  const note = (node: ts.Node, what: string) => found.push(`${placeOf(file, node)} uses ${what}`)
  walk(file.syntax, (node) => {
    if (ts.isIdentifier(node) && impureNames.has(node.text) && isReference(node) && !isBoundAround(node)) {
      note(node, node.text)
    }
    if (ts.isMetaProperty(node)) note(node, 'import.meta')
    if (ts.isPropertyAccessExpression(node)) {
      const whole = `${node.expression.getText(file.syntax)}.${node.name.text}`
      if (whole === 'Date.now' || whole === 'Math.random') note(node, whole)
      if (localeMethods.has(node.name.text)) note(node, node.name.text)
    }
    if (ts.isNewExpression(node) && /^(UTC)?Date$/.test(node.expression.getText(file.syntax))) {
      const count = node.arguments?.length ?? 0
      if (count === 0) note(node, 'the clock')
      if (count > 1 && node.expression.getText(file.syntax) === 'Date') note(node, 'the local time zone')
    }
    if (ts.isCallExpression(node) && node.expression.getText(file.syntax) === 'Date') note(node, 'the clock')
  })
  return found
}

/** A `let`, or an empty collection that only filling it later makes useful. WeakMap and WeakSet hold private parts, not state. */
function mutableStateOf(file: SourceFile): string[] {
  const found: string[] = []
  for (const statement of file.syntax.statements.filter(ts.isVariableStatement)) {
    const isConst = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0
    for (const { initializer } of statement.declarationList.declarations) {
      const isEmpty =
        initializer && /^(new (Map|Set)(<.*>)?\(\)|\[\]|\{\})$/s.test(initializer.getText(file.syntax))
      if (!isConst || isEmpty) found.push(`${placeOf(file, statement)} keeps state in its module`)
    }
  }
  return found
}

it('keeps clock, chance, environment, console and locale out of the core', () => {
  expect(core.flatMap(impuritiesOf)).toEqual([])
})

it('keeps no state in a module of the core', () => {
  expect(core.flatMap(mutableStateOf)).toEqual([])
})

it('would see each of them', () => {
  const text = `
    const a = Date.now() + Math.random() + new Date().getHours()
    const b = { process: 1, console }
    export function f(process: number) { return b.process + setTimeout + process }
    let count = 0
    const cache = new Map<string, number>()
    export const g = ({ document }: { document: string }) => [document, () => document, { document }]
    export const h = (policy: { document: string }) => [policy.document, document]
    export function k() { const { document } = f; return { document } }
    export function l() { return window.location }
  `
  const syntax = ts.createSourceFile('src/x.ts', text, ts.ScriptTarget.ES2022, true)
  const file = { path: 'src/x.ts', text, syntax }
  expect(impuritiesOf(file)).toEqual([
    'src/x.ts:2 uses Date.now',
    'src/x.ts:2 uses Math.random',
    'src/x.ts:2 uses getHours',
    'src/x.ts:2 uses the clock',
    'src/x.ts:3 uses console',
    'src/x.ts:4 uses setTimeout',
    'src/x.ts:8 uses document',
    'src/x.ts:10 uses window',
  ])
  expect(mutableStateOf(file)).toEqual([
    'src/x.ts:5 keeps state in its module',
    'src/x.ts:6 keeps state in its module',
  ])
})
