// Who may import whom. The rules are in .dependency-cruiser.cjs; here they are run, and each is shown to bite.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { findBreaches, importRules, root } from './cruising.ts'

test('no import breaks a rule of the house', async () => {
  const { moduleCount, breaches } = await findBreaches(root, ['src', 'sdk/src', 'test/journeys'])
  // A tool that reads no files finds no breaches either.
  assert.ok(moduleCount > 100, `only ${moduleCount} files were seen`)
  assert.deepEqual(breaches.map(sentence), [])
})

test('every rule is an error and says how to mend what it finds', () => {
  for (const { name, comment, severity } of importRules) {
    assert.equal(severity, 'error', name)
    assert.match(comment, /^[a-zA-Z].{20,}[.]$/, name)
  }
})

/** A file of a house where everything is wrong: its path, what it imports, and the rules that must say so. */
type Wrong = readonly [file: string, imported: string, ...rules: string[]]

const wrongs: readonly Wrong[] = [
  ['src/platform/one.ts', './other.ts', 'no-circle'],
  ['src/platform/other.ts', './one.ts'],
  ['src/platform/row.ts', 'type ./row-type.ts'],
  ['src/platform/row-type.ts', 'type ./row.ts', 'no-circle'],
  ['src/lending/lost.ts', '../platform/nowhere.ts', 'resolvable'],
  ['src/gateway/stray.ts', 'stray', 'declared-packages'],
  ['src/kernel/clock.ts', 'node:os', 'pure-kernel'],
  ['src/kernel/other-decimal.ts', 'decimal.js', 'one-decimal'],
  ['src/lending/reader.ts', '../platform/page.ts', 'pure-lending', 'floor-of-lending'],
  ['src/contexts/parties/a.rules.ts', './a.view.ts', 'pure-rules'],
  ['src/contexts/parties/b.rules.ts', '../../platform/page.ts', 'pure-rules'],
  ['src/contexts/parties/c.rules.ts', 'feelin', 'pure-rules'],
  ['src/contexts/audit/seal.rules.ts', 'node:fs', 'pure-rules-of-audit-and-keys', 'files'],
  ['src/contexts/origination/unary-test.rules.ts', '../../platform/hash.ts', 'pure-rules-of-decisions'],
  ['src/contexts/servicing/reach.ts', '../colending/share.ts', 'garden-door'],
  ['src/contexts/servicing/reach-type.ts', 'type ../colending/share.ts', 'garden-door'],
  ['src/close-of-business/reach.ts', '../contexts/servicing/fold.ts', 'garden-door-from-outside'],
  ['src/gateway/operations.ts', '../contexts/parties/a.view.ts', 'switchboard'],
  ['src/gateway/sights.ts', '../contexts/parties/index.ts', 'sights'],
  ['src/contexts/parties/circular.ts', './index.ts', 'no-own-barrel'],
  [
    'src/gateway/other-switchboard.ts',
    '../contexts/parties/operations.ts',
    'operations-alone',
    'garden-door-from-outside',
  ],
  ['src/contexts/origination/write.ts', '../parties/party.store.ts', 'store-at-home', 'garden-door'],
  ['src/bin/write.ts', '../runner/trail.store.ts', 'store-at-home'],
  ['src/contexts/parties/index.ts', './party.store.ts', 'no-store-in-index'],
  ['src/contexts/parties/query.ts', 'objection', 'objection'],
  ['src/contexts/parties/query.store.ts', 'knex', 'knex-and-pg'],
  ['src/runner/connect.ts', 'pg', 'knex-and-pg'],
  ['src/contexts/parties/connect.ts', '../../platform/database.ts', 'database'],
  ['src/runner/answer.ts', '@koa/router', 'http'],
  ['src/gateway/tokens.ts', 'jose', 'jose'],
  ['src/gateway/shapes.ts', 'ajv', 'ajv'],
  ['src/gateway/files.ts', 'node:fs/promises', 'files'],
  ['src/contexts/servicing/own-work.ts', '../../runner/run-work.ts', 'runner'],
  ['src/contexts/servicing/own-trail.ts', '../audit/index.ts', 'audit', 'calls-of-servicing'],
  ['src/wire/values.ts', './wire.gen.ts', 'generated-types'],
  ['src/bin/borrow.ts', '../../test/support/server.ts', 'src-stands-alone'],
  ['sdk/src/borrow.ts', '../../src/kernel/money.ts', 'sdk-stands-alone'],
  ['test/journeys/short-cut.ts', '../../src/kernel/money.ts', 'journeys-through-the-sdk'],
  ['src/contexts/identity/above.ts', '../colending/index.ts', 'floor-of-identity', 'calls-of-identity'],
  ['src/kernel/above.ts', '../bin/assemble.ts', 'floor-of-kernel', 'pure-kernel'],
  ['src/runner/above.ts', '../gateway/v1.ts', 'floor-of-runner'],
  ['src/close-of-business/above.ts', '../gateway/v1.ts', 'floor-of-close-of-business'],
  ['src/contexts/servicing/above.ts', '../origination/index.ts', 'floor-of-servicing', 'calls-of-servicing'],
  ['src/contexts/colending/beside.ts', '../../runner/run-work.ts', 'floor-of-colending'],
  ['src/gateway/above.ts', '../bin/assemble.ts', 'floor-of-gateway'],
  ['src/erasure/above.ts', '../gateway/operations.ts', 'floor-of-erasure'],
  ['src/story/above.ts', '../gateway/operations.ts', 'floor-of-story'],
  ['src/platform/above.ts', '../wire/values.ts', 'floor-of-platform'],
  ['src/wire/beside.ts', '../contexts/tenancy/index.ts', 'floor-of-wire'],
  ['src/connectors/beside.ts', '../wire/values.ts', 'floor-of-connectors'],
  ['src/contexts/tenancy/beside.ts', '../../connectors/beside.ts', 'floor-of-tenancy'],
  ['src/contexts/tenancy/above.ts', '../identity/index.ts', 'calls-of-tenancy'],
  ['src/contexts/products/beside.ts', '../parties/index.ts', 'floor-of-products', 'calls-of-products'],
  ['src/contexts/accounting/beside.ts', '../parties/index.ts', 'floor-of-accounting', 'calls-of-accounting'],
  ['src/contexts/parties/beside.ts', '../audit/index.ts', 'floor-of-parties', 'calls-of-parties'],
  ['src/contexts/documents/beside.ts', '../parties/index.ts', 'floor-of-documents', 'calls-of-documents'],
  ['src/contexts/events/beside.ts', '../parties/index.ts', 'floor-of-events', 'calls-of-events'],
  ['src/contexts/audit/beside.ts', '../parties/index.ts', 'floor-of-audit', 'calls-of-audit'],
  ['src/contexts/approvals/beside.ts', '../parties/index.ts', 'floor-of-approvals', 'calls-of-approvals'],
  ['src/contexts/origination/night.ts', '../../close-of-business/above.ts', 'floor-of-origination'],
  ['src/contexts/origination/keys.ts', '../identity/index.ts', 'calls-of-origination'],
  ['src/contexts/restructuring/above.ts', '../../close-of-business/above.ts', 'floor-of-restructuring'],
  ['src/contexts/restructuring/lenders.ts', '../colending/index.ts', 'calls-of-restructuring'],
  ['src/contexts/colending/documents.ts', '../documents/index.ts', 'calls-of-colending'],
  ['src/contexts/parties/nobody.ts', '../../kernel/money.ts', 'no-orphan'],
]

