// Every operation of the contract against every kind of credential: who gets in, and what those who do not can learn. Each
// function tries one rule on all of them and tells how often, and where it did not hold.
import assert from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import type { OperationFacts } from '../../src/wire/spec.ts'
import { type Caller, type Cast, gatherCast, type Home } from './cast.ts'
import type { House } from './house.ts'
import { type Answer, eachOf, knockOf, namedInBody, namedInPath, send } from './knock.ts'
import { makeThings, type Things, unknownThings } from './things.ts'

export interface Stage extends Pick<House, 'gateway' | 'logged'> {
  readonly cast: Cast
  readonly things: Things
  readonly operations: readonly OperationFacts[]
  /** Of the many that must be refused alike, every so-manieth is tried: 1 in the long run. */
  readonly every: number
}

/** Everybody who knocks, and a loan of `home` to be knocked at. */
export async function setStage({ gateway, realm, logged }: House, home: Home, every: number): Promise<Stage> {
  const cast = await gatherCast(gateway, { home, realm, every })
  const things = await makeThings(gateway, cast)
  return { gateway, logged, cast, things, operations: [...gateway.spec.operations.values()], every }
}

export interface Finding {
  probes: number
  readonly leaks: string[]
  /** Figures that were measured on the way. */
  readonly notes?: readonly string[]
}

/** Tries a rule on each of `all`; `probe` asserts, and tells how many requests it took. */
export async function tryEach<T>(
  all: readonly T[],
  titleOf: (one: T) => string,
  probe: (one: T) => Promise<number>,
): Promise<Finding> {
  const found: Finding = { probes: 0, leaks: [] }
  await eachOf(all, async (one) => {
    try {
      const probes = await probe(one)
      found.probes += probes
    } catch (error) {
      found.probes += 1
      found.leaks.push(`${titleOf(one)}: ${(error as Error).message.slice(0, 600)}`)
    }
  })
  return found
}

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
    'webhookEndpointId',
    'webhookDeliveryId',
  ],
  'as co-lender': ['participationId'],
  nothing: [],
}

export function sees({ cast }: Stage, caller: Caller, name: keyof Things): boolean {
  if (name === 'loanProductId' && caller.tenant === cast.home) return true
  const seen = seenBy[caller.sight]
  return seen === 'all' || seen.includes(name)
}

export interface Pair {
  readonly facts: OperationFacts
  readonly caller: Caller
}

export function pairsThat({ operations, cast }: Stage, fits: (pair: Pair) => boolean): Pair[] {
  return operations.flatMap((facts) => cast.callers.map((caller) => ({ facts, caller }))).filter(fits)
}

export function ask({ gateway }: Stage, pair: Pair, named: Things, query = ''): Promise<Answer> {
  return send(gateway.url, knockOf(gateway.spec, pair.facts, named, query), pair.caller.authorization)
}

export const titleOf = ({ facts, caller }: Pair) => `${facts.operationId} as ${caller.name}`
export const may = ({ facts, caller }: Pair) => caller.may.has(facts.operationId)
const isWrite = ({ facts }: Pair) => facts.access === 'write'
const namedBy = ({ gateway }: Stage, { facts }: Pair) => [...namedInPath(facts), ...namedInBody(gateway.spec, facts)]
/** It may ask, and names something that is not its own. */
export const isBlind = (stage: Stage, pair: Pair) =>
  may(pair) && namedBy(stage, pair).some((name) => !sees(stage, pair.caller, name))

const sampled = <T>(all: readonly T[], every: number) => all.filter((_, index) => index % every === 0)

