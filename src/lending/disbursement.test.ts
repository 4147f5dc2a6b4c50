// Disbursements: tranches and the instalments that repay them, down payments, and fees taken at the time. 1,000.00 on
// 1 January 2025 unless a test says otherwise.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { effectLines, eventOn, foldStory, on } from '../../test/support/loan-story.ts'
import { rate } from '../kernel/rate.ts'
import type { LoanEvent } from './loan-event.ts'
import { foldLoan, type LoanState } from './loan-state.ts'
import type { Allocation, AllocationSlot, Excess, FeeTerms, LoanTerms } from './terms.ts'

/** Due, origin, principal, interest, paid of both. */
function rows({ instalments }: LoanState): string[] {
  return instalments.map(({ dueOn, origin, charged, paid }) =>
    [dueOn.slice(5), origin, charged.principal.toText(), charged.interest.toText(), paid.principal.toText()].join(' '),
  )
}

function allocation(excess: Excess, more: Partial<Allocation> = {}): Allocation {
  const order = ['past_due', 'due', 'in_advance'].flatMap((due) =>
    ['penalty', 'fee', 'interest', 'principal'].map((each) => `${due}_${each}` as AllocationSlot),
  )
  return { direction: 'instalment_first', default: { order, excess }, ...more }
}

const free = { annualRate: rate('0') }

test('a tranche within a period bears interest from its day and is spread over the instalments not yet due', () => {
  const { state } = foldStory('02-14', [eventOn('disbursement', '02-14', '400.00')])
  const [first, second, third] = state.instalments
  assert.equal(first?.charged.principal.toText(), '330.02')
  // 669.98 × 1 % and, for the last 15 of 28 days, 400 × 1 %: 6.6998 + 2.1429.
  assert.equal(second?.charged.interest.toText(), '8.84')
  const left = second?.charged.principal.plus(third?.charged.principal ?? inr('0'))
  assert.equal(left?.toText(), '1069.98')
})

test('a tranche on a due day is repaid from the next instalment, or from the one due that day', () => {
  const tranche = eventOn('disbursement', '02-01', '500.00')
  assert.deepEqual(rows(foldStory('02-01', [tranche], loanTerms(free)).state), [
    '02-01 schedule 333.33 0.00 0.00',
    '03-01 schedule 583.34 0.00 0.00',
    '04-01 schedule 583.33 0.00 0.00',
  ])
  const same = loanTerms({ ...free, dueDayTranche: 'same_instalment' })
  assert.deepEqual(rows(foldStory('02-01', [tranche], same).state), [
    '02-01 schedule 500.00 0.00 0.00',
    '03-01 schedule 500.00 0.00 0.00',
    '04-01 schedule 500.00 0.00 0.00',
  ])
})

test('what is paid out after the last due day gets instalments of its own', () =>
  assert.deepEqual(rows(foldStory('04-20', [eventOn('disbursement', '04-20', '300.00')], loanTerms(free)).state), [
    '02-01 schedule 333.33 0.00 0.00',
    '03-01 schedule 333.33 0.00 0.00',
    '04-01 schedule 333.34 0.00 0.00',
    '05-01 schedule 300.00 0.00 0.00',
  ]))

test('a second disbursement that comes first by its value date opens the schedule', () => {
  const terms = loanTerms(free)
  const events: LoanEvent[] = [eventOn('disbursement', '01-10', '600.00'), eventOn('disbursement', '01-05', '300.00')]
  const { state } = foldLoan(terms, events, on('01-10'))
  assert.deepEqual(
    [state.disbursedOn, state.instalments.map(({ dueOn }) => dueOn.slice(5))],
    [on('01-05'), ['02-05', '03-05', '04-05']],
  )
})

const quarter = { share: rate('0.25'), isAutomatic: true }

