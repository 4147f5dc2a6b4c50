// Changes of terms: the rate, pauses of interest, due dates, more instalments, grace; agreed for later, or for days gone by.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { balancesText, eventOn, foldStory, on, paidOut } from '../../test/support/loan-story.ts'
import { addDays, daysBetween } from '../kernel/local-date.ts'
import { rate } from '../kernel/rate.ts'
import type { FoldedEvent, LoanEvent } from './loan-event.ts'
import { advance, applyEvent, canApply, emptyState, foldLoan, type LoanState } from './loan-state.ts'
import { decodeState, encodeState } from './state-codec.ts'
import { type AllocationSlot, dueTypes } from './terms.ts'

/** Interest on what is still owed, to the day. */
const actual = loanTerms({ interestOn: 'actual', dayCount: 'actual_365', interestFrom: 'disbursement_day' })

type Change = Extract<FoldedEvent, { type: 'rate_change' | 'interest_pause' | 'reschedule' }>
type Draft = Change extends infer C ? (C extends Change ? Omit<C, 'id' | 'sequence' | 'valueOn'> : never) : never

let sequence = 100
function change(day: string, draft: Draft): FoldedEvent {
  sequence += 1
  return { id: `change-${sequence}`, sequence, valueOn: on(day), ...draft } as FoldedEvent
}

/** Due on, principal, interest. */
function table({ instalments }: LoanState): string[] {
  return instalments.map(({ dueOn, charged }) =>
    [dueOn.slice(5), charged.principal.toText(), charged.interest.toText()].join(' '),
  )
}

const toSix = change('02-02', { type: 'rate_change', annualRate: rate('0.06') })

test('another rate: what is not yet due is levelled anew; what was agreed before its day shows at once and moves no balance', () => {
  const before = foldStory('01-15', [], actual).state
  const announced = foldStory('01-15', [toSix], actual).state
  assert.deepEqual(table(before), ['02-01 329.74 10.19', '03-01 333.76 6.17', '04-01 336.50 3.43'])
  assert.deepEqual(table(announced), ['02-01 329.74 10.19', '03-01 334.38 3.20', '04-01 335.88 1.71'])
  // Of February one day is still at 12 %: 670.26 × (0.12 + 27 × 0.06) ÷ 365.
  assert.equal(balancesText(announced), balancesText(before))
  const applied = foldStory('02-02', [toSix], actual).state
  assert.deepEqual(table(applied).slice(0, 1), table(announced).slice(0, 1))
})

test('a pause: no interest on its days, both included, also over a due date', () => {
  const pause = change('01-26', { type: 'interest_pause', untilOn: on('02-04') })
  const [first, second] = table(foldStory('01-10', [pause], actual).state)
  // 25 of 31 days of 10.19; the level of 339.93 stays.
  assert.equal(first, '02-01 331.71 8.22')
  const interest = Number(second?.split(' ')[2])
  assert.ok(interest > 5 && interest < 5.8)
})

test('a due date moves, the later ones step from it, and what was paid and charged stays with its instalment', () => {
  const paid = eventOn('repayment', '01-20', '100.00')
  const moved = change('02-01', { type: 'reschedule', adjustedDueOn: on('02-15') })
  const { state } = foldStory('02-01', [paid, moved], loanTerms())
  assert.deepEqual(
    state.instalments.map(({ dueOn }) => dueOn),
    [on('02-15'), on('03-15'), on('04-15')],
  )
  assert.deepEqual([state.daysPastDue, state.nextDueOn], [0, on('02-15')])
  const charge: LoanEvent = {
    id: 'fee',
    sequence: 50,
    valueOn: on('01-10'),
    type: 'charge',
    code: 'visit',
    name: 'Visit',
    component: 'fee',
    dueOn: on('02-10'),
    amount: inr('5.00'),
  }
  const fees = (events: LoanEvent[]) =>
    foldStory('02-01', events, loanTerms()).state.instalments.map(({ charged }) => charged.fee.toText())
  assert.deepEqual(fees([charge]), ['0.00', '5.00', '0.00'])
  assert.deepEqual(fees([charge, moved]), ['5.00', '0.00', '0.00'])
})

test('more instalments, and grace under way: what is left is spread over more, or waits', () => {
  const longer = change('03-01', { type: 'reschedule', extraInstalments: 2 })
  assert.deepEqual(
    table(foldStory('01-10', [longer], loanTerms()).state).map((row) => row.slice(0, 12)),
    ['02-01 330.02', '03-01 165.00', '04-01 166.65', '05-01 168.32', '06-01 170.01'],
  )
  const grace = change('03-01', { type: 'reschedule', principalMoratorium: 1 })
  assert.deepEqual(table(foldStory('01-10', [grace], loanTerms()).state).slice(1), [
    '03-01 0.00 6.70',
    '04-01 333.32 6.70',
    '05-01 336.66 3.37',
  ])
})

