// The charges of a golden loan, each with what was paid and given up of it.
import { Money } from '../../../src/kernel/money.ts'
import type { Effect } from '../../../src/lending/effect.ts'
import type { ChargeRow } from '../port.ts'
import type { GoldenLoan, KnownCharge } from './loan.ts'
import { centsOf } from './terms.ts'

export function chargeRows(loan: GoldenLoan): ChargeRow[] {
  return loan.charges.flatMap((known) =>
    known.charge.timing.endsWith('DISBURSEMENT') ? rowsAtDisbursement(loan, known) : [rowOf(loan, known)],
  )
}

/** Cents charged and paid in the moment of a disbursement; `code`: of one charge only. */
export function feeAtDisbursement(effects: readonly Effect[], eventId: string, code = ''): number {
  const key = `fee:${eventId}:${code}`
  return effects.reduce((sum, each) => (each.key.startsWith(key) ? sum + centsOf(each.deltas.fee) : sum), 0)
}

/** One row a disbursement, or one for the first of them. */
function rowsAtDisbursement(loan: GoldenLoan, { charge }: KnownCharge): ChargeRow[] {
  const isPaid = loan.isDisbursed()
  const { effects } = isPaid ? loan.fold() : loan.proposal()
  const isEach = charge.timing === 'TRANCHE_DISBURSEMENT'
  return effects
    .filter((each) => each.type === 'disbursement')
    .slice(0, isEach ? undefined : 1)
    .map(({ eventId, valueOn }) => {
      const due = feeAtDisbursement(effects, eventId ?? '', charge.key)
      const tranche = loan.tranches.find((each) => each.eventId === eventId)
      const { name, penalty, timing, calculation } = charge
      const figures = { due, paid: isPaid ? due : 0, waived: 0, outstanding: isPaid ? 0 : due }
      return {
        name,
        penalty,
        timing,
        calculation,
        dueDate: isEach ? (tranche?.expectedOn ?? valueOn) : null,
        ...figures,
      }
    })
}

function rowOf(loan: GoldenLoan, { charge, dueDate, eventId }: KnownCharge): ChargeRow {
  const { state } = loan.isDisbursed() ? loan.fold() : loan.proposal()
  const own = state.book.charges.filter((each) =>
    eventId === null ? each.id === `instalment_fee:${charge.key}` : each.id === `charge:${eventId}`,
  )
  const cents = (amounts: readonly bigint[]) =>
    amounts.reduce((sum, minor) => sum + centsOf(Money.ofMinor(state.book.terms.currency, minor)), 0)
  const due = cents(own.map((each) => each.amount))
  const paid = cents(own.map((each) => each.paid))
  const waived = cents(own.map((each) => each.waived))
  return {
    name: charge.name,
    penalty: charge.penalty,
    timing: charge.timing,
    calculation: charge.calculation,
    dueDate,
    due,
    paid,
    waived,
    outstanding: due - paid - waived,
  }
}
