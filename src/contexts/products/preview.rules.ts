// What a loan would look like: its schedule with fees, what reaches the borrower, and what it costs a year.
import type { LocalDate } from '../../kernel/local-date.ts'
import { Money } from '../../kernel/money.ts'
import { type AnnualRates, annualRates } from '../../lending/apr.ts'
import { cashReceived } from '../../lending/effect.ts'
import { explainInstalment, type InstalmentExplanation } from '../../lending/explanation.ts'
import { type InstalmentState, sumOfParts } from '../../lending/instalment.ts'
import type { LoanEvent } from '../../lending/loan-event.ts'
import { foldLoan } from '../../lending/loan-state.ts'
import type { LoanTerms } from '../../lending/terms.ts'
import { checkPrincipal, checkTerms } from '../../lending/terms-check.ts'

export interface Advance {
  readonly on: LocalDate
  readonly amount: Money
}

export interface LoanPreview {
  readonly instalments: readonly InstalmentState[]
  readonly netDisbursedAmount: Money
  readonly totalInterest: Money
  readonly rates: AnnualRates
  readonly explanations: readonly InstalmentExplanation[]
}

/** The loan as it would stand after its last advance, when all is paid as it falls due. Throws terms.impossible, terms.fees_exceed_principal. */
export function previewLoan(terms: LoanTerms, advances: readonly Advance[], isExplained: boolean): LoanPreview {
  checkTerms(terms)
  const total = Money.sum(
    terms.currency,
    advances.map((advance) => advance.amount),
  )
  checkPrincipal(terms, total)
  const events = advances.map(
    ({ on, amount }, index): LoanEvent => ({
      id: `advance-${index + 1}`,
      sequence: index + 1,
      valueOn: on,
      type: 'disbursement',
      amount,
    }),
  )
  const last = advances.reduce((latest, { on }) => (on > latest ? on : latest), (advances[0] as Advance).on)
  const { state, effects } = foldLoan(terms, events, last)
  const net = effects
    .filter((effect) => effect.type === 'disbursement')
    .map((effect) => ({ on: effect.valueOn, amount: cashReceived(effect).negated() }))
  const payments = state.instalments.map((each) => ({ on: each.dueOn, amount: sumOfParts(each.charged) }))
  const paid = payments.filter((payment) => payment.amount.isPositive())
  return {
    instalments: state.instalments,
    netDisbursedAmount: Money.sum(
      terms.currency,
      net.map((advance) => advance.amount),
    ),
    totalInterest: Money.sum(
      terms.currency,
      state.instalments.map((each) => each.charged.interest),
    ),
    rates: annualRates(net, paid, terms.frequency),
    explanations: isExplained
      ? state.instalments.flatMap((each) => explainInstalment(state.book, events, each.number) ?? [])
      : [],
  }
}
