// Fees of instalments when the instalments change: what has fallen due stays, what is to come follows, nothing is charged twice.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { balancesText, eventOn, foldStory, lateCharge, on } from '../../test/support/loan-story.ts'
import { rate } from '../kernel/rate.ts'
import type { FoldedEvent } from './loan-event.ts'
import { advance, applyEvent, type LoanState, payoffAmount } from './loan-state.ts'
import { decodeState, encodeState } from './state-codec.ts'
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
const reAmortise = (day: string, interest: 'keep' | 'waive' | 'spread_accrued') =>
  later({ type: 're_amortise', interest }, day)
const newRate = (day: string, annualRate: string) => later({ type: 'rate_change', annualRate: rate(annualRate) }, day)
const restructure = (day: string, startOn: string, order: { annualRate?: string; instalmentCount?: number } = {}) => {
  const { annualRate, instalmentCount = 2 } = order
  const terms = { ...monthly, instalmentCount, ...(annualRate === undefined ? {} : { annualRate: rate(annualRate) }) }
  return later({ type: 'restructure', startOn: on(startOn), capitalisesInterest: false, ...terms }, day)
}
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
  assert.deepEqual(charges(state)[0], '1 02-01 340 340')
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

/** 333.33, 333.33 and 333.34. */
const interestFree = { annualRate: rate('0') }
const feeOnPrincipal: ChargeTerms = { ...service, basis: 'percentage_of_principal', rate: '0.01' }
/** Of the first instalment, overdue since 1 February; the second and third are 5.00 each as well. */
const ofFirst = '1 02-01 500 0'

test('instalments that a re-ageing keeps and moves carry the fee, one each; what fell due before is still owed', () => {
  // The instalment that ends on the day is the second.
  const aged = reAge('02-20', '04-01', 'keep')
  for (const terms of [{}, interestFree, { interestOn: 'actual' }] as const) {
    const { state } = foldStory('02-20', [aged], withFee(flatFee, terms))
    assert.deepEqual(charges(state), [ofFirst, '3 04-01 500 0', '4 05-01 500 0'], JSON.stringify(terms))
    assert.match(balancesText(state), / 5\.00 0\.00 0\.00$/)
  }
})

test('instalments over which an overdue sum is spread carry no fee, and neither do those it is moved to again', () => {
  const overdue = [ofFirst, '2 03-01 500 0', '3 04-01 500 0']
  const aged = reAge('04-20', '05-01', 'keep')
  assert.deepEqual(charges(foldStory('04-20', [aged], withFee(flatFee)).state), overdue)
  const again = reAge('04-25', '06-01', 'keep')
  assert.deepEqual(charges(foldStory('04-25', [aged, again], withFee(flatFee)).state), overdue)
  const extended = later({ type: 'reschedule', extraInstalments: 1 }, '04-25')
  assert.deepEqual(charges(foldStory('04-25', [aged, extended], withFee(flatFee)).state), overdue)
})

test('a stored state knows which instalments carry fees', () => {
  const terms = withFee(flatFee)
  for (const change of [reAge('04-20', '05-01', 'keep'), restructure('04-20', '05-01')]) {
    const { state } = foldStory('04-20', [change], terms)
    const stored = decodeState(JSON.parse(JSON.stringify(encodeState(state))), terms)
    assert.deepEqual(stored.book.lines, state.book.lines)
    const extended = later({ type: 'reschedule', extraInstalments: 1 }, '04-25')
    const refolded = foldStory('04-25', [change, extended], terms).state
    const applied = applyEvent(terms, advance(terms, stored, on('04-25')).state, extended).state
    assert.deepEqual(charges(applied), charges(refolded))
  }
})

test('a restructured claim is repaid on a schedule of its own, overdue or not, and each instalment carries the fee', () => {
  const anew = ['4 05-01 500 0', '5 06-01 500 0']
  for (const terms of [{}, interestFree, { interestMethod: 'flat' }, { interestOn: 'actual' }] as const) {
    const { state } = foldStory('04-20', [restructure('04-20', '05-01')], withFee(flatFee, terms))
    const fees = charges(state)
    assert.deepEqual(fees, [ofFirst, '2 03-01 500 0', '3 04-01 500 0', ...anew], JSON.stringify(terms))
  }
})

