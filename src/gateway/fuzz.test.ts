// Requests made from the contract and then spoiled, at every operation: whatever is sent, the answer is one that the operation
// declares, it fits its schema, and it is never a failure of ours.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Answer, type Sent, sendBare } from '../../test/support/bare-http.ts'
import { disbursedLoan, pendingLoan, staffOf } from '../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../test/support/gateway.ts'
import { type Chance, chanceOf, type Making, makeValue, mutated, pick, spoiled } from '../../test/support/mutations.ts'
import { expectBooksHold } from '../../test/support/repayments.ts'
import type { OperationFacts } from '../wire/spec.ts'

const seed = Number(process.env.FUZZ_SEED ?? 20260115)
const perOperation = Number(process.env.FUZZ_PER_OPERATION ?? 30)

type Json = Record<string, unknown>
interface Parameter {
  readonly name: string
  readonly in: string
  readonly schema: Json
}

let gateway: TestGateway
const known = new Map<string, string[]>()
const bearers = new Map<string, string>()

before(async () => {
  gateway = await startGateway()
  const know = (prefix: string, ...ids: readonly (string | null | undefined)[]) =>
    known.set(prefix, [...(known.get(prefix) ?? []), ...ids.filter((id): id is string => typeof id === 'string')])
  const { underwriter, servicingOfficer, operations, administrator, accountant } = staffOf(gateway, 'himal')
  for (const one of [
    await disbursedLoan(gateway, { tenant: 'himal', arrangement: 'ganga-80-20' }),
    await pendingLoan(gateway, { tenant: 'himal' }),
  ]) {
    know('party', one.party.id)
    know('application', one.applicationId)
    know('offer', one.offer.id)
    know('loan', one.loanId)
    know('document', (await underwriter.listApplicationDocuments({ applicationId: one.applicationId })).data[0]?.id)
  }
  know('product', (await underwriter.listLoanProducts()).data[0]?.id)
  const loanId = known.get('loan')?.[0] as string
  const body = { amount: '100.00', valueOn: '2026-01-15' }
  know('transaction', (await servicingOfficer.recordRepayment({ loanId, body })).transaction.id)
  know('arrangement', (await operations.listArrangements()).data[0]?.id)
  know('partner', ...(await administrator.listPartners()).data.map(({ id }) => id))
  know('participation', (await accountant.listParticipations()).data[0]?.id)
  const key = { name: 'k', kind: 'staff' as const, scopes: ['loans.read' as const] }
  know('key', (await administrator.createApiKey({ body: key })).id)
  const hook = await administrator.createWebhookEndpoint({ body: { url: 'https://hooks.example.com/lokta' } })
  know('webhook_endpoint', hook.id)
  const ping = await administrator.pingWebhookEndpoint({ webhookEndpointId: hook.id })
  know('webhook_delivery', ping.id)
  for (const [role, personaId] of personas) bearers.set(role, `Bearer ${await gateway.token('himal', personaId)}`)
})
after(() => gateway.stop())

const personas = [
  ['underwriter', 'asha'],
  ['credit_operations', 'chandra'],
  ['servicing_officer', 'deepa'],
  ['accountant', 'esha'],
  ['auditor', 'farid'],
  ['administrator', 'gita'],
  ['approver', 'bikram'],
] as const

function makingOf(chance: Chance): Making {
  const idOf = (prefix: string) =>
    chance(4) === 0 ? `${prefix}_01kah3x5rqe8arj0hn8vq5mf6w` : pick(chance, known.get(prefix) ?? [`${prefix}_1`])
  return { document: gateway.spec.document, chance, idOf }
}

/** What the document says of an operation, dereferenced where parameters are. */
function rawOf({ path, method }: OperationFacts): { parameters: Parameter[]; body: Json | undefined } {
  const item = (gateway.spec.document.paths as Record<string, Json>)[path] as Json
  const operation = item[method.toLowerCase()] as Json
  const named = (gateway.spec.document.components as Json).parameters as Record<string, Parameter>
  const parameters = [...((item.parameters ?? []) as Json[]), ...((operation.parameters ?? []) as Json[])].map(
    (one) => (typeof one.$ref === 'string' ? named[one.$ref.split('/').at(-1) ?? ''] : one) as Parameter,
  )
  const content = (operation.requestBody as { content?: Record<string, { schema: Json }> } | undefined)?.content
  return { parameters, body: content && (Object.values(content)[0]?.schema as Json) }
}

