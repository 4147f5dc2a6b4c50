// Generated from openapi/ by `npm run generate`. Do not edit.
import type { components, operations } from './types.gen.ts'
import type { CallOptions } from './transport.ts'

export type Schemas = components['schemas']
type Query<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>
type ItemOf<P> = P extends { data: readonly (infer Item)[] } ? Item : never

export interface LoktaOperations {
  /** Read the tenant and its business date. Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `accountant`, `auditor`, `administrator`, `privacy_officer`, `agent_reader`, `agent_proposer`. Scopes: `tenant.read`. */
  getTenant(options?: CallOptions): Promise<operations['getTenant']['responses'][200]['content']['application/json']>
  /** Close business days up to a date. Closes each open day before `openOn`, one by one; interest accrues, arrears age, late charges arise. Only in a sandbox; elsewhere the worker closes the day.

Roles: `administrator`. */
  closeBusinessDay(input: { body: operations['closeBusinessDay']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['ClosedBusinessDays']>
  /** What became of one's own writes. The answers that are kept under an Idempotency-Key of the caller, one an operation. Nothing under a key means that no such write has ended: it never arrived, it is still running, or its refusal is not kept (400, 401, 403, 404, 429, 5xx). Sending it again with the key is safe in each case.

Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `accountant`, `auditor`, `administrator`, `agent_reader`, `agent_proposer`. Scopes: `tenant.read`. */
  listRequests(input: { query: Omit<Query<'listRequests'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listRequests']['responses'][200]['content']['application/json']>
  /** What became of one's own writes: every row, page after page. */
  listRequestsItems(input: { query: Omit<Query<'listRequests'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listRequests']['responses'][200]['content']['application/json']>>
  /** Check the books. Every invariant between loans, shares, journal, audit and outbox, checked by SQL at this moment.

Roles: `accountant`, `auditor`, `administrator`. Scopes: `accounting.read`. */
  getBooksCheck(options?: CallOptions): Promise<operations['getBooksCheck']['responses'][200]['content']['application/json']>
  /** List API keys. Roles: `auditor`, `administrator`. */
  listApiKeys(input?: { query?: Omit<Query<'listApiKeys'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listApiKeys']['responses'][200]['content']['application/json']>
  /** List API keys: every row, page after page. */
  listApiKeysItems(input?: { query?: Omit<Query<'listApiKeys'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listApiKeys']['responses'][200]['content']['application/json']>>
  /** Create an API key. The secret is in this reply and nowhere else; a replay of the same Idempotency-Key shows the key without it.

Roles: `administrator`. */
  createApiKey(input: { body: operations['createApiKey']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['CreatedApiKey']>
  /** Revoke an API key. Takes effect everywhere within five seconds.

Roles: `administrator`. */
  revokeApiKey(input: { apiKeyId: operations['revokeApiKey']['parameters']['path']['apiKeyId']; body: operations['revokeApiKey']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['ApiKey']>
  /** Give an API key a new secret. Both secrets work until the overlap is over; then the old one is dead, everywhere within five seconds. A secret that was still in an overlap dies at once: there are never more than two.
The key stays the same caller: its id, scopes, partner and idempotency keys are untouched. The new secret is in this reply and nowhere else.

Roles: `administrator`. */
  rotateApiKey(input: { apiKeyId: operations['rotateApiKey']['parameters']['path']['apiKeyId']; body: operations['rotateApiKey']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['CreatedApiKey']>
  /** List partners. Roles: `approver`, `credit_operations`, `accountant`, `auditor`, `administrator`. */
  listPartners(input?: { query?: Omit<Query<'listPartners'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listPartners']['responses'][200]['content']['application/json']>
  /** List partners: every row, page after page. */
  listPartnersItems(input?: { query?: Omit<Query<'listPartners'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listPartners']['responses'][200]['content']['application/json']>>
  /** List co-lending arrangements. Roles: `approver`, `credit_operations`, `accountant`, `auditor`, `administrator`. */
  listArrangements(input?: { query?: Omit<Query<'listArrangements'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listArrangements']['responses'][200]['content']['application/json']>
  /** List co-lending arrangements: every row, page after page. */
  listArrangementsItems(input?: { query?: Omit<Query<'listArrangements'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listArrangements']['responses'][200]['content']['application/json']>>
  /** List participations. A co-lender sees its own.

Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `participations.read`. */
  listParticipations(input?: { query?: Omit<Query<'listParticipations'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listParticipations']['responses'][200]['content']['application/json']>
  /** List participations: every row, page after page. */
  listParticipationsItems(input?: { query?: Omit<Query<'listParticipations'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listParticipations']['responses'][200]['content']['application/json']>>
  /** Read a participation. Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `participations.read`. */
  getParticipation(input: { participationId: operations['getParticipation']['parameters']['path']['participationId'] }, options?: CallOptions): Promise<operations['getParticipation']['responses'][200]['content']['application/json']>
  /** List a participation's share of the schedule. Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `participations.read`. */
  listParticipationInstalments(input: { participationId: operations['listParticipationInstalments']['parameters']['path']['participationId'] }, options?: CallOptions): Promise<operations['listParticipationInstalments']['responses'][200]['content']['application/json']>
  /** List a participation's share of the transactions. Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`. Scopes: `participations.read`. */
  listParticipationTransactions(input: { participationId: operations['listParticipationTransactions']['parameters']['path']['participationId']; query?: Omit<Query<'listParticipationTransactions'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listParticipationTransactions']['responses'][200]['content']['application/json']>
  /** List a participation's share of the transactions: every row, page after page. */
  listParticipationTransactionsItems(input: { participationId: operations['listParticipationTransactions']['parameters']['path']['participationId']; query?: Omit<Query<'listParticipationTransactions'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listParticipationTransactions']['responses'][200]['content']['application/json']>>
  /** List loan products. Roles: `underwriter`, `approver`, `credit_operations`, `auditor`, `administrator`, `agent_reader`. Scopes: `products.read`. */
  listLoanProducts(input?: { query?: Omit<Query<'listLoanProducts'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listLoanProducts']['responses'][200]['content']['application/json']>
  /** List loan products: every row, page after page. */
  listLoanProductsItems(input?: { query?: Omit<Query<'listLoanProducts'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listLoanProducts']['responses'][200]['content']['application/json']>>
  /** Create a loan product with its first version. Roles: `administrator`. */
  createLoanProduct(input: { body: operations['createLoanProduct']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanProduct']>
  /** Read a loan product. Roles: `underwriter`, `approver`, `credit_operations`, `auditor`, `administrator`, `agent_reader`. Scopes: `products.read`. */
  getLoanProduct(input: { loanProductId: operations['getLoanProduct']['parameters']['path']['loanProductId'] }, options?: CallOptions): Promise<operations['getLoanProduct']['responses'][200]['content']['application/json']>
  /** Preview a schedule. Computes and keeps nothing. The first due date and every rate step lie after the first day, and a rate step before the last due date; tranches are for terms with `drawing`, on the first day or later.

Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `agent_reader`. Scopes: `products.read`. */
  previewSchedule(input: { body: operations['previewSchedule']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['previewSchedule']['responses'][200]['content']['application/json']>
  /** List parties. Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `auditor`, `privacy_officer`, `agent_reader`. Scopes: `parties.read`. */
  listParties(input?: { query?: Omit<Query<'listParties'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listParties']['responses'][200]['content']['application/json']>
  /** List parties: every row, page after page. */
  listPartiesItems(input?: { query?: Omit<Query<'listParties'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listParties']['responses'][200]['content']['application/json']>>
  /** Create a party. Roles: `underwriter`. Scopes: `parties.write`. */
  createParty(input: { body: operations['createParty']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['Party']>
  /** Find parties by identifier, telephone number or e-mail address. Keeps nothing. Exactly one is given, whole; an identifier is compared by its letters and digits. In a body, since addresses are logged. Answers at most 50.

Roles: `underwriter`, `credit_operations`. */
  searchParties(input: { body: operations['searchParties']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['searchParties']['responses'][200]['content']['application/json']>
  /** Read a party. Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `auditor`, `privacy_officer`, `agent_reader`. Scopes: `parties.read`. */
  getParty(input: { partyId: operations['getParty']['parameters']['path']['partyId'] }, options?: CallOptions): Promise<operations['getParty']['responses'][200]['content']['application/json']>
  /** Change a party's contact details. Roles: `underwriter`, `credit_operations`. Scopes: `parties.write`. */
  updateParty(input: { partyId: operations['updateParty']['parameters']['path']['partyId']; body: operations['updateParty']['requestBody']['content']["application/merge-patch+json"] }, options?: CallOptions): Promise<Schemas['Party']>
  /** Forget a person. Removes what the party could be known by wherever it stands, and destroys the key of the commitments in the trail, which stays whole. Decided proposals about the person are emptied. Refused while a loan or application is open or a proposal pending, and for as long as the tenant keeps records. The bytes of documents and free text that people wrote are not touched.

Roles: `administrator`. */
  eraseParty(input: { partyId: operations['eraseParty']['parameters']['path']['partyId']; body: operations['eraseParty']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['PartyErasure']>
  /** Record the outcome of an identity check. Roles: `credit_operations`. */
  recordIdentityCheck(input: { partyId: operations['recordIdentityCheck']['parameters']['path']['partyId']; body: operations['recordIdentityCheck']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['Party']>
  /** See masked fields of a party in clear. Each look has its reason and leaves an audit entry of who looked at which fields and why. The values are in this reply and nowhere else.

Roles: `privacy_officer`. Scopes: `parties.unmask`. */
  unmaskParty(input: { partyId: operations['unmaskParty']['parameters']['path']['partyId']; body: operations['unmaskParty']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['PartyUnmasking']>
  /** List applications. Roles: `underwriter`, `approver`, `credit_operations`, `auditor`, `agent_reader`. Scopes: `applications.read`. */
  listApplications(input?: { query?: Omit<Query<'listApplications'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listApplications']['responses'][200]['content']['application/json']>
  /** List applications: every row, page after page. */
  listApplicationsItems(input?: { query?: Omit<Query<'listApplications'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listApplications']['responses'][200]['content']['application/json']>>
  /** Create an application. Roles: `underwriter`. Scopes: `applications.write`. */
  createApplication(input: { body: operations['createApplication']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['Application']>
  /** Read an application. Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `auditor`, `agent_reader`. Scopes: `applications.read`. */
  getApplication(input: { applicationId: operations['getApplication']['parameters']['path']['applicationId'] }, options?: CallOptions): Promise<operations['getApplication']['responses'][200]['content']['application/json']>
  /** Change a draft application. Roles: `underwriter`. Scopes: `applications.write`. */
  updateApplication(input: { applicationId: operations['updateApplication']['parameters']['path']['applicationId']; body: operations['updateApplication']['requestBody']['content']["application/merge-patch+json"] }, options?: CallOptions): Promise<Schemas['Application']>
  /** List the documents of an application. Roles: `underwriter`, `approver`, `credit_operations`, `auditor`. Scopes: `applications.read`. */
  listApplicationDocuments(input: { applicationId: operations['listApplicationDocuments']['parameters']['path']['applicationId'] }, options?: CallOptions): Promise<operations['listApplicationDocuments']['responses'][200]['content']['application/json']>
  /** Attach a document to an application. The body is the file. Its type is read from its bytes and must agree with Content-Type and with the ending of its name; up to 10 MiB. Where the installation has a virus scanner it is asked first.

Roles: `underwriter`, `credit_operations`. Scopes: `applications.write`. */
  attachDocument(input: { applicationId: operations['attachDocument']['parameters']['path']['applicationId']; query: Omit<Query<'attachDocument'>, 'dryRun'>; body: { bytes: Uint8Array; mediaType: keyof operations['attachDocument']['requestBody']['content'] } }, options?: CallOptions): Promise<Schemas['Document']>
  /** Submit an application. Freezes what is known into a version with its hash. From here on it is decided on, not edited.

Roles: `underwriter`. Scopes: `applications.write`. */
  submitApplication(input: { applicationId: operations['submitApplication']['parameters']['path']['applicationId'] }, options?: CallOptions): Promise<Schemas['Application']>
  /** List the decisions on an application. Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `auditor`, `agent_reader`. */
  listDecisions(input: { applicationId: operations['listDecisions']['parameters']['path']['applicationId'] }, options?: CallOptions): Promise<operations['listDecisions']['responses'][200]['content']['application/json']>
  /** Run the decision policy on an application. A missing input never approves; where no rule matches the outcome is *refer*.

Roles: `underwriter`. */
  decideApplication(input: { applicationId: operations['decideApplication']['parameters']['path']['applicationId'] }, options?: CallOptions): Promise<Schemas['Decision']>
  /** Recommend a referred application for approval. Roles: `underwriter`. */
  recommendApplication(input: { applicationId: operations['recommendApplication']['parameters']['path']['applicationId']; body: operations['recommendApplication']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['Application']>
  /** Vote on a recommendation: approve, return or reject. Four eyes. Whoever recommended is refused.

Roles: `approver`. */
  approveApplication(input: { applicationId: operations['approveApplication']['parameters']['path']['applicationId']; body: operations['approveApplication']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['Application']>
  /** Issue an offer. With schedule and annual percentage rate, on the terms that the loan will be serviced on. An earlier offer that is still open is superseded.

Roles: `credit_operations`. */
  issueOffer(input: { applicationId: operations['issueOffer']['parameters']['path']['applicationId']; body: operations['issueOffer']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['Offer']>
  /** Withdraw an application. Up to its disbursement, and again once that was taken back. An accepted one takes its loan along, which is cancelled while it is pending disbursement; its offer is superseded.

Roles: `underwriter`. Scopes: `applications.write`. */
  withdrawApplication(input: { applicationId: operations['withdrawApplication']['parameters']['path']['applicationId']; body: operations['withdrawApplication']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['Application']>
  /** Read an offer. Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `auditor`, `agent_reader`. Scopes: `applications.read`. */
  getOffer(input: { offerId: operations['getOffer']['parameters']['path']['offerId'] }, options?: CallOptions): Promise<operations['getOffer']['responses'][200]['content']['application/json']>
  /** Accept an offer. The loan account appears, pending disbursement, on the very terms of the offer.

Roles: `credit_operations`. Scopes: `applications.write`. */
  acceptOffer(input: { offerId: operations['acceptOffer']['parameters']['path']['offerId']; body: operations['acceptOffer']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['Offer']>
  /** Read what is known of a document. Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `auditor`. Scopes: `applications.read`. */
  getDocument(input: { documentId: operations['getDocument']['parameters']['path']['documentId'] }, options?: CallOptions): Promise<operations['getDocument']['responses'][200]['content']['application/json']>
  /** Download a document. As an attachment; its bytes are compared with their hash before the first one leaves.

Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`. Scopes: `applications.read`. */
  downloadDocument(input: { documentId: operations['downloadDocument']['parameters']['path']['documentId'] }, options?: CallOptions): Promise<{ bytes: Uint8Array; mediaType: keyof operations['downloadDocument']['responses'][200]['content'] }>
  /** List loans. Roles: `underwriter`, `credit_operations`, `servicing_officer`, `accountant`, `auditor`, `agent_reader`. Scopes: `loans.read`. */
  listLoans(input?: { query?: Omit<Query<'listLoans'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listLoans']['responses'][200]['content']['application/json']>
  /** List loans: every row, page after page. */
  listLoansItems(input?: { query?: Omit<Query<'listLoans'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listLoans']['responses'][200]['content']['application/json']>>
  /** Read a loan. Roles: `underwriter`, `credit_operations`, `servicing_officer`, `accountant`, `auditor`, `agent_reader`. Scopes: `loans.read`. */
  getLoan(input: { loanId: operations['getLoan']['parameters']['path']['loanId'] }, options?: CallOptions): Promise<operations['getLoan']['responses'][200]['content']['application/json']>
  /** Disburse a loan. One transaction: the loan becomes active, the application disbursed; schedule, journal, each lender's share, audit and event are written with it.

Roles: `credit_operations`. */
  disburseLoan(input: { loanId: operations['disburseLoan']['parameters']['path']['loanId']; body: operations['disburseLoan']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['Loan']>
  /** Take a disbursement back. For money that never reached the borrower, or was paid out by mistake, and came back. A new event takes the disbursement out of the loan's history, and with it all that it brought about; the loan is pending disbursement again and its application accepted, so that it may be disbursed anew or withdrawn. Whatever else stands on the loan is reversed first.

Roles: `credit_operations`. */
  reverseDisbursement(input: { loanId: operations['reverseDisbursement']['parameters']['path']['loanId']; body: operations['reverseDisbursement']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Read everything the decision on a loan relied on. From the loan's id alone: application versions, decisions with inputs and policy, recommendation, votes, offer, documents; each with its hash, recomputed and compared at this moment.

Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `auditor`, `agent_reader`. Scopes: `servicing.read`. */
  getLoanOrigination(input: { loanId: operations['getLoanOrigination']['parameters']['path']['loanId'] }, options?: CallOptions): Promise<operations['getLoanOrigination']['responses'][200]['content']['application/json']>
  /** Read a loan's schedule. Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`, `agent_reader`. Scopes: `loans.read`. */
  getLoanSchedule(input: { loanId: operations['getLoanSchedule']['parameters']['path']['loanId'] }, options?: CallOptions): Promise<operations['getLoanSchedule']['responses'][200]['content']['application/json']>
  /** List the versions of a loan's schedule. A version is kept when the loan is disbursed and whenever an event changes what falls due; money that only saves or costs interest until the next due day brings none.

Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`, `agent_reader`. Scopes: `servicing.read`. */
  listScheduleVersions(input: { loanId: operations['listScheduleVersions']['parameters']['path']['loanId']; query?: Omit<Query<'listScheduleVersions'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listScheduleVersions']['responses'][200]['content']['application/json']>
  /** List the versions of a loan's schedule: every row, page after page. */
  listScheduleVersionsItems(input: { loanId: operations['listScheduleVersions']['parameters']['path']['loanId']; query?: Omit<Query<'listScheduleVersions'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listScheduleVersions']['responses'][200]['content']['application/json']>>
  /** Read a version of a loan's schedule. What fell due by it, whatever was paid; two versions can be compared instalment by instalment.

Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`, `agent_reader`. Scopes: `servicing.read`. */
  getScheduleVersion(input: { loanId: operations['getScheduleVersion']['parameters']['path']['loanId']; number: operations['getScheduleVersion']['parameters']['path']['number'] }, options?: CallOptions): Promise<operations['getScheduleVersion']['responses'][200]['content']['application/json']>
  /** Record a repayment. May be back-dated; later repayments are then allocated anew and the differences are posted on the open business day. What exceeds the dues is kept as credit.

Roles: `servicing_officer`. Scopes: `repayments.write`. */
  recordRepayment(input: { loanId: operations['recordRepayment']['parameters']['path']['loanId']; body: operations['recordRepayment']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Quote what closes a loan on a day. Computes and keeps nothing. Prepaying exactly `total` on that day closes the loan.

Roles: `servicing_officer`, `agent_reader`. Scopes: `repayments.write`, `servicing.read`. */
  quotePayoff(input: { loanId: operations['quotePayoff']['parameters']['path']['loanId']; body: operations['quotePayoff']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['quotePayoff']['responses'][200]['content']['application/json']>
  /** Prepay a loan in full. Roles: `servicing_officer`, `agent_proposer`. Scopes: `repayments.write`. */
  prepayLoan(input: { loanId: operations['prepayLoan']['parameters']['path']['loanId']; body: operations['prepayLoan']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** List a loan's transactions. Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`, `agent_reader`. Scopes: `loans.read`. */
  listLoanTransactions(input: { loanId: operations['listLoanTransactions']['parameters']['path']['loanId']; query?: Omit<Query<'listLoanTransactions'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listLoanTransactions']['responses'][200]['content']['application/json']>
  /** List a loan's transactions: every row, page after page. */
  listLoanTransactionsItems(input: { loanId: operations['listLoanTransactions']['parameters']['path']['loanId']; query?: Omit<Query<'listLoanTransactions'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listLoanTransactions']['responses'][200]['content']['application/json']>>
  /** Reverse an entry on a loan. A new event that takes the original out of the loan's history; nothing is edited. Later repayments are allocated anew.

Roles: `servicing_officer`, `agent_proposer`. */
  reverseLoanTransaction(input: { loanId: operations['reverseLoanTransaction']['parameters']['path']['loanId']; transactionId: operations['reverseLoanTransaction']['parameters']['path']['transactionId']; body: operations['reverseLoanTransaction']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Pay out a further tranche or draw. The terms say whether a loan is paid out in tranches. The instalments not yet due are levelled anew.

Roles: `servicing_officer`. Scopes: `servicing.write`. */
  drawLoan(input: { loanId: operations['drawLoan']['parameters']['path']['loanId']; body: operations['drawLoan']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Record money that somebody else paid back for the borrower. A merchant refund, a payout refund, goodwill, or a credit of interest; allocated by the rule that the terms have for its kind.

Roles: `servicing_officer`, `agent_proposer`. Scopes: `servicing.write`. */
  recordRefund(input: { loanId: operations['recordRefund']['parameters']['path']['loanId']; body: operations['recordRefund']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Pay the borrower's credit back. Roles: `servicing_officer`, `agent_proposer`. */
  refundCredit(input: { loanId: operations['refundCredit']['parameters']['path']['loanId']; body: operations['refundCredit']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** List a loan's charges. Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`, `agent_reader`. Scopes: `servicing.read`. */
  listLoanCharges(input: { loanId: operations['listLoanCharges']['parameters']['path']['loanId'] }, options?: CallOptions): Promise<operations['listLoanCharges']['responses'][200]['content']['application/json']>
  /** Charge a loan. The charge falls due with the instalment its day falls in; after the last one it gets an instalment of its own.

Roles: `servicing_officer`. Scopes: `servicing.write`. */
  addLoanCharge(input: { loanId: operations['addLoanCharge']['parameters']['path']['loanId']; body: operations['addLoanCharge']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Give up what is unpaid of a charge. The tax on the charge is given up with it; named by its own id, tax is given up alone.

Roles: `servicing_officer`, `agent_proposer`. */
  waiveLoanCharge(input: { loanId: operations['waiveLoanCharge']['parameters']['path']['loanId']; chargeId: operations['waiveLoanCharge']['parameters']['path']['chargeId']; body: operations['waiveLoanCharge']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Credit part of a charge back. As money that came in for the charge; what the charge does not take is laid against the loan. The tax on it is a charge of its own.

Roles: `servicing_officer`, `agent_proposer`. */
  adjustLoanCharge(input: { loanId: operations['adjustLoanCharge']['parameters']['path']['loanId']; chargeId: operations['adjustLoanCharge']['parameters']['path']['chargeId']; body: operations['adjustLoanCharge']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Give up interest that is owed. Roles: `servicing_officer`, `agent_proposer`. */
  waiveInterest(input: { loanId: operations['waiveInterest']['parameters']['path']['loanId']; body: operations['waiveInterest']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Record money that was taken back. The money is owed again from its day; the repayment it takes back stays as it was.

Roles: `servicing_officer`. Scopes: `servicing.write`. */
  recordChargeback(input: { loanId: operations['recordChargeback']['parameters']['path']['loanId']; transactionId: operations['recordChargeback']['parameters']['path']['transactionId']; body: operations['recordChargeback']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Add to the principal without paying out. Interest that is owed becomes principal, or income is financed.

Roles: `servicing_officer`. */
  capitaliseLoan(input: { loanId: operations['capitaliseLoan']['parameters']['path']['loanId']; body: operations['capitaliseLoan']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Record a fee that another pays for a loan. A merchant or dealer pays so that the loan costs its borrower less. What the borrower owes does not change; the fee is deferred, earned over the life of the loan, and shared among its lenders as principal is.

Roles: `servicing_officer`. Scopes: `servicing.write`. */
  recordBuyDownFee(input: { loanId: operations['recordBuyDownFee']['parameters']['path']['loanId']; body: operations['recordBuyDownFee']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Give back part of deferred income. The transaction is one that deferred income. Of capitalised income the amount is laid against the loan like money that came in; of a buy-down fee it is paid back to whoever paid it. There is less to earn from its day on, and what was earned beyond that is taken back.

Roles: `servicing_officer`. */
  adjustDeferredIncome(input: { loanId: operations['adjustDeferredIncome']['parameters']['path']['loanId']; transactionId: operations['adjustDeferredIncome']['parameters']['path']['transactionId']; body: operations['adjustDeferredIncome']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Make everything fall due. Roles: `servicing_officer`, `agent_proposer`. */
  accelerateLoan(input: { loanId: operations['accelerateLoan']['parameters']['path']['loanId']; body: operations['accelerateLoan']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Charge a loan off. The lender no longer expects the money; the borrower still owes it, and may still pay.

Roles: `servicing_officer`, `agent_proposer`. */
  chargeOffLoan(input: { loanId: operations['chargeOffLoan']['parameters']['path']['loanId']; body: operations['chargeOffLoan']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Write a loan off. The claim is given up; what still comes is a recovery.

Roles: `servicing_officer`, `agent_proposer`. */
  writeOffLoan(input: { loanId: operations['writeOffLoan']['parameters']['path']['loanId']; body: operations['writeOffLoan']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Settle a loan for less than is owed. What was agreed on with the borrower: everything falls due on the day, the amount is received and laid as a repayment is, and the rest is given up, each lender its part. The loan is closed, and no other entry is made on it but a recovery; reversing the settlement takes back both.

Roles: `servicing_officer`. */
  settleLoan(input: { loanId: operations['settleLoan']['parameters']['path']['loanId']; body: operations['settleLoan']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanSettlementResult']>
  /** Record money recovered after a write-off or a settlement. Roles: `servicing_officer`. Scopes: `servicing.write`. */
  recordRecovery(input: { loanId: operations['recordRecovery']['parameters']['path']['loanId']; body: operations['recordRecovery']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Read what was owed on a day, as known on a day. `on`: the start of that day with its entries; `knownOn`: only what was recorded by the end of that business day. Both are the business date when left out.

Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`, `agent_reader`. Scopes: `servicing.read`. */
  getLoanBalances(input: { loanId: operations['getLoanBalances']['parameters']['path']['loanId']; query?: Omit<Query<'getLoanBalances'>, 'dryRun'> }, options?: CallOptions): Promise<operations['getLoanBalances']['responses'][200]['content']['application/json']>
  /** Read what deferred income has earned. Income that was added to the principal, or that another than the borrower paid, is earned over the life of the loan by the straight-line method, and posted as it is earned. What is left when the loan ends is earned then; when it is charged off, released.

Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`, `agent_reader`. Scopes: `servicing.read`. */
  getDeferredIncome(input: { loanId: operations['getDeferredIncome']['parameters']['path']['loanId'] }, options?: CallOptions): Promise<operations['getDeferredIncome']['responses'][200]['content']['application/json']>
  /** Explain the figures of an instalment. Formula, inputs, day count, days, rates, rounding, and the events and terms behind them, as data.

Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`, `agent_reader`. Scopes: `servicing.read`. */
  explainInstalment(input: { loanId: operations['explainInstalment']['parameters']['path']['loanId']; number: operations['explainInstalment']['parameters']['path']['number'] }, options?: CallOptions): Promise<operations['explainInstalment']['responses'][200]['content']['application/json']>
  /** Explain how money was laid against a loan. Roles: `credit_operations`, `servicing_officer`, `accountant`, `auditor`, `agent_reader`. Scopes: `servicing.read`. */
  explainTransaction(input: { loanId: operations['explainTransaction']['parameters']['path']['loanId']; transactionId: operations['explainTransaction']['parameters']['path']['transactionId'] }, options?: CallOptions): Promise<operations['explainTransaction']['responses'][200]['content']['application/json']>
  /** Change a loan's rate. From the day on interest is at the new rate, and what is not yet due is levelled anew.

Roles: `servicing_officer`, `agent_proposer`. */
  changeLoanRate(input: { loanId: operations['changeLoanRate']['parameters']['path']['loanId']; body: operations['changeLoanRate']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Pause interest. No interest on the days from `fromOn` to `untilOn`, both included.

Roles: `servicing_officer`, `agent_proposer`. */
  pauseInterest(input: { loanId: operations['pauseInterest']['parameters']['path']['loanId']; body: operations['pauseInterest']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Move due dates or add instalments. What is already due stays; `fromOn` names the first instalment that changes by a day in it.

Roles: `servicing_officer`, `agent_proposer`. */
  rescheduleLoan(input: { loanId: operations['rescheduleLoan']['parameters']['path']['loanId']; body: operations['rescheduleLoan']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Move what is owed to new instalments. The loan is current again: everything owed is due by the new schedule. With `keep` the new instalments carry the fees that the terms charge with each instalment, unless all that moves is overdue; otherwise fees that are open are spread over them.

Roles: `servicing_officer`, `agent_proposer`. */
  reAgeLoan(input: { loanId: operations['reAgeLoan']['parameters']['path']['loanId']; body: operations['reAgeLoan']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Agree new terms for what is owed. In one entry, interest earned so far becomes principal where that is agreed, the rate changes where one is given, and everything owed moves to new instalments, which carry the fees that the terms charge with each.

Roles: `servicing_officer`, `agent_proposer`. */
  restructureLoan(input: { loanId: operations['restructureLoan']['parameters']['path']['loanId']; body: operations['restructureLoan']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Spread what is past due over the instalments to come. Roles: `servicing_officer`, `agent_proposer`. */
  reAmortiseLoan(input: { loanId: operations['reAmortiseLoan']['parameters']['path']['loanId']; body: operations['reAmortiseLoan']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['LoanTransactionResult']>
  /** Compare a change with the loan as it is: old and new schedule side by side. Computes and keeps nothing. Give exactly one change.

Roles: `servicing_officer`, `agent_reader`. Scopes: `servicing.read`. */
  previewRestructure(input: { loanId: operations['previewRestructure']['parameters']['path']['loanId']; body: operations['previewRestructure']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['previewRestructure']['responses'][200]['content']['application/json']>
  /** Compare what a prepayment could do. Computes and keeps nothing: what the loan would be with the amount paid on the day under each rule for what is not yet due.

Roles: `servicing_officer`, `agent_reader`. Scopes: `servicing.read`. */
  comparePrepayments(input: { loanId: operations['comparePrepayments']['parameters']['path']['loanId']; body: operations['comparePrepayments']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['comparePrepayments']['responses'][200]['content']['application/json']>
  /** Read the approval matrix in force. Which writes need the approval of others, by operation, amount, product, partner and kind of actor. The first rule that fits decides; where none fits, the write takes effect at once. An agent's writes always wait: where no rule with approvals fits them, for one `approver`, for 72 hours.

Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `accountant`, `auditor`, `administrator`, `agent_reader`, `agent_proposer`. */
  getApprovalPolicy(options?: CallOptions): Promise<operations['getApprovalPolicy']['responses'][200]['content']['application/json']>
  /** List proposals, the newest first. Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `accountant`, `auditor`, `administrator`, `agent_reader`, `agent_proposer`. */
  listProposals(input?: { query?: Omit<Query<'listProposals'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listProposals']['responses'][200]['content']['application/json']>
  /** List proposals, the newest first: every row, page after page. */
  listProposalsItems(input?: { query?: Omit<Query<'listProposals'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listProposals']['responses'][200]['content']['application/json']>>
  /** Read a proposal. Roles: `underwriter`, `approver`, `credit_operations`, `servicing_officer`, `accountant`, `auditor`, `administrator`, `agent_reader`, `agent_proposer`. */
  getProposal(input: { proposalId: operations['getProposal']['parameters']['path']['proposalId'] }, options?: CallOptions): Promise<operations['getProposal']['responses'][200]['content']['application/json']>
  /** Take a proposal to decide on it. For thirty minutes nobody else decides on it. Not for the one who made it, nor for whoever stands behind its maker.

Roles: `approver`, `credit_operations`, `servicing_officer`, `accountant`, `administrator`. */
  claimProposal(input: { proposalId: operations['claimProposal']['parameters']['path']['proposalId'] }, options?: CallOptions): Promise<Schemas['Proposal']>
  /** Approve a proposal. With the last approval that is needed the very request that was proposed is run, under all its rules as they stand now; when one refuses, so does this, and the proposal stays. `dryRun=true` shows what it would come to today.

Roles: `approver`, `credit_operations`, `servicing_officer`, `accountant`, `administrator`. */
  approveProposal(input: { proposalId: operations['approveProposal']['parameters']['path']['proposalId']; body: operations['approveProposal']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['Proposal']>
  /** Reject a proposal. Roles: `approver`, `credit_operations`, `servicing_officer`, `accountant`, `administrator`. */
  rejectProposal(input: { proposalId: operations['rejectProposal']['parameters']['path']['proposalId']; body: operations['rejectProposal']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['Proposal']>
  /** Withdraw one's own proposal. Roles: `underwriter`, `credit_operations`, `servicing_officer`, `administrator`. */
  withdrawProposal(input: { proposalId: operations['withdrawProposal']['parameters']['path']['proposalId']; body: operations['withdrawProposal']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['Proposal']>
  /** List ledger accounts. Roles: `accountant`, `auditor`. Scopes: `accounting.read`. */
  listLedgerAccounts(options?: CallOptions): Promise<operations['listLedgerAccounts']['responses'][200]['content']['application/json']>
  /** Read the trial balance at a date. With `Accept: text/csv` the accounts come as a table. A text that a spreadsheet would run begins with an apostrophe.

Roles: `accountant`, `auditor`. Scopes: `accounting.read`. */
  getTrialBalance(input?: { query?: Omit<Query<'getTrialBalance'>, 'dryRun'> }, options?: CallOptions): Promise<operations['getTrialBalance']['responses'][200]['content']['application/json']>
  /** List journal entries. With `Accept: text/csv` the page comes as a table with a row a line, and the cursor of the next page in the header `Next-Cursor`. A text that a spreadsheet would run begins with an apostrophe.

Roles: `accountant`, `auditor`. Scopes: `accounting.read`. */
  listJournalEntries(input?: { query?: Omit<Query<'listJournalEntries'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listJournalEntries']['responses'][200]['content']['application/json']>
  /** List journal entries: every row, page after page. */
  listJournalEntriesItems(input?: { query?: Omit<Query<'listJournalEntries'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listJournalEntries']['responses'][200]['content']['application/json']>>
  /** List audit entries. Roles: `auditor`. */
  listAuditEntries(input?: { query?: Omit<Query<'listAuditEntries'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listAuditEntries']['responses'][200]['content']['application/json']>
  /** List audit entries: every row, page after page. */
  listAuditEntriesItems(input?: { query?: Omit<Query<'listAuditEntries'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listAuditEntries']['responses'][200]['content']['application/json']>>
  /** Prove that an entry is under a signed seal. The leaf of the entry, the hashes beside its way to the Merkle root (RFC 6962, section 2.1.1), and the seal. How each hash is made is in docs/OPERATING.md.

Roles: `auditor`. */
  getAuditProof(input: { auditEntryId: operations['getAuditProof']['parameters']['path']['auditEntryId'] }, options?: CallOptions): Promise<operations['getAuditProof']['responses'][200]['content']['application/json']>
  /** Read one loan's whole story, from application to close. For a regulator: what was decided on what, every schedule, event, transaction, journal entry and share, and who did each and why, with its place in the sealed trail. The borrower is named by id alone.

Roles: `auditor`. */
  exportLoanStory(input: { loanId: operations['exportLoanStory']['parameters']['path']['loanId'] }, options?: CallOptions): Promise<operations['exportLoanStory']['responses'][200]['content']['application/json']>
  /** Read how far the trail is sealed, and how far behind that is. Roles: `auditor`. */
  getAuditHead(options?: CallOptions): Promise<operations['getAuditHead']['responses'][200]['content']['application/json']>
  /** Seal what is not sealed yet, then verify the whole trail. Recomputes each entry's content hash and leaf, each seal's Merkle root, link and signature, compares heads with the anchors kept outside the database, and names the first bad position.

Roles: `auditor`. */
  verifyAudit(options?: CallOptions): Promise<Schemas['AuditVerification']>
  /** List events. Everything that happened, each event once and none left out, however long the transaction behind it took. The events of one thing come in the order of their `aggregateVersion`. To follow the feed, pass the id of the last event that you read as `after`, again and again.

A partner is told of the applications, offers, documents and loans that are its own or that it lends on, and never with `data`: it reads the thing itself.


Roles: `auditor`, `administrator`. Scopes: `events.read`. */
  listEvents(input?: { query?: Omit<Query<'listEvents'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listEvents']['responses'][200]['content']['application/json']>
  /** List events: every row, page after page. */
  listEventsItems(input?: { query?: Omit<Query<'listEvents'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listEvents']['responses'][200]['content']['application/json']>>
  /** List webhook endpoints. A partner's key is shown the partner's own.

Roles: `auditor`, `administrator`. Scopes: `webhooks.manage`. */
  listWebhookEndpoints(input?: { query?: Omit<Query<'listWebhookEndpoints'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listWebhookEndpoints']['responses'][200]['content']['application/json']>
  /** List webhook endpoints: every row, page after page. */
  listWebhookEndpointsItems(input?: { query?: Omit<Query<'listWebhookEndpoints'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listWebhookEndpoints']['responses'][200]['content']['application/json']>>
  /** Create a webhook endpoint. From now on each event of the types asked for is sent to the address, signed as Standard Webhooks says. The secret is in this reply and nowhere else; a replay of the same Idempotency-Key shows the endpoint without it.

An endpoint with a `partnerId` is that partner's: it is sent what `listEvents` tells the partner. What a partner's key makes is its own, with or without the id. A partner has at most 10 endpoints, and so has the lender for itself.


Roles: `administrator`. Scopes: `webhooks.manage`. */
  createWebhookEndpoint(input: { body: operations['createWebhookEndpoint']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['CreatedWebhookEndpoint']>
  /** Read a webhook endpoint. Roles: `auditor`, `administrator`. Scopes: `webhooks.manage`. */
  getWebhookEndpoint(input: { webhookEndpointId: operations['getWebhookEndpoint']['parameters']['path']['webhookEndpointId'] }, options?: CallOptions): Promise<operations['getWebhookEndpoint']['responses'][200]['content']['application/json']>
  /** Change a webhook endpoint. A disabled endpoint is sent nothing; what was still to be sent to it becomes a dead letter. Made active again, it is sent what happens from then on.

Roles: `administrator`. Scopes: `webhooks.manage`. */
  updateWebhookEndpoint(input: { webhookEndpointId: operations['updateWebhookEndpoint']['parameters']['path']['webhookEndpointId']; body: operations['updateWebhookEndpoint']['requestBody']['content']["application/merge-patch+json"] }, options?: CallOptions): Promise<Schemas['WebhookEndpoint']>
  /** Delete a webhook endpoint. Its secrets are destroyed, and what was still to be sent to it is not sent.

Roles: `administrator`. Scopes: `webhooks.manage`. */
  deleteWebhookEndpoint(input: { webhookEndpointId: operations['deleteWebhookEndpoint']['parameters']['path']['webhookEndpointId'] }, options?: CallOptions): Promise<Schemas['WebhookEndpoint']>
  /** Give a webhook endpoint a new secret. Old and new secret both sign until the overlap has passed; then the old one is destroyed. With an overlap of 0 it signs no more from now on.

Roles: `administrator`. Scopes: `webhooks.manage`. */
  rotateWebhookSecret(input: { webhookEndpointId: operations['rotateWebhookSecret']['parameters']['path']['webhookEndpointId']; body: operations['rotateWebhookSecret']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['CreatedWebhookEndpoint']>
  /** Send a webhook endpoint a test. A message of the type `webhook.ping`, signed and sent like any other. Its delivery is listed with its attempts.

Roles: `administrator`. Scopes: `webhooks.manage`. */
  pingWebhookEndpoint(input: { webhookEndpointId: operations['pingWebhookEndpoint']['parameters']['path']['webhookEndpointId'] }, options?: CallOptions): Promise<Schemas['WebhookDelivery']>
  /** Send deliveries of a webhook endpoint again. Those whose events were recorded in the range, at most 10,000 of them, in their order. A delivery that is still pending stays as it is.

Roles: `administrator`. Scopes: `webhooks.manage`. */
  replayWebhookDeliveries(input: { webhookEndpointId: operations['replayWebhookDeliveries']['parameters']['path']['webhookEndpointId']; body: operations['replayWebhookDeliveries']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['WebhookReplay']>
  /** List deliveries of a webhook endpoint. The newest first. Dead letters are those of the status `dead`.

Roles: `auditor`, `administrator`. Scopes: `webhooks.manage`. */
  listWebhookDeliveries(input: { webhookEndpointId: operations['listWebhookDeliveries']['parameters']['path']['webhookEndpointId']; query?: Omit<Query<'listWebhookDeliveries'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listWebhookDeliveries']['responses'][200]['content']['application/json']>
  /** List deliveries of a webhook endpoint: every row, page after page. */
  listWebhookDeliveriesItems(input: { webhookEndpointId: operations['listWebhookDeliveries']['parameters']['path']['webhookEndpointId']; query?: Omit<Query<'listWebhookDeliveries'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listWebhookDeliveries']['responses'][200]['content']['application/json']>>
  /** List the attempts of a delivery. Roles: `auditor`, `administrator`. Scopes: `webhooks.manage`. */
  listWebhookAttempts(input: { webhookEndpointId: operations['listWebhookAttempts']['parameters']['path']['webhookEndpointId']; webhookDeliveryId: operations['listWebhookAttempts']['parameters']['path']['webhookDeliveryId']; query?: Omit<Query<'listWebhookAttempts'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listWebhookAttempts']['responses'][200]['content']['application/json']>
  /** List the attempts of a delivery: every row, page after page. */
  listWebhookAttemptsItems(input: { webhookEndpointId: operations['listWebhookAttempts']['parameters']['path']['webhookEndpointId']; webhookDeliveryId: operations['listWebhookAttempts']['parameters']['path']['webhookDeliveryId']; query?: Omit<Query<'listWebhookAttempts'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listWebhookAttempts']['responses'][200]['content']['application/json']>>
  /** Send a delivery again. The same message under the same webhook-id, on a fresh schedule.

Roles: `administrator`. Scopes: `webhooks.manage`. */
  replayWebhookDelivery(input: { webhookEndpointId: operations['replayWebhookDelivery']['parameters']['path']['webhookEndpointId']; webhookDeliveryId: operations['replayWebhookDelivery']['parameters']['path']['webhookDeliveryId']; body: operations['replayWebhookDelivery']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<Schemas['WebhookDelivery']>
}
