// The charges on a loan as the wire knows them.
import type { LoanChargeId, LoanId } from '../../kernel/id.ts'
import { derivedId } from '../../platform/ids.ts'
import type { LoanAccount } from './loan-account.rules.ts'
import { problem } from './problems.ts'

/** Of a charge made by hand the id of its event; any other follows from the name that the fold has for it, which is stable. */
export function loanChargeId(loanId: LoanId, name: string): LoanChargeId {
  const [, eventId] = /^charge:([^:]+)$/.exec(name) ?? []
  return (eventId as LoanChargeId | undefined) ?? derivedId('loan_charge', loanId, name)
}

/** The name that the fold has for the charge. Throws loan_charge.not_found. */
export function chargeName({ id, state }: LoanAccount, chargeId: LoanChargeId): string {
  const charge = state.book.charges.find((each) => loanChargeId(id, each.id) === chargeId)
  if (!charge) throw problem('loan_charge.not_found')
  return charge.id
}
