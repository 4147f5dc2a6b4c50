// A small loan told in dates and amounts: 1,000.00 on 1 January 2025 at 12 %, 30/360, in three instalments of
// 340.02 (330.02 + 10.00), 340.02 (333.32 + 6.70) and 340.03 (336.66 + 3.37).
import { type LocalDate, localDate } from '../../src/kernel/local-date.ts'
import type { Effect } from '../../src/lending/effect.ts'
import type { FoldedEvent, LoanEvent } from '../../src/lending/loan-event.ts'
import { type Folded, foldLoan, type LoanState } from '../../src/lending/loan-state.ts'
import type { LateChargeTerms, LoanTerms } from '../../src/lending/terms.ts'
import { inr, loanTerms } from './lending.ts'

/** 2 % of what is unpaid of an instalment's principal and interest, after three days of grace. */
export const lateCharge: LateChargeTerms = {
  code: 'late',
  name: 'Late charge',
  component: 'penalty',
  trigger: 'overdue',
  graceDays: 3,
  basis: 'percentage_of_overdue',
  rate: '0.02',
}

/** A day of 2025: '02-01'. */
export function on(text: string): LocalDate {
  return localDate(`2025-${text}`)
}

let sequence = 0

/** Events that say no more than their amount. */
type PlainEvent = 'disbursement' | 'repayment' | 'payoff' | 'interest_waiver' | 'credit_refund' | 'recovery'

export function eventOn(type: PlainEvent, day: string, amount: string, id?: string): FoldedEvent {
  sequence += 1
  return { id: id ?? `event-${sequence}`, sequence, valueOn: on(day), type, amount: inr(amount) }
}

export function reversalOf(reversesEventId: string, day: string, id = `reversal-of-${reversesEventId}`): LoanEvent {
  sequence += 1
  return { id, sequence, valueOn: on(day), type: 'reversal', reversesEventId }
}

export const paidOut = eventOn('disbursement', '01-01', '1000.00', 'paid-out')

/** The loan with these events after its disbursement. */
export function foldStory(asOf: string, events: readonly LoanEvent[] = [], terms: LoanTerms = loanTerms()): Folded {
  return foldLoan(terms, [paidOut, ...events], on(asOf))
}

/** 'principal interest fee penalty credit' */
export function balancesText({ balances: of }: LoanState): string {
  return [of.principal, of.interest, of.fee, of.penalty, of.credit].map((amount) => amount.toText()).join(' ')
}

/** One line an effect whose key fits: key, day, and what is owed more or less. */
export function effectLines(effects: readonly Effect[], wanted = /./): string[] {
  return effects
    .filter((effect) => wanted.test(effect.key))
    .map(({ key, valueOn, deltas }) => {
      const { feeTax: _, penaltyTax: __, ...owed } = deltas
      const changes = Object.entries(owed).filter(([, amount]) => !amount.isZero())
      return [key, valueOn.slice(5), ...changes.map(([name, amount]) => `${name} ${amount.toText()}`)].join(' ')
    })
}
