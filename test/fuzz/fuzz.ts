// Requests made from the contract and then spoiled, at every operation: whatever is sent, the answer is one that the operation
// declares, it fits its schema, and it is never a failure of ours.
import type { OperationFacts } from '../../src/wire/spec.ts'
import { type Answer, type Sent, sendBare } from '../support/bare-http.ts'
import { disbursedLoan, pendingLoan, staffOf } from '../support/fixtures.ts'
import type { TestGateway } from '../support/gateway.ts'
import { type Chance, chanceOf, type Making, makeValue, mutated, pick, spoiled } from '../support/mutations.ts'

type Json = Record<string, unknown>
interface Parameter {
  readonly name: string
  readonly in: string
  readonly schema: Json
}

/** What requests are made of: ids that there are, by their prefix, and a credential for each role. */
export interface Ground {
  readonly gateway: TestGateway
  readonly known: ReadonlyMap<string, readonly string[]>
  readonly bearers: ReadonlyMap<string, string>
}

const personas = [
  ['underwriter', 'asha'],
  ['credit_operations', 'chandra'],
  ['servicing_officer', 'deepa'],
  ['accountant', 'esha'],
  ['auditor', 'farid'],
  ['administrator', 'gita'],
  ['approver', 'bikram'],
] as const

/** One of everything that a request can name. */
export async function layGround(gateway: TestGateway): Promise<Ground> {
  const known = new Map<string, string[]>()
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
  return { gateway, known, bearers: await bearersOf(gateway) }
}

/** Tokens are good for five minutes: ask again in a long run. */
export async function bearersOf(gateway: TestGateway): Promise<Map<string, string>> {
  const tokens = personas.map(async ([role, id]) => [role, `Bearer ${await gateway.token('himal', id)}`] as const)
  return new Map(await Promise.all(tokens))
}

function makingOf({ gateway, known }: Ground, chance: Chance): Making {
  const idOf = (prefix: string) => {
    if (chance(8) === 0) return `${prefix}_01kah3x5rqe8arj0hn8vq5mf6w`
    // Of the right form, and of no version that a UUID has.
    if (chance(8) === 0)
      return `${prefix}_${chance(8)}${'0123456789abcdefghjkmnpqrstvwxyz'.slice(chance(7)).slice(0, 25)}`
    return pick(chance, known.get(prefix) ?? [`${prefix}_1`])
  }
  return { document: gateway.spec.document, chance, idOf }
}

/** What the document says of an operation, dereferenced where parameters are. */
function rawOf(
  gateway: TestGateway,
  { path, method }: OperationFacts,
): { parameters: Parameter[]; body: Json | undefined } {
  const item = (gateway.spec.document.paths as Record<string, Json>)[path] as Json
  const operation = item[method.toLowerCase()] as Json
  const named = (gateway.spec.document.components as Json).parameters as Record<string, Parameter>
  const parameters = [...((item.parameters ?? []) as Json[]), ...((operation.parameters ?? []) as Json[])].map(
    (one) => (typeof one.$ref === 'string' ? named[one.$ref.split('/').at(-1) ?? ''] : one) as Parameter,
  )
  const content = (operation.requestBody as { content?: Record<string, { schema: Json }> } | undefined)?.content
  return { parameters, body: content && (Object.values(content)[0]?.schema as Json) }
}

/** A request of the operation: good, nearly good, or hostile. `key` is its idempotency key. */
function requestOf(ground: Ground, facts: OperationFacts, chance: Chance, key: string): Sent {
  const { gateway, bearers } = ground
  const making = makingOf(ground, chance)
  const { parameters, body } = rawOf(gateway, facts)
  const role = personas.find(([name]) => gateway.spec.roles.get(name)?.includes(facts.operationId))?.[0] ?? ''
  const headers: Record<string, string> = { authorization: bearers.get(role) ?? '' }
  const query = new URLSearchParams()
  let path = facts.path
  for (const { name, in: place, schema } of parameters) {
    if (place === 'header') {
      if (chance(20) === 0) continue
      headers[name.toLowerCase()] = name === 'If-Match' ? `"${1 + chance(3)}"` : key
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

/** What the answer says that the operation does not declare, or should not tell. */
function faultsOf(gateway: TestGateway, facts: OperationFacts, { status, headers, text }: Answer): string[] {
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

export interface Findings {
  readonly requests: number
  readonly statuses: ReadonlyMap<number, number>
  /** Each with the request that brought it. */
  readonly serverErrors: readonly string[]
  readonly unspecifiedAnswers: readonly string[]
}

const lanes = 4

/** Sends `requests` of them, operation after operation, the same ones for the same seed. */
export async function fuzz(ground: Ground, seed: number, requests: number): Promise<Findings> {
  const { gateway } = ground
  const chance = chanceOf(seed)
  const operations = [...gateway.spec.operations.values()]
  const statuses = new Map<number, number>()
  const serverErrors: string[] = []
  const unspecifiedAnswers: string[] = []
  const hold = async (facts: OperationFacts, sent: Sent) => {
    const answer = await sendBare(gateway.url, sent)
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
    const shown = `${facts.operationId} ${JSON.stringify(sent).slice(0, 900)}\n  ${answer.text.slice(0, 300)}`
    if (answer.status >= 500) serverErrors.push(`${answer.status} ${shown}`)
    // An id with a slash in it is another address.
    else if (!answer.text.includes('"route.not_found"')) {
      const faults = faultsOf(gateway, facts, answer)
      if (faults.length > 0) unspecifiedAnswers.push(`${faults.join('; ')} ${shown}`)
    }
  }
  let now = ground
  let asked = performance.now()
  for (let sent = 0; sent < requests; ) {
    if (performance.now() - asked > 120_000) {
      now = { ...ground, bearers: await bearersOf(gateway) }
      asked = performance.now()
    }
    const turn = operations.slice(0, requests - sent).map((facts, index) => {
      return [facts, requestOf(now, facts, chance, `fuzz-${seed}-${sent + index}`)] as const
    })
    const rest = turn[Symbol.iterator]()
    const lane = async () => {
      for (const [facts, request] of rest) await hold(facts, request)
    }
    await Promise.all(Array.from({ length: lanes }, lane))
    sent += turn.length
  }
  return { requests, statuses, serverErrors, unspecifiedAnswers }
}
