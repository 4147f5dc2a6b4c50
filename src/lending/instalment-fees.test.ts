// Fees of instalments when the instalments change: what has fallen due stays, what is to come follows, nothing is charged twice.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { balancesText, eventOn, foldStory, lateCharge, on } from '../../test/support/loan-story.ts'
import { rate } from '../kernel/rate.ts'
import type { FoldedEvent } from './loan-event.ts'
import { type LoanState, payoffAmount } from './loan-state.ts'
import type { ChargeTerms, LoanTerms } from './terms.ts'

const service = { code: 'service', name: 'Service fee', component: 'fee', trigger: 'instalment' } as const
const flatFee: ChargeTerms = { ...service, basis: 'flat', amount: '5.00' }
/** Of 340.02, 340.02 and 340.03: 3.40 each. */
const percentageFee: ChargeTerms = { ...service, basis: 'percentage_of_principal_and_interest', rate: '0.01' }

let sequence = 300

function later(event: Partial<FoldedEvent> & Pick<FoldedEvent, 'type'>, day: string): FoldedEvent {
  sequence += 1
  return { id: `${event.type}-${sequence}`, sequence, valueOn: on(day), ...event } as FoldedEvent
}

const monthly = { frequency: { unit: 'month', every: 1 }, instalmentCount: 2 } as const
const reAge = (day: string, startOn: string, interest: 'keep' | 'waive' | 'spread_accrued') =>
  later({ type: 're_age', startOn: on(startOn), interest, ...monthly }, day)
const reAmortise = (day: string, interest: 'waive' | 'spread_accrued') => later({ type: 're_amortise', interest }, day)
const newRate = (day: string, annualRate: string) => later({ type: 'rate_change', annualRate: rate(annualRate) }, day)
const moveDue = (day: string, to: string) => later({ type: 'reschedule', adjustedDueOn: on(to) }, day)

const withFee = (charge: ChargeTerms, changes: Partial<LoanTerms> = {}) => loanTerms({ charges: [charge], ...changes })

/** Instalment, due day, amount and what is paid of each charge; in minor units. */
function charges({ book, instalments }: LoanState): string[] {
  const dueDay = (line: number) => instalments[line - 1]?.dueOn.slice(5)
  return book.charges.map(({ line, amount, paid }) => `${line} ${dueDay(line)} ${amount} ${paid}`).sort()
}

test('a fee that was paid stays what it was when a re-ageing takes principal off its instalment', () => {
  // 100.00 pay the fee of 3.40, interest of 10.00 and principal of 86.60.
  const events = [eventOn('repayment', '02-01', '100.00'), reAge('02-20', '04-01', 'keep')]
  const { state } = foldStory('02-20', events, withFee(percentageFee))
  assert.deepEqual(charges(state), ['1 02-01 340 340'])
  assert.match(balancesText(state), / 0\.00 0\.00 0\.00$/)
})

test('a fee that has fallen due unpaid is still owed when what it was in proportion to has moved', () => {
  const events = [reAmortise('02-20', 'waive'), newRate('02-21', '0.10')]
  const { state } = foldStory('02-25', events, withFee(percentageFee))
  assert.equal(charges(state)[0], '1 02-01 340 0')
  assert.match(balancesText(state), / 3\.40 0\.00 0\.00$/)
})

test('what was paid ahead of a fee that becomes less pays what else is open, though its instalment still owes fees', () => {
  // A tenth of the interest of 10.00. Nine of 31 days bear interest: 2.90, and a fee of 0.29.
  const fee: ChargeTerms = { ...service, basis: 'percentage_of_interest', rate: '0.1' }
  const visit = { code: 'visit', name: 'Visit', component: 'fee', dueOn: on('01-20'), amount: inr('20.00') } as const
  const allocation = {
    direction: 'instalment_first',
    default: { order: ['in_advance_fee'], excess: 'next_instalment' },
  } as const
  const events = [
    eventOn('repayment', '01-05', '1.00'),
    later({ type: 'charge', ...visit }, '01-06'),
    newRate('01-10', '0'),
  ]
  const { state } = foldStory('01-10', events, withFee(fee, { allocation }))
  assert.deepEqual(charges(state).slice(0, 2), ['1 02-01 2000 71', '1 02-01 29 29'])
  assert.match(balancesText(state), / 0\.00 0\.00 0\.00$/)
})

