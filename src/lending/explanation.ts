// Where a figure of a loan comes from, as data: formula, inputs, day count, days, rate, rounding, and the events and terms
// behind it.
import { assert } from '../kernel/assert.ts'
import { epochDay, fromEpochDay, type LocalDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { type Book, copyBook, emptyBook, type Line, openOf, periodOf } from './loan-book.ts'
import { advanceBook } from './loan-day.ts'
import { type FoldedEvent, type LoanEvent, standingEvents } from './loan-event.ts'
import { applyToBook } from './loan-fold.ts'
import { rateOn } from './period-rate.ts'
import { creditedOf, type Period, type Segment } from './plan.ts'
import { arithmeticFor, rateTermsOf, segmentInterest } from './plan-interest.ts'
import { allocationRuleOf, type Component, components, type DueType, type LoanTerms, type MoneyKind } from './terms.ts'

/** A stretch of days on which one balance stood. */
export interface InterestStretch {
  readonly fromOn: LocalDate
  readonly toOn: LocalDate
  readonly days: number
  readonly balance: Money
  readonly annualRate: string
  /** What one unit of balance earns from the first day of the stretch to the due date, and over how many days that is. */
  readonly rateToDue: string
  readonly daysToDue: number
  readonly isPaused: boolean
  /** Minor units, before rounding. */
  readonly interest: string
}

export interface EventReference {
  readonly eventId: string
  readonly type: FoldedEvent['type']
  readonly valueOn: LocalDate
}

export interface InstalmentExplanation {
  readonly number: number
  readonly fromOn: LocalDate
  readonly dueOn: LocalDate
  readonly interest: {
    readonly amount: Money
    readonly formula: string
    readonly dayCount: string
    readonly stretches: readonly InterestStretch[]
    /** What the instalment before could not take, what later ones earned after they were paid ahead, and what was fixed. */
    readonly carriedOver: Money
    readonly broughtForward: Money
    readonly fixed: Money
    readonly rounding: { readonly mode: string; readonly digits: number }
  }
  readonly principal: {
    readonly amount: Money
    readonly formula: string
    readonly level: Money
    readonly credited: Money
  }
  readonly charges: readonly {
    readonly chargeId: string
    readonly code: string
    readonly component: 'fee' | 'penalty'
    readonly amount: Money
    readonly dueOn: LocalDate
  }[]
  /** What happened in the days of the instalment. */
  readonly events: readonly EventReference[]
  /** The terms that the figures follow, by name. */
  readonly terms: Readonly<Record<string, unknown>>
}

/** Explains instalment `number` of the loan as it stands in `book`; null where there is none. */
export function explainInstalment(
  book: Book,
  events: readonly LoanEvent[],
  number: number,
): InstalmentExplanation | null {
  const line = book.lines.find((each) => each.number === number)
  if (!line) return null
  const { terms } = book
  const money = (minor: bigint) => Money.ofMinor(terms.currency, minor)
  const period = periodOf(book, line)
  const index = period && book.plan ? book.plan.periods.indexOf(period) : -1
  const before = book.plan?.periods[index - 1]
  const charges = book.charges.filter((charge) => charge.line === number)
  return {
    number,
    fromOn: fromEpochDay(line.from),
    dueOn: fromEpochDay(line.due),
    interest: {
      amount: money(line.charged.interest),
      formula:
        terms.interestMethod === 'flat'
          ? 'principal paid out × rate to due ÷ days to due × days'
          : 'Σ balance × rate to due ÷ days to due × days',
      dayCount: terms.dayCount,
      stretches: period
        ? period.segments.filter((each) => each.to > each.from).map((each) => stretchOf(book, period, each))
        : [],
      carriedOver: money(before?.leftOver ?? 0n),
      broughtForward: money(period?.broughtForward ?? 0n),
      fixed: money(period?.fixedInterest ?? 0n),
      rounding: { mode: terms.roundingMode, digits: terms.currency.digits },
    },
    principal: {
      amount: money(line.charged.principal),
      formula: period ? 'level + credited - interest' : 'what fell due at once',
      level: money(period?.level ?? line.charged.principal),
      credited: money(period ? creditedOf(period) : 0n),
    },
    charges: charges.map((charge) => ({
      chargeId: charge.id,
      code: charge.code,
      component: charge.component,
      amount: money(charge.amount),
      dueOn: fromEpochDay(charge.due),
    })),
    events: eventsIn(events, line),
    terms: termsBehind(terms),
  }
}

function stretchOf(book: Book, period: Period, segment: Segment): InterestStretch {
  const { plan, terms } = book
  assert(plan !== null, 'a period is of a plan')
  const of = rateTermsOf(plan)
  const arithmetic = arithmeticFor(plan)
  const interest = segmentInterest(of, period, segment)
  return {
    fromOn: fromEpochDay(segment.from),
    toOn: fromEpochDay(segment.to),
    days: segment.to - segment.from,
    balance: Money.ofMinor(terms.currency, segment.balance),
    annualRate: rateOn(of, segment.from),
    rateToDue: segment.interestFactor ? arithmetic.factorText(segment.interestFactor) : '0',
    daysToDue: period.due - segment.from,
    isPaused: segment.isPaused,
    interest: arithmetic.interestText(interest),
  }
}

function eventsIn(events: readonly LoanEvent[], { from, due }: Line): EventReference[] {
  return standingEvents(events)
    .filter(({ valueOn }) => epochDay(valueOn) >= from && epochDay(valueOn) <= due)
    .map(({ id, type, valueOn }) => ({ eventId: id, type, valueOn }))
}

/** The terms that decide the figures of an instalment. */
function termsBehind(terms: LoanTerms): Record<string, unknown> {
  const {
    annualRate,
    interestMethod,
    interestOn,
    interestPeriod,
    dayCount,
    amortisation,
    roundingMode,
    instalmentMultiple,
  } = terms
  const named = {
    annualRate,
    interestMethod,
    interestOn,
    interestPeriod,
    dayCount,
    amortisation,
    roundingMode,
    instalmentMultiple,
  }
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined))
}

