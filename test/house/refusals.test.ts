// Refusals as a caller meets them, through the SDK on a real gateway: those that no other test gives an occasion for.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays } from '../../demo/days.ts'
import type { Lokta, ProblemCode } from '../../sdk/src/index.ts'
import { type Noun, newId, wireId } from '../../src/platform/ids.ts'
import { factsOf, type PartnerKey, partnerKey, pendingLoan, type StaffClients, staffOf } from '../support/fixtures.ts'
import { startGateway, type TestGateway } from '../support/gateway.ts'
import { installationName, withAdmin } from '../support/server.ts'

let gateway: TestGateway
let staff: StaffClients
let gramin: PartnerKey
let today: string

before(async () => {
  gateway = await startGateway()
  staff = staffOf(gateway, 'himal')
  gramin = await partnerKey(gateway, { tenant: 'himal', partner: 'gramin-path' })
  today = (await staff.operations.getTenant()).businessDate
})

after(() => gateway.stop())

async function isRefused(code: ProblemCode, ...calls: (() => Promise<unknown>)[]): Promise<void> {
  for (const call of calls) await assert.rejects(call, { code }, `${call} should be refused with ${code}`)
}

const unknown = (noun: Noun) => wireId(noun, newId(noun as 'loan') as never)

const productId = async (client: Lokta = staff.underwriter) => {
  const { data } = await client.listLoanProducts({ query: { limit: 100 } })
  return data.find(({ code }) => code === factsOf('himal').productCode)?.id as string
}

const person = { kind: 'person', fullName: 'Anjali Rao', bornOn: '1990-04-12', country: 'IN' } as const

test('what does not exist is not found, in the words of its noun', async () => {
  const { underwriter, operations, servicingOfficer, administrator } = staff
  const applicationId = unknown('application')
  const application = { requestedAmount: '50000.00', requestedInstalmentCount: 6, purpose: 'Stock' }
  const party = await underwriter.createParty({ body: person })
  await isRefused(
    'application.not_found',
    () => underwriter.getApplication({ applicationId }),
    () => underwriter.submitApplication({ applicationId }),
    () => underwriter.listApplicationDocuments({ applicationId }),
  )
  await isRefused('offer.not_found', () => operations.getOffer({ offerId: unknown('offer') }))
  await isRefused(
    'document.not_found',
    () => underwriter.getDocument({ documentId: unknown('document') }),
    () => underwriter.downloadDocument({ documentId: unknown('document') }),
  )
  const loanProductId = unknown('loan_product')
  await isRefused(
    'loan_product.not_found',
    () => underwriter.getLoanProduct({ loanProductId }),
    () => underwriter.createApplication({ body: { ...application, partyId: party.id, loanProductId } }),
  )
  await isRefused('party.not_found', async () =>
    underwriter.createApplication({
      body: { ...application, partyId: unknown('party'), loanProductId: await productId() },
    }),
  )
  await isRefused('loan.not_found', () => servicingOfficer.getLoan({ loanId: unknown('loan') }))
  await isRefused('api_key.not_found', () =>
    administrator.revokeApiKey({ apiKeyId: unknown('api_key'), body: { reason: 'rotated' } }),
  )
})

test('a key holds the scopes of its kind, belongs to a partner of its kind, and is revoked once', async () => {
  const { administrator } = staff
  const order = { name: 'a key', scopes: ['tenant.read'] as ['tenant.read'] }
  const coLender = (await administrator.listPartners()).data.find(({ kind }) => kind === 'co_lender')
  await isRefused('api_key.scope_not_for_kind', () =>
    administrator.createApiKey({
      body: { ...order, kind: 'co_lender', partnerId: coLender?.id as string, scopes: ['loans.read'] },
    }),
  )
  await isRefused('partner.not_found', () =>
    administrator.createApiKey({ body: { ...order, kind: 'co_lender', partnerId: unknown('partner') } }),
  )
  await isRefused(
    'api_key.partner_of_other_kind',
    () => administrator.createApiKey({ body: { ...order, kind: 'co_lender' } }),
    () => administrator.createApiKey({ body: { ...order, kind: 'staff', partnerId: gramin.partnerId } }),
    () => administrator.createApiKey({ body: { ...order, kind: 'co_lender', partnerId: gramin.partnerId } }),
  )
  const { id: apiKeyId } = await administrator.createApiKey({ body: { ...order, kind: 'staff' } })
  await administrator.revokeApiKey({ apiKeyId, body: { reason: 'rotated' } })
  await isRefused('api_key.already_revoked', () => administrator.revokeApiKey({ apiKeyId, body: { reason: 'again' } }))
})

