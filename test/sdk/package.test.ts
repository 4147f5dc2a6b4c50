import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'

const root = join(import.meta.dirname, '../..')
const compiler = join(root, 'node_modules/typescript/bin/tsc')
const manifest = JSON.parse(readFileSync(join(root, 'sdk/package.json'), 'utf8')) as Record<string, unknown>

/** A project of somebody else, with the built package in its node_modules. */
const project = mkdtempSync(join(tmpdir(), 'lokta-sdk-'))
const installed = join(project, 'node_modules/@lokta/sdk')

before(() => {
  mkdirSync(installed, { recursive: true })
  cpSync(join(root, 'sdk/package.json'), join(installed, 'package.json'))
  run(compiler, '-p', join(root, 'sdk/tsconfig.build.json'), '--outDir', join(installed, 'dist'))
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module' }))
})
after(() => rmSync(project, { recursive: true }))

function run(...given: string[]): string {
  try {
    return execFileSync(process.execPath, given, { cwd: project, encoding: 'utf8' })
  } catch (error) {
    throw new Error(String((error as { stdout?: unknown }).stdout), { cause: error })
  }
}

test('the package depends on nothing, and no file of it reaches outside', () => {
  const dependencies = Object.keys(manifest).filter((name) => /dependencies/i.test(name))
  assert.deepEqual(dependencies, [])
  const files = readdirSync(join(root, 'sdk/src'))
  assert.ok(files.includes('index.ts'))
  for (const file of files) {
    const imported = [...readFileSync(join(root, 'sdk/src', file), 'utf8').matchAll(/\bfrom '([^']+)'/g)]
    for (const [, specifier] of imported) assert.match(specifier ?? '', /^\.\/[\w.-]+\.ts$/, file)
  }
})

test('the built package runs on plain Node', () => {
  const script = `import { createLokta, LoanStatus, isProblem } from '@lokta/sdk'
    const lokta = createLokta({ baseUrl: 'http://127.0.0.1', credential: 'x' })
    console.log(typeof lokta.recordRepayment, LoanStatus.active, isProblem(null))`
  assert.equal(run('--input-type=module', '--eval', script).trim(), 'function active false')
})

for (const [setting, options] of [
  ['a Node project', { module: 'nodenext', lib: ['es2023'], types: ['node'] }],
  ['a browser project', { module: 'esnext', moduleResolution: 'bundler', lib: ['es2023', 'dom'], types: [] }],
] as const) {
  test(`the declarations of the built package hold in ${setting}, strictly checked`, () => {
    mkdirSync(join(project, 'node_modules/@types'), { recursive: true })
    const types = join(project, 'node_modules/@types/node')
    rmSync(types, { force: true })
    symlinkSync(join(root, 'node_modules/@types/node'), types)
    const source = `import { createLokta, type Schemas } from '@lokta/sdk'
      const lokta = createLokta({ baseUrl: 'http://127.0.0.1', credential: 'x' })
      export const loan: Promise<Schemas['Loan']> = lokta.getLoan({ loanId: 'loan_1' })
      // @ts-expect-error An unknown field proves that the types arrived.
      export const nothing = loan.then(({ dpd }) => dpd)`
    writeFileSync(join(project, 'use.ts'), source)
    const compilerOptions = { strict: true, noEmit: true, target: 'es2022', ...options }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }))
    assert.equal(run(compiler, '-p', project), '')
  })
}
