// Every operation of the contract against every kind of credential: who gets in, and what those who do not can learn.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { OperationFacts } from '../../src/wire/spec.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { type Caller, type Cast, gatherCast } from './cast.ts'
import { type Answer, eachOf, type Knock, knockOf, namedInBody, namedInPath, send } from './knock.ts'
import { makeThings, type Things, unknownThings } from './things.ts'

let gateway: TestGateway
let cast: Cast
let things: Things
let operations: readonly OperationFacts[]

before(async () => {
  gateway = await startGateway()
  operations = [...gateway.spec.operations.values()]
  cast = await gatherCast(gateway)
  things = await makeThings(gateway, cast.sourcing)
})
after(() => gateway.stop())

/** What a partner can see of a thing of its own, by the name that the contract gives it. Products are everybody's. */
const seenBy: Readonly<Record<Caller['sight'], readonly (keyof Things)[] | 'all'>> = {
  all: 'all',
  'as sourcing partner': [
    'partyId',
    'applicationId',
    'documentId',
    'offerId',
    'loanId',
    'transactionId',
    'chargeId',
    'loanProductId',
    'partnerId',
  ],
  'as co-lender': ['participationId'],
  nothing: [],
}

function sees(caller: Caller, name: keyof Things): boolean {
  if (name === 'loanProductId' && caller.tenant === 'himal') return true
  const seen = seenBy[caller.sight]
  return seen === 'all' || seen.includes(name)
}

interface Pair {
  readonly facts: OperationFacts
  readonly caller: Caller
}

function pairsThat(fits: (pair: Pair) => boolean): Pair[] {
  return operations.flatMap((facts) => cast.callers.map((caller) => ({ facts, caller }))).filter(fits)
}

function ask(pair: Pair, named: Things, query = ''): Promise<Answer> {
  return send(gateway.url, knockOf(gateway.spec, pair.facts, named, query), pair.caller.authorization)
}

const titleOf = ({ facts, caller }: Pair) => `${facts.operationId} as ${caller.name}`
const isWrite = ({ facts }: Pair) => facts.access === 'write'
const may = ({ facts, caller }: Pair) => caller.may.has(facts.operationId)
const namedBy = ({ facts }: Pair) => [...namedInPath(facts), ...namedInBody(gateway.spec, facts)]
const seesAll = (pair: Pair) => namedBy(pair).every((name) => sees(pair.caller, name))

test('the matrix has every operation, each kind of credential, and somebody who may call each operation', (t) => {
  assert.equal(operations.length, new Set(operations.map(({ operationId }) => operationId)).size)
  assert.ok(operations.length >= 46)
  for (const facts of operations) {
    assert.ok(
      cast.callers.some((caller) => may({ facts, caller })),
      `nobody may ${facts.operationId}`,
    )
    for (const name of [...namedInPath(facts), ...namedInBody(gateway.spec, facts)]) {
      assert.match(things[name] ?? '', /^[a-z_]+_[0-9a-z]{26}$/, `${facts.operationId} names ${name}`)
    }
  }
  const roles = [...gateway.spec.roles.keys()]
  for (const role of roles)
    assert.ok(
      cast.callers.some(({ name }) => name.includes(role)),
      `nobody has the role ${role}`,
    )
  const pairs = operations.length * (cast.callers.length + cast.strangers.length)
  t.diagnostic(
    `${operations.length} operations, ${cast.callers.length} callers, ${cast.strangers.length} strangers: ${pairs} pairs`,
  )
})

test('without a good credential every operation answers 401, the same to everybody who brings a bad one', async (t) => {
  const said = new Map<string, unknown>()
  const knocks = operations.flatMap((facts) => cast.strangers.map((stranger) => ({ facts, stranger })))
  await eachOf(knocks, async ({ facts, stranger }) => {
    const answer = await send(gateway.url, knockOf(gateway.spec, facts, things), stranger.authorization)
    assert.equal(answer.status, 401, `${facts.operationId} with ${stranger.name}`)
    assert.equal(answer.code, stranger.code, `${facts.operationId} with ${stranger.name}`)
    assert.equal(answer.comparable.headers['www-authenticate'], 'Bearer')
    if (!said.has(stranger.code)) said.set(stranger.code, answer.comparable)
    assert.deepEqual(answer.comparable, said.get(stranger.code), `${facts.operationId} with ${stranger.name}`)
  })
  t.diagnostic(`${knocks.length} probes`)
})

test('without the permission every operation answers 403, whether what it names is there or not', async (t) => {
  const refused = pairsThat((pair) => !may(pair))
  const unknown = unknownThings()
  await eachOf(refused, async (pair) => {
    const there = await ask(pair, things)
    assert.equal(there.status, 403, titleOf(pair))
    assert.equal(there.code, 'permission.denied', titleOf(pair))
    assert.deepEqual((await ask(pair, unknown)).comparable, there.comparable, titleOf(pair))
  })
  t.diagnostic(`${refused.length * 2} probes`)
})

test('with the permission and with sight of what is named, every operation lets in', async (t) => {
  const allowed = pairsThat((pair) => may(pair) && seesAll(pair))
  const reached = new Set<string>()
  await eachOf(allowed, async (pair) => {
    const answer = await ask(pair, things, isWrite(pair) ? 'dryRun=true' : '')
    const title = `${titleOf(pair)}: ${answer.status} ${answer.text.slice(0, 300)}`
    assert.ok([200, 201, 409, 412, 422].includes(answer.status), title)
    reached.add(pair.facts.operationId)
  })
  const unreached = operations.filter(({ operationId }) => !reached.has(operationId))
  assert.deepEqual(
    unreached.map(({ operationId }) => operationId),
    [],
  )
  t.diagnostic(`${allowed.length} probes`)
})

