// Maker and checker through the gateway: what the matrix holds back waits, is decided on by others alone, and is run once.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays } from '../../../demo/days.ts'
import { createLokta, type Lokta, type ProblemCode, responseOf, type Schemas } from '../../../sdk/src/index.ts'
import { proposalOf, proposedProduct, type StaffClients } from '../../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import { type Lender, lenderOf } from '../../../test/support/lives.ts'
import { installationName, withAdmin } from '../../../test/support/server.ts'
import { rowCounts } from '../../../test/support/tables.ts'
import { applyApprovalPolicy } from './apply-approval-policy.ts'
import type { ApprovalRule } from './approval.rules.ts'
import { expireProposals } from './expire-proposals.ts'

let gateway: TestGateway
let lender: Lender
let staff: StaffClients

const hours = { expiresAfterHours: 72 }
const matrix: ApprovalRule[] = [
  { operations: ['createLoanProduct'], approvals: [{ count: 1, roles: ['approver'] }], ...hours },
  {
    operations: ['writeOffLoan'],
    amountAbove: '10000.00',
    approvals: [
      { count: 1, roles: ['approver'] },
      { count: 1, roles: ['accountant'] },
    ],
    ...hours,
  },
  {
    operations: ['waiveInterest'],
    amountAbove: '5.00',
    approvals: [{ count: 1, roles: ['servicing_officer', 'approver'] }],
    ...hours,
  },
  {
    operations: ['recordRefund', 'prepayLoan'],
    actorKinds: ['staff'],
    approvals: [{ count: 1, roles: ['administrator', 'approver'] }],
    ...hours,
  },
]

before(async () => {
  gateway = await startGateway()
  lender = lenderOf(gateway, 'himal')
  staff = lender.staff
  await gateway.engine.runner.runAsSystem({ tenant: 'himal', operationId: 'applyTenant', name: 'operator' }, (work) =>
    applyApprovalPolicy(work, gateway.spec, { effectiveFrom: '2026-01-01', rules: matrix }),
  )
})
after(() => gateway.stop())

async function isRefused(code: ProblemCode, ...calls: (() => Promise<unknown>)[]): Promise<void> {
  for (const call of calls) await assert.rejects(call, { code }, `${call} should be refused with ${code}`)
}
let loans = 0
async function lend(): Promise<{ loanId: string; valueOn: string }> {
  loans += 1
  const { id: loanId } = await lender.lend({
    code: `approvals-${loans}`,
    amount: '50000.00',
    instalmentCount: 6,
    terms: {},
  })
  return { loanId, valueOn: await lender.today() }
}

async function proposedWriteOff(): Promise<{ loanId: string; valueOn: string; proposal: Schemas['Proposal'] }> {
  const { loanId, valueOn } = await lend()
  const body = { valueOn, reason: 'Irrecoverable.' }
  const proposal = await proposalOf(staff.servicingOfficer.writeOffLoan({ loanId, body }))
  return { loanId, valueOn, proposal }
}

const approve = (client: Lokta, { id: proposalId, requestHash }: Schemas['Proposal'], amount?: string) =>
  client.approveProposal({ proposalId, body: { requestHash, ...(amount ? { amount } : {}) } })

test('a write above the limit leaves nothing but a proposal, which shows its whole effect', async () => {
  const { loanId, valueOn } = await lend()
  const before = await rowCounts(gateway, 'himal')
  const body = { valueOn, reason: 'Irrecoverable.' }
  const options = { idempotencyKey: 'write-off-1' }
  const proposal = await proposalOf(staff.servicingOfficer.writeOffLoan({ loanId, body }, options))
  assert.equal(responseOf(proposal).status, 202)
  assert.equal(proposal.status, 'pending')
  assert.deepEqual(proposal.request, { path: { loanId }, query: {}, body })
  assert.equal(proposal.amount, '50000.00')
  const preview = proposal.preview as Schemas['LoanTransactionResult']
  assert.equal(preview.transaction.type, 'write_off')
  assert.equal(preview.loan.status, 'written_off')
  assert.equal((await staff.servicingOfficer.getLoan({ loanId })).status, 'active')
  const after = await rowCounts(gateway, 'himal')
  const changed = Object.keys(after).filter((table) => after[table] !== before[table])
  assert.deepEqual(changed.sort(), ['audit_entry', 'event_head', 'idempotency_record', 'outbox_event', 'proposal'])
  const again = await proposalOf(staff.servicingOfficer.writeOffLoan({ loanId, body }, options))
  assert.equal(again.id, proposal.id)
  assert.equal(responseOf(again).replayed, true)
})

