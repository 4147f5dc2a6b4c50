// Tax on charges: a charge of its own beside the charge, through the life of a loan.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../test/support/lending.ts'
import {
  balancesText,
  effectLines,
  eventOn,
  foldStory,
  lateCharge,
  on,
  reversalOf,
} from '../../test/support/loan-story.ts'
import type { FoldedEvent } from './loan-event.ts'
import { type LoanState, payoffAmount } from './loan-state.ts'
import type { ChargeTerms, FeeTerms, LoanTerms } from './terms.ts'

const taxRate = '0.18'

const processing: FeeTerms = {
  code: 'processing',
  name: 'Processing fee',
  component: 'fee',
  trigger: 'disbursement',
  basis: 'percentage_of_principal',
  rate: '0.01',
  taxRate,
}
const service: ChargeTerms = {
  code: 'service',
  name: 'Service fee',
  component: 'fee',
  trigger: 'instalment',
  basis: 'flat',
  amount: '5.00',
  taxRate,
}
const visit: FoldedEvent = {
  id: 'visit',
  sequence: 101,
  valueOn: on('01-10'),
  type: 'charge',
  code: 'visit',
  name: 'Visit',
  component: 'fee',
  dueOn: on('01-20'),
  amount: inr('20.25'),
  taxRate,
}

/** Code, component, instalment, amount, paid, waived; in minor units. */
function charges({ book }: LoanState): string[] {
  return book.charges.map(({ code, component, line, amount, paid, waived }) =>
    [code, component, line, amount, paid, waived].join(' '),
  )
}

function later(event: Partial<FoldedEvent> & Pick<FoldedEvent, 'type'>, id: string, day: string): FoldedEvent {
  return { id, sequence: 200, valueOn: on(day), ...event } as FoldedEvent
}

test('a fee deducted at disbursement takes its tax along', () => {
  const { effects, state } = foldStory('01-01', [], loanTerms({ charges: [processing] }))
  assert.deepEqual(effectLines(effects, /^(fee|disbursement)/), [
    'fee:paid-out:processing 01-01 fee 10.00',
    'fee:paid-out:processing:tax 01-01 fee 1.80',
    'disbursement:paid-out 01-01 principal 1000.00 fee -11.80',
  ])
  assert.deepEqual(
    effects.filter(({ type }) => type === 'tax').map(({ key }) => key),
    ['fee:paid-out:processing:tax'],
  )
  assert.equal(balancesText(state), '1000.00 0.00 0.00 0.00 0.00')
})

test('a financed fee adds its tax to the principal', () => {
  const { state } = foldStory('01-01', [], loanTerms({ charges: [{ ...processing, isFinanced: true }] }))
  assert.equal(balancesText(state), '1011.80 0.00 0.00 0.00 0.00')
})

test('the tax on an instalment fee falls due with it, on every instalment', () => {
  const { effects, state } = foldStory('02-01', [], loanTerms({ charges: [service] }))
  assert.deepEqual(charges(state), [
    'service fee 1 500 0 0',
    'service_tax fee 1 90 0 0',
    'service fee 2 500 0 0',
    'service_tax fee 2 90 0 0',
    'service fee 3 500 0 0',
    'service_tax fee 3 90 0 0',
  ])
  assert.deepEqual(effectLines(effects, /^instalment_fee/), [
    'instalment_fee:service 02-01 fee 5.00',
    'instalment_fee:service:tax 02-01 fee 0.90',
  ])
})

test('a late charge has its tax in its own component', () => {
  const { effects } = foldStory('02-05', [], loanTerms({ charges: [{ ...lateCharge, taxRate }] }))
  // 2 % of 340.02 is 6.80, and 18 % of that 1.22.
  assert.deepEqual(effectLines(effects, /^late/), [
    'late:1:late 02-05 penalty 6.80',
    'late:1:late:tax 02-05 penalty 1.22',
  ])
})

