// One of every thing that a request can name: those of a loan that was really made, and ids of the same kind that nobody has.
import { type Noun, newId, wireId } from '../../src/platform/ids.ts'
import { disbursedLoan, factsOf, proposedProduct, staffOf } from '../support/fixtures.ts'
import type { TestGateway } from '../support/gateway.ts'
import type { Cast } from './cast.ts'

/** By the names that paths and bodies of the contract give them. */
export const nouns = {
  partyId: 'party',
  applicationId: 'application',
  documentId: 'document',
  offerId: 'offer',
  loanId: 'loan',
  transactionId: 'loan_transaction',
  chargeId: 'loan_charge',
  participationId: 'participation',
  loanProductId: 'loan_product',
  apiKeyId: 'api_key',
  auditEntryId: 'audit_entry',
  arrangementId: 'arrangement',
  partnerId: 'partner',
  proposalId: 'proposal',
  webhookEndpointId: 'webhook_endpoint',
  webhookDeliveryId: 'webhook_delivery',
} as const satisfies Record<string, Noun>

export type Things = Readonly<Record<keyof typeof nouns, string>>

/** What a loan of the home tenant, brought by its sourcing partner and lent with its co-lender, leaves behind. */
export async function makeThings(gateway: TestGateway, { home, sourcing }: Cast): Promise<Things> {
  const staff = staffOf(gateway, home)
  const { arrangementCode: arrangement, partnerCodes } = factsOf(home)
  const made = await disbursedLoan(gateway, { tenant: home, arrangement, broughtBy: sourcing })
  const { loanId, applicationId } = made
  const visit = {
    code: 'visit',
    name: 'Visit',
    component: 'fee',
    amount: '100',
    dueOn: made.disbursedOn,
  } as const
  await staff.servicingOfficer.addLoanCharge({ loanId, body: visit })
  const { data: charges } = await staff.servicingOfficer.listLoanCharges({ loanId })
  const { data: documents } = await sourcing.client.listApplicationDocuments({ applicationId })
  const { data: transactions } = await staff.servicingOfficer.listLoanTransactions({ loanId })
  const { data: participations } = await staff.accountant.listParticipations({ query: { loanId } })
  const { data: partners } = await staff.accountant.listPartners({ query: { limit: 100 } })
  const { data: arrangements } = await staff.accountant.listArrangements({ query: { limit: 100 } })
  const url = 'https://hooks.example.com/lokta'
  const endpoint = await sourcing.client.createWebhookEndpoint({ body: { url } })
  const ping = await sourcing.client.pingWebhookEndpoint({ webhookEndpointId: endpoint.id })
  const { data: entries } = await staff.auditor.listAuditEntries({ query: { limit: 1 } })
  const coLender = partners.find(({ code }) => code === partnerCodes.coLender)
  const participation = participations.find(({ partnerId }) => partnerId === coLender?.id)
  const application = await sourcing.client.getApplication({ applicationId })
  return {
    partyId: made.party.id,
    applicationId,
    documentId: documents[0]?.id as string,
    offerId: made.offer.id,
    loanId,
    transactionId: transactions[0]?.id as string,
    chargeId: charges[0]?.id as string,
    participationId: participation?.id as string,
    loanProductId: application.loanProductId,
    apiKeyId: sourcing.keyId,
    auditEntryId: entries[0]?.id as string,
    arrangementId: arrangements[0]?.id as string,
    partnerId: sourcing.partnerId,
    proposalId: (await proposedProduct(staff, 'proposed')).id,
    webhookEndpointId: endpoint.id,
    webhookDeliveryId: ping.id,
  }
}

/** Ids that nobody has. */
export function unknownThings(): Things {
  return Object.fromEntries(Object.entries(nouns).map(([name, noun]) => [name, wireId(noun, newId(noun))])) as Things
}