test("a partner's own number stands for one party, one application and one loan of its own", async () => {
  const { client } = gramin
  const body = { ...person, externalReference: 'GP-1' }
  const party = await client.createParty({ body })
  await isRefused('party.external_reference_taken', () => client.createParty({ body }))
  const application = {
    partyId: party.id,
    loanProductId: await productId(client),
    requestedAmount: '50000.00',
    requestedInstalmentCount: 6,
    purpose: 'Stock',
    externalReference: 'GP-1',
  }
  await client.createApplication({ body: application })
  await isRefused('application.external_reference_taken', () => client.createApplication({ body: application }))
  const offers = [await offered(client), await offered(client)]
  const [first, second] = offers.map(({ id: offerId, termsHash }) => async () => {
    await client.acceptOffer({ offerId, body: { termsHash, loanExternalReference: 'GP-L-1' } })
  }) as [() => Promise<void>, () => Promise<void>]
  await first()
  await isRefused('loan.external_reference_taken', second)
})

test("the lender's own numbers are unique as well", async () => {
  const { underwriter } = staffOf(gateway, 'himal')
  const party = await underwriter.createParty({ body: person })
  const application = {
    partyId: party.id,
    loanProductId: await productId(underwriter),
    requestedAmount: '50000.00',
    requestedInstalmentCount: 6,
    purpose: 'Stock',
    externalReference: 'OWN-1',
  }
  await underwriter.createApplication({ body: application })
  await isRefused('application.external_reference_taken', () => underwriter.createApplication({ body: application }))
  await underwriter.createApplication({ body: { ...application, externalReference: 'OWN-2' } })
})

/** An application that awaits its decision. */
async function submitted(bringer: Lokta): Promise<string> {
  const { id: partyId } = await bringer.createParty({ body: person })
  const check = { status: 'VERIFIED', method: 'video_call', evidence: 'seen' } as const
  await staff.operations.recordIdentityCheck({ partyId, body: check })
  const { id: applicationId } = await bringer.createApplication({
    body: {
      partyId,
      loanProductId: await productId(bringer),
      requestedAmount: '50000.00',
      requestedInstalmentCount: 6,
      purpose: 'Stock',
      monthlyIncomeAmount: '900000.00',
      monthlyObligationAmount: '0',
    },
  })
  const bytes = Buffer.from('%PDF-1.4\n%%EOF\n')
  const query = { kind: 'income_statement', fileName: 'income.pdf' }
  await bringer.attachDocument({ applicationId, query, body: { bytes, mediaType: 'application/pdf' } })
  await bringer.submitApplication({ applicationId })
  return applicationId
}

/** An offer that is open. */
async function offered(bringer: Lokta, validUntilOn = '2030-01-01') {
  const applicationId = await submitted(bringer)
  await staff.underwriter.decideApplication({ applicationId })
  return staff.operations.issueOffer({ applicationId, body: { validUntilOn } })
}

test('an offer names an arrangement that exists and a day that is not past, and is accepted once', async () => {
  const { operations } = staff
  const { id: offerId, termsHash, applicationId } = await offered(staff.underwriter)
  const issue = (body: { validUntilOn: string; arrangementId?: string }) =>
    operations.issueOffer({ applicationId, body })
  await isRefused('arrangement.not_found', () => issue({ validUntilOn: today, arrangementId: unknown('arrangement') }))
  await isRefused('offer.validity_in_past', () => issue({ validUntilOn: addDays(today, -1) }))
  await isRefused('offer.terms_differ', () => operations.acceptOffer({ offerId, body: { termsHash: '0'.repeat(64) } }))
  await operations.acceptOffer({ offerId, body: { termsHash } })
  await isRefused('offer.not_open', () => operations.acceptOffer({ offerId, body: { termsHash } }))
})

