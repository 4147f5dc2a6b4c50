// The gateway before an agent of a real Keycloak: who it is taken for, and what it may.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { decodeJwt } from 'jose'
import { agentClient, agentRoles } from '../../deploy/keycloak/realm.ts'
import { createLokta } from '../../sdk/src/index.ts'
import { expectProblem } from '../support/bare-http.ts'
import { proposalOf, staffOf } from '../support/fixtures.ts'
import { readTenant } from '../support/forged-tokens.ts'
import { startGateway } from '../support/gateway.ts'
import { lenderOf } from '../support/lives.ts'
import { trust } from '../support/token-issuer.ts'
import { accountOf, equipMachine, machineToken, nameOwner, registerPerson } from './admin.ts'
import type { KeycloakServer } from './server.ts'

const realm = 'himal'

/** Throws AssertionError where an agent is not let in as one, or its write takes effect. */
export async function checkAgent(server: KeycloakServer): Promise<void> {
  const gateway = await startGateway()
  try {
    await trust(gateway, { himal: `${server.url}/realms/${realm}` }, ['RS256'])
    const agent = await equipMachine(server, realm, agentClient, [...agentRoles, 'administrator'])
    const fresh = () => machineToken(server, realm, agent)
    expectProblem(await readTenant(gateway.url, await fresh()), 403, 'agent.owner_missing')

    const person = { username: `p${randomBytes(5).toString('hex')}`, password: randomBytes(12).toString('base64url') }
    const owner = await registerPerson(server, realm, { ...person, roles: ['approver'] })
    await nameOwner(server, realm, agentClient, owner)
    const token = await fresh()
    assert.equal(decodeJwt(token).agent_owner, owner)
    const client = createLokta({ baseUrl: gateway.url, credential: token })
    assert.equal((await client.getTenant()).slug, realm)
    await assert.rejects(client.listApiKeys(), { code: 'permission.denied' })

    const lender = lenderOf(gateway, realm)
    const loan = await lender.lend({ code: 'of-an-agent', amount: '50000.00', instalmentCount: 6, terms: {} })
    const body = { kind: 'goodwill_credit', amount: '10.00', valueOn: await lender.today() } as const
    const proposal = await proposalOf(client.recordRefund({ loanId: loan.id, body }))
    // The realm is not the first issuer of its tenant: its people and agents have a tag.
    const account = await accountOf(server, realm, agentClient)
    assert.match(proposal.madeBy.subject, new RegExp(`^agent:[0-9a-f]{12}:${account}$`))
    assert.deepEqual([proposal.madeBy.kind, proposal.madeBy.name], ['agent', agentClient])
    const { approver } = staffOf(gateway, realm)
    const order = { proposalId: proposal.id, body: { requestHash: proposal.requestHash } }
    assert.equal((await approver.approveProposal(order)).status, 'executed')
  } finally {
    await gateway.stop()
  }
}
