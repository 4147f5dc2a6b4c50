// The tranches of a golden loan: what is expected, and what was paid out of it. The peer keeps one list of both.
import type { LocalDate } from '../../../src/kernel/local-date.ts'
import type { TrancheRow } from '../port.ts'
import type { GoldenLoan } from './loan.ts'

/** Cents. */
export interface Tranche {
  readonly expectedOn: LocalDate
  readonly amount: number
  readonly disbursedOn: LocalDate | null
  readonly eventId: string | null
  /** What the peer notes as net of a tranche added later: the loan's own net amount at that moment. */
  readonly net: number | null
}

export function expectTranche(loan: GoldenLoan, expectedOn: LocalDate, amount: number): void {
  loan.expectsTranches = true
  const paidOut = loan.tranches.reduce((sum, each) => (each.disbursedOn ? sum + each.amount : sum), 0)
  loan.tranches.push({ expectedOn, amount, disbursedOn: null, eventId: null, net: paidOut || loan.approvedAmount })
}

/** Money paid out takes the place of the first tranche still expected; without one it is a tranche of its own. */
export function payTranche(loan: GoldenLoan, on: LocalDate, amount: number, eventId: string): void {
  const next = loan.tranches.findIndex((each) => each.disbursedOn === null)
  const known = loan.tranches[next] ?? { expectedOn: on, net: null }
  const paid: Tranche = { ...known, amount, disbursedOn: on, eventId }
  if (next < 0) loan.tranches.push(paid)
  else loan.tranches[next] = paid
}

/** A tranche whose disbursement is taken back is no longer expected. */
export function dropTranche(loan: GoldenLoan, eventId: string): void {
  loan.tranches = loan.tranches.filter((each) => each.eventId !== eventId)
}

/** With all of them taken back, tranches are expected as they were paid out; a loan that expected none expects what was approved. */
export function reopenTranches(loan: GoldenLoan): void {
  if (!loan.expectsTranches) loan.tranches = []
  loan.tranches = loan.tranches.map((each) => ({ ...each, disbursedOn: null, eventId: null }))
}

/** What the schedule shows as still to be paid out: of the days after the first. */
export function tranchesAhead(loan: GoldenLoan): Tranche[] {
  const start = loan.startOn()
  return loan.tranches.filter((each) => each.disbursedOn === null && each.expectedOn > start)
}

export function trancheRows(loan: GoldenLoan): TrancheRow[] {
  return loan.tranches.map(({ expectedOn, disbursedOn, amount, net }) => ({
    expectedOn,
    disbursedOn,
    principal: amount,
    netDisbursed: net,
  }))
}
