// The steps of the fold: what a day and what an event do to a loan. Each takes the facts and returns the new ones, and writes
// what changed in the borrower's debt to the `effects` it is handed.
import { assert } from '../kernel/assert.ts'
import { addDays, type LocalDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { accruedInterest, runningInstalment } from './accrual.ts'
import { allocate, type InstalmentState, noParts, sumOfParts, unpaid } from './allocation.ts'
import { disbursementFees, lateChargeAmount, lateChargeTerms, netDisbursedAmount } from './charge.ts'
import { deltasOf, type Effect, isNothing, type Parts } from './effect.ts'
import { type EventOrder, type FoldedEvent, orderOf } from './loan-event.ts'
import { buildSchedule } from './schedule.ts'
import type { LoanTerms } from './terms.ts'

/** The facts that all else about a loan follows from. */
export interface LoanCore {
  /** The state stands at the start of this day, after the events of the day that were folded in. */
  readonly asOf: LocalDate
  readonly disbursedOn: LocalDate | null
  readonly principalDisbursed: Money
  /** By due date. */
  readonly instalments: readonly InstalmentState[]
  /** What we owe the borrower, not positive. There is credit only while nothing due is unpaid. */
  readonly credit: Money
  /** The place of the last event folded in. */
  readonly lastEventOrder: EventOrder | null
  readonly eventCount: number
}

/** Brings the loan to the start of day `to`, not before `core.asOf`, stopping where something falls due or is charged. */
export function advanceCore(terms: LoanTerms, core: LoanCore, to: LocalDate, effects: Effect[]): LoanCore {
  assert(to >= core.asOf, 'a loan advances in time')
  let current = core
  for (const day of stopsUntil(terms, core, to)) {
    current = startDay(terms, accrueTo(terms, current, day, effects), effects)
  }
  return accrueTo(terms, current, to, effects)
}

/** Folds one event in. The caller has seen to the order. */
export function applyToCore(terms: LoanTerms, core: LoanCore, event: FoldedEvent, effects: Effect[]): LoanCore {
  const before = advanceCore(terms, core, event.valueOn, effects)
  const after = stepOf(event)(terms, before, event, effects)
  return { ...after, lastEventOrder: orderOf(event), eventCount: core.eventCount + 1 }
}

type Step = (terms: LoanTerms, core: LoanCore, event: FoldedEvent, effects: Effect[]) => LoanCore

function stepOf(event: FoldedEvent): Step {
  if (event.type === 'disbursement') return disburse
  return event.type === 'payoff' ? payOff : repay
}

/** The days after `core.asOf`, up to `to`, on which an instalment falls due or a late charge may arise. */
function stopsUntil(terms: LoanTerms, core: LoanCore, to: LocalDate): LocalDate[] {
  if (core.instalments.length === 0 || to === core.asOf) return []
  const stops = new Set<LocalDate>()
  const collect = (days: number) => {
    const [after, until] = [addDays(core.asOf, -days), addDays(to, -days)]
    for (const { dueOn, settledOn } of core.instalments) {
      if (settledOn === null && dueOn > after && dueOn <= until) stops.add(addDays(dueOn, days))
    }
  }
  collect(0)
  for (const charge of lateChargeTerms(terms)) collect(charge.graceDays + 1)
  return [...stops].sort()
}

/** Recognises the interest of the days from `core.asOf` to `to`, between which nothing falls due. */
function accrueTo(terms: LoanTerms, core: LoanCore, to: LocalDate, effects: Effect[]): LoanCore {
  if (to === core.asOf) return core
  const running = runningInstalment(core.instalments, core.asOf)
  if (running) {
    const interest = accruedInterest(terms, running, to).minus(accruedInterest(terms, running, core.asOf))
    const deltas = deltasOf(terms.currency, { interest })
    record(effects, { key: 'accrual', type: 'accrual', valueOn: addDays(to, -1), eventId: null, deltas })
  }
  return { ...core, asOf: to }
}

/** What happens as day `core.asOf` begins: credit settles what has become due, then late charges arise. */
function startDay(terms: LoanTerms, core: LoanCore, effects: Effect[]): LoanCore {
  const due = core.instalments.find((instalment) => instalment.dueOn === core.asOf)
  const settled = due ? applyCredit(terms, core, due.number, effects) : core
  return chargeLate(terms, settled, effects)
}

/** Uses the borrower's credit for instalment `number`, which has just become due: nothing older is unpaid. */
function applyCredit(terms: LoanTerms, core: LoanCore, number: number, effects: Effect[]): LoanCore {
  const { instalments, paid } = allocate(core.instalments, terms.allocationOrder, core.credit.negated(), core.asOf)
  const used = sumOfParts(paid)
  record(effects, {
    key: `credit:${number}`,
    type: 'credit_application',
    valueOn: core.asOf,
    eventId: null,
    deltas: { ...negated(paid), credit: used },
  })
  return { ...core, instalments, credit: core.credit.plus(used) }
}

function chargeLate(terms: LoanTerms, core: LoanCore, effects: Effect[]): LoanCore {
  let instalments = core.instalments
  for (const charge of lateChargeTerms(terms)) {
    const dueOn = addDays(core.asOf, -charge.graceDays - 1)
    instalments = instalments.map((instalment) => {
      if (instalment.dueOn !== dueOn) return instalment
      const overdue = unpaid(instalment, 'principal').plus(unpaid(instalment, 'interest'))
      if (overdue.isZero()) return instalment
      const penalty = lateChargeAmount(terms, charge, overdue)
      record(effects, {
        key: `late:${instalment.number}:${charge.code}`,
        type: 'charge',
        valueOn: core.asOf,
        eventId: null,
        deltas: deltasOf(terms.currency, { penalty }),
      })
      const charged = { ...instalment.charged, penalty: instalment.charged.penalty.plus(penalty) }
      return { ...instalment, charged }
    })
  }
  return { ...core, instalments }
}

/** Pays the principal out less its fees, and fixes the schedule. The fees are charged and paid in the same moment. */
function disburse(terms: LoanTerms, core: LoanCore, event: FoldedEvent, effects: Effect[]): LoanCore {
  assert(core.disbursedOn === null, 'a loan is disbursed once')
  const { id: eventId, valueOn, amount } = event
  const schedule = buildSchedule(terms, amount, valueOn)
  const fee = amount.minus(netDisbursedAmount(terms, amount))
  for (const { code, amount: charged } of disbursementFees(terms, amount)) {
    const deltas = deltasOf(terms.currency, { fee: charged })
    record(effects, { key: `fee:${eventId}:${code}`, type: 'charge', valueOn, eventId, deltas })
  }
  const deltas = deltasOf(terms.currency, { principal: amount, fee: fee.negated() })
  record(effects, { key: `disbursement:${eventId}`, type: 'disbursement', valueOn, eventId, deltas })
  const nothing = noParts(terms.currency)
  const instalments = schedule.instalments.map(
    ({ number, fromOn, dueOn, principal, interest }): InstalmentState => ({
      number,
      fromOn,
      dueOn,
      origin: 'schedule',
      charged: { ...nothing, principal, interest },
      paid: nothing,
      settledOn: null,
    }),
  )
  return { ...core, disbursedOn: valueOn, principalDisbursed: amount, instalments }
}

function repay(terms: LoanTerms, core: LoanCore, event: FoldedEvent, effects: Effect[]): LoanCore {
  assert(core.disbursedOn !== null, 'only a disbursed loan is repaid')
  assert(!event.amount.isNegative(), 'a repayment is not negative')
  const { instalments, paid, rest } = allocate(core.instalments, terms.allocationOrder, event.amount, core.asOf)
  record(effects, {
    key: `${event.type}:${event.id}`,
    type: event.type,
    valueOn: event.valueOn,
    eventId: event.id,
    deltas: { ...negated(paid), credit: rest.negated() },
  })
  return { ...core, instalments, credit: core.credit.minus(rest) }
}

/** Everything falls due today, the interest of the running period only up to today; then the amount is a repayment. */
function payOff(terms: LoanTerms, core: LoanCore, event: FoldedEvent, effects: Effect[]): LoanCore {
  const first = runningInstalment(core.instalments, core.asOf)
  if (!first) return repay(terms, core, event, effects)
  const future = core.instalments.filter((instalment) => instalment.dueOn > core.asOf)
  const collapsed: InstalmentState = {
    ...first,
    dueOn: core.asOf,
    origin: 'payoff',
    // Nothing is charged to, or paid against, an instalment before its due date: its principal and interest are all of it.
    charged: {
      ...first.charged,
      principal: Money.sum(
        terms.currency,
        future.map((instalment) => instalment.charged.principal),
      ),
      interest: accruedInterest(terms, first, core.asOf),
    },
  }
  const instalments = [...core.instalments.filter((instalment) => instalment.dueOn <= core.asOf), collapsed]
  const due = applyCredit(terms, { ...core, instalments }, collapsed.number, effects)
  return repay(terms, due, event, effects)
}

function record(effects: Effect[], effect: Effect): void {
  if (!isNothing(effect.deltas)) effects.push(effect)
}

function negated(parts: Parts): Parts {
  return {
    principal: parts.principal.negated(),
    interest: parts.interest.negated(),
    fee: parts.fee.negated(),
    penalty: parts.penalty.negated(),
  }
}
