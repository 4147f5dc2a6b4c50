// Ways around the walls that name no thing of a path: headers, addresses, cursors, keys, versions, texts that are searched for,
// and what errors might tell. Each compares what another's thing brings with what nothing brings.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { factsOf, staffOf } from '../support/fixtures.ts'
import type { Caller } from './cast.ts'
import { type Answer, type Knock, knockOf, namedInPath, readAnswer, send } from './knock.ts'
import {
  ask,
  type Finding,
  isBlind,
  may,
  type Pair,
  pairsThat,
  queryParameters,
  type Stage,
  sees,
  titleOf,
  tryEach,
} from './matrix.ts'

const foreignersOf = ({ cast }: Stage): Caller[] => cast.callers.filter(({ tenant }) => tenant === cast.other)
const named = ({ name }: { name: string }) => name

/** The loan at home is asked for with a header that names its tenant: the tenant is the credential's, whatever else is said. */
function probeHeaders(stage: Stage): Promise<Finding> {
  const { home } = stage.cast
  const tricks: Record<string, string>[] = [
    { host: `${home}.lokta.example` },
    { 'x-forwarded-host': `${home}.lokta.example` },
    { forwarded: `host=${home}.lokta.example` },
    ...['tenant', 'x-tenant', 'x-tenant-id', 'x-organization', 'lokta-tenant'].map((name) => ({ [name]: home })),
    { 'x-original-url': `/v1/loans/${stage.things.loanId}` },
    { 'x-http-method-override': 'DELETE' },
    { 'x-partner-id': stage.things.partnerId },
    { cookie: `tenant=${home}` },
  ]
  const paths = ['/v1/tenant', '/v1/loans', `/v1/loans/${stage.things.loanId}`]
  return tryEach(foreignersOf(stage), named, async ({ authorization }) => {
    for (const path of paths) {
      const plain = await get(stage, path, { authorization })
      for (const trick of tricks) {
        const answer = await get(stage, path, { authorization, ...trick })
        assert.deepEqual(answer.comparable, plain.comparable, `${path} with ${JSON.stringify(trick)}`)
      }
    }
    return paths.length * (1 + tricks.length)
  })
}

/** Addresses that name the tenant, or climb: none of them leads anywhere. */
function probeAddresses(stage: Stage): Promise<Finding> {
  const { loanId } = stage.things
  const { home } = stage.cast
  const paths = [
    `/${home}/v1/loans/${loanId}`,
    `/v1/${home}/loans/${loanId}`,
    `/v1/tenants/${home}/loans/${loanId}`,
    `/v1/loans/${loanId}?tenant=${home}`,
    `/v1/loans/${loanId}?schema=t_${home}`,
    `/v1//loans/${loanId}`,
    `//v1/loans/${loanId}`,
    `/v1/loans/%2e%2e/loans/${loanId}`,
    `/v1/loans/${loanId}%00`,
    `/v1/loans/${loanId};tenant=${home}`,
    `/v1/loans/t_${home}.${loanId}`,
    `/v1/loans/${loanId.toUpperCase()}`,
  ]
  return tryEach(foreignersOf(stage), named, async ({ authorization }) => {
    for (const path of paths) {
      const answer = await get(stage, path, { authorization })
      assert.ok(answer.status >= 400 && answer.status < 500, `${path}: ${answer.status}`)
      assert.ok(!answer.text.includes('disbursedOn'), path)
    }
    return paths.length
  })
}

/** A cursor that somebody else was given is what a made-up one is. */
async function probeCursors(stage: Stage): Promise<Finding> {
  const isPaged = ({ facts }: Pair) => facts.access === 'read' && namedInPath(facts).length === 0
  const cursors = new Map<string, string>()
  const given: Finding = { probes: 0, leaks: [] }
  for (const pair of pairsThat(stage, (one) => may(one) && one.caller.sight === 'all' && isPaged(one))) {
    const { operationId } = pair.facts
    if (cursors.has(operationId)) continue
    const { text } = await ask(stage, pair, stage.things, 'limit=1')
    given.probes += 1
    const { nextCursor } = JSON.parse(text)
    if (typeof nextCursor === 'string') cursors.set(operationId, nextCursor)
  }
  assert.ok(cursors.size > 3, 'some lists have a second page')
  const pairs = pairsThat(
    stage,
    (pair) => may(pair) && pair.caller.sight !== 'all' && cursors.has(pair.facts.operationId),
  )
  const found = await tryEach(pairs, titleOf, async (pair) => {
    const cursor = cursors.get(pair.facts.operationId) as string
    const [foreign, made] = [
      await ask(stage, pair, stage.things, `cursor=${cursor}`),
      await ask(stage, pair, stage.things, `cursor=${Buffer.from(randomUUID()).toString('base64url')}`),
    ]
    assert.equal(foreign.status, 400)
    assert.deepEqual(foreign.comparable, made.comparable)
    return 2
  })
  return { probes: found.probes + given.probes, leaks: found.leaks }
}

