// What most tests begin with: a client for everybody at a gateway, keys of partners, and a loan that is paid out.
import { randomBytes } from 'node:crypto'
import { renewedToken } from '../../demo/connection.ts'
import { makePdf } from '../../demo/papers.ts'
import { type Staff, type TenantFacts, tenants } from '../../demo/tenants.ts'
import { type CallOptions, createLokta, type Lokta, LoktaApprovalPending, type Schemas } from '../../sdk/src/index.ts'

/** What is asked of a gateway: one in this process, or one in another. */
export interface Reachable {
  readonly url: string
  /** An access token of a persona, good for five minutes. */
  token(tenant: string, personaId: string): Promise<string>
}

/** `salmiya` is a tenant of the tests alone; people sit there as they do at himal. */
export type TenantSlug = keyof typeof tenants | 'salmiya'
export type StaffClients = { readonly [Seat in keyof Staff]: Lokta }

const tokenLifeSeconds = 300

export function factsOf(tenant: TenantSlug): TenantFacts {
  return tenant === 'salmiya' ? tenants.himal : tenants[tenant]
}

/** A client for each seat; a token is asked for when a client is first used. `fetch` may watch what is sent and answered. */
export function staffOf(
  gateway: Reachable,
  tenant: TenantSlug,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): StaffClients {
  const seats = Object.entries(factsOf(tenant).staff).map(([seat, personaId]) => {
    const request = async () => ({
      token: await gateway.token(tenant, personaId),
      expiresInSeconds: tokenLifeSeconds,
    })
    return [seat, createLokta({ baseUrl: gateway.url, credential: renewedToken(request), fetch })]
  })
  return Object.fromEntries(seats) as StaffClients
}

export interface PartnerKey {
  readonly keyId: string
  readonly secret: string
  readonly partnerId: string
  readonly client: Lokta
}

export interface PartnerKeyOrder {
  readonly tenant: TenantSlug
  /** The code of the partner, such as 'gramin-path'. */
  readonly partner: string
  /** All that a key of its kind may hold, unless given. */
  readonly scopes?: readonly Schemas['Scope'][]
}

const scopesOfKind: Readonly<Record<string, readonly Schemas['Scope'][]>> = {
  sourcing_partner: [
    'tenant.read',
    'products.read',
    'parties.read',
    'parties.write',
    'applications.read',
    'applications.write',
    'loans.read',
    'events.read',
    'webhooks.manage',
  ],
  co_lender: ['tenant.read', 'participations.read', 'events.read', 'webhooks.manage'],
}

/** A new API key of a partner, made by the administrator. */
export async function partnerKey(gateway: Reachable, order: PartnerKeyOrder): Promise<PartnerKey> {
  const { administrator } = staffOf(gateway, order.tenant)
  const { data } = await administrator.listPartners({ query: { limit: 100 } })
  const partner = data.find(({ code }) => code === order.partner)
  if (!partner || partner.kind === 'own_book') throw new Error(`'${order.partner}' is no partner of ${order.tenant}`)
  const scopes = [...(order.scopes ?? scopesOfKind[partner.kind] ?? [])]
  const made = await administrator.createApiKey({
    body: { name: `test ${order.partner}`, kind: partner.kind, partnerId: partner.id, scopes },
  })
  const secret = made.secret as string
  const client = createLokta({ baseUrl: gateway.url, credential: secret })
  return { keyId: made.id, secret, partnerId: partner.id, client }
}

export interface LoanOrder {
  readonly tenant: TenantSlug
  /** The code of a co-lending arrangement; the own book alone where there is none. */
  readonly arrangement?: string
  /** Decimal text; an amount that the policy approves by itself unless given. */
  readonly amount?: string
  readonly instalmentCount?: number
  /** A product of the order's own, made by the administrator; the tenant's usual product unless given. */
  readonly product?: Schemas['CreateLoanProductRequest']
  /** Who brings the borrower, in place of the lender's own underwriter. */
  readonly broughtBy?: PartnerKey
}

export interface OfferedLoan {
  readonly party: Schemas['Party']
  readonly applicationId: string
  readonly offer: Schemas['Offer']
  readonly loanId: string
}

export interface DisbursedLoan extends OfferedLoan {
  /** As it stood right after its disbursement, on the business date. */
  readonly loan: Schemas['Loan']
  readonly disbursedOn: string
}

/** Amounts that the tenants' policies approve without a second pair of eyes. */
const usualAmount: Readonly<Record<TenantSlug, string>> = {
  himal: '50000.00',
  nyanza: '500000',
  salmiya: '1000.000',
}
const usualIncome: Readonly<Record<TenantSlug, string>> = {
  himal: '900000.00',
  nyanza: '9000000',
  salmiya: '90000.000',
}

