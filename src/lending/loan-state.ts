// The loan as a resumable fold of its dated events: the same events give the same state, in whatever order they arrived.
import { assert } from '../kernel/assert.ts'
import { addDays, type LocalDate, localDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { accruedInterest, runningInstalment } from './accrual.ts'
import { type InstalmentState, noParts, plusParts, sumOfParts } from './allocation.ts'
import { type Arrears, arrearsAt, unpaidParts } from './arrears.ts'
import type { Deltas, Effect } from './effect.ts'
import { advanceCore, applyToCore, type LoanCore } from './loan-core.ts'
import { compareOrder, type LoanEvent, orderOf, standingEvents } from './loan-event.ts'
import type { LoanTerms } from './terms.ts'

export type LoanStatus = 'pending_disbursement' | 'active' | 'closed' | 'overpaid'
export type ClosedReason = 'repaid' | 'prepaid'

/**
 * What the borrower owes by component, due or not: all principal outstanding, interest accrued, fees and penalties charged;
 * and the credit we owe, not positive. Always the sum of the deltas of all effects.
 */
export type Balances = Deltas

export interface LoanState extends LoanCore, Arrears {
  readonly status: LoanStatus
  readonly balances: Balances
  /** The last day whose interest is in the balances; null while there is none. */
  readonly accruedThrough: LocalDate | null
  /** The day the last thing owed was paid; null unless `closed`. */
  readonly closedOn: LocalDate | null
  readonly closedReason: ClosedReason | null
}

export interface Folded {
  readonly state: LoanState
  /** What the step changed in the borrower's debt, in order of time. */
  readonly effects: readonly Effect[]
}

/** What closes the loan on a day. `total` is the sum of the others. */
export interface PayoffQuote {
  readonly on: LocalDate
  readonly total: Money
  readonly principal: Money
  readonly interest: Money
  readonly fee: Money
  readonly penalty: Money
  /** The borrower's credit that the payoff uses, not positive. */
  readonly credit: Money
}

/** The loan before anything has happened to it, before all days. */
export function emptyState(terms: LoanTerms): LoanState {
  return stateOf(terms, emptyCore(terms))
}

/**
 * The loan at the start of day `to` (not before `state.asOf`): interest accrued day by day, instalments fallen due and
 * settled from credit, late charges made. Advancing in many steps or in one comes to the same, key by key.
 */
export function advance(terms: LoanTerms, state: LoanState, to: LocalDate): Folded {
  if (to === state.asOf) return { state, effects: [] }
  const effects: Effect[] = []
  return { state: stateOf(terms, advanceCore(terms, state, to, effects)), effects }
}

/** Folds one more event in; `canApply` says when that is allowed. The effects include those of the days up to it. */
export function applyEvent(terms: LoanTerms, state: LoanState, event: LoanEvent): Folded {
  assert(event.type !== 'reversal' && canApply(state, event), 'only the latest event is folded in; others fold anew')
  const effects: Effect[] = []
  return { state: stateOf(terms, applyToCore(terms, state, event, effects)), effects }
}

/** True when folding the event into this state equals folding everything anew: it stands last and is no reversal. */
export function canApply(state: LoanState, event: LoanEvent): boolean {
  if (event.type === 'reversal' || event.valueOn < state.asOf) return false
  return state.lastEventOrder === null || compareOrder(orderOf(event), state.lastEventOrder) > 0
}

/**
 * The loan from nothing, at the start of day `asOf` with the events of that day. Events value-dated later have not happened
 * yet; a reversal counts whenever it was made. The order of `events` does not matter.
 */
export function foldLoan(terms: LoanTerms, events: readonly LoanEvent[], asOf: LocalDate): Folded {
  const effects: Effect[] = []
  let core = emptyCore(terms)
  for (const event of standingEvents(events)) {
    if (event.valueOn <= asOf) core = applyToCore(terms, core, event, effects)
  }
  return { state: stateOf(terms, advanceCore(terms, core, asOf, effects)), effects }
}

/** What a payoff on day `on` (not before `state.asOf`) must bring to close the loan exactly. Zero where credit covers it. */
export function payoffAmount(terms: LoanTerms, state: LoanState, on: LocalDate): PayoffQuote {
  const { principal, interest, fee, penalty, credit } = advance(terms, state, on).state.balances
  const owed = sumOfParts({ principal, interest, fee, penalty })
  const used = Money.max(credit, owed.negated())
  return { on, total: owed.plus(used), principal, interest, fee, penalty, credit: used }
}

/** The facts and everything that follows from them. */
export function stateOf(terms: LoanTerms, core: LoanCore): LoanState {
  const { asOf, disbursedOn, principalDisbursed, instalments, credit, lastEventOrder, eventCount } = core
  const balances = balancesOf(terms, core)
  const status = statusOf(core)
  const isClosed = status === 'closed'
  return {
    asOf,
    disbursedOn,
    principalDisbursed,
    instalments,
    credit,
    lastEventOrder,
    eventCount,
    status,
    balances,
    accruedThrough: accruedThrough(core),
    closedOn: isClosed ? lastSettledOn(instalments) : null,
    closedReason: isClosed ? (instalments.some(isPayoff) ? 'prepaid' : 'repaid') : null,
    ...arrearsAt(terms, instalments, credit, asOf),
  }
}

function emptyCore(terms: LoanTerms): LoanCore {
  const zero = Money.zero(terms.currency)
  return {
    asOf: localDate('0001-01-01'),
    disbursedOn: null,
    principalDisbursed: zero,
    instalments: [],
    credit: zero,
    lastEventOrder: null,
    eventCount: 0,
  }
}

function balancesOf(terms: LoanTerms, { asOf, instalments, credit }: LoanCore): Balances {
  const running = runningInstalment(instalments, asOf)
  let owed = noParts(terms.currency)
  for (const instalment of instalments) {
    if (instalment.settledOn !== null) continue
    const parts = unpaidParts(instalment)
    if (instalment.dueOn <= asOf) owed = plusParts(owed, parts)
    else {
      const isRunning = instalment === running
      const interest = isRunning ? accruedInterest(terms, instalment, asOf) : Money.zero(terms.currency)
      owed = plusParts(owed, { ...parts, interest })
    }
  }
  return { ...owed, credit }
}

function statusOf({ disbursedOn, instalments, credit }: LoanCore): LoanStatus {
  if (disbursedOn === null) return 'pending_disbursement'
  // An instalment of nothing, left by the rounding of a tiny loan, keeps no loan open.
  const isPaid = instalments.every(({ settledOn, charged }) => settledOn !== null || sumOfParts(charged).isZero())
  if (!isPaid) return 'active'
  return credit.isZero() ? 'closed' : 'overpaid'
}

function accruedThrough({ asOf, disbursedOn, instalments }: LoanCore): LocalDate | null {
  const last = instalments.at(-1)
  if (disbursedOn === null || last === undefined) return null
  const end = asOf < last.dueOn ? asOf : last.dueOn
  return end > disbursedOn ? addDays(end, -1) : null
}

function lastSettledOn(instalments: readonly InstalmentState[]): LocalDate | null {
  return instalments
    .filter(({ charged }) => !sumOfParts(charged).isZero())
    .reduce<LocalDate | null>(
      (latest, { settledOn }) => (latest === null || (settledOn ?? latest) > latest ? settledOn : latest),
      null,
    )
}

function isPayoff(instalment: InstalmentState): boolean {
  return instalment.origin === 'payoff' && !sumOfParts(instalment.charged).isZero()
}
