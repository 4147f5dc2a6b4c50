// What the compiler knows of the client. `npm run types` proves these lines; the run proves that the names exist.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createLokta, isProblem, LoanStatus, type Lokta, LoktaProblem, type Schemas } from '../../sdk/src/index.ts'
import type { operationTable } from '../../sdk/src/operations.gen.ts'

type Same<A, B> = [A, B] extends [B, A] ? true : false
function holds<_Claim extends true>(): void {}

type Table = typeof operationTable
type Paged = { [Id in keyof Table]: Table[Id]['paged'] extends true ? Id : never }[keyof Table]
type Rows<Id extends keyof Lokta> = Lokta[Id] extends (...given: never[]) => AsyncIterable<infer Row> ? Row : never

test('the typed methods are those of the table', () => {
  holds<Same<keyof Lokta, keyof Table | `${Paged}Items`>>()
})

test('the rows and the results are the schemas of the contract, to the last field', () => {
  holds<Same<Rows<'listLoansItems'>, Schemas['Loan']>>()
  holds<Same<Rows<'listLoanTransactionsItems'>, Schemas['LoanTransaction']>>()
  holds<Same<Awaited<ReturnType<Lokta['recordRepayment']>>, Schemas['LoanTransactionResult']>>()
  holds<Same<Awaited<ReturnType<Lokta['getLoan']>>['arrears']['daysPastDue'], number>>()
})

test('an enumeration is a value and a type, and a switch over it can be exhaustive', () => {
  holds<Same<LoanStatus, Schemas['Loan']['status']>>()
  const open = (status: LoanStatus): boolean => {
    switch (status) {
      case LoanStatus.active:
      case LoanStatus.overpaid:
        return true
      case LoanStatus.pending_disbursement:
      case LoanStatus.closed:
      case LoanStatus.written_off:
      case LoanStatus.cancelled:
        return false
    }
  }
  assert.deepEqual(Object.values(LoanStatus).filter(open), ['active', 'overpaid'])
})

test('what the contract does not know does not compile', () => {
  const lokta = createLokta({ baseUrl: 'http://127.0.0.1', credential: 'lk_test' })
  const upload = { applicationId: 'application_1', query: { kind: 'payslip', fileName: 'payslip.txt' } }
  const misuses = [
    // @ts-expect-error An amount is decimal text, never a number.
    () => lokta.recordRepayment({ loanId: 'loan_1', body: { amount: 340.02, valueOn: '2025-02-01' } }),
    // @ts-expect-error A repayment has a value date.
    () => lokta.recordRepayment({ loanId: 'loan_1', body: { amount: '340.02' } }),
    // @ts-expect-error A loan is not 'open'.
    () => lokta.listLoans({ query: { status: 'open' } }),
    // @ts-expect-error A document is a PDF, a JPEG or a PNG.
    () => lokta.attachDocument({ ...upload, body: { bytes: new Uint8Array(), mediaType: 'text/plain' } }),
    // @ts-expect-error There is no such refusal.
    () => isProblem(null, 'loan.is_tired'),
    // @ts-expect-error The result has no such field.
    async () => (await lokta.getLoan({ loanId: 'loan_1' })).dpd,
  ]
  assert.equal(misuses.length, 6)
})

test('a caught error narrows to the refusal and its code', () => {
  const narrow = (error: unknown) => (isProblem(error, 'version.stale') ? (error.code satisfies 'version.stale') : null)
  const document = { type: '', title: '', status: 412, code: 'version.stale' as const, wayOut: '', requestId: '' }
  const trace = { idempotencyKey: null, retryAfterSeconds: null }
  assert.equal(narrow(new LoktaProblem(document, trace)), 'version.stale')
  assert.equal(narrow(new Error('version.stale')), null)
})