test('re-ageing makes the instalments anew: what was rescheduled before it is no more', () => {
  const moved = change('03-01', { type: 'reschedule', adjustedDueOn: on('03-20') })
  const reAge: LoanEvent = {
    id: 're-age',
    sequence: sequence + 1,
    valueOn: on('02-10'),
    type: 're_age',
    startOn: on('03-01'),
    frequency: { unit: 'month', every: 1 },
    instalmentCount: 4,
    interest: 'keep',
  }
  const dues = (asOf: string) => foldStory(asOf, [moved, reAge], actual).state.instalments.map(({ dueOn }) => dueOn)
  assert.ok(!dues('02-10').includes(on('03-20')))
  assert.deepEqual(dues('03-05'), dues('02-10'))
})

test('agreed before the loan is paid out, a change takes effect with it', () => {
  const early = change('01-01', { type: 'rate_change', annualRate: rate('0.06') })
  const state = foldLoan(actual, [early, paidOut], on('01-01')).state
  const same = foldLoan({ ...actual, annualRate: rate('0.06') }, [paidOut], on('01-01')).state
  assert.deepEqual(table(state), table(same))
})

const days = Array.from({ length: 150 }, (_, index) => addDays(on('01-02'), index))

const anyChange: fc.Arbitrary<FoldedEvent> = fc
  .tuple(fc.nat(110), fc.constantFrom('rate', 'pause', 'longer'), fc.integer({ min: 0, max: 30 }))
  .map(([day, what, size]) => {
    const dated = { id: `c${day}-${what}`, sequence: day, valueOn: days[day] ?? on('01-02') }
    if (what === 'rate') return { ...dated, type: 'rate_change', annualRate: rate(`0.${10 + size}`) }
    if (what === 'pause') return { ...dated, type: 'interest_pause', untilOn: addDays(dated.valueOn, size) }
    return { ...dated, type: 'reschedule', extraInstalments: 1 }
  })

const anyPayment: fc.Arbitrary<FoldedEvent> = fc
  .tuple(fc.nat(110), fc.integer({ min: 1, max: 400 }))
  .map(([day, amount]) => ({
    id: `p${day}`,
    sequence: 200 + day,
    valueOn: days[day] ?? on('01-02'),
    type: 'repayment',
    amount: inr(`${amount}.00`),
  }))

const seen = ({ book: _, eventCount: __, ...state }: LoanState) => state

test('announced and then reached, step by step or at once, through JSON or not: the same loan', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyChange, { maxLength: 3, selector: ({ valueOn }) => valueOn }),
      fc.uniqueArray(anyPayment, { maxLength: 3, selector: ({ valueOn }) => valueOn }),
      fc.nat(130),
      (changes, payments, until) => {
        const asOf = days[until] ?? on('01-02')
        const known = [paidOut, ...changes, ...payments].filter(
          (event) => changes.includes(event) || daysBetween(event.valueOn, asOf) >= 0,
        )
        const atOnce = foldLoan(actual, known, asOf).state
        let state = applyEvent(actual, emptyState(actual), paidOut).state
        for (const each of changes) state = applyEvent(actual, state, each).state
        for (const each of [...payments].sort((a, b) => (a.valueOn < b.valueOn ? -1 : 1))) {
          if (each.valueOn > asOf) continue
          assert.ok(canApply(state, each))
          state = applyEvent(actual, decodeState(JSON.parse(JSON.stringify(encodeState(state))), actual), each).state
        }
        assert.deepEqual(seen(advance(actual, state, asOf).state), seen(atOnce))
      },
    ),
    { numRuns: 60 },
  )
})

test('another rate where the last instalments are paid ahead: the one before them takes all principal that is left', () => {
  const order = dueTypes.flatMap((due) =>
    (['principal', 'interest', 'fee', 'penalty'] as const).map((each): AllocationSlot => `${due}_${each}`),
  )
  const terms = loanTerms({
    interestOn: 'actual',
    annualRate: rate('0.3146'),
    frequency: { unit: 'week', every: 3 },
    instalmentCount: 11,
    overdueInterest: 'none',
    allocation: { direction: 'component_first', default: { order, excess: 'next_then_last' } },
  })
  const paid = eventOn('repayment', '02-12', '549.40')
  const { state } = foldStory(
    '05-07',
    [paid, change('05-07', { type: 'rate_change', annualRate: rate('0.1110') })],
    terms,
  )
  const repaid = state.instalments.reduce((sum, { charged }) => sum + charged.principal.minor, 0n)
  assert.equal(repaid, state.principalDisbursed.minor)
})