test('fees that moved to other instalments are not charged again where they came from', () => {
  // Three fees of 5.00 over two instalments, which come after one that ends on the day and owes nothing.
  const spread = ['3 04-15 250 0', '3 04-15 500 0', '4 05-15 250 0', '4 05-15 500 0']
  const aged = reAge('02-20', '04-15', 'waive')
  for (const change of [newRate('04-20', '0.10'), later({ type: 'interest_pause', untilOn: on('04-30') }, '04-20')]) {
    const { state } = foldStory('04-25', [aged, change], withFee(flatFee))
    assert.deepEqual(charges(state), spread)
  }
  const moved = foldStory('04-25', [aged, moveDue('04-20', '05-20')], withFee(flatFee)).state
  assert.deepEqual(
    charges(moved),
    spread.map((line) => line.replace('05-15', '05-20')),
  )
})

test('a fee that came from another instalment stays as it came, beside the fee of its own', () => {
  const events = [reAmortise('02-20', 'spread_accrued'), newRate('02-21', '0.10')]
  const { state } = foldStory('02-25', events, withFee(flatFee))
  assert.deepEqual(charges(state), ['2 03-01 250 0', '2 03-01 500 0', '3 04-01 250 0', '3 04-01 500 0'])
})

test('what was paid of a fee that moved stays where it is, and a tranche charges none of it again', () => {
  const terms = withFee(flatFee, { drawing: 'tranches', trancheLevels: 'all_instalments' })
  const events = [
    eventOn('repayment', '02-01', '2.00'),
    reAmortise('02-20', 'spread_accrued'),
    eventOn('disbursement', '02-21', '100.00'),
  ]
  const { state } = foldStory('02-21', events, terms)
  assert.deepEqual(charges(state), [
    '1 02-01 200 200',
    '2 03-01 150 0',
    '2 03-01 500 0',
    '3 04-01 150 0',
    '3 04-01 500 0',
  ])
})

test('a tranche that its instalment takes too raises the fee that has fallen due', () => {
  const terms = withFee(percentageFee, { drawing: 'tranches', trancheLevels: 'all_instalments' })
  const { state } = foldStory('02-20', [eventOn('disbursement', '02-20', '500.00')], terms)
  const [first] = state.instalments
  const owed = first?.charged.principal.plus(first.charged.interest).minor ?? 0n
  assert.equal(first?.charged.fee.minor, (owed + 50n) / 100n)
  assert.ok((first?.charged.fee.minor ?? 0n) > 340n)
})

test('the fee of an instalment that is moved earlier falls due with it, and a payoff asks for it', () => {
  const terms = withFee(flatFee)
  const moved = moveDue('02-10', '02-20')
  const before = foldStory('02-05', [moved], terms).state
  // Due 02-01 and 02-20; the third of 03-20 falls due with the payoff.
  assert.equal(payoffAmount(terms, before, on('02-25')).fee.toText(), '15.00')
  assert.equal(foldStory('02-25', [moved], terms).state.balances.fee.toText(), '10.00')
  const paid = eventOn('payoff', '03-25', payoffAmount(terms, before, on('03-25')).total.toText())
  assert.equal(foldStory('03-25', [moved, paid], terms).state.status, 'closed')
})

test('the fee of an instalment that is moved later is not in the books before its day', () => {
  const spread = later(
    { type: 'charge', code: 'kit', name: 'Kit', component: 'penalty', isPerInstalment: true, amount: inr('6.00') },
    '01-05',
  )
  const events = [{ ...spread, dueOn: on('01-05') } as FoldedEvent, moveDue('01-10', '02-15')]
  assert.match(balancesText(foldStory('02-14', events, withFee(flatFee)).state), / 0\.00 0\.00 0\.00$/)
  assert.match(balancesText(foldStory('02-15', events, withFee(flatFee)).state), / 5\.00 2\.00 0\.00$/)
})

test('a late charge stays on the instalment that was late when later ones are moved', () => {
  // 2 % of 340.02.
  const { state } = foldStory('02-12', [moveDue('02-10', '03-10')], withFee(lateCharge))
  assert.deepEqual(charges(state), ['1 02-01 680 0'])
})

test('a fee on what is outstanding is of what stands once arrears are reckoned anew by a change of terms', () => {
  // As much as is outstanding when the instalments before it are paid.
  const fee: ChargeTerms = { ...service, basis: 'percentage_of_outstanding', rate: '1' }
  const grace = later({ type: 'reschedule', principalMoratorium: 1 }, '02-20')
  const { state } = foldStory('02-20', [grace], withFee(fee, { interestOn: 'actual', instalmentCount: 10 }))
  const ahead = state.instalments.filter(({ dueOn }) => dueOn > state.asOf)
  assert.equal(ahead.length, 10)
  for (const [index, { charged, dueOn }] of ahead.entries()) {
    const standing = ahead.slice(index).reduce((sum, each) => sum + each.charged.principal.minor, 0n)
    assert.equal(charged.fee.minor, standing, dueOn)
  }
})
