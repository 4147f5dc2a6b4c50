// Agents at a real gateway: what they may, that their writes wait for people, and who does not decide on them.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays } from '../../../demo/days.ts'
import { createLokta, type Lokta, type ProblemCode, responseOf, type Schemas } from '../../../sdk/src/index.ts'
import { proposalOf, type StaffClients } from '../../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import { type Lender, lenderOf } from '../../../test/support/lives.ts'
import { installationName, withAdmin } from '../../../test/support/server.ts'
import {
  type Claims,
  claimsOf,
  developmentIssuer,
  signToken,
  type TokenIssuer,
} from '../../../test/support/token-issuer.ts'
import { applyApprovalPolicy } from './apply-approval-policy.ts'
import type { ApprovalRule } from './approval.rules.ts'

let gateway: TestGateway
let lender: Lender
let staff: StaffClients
let issuer: TokenIssuer
let agent: Lokta

const matrix: ApprovalRule[] = [
  { operations: ['recordRefund'], approvals: [], expiresAfterHours: 1 },
  {
    operations: ['pauseInterest'],
    actorKinds: ['agent'],
    approvals: [
      { count: 1, roles: ['approver'] },
      { count: 1, roles: ['accountant'] },
    ],
    expiresAfterHours: 24,
  },
]

before(async () => {
  gateway = await startGateway()
  lender = lenderOf(gateway, 'himal')
  staff = lender.staff
  issuer = await developmentIssuer(gateway, 'himal', 'nyanza')
  agent = clientOf(await gateway.token('himal', 'agent'))
  await applyMatrix(matrix)
})
after(() => gateway.stop())

const applyMatrix = (rules: ApprovalRule[]) =>
  gateway.engine.runner.runAsSystem({ tenant: 'himal', operationId: 'applyTenant', name: 'operator' }, (work) =>
    applyApprovalPolicy(work, gateway.spec, { effectiveFrom: '2026-01-01', rules }),
  )

const clientOf = (credential: string) => createLokta({ baseUrl: gateway.url, credential })
const rolesOf = (...roles: string[]) => ({ resource_access: { 'lokta-api': { roles } } })
/** A token of the issuer, of an agent that Gita answers for unless `changes` say otherwise. */
const tokenOf = (changes: Claims) =>
  signToken(issuer, claimsOf(issuer, { sub: 'agent', azp: 'agent', agent_owner: 'gita', ...changes }))
const as = (changes: Claims) => clientOf(tokenOf(changes))

async function isRefused(code: ProblemCode, ...calls: (() => Promise<unknown>)[]): Promise<void> {
  for (const call of calls) await assert.rejects(call, { code }, `${call} should be refused with ${code}`)
}

let loans = 0
async function lend(): Promise<{ loanId: string; valueOn: string }> {
  loans += 1
  const order = { code: `agents-${loans}`, amount: '50000.00', instalmentCount: 6, terms: {} }
  const { id: loanId } = await lender.lend(order)
  return { loanId, valueOn: await lender.today() }
}

async function refundOrder() {
  const { loanId, valueOn } = await lend()
  return { loanId, body: { kind: 'goodwill_credit', amount: '10.00', valueOn } } as const
}

const approve = (client: Lokta, { id: proposalId, requestHash }: Schemas['Proposal']) =>
  client.approveProposal({ proposalId, body: { requestHash } })
const decisionsOn = (client: Lokta, proposal: Schemas['Proposal']) => [
  () => approve(client, proposal),
  () => client.rejectProposal({ proposalId: proposal.id, body: { reason: 'No.' } }),
  () => client.claimProposal({ proposalId: proposal.id }),
]

