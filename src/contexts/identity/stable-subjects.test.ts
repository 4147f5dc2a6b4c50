// What a tenant trusts changes; who its people are does not: applied as an operator applies a tenant's file.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { createLokta, type Lokta, responseOf, type Schemas } from '../../../sdk/src/index.ts'
import { proposalOf } from '../../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import { declarationOf, installationName, threeDecimals as tenant } from '../../../test/support/server.ts'
import { applyTenant } from '../../bin/apply-tenants.ts'
import { clientId } from '../../bin/assemble.ts'
import { type DevelopmentIssuer, requestToken, startDevelopmentIssuer } from '../../bin/development/issuer.ts'
import { loadDevelopmentSecrets } from '../../bin/development/secrets.ts'
import { type Installation, prepareInstallation } from '../tenancy/index.ts'

let gateway: TestGateway
let installation: Installation
/** Another issuer, which signs in people of the same subs. */
let other: DevelopmentIssuer
const folder = mkdtempSync(join(tmpdir(), 'lokta-other-issuer-'))
const approvals = {
  effectiveFrom: '2026-01-01',
  rules: [
    {
      operations: ['createLoanProduct'],
      approvals: [{ count: 1, roles: ['administrator', 'approver'] }],
      expiresAfterHours: 1,
    },
  ],
}
const declared = { ...declarationOf(tenant), approvals }

before(async () => {
  gateway = await startGateway()
  const { gatewayPassword } = await loadDevelopmentSecrets(gateway.folder)
  installation = await prepareInstallation({
    installation: installationName,
    databaseUrl: gateway.databases.ownerUrl,
    controlDatabaseUrl: gateway.databases.controlOwnerUrl,
    gatewayPassword,
  })
  const realms = [{ name: tenant, personas: declared.personas ?? [] }]
  other = await startDevelopmentIssuer({ environment: 'test', port: 0, folder, audience: clientId, realms })
})
after(async () => {
  await other?.stop()
  await gateway.stop()
  rmSync(folder, { recursive: true })
})

const issuerOf = (url: string) => ({
  url,
  audience: clientId,
  jwksUrl: `${url}/protocol/openid-connect/certs`,
  algorithms: ['ES256'],
})
const apply = (...urls: string[]) => applyTenant(installation, gateway.engine, declared, urls.map(issuerOf))

/** Gita by a fresh token, of the first issuer or of the other. */
const asGita = async (issuerUrl: string): Promise<Lokta> => {
  const credential =
    issuerUrl === other.issuerUrl(tenant)
      ? (await requestToken({ issuerUrl, personaId: 'gita', folder })).token
      : await gateway.token(tenant, 'gita')
  return createLokta({ baseUrl: gateway.url, credential })
}

async function propose(client: Lokta, code: string): Promise<Schemas['Proposal']> {
  const { data } = await client.listLoanProducts()
  const { terms } = data[0] as Schemas['LoanProduct']
  const body = { code, name: code, effectiveFrom: '2026-01-01', terms }
  return proposalOf(client.createLoanProduct({ body }, { idempotencyKey: code }))
}
const approve = (client: Lokta, { id: proposalId, requestHash }: Schemas['Proposal']) =>
  client.approveProposal({ proposalId, body: { requestHash } })

test('a second issuer renames nobody: makers stay makers, keys keep their answers, and one sub at both is two people', async () => {
  const [first, second] = [gateway.issuerUrl(tenant), other.issuerUrl(tenant)]
  const tagged = `user:${createHash('sha256').update(second).digest('hex').slice(0, 12)}:gita`
  await apply(first)
  const before = await propose(await asGita(first), 'before')
  assert.equal(before.madeBy.subject, 'user:gita')

  await apply(second, first)
  const gita = await asGita(first)
  const again = await propose(gita, 'before')
  assert.deepEqual([again.id, responseOf(again).replayed], [before.id, true])
  await assert.rejects(approve(gita, before), { code: 'proposal.own' })
  assert.equal((await propose(gita, 'after')).madeBy.subject, 'user:gita')

  const namesake = await asGita(second)
  const own = await propose(namesake, 'before')
  assert.deepEqual([own.madeBy.subject, own.id === before.id], [tagged, false])
  await assert.rejects(approve(namesake, own), { code: 'proposal.own' })
  const { votes } = await approve(namesake, before)
  assert.equal(votes[0]?.voter.subject, tagged)

  await apply(second)
  await assert.rejects((await asGita(first)).getTenant(), { code: 'credential.invalid' })
  assert.equal((await propose(await asGita(second), 'alone')).madeBy.subject, tagged)
  await apply(second, first)
  assert.equal((await propose(await asGita(first), 'again')).madeBy.subject, 'user:gita')
})

test('an issuer that moves to another address keeps its people', async () => {
  const [first, second] = [gateway.issuerUrl(tenant), other.issuerUrl(tenant)]
  await apply(first)
  const before = await propose(await asGita(first), 'before-the-move')
  await apply(second)
  const gita = await asGita(second)
  assert.equal((await propose(gita, 'before-the-move')).id, before.id)
  await assert.rejects(approve(gita, before), { code: 'proposal.own' })
})
