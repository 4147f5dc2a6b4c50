// What tests of commands on a running loan share: a loan just paid out, books that hold, and taking back.
import assert from 'node:assert/strict'
import type { ProblemCode, Schemas } from '../../sdk/src/index.ts'
import { disbursedLoan, type TenantSlug } from './fixtures.ts'
import { startGateway, type TestGateway } from './gateway.ts'
import { type Lender, lenderOf } from './lives.ts'
import { productOf } from './products.ts'

export interface Lent {
  readonly amount?: string
  readonly code?: string
  /** What the product's terms change of the plain ones. */
  readonly changes?: Partial<Schemas['ProductTerms']>
}

/** A gateway of the test's own, opened before its tests and closed after them. */
export function runningLoans(tenant: TenantSlug, arrangement: string) {
  let gateway: TestGateway
  let lender: Lender
  return {
    async open(): Promise<Lender> {
      gateway = await startGateway()
      lender = lenderOf(gateway, tenant)
      return lender
    },
    close: () => gateway.stop(),
    gateway: () => gateway,
    booksHold: () => lender.booksHold(),
    /** Three instalments on a product of its own, paid out today. */
    lend: ({ amount = '1000.00', code = 'actual', changes }: Lent = {}) =>
      disbursedLoan(gateway, { tenant, arrangement, amount, instalmentCount: 3, product: productOf(code, changes) }),
    /** Each call is refused with the code. */
    async isRefused(code: ProblemCode, ...calls: (() => Promise<unknown>)[]): Promise<void> {
      for (const call of calls) await assert.rejects(call, { code }, `${call} should be refused with ${code}`)
    },
    /** Takes the transaction back and sees the loan as it was. */
    async reverses(loanId: string, transaction: Schemas['LoanTransaction'], before: Schemas['Loan']): Promise<void> {
      assert.ok(transaction.reversible, `${transaction.type} is reversible`)
      const { loan } = await lender.officer.reverseLoanTransaction({
        loanId,
        transactionId: transaction.id,
        body: { reason: 'Entered by mistake' },
      })
      assert.deepEqual(loan, before)
      await lender.booksHold()
    },
  }
}
