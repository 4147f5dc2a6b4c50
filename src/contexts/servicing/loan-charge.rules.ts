// When a command on a charge is refused. `name` is what the fold calls the charge.
import { Money } from '../../kernel/money.ts'
import type { ChargeLine } from '../../lending/loan-book.ts'
import type { LoanAccount } from './loan-account.rules.ts'
import { problem } from './problems.ts'

/** Throws loan_charge.adjustment_too_large. */
export function requireAdjustable({ state, terms }: LoanAccount, name: string, amount: Money): void {
  const lines = state.book.charges.filter(({ id }) => id === name)
  const total = lines.reduce((sum, each) => sum + each.amount - each.waived, 0n)
  if (amount.minor > total) {
    const most = Money.ofMinor(terms.currency, total)
    throw problem('loan_charge.adjustment_too_large', { facts: { chargeAmount: most.toText() } })
  }
}

/** Of the charge and the tax on it; on one `instalment`, where it is given. Throws loan_charge.not_waivable, loan_charge.nothing_unpaid. */
export function requireWaivable({ state }: LoanAccount, name: string, instalment: number | undefined): void {
  const lines = state.book.charges.filter(
    ({ id, taxOf, line }) => (id === name || taxOf === name) && (instalment === undefined || line === instalment),
  )
  if (lines.some((each) => !each.isWaivable)) throw problem('loan_charge.not_waivable')
  if (lines.every(isSettled)) throw problem('loan_charge.nothing_unpaid')
}

function isSettled({ amount, paid, waived }: ChargeLine): boolean {
  return amount === paid + waived
}
