// What the trail says of an event on a loan: wire text only.
import { sumOfDeltas } from '../../lending/effect.ts'
import { wireId } from '../../platform/ids.ts'
import type { EventOutcome } from './fold-event.ts'
import type { LoanAccount } from './loan-account.rules.ts'

/** Amount, allocation, corrections and balance, before and after. */
export function changesOf(
  before: LoanAccount,
  { loan, transaction, corrections, givenUp }: EventOutcome,
  externalReference: string | null,
): Record<string, unknown> {
  const { deltas } = transaction
  return {
    transactionId: wireId('loan_transaction', transaction.id),
    type: transaction.type,
    valueOn: transaction.valueOn,
    externalReference,
    cash: transaction.cash.toText(),
    principal: deltas.principal.toText(),
    interest: deltas.interest.toText(),
    fee: deltas.fee.toText(),
    penalty: deltas.penalty.toText(),
    credit: deltas.credit.toText(),
    ...(givenUp === null ? {} : { givenUp: sumOfDeltas(givenUp.deltas).negated().toText() }),
    correctionCount: corrections.length,
    status: { from: before.status, to: loan.status },
    principalBalance: { from: before.state.balances.principal.toText(), to: loan.state.balances.principal.toText() },
  }
}
