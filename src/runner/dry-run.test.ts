// Every write is tried before it is made: the trial leaves no row behind and answers as the write then does; the write
// leaves its audit entry and its event, and where they cannot be left it does not happen at all.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays } from '../../demo/days.ts'
import { type CallOptions, createLokta, type Lokta, type Schemas } from '../../sdk/src/index.ts'
import {
  disbursedLoan,
  pendingLoan,
  proposalOf,
  proposedProduct,
  type StaffClients,
  staffOf,
} from '../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../test/support/gateway.ts'
import { lenderOf } from '../../test/support/lives.ts'
import { tryApplication, tryThenMakeAt } from '../../test/support/trials.ts'

let gateway: TestGateway
let staff: StaffClients
const tried = new Set<string>()

before(async () => {
  gateway = await startGateway()
  staff = staffOf(gateway, 'himal')
})
after(() => gateway.stop())

function tryThenMake<T extends object>(operationId: string, call: (options: CallOptions) => Promise<T>): Promise<T> {
  tried.add(operationId)
  return tryThenMakeAt(gateway, operationId, call)
}

async function productOf(client: Lokta): Promise<Schemas['LoanProduct']> {
  return (await client.listLoanProducts()).data[0] as Schemas['LoanProduct']
}

test('parties and products', async () => {
  const { underwriter, operations, administrator } = staff
  const body = { kind: 'person', fullName: 'Anjali Rao', country: 'IN' } as const
  const party = await tryThenMake('createParty', (options) => underwriter.createParty({ body }, options))
  const partyId = party.id
  await tryThenMake('updateParty', (options) =>
    underwriter.updateParty({ partyId, body: { address: 'Pune' } }, { ...options, ifMatch: 1 }),
  )
  const check = { status: 'VERIFIED', method: 'video_call', evidence: 'seen' } as const
  await tryThenMake('recordIdentityCheck', (options) =>
    operations.recordIdentityCheck({ partyId, body: check }, options),
  )
  const forgotten = await underwriter.createParty({ body })
  await tryThenMake('eraseParty', (options) =>
    administrator.eraseParty({ partyId: forgotten.id, body: { reason: 'Asked for.' } }, options),
  )
  const privacyOfficer = createLokta({ baseUrl: gateway.url, credential: await gateway.token('himal', 'hari') })
  const look = { fields: ['address'] as ['address'], reason: 'A complaint.' }
  const seen = await tryThenMake('unmaskParty', (options) =>
    privacyOfficer.unmaskParty({ partyId, body: look }, options),
  )
  assert.deepEqual(seen.values, { address: 'Pune' })
  const { terms, effectiveFrom } = await productOf(underwriter)
  // Himal's matrix holds it back: tried and made it answers with the proposal.
  await tryThenMake('createLoanProduct', (options) =>
    proposalOf(
      administrator.createLoanProduct({ body: { code: 'other', name: 'Other', effectiveFrom, terms } }, options),
    ),
  )
})

test('a proposal, decided on in each way', async () => {
  const { administrator, approver } = staff
  const made = async (code: string) => ({ proposalId: (await proposedProduct(staff, code)).id })
  const { id: proposalId, requestHash } = await proposedProduct(staff, 'to-approve')
  await tryThenMake('claimProposal', (options) => approver.claimProposal({ proposalId }, options))
  await tryThenMake('approveProposal', (options) =>
    approver.approveProposal({ proposalId, body: { requestHash } }, options),
  )
  const body = { reason: 'Not now.' }
  const rejected = { ...(await made('to-reject')), body }
  await tryThenMake('rejectProposal', (options) => approver.rejectProposal(rejected, options))
  const withdrawn = { ...(await made('to-withdraw')), body }
  await tryThenMake('withdrawProposal', (options) => administrator.withdrawProposal(withdrawn, options))
})

test('an application, from draft to disbursement and back', () => tryApplication(staff, tryThenMake))

test('an application that is withdrawn', async () => {
  const { underwriter } = staff
  const { party } = await pendingLoan(gateway, { tenant: 'himal' })
  const product = await productOf(underwriter)
  const asked = { requestedAmount: '20000.00', requestedInstalmentCount: 6, purpose: 'Stock' }
  const body = { ...asked, partyId: party.id, loanProductId: product.id }
  const { id: applicationId } = await underwriter.createApplication({ body })
  await tryThenMake('withdrawApplication', (options) =>
    underwriter.withdrawApplication({ applicationId, body: { reason: 'Not needed.' } }, options),
  )
})

