// Where a figure of a loan comes from, as data: formula, inputs, day count, days, rate, rounding, and the events and terms
// behind it.
import { epochDay, fromEpochDay, type LocalDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { type AmountsExplanation, explainAmounts } from './explanation-amounts.ts'
import { type Book, copyBook, emptyBook, type Line, openOf } from './loan-book.ts'
import { advanceBook } from './loan-day.ts'
import { type FoldedEvent, type LoanEvent, standingEvents } from './loan-event.ts'
import { applyToBook } from './loan-fold.ts'
import { positive } from './plan.ts'
import { allocationRuleOf, type Component, components, type DueType, type LoanTerms, type MoneyKind } from './terms.ts'

export interface EventReference {
  readonly eventId: string
  readonly type: FoldedEvent['type']
  readonly valueOn: LocalDate
}

export interface InstalmentExplanation extends AmountsExplanation {
  readonly number: number
  readonly fromOn: LocalDate
  readonly dueOn: LocalDate
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
  const charges = book.charges.filter((charge) => charge.line === number)
  return {
    number,
    fromOn: fromEpochDay(line.from),
    dueOn: fromEpochDay(line.due),
    ...explainAmounts(book, line),
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

function eventsIn(events: readonly LoanEvent[], { from, due }: Line): EventReference[] {
  return standingEvents(events)
    .filter(({ valueOn }) => epochDay(valueOn) >= from && epochDay(valueOn) <= due)
    .map(({ id, type, valueOn }) => ({ eventId: id, type, valueOn }))
}

/** The terms that decide the figures of an instalment. */
const decisive = [
  'annualRate',
  'interestMethod',
  'interestOn',
  'interestPeriod',
  'dayCount',
  'amortisation',
  'roundingMode',
  'instalmentMultiple',
] as const satisfies readonly (keyof LoanTerms)[]

function termsBehind(terms: LoanTerms): Record<string, unknown> {
  return Object.fromEntries(decisive.filter((name) => terms[name] !== undefined).map((name) => [name, terms[name]]))
}

export interface AllocationStep {
  readonly instalment: number
  readonly dueOn: LocalDate
  readonly dueType: DueType
  readonly component: Component
  readonly amount: Money
  /** Open of the component before, as it was owed that day. */
  readonly openBefore: Money
  /** What of the amount repaid more than was open: principal ahead of its time. */
  readonly repaidAhead: Money
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
  if (event?.type !== 'repayment' && event?.type !== 'payoff' && event?.type !== 'settlement') return null
  const before = emptyBook(terms, epochDay(standing[0]?.valueOn ?? event.valueOn))
  for (const each of standing.slice(0, at)) applyToBook(before, each, [])
  advanceBook(before, epochDay(event.valueOn), [])
  const after = copyBook(before)
  // Instalments may share their due day: each is known by itself.
  const known = new Map(after.lines.map((line, index) => [line, before.lines[index] as Line]))
  applyToBook(after, event, [])
  const kind = event.type === 'repayment' ? (event.kind ?? 'repayment') : 'repayment'
  const rule = allocationRuleOf(terms, kind)
  return {
    eventId,
    valueOn: event.valueOn,
    kind,
    amount: event.amount,
    direction: terms.allocation?.direction ?? 'instalment_first',
    order: rule.order,
    excess: rule.excess,
    steps: stepsOf(after, known, epochDay(event.valueOn)),
    credit: Money.ofMinor(terms.currency, after.credit - before.credit),
  }
}

function stepsOf(after: Book, before: ReadonlyMap<Line, Line>, on: number): AllocationStep[] {
  const money = (minor: bigint) => Money.ofMinor(after.terms.currency, minor)
  return after.lines.flatMap((line) => {
    const known = before.get(line)
    return components.flatMap((component): AllocationStep[] => {
      const amount = line.paid[component] - (known?.paid[component] ?? 0n)
      if (amount === 0n) return []
      const open = known ? openOf(known, component) : line.charged[component]
      return [
        {
          instalment: line.number,
          dueOn: fromEpochDay(line.due),
          dueType: line.due < on ? 'past_due' : line.due === on ? 'due' : 'in_advance',
          component,
          amount: money(amount),
          openBefore: money(open),
          repaidAhead: money(positive(amount - open)),
        },
      ]
    })
  })
}