export interface AllocationStep {
  readonly instalment: number
  readonly dueOn: LocalDate
  readonly dueType: DueType
  readonly component: Component
  readonly amount: Money
  /** Open of the component before, as it was owed that day. */
  readonly openBefore: Money
}

export interface AllocationExplanation {
  readonly eventId: string
  readonly valueOn: LocalDate
  readonly kind: MoneyKind
  readonly amount: Money
  readonly direction: 'instalment_first' | 'component_first'
  readonly order: readonly string[]
  readonly excess: string
  readonly steps: readonly AllocationStep[]
  /** What found nothing to take it, and is the borrower's credit. */
  readonly credit: Money
}

/** Explains how money of event `eventId` was laid against the loan; null where the event brought none, or was reversed. */
export function explainAllocation(
  terms: LoanTerms,
  events: readonly LoanEvent[],
  eventId: string,
): AllocationExplanation | null {
  const standing = standingEvents(events)
  const at = standing.findIndex((event) => event.id === eventId)
  const event = standing[at]
  if (!event || (event.type !== 'repayment' && event.type !== 'payoff')) return null
  const before = emptyBook(terms, epochDay(standing[0]?.valueOn ?? event.valueOn))
  for (const each of standing.slice(0, at)) applyToBook(before, each, [])
  advanceBook(before, epochDay(event.valueOn), [])
  const after = copyBook(before)
  applyToBook(after, event, [])
  const kind = event.type === 'payoff' ? 'repayment' : (event.kind ?? 'repayment')
  const rule = allocationRuleOf(terms, kind)
  return {
    eventId,
    valueOn: event.valueOn,
    kind,
    amount: event.amount,
    direction: terms.allocation?.direction ?? 'instalment_first',
    order: rule.order,
    excess: rule.excess,
    steps: stepsBetween(before, after, epochDay(event.valueOn)),
    credit: Money.ofMinor(terms.currency, after.credit - before.credit),
  }
}

function stepsBetween(before: Book, after: Book, on: number): AllocationStep[] {
  const money = (minor: bigint) => Money.ofMinor(after.terms.currency, minor)
  return after.lines.flatMap((line) => {
    const known = before.lines.find((each) => each.due === line.due && each.origin === line.origin)
    return components.flatMap((component): AllocationStep[] => {
      const amount = line.paid[component] - (known?.paid[component] ?? 0n)
      if (amount === 0n) return []
      return [
        {
          instalment: line.number,
          dueOn: fromEpochDay(line.due),
          dueType: line.due < on ? 'past_due' : line.due === on ? 'due' : 'in_advance',
          component,
          amount: money(amount),
          openBefore: money(known ? openOf(known, component) : line.charged[component]),
        },
      ]
    })
  })
}