/** A key that somebody at home used brings back nobody's answer, and says not that it was used. */
async function probeKeys(stage: Stage): Promise<Finding> {
  const entry = { tenant: stage.cast.home, kind: 'staff' as const, partnerId: null, readOnly: true }
  const used: { operation_id: string; idempotency_key: string }[] = await stage.gateway.engine.door.open(
    entry,
    async ({ tx }) =>
      (await tx.raw('select distinct on (operation_id) operation_id, idempotency_key from idempotency_record')).rows,
  )
  const keys = new Map(used.map((row) => [row.operation_id, row.idempotency_key]))
  assert.ok(keys.size > 5)
  const pairs = pairsThat(stage, (pair) => keys.has(pair.facts.operationId) && isBlind(stage, pair))
  return tryEach(pairs, titleOf, async (pair) => {
    const { gateway, things } = stage
    const knock = knockOf(gateway.spec, pair.facts, things)
    const withKey = (key: string) => send(gateway.url, knock, pair.caller.authorization, { 'idempotency-key': key })
    const [foreign, fresh] = [await withKey(keys.get(pair.facts.operationId) as string), await withKey(randomUUID())]
    assert.equal(foreign.comparable.headers['idempotency-replayed'], undefined)
    assert.deepEqual(foreign.comparable, fresh.comparable)
    return 2
  })
}

/** Whatever version is named, what is not the caller's is not there. */
function probeVersions(stage: Stage): Promise<Finding> {
  const pairs = pairsThat(stage, (pair) => pair.facts.needsVersion && isBlind(stage, pair))
  return tryEach(pairs, titleOf, async (pair) => {
    const knock = knockOf(stage.gateway.spec, pair.facts, stage.things)
    const answers: Answer[] = []
    for (const version of ['"1"', '"2"', '"999"', '*']) {
      answers.push(await send(stage.gateway.url, knock, pair.caller.authorization, { 'if-match': version }))
    }
    for (const answer of answers.slice(0, 3)) assert.deepEqual(answer.comparable, answers[0]?.comparable)
    for (const { status } of answers) assert.ok(status === 404 || status === 400, `${status}`)
    return answers.length
  })
}

/** A text that only a partner at home knows is found by nobody else, and free for everybody else. */
function probeTexts(stage: Stage): Promise<Finding> {
  const country = { himal: 'IN', nyanza: 'UG' } as const
  const partyOf = (tenant: keyof typeof country, externalReference: string) => {
    const body = { kind: 'person' as const, fullName: 'Known Somewhere', country: country[tenant], externalReference }
    return body
  }
  const takes = ({ facts }: Pair) => queryParameters(stage, facts).includes('externalReference')
  const pairs = pairsThat(stage, (pair) => may(pair) && !sees(stage, pair.caller, 'partyId') && takes(pair))
  return tryEach(pairs, titleOf, async (pair) => {
    const { caller } = pair
    const reference = `HOME-${randomUUID()}`
    await stage.cast.sourcing.client.createParty({ body: partyOf(stage.cast.home, reference) })
    const search = (text: string) => ask(stage, pair, stage.things, `externalReference=${text}`)
    const [foreign, unknown] = [await search(reference), await search(`NONE-${randomUUID()}`)]
    assert.deepEqual(foreign.comparable, unknown.comparable)
    if (!caller.may.has('createParty')) return 2
    const made = await send(stage.gateway.url, createParty(partyOf(caller.tenant, reference)), caller.authorization)
    assert.equal(made.status, 201, made.text)
    return 3
  })
}

function createParty(body: unknown): Knock {
  return {
    method: 'POST',
    path: '/v1/parties',
    mediaType: 'application/json',
    body: JSON.stringify(body),
    isWrite: true,
  }
}

/** One key for two officers of two tenants is two keys. */
async function probeSameKey(stage: Stage): Promise<Finding> {
  const path = `/v1/loans/${stage.things.loanId}/repayments`
  const { businessDate: valueOn } = await staffOf(stage.gateway, stage.cast.home).operations.getTenant()
  const body = JSON.stringify({ amount: '1', valueOn })
  const knock: Knock = { method: 'POST', path, mediaType: 'application/json', body, isWrite: true }
  const key = `one-key-for-two-${randomUUID()}`
  const found: Finding = { probes: 0, leaks: [] }
  for (const tenant of [stage.cast.home, stage.cast.other]) {
    const token = await stage.gateway.token(tenant, factsOf(tenant).staff.servicingOfficer)
    const answer = await send(stage.gateway.url, knock, `Bearer ${token}`, { 'idempotency-key': key })
    const expected = tenant === stage.cast.home ? 201 : 404
    const isReplayed = answer.comparable.headers['idempotency-replayed'] !== undefined
    found.probes += 1
    if (answer.status !== expected || isReplayed) found.leaks.push(`${tenant}: ${answer.status} ${answer.text}`)
  }
  return found
}

async function get({ gateway }: Stage, path: string, headers: Record<string, string>): Promise<Answer> {
  return readAnswer(await fetch(`${gateway.url}${path}`, { headers, redirect: 'manual' }))
}

export const vectors: Readonly<Record<string, (stage: Stage) => Promise<Finding>>> = {
  "no header names the tenant: it is the credential's": probeHeaders,
  'no address names the tenant, nor climbs to another': probeAddresses,
  'a cursor that somebody else was given is what a made-up one is': probeCursors,
  "an idempotency key of one caller is no answer to another's request": probeKeys,
  'one key in two tenants is two keys': probeSameKey,
  'no version, right or wrong, tells that a thing is there': probeVersions,
  'a text that one partner knows is neither found nor taken elsewhere': probeTexts,
}