test('at the limit the write takes effect at once; what its own rules refuse is never proposed', async () => {
  const { loanId, valueOn } = await lend()
  await staff.servicingOfficer.recordRepayment({ loanId, body: { amount: '40000.00', valueOn } })
  const written = await staff.servicingOfficer.writeOffLoan({ loanId, body: { valueOn, reason: 'Small.' } })
  assert.equal(written.transaction.principal, '-10000.00')
  const other = (await lend()).loanId
  const tomorrow = { loanId: other, body: { valueOn: '2030-01-01', reason: 'Tomorrow.' } }
  await isRefused('loan.value_date_in_future', () => staff.servicingOfficer.writeOffLoan(tomorrow))
})

test('two people of the roles that the rule names approve; then it is run as it was made, once, and told of both', async () => {
  const { loanId, proposal } = await proposedWriteOff()
  const first = await approve(staff.approver, proposal)
  assert.equal(first.status, 'pending')
  assert.deepEqual(
    first.approvals.map(({ given }) => given),
    [1, 0],
  )
  await isRefused(
    'proposal.already_voted',
    () => approve(staff.approver, proposal),
    () => staff.approver.rejectProposal({ proposalId: proposal.id, body: { reason: 'No.' } }),
  )
  // Asha is an approver too, but one of those has spoken.
  await isRefused('proposal.not_yours_to_decide', () => approve(staff.underwriter, proposal))
  const last = await approve(staff.accountant, proposal)
  assert.equal(last.status, 'executed')
  assert.equal((last.result as Schemas['LoanTransactionResult']).loan.status, 'written_off')
  assert.equal((await staff.servicingOfficer.getLoan({ loanId })).status, 'written_off')
  await isRefused(
    'proposal.not_pending',
    () => approve(staff.accountant, proposal),
    () => staff.servicingOfficer.withdrawProposal({ proposalId: proposal.id, body: { reason: 'Late.' } }),
  )
  const { requestId } = responseOf(last)
  const { data } = await staff.auditor.listAuditEntries({ query: { limit: 100 } })
  const told = data
    .filter((entry) => entry.requestId === requestId)
    .map(({ operationId, actor }) => [operationId, actor.name])
  const { name: maker } = proposal.madeBy
  const checker = last.votes[1]?.voter.name
  assert.ok(told.some(([operation, name]) => operation === 'writeOffLoan' && name === maker))
  assert.equal(told.filter(([operation, name]) => operation === 'approveProposal' && name === checker).length, 2)
  await lender.booksHold()
})

test('twenty approvals at once run it once', async () => {
  const { loanId, proposal } = await proposedWriteOff()
  await approve(staff.approver, proposal)
  const answers = await Promise.allSettled(Array.from({ length: 20 }, () => approve(staff.accountant, proposal)))
  assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 1)
  const { data } = await staff.servicingOfficer.listLoanTransactions({ loanId, query: { type: 'write_off' } })
  assert.equal(data.length, 1)
})