/** Without a good credential every operation answers 401, the same to everybody who brings a bad one; 403 where it is good for two. */
export function probeStrangers({ gateway, cast, things, operations, every }: Stage): Promise<Finding> {
  const said = new Map<string, unknown>()
  const knocks = operations.flatMap((facts) => cast.strangers.map((stranger) => ({ facts, stranger })))
  const title = ({ facts, stranger }: (typeof knocks)[number]) => `${facts.operationId} with ${stranger.name}`
  return tryEach(sampled(knocks, every), title, async ({ facts, stranger }) => {
    const answer = await send(gateway.url, knockOf(gateway.spec, facts, things), stranger.authorization)
    const isUnknown = stranger.code !== 'organization.ambiguous'
    assert.equal(answer.status, isUnknown ? 401 : 403)
    assert.equal(answer.code, stranger.code)
    assert.equal(answer.comparable.headers['www-authenticate'], isUnknown ? 'Bearer' : undefined)
    if (!said.has(stranger.code)) said.set(stranger.code, answer.comparable)
    assert.deepEqual(answer.comparable, said.get(stranger.code))
    return 1
  })
}

/** Without the permission every operation answers 403, whether what it names is there or not. */
export function probeForbidden(stage: Stage): Promise<Finding> {
  const unknown = unknownThings()
  const refused = pairsThat(stage, (pair) => !may(pair))
  return tryEach(sampled(refused, stage.every), titleOf, async (pair) => {
    const there = await ask(stage, pair, stage.things)
    assert.equal(there.status, 403)
    assert.equal(there.code, 'permission.denied')
    assert.deepEqual((await ask(stage, pair, unknown)).comparable, there.comparable)
    return 2
  })
}

/** With the permission and with sight of what is named, every operation lets in; each is reached by somebody. */
export async function probeAllowed(stage: Stage): Promise<Finding> {
  const seesAll = (pair: Pair) => namedBy(stage, pair).every((name) => sees(stage, pair.caller, name))
  const allowed = pairsThat(stage, (pair) => may(pair) && seesAll(pair))
  const found = await tryEach(allowed, titleOf, async (pair) => {
    const answer = await ask(stage, pair, stage.things, isWrite(pair) ? 'dryRun=true' : '')
    assert.ok([200, 201, 202, 409, 412, 422].includes(answer.status), `${answer.status} ${answer.text.slice(0, 300)}`)
    const tookEffect = isWrite(pair) && [200, 201].includes(answer.status)
    assert.ok(!(pair.caller.isAgent && tookEffect), 'a write of an agent took effect')
    return 1
  })
  const reached = new Set(allowed.map(({ facts }) => facts))
  const unreached = stage.operations.filter((facts) => !reached.has(facts))
  found.leaks.push(...unreached.map(({ operationId }) => `nobody reached ${operationId}`))
  return found
}

/** What is not yours and what is not there answer alike: the same status, body and headers; and nothing is written. */
export async function probeBlind(stage: Stage): Promise<Finding> {
  const { things } = stage
  const before = await countsOf(stage)
  const blind = pairsThat(stage, (pair) => isBlind(stage, pair))
  const found = await tryEach(blind, titleOf, async (pair) => {
    // What the caller does see stays as it is: only the thing that is not the caller's tells the two requests apart.
    const unseen = namedBy(stage, pair).filter((name) => !sees(stage, pair.caller, name))
    const [notYours, notThere] = [
      await ask(stage, pair, things),
      await ask(stage, pair, { ...things, ...pick(unknownThings(), unseen) }),
    ]
    assert.deepEqual(notYours.comparable, notThere.comparable)
    if (namedInPath(pair.facts).length > 0) {
      assert.equal(notYours.status, 404)
      assert.match(notYours.code ?? '', /\.not_found$/)
    } else assert.ok(notYours.status >= 400 && notYours.status < 500, notYours.text.slice(0, 200))
    for (const id of Object.values(things)) assert.ok(!notYours.text.includes(id), `it tells ${id}`)
    return 2
  })
  if (!isDeepStrictEqual(await countsOf(stage), before)) found.leaks.push('something was written in the home tenant')
  return found
}

function pick(from: Things, names: readonly (keyof Things)[]): Partial<Things> {
  return Object.fromEntries(names.map((name) => [name, from[name]]))
}

