// The only writer of loan transactions. What it posts goes, in the same transaction, to each lender's share and to the journal.

import type { LoanEventId, LoanTransactionId } from '../../kernel/id.ts'
import { Money } from '../../kernel/money.ts'
import { netIncome } from '../../lending/deferred-income.ts'
import { cashReceived, type Effect, incomePaidIn } from '../../lending/effect.ts'
import { incomesOf } from '../../lending/loan-income.ts'
import type { LoanState } from '../../lending/loan-state.ts'
import { newId } from '../../platform/ids.ts'
import { together } from '../../platform/together.ts'
import type { Work } from '../../platform/work.ts'
import { type Deferral, deferringTypes, movesDeferral, postJournal, type Share } from '../accounting/index.ts'
import { type Amounts, componentsOf, type LoanFacts, ownShareOf, shareTransactions } from '../colending/index.ts'
import type { LoanAccount } from './loan-account.rules.ts'
import { creditOf, insertTransactions, type LoanTransaction } from './loan-transaction.store.ts'

export interface Posting {
  readonly effect: Effect
  readonly isCorrection: boolean
  /** Each lender's share as history shared anew gives it; null where the effect stands last in history. */
  readonly shares: readonly Amounts[] | null
  readonly reversesTransactionId: LoanTransactionId | null
}

/** Posts effects on the open business day; `loan` is as it stands after them. Returns the transactions in the order of the postings. */
export async function postTransactions(
  work: Work,
  loan: LoanAccount,
  postings: readonly Posting[],
): Promise<LoanTransaction[]> {
  const transactions = postings.map((posting) => transactionOf(work, loan, posting))
  const wholes = transactions.map((each, index) => ({
    id: each.id,
    effectKey: each.effectKey,
    type: each.type,
    valueOn: each.valueOn,
    shares: postings[index]?.shares ?? null,
    whole: wholeOf(each),
  }))
  const [, shared] = await together(
    insertTransactions(work, transactions),
    shareTransactions(work, loan.id, wholes, factsOf(loan)),
  )
  await postJournal(
    work,
    {
      id: loan.id,
      isChargedOff: loan.state.chargedOffOn !== null,
      // Nearly no loan has any: the others are not looked up.
      deferral: transactions.some(({ type }) => movesDeferral(type)) ? await deferralOf(work, loan) : null,
    },
    transactions.map((each, index) => ({
      transactionId: each.id,
      type: each.type,
      isCorrection: each.isCorrection,
      valueOn: each.valueOn,
      cash: each.cash.minor,
      income: each.income.minor,
      shares: (shared[index]?.shares ?? []).map(
        ({ isOwnBook, partnerId, amounts }): Share => ({
          partnerId: isOwnBook ? null : partnerId,
          amounts: {
            ...componentsOf(amounts),
            // Credit is between the borrower and the lender that services: the own book holds it alone.
            credit: isOwnBook ? each.deltas.credit.minor : 0n,
            income: amounts.income,
          },
        }),
      ),
    })),
  )
  return transactions
}

/** Deferred income as it stands after all that is posted. */
async function deferralOf(work: Work, { id, state }: LoanAccount): Promise<Deferral> {
  const [share, credit] = await together(ownShareOf(work, id, deferringTypes), creditOf(work, id, deferringTypes))
  const incomes = incomesOf(state.book)
  const net = incomes.reduce((sum, income) => sum + netIncome(income).minor, 0n)
  const gone = incomes.reduce((sum, { earned, released }) => sum + earned.plus(released).minor, 0n)
  return { net, ownNet: share + credit, unearned: net - gone }
}

/** What the lenders have of an effect: fee and penalty without tax, the tax and what another pays beside them. Credit is not theirs. */
export function wholeOf(effect: Pick<Effect, 'type' | 'deltas' | 'cash'>): Amounts {
  const { principal, interest, fee, penalty, feeTax, penaltyTax } = effect.deltas
  return {
    principal: principal.minor,
    interest: interest.minor,
    fee: fee.minus(feeTax).minor,
    penalty: penalty.minus(penaltyTax).minor,
    income: -incomePaidIn(effect).minor,
    feeTax: feeTax.minor,
    penaltyTax: penaltyTax.minor,
  }
}

/** Effects that stand last in history: nothing posted before can differ from them. */
export function newPostings(effects: readonly Effect[]): Posting[] {
  return effects.map((effect) => ({ effect, isCorrection: false, shares: null, reversesTransactionId: null }))
}

function transactionOf(
  work: Work,
  loan: LoanAccount,
  { effect, isCorrection, reversesTransactionId }: Posting,
): LoanTransaction {
  return {
    id: newId('loan_transaction'),
    loanId: loan.id,
    partnerId: loan.partnerId,
    eventId: effect.eventId as LoanEventId | null,
    effectKey: effect.key,
    type: effect.type,
    isCorrection,
    valueOn: effect.valueOn,
    bookedOn: work.businessDate,
    deltas: effect.deltas,
    cash: cashReceived(effect),
    income: effect.income ?? Money.zero(effect.deltas.principal.currency),
    reversesTransactionId,
  }
}

function factsOf(loan: LoanAccount): LoanFacts {
  const { status, disbursedOn, closedOn, daysPastDue } = loan.state
  return { status: statusOfLenders[status], disbursedOn, closedOn, daysPastDue }
}

const statusOfLenders: Readonly<Record<LoanState['status'], LoanFacts['status']>> = {
  pending_disbursement: 'committed',
  active: 'active',
  overpaid: 'active',
  closed: 'closed',
  written_off: 'written_off',
}