test('never one’s own: by the same person, in another role, or by a key that the person made', async () => {
  const { loanId, valueOn } = await lend()
  await lender.passTo(addDays(valueOn, 31))
  const today = await lender.today()
  // Deepa holds a role that the rule names.
  const waiver = { loanId, body: { amount: '6.00', valueOn: today, reason: 'Goodwill.' } }
  const own = await proposalOf(staff.servicingOfficer.waiveInterest(waiver))
  await isRefused(
    'proposal.own',
    () => approve(staff.servicingOfficer, own),
    () => staff.servicingOfficer.claimProposal({ proposalId: own.id }),
    () => staff.servicingOfficer.rejectProposal({ proposalId: own.id, body: { reason: 'No.' } }),
  )
  const key = { name: 'desk', kind: 'staff', scopes: ['servicing.write', 'loans.read'] } as const
  const { secret } = await staff.administrator.createApiKey({ body: { ...key, scopes: [...key.scopes] } })
  const machine = createLokta({ baseUrl: gateway.url, credential: secret as string })
  const refund = { loanId, body: { kind: 'goodwill_credit', amount: '10.00', valueOn: today } } as const
  const byKey = await proposalOf(machine.recordRefund(refund))
  assert.match(byKey.madeBy.subject, /^key:/)
  await isRefused('proposal.own', () => approve(staff.administrator, byKey))
  await isRefused('permission.denied', () => approve(machine, own))
  assert.equal((await approve(staff.approver, byKey)).status, 'executed')
  // Who made the key may take back what it proposed.
  const other = await proposalOf(machine.recordRefund(refund))
  const body = { reason: 'Sent twice.' }
  await isRefused('proposal.not_own', () => staff.servicingOfficer.withdrawProposal({ proposalId: other.id, body }))
  const withdrawn = await staff.administrator.withdrawProposal({ proposalId: other.id, body })
  assert.equal(withdrawn.status, 'withdrawn')
})

test('the database refuses the vote of whoever stands behind the proposal, whatever the rules forgot', async () => {
  const proposal = await proposedProduct(staff, 'walled')
  await asOwner(async (query) => {
    const vote = `insert into proposal_vote (proposal_vote_id, proposal_id, vote, voter, voter_subject, voter_principals,
      voter_roles, voted_at) select gen_random_uuid(), proposal_id, 'approve', '{}', 'x', made_by_principals, '{}', now()
      from proposal order by made_at desc limit 1`
    await assert.rejects(query(vote), { code: '42501' })
    await assert.rejects(query(`update proposal set request = '{}' where status = 'pending'`), { code: '42501' })
    await assert.rejects(query(`update proposal set result = '{}' where status = 'executed'`), { code: '42501' })
  })
  await approve(staff.approver, proposal)
})

test('what is approved is what was read: other bytes, or another effect, are not', async () => {
  const { loanId, valueOn, proposal } = await proposedWriteOff()
  const changed = { ...proposal, requestHash: '0'.repeat(64) }
  await isRefused('proposal.differs', () => approve(staff.approver, changed))
  await staff.servicingOfficer.recordRepayment({ loanId, body: { amount: '1000.00', valueOn } })
  await approve(staff.approver, proposal)
  await assert.rejects(
    () => approve(staff.accountant, proposal),
    (error: { code?: string; facts?: unknown }) => {
      assert.equal(error.code, 'proposal.effect_differs')
      assert.deepEqual(error.facts, { amount: '49000.00' })
      return true
    },
  )
  const { votes } = await staff.accountant.getProposal({ proposalId: proposal.id })
  assert.equal(votes.length, 1, 'a refused approval is no vote')
  assert.equal((await approve(staff.accountant, proposal, '49000.00')).status, 'executed')
})

test('a larger effect than was proposed is another proposal', async () => {
  const { loanId, valueOn, proposal } = await proposedWriteOff()
  await staff.servicingOfficer.addLoanCharge({
    loanId,
    body: { code: 'visit', name: 'Visit', component: 'fee', amount: '100.00', dueOn: valueOn },
  })
  await approve(staff.approver, proposal)
  await isRefused(
    'proposal.effect_differs',
    () => approve(staff.accountant, proposal),
    () => approve(staff.accountant, proposal, '50100.00'),
  )
})

