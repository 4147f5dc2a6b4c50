// What the charges of the terms come to.
import { decimal } from '../kernel/decimal.ts'
import { Money } from '../kernel/money.ts'
import { problem } from './problems.ts'
import type { FeeTerms, LateChargeTerms, LoanTerms } from './terms.ts'

export interface DisbursementFee {
  readonly code: string
  readonly name: string
  readonly amount: Money
}

/** The fees deducted when `principal` is paid out, in the order of the terms, each rounded once. */
export function disbursementFees(terms: LoanTerms, principal: Money): DisbursementFee[] {
  return terms.charges
    .filter((charge): charge is FeeTerms => charge.trigger === 'disbursement')
    .map((charge) => ({ code: charge.code, name: charge.name, amount: feeAmount(terms, charge, principal) }))
}

/** What reaches the borrower: `principal` less the fees. Throws `terms.fees_exceed_principal` where nothing is left. */
export function netDisbursedAmount(terms: LoanTerms, principal: Money): Money {
  const fees = Money.sum(
    terms.currency,
    disbursementFees(terms, principal).map((fee) => fee.amount),
  )
  const net = principal.minus(fees)
  if (!net.isPositive()) {
    const facts = { principal: principal.toText(), fees: fees.toText() }
    throw problem('terms.fees_exceed_principal', { facts })
  }
  return net
}

export function lateChargeTerms(terms: LoanTerms): LateChargeTerms[] {
  return terms.charges.filter((charge): charge is LateChargeTerms => charge.trigger === 'overdue')
}

/** The penalty on an instalment of which `overdue` principal and interest is unpaid, rounded once. */
export function lateChargeAmount(terms: LoanTerms, charge: LateChargeTerms, overdue: Money): Money {
  if (charge.basis === 'flat') return Money.parse(terms.currency, charge.amount)
  return overdue.times(decimal(charge.rate), terms.roundingMode)
}

function feeAmount(terms: LoanTerms, charge: FeeTerms, principal: Money): Money {
  if (charge.basis === 'flat') return Money.parse(terms.currency, charge.amount)
  return principal.times(decimal(charge.rate), terms.roundingMode)
}
