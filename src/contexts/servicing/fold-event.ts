// Takes one more event into a loan. Onto the stored state where it stands last; otherwise the loan is folded anew, and only
// the differences to what is posted are posted, on the open day.
import { assert } from '../../kernel/assert.ts'
import type { LoanTransactionId } from '../../kernel/id.ts'
import { type Effect, effectDifferences, totalEffects } from '../../lending/effect.ts'
import type { LoanEvent } from '../../lending/loan-event.ts'
import { advance, applyEvent, canApply, foldLoan, type LoanState } from '../../lending/loan-state.ts'
import { together } from '../../platform/together.ts'
import type { Work } from '../../platform/work.ts'
import type { LoanAccount } from './loan-account.rules.ts'
import { eventsOf, insertEvent, type LoanRow, saveLoan } from './loan-account.store.ts'
import { type LoanTransaction, postedEffects } from './loan-transaction.store.ts'
import { type Posting, postTransactions } from './post-transactions.ts'

export interface EventOutcome {
  readonly loan: LoanAccount
  /** The loan as it was saved. */
  readonly row: LoanRow
  /** The transaction of the event itself. */
  readonly transaction: LoanTransaction
  /** What else had to be posted because history changed. */
  readonly corrections: readonly LoanTransaction[]
}

export interface FoldOrder {
  readonly event: LoanEvent
  readonly externalReference: string | null
  /** The key of the effect that is the event's own: of a reversal, the key of what it takes back. */
  readonly effectKey: string
  readonly reversesTransactionId: LoanTransactionId | null
}

/** `loan` is locked. Throws loan.repayment_reference_taken, loan_transaction.already_reversed. */
export async function foldEvent(work: Work, loan: LoanAccount, order: FoldOrder): Promise<EventOutcome> {
  assert(loan.state.asOf <= work.businessDate, 'no loan is ahead of the business date')
  const record = () => insertEvent(work, loan, order.event, order.externalReference)
  const isLast = canApply(loan.state, order.event)
  // Out of turn, an event may be one that history cannot hold: then it is refused before the loan is folded anew.
  if (!isLast) await record()
  const { state, postings } = isLast ? applyLast(work, loan, order) : await refold(work, loan, order)
  const changed: LoanAccount = { ...loan, state, status: state.status, eventCount: loan.eventCount + 1 }
  const [, row, transactions] = await together(
    isLast ? record() : Promise.resolve(),
    saveLoan(work, changed),
    postTransactions(work, changed, postings),
  )
  const transaction = transactions.find((each) => each.effectKey === order.effectKey)
  assert(transaction !== undefined, 'an event changes what the borrower owes')
  return {
    loan: changed,
    row,
    transaction,
    corrections: transactions.filter((each) => each.isCorrection && each !== transaction),
  }
}

interface Refolded {
  readonly state: LoanState
  readonly postings: readonly Posting[]
}

function applyLast(work: Work, loan: LoanAccount, order: FoldOrder): Refolded {
  const applied = applyEvent(loan.terms, loan.state, order.event)
  const today = advance(loan.terms, applied.state, work.businessDate)
  return { state: today.state, postings: newPostings([...applied.effects, ...today.effects]) }
}

async function refold(work: Work, loan: LoanAccount, order: FoldOrder): Promise<Refolded> {
  const folded = foldLoan(loan.terms, await eventsOf(work, loan), work.businessDate)
  const wanted = totalEffects(folded.effects)
  const differences = effectDifferences(wanted.values(), await postedEffects(work, loan))
  const postings = differences.map((effect): Posting => {
    const isOwn = effect.key === order.effectKey
    return {
      effect,
      isCorrection: !isOwn,
      takesBack: !wanted.has(effect.key),
      reversesTransactionId: isOwn ? order.reversesTransactionId : null,
    }
  })
  return { state: folded.state, postings }
}

/** Effects that nothing posted before can differ from. */
export function newPostings(effects: readonly Effect[]): Posting[] {
  return effects.map((effect) => ({ effect, isCorrection: false, takesBack: false, reversesTransactionId: null }))
}