let sentCount = 0

function requestOf(facts: OperationFacts, chance: Chance): Sent {
  const making = makingOf(chance)
  const { parameters, body } = rawOf(facts)
  const role = personas.find(([name]) => gateway.spec.roles.get(name)?.includes(facts.operationId))?.[0] ?? ''
  const headers: Record<string, string> = { authorization: bearers.get(role) ?? '' }
  const query = new URLSearchParams()
  let path = facts.path
  sentCount += 1
  for (const { name, in: place, schema } of parameters) {
    if (place === 'header') {
      if (chance(20) === 0) continue
      headers[name.toLowerCase()] = name === 'If-Match' ? `"${1 + chance(3)}"` : `fuzz-${seed}-${sentCount}`
      continue
    }
    const text = String(makeValue(making, schema))
    const value = chance(8) === 0 ? spoiled(chance, text) : text
    if (place === 'path') path = path.replace(`{${name}}`, encodeURIComponent(value) || '-')
    // Nights are slow, and a business date that ran ahead would refuse most of what follows.
    else if (name === 'dryRun') query.set(name, chance(3) === 0 || facts.movesDay ? 'true' : 'false')
    else if (chance(2) === 0) query.set(name, value)
  }
  const shown = query.size === 0 ? path : `${path}?${query}`
  if (body === undefined) return { method: facts.method, path: shown, headers }
  headers['content-type'] = chance(30) === 0 ? 'text/plain' : pick(chance, facts.mediaTypes)
  const bytes = facts.takesFile
    ? Buffer.from(spoiled(chance, '%PDF-1.4\n%%EOF'))
    : JSON.stringify(mutated(chance, makeValue(making, body)))
  return {
    method: facts.method,
    path: shown,
    headers,
    body: typeof bytes === 'string' && chance(15) === 0 ? spoiled(chance, bytes) : bytes,
  }
}

function faultsOf(facts: OperationFacts, { status, headers, text }: Answer): string[] {
  if (status >= 500) return [`the status ${status}`]
  const mediaType = String(headers['content-type'])
  const faults = gateway.api.faultsInReply(
    facts.operationId,
    status,
    mediaType,
    mediaType.includes('json') ? JSON.parse(text) : text,
  )
  if (status < 400) return faults
  if (/select |insert |at .*\.ts|node_modules|relation "/i.test(text)) faults.push('it tells of our insides')
  return faults
}

test(`seed ${seed}: ${perOperation} spoiled requests at every operation find no failure and no undeclared answer`, async () => {
  const chance = chanceOf(seed)
  const statuses = new Map<number, number>()
  const failures: string[] = []
  const hold = async (facts: OperationFacts, sent: Sent) => {
    const answer = await sendBare(gateway.url, sent)
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
    // An id with a slash in it is another address.
    const isElsewhere = answer.text.includes('"route.not_found"')
    const faults = isElsewhere ? [] : faultsOf(facts, answer)
    const shown = JSON.stringify(sent).slice(0, 900)
    if (faults.length > 0) failures.push(`${facts.operationId} ${shown}\n  ${faults}\n  ${answer.text.slice(0, 300)}`)
  }
  for (let turn = 0; turn < perOperation; turn += 1) {
    const turns = [...gateway.spec.operations.values()].map((facts) => [facts, requestOf(facts, chance)] as const)
    const lanes = [0, 1, 2, 3].map(async (lane) => {
      for (const [index, [facts, sent]] of turns.entries()) if (index % 4 === lane) await hold(facts, sent)
    })
    await Promise.all(lanes)
  }
  console.log(
    `seed ${seed}: ${sentCount} requests: ${[...statuses]
      .sort()
      .map(([status, count]) => `${status} x ${count}`)
      .join(', ')}`,
  )
  assert.equal(failures.length, 0, failures.slice(0, 12).join('\n\n'))
  assert.ok((statuses.get(200) ?? 0) > 50 && (statuses.get(201) ?? 0) > 20, 'some requests were good')
  await expectBooksHold(staffOf(gateway, 'himal'))
})
