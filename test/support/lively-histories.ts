// Random loans whose terms and events go beyond repayment: rules of allocation, interest on what is really owed, tranches,
// charges, waivers, chargebacks, changes of what was agreed, income that is capitalised and given back. Each event is one
// that the loan allows when its turn comes.
import fc from 'fast-check'
import { addDays, type LocalDate } from '../../src/kernel/local-date.ts'
import { Money } from '../../src/kernel/money.ts'
import { Problem } from '../../src/kernel/problem.ts'
import { rate } from '../../src/kernel/rate.ts'
import type { FoldedEvent, LoanEvent } from '../../src/lending/loan-event.ts'
import { foldLoan, type LoanState, payoffAmount } from '../../src/lending/loan-state.ts'
import type { LoanTerms, MoneyKind } from '../../src/lending/terms.ts'
import { anyDate, anyPrincipal, type History } from './lending.ts'
import { changeEvent, changes, isChange } from './lively-changes.ts'
import { anyLivelyTerms } from './lively-terms.ts'

interface Act {
  readonly afterDays: number
  readonly what: (typeof whats)[number]
  /** Per mille of whatever bounds the amount. */
  readonly size: bigint
  readonly pick: number
  readonly hasKey: boolean
  readonly isReversed: boolean
}

const whats = [
  'repayment',
  'repayment',
  'repayment',
  'goodwill_credit',
  'merchant_refund',
  'payoff',
  'disbursement',
  'capitalisation',
  'capitalisation',
  'income_deferral',
  'income_adjustment',
  'charge',
  'spread_charge',
  'charge_waiver',
  'charge_adjustment',
  'interest_waiver',
  'chargeback',
  'credit_refund',
  'rate_change',
  'charge_off',
  'write_off',
  'settlement',
  'recovery',
  ...changes,
] as const

const anyAct = (among: readonly Act['what'][]): fc.Arbitrary<Act> =>
  fc.record({
    afterDays: fc.nat(400),
    what: fc.constantFrom(...among),
    size: fc.bigInt({ min: 1n, max: 999n }),
    pick: fc.nat(20),
    hasKey: fc.boolean(),
    isReversed: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
  })

export const livelyHistories = (among: readonly Act['what'][]): fc.Arbitrary<History> =>
  anyLivelyTerms.chain((terms) =>
    fc
      .record({
        principal: anyPrincipal(terms.currency),
        disbursedOn: anyDate,
        acts: fc.array(anyAct(among), { maxLength: 9 }),
        daysAfter: fc.nat(120),
      })
      .map(({ principal, disbursedOn, acts, daysAfter }) => {
        const first: FoldedEvent = {
          id: 'paid-out',
          sequence: 1,
          valueOn: disbursedOn,
          type: 'disbursement',
          amount: principal,
        }
        const inTime = acts.toSorted((a, b) => a.afterDays - b.afterDays)
        const events = eventsOf(terms, first, inTime, disbursedOn)
        const last = events.map((event) => event.valueOn).reduce((a, b) => (a > b ? a : b))
        return { terms, events, asOf: addDays(last, daysAfter) }
      }),
  )

export const livelyHistory: fc.Arbitrary<History> = livelyHistories(whats)

/** The events of the acts, each by what the loan is when its day comes; what the loan does not allow then is left out. */
function eventsOf(terms: LoanTerms, first: FoldedEvent, acts: readonly Act[], disbursedOn: LocalDate): LoanEvent[] {
  const standing: FoldedEvent[] = [first]
  const reversed: LoanEvent[] = []
  let day = 0
  for (const [index, act] of acts.entries()) {
    // Some acts name earlier ones, so each has a day of its own.
    day = Math.max(day + 1, act.afterDays)
    const valueOn = addDays(disbursedOn, act.isReversed ? act.afterDays : day)
    const id = `event-${(index * 7) % 10}-${index}`
    const dated = { id, sequence: index * 2 + 2, valueOn }
    const keyed = act.hasKey ? { ...dated, orderKey: `key-${(index * 3) % 10}-${index}` } : dated
    if (act.isReversed) {
      const undone: LoanEvent = { ...keyed, type: 'repayment', amount: partOf(first, act) }
      const reversal = { id: `reversal-${index}`, sequence: index * 2 + 3, valueOn, reversesEventId: id }
      reversed.push(undone, { ...reversal, type: 'reversal' })
      continue
    }
    const { state } = foldLoan(terms, standing, valueOn)
    const event = allowed(terms, state, standing, act, keyed)
    if (event && isPossible(terms, [...standing, event])) standing.push(event)
  }
  return [...standing, ...reversed].sort((a, b) => a.sequence - b.sequence)
}

/** A change agreed for a later day may find no schedule any more that it could change; then the entry is refused. */
function isPossible(terms: LoanTerms, events: readonly FoldedEvent[]): boolean {
  const last = events.map((event) => event.valueOn).reduce((a, b) => (a > b ? a : b))
  try {
    foldLoan(terms, events, last)
    return true
  } catch (error) {
    if (error instanceof Problem && error.code === 'loan_event.impossible') return false
    throw error
  }
}

type Keyed = Pick<FoldedEvent, 'id' | 'sequence' | 'valueOn' | 'orderKey'>

function partOf(first: FoldedEvent, { size }: Act): Money {
  const amount = 'amount' in first ? first.amount : Money.zero({ code: 'INR', digits: 2 })
  return Money.ofMinor(amount.currency, (amount.minor * size) / 1000n + 1n)
}