/** A loan whose offer is accepted and which waits for its disbursement. */
export async function pendingLoan(gateway: Reachable, order: LoanOrder): Promise<OfferedLoan> {
  const staff = staffOf(gateway, order.tenant)
  const bringer = order.broughtBy?.client ?? staff.underwriter
  const party = await verifiedParty(gateway, order, bringer)
  const product = await productOf(staff, order)
  const { id: applicationId } = await bringer.createApplication({
    body: {
      partyId: party.id,
      loanProductId: product.id,
      requestedAmount: order.amount ?? usualAmount[order.tenant],
      requestedInstalmentCount: order.instalmentCount ?? 6,
      purpose: 'Stock',
      monthlyIncomeAmount: usualIncome[order.tenant],
      monthlyObligationAmount: '0',
    },
  })
  await bringer.attachDocument({
    applicationId,
    query: { kind: 'income_statement', fileName: 'income.pdf' },
    body: { bytes: makePdf(['Statement of income']), mediaType: 'application/pdf' },
  })
  await bringer.submitApplication({ applicationId })
  const { outcome } = await staff.underwriter.decideApplication({ applicationId })
  if (outcome === 'decline') throw new Error('the policy declines: choose a smaller amount')
  if (outcome === 'refer') await approveByFourEyes(staff, applicationId, order)
  const issued = await staff.operations.issueOffer({
    applicationId,
    body: { ...(await arrangementOf(staff, order)), validUntilOn: '2030-01-01' },
  })
  const acceptor = order.broughtBy?.client ?? staff.operations
  const offer = await acceptor.acceptOffer({ offerId: issued.id, body: { termsHash: issued.termsHash } })
  return { party, applicationId, offer, loanId: offer.loanId as string }
}

/** A loan paid out on the business date, on the tenant's product. About ten requests. */
export async function disbursedLoan(gateway: Reachable, order: LoanOrder): Promise<DisbursedLoan> {
  const { operations } = staffOf(gateway, order.tenant)
  const pending = await pendingLoan(gateway, order)
  const { businessDate: disbursedOn } = await operations.getTenant()
  const { loanId, offer } = pending
  const loan = await operations.disburseLoan({ loanId, body: { amount: offer.amount, disbursedOn } })
  return { ...pending, loan, disbursedOn }
}

async function verifiedParty(gateway: Reachable, order: LoanOrder, bringer: Lokta): Promise<Schemas['Party']> {
  const { operations } = staffOf(gateway, order.tenant)
  const country = order.tenant === 'himal' ? 'IN' : 'UG'
  const party = await bringer.createParty({
    body: { kind: 'person', fullName: `Borrower ${randomBytes(4).toString('hex')}`, bornOn: '1990-04-12', country },
  })
  await operations.recordIdentityCheck({
    partyId: party.id,
    body: { status: 'VERIFIED', method: 'video_call', evidence: 'seen' },
  })
  return party
}

/** What the policy refers, one person recommends and another approves. */
async function approveByFourEyes(staff: StaffClients, applicationId: string, order: LoanOrder): Promise<void> {
  const body = {
    amount: order.amount ?? usualAmount[order.tenant],
    instalmentCount: order.instalmentCount ?? 6,
    memo: 'Income proved by statement.',
  }
  await staff.underwriter.recommendApplication({ applicationId, body })
  await staff.approver.approveApplication({ applicationId, body: { vote: 'approve', reason: 'In order.' } })
}

/** The product lent on; one of the order's own is made the first time it is named. */
async function productOf({ administrator, approver }: StaffClients, order: LoanOrder): Promise<Schemas['LoanProduct']> {
  const code = order.product?.code ?? factsOf(order.tenant).productCode
  const { data } = await administrator.listLoanProducts({ query: { limit: 100 } })
  const known = data.find((product) => product.code === code)
  if (known) return known
  if (!order.product) throw new Error(`${order.tenant} has no product`)
  return createProduct({ administrator, approver }, order.product)
}

/** A product that himal's administrator proposes: it waits for an approver. */
export async function proposedProduct(
  { administrator }: Pick<StaffClients, 'administrator'>,
  code: string,
  options: CallOptions = {},
): Promise<Schemas['Proposal']> {
  const { data } = await administrator.listLoanProducts()
  const { terms, effectiveFrom } = data[0] as Schemas['LoanProduct']
  return proposalOf(administrator.createLoanProduct({ body: { code, name: code, effectiveFrom, terms } }, options))
}

/** The proposal that a write was answered with. */
export async function proposalOf(write: Promise<unknown>): Promise<Schemas['Proposal']> {
  const answer = await write.then(
    () => new Error('the write took effect'),
    (error: unknown) => error,
  )
  if (!(answer instanceof LoktaApprovalPending)) throw answer
  return answer.proposal
}

/** A new product waits for an approver, where the tenant's matrix says so. */
export async function createProduct(
  { administrator, approver }: Pick<StaffClients, 'administrator' | 'approver'>,
  body: Schemas['CreateLoanProductRequest'],
): Promise<Schemas['LoanProduct']> {
  try {
    return await administrator.createLoanProduct({ body })
  } catch (error) {
    if (!(error instanceof LoktaApprovalPending)) throw error
    const { id: proposalId, requestHash } = error.proposal
    const { result } = await approver.approveProposal({ proposalId, body: { requestHash } })
    return result as Schemas['LoanProduct']
  }
}

async function arrangementOf(staff: StaffClients, order: LoanOrder): Promise<{ arrangementId?: string }> {
  if (order.arrangement === undefined) return {}
  const { data } = await staff.operations.listArrangements({ query: { limit: 100 } })
  const found = data.find(({ code }) => code === order.arrangement)
  if (!found) throw new Error(`${order.tenant} has no arrangement '${order.arrangement}'`)
  return { arrangementId: found.id }
}
