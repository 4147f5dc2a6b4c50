// A person is forgotten: nothing they could be known by is left in any table, and the trail is as whole as before.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { makePdf } from '../../demo/papers.ts'
import { isProblem, type Schemas } from '../../sdk/src/index.ts'
import {
  disbursedLoan,
  type PartnerKey,
  partnerKey,
  proposalOf,
  type StaffClients,
  staffOf,
} from '../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../test/support/gateway.ts'
import { cellsInClear } from '../../test/support/sealed.ts'
import { changeGrant } from '../../test/support/tables.ts'
import { layTrail, whileTampering } from '../../test/support/trail.ts'
import { applyApprovalPolicy } from '../contexts/approvals/apply-approval-policy.ts'
import type { ApprovalRule } from '../contexts/approvals/approval.rules.ts'

let gateway: TestGateway
let staff: StaffClients
let partner: PartnerKey

before(async () => {
  gateway = await startGateway()
  staff = staffOf(gateway, 'himal')
  partner = await partnerKey(gateway, { tenant: 'himal', partner: 'gramin-path' })
})
after(() => gateway.stop())

/** The tables and columns of the tenant in which any of the texts stands, sealed or not. */
async function whereIn(texts: readonly string[]): Promise<string[]> {
  const cells = await cellsInClear(gateway, 'himal')
  const found = cells.filter(({ text }) => texts.some((each) => text.toLowerCase().includes(each.toLowerCase())))
  return [...new Set(found.map(({ table, column }) => `${table}.${column}`))].sort()
}

/** Who is found by the number, the address and the identifier of the person of the first test. */
async function foundBy(): Promise<string[][]> {
  const searches: Schemas['SearchPartiesRequest'][] = [
    { phoneNumber: '+919800001234' },
    { emailAddress: 'zq-canary@example.org' },
    { identifier: { type: 'pan', value: 'ZQPAN1234F', issuerCountry: 'IN' } },
  ]
  const answers = await Promise.all(searches.map((body) => staff.underwriter.searchParties({ body })))
  return answers.map(({ data }) => data.map(({ id }) => id))
}

const reason = 'Asked for by the person.'
const erase = (partyId: string) => staff.administrator.eraseParty({ partyId, body: { reason } })

