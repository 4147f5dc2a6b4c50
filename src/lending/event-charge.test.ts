// Charges that the terms make for what happens to a loan, and charges in proportion to what stands on a day.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../test/support/lending.ts'
import { effectLines, eventOn, foldStory, on, reversalOf } from '../../test/support/loan-story.ts'
import { rate } from '../kernel/rate.ts'
import type { FoldedEvent, LoanEvent } from './loan-event.ts'
import { payoffAmount } from './loan-state.ts'
import type { Allocation, AllocationSlot, ChargeTerms, EventChargeTerms, Excess, LoanTerms } from './terms.ts'

type Flat = Extract<EventChargeTerms, { basis: 'flat' }>
type Percentage = Exclude<EventChargeTerms, Flat>

const flat = (event: Flat['on']): Flat => ({
  code: 'service',
  name: 'Service',
  component: 'fee',
  trigger: 'event',
  on: event,
  basis: 'flat',
  amount: '7.00',
})

function share(event: Percentage['on'], basis: Percentage['basis'], changes: Partial<Percentage> = {}): Percentage {
  const { basis: _, amount: __, ...named } = flat(event)
  return { ...named, basis, rate: '0.02', ...changes }
}

function allocation(excess: Excess): Allocation {
  const order = ['past_due', 'due', 'in_advance'].flatMap((due) =>
    ['penalty', 'fee', 'interest', 'principal'].map((each) => `${due}_${each}` as AllocationSlot),
  )
  return { direction: 'instalment_first', default: { order, excess } }
}

function termsWith(charge: ChargeTerms, changes: Partial<LoanTerms> = {}): LoanTerms {
  return loanTerms({ allocation: allocation('next_instalment'), charges: [charge], ...changes })
}

function chargedBy(events: readonly LoanEvent[], terms: LoanTerms, asOf = '02-20'): string[] {
  return effectLines(foldStory(asOf, events, terms).effects, /^event_charge/)
}

const paid = eventOn('repayment', '02-01', '340.02', 'paid')
const dated = (id: string, day: string) => ({ id, sequence: 300, valueOn: on(day) })
const monthly = { unit: 'month', every: 1 } as const

test('each event that the terms name is charged for on its day, and not when it is reversed', () => {
  const happened: [Flat['on'], FoldedEvent][] = [
    ['chargeback', { ...dated('e', '02-10'), type: 'chargeback', amount: inr('100.00'), ofEventId: 'paid' }],
    ['rate_change', { ...dated('e', '02-10'), type: 'rate_change', annualRate: rate('0.1') }],
    ['reschedule', { ...dated('e', '02-10'), type: 'reschedule', extraInstalments: 1 }],
    [
      're_age',
      {
        ...dated('e', '02-10'),
        type: 're_age',
        startOn: on('03-05'),
        frequency: monthly,
        instalmentCount: 4,
        interest: 'keep',
      },
    ],
    ['re_amortise', { ...dated('e', '02-10'), type: 're_amortise', interest: 'keep' }],
    ['acceleration', { ...dated('e', '02-10'), type: 'acceleration' }],
    ['prepayment', { ...dated('e', '02-10'), type: 'repayment', amount: inr('500.00') }],
    ['payoff', { ...dated('e', '02-10'), type: 'payoff', amount: inr('700.00') }],
  ]
  for (const [name, event] of happened) {
    const terms = termsWith({ ...flat(name), taxRate: '0.1' })
    const expected = ['event_charge:e:service 02-10 fee 7.00', 'event_charge:e:service:tax 02-10 fee 0.70']
    assert.deepEqual(chargedBy([paid, event], terms), expected, name)
    assert.deepEqual(chargedBy([paid, event, reversalOf('e', '02-15')], terms), [], `${name}, reversed`)
    const other = termsWith(flat(name === 'payoff' ? 'chargeback' : 'payoff'))
    assert.deepEqual(chargedBy([paid, event], other), [], `${name}, not named`)
  }
})

test('a change agreed ahead is charged for when it takes effect', () => {
  const change: FoldedEvent = { ...dated('e', '03-01'), type: 'reschedule', adjustedDueOn: on('03-10') }
  const terms = termsWith(flat('reschedule'))
  const { state } = foldStory('02-20', [change], terms)
  assert.deepEqual(
    state.instalments.map(({ charged }) => charged.fee.toText()),
    ['0.00', '7.00', '0.00'],
  )
  assert.deepEqual(chargedBy([change], terms), [])
  assert.deepEqual(chargedBy([change], terms, '03-01'), ['event_charge:e:service 03-01 fee 7.00'])
})

test('a payoff is quoted with its charge, on what is outstanding, and an exact one closes the loan', () => {
  const terms = termsWith(share('payoff', 'percentage_of_outstanding', { taxRate: '0.18' }))
  const before = foldStory('02-10', [paid], terms).state
  const quote = payoffAmount(terms, before, on('02-10'))
  // 2 % of 669.98 is 13.40, and 18 % of that 2.41.
  assert.deepEqual([quote.principal.toText(), quote.fee.toText()], ['669.98', '15.81'])
  const payoff = eventOn('payoff', '02-10', quote.total.toText(), 'off')
  const { state } = foldStory('02-20', [paid, payoff], terms)
  assert.deepEqual([state.status, state.closedReason], ['closed', 'prepaid'])
  assert.deepEqual(chargedBy([paid, payoff], terms), [
    'event_charge:off:service 02-10 fee 13.40',
    'event_charge:off:service:tax 02-10 fee 2.41',
  ])
})

