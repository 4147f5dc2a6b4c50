// What a change, or a prepayment, would come to: both loans side by side, computed and not kept.
import type { LoanId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { Money } from '../../kernel/money.ts'
import { type InstalmentState, unpaid, unpaidTotal } from '../../lending/instalment.ts'
import { bearsActualInterest } from '../../lending/loan-book.ts'
import type { LoanEvent } from '../../lending/loan-event.ts'
import {
  advance,
  applyEvent,
  canApply,
  foldLoan,
  type LoanState,
  payoffAmount,
  underTerms,
} from '../../lending/loan-state.ts'
import { allocationRuleOf, type Excess, type LoanTerms } from '../../lending/terms.ts'
import type { Work } from '../../platform/work.ts'
import {
  eventOf,
  getDisbursedLoan,
  type LoanAccount,
  listLoanEvents,
  requireActive,
  requireNotBefore,
  requireNotPast,
  requireSchedule,
} from '../servicing/index.ts'
import { type Change, dayOf, draftOf, requireSensible } from './change.rules.ts'

export interface RestructurePreview {
  readonly loan: LoanAccount
  readonly before: LoanState
  readonly after: LoanState
  /** What the borrower would pay more in all; negative saves. */
  readonly extraCost: Money
}

/** Throws what changeLoan throws. */
export async function previewRestructure(work: Work, id: LoanId, change: Change): Promise<RestructurePreview> {
  const loan = await getDisbursedLoan(work, id)
  requireNotBefore(loan, dayOf(change, work.businessDate))
  requireActive(loan)
  requireSchedule(loan, dayOf(change, work.businessDate))
  requireSensible(change, loan, work.businessDate)
  const events = await listLoanEvents(work, loan)
  const fold = (all: readonly LoanEvent[]) => foldLoan(loan.terms, all, work.businessDate).state
  const before = fold(events)
  const after = fold([...events, eventOf(loan, draftOf(change, work.businessDate, loan.terms), null)])
  return { loan, before, after, extraCost: outstanding(after).minus(outstanding(before)) }
}

export interface PrepaymentOption {
  readonly effect: Excess
  readonly state: LoanState
  readonly remainingInterest: Money
  readonly interestSaved: Money
  readonly lastDueOn: LocalDate | null
}

export interface PrepaymentComparison {
  readonly loan: LoanAccount
  readonly payoffAmount: Money
  readonly options: readonly PrepaymentOption[]
}

const effects: readonly Excess[] = ['credit', 'next_instalment', 'last_instalment', 'spread']
/** Of a loan whose interest follows what is owed, the instalments to come can be lower, or fewer. */
const effectsOnBalance: readonly Excess[] = [...effects, 'reduce_instalment', 'reduce_term']

/** The loan after `amount` on day `on`, under each rule for what is not yet due. Throws loan.not_found, loan.not_disbursed, loan.not_active, loan.value_date_in_past. */
export async function comparePrepayments(
  work: Work,
  id: LoanId,
  amount: Money,
  on: LocalDate,
): Promise<PrepaymentComparison> {
  const loan = await getDisbursedLoan(work, id)
  requireActive(loan)
  requireNotPast(on, work.businessDate)
  const events = await listLoanEvents(work, loan)
  const without = foldLoan(loan.terms, events, on).state
  const paid = eventOf(loan, { type: 'repayment', valueOn: on, amount }, null)
  // On the day of an acceleration or a charge-off money stands before it: then the loan is folded with it.
  const isLast = canApply(without, paid)
  const possible = bearsActualInterest(without.book) ? effectsOnBalance : effects
  const options = possible.map((effect): PrepaymentOption => {
    const terms = withExcess(loan.terms, effect)
    const { state } = isLast
      ? applyEvent(terms, underTerms(without, terms), paid)
      : foldLoan(terms, [...events, paid], on)
    const remaining = remainingInterest(state)
    return {
      effect,
      state,
      remainingInterest: remaining,
      interestSaved: remainingInterest(without)
        .minus(remaining)
        .minus(interestPaid(state).minus(interestPaid(without))),
      lastDueOn: state.instalments.findLast((each) => unpaidTotal(each).isPositive())?.dueOn ?? null,
    }
  })
  return { loan, payoffAmount: payoffAmount(loan.terms, advance(loan.terms, loan.state, on).state, on).total, options }
}

/** The terms with another rule for what is not yet due; what was allocated before stays by its own. */
function withExcess(terms: LoanTerms, excess: Excess): LoanTerms {
  const rule = { ...allocationRuleOf(terms, 'repayment'), excess }
  const direction = terms.allocation?.direction ?? 'instalment_first'
  return {
    ...terms,
    allocation: {
      ...terms.allocation,
      direction,
      default: rule,
      byKind: { ...terms.allocation?.byKind, repayment: rule },
    },
  }
}

export function remainingInterest({ instalments, book }: LoanState): Money {
  return sum(book.terms, instalments, (each) => unpaid(each, 'interest'))
}

function interestPaid({ instalments, book }: LoanState): Money {
  return sum(book.terms, instalments, (each) => each.paid.interest)
}

export function outstanding({ instalments, book }: LoanState): Money {
  return sum(book.terms, instalments, unpaidTotal)
}

function sum(
  terms: LoanTerms,
  instalments: readonly InstalmentState[],
  amount: (each: InstalmentState) => Money,
): Money {
  return Money.sum(terms.currency, instalments.map(amount))
}
