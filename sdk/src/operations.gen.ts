// Generated from openapi/ by `npm run generate`. Do not edit.

export interface OperationFacts {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** With each path parameter in braces. */
  readonly path: string
  /** A read and a preview leave nothing behind; a write carries an idempotency key. */
  readonly access: 'read' | 'write' | 'preview'
  /** Whether the method's first argument is its input. */
  readonly takesInput: boolean
  /** The media type of the JSON body, 'bytes' when the caller names it, null without a body. */
  readonly requestType: string | null
  readonly replyType: 'json' | 'bytes'
  readonly paged: boolean
}

export const operationTable = {
  getTenant: {"method":"GET","path":"/v1/tenant","access":"read","takesInput":false,"requestType":null,"replyType":"json","paged":false},
  closeBusinessDay: {"method":"POST","path":"/v1/business-days","access":"write","takesInput":true,"requestType":"application/json","replyType":"json","paged":false},
  getBooksCheck: {"method":"GET","path":"/v1/books-check","access":"read","takesInput":false,"requestType":null,"replyType":"json","paged":false},
  listApiKeys: {"method":"GET","path":"/v1/api-keys","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":true},
  createApiKey: {"method":"POST","path":"/v1/api-keys","access":"write","takesInput":true,"requestType":"application/json","replyType":"json","paged":false},
  revokeApiKey: {"method":"POST","path":"/v1/api-keys/{apiKeyId}/revocations","access":"write","takesInput":true,"requestType":"application/json","replyType":"json","paged":false},
  listPartners: {"method":"GET","path":"/v1/partners","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":true},
  listArrangements: {"method":"GET","path":"/v1/arrangements","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":true},
  listParticipations: {"method":"GET","path":"/v1/participations","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":true},
  getParticipation: {"method":"GET","path":"/v1/participations/{participationId}","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":false},
  listParticipationInstalments: {"method":"GET","path":"/v1/participations/{participationId}/instalments","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":false},
  listParticipationTransactions: {"method":"GET","path":"/v1/participations/{participationId}/transactions","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":true},
  listLoanProducts: {"method":"GET","path":"/v1/loan-products","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":true},
  createLoanProduct: {"method":"POST","path":"/v1/loan-products","access":"write","takesInput":true,"requestType":"application/json","replyType":"json","paged":false},
  getLoanProduct: {"method":"GET","path":"/v1/loan-products/{loanProductId}","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":false},
  previewSchedule: {"method":"POST","path":"/v1/schedule-previews","access":"preview","takesInput":true,"requestType":"application/json","replyType":"json","paged":false},
  listParties: {"method":"GET","path":"/v1/parties","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":true},
  createParty: {"method":"POST","path":"/v1/parties","access":"write","takesInput":true,"requestType":"application/json","replyType":"json","paged":false},
  getParty: {"method":"GET","path":"/v1/parties/{partyId}","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":false},
  updateParty: {"method":"PATCH","path":"/v1/parties/{partyId}","access":"write","takesInput":true,"requestType":"application/merge-patch+json","replyType":"json","paged":false},
  recordIdentityCheck: {"method":"POST","path":"/v1/parties/{partyId}/identity-checks","access":"write","takesInput":true,"requestType":"application/json","replyType":"json","paged":false},
  listApplications: {"method":"GET","path":"/v1/applications","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":true},
  createApplication: {"method":"POST","path":"/v1/applications","access":"write","takesInput":true,"requestType":"application/json","replyType":"json","paged":false},
  getApplication: {"method":"GET","path":"/v1/applications/{applicationId}","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":false},
  updateApplication: {"method":"PATCH","path":"/v1/applications/{applicationId}","access":"write","takesInput":true,"requestType":"application/merge-patch+json","replyType":"json","paged":false},
  listApplicationDocuments: {"method":"GET","path":"/v1/applications/{applicationId}/documents","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":false},
  attachDocument: {"method":"POST","path":"/v1/applications/{applicationId}/documents","access":"write","takesInput":true,"requestType":"bytes","replyType":"json","paged":false},
  submitApplication: {"method":"POST","path":"/v1/applications/{applicationId}/submissions","access":"write","takesInput":true,"requestType":null,"replyType":"json","paged":false},
  listDecisions: {"method":"GET","path":"/v1/applications/{applicationId}/decisions","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":false},
  decideApplication: {"method":"POST","path":"/v1/applications/{applicationId}/decisions","access":"write","takesInput":true,"requestType":null,"replyType":"json","paged":false},
  recommendApplication: {"method":"POST","path":"/v1/applications/{applicationId}/recommendations","access":"write","takesInput":true,"requestType":"application/json","replyType":"json","paged":false},
  approveApplication: {"method":"POST","path":"/v1/applications/{applicationId}/approvals","access":"write","takesInput":true,"requestType":"application/json","replyType":"json","paged":false},
  issueOffer: {"method":"POST","path":"/v1/applications/{applicationId}/offers","access":"write","takesInput":true,"requestType":"application/json","replyType":"json","paged":false},
  withdrawApplication: {"method":"POST","path":"/v1/applications/{applicationId}/withdrawals","access":"write","takesInput":true,"requestType":"application/json","replyType":"json","paged":false},
  getOffer: {"method":"GET","path":"/v1/offers/{offerId}","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":false},
  acceptOffer: {"method":"POST","path":"/v1/offers/{offerId}/acceptances","access":"write","takesInput":true,"requestType":"application/json","replyType":"json","paged":false},
  getDocument: {"method":"GET","path":"/v1/documents/{documentId}","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":false},
  downloadDocument: {"method":"GET","path":"/v1/documents/{documentId}/content","access":"read","takesInput":true,"requestType":null,"replyType":"bytes","paged":false},
  listLoans: {"method":"GET","path":"/v1/loans","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":true},
  getLoan: {"method":"GET","path":"/v1/loans/{loanId}","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":false},
  disburseLoan: {"method":"POST","path":"/v1/loans/{loanId}/disbursements","access":"write","takesInput":true,"requestType":"application/json","replyType":"json","paged":false},
  getLoanOrigination: {"method":"GET","path":"/v1/loans/{loanId}/origination","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":false},
  getLoanSchedule: {"method":"GET","path":"/v1/loans/{loanId}/schedule","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":false},
  recordRepayment: {"method":"POST","path":"/v1/loans/{loanId}/repayments","access":"write","takesInput":true,"requestType":"application/json","replyType":"json","paged":false},
  quotePayoff: {"method":"POST","path":"/v1/loans/{loanId}/payoff-quotes","access":"preview","takesInput":true,"requestType":"application/json","replyType":"json","paged":false},
  prepayLoan: {"method":"POST","path":"/v1/loans/{loanId}/prepayments","access":"write","takesInput":true,"requestType":"application/json","replyType":"json","paged":false},
  listLoanTransactions: {"method":"GET","path":"/v1/loans/{loanId}/transactions","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":true},
  reverseLoanTransaction: {"method":"POST","path":"/v1/loans/{loanId}/transactions/{transactionId}/reversals","access":"write","takesInput":true,"requestType":"application/json","replyType":"json","paged":false},
  listLedgerAccounts: {"method":"GET","path":"/v1/ledger-accounts","access":"read","takesInput":false,"requestType":null,"replyType":"json","paged":false},
  getTrialBalance: {"method":"GET","path":"/v1/trial-balance","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":false},
  listJournalEntries: {"method":"GET","path":"/v1/journal-entries","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":true},
  listAuditEntries: {"method":"GET","path":"/v1/audit/entries","access":"read","takesInput":true,"requestType":null,"replyType":"json","paged":true},
  verifyAudit: {"method":"POST","path":"/v1/audit/verifications","access":"write","takesInput":false,"requestType":null,"replyType":"json","paged":false},
} as const satisfies Record<string, OperationFacts>
