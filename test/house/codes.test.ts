// The codes of refusals: what the code can say, what the document says, and what is tested, are the same.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { tsImport } from 'tsx/esm/api'
import { parse } from 'yaml'
import { problemReply } from '../../src/gateway/problem-json.ts'
import { type Catalogue, Problem } from '../../src/kernel/problem.ts'
import { readSpec } from '../../src/wire/spec.ts'
import { root } from './cruising.ts'

type Json = Record<string, unknown>

interface Operation {
  readonly operationId: string
  readonly 'x-problems': readonly string[]
  readonly 'x-approval'?: object
}

const document = readSpec().document as { paths: Record<string, Record<string, Operation>> }
const operations = Object.values(document.paths).flatMap((item) =>
  Object.values(item).filter((each) => each.operationId),
)

/** Every catalogue of refusals in src, by file. */
async function cataloguesInCode(): Promise<Map<string, Catalogue>> {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const holders = files.filter(
    (file) =>
      file.endsWith('.ts') &&
      readFileSync(join(root, 'src', file), 'utf8').includes('export const problem = catalogue('),
  )
  const catalogues = new Map<string, Catalogue>()
  for (const file of holders) {
    const { problem } = (await tsImport(join(root, 'src', file), import.meta.url)) as {
      problem: { entries: Catalogue }
    }
    catalogues.set(`src/${file}`, problem.entries)
  }
  return catalogues
}

test('a code in the code and a code in openapi/*problems.yaml are the same code: title, way out and status', async () => {
  const read = (file: string) => parse(readFileSync(join(root, 'openapi', file), 'utf8')) as Record<string, Json>
  const declared = { ...read('problems.yaml'), ...read('platform-problems.yaml') }
  const coded = new Map<string, Json>()
  const catalogues = await cataloguesInCode()
  assert.ok(catalogues.size > 10, `only ${catalogues.size} catalogues`)
  for (const [file, entries] of catalogues) {
    for (const [code, entry] of Object.entries(entries)) {
      const { status } = problemReply(new Problem(code, entry, {}), 'request')
      const said = { status, title: entry.title, wayOut: entry.wayOut }
      assert.deepEqual(said, coded.get(code) ?? said, `${file} says ${code} in other words than another catalogue`)
      coded.set(code, said)
    }
  }
  assert.deepEqual(Object.fromEntries([...coded].sort()), Object.fromEntries(Object.entries(declared).sort()))
})

test('a code is a noun and a reason, and its sentences end with a full stop', async () => {
  for (const entries of (await cataloguesInCode()).values()) {
    for (const [code, { title, wayOut }] of Object.entries(entries)) {
      assert.match(code, /^[a-z]+(_[a-z]+)*[.][a-z]+(_[a-z]+)*$/)
      assert.match(title, /^[A-Z].*[.]$/, code)
      assert.match(wayOut, /^[A-Z].*[.]$/, code)
    }
  }
})

/** What is refused before an operation is found. */
const ofNoOperation = ['route.not_found', 'method.not_allowed']

test('every code is declared by an operation, or refuses before one is found', () => {
  const declared = new Set(operations.flatMap((operation) => operation['x-problems']))
  const codes = Object.keys(parse(readFileSync(join(root, 'openapi/problems.yaml'), 'utf8')) as Json)
  assert.deepEqual(codes.filter((code) => !declared.has(code)).sort(), [...ofNoOperation].sort())
})

test('what a use case says that it throws, its operation declares', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  const fileOf = (id: string) =>
    files.find((file) => file.endsWith(`/${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`))
  const codes = new Set(operations.flatMap((operation) => operation['x-problems']))
  const undeclared: string[] = []
  let read = 0
  for (const { operationId, 'x-problems': declared } of operations) {
    const file = fileOf(operationId)
    if (file === undefined) continue
    read += 1
    const said = readFileSync(join(root, 'src', file), 'utf8').match(/[a-z_]+[.][a-z_]+/g) ?? []
    undeclared.push(
      ...said.filter((code) => codes.has(code) && !declared.includes(code)).map((code) => `${operationId}: ${code}`),
    )
  }
  assert.ok(read > 15, `only ${read} use cases were read`)
  assert.deepEqual(undeclared, [])
})

test('every code has a test that names it', () => {
  const texts = ['src', 'test', 'demo', 'sdk/src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter(
        (file) =>
          (folder === 'demo' ? file.endsWith('.ts') : file.endsWith('.test.ts')) && file !== 'test/house/codes.test.ts',
      )
      .map((file) => readFileSync(join(root, file), 'utf8')),
  )
  const codes = Object.keys(parse(readFileSync(join(root, 'openapi/problems.yaml'), 'utf8')) as Json)
  const unnamed = codes.filter(
    (code) =>
      !texts.some((text) => text.includes(`'${code}'`) || text.includes(`"${code}"`) || text.includes(`\`${code}\``)),
  )
  assert.deepEqual(unnamed, [])
})

test('approving a proposal may be refused with whatever an operation that is held back refuses with', () => {
  const heldBack = operations.filter((each) => each['x-approval'])
  const declared = operations.find(({ operationId }) => operationId === 'approveProposal')?.['x-problems'] ?? []
  assert.ok(heldBack.length > 20, `only ${heldBack.length} operations can be held back`)
  const missing = heldBack.flatMap((each) => each['x-problems'].filter((code) => !declared.includes(code)))
  assert.deepEqual([...new Set(missing)], [])
})
