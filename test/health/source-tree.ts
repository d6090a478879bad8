import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Every path that is or would be tracked, from the repository's folder, in order. */
export function trackedPaths(): string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  return [...new Set(list.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path))).sort()
}

/** One TypeScript file of `src/` as its syntax. */
export interface SourceFile {
  readonly path: string
  readonly text: string
  readonly syntax: ts.SourceFile
}

/** Every TypeScript file of `src/`. */
export function sourceFiles(): SourceFile[] {
  return trackedPaths()
    .filter((path) => /^src\/.*\.ts$/.test(path))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, syntax: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true) }
    })
}

/** A place as an editor opens it: `src/scan/intake.ts:12`. */
export function placeOf(file: SourceFile, node: ts.Node): string {
  return `${file.path}:${file.syntax.getLineAndCharacterOfPosition(node.getStart(file.syntax)).line + 1}`
}

/** Calls `visit` with every node below. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** What a file imports or re-exports, with the node that says so. */
export function importsOf(file: SourceFile): { readonly specifier: string; readonly node: ts.Node }[] {
  const found: { specifier: string; node: ts.Node }[] = []
  walk(file.syntax, (node) => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ specifier: node.moduleSpecifier.text, node })
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments
      found.push({
        specifier: specifier && ts.isStringLiteral(specifier) ? specifier.text : '(computed)',
        node,
      })
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      if (ts.isStringLiteral(node.argument.literal))
        found.push({ specifier: node.argument.literal.text, node })
    }
  })
  return found
}