test('a percentage is of what the new instalments owe', () => {
  // 343.32 pay the first of 340.02 and its fee of 3.30. 669.98 in four without interest: 167.50 three times and 167.48.
  const inFour = { annualRate: '0', instalmentCount: 4 }
  const events = [eventOn('repayment', '02-01', '343.32'), restructure('02-05', '03-01', inFour)]
  const { state } = foldStory('02-05', events, withFee(feeOnPrincipal))
  const anew = ['3 03-01 168 0', '4 04-01 168 0', '5 05-01 168 0', '6 06-01 167 0']
  assert.deepEqual(charges(state), ['1 02-01 330 330', ...anew])
})

test('of the fee of an instalment that falls away no more is left than was paid, with its tax', () => {
  // 5.30 of a fee of 5.00 and 0.90 of tax are paid ahead: 0.90 × 5.30 / 5.90 = 0.808 of it is tax.
  const allocation = {
    direction: 'instalment_first',
    default: { order: ['in_advance_fee'], excess: 'next_instalment' },
  } as const
  const events = [eventOn('repayment', '01-05', '5.30'), restructure('01-10', '02-01')]
  const { state } = foldStory('01-10', events, withFee({ ...flatFee, taxRate: '0.18' }, { allocation }))
  const anew = ['2 02-01 500 0', '2 02-01 90 0', '3 03-01 500 0', '3 03-01 90 0']
  assert.deepEqual(charges(state), ['1 01-10 449 449', '1 01-10 81 81', ...anew].sort())
})

test('fees of new instalments follow what becomes of them: a rate, a due day, one more, another schedule', () => {
  const anew = restructure('01-10', '02-01')
  const fold = (day: string, ...changes: FoldedEvent[]) =>
    charges(foldStory(day, [anew, ...changes], withFee(flatFee)).state)
  assert.deepEqual(fold('01-20', moveDue('01-20', '02-10')), ['2 02-10 500 0', '3 03-10 500 0'])
  const extended = later({ type: 'reschedule', extraInstalments: 1 }, '01-20')
  assert.deepEqual(fold('01-20', extended), ['2 02-01 500 0', '3 03-01 500 0', '4 04-01 500 0'])
  // Both instalments that end on the days of the orders are there, and owe nothing.
  assert.deepEqual(fold('01-20', restructure('01-20', '02-05')), ['3 02-05 500 0', '4 03-05 500 0'])
  const atRate = foldStory('01-20', [anew, newRate('01-20', '0')], withFee(percentageFee)).state
  for (const { charged } of atRate.instalments) {
    const owed = charged.principal.plus(charged.interest).minor
    assert.equal(charged.fee.minor, (owed + 50n) / 100n)
  }
})

test('a fee that was spread falls away with the schedule that a new one with fees of its own replaces, once it is not due', () => {
  // Of three fees of 5.00, spread on 20 February, only the first had fallen due.
  const spread = reAge('02-20', '04-15', 'waive')
  const { state } = foldStory('02-25', [spread, restructure('02-25', '05-01')], withFee(flatFee))
  assert.deepEqual(
    charges(state).map((line) => line.slice(2)),
    ['02-01 500 0', '05-01 500 0', '06-01 500 0'],
  )
  const kept = foldStory('02-25', [spread, reAge('02-25', '05-01', 'keep')], withFee(flatFee)).state
  const sum = kept.book.charges.reduce((total, { amount }) => total + amount, 0n)
  assert.equal(sum, 1500n)
})

test('percentage fees follow principal that a re-amortisation moves to the instalments to come', () => {
  // 333.33 past due become 166.67 and 166.66 more.
  const terms = withFee(feeOnPrincipal, interestFree)
  const kept = foldStory('02-20', [reAmortise('02-20', 'keep')], terms).state
  assert.deepEqual(charges(kept), ['1 02-01 333 0', '2 03-01 500 0', '3 04-01 500 0'])
  const spread = foldStory('02-20', [reAmortise('02-20', 'spread_accrued')], terms).state
  assert.deepEqual(charges(spread), ['2 03-01 167 0', '2 03-01 500 0', '3 04-01 166 0', '3 04-01 500 0'])
})

test('a fee that moved on its due day is not charged there again', () => {
  const spread = ['2 03-01 250 0', '2 03-01 500 0', '3 04-01 250 0', '3 04-01 500 0']
  const moved = reAmortise('02-01', 'spread_accrued')
  for (const day of ['02-01', '02-02']) {
    assert.deepEqual(charges(foldStory(day, [moved], withFee(flatFee)).state), spread)
    assert.deepEqual(charges(foldStory(day, [moved, newRate(day, '0.10')], withFee(flatFee)).state), spread)
  }
})
