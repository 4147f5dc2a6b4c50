import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decimal } from '../kernel/decimal.ts'
import { addDays, addMonths, localDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { annualPercentageRateOfCharge, disclosedRateOfCharge } from './apr-charge.ts'
import type { DatedAmount } from './apr-flows.ts'

const eur = (text: string) => Money.parse({ code: 'EUR', digits: 2 }, text)
const flow = (on: string, amount: string): DatedAmount => ({ on: localDate(on), amount: eur(amount) })
const rate = (advances: readonly DatedAmount[], payments: readonly DatedAmount[]) =>
  annualPercentageRateOfCharge(advances, payments)

test('the examples of directive 98/7/EC, annex III', () => {
  // In equal months, as its part B counts. In days (part A, 546/365) the first is 12.96 %: today's directives count whole
  // months as months.
  const examples: readonly [DatedAmount, DatedAmount[], string][] = [
    [flow('1994-01-01', '1000'), [flow('1995-07-01', '1200')], '12.92'],
    [flow('1994-01-01', '950'), [flow('1995-07-01', '1200')], '16.85'],
    [flow('1994-01-01', '1000'), [flow('1995-01-01', '600'), flow('1996-01-01', '600')], '13.07'],
    [
      flow('1994-01-01', '1000'),
      [flow('1994-04-01', '272'), flow('1994-07-01', '272'), flow('1995-01-01', '544')],
      '13.19',
    ],
  ]
  for (const [advance, payments, expected] of examples) {
    assert.equal(rate([advance], payments).times(100).toFixed(2), expected)
  }
})

test('1,000 for 1,100 after 18 months costs 1.1^(2/3) - 1, shown as 6.6 %', () => {
  const found = rate([flow('2025-01-01', '1000')], [flow('2026-07-01', '1100')])
  assert.equal(found.toFixed(12), '0.065602236767')
  assert.equal(disclosedRateOfCharge(found), '6.6')
})

test('costs kept back are not drawn down: 1,000 less 50 for 1,100 after 18 months', () => {
  const [on, after] = ['2025-01-01', '2026-07-01']
  const net = rate([flow(on, '950')], [flow(after, '1100')])
  assert.ok(rate([flow(on, '1000')], [flow(on, '50'), flow(after, '1100')]).equals(net))
})

test('the disclosed rate has one decimal, and five rounds up', () => {
  const table = [
    ['0.1295', '13.0'],
    ['0.129499', '12.9'],
    ['0.1245', '12.5'],
    ['0.2', '20.0'],
  ] as const
  for (const [fraction, shown] of table) assert.equal(disclosedRateOfCharge(decimal(fraction)), shown)
})

test('days beside whole months are parts of the year that ends with the last of them', () => {
  // Directive 2014/17/EU, annex I, remark (c); the years from the dates by hand, the rates by the closed form 1.1^(1/t) - 1.
  const table = [
    // 13 months back to 1 February 2024, then 17 days of a year of 365.
    ['2024-01-15', '2025-03-01', '0.088011925184'],
    // 13 months back to 11 March 2024, then 25 days of a year of 366, for it holds 29 February.
    ['2024-02-15', '2025-04-11', '0.086281548666'],
  ] as const
  for (const [drawn, repaid, expected] of table) {
    assert.equal(rate([flow(drawn, '1000')], [flow(repaid, '1100')]).toFixed(12), expected)
  }
})

test('whole weeks are 52nds of a year, and odd days stand beside weeks where payments are weekly', () => {
  const weekly = (first: string): DatedAmount[] =>
    Array.from({ length: 30 }, (_, week) => ({ on: addDays(localDate(first), 7 * week), amount: eur('17.60') }))
  assert.equal(rate([flow('2025-03-20', '500')], weekly('2025-04-17')).toFixed(12), '0.166584601858')
  assert.equal(rate([flow('1978-03-20', '500')], weekly('1978-04-21')).toFixed(12), '0.161163563588')
})

test('drawn down in two tranches and repaid on the last days of months', () => {
  const advances = [flow('2025-01-31', '6000'), flow('2025-04-30', '4000')]
  const payments = Array.from({ length: 12 }, (_, month) => ({
    on: addMonths(localDate('2025-05-31'), month),
    amount: eur('900'),
  }))
  assert.equal(rate(advances, payments).toFixed(12), '0.118381172547')
})
