// What of a golden loan's income is to be in the peer's books at the end of a day, instalment by instalment.
import { epochDay, fromEpochDay, type LocalDate } from '../../../src/kernel/local-date.ts'
import { Money } from '../../../src/kernel/money.ts'
import { type Book, type ChargeLine, type Line, periodIndexOf } from '../../../src/lending/loan-book.ts'
import { creditedInterest, type Plan, positive } from '../../../src/lending/plan.ts'
import { planUntil } from '../../../src/lending/plan-repayment.ts'
import type { GoldenLoan } from './loan.ts'
import { centsOf } from './terms.ts'

export interface AccruableCharge {
  /** One charge on one instalment. */
  readonly key: string
  readonly component: 'fee' | 'penalty'
  readonly amount: number
  /** Given up after it was accrued: that stays income, lost by the waiver. */
  readonly waivedAfter: number
}

export interface Accruable {
  readonly from: LocalDate
  readonly due: LocalDate
  readonly isFirst: boolean
  readonly interest: number
  readonly charges: readonly AccruableCharge[]
}

interface Until {
  /** The day whose end it is; interest may be counted to a later one. */
  readonly day: number
  readonly interestDay: number
  /** The loan has ended: all it will ever earn. */
  readonly isFinal: boolean
  /** The schedule as it was last worked out: instalments past are accrued as they stand in it. */
  readonly known?: Book
}

export function accruables(loan: GoldenLoan, book: Book, until: Until): Accruable[] {
  const lines = book.lines.filter((line) => line.origin !== 'down_payment')
  const plan = book.plan && !until.isFinal ? planUntil(book.plan, until.interestDay) : book.plan
  return lines.map((line, index) => ({
    from: fromEpochDay(line.from),
    due: fromEpochDay(line.due),
    isFirst: index === 0,
    interest: cents(book, interestOf(loan, book, line, plan, until)),
    charges: book.charges
      .filter((each) => isAccrued(loan, book, each, line, until))
      .map((each) => chargeOf(loan, book, each)),
  }))
}

function cents(book: Book, minor: bigint): number {
  return centsOf(Money.ofMinor(book.terms.currency, minor))
}

function interestOf(loan: GoldenLoan, book: Book, line: Line, plan: Plan | null, until: Until): bigint {
  if (line.origin === 'after_schedule') return 0n
  const on = until.interestDay
  if (on <= line.from && !until.isFinal) return 0n
  const index = periodIndexOf(book, line)
  const known = book.plan?.periods[index]
  if (until.isFinal || on > line.due) {
    // What was charged back was earned before.
    const again = line.credited.interest + (known ? creditedInterest(known) : 0n)
    const charged = until.known?.lines.find((each) => each.isPlanned && each.due === line.due)?.charged ?? line.charged
    // Where it moved to other instalments with a re-ageing, the peer forgets that.
    return positive(charged.interest - again - line.waived.interest)
  }
  if (loan.loan.scheduleType === 'CUMULATIVE') return pro(line.charged.interest, on - line.from, line.due - line.from)
  const period = plan?.periods[index]
  if (!period) return 0n
  const fixed = pro(period.fixedInterest, Math.min(on, period.due) - period.from, Math.max(1, period.due - period.from))
  return period.calculated - period.fixedInterest + fixed - creditedInterest(period) - line.waived.interest
}

/** A part of the days, to the nearest minor unit, a half to the even one. */
function pro(amount: bigint, days: number, of: number): bigint {
  const twice = 2n * amount * BigInt(days)
  const whole = BigInt(of)
  const floor = twice / (2n * whole)
  const rest = twice - floor * 2n * whole
  return rest > whole || (rest === whole && floor % 2n === 1n) ? floor + 1n : floor
}

/** Charges count from their due day, or, where that is the setting, from the day they were made. */
function isAccrued(loan: GoldenLoan, book: Book, charge: ChargeLine, line: Line, { day, isFinal }: Until): boolean {
  if (charge.line !== line.number || charge.id.startsWith('chargeback:')) return false
  if (charge.isPerInstalment) return isFinal || day >= line.due
  const made = loan.chargeMadeOn(charge.id)
  if (loan.accruesWhenMade() && made !== null && fromEpochDay(charge.due) >= made) {
    const last = Math.max(...book.lines.map((each) => each.due))
    return epochDay(made) <= Math.min(day, last)
  }
  return isFinal || (charge.due <= day && (day > line.from || charge.due === line.from))
}

/** One charge on one instalment. */
export function chargeKey({ id, line, isPerInstalment }: ChargeLine): string {
  return isPerInstalment ? `${id}/${line}` : id
}

function chargeOf(loan: GoldenLoan, book: Book, charge: ChargeLine): AccruableCharge {
  return {
    key: chargeKey(charge),
    component: charge.component,
    amount: cents(book, charge.amount - charge.waived),
    waivedAfter: charge.waived === 0n ? 0 : loan.waivedAfterAccrual(chargeKey(charge)),
  }
}
