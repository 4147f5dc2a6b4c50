// Whatever happens to a loan, its charges, its instalments and its books agree.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { runs } from '../../test/support/runs.ts'
import { addDays, type LocalDate, localDate } from '../kernel/local-date.ts'
import { Problem } from '../kernel/problem.ts'
import { rate } from '../kernel/rate.ts'
import { deltasOf, plusDeltas } from './effect.ts'
import type { FoldedEvent } from './loan-event.ts'
import { type Folded, foldLoan } from './loan-state.ts'
import type { ChargeTerms, LoanTerms } from './terms.ts'

const start = localDate('2025-01-15')

const anyBasis = fc.constantFrom(
  { basis: 'flat', amount: '7.00' } as const,
  { basis: 'percentage_of_principal', rate: '0.01' } as const,
  { basis: 'percentage_of_interest', rate: '0.3' } as const,
  { basis: 'percentage_of_principal_and_interest', rate: '0.01' } as const,
  { basis: 'percentage_of_outstanding', rate: '0.01' } as const,
)

const anyFee: fc.Arbitrary<ChargeTerms> = fc
  .tuple(anyBasis, fc.constantFrom({}, { taxRate: '0.18' }))
  .map(([basis, tax]) => ({
    code: 'service',
    name: 'Service fee',
    component: 'fee',
    trigger: 'instalment',
    ...basis,
    ...tax,
  }))

const late: ChargeTerms = {
  code: 'late',
  name: 'Late charge',
  component: 'penalty',
  trigger: 'overdue',
  basis: 'flat',
  amount: '2.00',
  graceDays: 3,
  taxRate: '0.18',
}

const anyTerms: fc.Arbitrary<LoanTerms> = fc
  .record({
    interestOn: fc.constantFrom('scheduled', 'actual'),
    trancheLevels: fc.constantFrom('all_instalments', undefined),
    instalmentCount: fc.integer({ min: 1, max: 5 }),
    excess: fc.constantFrom('credit', 'next_instalment', 'last_instalment'),
    fee: anyFee,
    isLate: fc.boolean(),
  })
  .map(({ interestOn, trancheLevels, instalmentCount, excess, fee, isLate }) =>
    loanTerms({
      interestOn,
      instalmentCount,
      drawing: 'tranches',
      ...(trancheLevels ? { trancheLevels } : {}),
      charges: isLate ? [fee, late] : [fee],
      allocation: { direction: 'instalment_first', default: { order: feesFirst, excess }, chargeback: feesBack },
    }),
  )

const feesFirst = (['past_due', 'due', 'in_advance'] as const).flatMap((due) =>
  (['fee', 'penalty', 'interest', 'principal'] as const).map((component) => `${due}_${component}` as const),
)

const feesBack = ['fee', 'penalty', 'interest', 'principal'] as const

const monthly = { frequency: { unit: 'month', every: 1 }, instalmentCount: 2 } as const

/** What an act is on its day, after the events before it; `size` is from 1 to 60. */
const acts: readonly ((day: LocalDate, size: number, before: readonly FoldedEvent[]) => object)[] = [
  (_, size) => ({ type: 'repayment', amount: inr(`${size * 10}.00`) }),
  (_, size) => ({ type: 'repayment', amount: inr(`${size}.50`) }),
  (_, size) => ({ type: 'disbursement', amount: inr(`${size * 10}.00`) }),
  (_, size) => ({ type: 'rate_change', annualRate: rate(size > 40 ? '0' : `0.${String(size).padStart(2, '0')}`) }),
  (day, size) => ({ type: 'reschedule', adjustedDueOn: addDays(day, size) }),
  (_, size) => ({ type: 'reschedule', extraInstalments: 1 + (size % 2) }),
  (day, size) => ({
    type: 're_age',
    startOn: addDays(day, size),
    interest: (['keep', 'waive', 'spread_accrued'] as const)[size % 3],
    ...monthly,
  }),
  (_, size) => ({ type: 're_amortise', interest: (['keep', 'waive', 'spread_accrued'] as const)[size % 3] }),
  (day, size) => ({
    type: 'restructure',
    startOn: addDays(day, size),
    capitalisesInterest: size % 2 === 0,
    ...(size > 20 ? { annualRate: rate('0.05') } : {}),
    ...monthly,
  }),
  () => ({ type: 'charge_waiver', chargeEventId: 'instalment_fee:service' }),
  (day, size) => ({
    ...{ type: 'charge', code: 'visit', name: 'Visit', component: 'fee', amount: inr(`${size}.00`) },
    ...{ dueOn: addDays(day, size), isPerInstalment: size % 2 === 0, taxRate: size % 3 === 0 ? '0.18' : '0.1' },
  }),
  (_, size, before) => ({
    ...{ type: 'chargeback', amount: inr(`${size}.00`) },
    ofEventId: before.findLast(({ type }) => type === 'repayment')?.id ?? 'none',
  }),
]