test('what is not yours and what is not there answer alike: the same status, body and headers', async (t) => {
  const blind = pairsThat((pair) => may(pair) && namedBy(pair).some((name) => !sees(pair.caller, name)))
  const before = await countsOf(gateway)
  await eachOf(blind, async (pair) => {
    const unknown = unknownThings()
    // What the caller does see stays as it is: only the thing that is not the caller's tells the two requests apart.
    const absent = {
      ...things,
      ...pick(
        unknown,
        namedBy(pair).filter((name) => !sees(pair.caller, name)),
      ),
    }
    const [notYours, notThere] = [await ask(pair, things), await ask(pair, absent)]
    assert.deepEqual(notYours.comparable, notThere.comparable, titleOf(pair))
    if (namedInPath(pair.facts).length > 0) {
      assert.equal(notYours.status, 404, titleOf(pair))
      assert.match(notYours.code ?? '', /\.not_found$/, titleOf(pair))
    } else
      assert.ok(notYours.status >= 400 && notYours.status < 500, `${titleOf(pair)}: ${notYours.text.slice(0, 200)}`)
    for (const id of Object.values(things)) assert.ok(!notYours.text.includes(id), `${titleOf(pair)} tells ${id}`)
  })
  assert.deepEqual(await countsOf(gateway), before, 'nothing was written in the tenant that was knocked at')
  t.diagnostic(`${blind.length * 2} probes`)
})

function pick(from: Things, names: readonly (keyof Things)[]): Partial<Things> {
  return Object.fromEntries(names.map((name) => [name, from[name]]))
}

/** What a write that got through would have changed. */
async function countsOf({ engine }: TestGateway): Promise<unknown> {
  const order = { tenant: 'himal', operationId: 'countRows', name: 'probe' }
  return engine.runner.runAsSystem(order, async ({ tx }) => {
    const tables = [
      'loan_event',
      'loan_transaction',
      'journal_entry',
      'application',
      'document',
      'offer',
      'approval_vote',
      'decision',
    ]
    const counts = await Promise.all(tables.map((table) => tx(table).count('*')))
    return { counts, loans: await tx('loan').orderBy('loan_id') }
  })
}

test('an id of one kind where another is due is refused by its form, and tells nothing either', async (t) => {
  const wrong = { ...things, loanId: things.applicationId, applicationId: things.loanId, offerId: things.partyId }
  const pairs = pairsThat((pair) => may(pair) && namedInPath(pair.facts).some((name) => wrong[name] !== things[name]))
  await eachOf(pairs, async (pair) => {
    const answer = await ask(pair, wrong)
    assert.equal(answer.status, 400, titleOf(pair))
    assert.equal(answer.code, 'request.invalid', titleOf(pair))
  })
  t.diagnostic(`${pairs.length} probes`)
})

test("lists hold nothing of another tenant or partner, and a filter by another's id finds what an unknown one finds", async (t) => {
  const lists = pairsThat((pair) => may(pair) && pair.facts.access === 'read' && namedInPath(pair.facts).length === 0)
  const filters: Readonly<Record<string, keyof Things>> = { loanId: 'loanId', partyId: 'partyId', entityId: 'loanId' }
  let probes = 0
  await eachOf(lists, async (pair) => {
    const whole = await ask(pair, things)
    probes += 1
    for (const [name, id] of Object.entries(things) as [keyof Things, string][]) {
      // A partner's own id stands in what is its own; of a co-lender's participation the loan is named.
      const isOwn = sees(pair.caller, name) || (pair.caller.sight === 'as co-lender' && name === 'loanId')
      if (!isOwn) assert.ok(!whole.text.includes(id), `${titleOf(pair)} shows ${id}`)
    }
    for (const [parameter, name] of Object.entries(filters)) {
      if (sees(pair.caller, name) || !takes(pair.facts, parameter) || pair.caller.sight === 'as co-lender') continue
      const byFilter = (from: Things) => ask(pair, things, `${parameter}=${from[name]}`)
      const [foreign, unknown] = [await byFilter(things), await byFilter(unknownThings())]
      assert.deepEqual(foreign.comparable, unknown.comparable, `${titleOf(pair)} by ${parameter}`)
      assert.equal(JSON.parse(foreign.text).data.length, 0)
      probes += 2
    }
  })
  t.diagnostic(`${probes} probes`)
})

function takes({ path, method }: OperationFacts, parameter: string): boolean {
  const paths = gateway.spec.document.paths as Record<string, Record<string, { parameters?: { name?: string }[] }>>
  return (paths[path]?.[method.toLowerCase()]?.parameters ?? []).some(({ name }) => name === parameter)
}

test("an idempotency key of one caller is no answer to another's same request", async () => {
  const path = `/v1/loans/${things.loanId}/repayments`
  const body = JSON.stringify({ amount: '1', valueOn: '2026-01-15' })
  const knock: Knock = { method: 'POST', path, mediaType: 'application/json', body, isWrite: true }
  const officers = cast.callers.filter(({ name }) => name.includes('servicing_officer'))
  const statuses: number[] = []
  for (const { authorization } of officers) {
    const response = await fetch(`${gateway.url}${knock.path}`, {
      method: knock.method,
      headers: { authorization, 'content-type': 'application/json', 'idempotency-key': 'one-key-for-two' },
      body,
    })
    statuses.push(response.status)
    assert.equal(response.headers.get('idempotency-replayed'), null)
    await response.text()
  }
  assert.deepEqual(statuses, [201, 404], "himal's officer repays; nyanza's finds no such loan")
})
