// Tokens of agents that are not what they should be, at a real gateway: none opens a door that it should not.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createLokta } from '../../../sdk/src/index.ts'
import { expectProblem } from '../../../test/support/bare-http.ts'
import { readTenant } from '../../../test/support/forged-tokens.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import {
  type Claims,
  claimsOf,
  developmentIssuer,
  type HandMadeIssuer,
  signToken,
  startHandMadeIssuer,
  type TokenIssuer,
} from '../../../test/support/token-issuer.ts'

let gateway: TestGateway
let handMade: HandMadeIssuer
let issuers: readonly (readonly [make: string, issuer: TokenIssuer])[]

before(async () => {
  gateway = await startGateway()
  handMade = await startHandMadeIssuer(gateway)
  issuers = [
    ['oidc-provider', await developmentIssuer(gateway, 'himal', 'nyanza')],
    ['a hand-made one in the shape of Keycloak', handMade.himal],
    ['a hand-made one that tenants share by organizations', handMade.shared],
  ]
})
after(async () => {
  await handMade?.stop()
  await gateway.stop()
})

const rolesOf = (...roles: string[]) => ({ resource_access: { 'lokta-api': { roles } } })
/** A token of an agent that Gita answers for unless `changes` say otherwise. */
const tokenOf = (issuer: TokenIssuer, changes: Claims) =>
  signToken(issuer, claimsOf(issuer, { sub: 'agent', azp: 'agent', agent_owner: 'gita', ...changes }))

const odd: readonly [rule: string, changes: Claims, status: number, code: string][] = [
  [
    'a role of agents of another client',
    { resource_access: { other: { roles: ['agent_reader'] } } },
    403,
    'permission.denied',
  ],
  [
    'a role of agents of the realm',
    { resource_access: undefined, realm_access: { roles: ['agent_reader'] } },
    403,
    'permission.denied',
  ],
  ['a role of agents that is none', rolesOf('agent_reader '), 403, 'permission.denied'],
  ['nobody who answers for it', { agent_owner: undefined, ...rolesOf('agent_reader') }, 403, 'agent.owner_missing'],
  ['itself to answer for it', { agent_owner: 'agent', ...rolesOf('agent_reader') }, 403, 'agent.owner_missing'],
  ...[5, '', null, ['gita'], { sub: 'gita' }, 'a\u0000b', 'a'.repeat(201)].map(
    (agent_owner): [string, Claims, number, string] => [
      `the owner ${JSON.stringify(agent_owner).slice(0, 20)}`,
      { agent_owner, ...rolesOf('agent_reader') },
      403,
      'agent.owner_missing',
    ],
  ),
  [
    'a person it acts for whose rights are not proved',
    { sub: 'bikram', act: { sub: 'agent' }, ...rolesOf('agent_reader') },
    403,
    'permission.denied',
  ],
  ...[5, 'agent', [], {}, { sub: 5 }, { sub: '' }, { client_id: 'agent' }].map(
    (act): [string, Claims, number, string] => [
      `the actor ${JSON.stringify(act)}`,
      { act, ...rolesOf('agent_reader', 'auditor') },
      401,
      'credential.invalid',
    ],
  ),
]
for (const [rule, changes, status, code] of odd) {
  test(`no door opens to the token of an agent with ${rule}`, async () => {
    for (const [, issuer] of issuers) {
      expectProblem(await readTenant(gateway.url, tokenOf(issuer, changes)), status, code)
    }
  })
}

test('a role of agents in a person’s token takes that person’s rights away and gives none', async () => {
  const changes = { sub: 'gita', azp: 'lokta-web', agent_owner: 'deepa', ...rolesOf('administrator', 'agent_reader') }
  const credential = tokenOf(handMade.himal, changes)
  const gita = createLokta({ baseUrl: gateway.url, credential })
  assert.equal((await gita.getTenant()).slug, 'himal')
  const denied = [() => gita.listApiKeys(), () => gita.closeBusinessDay({ body: { openOn: '2026-01-16' } })]
  for (const call of denied) await assert.rejects(call, { code: 'permission.denied' })
})

test('the good token of an agent opens its tenant and no other, whoever made the issuer', async () => {
  for (const [make, issuer] of issuers) {
    const good = tokenOf(issuer, rolesOf('agent_reader'))
    assert.equal(JSON.parse((await readTenant(gateway.url, good)).text).slug, 'himal', make)
    const elsewhere = signToken({ ...issuer, ...issuer.other }, claimsOf(issuer, { agent_owner: 'gita' }))
    expectProblem(await readTenant(gateway.url, elsewhere), 401, 'credential.invalid')
  }
})