const pickOf = <T>(values: readonly T[], { pick }: Act): T | undefined => values[pick % Math.max(1, values.length)]

/** The event of the act, or none where the loan does not allow it. */
function allowed(
  terms: LoanTerms,
  state: LoanState,
  standing: readonly FoldedEvent[],
  act: Act,
  dated: Keyed,
): FoldedEvent | null {
  const [first] = standing as [FoldedEvent]
  const amount = partOf(first, act)
  const { what } = act
  if (isChange(what)) return changeEvent(state, { ...act, what }, dated, amount)
  if (state.writtenOffOn !== null) return act.what === 'recovery' ? { ...dated, type: 'recovery', amount } : null
  switch (act.what) {
    case 'repayment':
    case 'goodwill_credit':
    case 'merchant_refund':
      return {
        ...dated,
        type: 'repayment',
        amount,
        ...(act.what === 'repayment' ? {} : { kind: act.what as MoneyKind }),
      }
    case 'payoff':
      return {
        ...dated,
        type: 'payoff',
        amount: act.pick > 9 ? amount : payoffAmount(terms, state, dated.valueOn).total,
      }
    case 'charge':
    case 'spread_charge':
      return chargeOf(state, act, dated, amount)
    case 'income_deferral':
      return state.status === 'active' ? { ...dated, type: 'income_deferral', amount } : null
    case 'interest_waiver':
      return { ...dated, type: 'interest_waiver', amount }
    case 'charge_off':
      return state.chargedOffOn === null ? { ...dated, type: 'charge_off', reason: null } : null
    case 'write_off':
      return act.pick > 12 ? { ...dated, type: 'write_off', reason: null } : null
    case 'settlement':
      return act.pick > 12 ? { ...dated, type: 'settlement', amount, reason: null } : null
    case 'recovery':
      return null
    case 'disbursement':
    case 'capitalisation':
    case 'rate_change':
      return changeOf(terms, state, act, dated, amount)
    default:
      return answerTo(state, standing, act, dated)
  }
}

function chargeOf(state: LoanState, act: Act, dated: Keyed, amount: Money): FoldedEvent {
  return {
    ...dated,
    type: 'charge',
    code: 'visit',
    name: 'Visit',
    component: act.pick % 2 === 0 ? 'fee' : 'penalty',
    dueOn: addDays(state.asOf, act.pick * 9),
    amount,
    ...(act.what === 'spread_charge' ? { isPerInstalment: true } : {}),
  }
}

/** More principal, paid out or not, or another rate, while the schedule runs. */
function changeOf(terms: LoanTerms, state: LoanState, act: Act, dated: Keyed, amount: Money): FoldedEvent | null {
  const last = state.instalments.findLast((each) => each.origin === 'schedule')
  const runs = state.status === 'active' && last !== undefined && dated.valueOn < last.dueOn
  // What an acceleration left may be drawn on too, where that arrives later than the draw.
  const isCalledIn = state.status === 'active' && state.book.acceleratedOn !== null
  if (!(runs || (isCalledIn && act.what === 'disbursement')) || state.chargedOffOn !== null) return null
  if (act.what === 'disbursement') {
    const fees = Money.ofMinor(terms.currency, 60n)
    return amount.compare(fees) > 0 ? { ...dated, type: 'disbursement', amount } : null
  }
  if (act.what === 'capitalisation') return { ...dated, type: 'capitalisation', of: 'income', amount }
  return { ...dated, type: 'rate_change', annualRate: rate((Number(act.size) / 2_000).toFixed(4)) }
}

/** What answers an earlier event, or what it left. */
function answerTo(state: LoanState, standing: readonly FoldedEvent[], act: Act, dated: Keyed): FoldedEvent | null {
  const of = <Type extends FoldedEvent['type']>(type: Type) =>
    standing.filter((event): event is Extract<FoldedEvent, { type: Type }> => event.type === type)
  if (act.what === 'credit_refund') {
    const amount = Money.ofMinor(state.credit.currency, (-state.credit.minor * act.size) / 999n)
    return amount.isPositive() ? { ...dated, type: 'credit_refund', amount } : null
  }
  if (act.what === 'chargeback') {
    const original = pickOf(of('repayment'), act)
    if (!original || of('chargeback').some((event) => event.ofEventId === original.id)) return null
    return { ...dated, type: 'chargeback', amount: original.amount, ofEventId: original.id }
  }
  if (act.what === 'income_adjustment') {
    const income = pickOf([...of('capitalisation'), ...of('income_deferral')], act)
    if (!income) return null
    const given = [...of('repayment'), ...of('income_adjustment')].flatMap(({ ofEventId, amount }) =>
      ofEventId === income.id ? [amount] : [],
    )
    const left = Money.sum(income.amount.currency, [income.amount, ...given.map((each) => each.negated())])
    const amount = Money.ofMinor(left.currency, (left.minor * act.size) / 999n)
    if (!amount.isPositive()) return null
    if (income.type === 'income_deferral') return { ...dated, type: 'income_adjustment', amount, ofEventId: income.id }
    const kind = 'capitalised_income_adjustment'
    return { ...dated, type: 'repayment', kind, amount, ofEventId: income.id }
  }
  const charge = pickOf(of('charge'), act)
  if (!charge?.amount) return null
  if (act.what === 'charge_waiver') return { ...dated, type: 'charge_waiver', chargeEventId: charge.id }
  return { ...dated, type: 'charge_adjustment', chargeEventId: charge.id, amount: charge.amount }
}