test('the tax on a charge made by hand is rounded, paid with it, and gone when it is reversed', () => {
  // 18 % of 20.25 is 3.645.
  const paid = eventOn('repayment', '01-20', '23.90')
  const terms = loanTerms({ roundingMode: 'half_even', allocation: byTheDay })
  assert.deepEqual(charges(foldStory('01-20', [visit, paid], terms).state), [
    'visit fee 1 2025 2025 0',
    'visit_tax fee 1 364 364 0',
  ])
  const { state, effects } = foldStory('01-20', [visit, reversalOf('visit', '01-15')], terms)
  assert.deepEqual([charges(state), effectLines(effects, /visit/)], [[], []])
})

const byTheDay = {
  direction: 'instalment_first',
  chargesDue: 'on_their_day',
  default: { order: ['due_fee', 'in_advance_principal'], excess: 'credit' },
} as const

test('spread over instalments, a charge and its tax are each spread to the unit', () => {
  const { state } = foldStory('01-10', [{ ...visit, isPerInstalment: true }])
  assert.deepEqual(charges(state), [
    'visit fee 1 675 0 0',
    'visit fee 2 675 0 0',
    'visit fee 3 675 0 0',
    'visit_tax fee 1 122 0 0',
    'visit_tax fee 2 122 0 0',
    'visit_tax fee 3 121 0 0',
  ])
})

test('given up, a charge takes its tax along, by an effect of its own; tax may be given up alone', () => {
  const waiver = (chargeEventId: string) => later({ type: 'charge_waiver', chargeEventId }, 'waiver', '01-22')
  const both = foldStory('01-22', [visit, waiver('visit')])
  assert.deepEqual(effectLines(both.effects, /waiver/), [
    'charge_waiver:waiver 01-22 fee -20.25',
    'charge_waiver:waiver:tax 01-22 fee -3.65',
  ])
  assert.deepEqual(
    both.effects.filter(({ key }) => /waiver/.test(key)).map(({ type }) => type),
    ['waiver', 'tax_waiver'],
  )
  const alone = foldStory('01-22', [visit, waiver('charge:visit:tax')])
  assert.deepEqual(effectLines(alone.effects, /waiver/), ['charge_waiver:waiver:tax 01-22 fee -3.65'])
  assert.match(balancesText(alone.state), /^1000\.00 \S+ 20\.25 /)
})

test('an instalment fee is given up on one instalment, or on all', () => {
  const waiver = (changes: object) =>
    later({ type: 'charge_waiver', chargeEventId: 'instalment_fee:service', ...changes }, 'waiver', '01-22')
  const terms = loanTerms({ charges: [service] })
  const waivedOf = (changes: object) =>
    foldStory('01-22', [waiver(changes)], terms).state.instalments.map(({ waived }) => waived.fee.toText())
  assert.deepEqual(waivedOf({}), ['5.90', '5.90', '5.90'])
  assert.deepEqual(waivedOf({ instalment: 2 }), ['0.00', '5.90', '0.00'])
})

test('a waiver of what the terms charged stands when history takes the charge away', () => {
  const terms = loanTerms({ charges: [{ ...lateCharge, taxRate }] })
  const waiver = later({ type: 'charge_waiver', chargeEventId: 'late:1:late' }, 'waiver', '02-06')
  const before = foldStory('02-06', [waiver], terms)
  assert.equal(before.state.balances.penalty.toText(), '0.00')
  const paid = eventOn('repayment', '02-01', '340.02')
  assert.deepEqual(effectLines(foldStory('02-06', [paid, waiver], terms).effects, /late|waiver/), [])
})

test('tax that is credited back is no income given back', () => {
  const adjustment = later(
    { type: 'charge_adjustment', chargeEventId: 'charge:visit:tax', amount: inr('3.65') },
    'adjustment',
    '01-22',
  )
  const { effects, state } = foldStory('01-22', [visit, adjustment])
  const [own] = effects.filter(({ key }) => key === 'charge_adjustment:adjustment')
  assert.equal(own?.type, 'tax_adjustment')
  assert.deepEqual(charges(state), ['visit fee 1 2025 0 0', 'visit_tax fee 1 365 365 0'])
})

