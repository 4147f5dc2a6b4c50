// Canary values in every place of every operation: none of them comes out in a log, a metric or an error (T52). The names of
// fields are told to who sent them, so that the field can be found.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sendBare } from '../../test/support/bare-http.ts'
import { staffOf } from '../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../test/support/gateway.ts'
import { installationName, withAdmin } from '../../test/support/server.ts'
import { createLog } from '../platform/log.ts'
import type { OperationFacts } from '../wire/spec.ts'

const lines: string[] = []
let gateway: TestGateway
const bearers: string[] = []
const rolesOf: Record<string, string[]> = {
  asha: ['underwriter', 'approver'],
  bikram: ['approver'],
  chandra: ['credit_operations'],
  deepa: ['servicing_officer'],
  esha: ['accountant'],
  farid: ['auditor'],
  gita: ['administrator'],
  hari: ['privacy_officer'],
}

before(async () => {
  gateway = await startGateway({ log: createLog({ level: 'trace', write: (line) => lines.push(line) }) })
  for (const persona of Object.keys(rolesOf)) bearers.push(`Bearer ${await gateway.token('himal', persona)}`)
})
after(() => gateway.stop())

const word = 'kanarienvogel'
const canaries = [word, `+919${'7'.repeat(9)}`, `${word}@aviary.example`, '1907-07-23', 'KNRYB1234Z']
const isFree = (text: string) => !canaries.includes(text)
let count = 0

/** What came out of a request other than as its successful answer. */
async function outcomeOf(facts: OperationFacts, path: string, headers: Record<string, string>, body?: string) {
  count += 1
  const answer = await sendBare(gateway.url, {
    method: facts.method,
    path,
    headers: { 'content-type': facts.mediaTypes[0] ?? 'application/json', 'idempotency-key': `c${count}`, ...headers },
    ...(body === undefined ? {} : { body }),
  })
  return answer.status < 400 ? '' : answer.text
}

const exampleId = '01kah3x5rqe8arj0hn8vq5mf6w'
const pathOf = ({ path }: OperationFacts, id: string) => path.replace(/\{\w+\}/g, id)

/** The example of an operation's body, as the document has it. */
function exampleOf(facts: OperationFacts): unknown {
  const item = (gateway.spec.document.paths as Record<string, Record<string, unknown>>)[facts.path]
  const operation = item?.[facts.method.toLowerCase()] as {
    requestBody?: { content: Record<string, { example?: unknown }> }
  }
  return Object.values(operation.requestBody?.content ?? {})[0]?.example
}

/** The value with one text after the other made a canary. */
function* planted(value: unknown): Generator<unknown> {
  if (typeof value === 'string') yield* canaries.filter(() => isFree(value))
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    for (const changed of planted(inner)) {
      yield Array.isArray(value)
        ? value.map((each, index) => (String(index) === key ? changed : each))
        : { ...value, [key]: changed }
    }
  }
}

function requireSilent(what: string, text: string): void {
  const found = canaries.filter((canary) => text.includes(canary) || text.includes(encodeURIComponent(canary)))
  assert.deepEqual(found, [], `${what}: ${text.slice(0, 500)}`)
}

test('whatever is sent to whichever operation, by whomever, no canary is in a log, a metric or an error', async () => {
  for (const facts of gateway.spec.operations.values()) {
    const holders = await bearersOf(facts.operationId)
    const authorization = holders[0] as string
    const id = /\{(\w+?)Id\}/.exec(facts.path)?.[1] ?? 'party'
    const fit = pathOf(facts, `${id === 'loanProduct' ? 'product' : id}_${exampleId}`)
    const told = [
      await outcomeOf(facts, pathOf(facts, word), { authorization }),
      await outcomeOf(facts, `${fit}?unknown=${word}&limit=${word}&cursor=${word}`, { authorization }),
      await outcomeOf(facts, fit, { authorization: `Bearer ${word}` }),
      await outcomeOf(facts, fit, { authorization: `Bearer lk_test_himal_${word}` }),
      await outcomeOf(facts, fit, {
        authorization,
        'if-match': word,
        'idempotency-key': `${word} `,
        'content-encoding': word,
      }),
      await outcomeOf(facts, fit, { authorization, 'content-type': word }, word),
      await outcomeOf(facts, fit, { authorization }, `{"a":"${word}","b":${word}}`),
      await outcomeOf(facts, fit, { authorization }, `{"a":"${word}","a":"${word}"}`),
    ]
    const example = exampleOf(facts)
    // Every canary in every place would be thousands of requests: each place has one of them, in turn.
    let turn = 0
    for (const body of planted(example)) {
      turn += 1
      if (turn % canaries.length !== count % canaries.length) continue
      told.push(await outcomeOf(facts, fit, { authorization, 'if-match': '"1"' }, JSON.stringify(body)))
    }
    requireSilent(`errors of ${facts.operationId}`, told.join('\n'))
  }
  assert.ok(count > 800, `${count} requests`)
  requireSilent('the log', lines.join(''))
  requireSilent('metrics', await (await fetch(`${gateway.url}/metrics`)).text())
})

/** The tokens whose holder may call the operation. */
async function bearersOf(operationId: string): Promise<string[]> {
  const found: string[] = []
  for (const [index, persona] of Object.keys(rolesOf).entries()) {
    const roles = rolesOf[persona] ?? []
    if (roles.some((role) => gateway.spec.roles.get(role)?.includes(operationId))) found.push(bearers[index] as string)
  }
  assert.ok(found.length > 0, `nobody may call ${operationId}`)
  return found
}

test('a row that the database refuses is logged by code, constraint and place, and answered as our failure', async () => {
  await withAdmin(gateway.databases.ownerUrl, async (client) => {
    await client.query(`set role "${installationName}_migrator"`)
    await client.query(
      `alter table t_himal.party add constraint nobody_is_called_so check (full_name not like '%${word}%') not valid`,
    )
  })
  const before = lines.length
  const { underwriter } = staffOf(gateway, 'himal')
  const body = { kind: 'person' as const, fullName: word, phoneNumber: canaries[1] as string, country: 'IN' }
  await assert.rejects(underwriter.createParty({ body }), { code: 'server.failed' })
  const failed = lines.slice(before).find((line) => line.includes('the request failed')) as string
  requireSilent('the log', failed)
  const { err, operationId, tenant, requestId } = JSON.parse(failed)
  assert.deepEqual([operationId, tenant], ['createParty', 'himal'])
  assert.match(requestId, /^req_/)
  const facts = err.code === undefined ? err.cause : err
  assert.deepEqual([facts.code, facts.constraint, facts.table], ['23514', 'nobody_is_called_so', 'party'])
  assert.ok(err.at.length > 0)
})