test('what lets a person’s write pass at once holds an agent’s back, for an approver; it is run as the agent’s', async () => {
  const order = await refundOrder()
  assert.equal((await staff.servicingOfficer.recordRefund(order)).transaction.type, 'goodwill_credit')
  const proposal = await proposalOf(agent.recordRefund(order))
  assert.deepEqual(proposal.madeBy, { kind: 'agent', subject: 'agent:agent', name: 'agent', onBehalfOf: null })
  assert.deepEqual(proposal.approvals, [{ count: 1, roles: ['approver'], given: 0 }])
  assert.equal(Date.parse(proposal.expiresAt) - Date.parse(proposal.madeAt), 72 * 3_600_000)
  assert.equal((await agent.getProposal({ proposalId: proposal.id })).status, 'pending')
  const refunds = async () => {
    const query = { type: 'goodwill_credit' } as const
    return (await staff.servicingOfficer.listLoanTransactions({ loanId: order.loanId, query })).data.length
  }
  assert.equal(await refunds(), 1)
  const executed = await approve(staff.approver, proposal)
  assert.equal(executed.status, 'executed')
  assert.deepEqual(executed.request, { path: { loanId: order.loanId }, query: {}, body: order.body })
  assert.equal(executed.votes[0]?.voter.kind, 'staff')
  assert.equal(await refunds(), 2)
  const { data } = await staff.auditor.listAuditEntries({ query: { entityId: order.loanId, limit: 100 } })
  const effect = data.find(({ requestId }) => requestId === responseOf(executed).requestId)
  assert.deepEqual(effect?.actor, { kind: 'agent', subject: 'agent:agent', name: 'agent', onBehalfOf: null })
  assert.equal(effect?.approvalId, proposal.id)
  const decided = await staff.auditor.listAuditEntries({ query: { entityId: proposal.id } })
  assert.deepEqual(
    decided.data.map(({ operationId, actor }) => [operationId, actor.kind]),
    [
      ['recordRefund', 'agent'],
      ['approveProposal', 'staff'],
      ['approveProposal', 'staff'],
    ],
  )
})

test('a rule for agents that demands more is what holds: two people of its roles', async () => {
  const { loanId, valueOn } = await lend()
  const pause = { loanId, body: { fromOn: valueOn, untilOn: addDays(valueOn, 7), reason: 'Hardship.' } }
  const proposal = await proposalOf(agent.pauseInterest(pause))
  assert.deepEqual(
    proposal.approvals.map(({ roles }) => roles),
    [['approver'], ['accountant']],
  )
  assert.equal((await approve(staff.approver, proposal)).status, 'pending')
  assert.equal((await approve(staff.accountant, proposal)).status, 'executed')
})

test('tried, an agent’s write shows its effect and leaves nothing', async () => {
  const order = await refundOrder()
  const trial = await agent.recordRefund(order, { dryRun: true }).catch((error: { proposal?: Schemas['Proposal'] }) => {
    assert.ok(error.proposal, String(error))
    return error.proposal
  })
  assert.ok('preview' in trial)
  await isRefused('proposal.not_found', () => agent.getProposal({ proposalId: trial.id }))
})

/** A proposal of an agent that acts for Bikram, an approver, and that Gita answers for. */
async function madeForBikram(): Promise<Schemas['Proposal']> {
  const roles = rolesOf('agent_proposer', 'servicing_officer')
  return proposalOf(as({ sub: 'bikram', act: { sub: 'agent' }, ...roles }).recordRefund(await refundOrder()))
}

test('who acts for somebody says so, in the proposal and in the trail', async () => {
  const proposal = await madeForBikram()
  const { kind, subject, onBehalfOf } = proposal.madeBy
  assert.deepEqual([kind, subject, onBehalfOf], ['agent', 'agent:agent', 'user:bikram'])
  const { data } = await staff.auditor.listAuditEntries({ query: { entityId: proposal.id } })
  assert.equal(data[0]?.actor.onBehalfOf, 'user:bikram')
  await approve(staff.underwriter, proposal)
  const { loanId } = proposal.request.path as { loanId: string }
  const told = await staff.auditor.listAuditEntries({ query: { entityId: loanId, limit: 100 } })
  assert.ok(told.data.some(({ actor, approvalId }) => approvalId === proposal.id && actor.onBehalfOf === 'user:bikram'))
})

