// Generated from openapi/ by `npm run generate`. Do not edit.
import type { components, operations } from './types.gen.ts'
import type { CallOptions } from './transport.ts'

export type Schemas = components['schemas']
type Query<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>
type ItemOf<P> = P extends { data: readonly (infer Item)[] } ? Item : never

export interface LoktaOperations {
  /** Read the tenant and its business date. */
  getTenant(options?: CallOptions): Promise<operations['getTenant']['responses'][200]['content']['application/json']>
  /** Close business days up to a date. Closes each open day before `openOn`, one by one; interest accrues, arrears age, late charges arise. Only in a sandbox; elsewhere the worker closes the day. */
  closeBusinessDay(input: { body: operations['closeBusinessDay']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['closeBusinessDay']['responses'][201]['content']['application/json']>
  /** Check the books. Every invariant between loans, shares, journal, audit and outbox, checked by SQL at this moment. */
  getBooksCheck(options?: CallOptions): Promise<operations['getBooksCheck']['responses'][200]['content']['application/json']>
  /** List API keys. */
  listApiKeys(input?: { query?: Omit<Query<'listApiKeys'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listApiKeys']['responses'][200]['content']['application/json']>
  /** List API keys: every row, page after page. */
  listApiKeysItems(input?: { query?: Omit<Query<'listApiKeys'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listApiKeys']['responses'][200]['content']['application/json']>>
  /** Create an API key. The secret is in this reply and nowhere else; a replay of the same Idempotency-Key shows the key without it. */
  createApiKey(input: { body: operations['createApiKey']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['createApiKey']['responses'][201]['content']['application/json']>
  /** Revoke an API key. Takes effect everywhere within five seconds. */
  revokeApiKey(input: { apiKeyId: operations['revokeApiKey']['parameters']['path']['apiKeyId']; body: operations['revokeApiKey']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['revokeApiKey']['responses'][201]['content']['application/json']>
  /** List partners. */
  listPartners(input?: { query?: Omit<Query<'listPartners'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listPartners']['responses'][200]['content']['application/json']>
  /** List partners: every row, page after page. */
  listPartnersItems(input?: { query?: Omit<Query<'listPartners'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listPartners']['responses'][200]['content']['application/json']>>
  /** List co-lending arrangements. */
  listArrangements(input?: { query?: Omit<Query<'listArrangements'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listArrangements']['responses'][200]['content']['application/json']>
  /** List co-lending arrangements: every row, page after page. */
  listArrangementsItems(input?: { query?: Omit<Query<'listArrangements'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listArrangements']['responses'][200]['content']['application/json']>>
  /** List participations. A co-lender sees its own. */
  listParticipations(input?: { query?: Omit<Query<'listParticipations'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listParticipations']['responses'][200]['content']['application/json']>
  /** List participations: every row, page after page. */
  listParticipationsItems(input?: { query?: Omit<Query<'listParticipations'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listParticipations']['responses'][200]['content']['application/json']>>
  /** Read a participation. */
  getParticipation(input: { participationId: operations['getParticipation']['parameters']['path']['participationId'] }, options?: CallOptions): Promise<operations['getParticipation']['responses'][200]['content']['application/json']>
  /** List a participation's share of the schedule. */
  listParticipationInstalments(input: { participationId: operations['listParticipationInstalments']['parameters']['path']['participationId'] }, options?: CallOptions): Promise<operations['listParticipationInstalments']['responses'][200]['content']['application/json']>
  /** List a participation's share of the transactions. */
  listParticipationTransactions(input: { participationId: operations['listParticipationTransactions']['parameters']['path']['participationId']; query?: Omit<Query<'listParticipationTransactions'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listParticipationTransactions']['responses'][200]['content']['application/json']>
  /** List a participation's share of the transactions: every row, page after page. */
  listParticipationTransactionsItems(input: { participationId: operations['listParticipationTransactions']['parameters']['path']['participationId']; query?: Omit<Query<'listParticipationTransactions'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listParticipationTransactions']['responses'][200]['content']['application/json']>>
  /** List loan products. */
  listLoanProducts(input?: { query?: Omit<Query<'listLoanProducts'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listLoanProducts']['responses'][200]['content']['application/json']>
  /** List loan products: every row, page after page. */
  listLoanProductsItems(input?: { query?: Omit<Query<'listLoanProducts'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listLoanProducts']['responses'][200]['content']['application/json']>>
  /** Create a loan product with its first version. */
  createLoanProduct(input: { body: operations['createLoanProduct']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['createLoanProduct']['responses'][201]['content']['application/json']>
  /** Read a loan product. */
  getLoanProduct(input: { loanProductId: operations['getLoanProduct']['parameters']['path']['loanProductId'] }, options?: CallOptions): Promise<operations['getLoanProduct']['responses'][200]['content']['application/json']>
  /** Preview a schedule. Computes and keeps nothing. */
  previewSchedule(input: { body: operations['previewSchedule']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['previewSchedule']['responses'][200]['content']['application/json']>
  /** List parties. */
  listParties(input?: { query?: Omit<Query<'listParties'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listParties']['responses'][200]['content']['application/json']>
  /** List parties: every row, page after page. */
  listPartiesItems(input?: { query?: Omit<Query<'listParties'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listParties']['responses'][200]['content']['application/json']>>
  /** Create a party. */
  createParty(input: { body: operations['createParty']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['createParty']['responses'][201]['content']['application/json']>
  /** Read a party. */
  getParty(input: { partyId: operations['getParty']['parameters']['path']['partyId'] }, options?: CallOptions): Promise<operations['getParty']['responses'][200]['content']['application/json']>
  /** Change a party's contact details. */
  updateParty(input: { partyId: operations['updateParty']['parameters']['path']['partyId']; body: operations['updateParty']['requestBody']['content']["application/merge-patch+json"] }, options?: CallOptions): Promise<operations['updateParty']['responses'][200]['content']['application/json']>
  /** Record the outcome of an identity check. */
  recordIdentityCheck(input: { partyId: operations['recordIdentityCheck']['parameters']['path']['partyId']; body: operations['recordIdentityCheck']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['recordIdentityCheck']['responses'][201]['content']['application/json']>
  /** List applications. */
  listApplications(input?: { query?: Omit<Query<'listApplications'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listApplications']['responses'][200]['content']['application/json']>
  /** List applications: every row, page after page. */
  listApplicationsItems(input?: { query?: Omit<Query<'listApplications'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listApplications']['responses'][200]['content']['application/json']>>
  /** Create an application. */
  createApplication(input: { body: operations['createApplication']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['createApplication']['responses'][201]['content']['application/json']>
  /** Read an application. */
  getApplication(input: { applicationId: operations['getApplication']['parameters']['path']['applicationId'] }, options?: CallOptions): Promise<operations['getApplication']['responses'][200]['content']['application/json']>
  /** Change a draft application. */
  updateApplication(input: { applicationId: operations['updateApplication']['parameters']['path']['applicationId']; body: operations['updateApplication']['requestBody']['content']["application/merge-patch+json"] }, options?: CallOptions): Promise<operations['updateApplication']['responses'][200]['content']['application/json']>
  /** List the documents of an application. */
  listApplicationDocuments(input: { applicationId: operations['listApplicationDocuments']['parameters']['path']['applicationId'] }, options?: CallOptions): Promise<operations['listApplicationDocuments']['responses'][200]['content']['application/json']>
  /** Attach a document to an application. The body is the file. Its type is read from its bytes and must agree with Content-Type; up to 10 MiB. */
  attachDocument(input: { applicationId: operations['attachDocument']['parameters']['path']['applicationId']; query: Omit<Query<'attachDocument'>, 'dryRun'>; body: { bytes: Uint8Array; mediaType: keyof operations['attachDocument']['requestBody']['content'] } }, options?: CallOptions): Promise<operations['attachDocument']['responses'][201]['content']['application/json']>
  /** Submit an application. Freezes what is known into a version with its hash. From here on it is decided on, not edited. */
  submitApplication(input: { applicationId: operations['submitApplication']['parameters']['path']['applicationId'] }, options?: CallOptions): Promise<operations['submitApplication']['responses'][201]['content']['application/json']>
  /** List the decisions on an application. */
  listDecisions(input: { applicationId: operations['listDecisions']['parameters']['path']['applicationId'] }, options?: CallOptions): Promise<operations['listDecisions']['responses'][200]['content']['application/json']>
  /** Run the decision policy on an application. A missing input never approves; where no rule matches the outcome is *refer*. */
  decideApplication(input: { applicationId: operations['decideApplication']['parameters']['path']['applicationId'] }, options?: CallOptions): Promise<operations['decideApplication']['responses'][201]['content']['application/json']>
  /** Recommend a referred application for approval. */
  recommendApplication(input: { applicationId: operations['recommendApplication']['parameters']['path']['applicationId']; body: operations['recommendApplication']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['recommendApplication']['responses'][201]['content']['application/json']>
  /** Vote on a recommendation: approve, return or reject. Four eyes. Whoever recommended is refused. */
  approveApplication(input: { applicationId: operations['approveApplication']['parameters']['path']['applicationId']; body: operations['approveApplication']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['approveApplication']['responses'][201]['content']['application/json']>
  /** Issue an offer. With schedule and annual percentage rate, on the terms that the loan will be serviced on. An earlier offer that is still open is superseded. */
  issueOffer(input: { applicationId: operations['issueOffer']['parameters']['path']['applicationId']; body: operations['issueOffer']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['issueOffer']['responses'][201]['content']['application/json']>
  /** Withdraw an application. */
  withdrawApplication(input: { applicationId: operations['withdrawApplication']['parameters']['path']['applicationId']; body: operations['withdrawApplication']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['withdrawApplication']['responses'][201]['content']['application/json']>
  /** Read an offer. */
  getOffer(input: { offerId: operations['getOffer']['parameters']['path']['offerId'] }, options?: CallOptions): Promise<operations['getOffer']['responses'][200]['content']['application/json']>
  /** Accept an offer. The loan account appears, pending disbursement, on the very terms of the offer. */
  acceptOffer(input: { offerId: operations['acceptOffer']['parameters']['path']['offerId']; body: operations['acceptOffer']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['acceptOffer']['responses'][201]['content']['application/json']>
  /** Read what is known of a document. */
  getDocument(input: { documentId: operations['getDocument']['parameters']['path']['documentId'] }, options?: CallOptions): Promise<operations['getDocument']['responses'][200]['content']['application/json']>
  /** Download a document. As an attachment; its bytes are compared with their hash before the first one leaves. */
  downloadDocument(input: { documentId: operations['downloadDocument']['parameters']['path']['documentId'] }, options?: CallOptions): Promise<{ bytes: Uint8Array; mediaType: keyof operations['downloadDocument']['responses'][200]['content'] }>
  /** List loans. */
  listLoans(input?: { query?: Omit<Query<'listLoans'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listLoans']['responses'][200]['content']['application/json']>
  /** List loans: every row, page after page. */
  listLoansItems(input?: { query?: Omit<Query<'listLoans'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listLoans']['responses'][200]['content']['application/json']>>
  /** Read a loan. */
  getLoan(input: { loanId: operations['getLoan']['parameters']['path']['loanId'] }, options?: CallOptions): Promise<operations['getLoan']['responses'][200]['content']['application/json']>
  /** Disburse a loan. One transaction: the loan becomes active, the application disbursed; schedule, journal, each lender's share, audit and event are written with it. */
  disburseLoan(input: { loanId: operations['disburseLoan']['parameters']['path']['loanId']; body: operations['disburseLoan']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['disburseLoan']['responses'][201]['content']['application/json']>
  /** Read everything the decision on a loan relied on. From the loan's id alone: application versions, decisions with inputs and policy, recommendation, votes, offer, documents; each with its hash, recomputed and compared at this moment. */
  getLoanOrigination(input: { loanId: operations['getLoanOrigination']['parameters']['path']['loanId'] }, options?: CallOptions): Promise<operations['getLoanOrigination']['responses'][200]['content']['application/json']>
  /** Read a loan's schedule. */
  getLoanSchedule(input: { loanId: operations['getLoanSchedule']['parameters']['path']['loanId'] }, options?: CallOptions): Promise<operations['getLoanSchedule']['responses'][200]['content']['application/json']>
  /** Record a repayment. May be back-dated; later repayments are then allocated anew and the differences are posted on the open business day. What exceeds the dues is kept as credit. */
  recordRepayment(input: { loanId: operations['recordRepayment']['parameters']['path']['loanId']; body: operations['recordRepayment']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['recordRepayment']['responses'][201]['content']['application/json']>
  /** Quote what closes a loan on a day. Computes and keeps nothing. Prepaying exactly `total` on that day closes the loan. */
  quotePayoff(input: { loanId: operations['quotePayoff']['parameters']['path']['loanId']; body: operations['quotePayoff']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['quotePayoff']['responses'][200]['content']['application/json']>
  /** Prepay a loan in full. */
  prepayLoan(input: { loanId: operations['prepayLoan']['parameters']['path']['loanId']; body: operations['prepayLoan']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['prepayLoan']['responses'][201]['content']['application/json']>
  /** List a loan's transactions. */
  listLoanTransactions(input: { loanId: operations['listLoanTransactions']['parameters']['path']['loanId']; query?: Omit<Query<'listLoanTransactions'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listLoanTransactions']['responses'][200]['content']['application/json']>
  /** List a loan's transactions: every row, page after page. */
  listLoanTransactionsItems(input: { loanId: operations['listLoanTransactions']['parameters']['path']['loanId']; query?: Omit<Query<'listLoanTransactions'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listLoanTransactions']['responses'][200]['content']['application/json']>>
  /** Reverse a repayment or prepayment. A new event that takes the original out of the loan's history; nothing is edited. Later repayments are allocated anew. */
  reverseLoanTransaction(input: { loanId: operations['reverseLoanTransaction']['parameters']['path']['loanId']; transactionId: operations['reverseLoanTransaction']['parameters']['path']['transactionId']; body: operations['reverseLoanTransaction']['requestBody']['content']["application/json"] }, options?: CallOptions): Promise<operations['reverseLoanTransaction']['responses'][201]['content']['application/json']>
  /** List ledger accounts. */
  listLedgerAccounts(options?: CallOptions): Promise<operations['listLedgerAccounts']['responses'][200]['content']['application/json']>
  /** Read the trial balance at a date. */
  getTrialBalance(input?: { query?: Omit<Query<'getTrialBalance'>, 'dryRun'> }, options?: CallOptions): Promise<operations['getTrialBalance']['responses'][200]['content']['application/json']>
  /** List journal entries. */
  listJournalEntries(input?: { query?: Omit<Query<'listJournalEntries'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listJournalEntries']['responses'][200]['content']['application/json']>
  /** List journal entries: every row, page after page. */
  listJournalEntriesItems(input?: { query?: Omit<Query<'listJournalEntries'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listJournalEntries']['responses'][200]['content']['application/json']>>
  /** List audit entries. */
  listAuditEntries(input?: { query?: Omit<Query<'listAuditEntries'>, 'dryRun'> }, options?: CallOptions): Promise<operations['listAuditEntries']['responses'][200]['content']['application/json']>
  /** List audit entries: every row, page after page. */
  listAuditEntriesItems(input?: { query?: Omit<Query<'listAuditEntries'>, 'dryRun'> }, options?: CallOptions): AsyncIterable<ItemOf<operations['listAuditEntries']['responses'][200]['content']['application/json']>>
  /** Seal what is not sealed yet, then verify the whole trail. Recomputes each entry's content hash, each seal's Merkle root, link and signature; names the first bad position. */
  verifyAudit(options?: CallOptions): Promise<operations['verifyAudit']['responses'][201]['content']['application/json']>
}
