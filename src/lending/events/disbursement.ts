// Principal that is paid out, or added: the first disbursement fixes the schedule, later ones are tranches or draws; after an
// acceleration they are owed at once.

import { epochDay, fromEpochDay } from '../../kernel/local-date.ts'
import { Money } from '../../kernel/money.ts'
import { allocate } from '../allocation.ts'
import { disbursementFees, hasFeesOnInterest, netDisbursedAmount } from '../charge.ts'
import type { Effect } from '../effect.ts'
import { chargeFeesOfTranche } from '../instalment-fees.ts'
import { type Book, newLine, noAmounts } from '../loan-book.ts'
import { placeLateCharges } from '../loan-charges.ts'
import { negatedWith, recognise, record, useCredit } from '../loan-day.ts'
import type { EventOf } from '../loan-event.ts'
import { deferIncome } from '../loan-income.ts'
import { numberLines, syncLines } from '../loan-lines.ts'
import { reallocate } from '../loan-reallocation.ts'
import { layAnew } from '../loan-relay.ts'
import { copyPlan, type Plan, positive, totalOf } from '../plan.ts'
import { downPaymentOf } from '../plan-amortise.ts'
import { addPrincipal } from '../plan-change.ts'
import { openPlan } from '../schedule.ts'
import { takeInterest } from './money.ts'
import { needs } from './possible.ts'

/** Pays the principal out less its fees. The fees are charged and paid in the same moment. */
export function disburse(book: Book, event: EventOf<'disbursement'>, effects: Effect[]): void {
  const { terms } = book
  const { id, amount } = event
  const on = book.asOf
  const plan = book.plan ?? openPlan(terms, fromEpochDay(on))
  const interest = book.acceleratedOn === null ? interestOn(plan, on, amount) : Money.zero(terms.currency)
  const disbursed = { principal: amount, interest, isFirst: book.disbursedOn === null }
  const fees = disbursementFees(terms, disbursed)
  for (const each of fees) {
    record(book, effects, `fee:${id}:${each.code}`, 'charge', on, id, { fee: each.amount.minor })
    record(book, effects, `fee:${id}:${each.code}:tax`, 'tax', on, id, { fee: each.tax.minor, feeTax: each.tax.minor })
  }
  const fee = amount.minus(netDisbursedAmount(terms, disbursed)).minor
  const added = fees.reduce((sum, each) => (each.isFinanced ? sum + each.amount.minor + each.tax.minor : sum), 0n)
  const principal = amount.minor + added
  const feeTax = -fees.reduce((sum, each) => sum + each.tax.minor, 0n)
  record(book, effects, `disbursement:${id}`, 'disbursement', on, id, { principal, fee: -fee - added, feeTax })
  book.plan = plan
  book.disbursedOn ??= on
  book.principalDisbursed += principal
  const down = downPaymentOf(plan, principal)
  if (terms.downPayment) {
    const line = newLine('down_payment', on, on, false)
    line.charged.principal = down
    // Rounded to nothing, it is settled as it falls due.
    if (down === 0n) line.settledOn = on
    book.lines.push(line)
  }
  if (terms.downPayment?.bearsFlatInterest === true) plan.paidDown += down
  if (book.acceleratedOn === null) addPrincipal(plan, on, principal - down)
  else oweAtOnce(book, principal - down)
  syncLines(book)
  placeLateCharges(book)
  chargeFeesOfTranche(book)
  recognise(book, on, effects)
  reallocate(book, effects)
  layAnew(book, `credit:${id}`, effects)
  // What the borrower has to its credit counts first, also for its own part.
  const ownPart = positive(down - book.credit)
  if (book.credit > 0n) useCredit(book, `credit:${id}`, effects)
  if (ownPart > 0n && terms.downPayment?.isAutomatic === true && event.skipsDownPayment !== true) {
    payDown(book, event, ownPart, effects)
  }
}

/** Once everything has fallen due no schedule is left to repay principal: it is owed on the day, and bears no interest. */
function oweAtOnce(book: Book, principal: bigint): void {
  if (principal === 0n) return
  const line = newLine('schedule', book.asOf, book.asOf, false)
  line.charged.principal = principal
  book.lines.push(line)
  numberLines(book)
}

/** Interest that the schedule bears for `amount`, where a fee is in proportion to it. */
function interestOn(plan: Plan, on: number, amount: Money): Money {
  const { terms } = plan
  if (!hasFeesOnInterest(terms)) return Money.zero(terms.currency)
  const trial = copyPlan(plan)
  addPrincipal(trial, on, amount.minor - downPaymentOf(plan, amount.minor))
  const borne = (of: Plan) => totalOf(of, (period) => period.dueInterest)
  return Money.ofMinor(terms.currency, borne(trial) - borne(plan))
}

/** The borrower's own part, counted as paid on the day. */
function payDown(book: Book, event: EventOf<'disbursement'>, down: bigint, effects: Effect[]): void {
  const { parts, rest } = allocate(book, 'down_payment', down, book.asOf)
  book.credit += rest
  book.moneyIn.push({
    eventId: `${event.id}:down`,
    kind: 'down_payment',
    on: book.asOf,
    parts,
    credit: rest,
    chargedBack: noAmounts(),
  })
  recognise(book, book.asOf, effects)
  record(book, effects, `down_payment:${event.id}`, 'down_payment', book.asOf, event.id, negatedWith(parts, -rest))
}

/** Adds to the principal without paying out. Interest that becomes principal is owed as interest no more. */
export function capitalise(book: Book, event: EventOf<'capitalisation'>, effects: Effect[]): void {
  needs(book.plan, event.id, 'Interest is capitalised on a loan that is paid out.')
  const amount = event.of === 'interest' ? takeInterest(book, event.amount.minor) : event.amount.minor
  if (book.acceleratedOn === null) addPrincipal(book.plan, book.asOf, amount, 'capitalised')
  else oweAtOnce(book, amount)
  book.principalDisbursed += amount
  syncLines(book)
  chargeFeesOfTranche(book)
  const key = `capitalisation:${event.id}`
  const on = epochDay(event.valueOn)
  if (event.of === 'income') {
    record(book, effects, key, 'capitalisation', on, event.id, { principal: amount })
    deferIncome(book, event, 'capitalised')
  } else record(book, effects, key, 'interest_capitalisation', on, event.id, { principal: amount, interest: -amount })
  recognise(book, book.asOf, effects)
  layAnew(book, `credit:${event.id}`, effects)
}