test('a product has a code of its own', async () => {
  const { administrator } = staff
  const { terms, name } = await administrator.getLoanProduct({ loanProductId: await productId() })
  const body = { code: factsOf('himal').productCode, name, effectiveFrom: today, terms }
  await isRefused('loan_product.code_taken', () => administrator.createLoanProduct({ body }))
})

test('a loan has a schedule once it is disbursed, entries of its own, and quotes for days to come', async () => {
  const { servicingOfficer, operations } = staff
  const { loanId } = await pendingLoan(gateway, { tenant: 'himal' })
  await isRefused('loan.not_disbursed', () => servicingOfficer.getLoanSchedule({ loanId }))
  await operations.disburseLoan({ loanId, body: { amount: '50000.00', disbursedOn: today } })
  await isRefused('loan.value_date_in_past', () =>
    servicingOfficer.quotePayoff({ loanId, body: { payoffOn: addDays(today, -1) } }),
  )
  const repayment = { amount: '100.00', valueOn: today, externalReference: 'UTR-1' }
  await servicingOfficer.recordRepayment({ loanId, body: repayment })
  await isRefused('loan.repayment_reference_taken', () => servicingOfficer.recordRepayment({ loanId, body: repayment }))
  const reverse = (transactionId: string) =>
    servicingOfficer.reverseLoanTransaction({ loanId, transactionId, body: { reason: 'returned' } })
  await isRefused('loan_transaction.not_found', () => reverse(unknown('loan_transaction')))
  const { data } = await servicingOfficer.listLoanTransactions({ loanId })
  const disbursement = data.find(({ type }) => type === 'disbursement')
  await isRefused('loan_transaction.not_reversible', () => reverse(disbursement?.id as string))
})

test('a prepayment before the loan was disbursed is refused as the contract says', async () => {
  const { loanId } = await pendingLoan(gateway, { tenant: 'himal' })
  await staff.operations.disburseLoan({ loanId, body: { amount: '50000.00', disbursedOn: today } })
  await isRefused('loan.value_date_before_disbursement', () =>
    staff.servicingOfficer.prepayLoan({ loanId, body: { amount: '50000.00', valueOn: addDays(today, -1) } }),
  )
})

test('after a night: an offer has expired, and no loan is disbursed before its offer was accepted', async () => {
  const { operations, administrator } = staff
  const { id: offerId, termsHash } = await offered(staff.underwriter, today)
  await administrator.closeBusinessDay({ body: { openOn: addDays(today, 1) } })
  await isRefused('offer.expired', () => operations.acceptOffer({ offerId, body: { termsHash } }))
  const { loanId } = await pendingLoan(gateway, { tenant: 'himal' })
  await isRefused('loan.disbursed_before_acceptance', () =>
    operations.disburseLoan({ loanId, body: { amount: '50000.00', disbursedOn: today } }),
  )
})

test('a loan of which no origination is on record was originated elsewhere', async () => {
  const { loanId } = await pendingLoan(gateway, { tenant: 'himal' })
  await asOwner('t_himal.origination_manifest', 'delete from t_himal.origination_manifest')
  await isRefused('loan.originated_elsewhere', () => staff.auditor.getLoanOrigination({ loanId }))
})

test('without a policy in force nothing is decided', async () => {
  const applicationId = await submitted(staff.underwriter)
  await asOwner('t_himal.decision_policy', "update t_himal.decision_policy set effective_from = '2999-01-01'")
  await isRefused('decision_policy.none_in_force', () => staff.underwriter.decideApplication({ applicationId }))
})

test('only a sandbox closes its business day over the API', async () => {
  await asOwner('t_nyanza.tenant_profile', 'update t_nyanza.tenant_profile set sandbox = false')
  const { administrator } = staffOf(gateway, 'nyanza')
  const { businessDate } = await administrator.getTenant()
  await isRefused('business_day.not_a_sandbox', () =>
    administrator.closeBusinessDay({ body: { openOn: addDays(businessDate, 1) } }),
  )
})

/** What no command does: a change by the owner of a table, its triggers asleep. */
async function asOwner(table: string, change: string): Promise<void> {
  await withAdmin(gateway.databases.ownerUrl, async (client) => {
    await client.query(`set role "${installationName}_migrator"`)
    await client.query('begin')
    await client.query(`alter table ${table} disable trigger user`)
    await client.query(change)
    await client.query(`alter table ${table} enable trigger user`)
    await client.query('commit')
  })
}
