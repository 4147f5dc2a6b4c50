// Who may call what, one role and one scope at a time: every role, and every scope of every kind of key, against every operation.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Schemas } from '../../sdk/src/index.ts'
import { isAgentRole } from '../../src/kernel/actor.ts'
import type { OperationFacts } from '../../src/wire/spec.ts'
import { partnerKey, staffOf } from '../support/fixtures.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { claimsOf, developmentIssuer, signToken, type TokenIssuer } from '../support/token-issuer.ts'
import { eachOf } from './knock.ts'

let gateway: TestGateway
let issuer: TokenIssuer
let operations: readonly OperationFacts[]

before(async () => {
  gateway = await startGateway()
  issuer = await developmentIssuer(gateway, 'himal', 'nyanza')
  operations = [...gateway.spec.operations.values()]
})
after(() => gateway.stop())

/** Nothing but the credential: whoever passes the door of permissions is then refused for what is missing. */
async function knock(facts: OperationFacts, credential: string): Promise<{ status: number; text: string }> {
  const path = facts.path.replace(/\{\w+\}/g, 'x')
  const headers = { authorization: `Bearer ${credential}` }
  const response = await fetch(gateway.url + path, { method: facts.method, headers })
  return { status: response.status, text: await response.text() }
}

const tokenOf = (roles: readonly string[]) =>
  signToken(issuer, claimsOf(issuer, { agent_owner: 'gita', resource_access: { 'lokta-api': { roles } } }))

/** Asserts that the credential passes the door of these operations and of no other. Returns how many were tried. */
async function expectReach(who: string, credential: string, reach: readonly string[]): Promise<number> {
  await eachOf(operations, async (facts) => {
    const { status, text } = await knock(facts, credential)
    const title = `${who}: ${facts.operationId} ${status} ${text.slice(0, 200)}`
    if (reach.includes(facts.operationId)) assert.ok(status === 200 || status === 400, title)
    else assert.deepEqual([status, JSON.parse(text).code], [403, 'permission.denied'], title)
  })
  return operations.length
}

test('each role alone reaches the operations of its list and no other', async (t) => {
  let probes = 0
  for (const [role, reach] of gateway.spec.roles) probes += await expectReach(role, tokenOf([role]), reach)
  t.diagnostic(`${probes} probes`)
})

test('an agent reaches the operations of the roles of agents and no other, whatever roles it has beside', async (t) => {
  const { roles, operations: facts } = gateway.spec
  const [ofAgents, ofPeople] = [
    [...roles.keys()].filter(isAgentRole),
    [...roles.keys()].filter((role) => !isAgentRole(role)),
  ]
  assert.ok(ofAgents.length > 1)
  let probes = 0
  for (const role of ofAgents) {
    const reach = roles.get(role) ?? []
    probes += await expectReach(`${role} beside all others`, tokenOf([...ofPeople, role]), reach)
    for (const id of reach) {
      const { access, approvalAmount } = facts.get(id) as OperationFacts
      assert.ok(access !== 'write' || approvalAmount !== null, `${role}: ${id} is a write that cannot be held back`)
      assert.doesNotMatch(id, /^(claim|approve|reject|withdraw)|unmask|ApiKey|closeBusinessDay|erase/)
    }
  }
  t.diagnostic(`${probes} probes`)
})

test('two roles reach what either reaches; none, an unknown one and a scope in its place reach nothing', async () => {
  const { roles, scopes, keyKinds } = gateway.spec
  const both = ['accountant', 'approver']
  await expectReach(
    'both',
    tokenOf(both),
    both.flatMap((role) => roles.get(role) ?? []),
  )
  const strange = ['superuser', 'Administrator', 'administrator ', ...scopes.keys(), ...keyKinds.keys()]
  await expectReach('strange roles', tokenOf(strange), [])
  await expectReach('no role', tokenOf([]), [])
})

test('each scope alone, in a key of each kind that may hold it, reaches the operations of its list and no other', async (t) => {
  const { administrator } = staffOf(gateway, 'himal')
  const partners = { sourcing_partner: 'gramin-path', co_lender: 'ganga-bank' } as const
  let probes = 0
  for (const [kind, allowed] of gateway.spec.keyKinds) {
    for (const scope of allowed as Schemas['Scope'][]) {
      const scopes = [scope]
      const { secret } =
        kind === 'staff'
          ? await administrator.createApiKey({ body: { name: scope, kind, scopes } })
          : await partnerKey(gateway, { tenant: 'himal', partner: partners[kind], scopes })
      probes += await expectReach(`${kind} with ${scope}`, secret as string, gateway.spec.scopes.get(scope) ?? [])
    }
  }
  t.diagnostic(`${probes} probes`)
})