test('nobody who stands behind an agent decides on what it proposed, by whatever credential', async () => {
  const proposal = await madeForBikram()
  const approver = rolesOf('approver')
  const own: Record<string, Lokta> = {
    'the person it acts for': staff.approver,
    'who answers for it': as({ sub: 'gita', ...approver }),
    'its own account in another role': as({ ...approver }),
    'its own account with a token of another approver': as({ sub: 'asha', act: { sub: 'agent' }, ...approver }),
    'another approver for the person it acts for': as({ sub: 'bikram', act: { sub: 'asha' }, ...approver }),
  }
  for (const client of Object.values(own)) await isRefused('proposal.own', ...decisionsOn(client, proposal))
  const handedOn = as({ sub: 'asha', act: { sub: 'relay' }, ...approver })
  await isRefused('proposal.not_yours_to_decide', ...decisionsOn(handedOn, proposal))
  const key = { name: 'desk', kind: 'staff', scopes: ['loans.read', 'servicing.write'] } as const
  const { secret } = await staff.administrator.createApiKey({ body: { ...key, scopes: [...key.scopes] } })
  const denied: Record<string, Lokta> = {
    'the agent': agent,
    'the agent with the role of an approver beside its own': as(rolesOf('agent_proposer', 'approver')),
    'another agent with that role': as({ sub: 'other', ...rolesOf('agent_reader', 'approver', 'administrator') }),
    'another agent for an approver': as({
      sub: 'asha',
      act: { sub: 'other' },
      ...rolesOf('agent_proposer', 'approver'),
    }),
    'a key': clientOf(secret as string),
  }
  for (const client of Object.values(denied)) await isRefused('permission.denied', ...decisionsOn(client, proposal))
  assert.equal((await staff.approver.getProposal({ proposalId: proposal.id })).votes.length, 0)
  // Asha is an approver and has nothing to do with it.
  assert.equal((await approve(staff.underwriter, proposal)).status, 'executed')
})

test('who stands behind an agent takes back what it proposed', async () => {
  const proposal = await madeForBikram()
  const body = { reason: 'Not wanted.' }
  await isRefused('proposal.not_own', () => staff.operations.withdrawProposal({ proposalId: proposal.id, body }))
  const withdrawn = await staff.administrator.withdrawProposal({ proposalId: proposal.id, body })
  assert.equal(withdrawn.status, 'withdrawn')
})

test('the database refuses the vote and the claim of an agent, whatever the rules forgot', async () => {
  await proposalOf(agent.recordRefund(await refundOrder()))
  const placement = await gateway.engine.directory.placementOf('himal')
  await withAdmin(gateway.databases.ownerUrl, async (client) => {
    await client.query(`set role "${installationName}_migrator"`)
    await client.query(`set search_path to "${placement?.schema}"`)
    const vote = `insert into proposal_vote (proposal_vote_id, proposal_id, vote, voter, voter_subject, voter_principals,
      voter_roles, voted_at) select gen_random_uuid(), proposal_id, 'approve', '{"kind":"agent"}', 'agent:x',
      '{agent:x}', '{}', now() from proposal where status = 'pending' limit 1`
    await assert.rejects(client.query(vote), { code: '23514' })
    const claim = `update proposal set claimed_by = '{"kind":"agent"}' where status = 'pending'`
    await assert.rejects(client.query(claim), { code: '23514' })
  })
})

test('one key of an agent for two people is two requests', async () => {
  const order = await refundOrder()
  const roles = rolesOf('agent_proposer', 'servicing_officer')
  const propose = (sub: string) =>
    as({ sub, act: { sub: 'agent' }, ...roles }).recordRefund(order, { idempotencyKey: 'one-key' })
  const first = await proposalOf(propose('bikram'))
  assert.equal((await proposalOf(propose('bikram'))).id, first.id)
  await isRefused('idempotency_key.reused', () => propose('asha'))
})

test('an agent reads people masked, whatever roles it has beside, and cannot unmask them', async () => {
  const { loanId } = await lend()
  const { partyId } = await staff.servicingOfficer.getLoan({ loanId })
  const both = as(rolesOf('agent_reader', 'underwriter', 'privacy_officer'))
  for (const client of [agent, both]) {
    const party = await client.getParty({ partyId })
    assert.equal(party.fullName, '****')
    assert.ok(party.masked.includes('fullName'))
    const body = { fields: ['fullName' as never], reason: 'Curious.' }
    await isRefused('permission.denied', () => client.unmaskParty({ partyId, body }))
  }
})

test('a matrix that would let agents pass, or decide, is not applied', async () => {
  const rule = { operations: ['writeOffLoan'], expiresAfterHours: 1 }
  await assert.rejects(
    applyMatrix([{ ...rule, actorKinds: ['staff', 'agent'], approvals: [] }]),
    /#\/rules\/0\/approvals is empty/,
  )
  await assert.rejects(
    applyMatrix([{ ...rule, approvals: [{ count: 1, roles: ['agent_proposer'] }] }]),
    /#\/rules\/0\/approvals\/0\/roles agent_proposer is a role of agents/,
  )
})

test('the trail with what agents did in it verifies, and the books hold', async () => {
  await lender.booksHold()
  assert.equal((await staff.auditor.verifyAudit()).firstFault, null)
})
