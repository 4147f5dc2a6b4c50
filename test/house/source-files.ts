// The project's own source files, read and parsed once for the tests of the house.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from './cruising.ts'

export interface SourceFile {
  /** From the root of the project, with slashes. */
  readonly path: string
  readonly lineCount: number
  readonly tree: ts.SourceFile
}

/** Every TypeScript file that people wrote in `folders`: not the generated ones. */
export function sourceFiles(...folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/(^|\/)(node_modules|dist)\/|\.gen\.ts$/.test(file))
      .map((file) => parse(`${folder}/${file}`))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  )
}

function parse(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8')
  const lineCount = text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
  return { path, lineCount, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) }
}

/** `node` and everything below it. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of childrenOf(node)) yield* nodesOf(child)
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => {
    children.push(child)
  })
  return children
}

/** 'src/kernel/money.ts:12'. */
export function placeOf({ path, tree }: SourceFile, node: ts.Node): string {
  return `${path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`
}

/** The lines that a node covers, without the comment above it. */
export function linesOf({ tree }: SourceFile, node: ts.Node): number {
  const line = (position: number) => tree.getLineAndCharacterOfPosition(position).line
  return line(node.getEnd()) - line(node.getStart(tree)) + 1
}

/** The names that a file shows to others, with those of the members of its interfaces and types. */
export function exportedNames({ tree }: SourceFile): string[] {
  return tree.statements.flatMap((statement) => {
    const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExport)
    return isExported ? namesOf(statement) : []
  })
}

function isExport(modifier: ts.Modifier): boolean {
  return modifier.kind === ts.SyntaxKind.ExportKeyword
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText())
  }
  if (ts.isInterfaceDeclaration(statement)) {
    return [statement.name.text, ...statement.members.flatMap(({ name }) => (name ? [name.getText()] : []))]
  }
  const named = statement as ts.Statement & { readonly name?: ts.Identifier }
  return named.name ? [named.name.text] : []
}

/** The words of a name: `loanAccountId`, `loan-account-id` and `loan_account_id` have the same three. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase())
}
