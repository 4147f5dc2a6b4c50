// The example of sdk/README.md, run as it stands: against LOKTA_URL with LOKTA_KEY when they are set, else against
// a server that answers as the contract's own examples do.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
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

const { LOKTA_URL, LOKTA_KEY } = process.env
if (LOKTA_URL && LOKTA_KEY) {
  test("the README's example runs against the gateway at LOKTA_URL", async (t) => {
    const lines = await runExample(t, { LOKTA_URL, LOKTA_KEY })
    for (const line of lines) assert.match(line, /^loan_\w+( would owe \d+\.\d+ [A-Z]{3}$|: [a-z_]+\.[a-z_]+\. )/)
  })
} else {
  test("the README's example runs against the answers that the contract gives as examples", async (t) => {
    const loans = answerOf('/v1/loans', 'get', 200)
    const repayment = answerOf('/v1/loans/{loanId}/repayments', 'post', 201)
    const cases: [ScriptedAnswer, RegExp][] = [
      [repayment, /^loan_\w+ would owe \d+\.\d+ INR$/],
      [refusal(409, 'loan.not_active'), /^loan_\w+: loan\.not_active\. Do it otherwise\.$/],
    ]
    for (const [answer, expected] of cases) {
      const server = await scriptedServer(t, [answerOf('/v1/tenant', 'get', 200), loans, answer])
      const lines = await runExample(t, { LOKTA_URL: server.url, LOKTA_KEY: 'lk_test' })
      assert.equal(lines.length, 1)
      assert.match(lines[0] ?? '', expected)
      assert.match(server.seen[2]?.target ?? '', /repayments\?dryRun=true$/)
    }
  })
}