test('a payoff after the last instalment has fallen due is none before its time', () => {
  const terms = termsWith(flat('payoff'))
  const { state } = foldStory('04-01', [], terms)
  assert.equal(payoffAmount(terms, state, on('04-01')).fee.toText(), '0.00')
})

test('a prepayment is what goes beyond what is due and, where instalments are paid ahead, beyond the next one', () => {
  const charge = share('prepayment', 'percentage_of_amount', { rate: '0.1' })
  const prepaying = (excess: Excess, amount: string, changes: Partial<LoanTerms> = {}) =>
    chargedBy(
      [eventOn('repayment', '02-01', amount, 'e')],
      termsWith(charge, { allocation: allocation(excess), ...changes }),
    )
  const of = (fee: string) => [`event_charge:e:service 02-01 fee ${fee}`]
  assert.deepEqual(prepaying('next_instalment', '340.02'), [])
  assert.deepEqual(prepaying('next_instalment', '680.04'), [])
  assert.deepEqual(prepaying('next_instalment', '780.04'), of('10.00'))
  assert.deepEqual(prepaying('credit', '780.04'), [])
  const actual = { interestOn: 'actual' } as const
  assert.deepEqual(prepaying('reduce_instalment', '440.02', actual), of('10.00'))
  // No more than the principal still to fall due is prepaid.
  assert.deepEqual(prepaying('reduce_instalment', '2000.00', actual), of('67.00'))
})

test('a refund is no prepayment', () => {
  const refund: FoldedEvent = {
    ...dated('e', '02-10'),
    type: 'repayment',
    kind: 'merchant_refund',
    amount: inr('900.00'),
  }
  assert.deepEqual(chargedBy([refund], termsWith(flat('prepayment'))), [])
})

test('a charge is in proportion to what stands when the event has happened', () => {
  const chargeback: FoldedEvent = {
    ...dated('e', '02-10'),
    type: 'chargeback',
    amount: inr('100.00'),
    ofEventId: 'paid',
  }
  const table: [Percentage['basis'], string][] = [
    ['percentage_of_outstanding', '15.40'],
    ['percentage_of_disbursement', '20.00'],
    ['percentage_of_amount', '2.00'],
  ]
  for (const [basis, fee] of table) {
    const terms = termsWith(share('chargeback', basis))
    assert.deepEqual(chargedBy([paid, chargeback], terms), [`event_charge:e:service 02-10 fee ${fee}`], basis)
  }
  const acceleration: FoldedEvent = { ...dated('e', '02-10'), type: 'rate_change', annualRate: rate('0.1') }
  for (const [basis, fee] of [
    ['percentage_of_overdue', '6.80'],
    ['percentage_of_overdue_principal', '6.60'],
  ] as const) {
    const terms = termsWith(share('rate_change', basis))
    assert.deepEqual(chargedBy([acceleration], terms), [`event_charge:e:service 02-10 fee ${fee}`], basis)
  }
})

test('a charge made by hand may be a part of what is outstanding, and follows a history that changes', () => {
  const order: FoldedEvent = {
    ...dated('hand', '02-10'),
    type: 'charge',
    code: 'visit',
    name: 'Visit',
    component: 'penalty',
    dueOn: on('02-10'),
    basis: 'percentage_of_outstanding',
    rate: '0.01',
    maximumAmount: '8.00',
  }
  const charged = (...events: readonly LoanEvent[]) => effectLines(foldStory('02-10', events).effects, /^charge:/)
  assert.deepEqual(charged(order), ['charge:hand 02-10 penalty 8.00'])
  assert.deepEqual(charged(order, paid), ['charge:hand 02-10 penalty 6.70'])
})

const onOutstanding: ChargeTerms = {
  code: 'cover',
  name: 'Cover',
  component: 'fee',
  trigger: 'instalment',
  basis: 'percentage_of_outstanding',
  rate: '0.001',
  taxRate: '0.1',
}

test('an instalment fee on what is outstanding follows the schedule until its day, and then what is really owed', () => {
  const terms = loanTerms({ charges: [onOutstanding], allocation: allocation('last_instalment') })
  const fees = (asOf: string, ...events: readonly LoanEvent[]) =>
    foldStory(asOf, events, terms).state.instalments.map(({ charged }) => charged.fee.toText())
  // 0.1 % of 1000.00, 669.98 and 336.66, each with a tenth of it as tax.
  assert.deepEqual(fees('01-10'), ['1.10', '0.74', '0.37'])
  // The last instalment is repaid ahead: every balance before it is 336.66 less.
  assert.deepEqual(fees('01-20', eventOn('repayment', '01-20', '340.40')).slice(0, 2), ['0.73', '0.36'])
  // The first is not paid when the second falls due.
  assert.deepEqual(fees('03-01'), ['1.10', '1.10', '0.37'])
  assert.deepEqual(fees('03-10', eventOn('repayment', '03-05', '500.00')).slice(0, 2), ['1.10', '1.10'])
})