/** What the same house may do. */
const rights: readonly (readonly [file: string, imported: string])[] = [
  ['src/kernel/decimal.ts', 'decimal.js'],
  ['src/contexts/origination/right.ts', '../servicing/index.ts'],
  ['src/contexts/parties/right.rules.ts', '../../kernel/money.ts'],
  ['src/contexts/parties/party.store.ts', 'objection'],
  ['src/contexts/parties/right-type.ts', 'type ../../platform/database.ts'],
  ['src/contexts/identity/token.ts', 'jose'],
  ['src/contexts/identity/tenant.ts', '../tenancy/index.ts'],
  ['src/wire/right.ts', 'type ./wire.gen.ts'],
  ['src/connectors/right.ts', 'node:fs/promises'],
  ['src/gateway/right.ts', 'koa'],
  ['src/close-of-business/right.ts', '../runner/run-work.ts'],
  ['src/contexts/servicing/right.test.ts', '../../../test/support/server.ts'],
  ['test/journeys/right.ts', '../../sdk/src/index.ts'],
]

const house = mkdtempSync(join(tmpdir(), 'house-'))
after(() => rmSync(house, { recursive: true }))

test('in a house where everything is wrong, every rule finds its breach and nothing right is accused', async () => {
  build()
  const { breaches } = await findBreaches(house, ['src', 'sdk', 'test'])
  const found = new Set(breaches.map(({ rule, from }) => `${rule}: ${from}`))
  const expected = wrongs.flatMap(([file, , ...rules]) => rules.map((rule) => `${rule}: ${file}`))
  assert.deepEqual(
    expected.filter((breach) => !found.has(breach)),
    [],
    'breaches that were not found',
  )
  const shown = new Set(wrongs.flatMap(([, , ...rules]) => rules))
  assert.deepEqual(
    importRules.map(({ name }) => name).filter((name) => !shown.has(name)),
    [],
    'rules without a case',
  )
  const accused = breaches.filter(({ rule, from }) => rule !== 'no-orphan' && rights.some(([file]) => file === from))
  assert.deepEqual(accused.map(sentence), [])
})

function build(): void {
  const lines = new Map<string, string>()
  const importLine = (imported: string) =>
    imported.startsWith('type ') ? `import type {} from '${imported.slice(5)}'` : `import '${imported}'`
  for (const [file, imported] of [...wrongs, ...rights]) lines.set(file, importLine(imported))
  for (const [file, imported] of [...wrongs, ...rights]) {
    const target = join(dirname(file), imported.replace('type ', ''))
    if (imported.includes('./') && !lines.has(target) && !imported.includes('nowhere')) lines.set(target, 'export {}')
  }
  const libraries = ['stray', 'decimal.js', 'feelin', 'objection', 'knex', 'pg', '@koa/router', 'koa', 'jose', 'ajv']
  for (const name of libraries) {
    lines.set(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }))
    lines.set(`node_modules/${name}/index.js`, '')
  }
  const [stray, ...others] = libraries.map((name) => [name, '1.0.0'] as const)
  const dependencies = Object.fromEntries(others)
  lines.set(
    'package.json',
    JSON.stringify({ type: 'module', dependencies, devDependencies: Object.fromEntries([stray ?? []]) }),
  )
  for (const [file, text] of lines) {
    mkdirSync(dirname(join(house, file)), { recursive: true })
    writeFileSync(join(house, file), `${text}\n`)
  }
}

function sentence({ rule, from, to }: { rule: string; from: string; to: string }): string {
  return `${rule}: ${from} -> ${to}. ${importRules.find(({ name }) => name === rule)?.comment}`
}
