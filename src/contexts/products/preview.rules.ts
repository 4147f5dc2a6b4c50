// What a loan would look like: its schedule with fees, what reaches the borrower, and what it costs a year.
import type { LocalDate } from '../../kernel/local-date.ts'
import { Money } from '../../kernel/money.ts'
import type { ProblemField } from '../../kernel/problem.ts'
import { type AnnualRates, annualRates } from '../../lending/apr.ts'
import { cashReceived } from '../../lending/effect.ts'
import { explainInstalment, type InstalmentExplanation } from '../../lending/explanation.ts'
import { type InstalmentState, sumOfParts } from '../../lending/instalment.ts'
import type { LoanEvent } from '../../lending/loan-event.ts'
import { foldLoan } from '../../lending/loan-state.ts'
import { problem } from '../../lending/problems.ts'
import type { LoanTerms } from '../../lending/terms.ts'
import { checkPrincipal, checkStart } from '../../lending/terms-amount-check.ts'
import { checkTerms } from '../../lending/terms-check.ts'

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

/**
 * The loan as it would stand after its last advance, when all is paid as it falls due; it starts with the first of them. Throws
 * terms.impossible, schedule.principal_not_positive, terms.fees_exceed_principal.
 */
export function previewLoan(
  terms: LoanTerms,
  advances: readonly [Advance, ...Advance[]],
  isExplained: boolean,
): LoanPreview {
  checkTerms(terms)
  checkAdvances(terms, advances)
  const total = Money.sum(
    terms.currency,
    advances.map((advance) => advance.amount),
  )
  checkPrincipal(terms, total)
  checkStart(terms, advances[0].amount, advances[0].on)
  const events = advances.map(
    ({ on, amount }, index): LoanEvent => ({
      id: `advance-${index + 1}`,
      sequence: index + 1,
      valueOn: on,
      type: 'disbursement',
      amount,
    }),
  )
  const last = advances.reduce((latest, { on }) => (on > latest ? on : latest), advances[0].on)
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

export interface Quote extends Pick<LoanPreview, 'instalments' | 'netDisbursedAmount' | 'totalInterest'> {
  /** A fraction with 6 decimals, by the tenant's convention. */
  readonly annualPercentageRate: string
}

/**
 * What a loan on these terms is offered as, when all of it is paid out on the day. Throws as `previewLoan` does, and
 * terms.impossible for a cost beyond all measure.
 */
export function quote(
  terms: LoanTerms,
  amount: Money,
  disbursedOn: LocalDate,
  convention: 'nominal' | 'effective',
): Quote {
  const { instalments, netDisbursedAmount, totalInterest, rates } = previewLoan(
    terms,
    [{ on: disbursedOn, amount }],
    false,
  )
  const annualPercentageRate = rates[convention]
  if (annualPercentageRate === null) {
    // Interest is bounded, so it is the fees.
    const detail = 'with its fees the loan costs more a year than can be told'
    throw problem('terms.impossible', { errors: [{ pointer: '#/charges', detail }] })
  }
  return { instalments, netDisbursedAmount, totalInterest, annualPercentageRate }
}

function checkAdvances({ drawing }: LoanTerms, [first, ...tranches]: readonly [Advance, ...Advance[]]): void {
  if (![first, ...tranches].every(({ amount }) => amount.isPositive())) {
    throw problem('schedule.principal_not_positive')
  }
  const errors: ProblemField[] = []
  const refuse = (pointer: string, detail: string) => errors.push({ pointer, detail })
  if (drawing === undefined && tranches.length > 0) refuse('#/tranches', 'the terms pay the loan out at once')
  for (const [index, { on }] of tranches.entries()) {
    if (on < first.on) refuse(`#/tranches/${index}/disbursedOn`, `the loan starts on ${first.on}`)
  }
  if (errors.length > 0) throw problem('terms.impossible', { errors })
}