test('a down payment is an instalment of its own on the day, paid at once where it is automatic', () => {
  const { state, effects } = foldStory('01-01', [], loanTerms({ ...free, downPayment: quarter }))
  assert.deepEqual(rows(state), [
    '01-01 down_payment 250.00 0.00 250.00',
    '02-01 schedule 250.00 0.00 0.00',
    '03-01 schedule 250.00 0.00 0.00',
    '04-01 schedule 250.00 0.00 0.00',
  ])
  assert.deepEqual(effectLines(effects), [
    'disbursement:paid-out 01-01 principal 1000.00',
    'down_payment:paid-out 01-01 principal -250.00',
  ])
})

test('what the borrower has to its credit counts towards an automatic down payment first', () => {
  const events = [eventOn('repayment', '01-10', '780.00'), eventOn('disbursement', '01-15', '400.00', 'more')]
  const terms = loanTerms({ ...free, downPayment: quarter, allocation: allocation('next_instalment') })
  const { effects } = foldStory('01-15', events, terms)
  // 750.00 was owed, so that 30.00 is credit; of the 100.00 the borrower brings 70.00.
  assert.deepEqual(effectLines(effects, /more/), [
    'disbursement:more 01-15 principal 400.00',
    'credit:more 01-15 principal -30.00 credit 30.00',
    'down_payment:more 01-15 principal -70.00',
  ])
})

test('money paid ahead stays where it was laid when a tranche comes, or is laid anew', () => {
  const events = [eventOn('repayment', '01-01', '400.00'), eventOn('disbursement', '01-15', '1000.00')]
  const down = { share: rate('0.25'), isAutomatic: false }
  const paid = (onTranche: 'keep' | 'reallocate') => {
    const terms = loanTerms({ ...free, downPayment: down, allocation: allocation('next_instalment', { onTranche }) })
    return foldStory('01-15', events, terms).state.instalments.map((each) => each.paid.principal.toText())
  }
  assert.deepEqual(paid('keep'), ['250.00', '0.00', '150.00', '0.00', '0.00'])
  assert.deepEqual(paid('reallocate'), ['250.00', '150.00', '0.00', '0.00', '0.00'])
})

const share: FeeTerms = {
  code: 'processing',
  name: 'Processing fee',
  component: 'fee',
  trigger: 'disbursement',
  basis: 'percentage_of_interest',
  rate: '0.1',
}

test('a fee at disbursement may be a share of the interest that the schedule bears for it', () => {
  const feeLines = (changes: Partial<LoanTerms>) =>
    effectLines(
      foldStory('02-01', [eventOn('disbursement', '02-01', '400.00', 'more')], loanTerms(changes)).effects,
      /fee/,
    )
  // 20.07 for the first; the second raises 6.70 + 3.37 to 10.70 + 5.38, 6.01 more.
  assert.deepEqual(feeLines({ charges: [share] }), [
    'fee:paid-out:processing 01-01 fee 2.01',
    'fee:more:processing 02-01 fee 0.60',
  ])
  assert.deepEqual(feeLines({ charges: [{ ...share, disbursements: 'first' }] }), [
    'fee:paid-out:processing 01-01 fee 2.01',
  ])
})

test('equal principal with interest as earned: money ahead lowers the interest, not the principal due', () => {
  const terms = loanTerms({
    amortisation: 'equal_principal',
    instalmentCount: 4,
    interestOn: 'actual',
    allocation: allocation('last_instalment'),
  })
  const events = [eventOn('repayment', '02-01', '260.00'), eventOn('repayment', '02-01', '250.00')]
  assert.deepEqual(rows(foldStory('02-02', events, terms).state), [
    '02-01 schedule 250.00 10.00 250.00',
    '03-01 schedule 250.00 5.00 0.00',
    '04-01 schedule 250.00 2.50 0.00',
    '05-01 schedule 250.00 0.00 250.00',
  ])
})

test('interest only with interest as earned: principal paid ahead lowers every instalment', () => {
  const terms = loanTerms({
    amortisation: 'interest_only',
    interestOn: 'actual',
    allocation: allocation('last_instalment'),
  })
  assert.deepEqual(rows(foldStory('02-02', [eventOn('repayment', '02-01', '510.00')], terms).state), [
    '02-01 schedule 0.00 10.00 0.00',
    '03-01 schedule 0.00 5.00 0.00',
    '04-01 schedule 1000.00 5.00 500.00',
  ])
})