/** What of each repayment was tax, of 20.25 with 3.65 of tax, and the charges after them. Fees are paid first, on their due date. */
function paidInParts(
  amounts: readonly string[],
  changes: Partial<LoanTerms> = {},
  before: readonly FoldedEvent[] = [],
) {
  const repayments = amounts.map((amount, index) => eventOn('repayment', '02-01', amount, `paid-${index}`))
  const terms = loanTerms({ allocationOrder: ['fee', 'penalty', 'interest', 'principal'], ...changes })
  const { effects, state } = foldStory('02-01', [visit, ...before, ...repayments], terms)
  const taxes = effects.filter(({ type }) => type === 'repayment').map(({ deltas }) => deltas.feeTax.toText())
  return { taxes, charges: charges(state), balance: state.balances.feeTax.toText() }
}

test('what is paid of a charge is tax in proportion, reckoned on all that is paid so far', () => {
  // 365 × 1000 ÷ 2390 = 152.7, × 2000 = 305.4.
  const { taxes, charges: after, balance } = paidInParts(['10.00', '10.00', '3.90'])
  assert.deepEqual(taxes, ['-1.53', '-1.52', '-0.60'])
  assert.deepEqual([after, balance], [['visit fee 1 2025 2025 0', 'visit_tax fee 1 365 365 0'], '0.00'])
  // Rounded up, the first unit of tax comes with the first unit paid.
  const up = paidInParts(['0.01', '0.01', '23.88'], { roundingMode: 'up' })
  assert.deepEqual(up.taxes, ['-0.01', '0.00', '-3.64'])
})

test('a charge whose tax was given up alone is paid alone, and the other way round', () => {
  const waiver = later({ type: 'charge_waiver', chargeEventId: 'charge:visit:tax' }, 'waiver', '01-21')
  assert.deepEqual(paidInParts(['10.00', '10.25'], {}, [waiver]).taxes, ['0.00', '0.00'])
  // Of the charge 20.00 are credited back: of what is left to pay nearly all is tax.
  const adjustment = { type: 'charge_adjustment', chargeEventId: 'charge:visit', amount: inr('20.00') } as const
  const paid = paidInParts(['3.00', '0.90'], {}, [later(adjustment, 'adjustment', '01-21')])
  // 365 × 2300 ÷ 2390 = 351.3 are more than 3.00, of which all is tax; the last takes 0.65 of tax and 0.25 of the charge.
  assert.deepEqual(paid.taxes, ['-3.00', '-0.65'])
})

test('what is charged back brings its tax back in proportion; written off, nothing of it is owed', () => {
  const allocation = { ...byTheDay, chargeback: ['fee', 'penalty', 'interest', 'principal'] } as const
  const back = (id: string, amount: string) =>
    later({ type: 'chargeback', ofEventId: 'paid', amount: inr(amount), sequence: id === 'a' ? 301 : 302 }, id, '01-22')
  const paid = eventOn('repayment', '01-20', '10.00', 'paid')
  const writtenOff = later({ type: 'write_off', sequence: 303, reason: '' } as never, 'off', '01-22')
  const history = [visit, paid, back('a', '3.33'), back('b', '6.67'), writtenOff]
  const { effects, state } = foldStory('01-22', history, loanTerms({ allocation }))
  // 153 × 333 ÷ 1000 = 50.9.
  assert.deepEqual(
    effects
      .filter(({ deltas }) => !deltas.feeTax.isZero())
      .map(({ key, deltas }) => `${key} ${deltas.feeTax.toText()}`),
    ['charge:visit:tax 3.65', 'repayment:paid -1.53', 'chargeback:a 0.51', 'chargeback:b 1.02', 'write_off:off -3.65'],
  )
  assert.equal(state.balances.feeTax.toText(), '0.00')
})

test('a payoff owes charges with their tax', () => {
  const quote = payoffAmount(loanTerms(), foldStory('01-10', [visit]).state, on('01-16'))
  assert.equal(quote.fee.toText(), '23.90')
})