/** What a write that got through would have changed. */
async function countsOf({ gateway, cast }: Stage): Promise<unknown> {
  const order = { tenant: cast.home, operationId: 'countRows', name: 'probe' }
  return gateway.engine.runner.runAsSystem(order, async ({ tx }) => {
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

/** An id of one kind where another is due is refused by its form, and tells nothing either. */
export function probeWrongKinds(stage: Stage): Promise<Finding> {
  const { things } = stage
  const wrong = { ...things, loanId: things.applicationId, applicationId: things.loanId, offerId: things.partyId }
  const names = (pair: Pair) => namedInPath(pair.facts).some((name) => wrong[name] !== things[name])
  return tryEach(
    pairsThat(stage, (pair) => may(pair) && names(pair)),
    titleOf,
    async (pair) => {
      const answer = await ask(stage, pair, wrong)
      assert.equal(answer.status, 400)
      assert.equal(answer.code, 'request.invalid')
      return 1
    },
  )
}

/** Lists hold nothing of another tenant or partner, and a filter by another's id finds what an unknown one finds. */
export function probeLists(stage: Stage): Promise<Finding> {
  const { things } = stage
  const isList = ({ facts }: Pair) => facts.access === 'read' && namedInPath(facts).length === 0
  const filters: Readonly<Record<string, keyof Things>> = { loanId: 'loanId', partyId: 'partyId', entityId: 'loanId' }
  return tryEach(
    pairsThat(stage, (pair) => may(pair) && isList(pair)),
    titleOf,
    async (pair) => {
      const whole = await ask(stage, pair, things)
      let probes = 1
      for (const [name, id] of Object.entries(things) as [keyof Things, string][]) {
        // A partner's own id stands in what is its own; of a co-lender's participation the loan is named.
        const isOwn = sees(stage, pair.caller, name) || (pair.caller.sight === 'as co-lender' && name === 'loanId')
        if (!isOwn) assert.ok(!whole.text.includes(id), `it shows ${id}`)
      }
      for (const [parameter, name] of Object.entries(filters)) {
        if (sees(stage, pair.caller, name) || pair.caller.sight === 'as co-lender') continue
        if (!queryParameters(stage, pair.facts).includes(parameter)) continue
        const byFilter = (from: Things) => ask(stage, pair, things, `${parameter}=${from[name]}`)
        const [foreign, unknown] = [await byFilter(things), await byFilter(unknownThings())]
        assert.deepEqual(foreign.comparable, unknown.comparable, `by ${parameter}`)
        assert.equal(JSON.parse(foreign.text).data.length, 0)
        probes += 2
      }
      return probes
    },
  )
}

/** The names of what an operation takes in its query. */
export function queryParameters({ gateway }: Stage, { path, method }: OperationFacts): string[] {
  type Named = { name?: string; in?: string; $ref?: string }
  const paths = gateway.spec.document.paths as Record<string, Record<string, { parameters?: Named[] }>>
  const parameters = paths[path]?.[method.toLowerCase()]?.parameters ?? []
  return parameters.flatMap(({ name, in: place }) => (place === 'query' && name !== undefined ? [name] : []))
}

/** All of the matrix, one rule after the other. */
export const matrix: Readonly<Record<string, (stage: Stage) => Promise<Finding>>> = {
  'without a good credential every operation answers 401, the same to everybody who brings a bad one': probeStrangers,
  'without the permission every operation answers 403, whether what it names is there or not': probeForbidden,
  'with the permission and with sight of what is named, every operation lets in': probeAllowed,
  'what is not yours and what is not there answer alike: the same status, body and headers': probeBlind,
  'an id of one kind where another is due is refused by its form, and tells nothing either': probeWrongKinds,
  "lists hold nothing of another tenant or partner, and a filter by another's id finds what an unknown one finds":
    probeLists,
}