test('after an erasure no canary is left in any table, the replies kept with keys among them, and the trail verifies', async () => {
  const canaries = [
    'Kanarek',
    '+919800001234',
    'zq-canary',
    'Vogelweg',
    'ZQPAN1234F',
    'ZQREF-9',
    'ZQEVIDENCE',
    'zq-payslip',
  ]
  const made = await partner.client.createParty({
    body: {
      kind: 'person',
      fullName: 'Anjali Kanarek',
      bornOn: '1990-04-12',
      country: 'IN',
      phoneNumber: '+919800001234',
      emailAddress: 'zq-canary@example.org',
      address: 'Vogelweg 7',
      externalReference: 'ZQREF-9',
      identifiers: [{ type: 'pan', value: 'ZQPAN1234F', issuerCountry: 'IN' }],
    },
  })
  const partyId = made.id
  await partner.client.updateParty({ partyId, body: { address: 'Vogelweg 8' } }, { ifMatch: 1 })
  await staff.operations.recordIdentityCheck({
    partyId,
    body: { status: 'VERIFIED', method: 'video_call', evidence: 'ZQEVIDENCE' },
  })
  const product = (await staff.underwriter.listLoanProducts()).data[0] as Schemas['LoanProduct']
  const asked = { requestedAmount: '20000.00', requestedInstalmentCount: 6, purpose: 'Stock' }
  const body = { ...asked, partyId, loanProductId: product.id }
  const { id: applicationId } = await partner.client.createApplication({ body })
  const file = { bytes: makePdf(['Income']), mediaType: 'application/pdf' } as const
  await partner.client.attachDocument({
    applicationId,
    query: { kind: 'income_statement', fileName: 'zq-payslip.pdf' },
    body: file,
  })
  const before = await whereIn(canaries)
  for (const place of [
    'party.full_name',
    'partner_party.phone_number',
    'party_identifier.value',
    'identity_check.evidence',
  ])
    assert.ok(before.includes(place), place)
  assert.ok(before.includes('document.file_name') && before.includes('idempotency_record.sealed_reply'))
  assert.ok(!before.some((place) => /^(audit_entry|outbox_event)[.]/.test(place)), 'the trail never held them')

  assert.ok(isProblem(await erase(partyId).catch((error) => error), 'party.still_needed'))
  await partner.client.withdrawApplication({ applicationId, body: { reason: 'Not needed.' } })
  assert.deepEqual(await foundBy(), [[partyId], [partyId], [partyId]])
  await erase(partyId)
  assert.deepEqual(await foundBy(), [[], [], []], 'the blind indexes are gone with the values')
  assert.deepEqual(await whereIn(canaries), [])
  assert.deepEqual(await whereIn(['1990-04-12']), [], 'nor the birthday')

  assert.equal((await staff.underwriter.getParty({ partyId })).fullName, 'erased')
  const change = { partyId, body: { address: 'Vogelweg 9' } }
  const { version } = await staff.underwriter.getParty({ partyId })
  const refused = await staff.underwriter.updateParty(change, { ifMatch: version }).catch((error) => error)
  assert.ok(isProblem(refused, 'party.erased'))
  await erase(partyId)
  await layTrail(gateway, 'himal', [1])
  await whileTampering(gateway, 'himal', async ({ verify }) => assert.equal((await verify()).firstFault, null))
  const { data } = await staff.auditor.listAuditEntries({ query: { entityId: partyId } })
  assert.deepEqual(
    data.map(({ operationId }) => operationId),
    ['createParty', 'updateParty', 'recordIdentityCheck', 'eraseParty', 'eraseParty'],
  )
  for (const { id } of data) assert.ok((await staff.auditor.getAuditProof({ auditEntryId: id })).seal.hash)
  assert.match(JSON.stringify(data[0]?.changes), /"commitments":\{.*"fullName":"[0-9a-f]{64}"/)
})

test('a borrower is kept while the loan runs, and after its close for as long as the tenant keeps records', async () => {
  const { loanId, party, disbursedOn } = await disbursedLoan(gateway, { tenant: 'himal' })
  assert.ok(isProblem(await erase(party.id).catch((error) => error), 'party.still_needed'))
  const { total } = await staff.servicingOfficer.quotePayoff({ loanId, body: { payoffOn: disbursedOn } })
  await staff.servicingOfficer.prepayLoan({ loanId, body: { amount: total, valueOn: disbursedOn } })
  const refused = await erase(party.id).catch((error) => error)
  assert.ok(isProblem(refused, 'party.within_retention'))
  const years = new Date(String(refused.facts?.retainedUntil)).getUTCFullYear() - Number(disbursedOn.slice(0, 4))
  assert.ok(years === 7 || years === 8, 'eight years of 365 days, unless the tenant says otherwise')
  await gateway.engine.door.open({ tenant: 'himal', kind: 'staff', partnerId: null, readOnly: false }, ({ tx }) =>
    tx('tenant_profile').update({ retention_days: 0 }),
  )
  await erase(party.id)
  const story = await staff.auditor.exportLoanStory({ loanId })
  assert.equal(story.status, 'closed')
  assert.ok(story.transactions.length > 0, 'what was done stays')
})

/** Whoever takes a repayment back has it approved. */
async function holdBackChargebacks(): Promise<void> {
  const approvals = [{ count: 1, roles: ['approver'] }]
  const rules: ApprovalRule[] = [{ operations: ['recordChargeback'], approvals, expiresAfterHours: 72 }]
  await gateway.engine.runner.runAsSystem({ tenant: 'himal', operationId: 'applyTenant', name: 'operator' }, (work) =>
    applyApprovalPolicy(work, gateway.spec, { effectiveFrom: '2026-01-01', rules }),
  )
}

test('a proposal about the person is emptied with the rest and stays a proposal; while one waits nobody is erased', async () => {
  await holdBackChargebacks()
  const { servicingOfficer: officer, approver, auditor } = staff
  const lend = async () => {
    const { loanId, party, disbursedOn: valueOn } = await disbursedLoan(gateway, { tenant: 'himal' })
    const { transaction } = await officer.recordRepayment({ loanId, body: { amount: '100.00', valueOn } })
    const propose = (reason: string) => {
      const body = { amount: '10.00', valueOn, reason }
      return proposalOf(officer.recordChargeback({ loanId, transactionId: transaction.id, body }))
    }
    const reject = async (proposal: Schemas['Proposal']) => {
      await approver.rejectProposal({ proposalId: proposal.id, body: { reason: 'No.' } })
      return proposal
    }
    return { loanId, party, valueOn, transactionId: transaction.id, propose, reject }
  }
  const { loanId, party, valueOn, transactionId, propose, reject } = await lend()
  const rejected = await reject(await propose('ZQREJECTED objects'))
  const executed = await propose('ZQEXECUTED objects')
  const approval = { requestHash: executed.requestHash, amount: '10.00' }
  await approver.approveProposal({ proposalId: executed.id, body: approval })
  const { total } = await officer.quotePayoff({ loanId, body: { payoffOn: valueOn } })
  await officer.prepayLoan({ loanId, body: { amount: total, valueOn } })
  const other = await lend()
  const kept = await other.reject(await other.propose('ZQOTHER objects'))
  await gateway.engine.door.open({ tenant: 'himal', kind: 'staff', partnerId: null, readOnly: false }, ({ tx }) =>
    tx('tenant_profile').update({ retention_days: 0 }),
  )
  const waiting = await propose('ZQWAITING objects')
  assert.ok(isProblem(await erase(party.id).catch((error) => error), 'party.still_needed'))
  await officer.withdrawProposal({ proposalId: waiting.id, body: { reason: 'Not needed.' } })
  assert.deepEqual(await whereIn(['ZQREJECTED', 'ZQWAITING']), ['idempotency_record.sealed_reply', 'proposal.request'])

  await erase(party.id)
  assert.deepEqual(await whereIn(['ZQREJECTED', 'ZQWAITING']), [])
  assert.ok(!(await whereIn(['ZQEXECUTED'])).some((place) => /^(proposal|idempotency_record)[.]/.test(place)))
  for (const [{ id: proposalId, requestHash }, result] of [
    [rejected, null],
    [executed, {}],
  ] as const) {
    const read = await auditor.getProposal({ proposalId })
    assert.deepEqual(read.request, { path: { loanId, transactionId }, query: {}, body: null })
    assert.deepEqual([read.preview, read.result, read.amount, read.votes.length], [{}, result, '10.00', 1])
    assert.equal(read.requestHash, requestHash)
  }
  assert.ok((await auditor.getProposal({ proposalId: kept.id })).request.body, "another person's stays")
  await erase(party.id)
  await layTrail(gateway, 'himal', [1])
  await whileTampering(gateway, 'himal', async ({ verify }) => assert.equal((await verify()).firstFault, null))
})

test('a decided proposal may only be emptied, and of what it asked for and was answered alone', async () => {
  const order = { tenant: 'himal', kind: 'staff', partnerId: null, readOnly: false } as const
  for (const change of [
    `preview = '{}'`,
    `request = '{"path":{},"query":{},"body":null}'`,
    `result = null`,
    `request = jsonb_set(request::jsonb, '{body}', '{"amount":"9"}')::text, preview = '{}', result = null`,
    `status = 'pending'`,
    `amount = 1`,
  ]) {
    const attempt = gateway.engine.door.open(order, ({ tx }) =>
      tx.raw(
        `update proposal set ${change} where proposal_id in (select proposal_id from proposal where preview <> '{}')`,
      ),
    )
    await assert.rejects(attempt, { code: '42501' }, change)
  }
})

test('what is erased may only become the word that says so', async () => {
  const order = { tenant: 'himal', kind: 'staff', partnerId: null, readOnly: false } as const
  for (const change of [
    `update identity_check set evidence = 'another'`,
    `update identity_check set evidence = 'erased', status = 'REJECTED'`,
    `update document set file_name = 'another.pdf'`,
    `update document set file_name = 'erased', kind = 'other'`,
  ]) {
    const attempt = gateway.engine.door.open(order, ({ tx }) => tx.raw(change))
    await assert.rejects(attempt, { code: '42501' }, change)
  }
  await changeGrant(gateway, 'himal', 'grant delete on identity_check to')
  const attempt = gateway.engine.door.open(order, ({ tx }) => tx.raw('delete from identity_check'))
  await assert.rejects(attempt, { code: '42501' })
})

test('nobody that is not there is erased', async () => {
  const refused = await erase('party_01kah3x5rqe8arj0hn8vq5mf6w').catch((error) => error)
  assert.ok(isProblem(refused, 'party.not_found'))
})
