// Gives the TypeScript files of the project as syntax trees, with the walk and the places that the laws need.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'

const ROOT = resolve(import.meta.dirname, '../..')

/** The parsed TypeScript files below these folders of the repository, named by their path in it, in order of their names. */
export function sourceFiles(...folders: string[]): ts.SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path).replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(ROOT, path), 'utf8')))
}

export function parseSource(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
}

/** All nodes of a file; comments are none. */
export function* nodes(node: ts.Node): Generator<ts.Node, void, void> {
  yield node
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  for (const child of children) yield* nodes(child)
}

/** 'src/text/fold.ts:12: const x = …', as an editor links it. */
export function place(node: ts.Node): string {
  const file = node.getSourceFile()
  const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
  const words = node.getText(file).split('\n')[0] ?? ''
  return `${file.fileName}:${line + 1}: ${words.length > 100 ? `${words.slice(0, 100)}…` : words}`
}

/** The module names that a file imports or re-exports, statically or not, each with the node that says it. */
export function* imports(file: ts.SourceFile): Generator<{ name: string; node: ts.Node }, void, void> {
  for (const node of nodes(file)) {
    const from = moduleSpecifier(node)
    if (from && ts.isStringLiteralLike(from)) yield { name: from.text, node }
  }
}

function moduleSpecifier(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal
  if (!ts.isCallExpression(node)) return undefined
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require'
  return node.expression.kind === ts.SyntaxKind.ImportKeyword || isRequire ? node.arguments[0] : undefined
}