test('a loan that is repaid, reversed, and prepaid, and a night', async () => {
  const { servicingOfficer, administrator } = staff
  const { loanId, disbursedOn } = await disbursedLoan(gateway, { tenant: 'himal', arrangement: 'ganga-80-20' })
  const repaid = await tryThenMake('recordRepayment', (options) =>
    servicingOfficer.recordRepayment({ loanId, body: { amount: '100.00', valueOn: disbursedOn } }, options),
  )
  await tryThenMake('reverseLoanTransaction', (options) =>
    servicingOfficer.reverseLoanTransaction(
      { loanId, transactionId: repaid.transaction.id, body: { reason: 'Returned.' } },
      options,
    ),
  )
  const { total } = await servicingOfficer.quotePayoff({ loanId, body: { payoffOn: disbursedOn } })
  await tryThenMake('prepayLoan', (options) =>
    servicingOfficer.prepayLoan({ loanId, body: { amount: total, valueOn: disbursedOn } }, options),
  )
  const openOn = addDays(disbursedOn, 2)
  await tryThenMake('closeBusinessDay', (options) => administrator.closeBusinessDay({ body: { openOn } }, options))
  assert.equal((await administrator.getTenant()).businessDate, openOn)
})

test('entries on a loan that runs', async () => {
  const { servicingOfficer: officer } = staff
  const lender = lenderOf(gateway, 'himal')
  const paidOut = await lender.lend({ code: 'dry-run', amount: '50000.00', instalmentCount: 6, terms: {} })
  const loanId = paidOut.id
  const valueOn = addDays(await lender.today(), 3)
  await lender.passTo(valueOn)
  const reason = 'Agreed.'
  const reasoned = { loanId, body: { valueOn, reason } }
  const amount = '10.00'
  const bounce = {
    code: 'bounce',
    name: 'Bounced mandate',
    component: 'penalty',
    amount: '50.00',
    dueOn: valueOn,
  } as const
  await tryThenMake('addLoanCharge', (options) => officer.addLoanCharge({ loanId, body: bounce }, options))
  const chargeId = (await officer.listLoanCharges({ loanId })).data[0]?.id as string
  await tryThenMake('adjustLoanCharge', (options) =>
    officer.adjustLoanCharge({ loanId, chargeId, body: { amount, valueOn, reason } }, options),
  )
  await tryThenMake('waiveLoanCharge', (options) =>
    officer.waiveLoanCharge({ loanId, chargeId, body: { valueOn, reason } }, options),
  )
  await tryThenMake('waiveInterest', (options) =>
    officer.waiveInterest({ loanId, body: { amount, valueOn, reason } }, options),
  )
  await tryThenMake('capitaliseLoan', (options) =>
    officer.capitaliseLoan({ loanId, body: { amount, of: 'interest', valueOn, reason } }, options),
  )
  const fee = await tryThenMake('recordBuyDownFee', (options) =>
    officer.recordBuyDownFee({ loanId, body: { amount, valueOn, paidBy: 'Sagar Motors' } }, options),
  )
  await tryThenMake('adjustDeferredIncome', (options) =>
    officer.adjustDeferredIncome(
      { loanId, transactionId: fee.transaction.id, body: { amount, valueOn, reason } },
      options,
    ),
  )
  const { transaction } = await officer.recordRepayment({ loanId, body: { amount: '500.00', valueOn } })
  await tryThenMake('recordChargeback', (options) =>
    officer.recordChargeback({ loanId, transactionId: transaction.id, body: { amount, valueOn, reason } }, options),
  )
  await tryThenMake('recordRefund', (options) =>
    officer.recordRefund({ loanId, body: { kind: 'goodwill_credit', amount, valueOn } }, options),
  )
  await tryThenMake('accelerateLoan', (options) => officer.accelerateLoan(reasoned, options))
  await tryThenMake('chargeOffLoan', (options) => officer.chargeOffLoan(reasoned, options))
  await tryThenMake('writeOffLoan', (options) => officer.writeOffLoan(reasoned, options))
  await tryThenMake('recordRecovery', (options) =>
    officer.recordRecovery({ loanId, body: { amount, valueOn } }, options),
  )
})

test('a loan that is settled', async () => {
  const lender = lenderOf(gateway, 'himal')
  const lent = await lender.lend({ code: 'dry-run-settled', amount: '50000.00', instalmentCount: 6, terms: {} })
  const settled = { amount: '10000.00', valueOn: await lender.today(), reason: 'Agreed.', evidence: ['Letter 17'] }
  await tryThenMake('settleLoan', (options) =>
    staff.servicingOfficer.settleLoan({ loanId: lent.id, body: settled }, options),
  )
})