test('the rules of the write are asked anew when it is run; what they refuse leaves the proposal as it was', async () => {
  const { loanId, valueOn, proposal } = await proposedWriteOff()
  await approve(staff.approver, proposal)
  const { total } = await staff.servicingOfficer.quotePayoff({ loanId, body: { payoffOn: valueOn } })
  const payoff = await proposalOf(staff.servicingOfficer.prepayLoan({ loanId, body: { amount: total, valueOn } }))
  await approve(staff.administrator, payoff)
  await isRefused('loan.not_active', () => approve(staff.accountant, proposal))
  assert.equal((await staff.accountant.getProposal({ proposalId: proposal.id })).status, 'pending')
})

test('tried, an approval shows what it would come to today and leaves nothing', async () => {
  const { loanId, proposal } = await proposedWriteOff()
  await approve(staff.approver, proposal)
  const { id: proposalId, requestHash } = proposal
  const trial = await staff.accountant.approveProposal({ proposalId, body: { requestHash } }, { dryRun: true })
  assert.equal(trial.status, 'executed')
  assert.equal((await staff.servicingOfficer.getLoan({ loanId })).status, 'active')
  assert.equal((await staff.accountant.getProposal({ proposalId })).votes.length, 1)
})

test('claimed, a proposal is decided on by nobody else; rejected, it is over', async () => {
  const proposal = await proposedProduct(staff, 'claimed')
  const { id: proposalId } = proposal
  const claimed = await staff.approver.claimProposal({ proposalId })
  assert.ok(claimed.claimedBy !== null)
  await isRefused('proposal.claimed', () => approve(staff.underwriter, proposal))
  await isRefused('proposal.not_yours_to_decide', () => approve(staff.accountant, proposal))
  const rejected = await staff.approver.rejectProposal({ proposalId, body: { reason: 'No demand.' } })
  assert.equal(rejected.status, 'rejected')
  assert.equal(rejected.votes[0]?.reason, 'No demand.')
  await isRefused('proposal.not_pending', () => approve(staff.approver, proposal))
  await isRefused('proposal.not_found', () =>
    staff.approver.getProposal({ proposalId: 'proposal_01kah3x5rqe8arj0hn8vq5mf6w' }),
  )
})

test('whose time has passed is expired at once, and marked so by the worker', async () => {
  const proposal = await proposedProduct(staff, 'late')
  await asOwner(async (query) => {
    await query('alter table proposal disable trigger proposal_kept')
    await query(`update proposal set expires_at = now() - interval '1 second' where status = 'pending' and
      request_hash = '\\x${proposal.requestHash}'`)
    await query('alter table proposal enable trigger proposal_kept')
  })
  await isRefused('proposal.expired', () => approve(staff.approver, proposal))
  const late = () => staff.auditor.listProposals({ query: { status: 'expired' } })
  assert.deepEqual(
    (await late()).data.map(({ id }) => id),
    [proposal.id],
  )
  assert.equal((await staff.auditor.getApprovalPolicy()).rules.length, matrix.length)
  const pending = await staff.auditor.listProposals({ query: { status: 'pending', operationId: 'createLoanProduct' } })
  assert.ok(!pending.data.some(({ id }) => id === proposal.id))
  const order = { tenant: 'himal', operationId: 'expireProposals', name: 'worker' }
  assert.equal(await gateway.engine.runner.runAsSystem(order, expireProposals), 1)
  assert.equal(await gateway.engine.runner.runAsSystem(order, expireProposals), 0)
  assert.ok((await late()).data[0]?.decidedAt)
})

/** As the owner of himal's schema. */
async function asOwner(body: (query: (sql: string) => Promise<unknown>) => Promise<void>): Promise<void> {
  const placement = await gateway.engine.directory.placementOf('himal')
  await withAdmin(gateway.databases.ownerUrl, async (client) => {
    await client.query(`set role "${installationName}_migrator"`)
    await client.query(`set search_path to "${placement?.schema}"`)
    await body((sql) => client.query(sql))
  })
}
