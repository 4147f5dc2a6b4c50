// What things are called, how long they may grow, and what pure code may not touch.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import ts from 'typescript'
import { readSpec } from '../../src/wire/spec.ts'
import { exportedNames, linesOf, nodesOf, placeOf, type SourceFile, sourceFiles, wordsOf } from './source-files.ts'

const product = sourceFiles('src')
const everything = [...product, ...sourceFiles('sdk/src', 'demo', 'tools', 'bench', 'deploy', 'test')]
const isTest = ({ path }: SourceFile) => path.endsWith('.test.ts')

test('the source was read', () => assert.ok(product.length > 100, `only ${product.length} files`))

test('a file is kebab-case and of a known kind', () => {
  const form = /^[a-z0-9]+(-[a-z0-9]+)*([.](rules|store|view|wire))?(([.]properties)?[.]test|[.]d)?[.]ts$/
  const strange = everything.map(({ path }) => path).filter((path) => !form.test(path.split('/').at(-1) ?? ''))
  assert.deepEqual(strange, [])
})

/** Contexts that the gateway alone calls, by their operations. */
const calledByNoOther = ['restructuring']

test('a context that others call has an index.ts', () => {
  const contexts = new Set(product.flatMap(({ path }) => /^src\/contexts\/([^/]+)\//.exec(path)?.[1] ?? []))
  const without = [...contexts].filter(
    (context) => !product.some(({ path }) => path === `src/contexts/${context}/index.ts`),
  )
  assert.deepEqual(without, calledByNoOther, 'contexts without an index.ts')
})

test('what writes has a file of its own, named like the operation, which exports a function of that name', () => {
  const writes = [...readSpec().operations.values()].filter(({ access }) => access === 'write')
  const homeless = writes.flatMap(({ operationId }) => {
    const name = `${operationId.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`
    const home = product.find(({ path }) => path.split('/').at(-1) === name)
    return home && exportedNames(home).includes(operationId) ? [] : [`${operationId}: ${name}`]
  })
  assert.deepEqual(homeless, [])
})

const forbiddenWords = [
  ['customer', 'party or borrower'],
  ['user', 'party or actor'],
  ['payment', 'repayment'],
  ['emi', 'instalment'],
  ['installment', 'instalment'],
  ['investor', 'participant or partner'],
  ['funder', 'participant or partner'],
  ['service', 'the verb of what it does'],
  ['manager', 'the verb of what it does'],
  ['helper', 'the verb of what it does'],
  ['util', 'the verb of what it does'],
  ['data', 'the noun of what it holds'],
  ['info', 'the noun of what it holds'],
] as const
const instead = new Map<string, string>(
  forbiddenWords.flatMap(([word, say]) => [
    [word, say],
    [`${word}s`, say],
  ]),
)

/** Names that say such a word on purpose. */
const deliberate = new Map([
  ['data', 'the rows of a page, as the wire calls them'],
  ['dataFolder', 'the folder that operators name with LOKTA_DATA_DIR, and Postgres with data_directory'],
])

/** The words of a name; a down payment is one word of the field. */
function spokenWords(name: string): string[] {
  return wordsOf(name).join(' ').replaceAll('down payment', 'downpayment').split(' ')
}

test('files and exported names use the words of the field', () => {
  const found = product.flatMap(({ path, ...file }) => {
    const names = [path.split('/').at(-1) ?? '', ...exportedNames({ path, ...file })]
    const wrong = names.filter((name) => spokenWords(name).some((word) => instead.has(word)) && !deliberate.has(name))
    return wrong.map(
      (name) =>
        `${path}: ${name} (say ${spokenWords(name)
          .flatMap((word) => instead.get(word) ?? [])
          .join(', ')})`,
    )
  })
  assert.deepEqual(found, [])
})

test('no file is longer than 300 lines', () => {
  const long = everything.filter(({ lineCount }) => lineCount > 300)
  assert.deepEqual(
    long.map(({ path, lineCount }) => `${path}: ${lineCount} lines`),
    [],
  )
})

test('no function is longer than 70 lines', () => {
  const files = everything.filter((file) => !isTest(file))
  const long = files.flatMap((file) =>
    [...nodesOf(file.tree)]
      .filter((node) => ts.isFunctionLike(node) && 'body' in node && linesOf(file, node) > 70)
      .map((node) => `${placeOf(file, node)}: ${linesOf(file, node)} lines`),
  )
  assert.deepEqual(long, [])
})

test('the environment is read in platform/config alone', () => {
  const readers = product
    .filter((file) => !isTest(file) && file.path !== 'src/platform/config.ts')
    .flatMap((file) => [...nodesOf(file.tree)].filter(readsEnvironment).map((node) => placeOf(file, node)))
  assert.deepEqual(readers, [])
})

test('the kernel, the arithmetic and the rules wait for nothing, and read no clock, chance or environment', () => {
  const pure = product.filter((file) => !isTest(file) && /^src\/(kernel|lending)\/|[.]rules[.]ts$/.test(file.path))
  assert.ok(pure.length > 30, `only ${pure.length} pure files`)
  const impure = pure.flatMap((file) =>
    [...nodesOf(file.tree)]
      .filter((node) => waits(node) || readsWorld(node))
      .map((node) => `${placeOf(file, node)}: ${node.getText().slice(0, 40)}`),
  )
  assert.deepEqual(impure, [])
})

test('what is found is what is meant: each impurity in a text of our own is seen', () => {
  const text =
    'new Date(); Date.now(); Math.random(); performance.now(); process.env.X; crypto.randomUUID(); async () => { await 1 }'
  const tree = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true)
  const seen = [...nodesOf(tree)]
    .filter((node) => waits(node) || readsWorld(node))
    .map((node) => node.getText().split(/[( ]/)[0])
  assert.deepEqual(seen, [
    'new',
    'Date.now',
    'Math.random',
    'performance.now',
    'process.env',
    'crypto.randomUUID',
    'async',
    'await',
  ])
  assert.deepEqual(wordsOf('listUserInfo'), ['list', 'user', 'info'])
})

function readsEnvironment(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && node.getText() === 'process.env'
}

function waits(node: ts.Node): boolean {
  return (
    ts.isAwaitExpression(node) ||
    (ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((m) => m.kind === ts.SyntaxKind.AsyncKeyword))
  )
}

const worldly =
  /^(Date[.]now|Math[.]random|performance[.]now|process[.]\w+|crypto[.]random\w+|crypto[.]getRandomValues)$/

function readsWorld(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0
  if (ts.isCallExpression(node))
    return /^(randomInt|randomBytes|randomUUID|fetch|setTimeout)$/.test(node.expression.getText())
  return ts.isPropertyAccessExpression(node) && worldly.test(node.getText())
}