test('a line that is drawn, and a loan that is overpaid', async () => {
  const { servicingOfficer: officer } = staff
  const lender = lenderOf(gateway, 'himal')
  const line = {
    code: 'dry-run-line',
    amount: '50000.00',
    instalmentCount: 6,
    terms: { drawing: 'revolving' },
  } as const
  const { id: lineId } = await lender.lend(line, '20000.00')
  const valueOn = await lender.today()
  await tryThenMake('drawLoan', (options) =>
    officer.drawLoan({ loanId: lineId, body: { amount: '100.00', valueOn } }, options),
  )
  const { id: loanId } = await lender.lend({ ...line, code: 'dry-run-overpaid', terms: {} })
  await officer.recordRepayment({ loanId, body: { amount: '50001.00', valueOn } })
  await tryThenMake('refundCredit', (options) =>
    officer.refundCredit({ loanId, body: { amount: '1.00', valueOn } }, options),
  )
})

test('changes of a loan that runs', async () => {
  const { servicingOfficer: officer } = staff
  const lender = lenderOf(gateway, 'himal')
  const lent = await lender.lend({ code: 'dry-run-changes', amount: '50000.00', instalmentCount: 6, terms: {} })
  const loanId = lent.id
  const [reason, today, dueOn] = ['Agreed.', await lender.today(), lent.nextDueOn as string]
  const schedule = { startOn: dueOn, frequency: { unit: 'month', every: 1 } as const, instalmentCount: 8, reason }
  await tryThenMake('changeLoanRate', (options) =>
    officer.changeLoanRate({ loanId, body: { annualRate: '0.2', effectiveOn: today, reason } }, options),
  )
  await tryThenMake('pauseInterest', (options) =>
    officer.pauseInterest({ loanId, body: { fromOn: today, untilOn: dueOn, reason } }, options),
  )
  await tryThenMake('rescheduleLoan', (options) =>
    officer.rescheduleLoan({ loanId, body: { fromOn: dueOn, extraInstalments: 1, reason } }, options),
  )
  await tryThenMake('reAmortiseLoan', (options) =>
    officer.reAmortiseLoan({ loanId, body: { interest: 'keep', reason } }, options),
  )
  await tryThenMake('reAgeLoan', (options) =>
    officer.reAgeLoan({ loanId, body: { ...schedule, interest: 'keep' } }, options),
  )
  await tryThenMake('restructureLoan', (options) =>
    officer.restructureLoan({ loanId, body: { ...schedule, annualRate: '0.1', capitalisesInterest: true } }, options),
  )
})

test('keys and the audit trail', async () => {
  const { administrator, auditor } = staff
  const body = { name: 'collections', kind: 'staff' as const, scopes: ['loans.read' as const] }
  const key = await tryThenMake('createApiKey', (options) => administrator.createApiKey({ body }, options))
  await tryThenMake('rotateApiKey', (options) =>
    administrator.rotateApiKey({ apiKeyId: key.id, body: { overlapSeconds: 60, reason: 'Yearly.' } }, options),
  )
  await tryThenMake('revokeApiKey', (options) =>
    administrator.revokeApiKey({ apiKeyId: key.id, body: { reason: 'Rotated.' } }, options),
  )
  await tryThenMake('verifyAudit', (options) => auditor.verifyAudit(options))
})

test('webhook endpoints and their deliveries', async () => {
  const { administrator } = staff
  const body = { url: 'https://hooks.example.com/lokta' }
  const { id: webhookEndpointId } = await tryThenMake('createWebhookEndpoint', (options) =>
    administrator.createWebhookEndpoint({ body }, options),
  )
  await tryThenMake('rotateWebhookSecret', (options) =>
    administrator.rotateWebhookSecret({ webhookEndpointId, body: { overlapHours: 1 } }, options),
  )
  const { id: webhookDeliveryId } = await tryThenMake('pingWebhookEndpoint', (options) =>
    administrator.pingWebhookEndpoint({ webhookEndpointId }, options),
  )
  const set = (status: 'active' | 'disabled', version: number) => (options: CallOptions) =>
    administrator.updateWebhookEndpoint({ webhookEndpointId, body: { status } }, { ...options, ifMatch: version })
  await tryThenMake('updateWebhookEndpoint', set('disabled', 2))
  await set('active', 3)({})
  const reason = 'The receiver was down.'
  await tryThenMake('replayWebhookDelivery', (options) =>
    administrator.replayWebhookDelivery({ webhookEndpointId, webhookDeliveryId, body: { reason } }, options),
  )
  const range = { recordedFrom: '2026-01-15T00:00:00Z', recordedBefore: '2026-01-16T00:00:00Z', reason }
  await tryThenMake('replayWebhookDeliveries', (options) =>
    administrator.replayWebhookDeliveries({ webhookEndpointId, body: range }, options),
  )
  await tryThenMake('deleteWebhookEndpoint', (options) =>
    administrator.deleteWebhookEndpoint({ webhookEndpointId }, options),
  )
})

test('no write was left out', () => {
  const writes = [...gateway.spec.operations.values()].filter(({ access }) => access === 'write')
  assert.deepEqual([...tried].sort(), writes.map(({ operationId }) => operationId as string).sort())
})
