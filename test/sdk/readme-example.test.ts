// The example of sdk/README.md, run as it stands: against a real gateway, and against one that refuses.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { disbursedLoan, staffOf } from '../support/fixtures.ts'
import { startGateway } from '../support/gateway.ts'
import { refusal, type ScriptedAnswer, scriptedServer } from './scripted-server.ts'

const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'sdk/README.md'), 'utf8')

function exampleOf(text: string): string {
  const [, code] = /```ts\n([\s\S]*?)```/.exec(text) ?? []
  assert.ok(code, 'the README has an example')
  return code
}

/** The example that the contract gives of an operation's answer. */
function answerOf(path: string, method: string, status: number): ScriptedAnswer {
  const spec = JSON.parse(readFileSync(join(root, 'openapi/openapi.gen.json'), 'utf8'))
  return { status, body: spec.paths[path][method].responses[status].content['application/json'].example }
}

async function runExample(context: TestContext, environment: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lokta-readme-'))
  context.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'example.mts')
  const here = pathToFileURL(join(root, 'sdk/src/index.ts')).href
  writeFileSync(file, exampleOf(readme).replace("'@lokta/sdk'", `'${here}'`))
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', file], {
    cwd: root,
    env: { PATH: process.env.PATH, ...environment },
  })
  return stdout.split('\n').filter((line) => line !== '')
}

test("the README's example has at most 15 lines", () => {
  assert.ok(exampleOf(readme).trimEnd().split('\n').length <= 15)
})

test("the README's example runs against a real gateway, and leaves nothing behind", async (t) => {
  const gateway = await startGateway()
  t.after(() => gateway.stop())
  const { loanId } = await disbursedLoan(gateway, { tenant: 'himal' })
  const { secret } = await staffOf(gateway, 'himal').administrator.createApiKey({
    body: { name: 'example', kind: 'staff', scopes: ['tenant.read', 'loans.read', 'repayments.write'] },
  })
  const [line, ...others] = await runExample(t, { LOKTA_URL: gateway.url, LOKTA_KEY: secret ?? '' })
  assert.deepEqual([line, others], [`${loanId} would owe 49900.00 INR`, []])
  const { balances } = await staffOf(gateway, 'himal').servicingOfficer.getLoan({ loanId })
  assert.equal(balances.total, '50000.00')
})

test('where a loan refuses, the example says why and what to do', async (t) => {
  const refused = refusal(409, 'loan.not_active')
  const server = await scriptedServer(t, [
    answerOf('/v1/tenant', 'get', 200),
    answerOf('/v1/loans', 'get', 200),
    refused,
  ])
  const lines = await runExample(t, { LOKTA_URL: server.url, LOKTA_KEY: 'lk_test' })
  assert.equal(lines.length, 1)
  assert.match(lines[0] ?? '', /^loan_\w+: loan\.not_active\. Do it otherwise\.$/)
})
