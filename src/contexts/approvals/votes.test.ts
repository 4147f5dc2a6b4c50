// Two approvals are two persons: whoever acts for another is not a second one.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { proposalOf, type StaffClients, staffOf } from '../../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import { lenderOf } from '../../../test/support/lives.ts'
import type { Actor } from '../../kernel/actor.ts'
import { idFromWire } from '../../platform/ids.ts'
import { applyApprovalPolicy } from './apply-approval-policy.ts'
import { approveProposal, type Execution } from './approve-proposal.ts'
import { personOf } from './person.rules.ts'
import { insertVote } from './proposal.store.ts'

let gateway: TestGateway
let staff: StaffClients

before(async () => {
  gateway = await startGateway()
  staff = staffOf(gateway, 'himal')
})
after(() => gateway.stop())

const asSystem = gatewayWork('himal')

function gatewayWork(tenant: string) {
  return <T>(body: Parameters<typeof gateway.engine.runner.runAsSystem<T>>[1]) =>
    gateway.engine.runner.runAsSystem({ tenant, operationId: 'approveProposal', name: 'test' }, body)
}

const execution: Execution = { run: () => assert.fail('one approval is missing'), amountOf: () => [] }

function approver(subject: string, ...behind: string[]): Actor {
  return {
    kind: 'staff',
    subject,
    onBehalfOf: null,
    displayName: subject,
    partnerId: null,
    permissions: new Set(),
    roles: new Set(['approver']),
    principals: [subject, ...behind],
    sees: new Set(),
  }
}

test('who approved for themselves does not approve again through the token of another', async () => {
  const approvals = [{ count: 2, roles: ['approver'] }]
  const rules = [{ operations: ['writeOffLoan'], approvals, expiresAfterHours: 1 }]
  await asSystem((work) => applyApprovalPolicy(work, gateway.spec, { effectiveFrom: '2026-01-01', rules }))
  const lender = lenderOf(gateway, 'himal')
  const { id: loanId } = await lender.lend({ code: 'votes', amount: '50000.00', instalmentCount: 6, terms: {} })
  const body = { valueOn: await lender.today(), reason: 'Irrecoverable.' }
  const proposal = await proposalOf(staff.servicingOfficer.writeOffLoan({ loanId, body }))
  const order = {
    proposalId: idFromWire('proposal', proposal.id),
    requestHash: proposal.requestHash,
    amount: null,
    reason: null,
  }
  const vote = (actor: Actor) =>
    asSystem((work) => approveProposal(work.as(actor, 'approveProposal', proposal.id), execution, order))
  await vote(approver('user:bela'))
  await assert.rejects(vote(approver('user:carl', 'user:bela')), { code: 'proposal.not_yours_to_decide' })
  const again = { proposal_id: order.proposalId, vote: 'approve' as const, voter_roles: ['approver'], reason: null }
  const insert = (actor: Actor) =>
    asSystem((work) => insertVote(work, { ...again, voter: personOf(actor), voter_principals: [...actor.principals] }))
  await assert.rejects(insert(approver('user:carl', 'user:bela')), { code: 'proposal.already_voted' })
  const { votes } = await staff.approver.getProposal({ proposalId: proposal.id })
  assert.deepEqual(
    votes.map(({ voter }) => voter.subject),
    ['user:bela'],
  )
})