interface Act {
  readonly what: number
  readonly after: number
  readonly size: number
}

const anyAct: fc.Arbitrary<Act> = fc.record({
  what: fc.nat(acts.length - 1),
  after: fc.nat(45),
  size: fc.integer({ min: 1, max: 60 }),
})

/** The acts that the loan allows, each so many days after the one before, as a history with its last day. */
function historyOf(
  terms: LoanTerms,
  all: readonly Act[],
): { readonly events: FoldedEvent[]; readonly last: LocalDate } {
  const first = { id: 'e1', sequence: 1, valueOn: start, type: 'disbursement', amount: inr('1000.00') } as const
  let events: FoldedEvent[] = [first]
  let last = start
  for (const { what, after, size } of all) {
    const day = addDays(last, after)
    const sequence = events.length + 1
    const event = { id: `e${sequence}`, sequence, valueOn: day, ...acts[what]?.(day, size, events) } as FoldedEvent
    if (!isPossible(terms, [...events, event], day)) continue
    events = [...events, event]
    last = day
  }
  return { events, last }
}

function isPossible(terms: LoanTerms, events: readonly FoldedEvent[], day: LocalDate): boolean {
  try {
    foldLoan(terms, events, day)
    return true
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}

function requireAgreement({ currency }: LoanTerms, { state, effects }: Folded): void {
  const { book, balances } = state
  for (const line of book.lines) {
    for (const component of ['fee', 'penalty'] as const) {
      const own = book.charges.filter((each) => each.line === line.number && each.component === component)
      const sum = (of: 'amount' | 'paid' | 'waived') => own.reduce((total, each) => total + each[of], 0n)
      assert.deepEqual(
        [sum('amount'), sum('paid'), sum('waived')],
        [line.charged[component], line.paid[component], line.waived[component]],
        `the charges of instalment ${line.number} are what it owes`,
      )
    }
  }
  for (const { id, line, due, amount, paid, waived, isPerInstalment } of book.charges) {
    assert.ok(paid >= 0n && waived >= 0n && amount >= paid + waived, `of ${id} no more is settled than it is`)
    const isOpen = amount > paid + waived
    if (isOpen && isPerInstalment) assert.equal(due, book.lines[line - 1]?.due, `${id} is due with instalment ${line}`)
  }
  for (const { number, hasOwnFees, due, settledOn } of book.lines) {
    const own = book.charges.filter(
      ({ line, id, isPerInstalment }) => line === number && isPerInstalment && id === 'instalment_fee:service',
    )
    const isAhead = due > book.asOf && settledOn === null && book.acceleratedOn === null
    assert.ok(!hasOwnFees || own.length <= 1, `instalment ${number} carries its fee once`)
    assert.ok(!hasOwnFees || !isAhead || own.length === 1, `instalment ${number} carries its fee`)
  }
  const posted = effects.map(({ deltas }) => deltas).reduce(plusDeltas, deltasOf(currency, {}))
  const { fee, penalty, feeTax, penaltyTax } = balances
  assert.deepEqual(
    [posted.fee, posted.penalty, posted.feeTax, posted.penaltyTax].map((amount) => amount.toText()),
    [fee, penalty, feeTax, penaltyTax].map((amount) => amount.toText()),
    'what is posted is what is owed',
  )
  for (const [tax, whole] of [
    [feeTax, fee],
    [penaltyTax, penalty],
  ] as const) {
    assert.ok(!tax.isNegative() && tax.compare(whole) <= 0, 'tax is a part of what is owed')
  }
}

test('charges are what their instalments owe, fall due with them, are settled for no more than they are, and are in the books', () => {
  fc.assert(
    fc.property(anyTerms, fc.array(anyAct, { maxLength: 7 }), fc.nat(60), (terms, all, daysAfter) => {
      const { events, last } = historyOf(terms, all)
      requireAgreement(terms, foldLoan(terms, events, last))
      requireAgreement(terms, foldLoan(terms, events, addDays(last, daysAfter)))
    }),
    runs(100, 600),
  )
})
