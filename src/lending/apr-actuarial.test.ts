import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, addMonths, type LocalDate, localDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { actuarialApr, type UnitPeriod, unitPeriod } from './apr-actuarial.ts'
import { type DatedAmount, netFlows } from './apr-flows.ts'

const usd = (text: string) => Money.parse({ code: 'USD', digits: 2 }, text)
const flow = (on: string, amount: string): DatedAmount => ({ on: localDate(on), amount: usd(amount) })

type Step = (on: LocalDate, count: number) => LocalDate
const monthly: Step = (on, count) => addMonths(on, count)
const quarterly: Step = (on, count) => addMonths(on, 3 * count)
const bimonthly: Step = (on, count) => addMonths(on, 2 * count)
const everyWeeks =
  (weeks: number): Step =>
  (on, count) =>
    addDays(on, 7 * weeks * count)
/** The 1st and the 16th. */
const semimonthly: Step = (on, count) => addDays(addMonths(on, Math.floor(count / 2)), count % 2 === 0 ? 0 : 15)

/** The 16th and the 1st. */
const semimonthlyFrom16: Step = (on, count) => semimonthly(addDays(on, -15), count + 1)

/** `amounts` such as '250 1x, 230 23x'. */
function series(from: string, step: Step, amounts: string): DatedAmount[] {
  const each = amounts.split(', ').flatMap((part) => {
    const [amount = '', times = ''] = part.split(' ')
    return Array<string>(Number.parseInt(times, 10)).fill(amount)
  })
  return each.map((amount, index) => ({ on: step(localDate(from), index), amount: usd(amount) }))
}

const percent = (advances: readonly DatedAmount[], payments: readonly DatedAmount[], hint?: UnitPeriod) =>
  actuarialApr(advances, payments, hint).times(100).toFixed(2)

// 12 CFR 1026, appendix J, (c)(1) to (c)(5): its figures, recomputed from the equation of (b)(8).
const official: readonly [string, DatedAmount, DatedAmount[], string][] = [
  ['(c)(1)(i) monthly', flow('1978-01-10', '5000'), series('1978-02-10', monthly, '230 24x'), '9.69'],
  ['(c)(1)(ii) long first period', flow('1978-02-10', '6000'), series('1978-04-01', monthly, '200 36x'), '11.82'],
  ['(c)(1)(iii) semimonthly', flow('1978-02-23', '5000'), series('1978-03-01', semimonthly, '219.17 24x'), '10.34'],
  ['(c)(1)(iv) quarterly', flow('1978-05-23', '10000'), series('1978-10-01', quarterly, '385 40x'), '8.97'],
  ['(c)(1)(v) weekly', flow('1978-03-20', '500'), series('1978-04-21', everyWeeks(1), '17.60 30x'), '14.96'],
  ['(c)(2)(i) odd first', flow('1978-01-10', '5000'), series('1978-02-10', monthly, '250 1x, 230 23x'), '10.08'],
  [
    '(c)(2)(ii) every 4 weeks',
    flow('1978-03-18', '400'),
    series('1978-04-20', everyWeeks(4), '39.50 1x, 38.31 11x'),
    '28.50',
  ],
  ['(c)(3)(i) odd last', flow('1978-01-10', '5000'), series('1978-02-10', monthly, '230 23x, 280 1x'), '10.50'],
  [
    '(c)(3)(ii) every 2 weeks',
    flow('1978-04-03', '200'),
    series('1978-04-11', everyWeeks(2), '9.50 19x, 30 1x'),
    '12.22',
  ],
  [
    '(c)(4)(i) odd first and last',
    flow('1978-01-10', '5000'),
    series('1978-02-10', monthly, '250 1x, 230 22x, 280 1x'),
    '10.90',
  ],
  [
    '(c)(4)(ii) every 2 months',
    flow('1978-01-10', '8000'),
    series('1978-03-01', bimonthly, '449.36 1x, 465 18x, 200 1x'),
    '7.30',
  ],
  ['(c)(5)(i) one payment, in days', flow('1978-01-03', '1000'), [flow('1978-09-15', '1080')], '11.45'],
  ['(c)(5)(ii) in whole months', flow('1978-07-15', '1000'), [flow('1979-01-15', '1044')], '8.80'],
  ['(c)(5)(iii) a year and months', flow('1978-01-17', '1000'), [flow('1979-07-17', '1135.19')], '8.76'],
  ['(c)(5)(iv) two years', flow('1978-01-03', '1000'), [flow('1980-01-03', '1240')], '11.36'],
]

for (const [example, advance, payments, expected] of official) {
  test(`appendix J ${example}: ${expected} %`, () => assert.equal(percent([advance], payments), expected))
}

test('a payment every 4 weeks, put off by 2 where a month would have two: 12.00 %', () => {
  // Appendix J (c)(6)(i), recomputed from the equation of (b)(8).
  const payments: DatedAmount[] = []
  let on = localDate('1978-02-20')
  while (payments.length < 24) {
    payments.push({ on, amount: usd('100') })
    const next = addDays(on, 28)
    on = next.slice(0, 7) === on.slice(0, 7) ? addDays(next, 14) : next
  }
  assert.equal(percent([flow('1978-01-25', '2135')], payments), '12.00')
})

test('three advances of a construction loan, 240 monthly payments from 10 December: 10.25 %', () => {
  // Appendix J (c)(7)(i), recomputed from the equation of (b)(8).
  const advances = [flow('1979-04-10', '20000'), flow('1979-06-12', '20000'), flow('1979-09-18', '20000')]
  assert.equal(percent(advances, series('1979-12-10', monthly, '612.36 240x')), '10.25')
})

test('the unit-period is the most frequent interval', () => {
  const from = (on: string, step: Step, count: number) => series(on, step, `100 ${count}x`)
  const table: readonly [string, DatedAmount[], UnitPeriod][] = [
    [
      '2025-01-31',
      from('2025-02-28', (_, n) => addMonths(localDate('2025-01-31'), n + 1), 6),
      { unit: 'month', every: 1 },
    ],
    // Every interval but the February one tells a month from four weeks.
    ['2025-02-01', from('2025-03-01', monthly, 3), { unit: 'month', every: 1 }],
    ['2025-02-01', from('2025-03-01', everyWeeks(4), 3), { unit: 'week', every: 4 }],
    ['2025-01-01', from('2025-01-16', semimonthlyFrom16, 6), { unit: 'semimonth', every: 1 }],
    ['2025-01-01', from('2025-01-02', (on, n) => addDays(on, n), 5), { unit: 'day', every: 1 }],
    ['2025-01-01', from('2025-01-11', (on, n) => addDays(on, 10 * n), 5), { unit: 'day', every: 10 }],
    ['2025-01-01', from('2027-01-01', (on, n) => addMonths(on, 24 * n), 3), { unit: 'month', every: 12 }],
    // Two of a week, two of a month: the smaller.
    [
      '2025-01-01',
      [flow('2025-01-08', '1'), flow('2025-01-15', '1'), flow('2025-02-15', '1'), flow('2025-03-15', '1')],
      { unit: 'week', every: 1 },
    ],
    // No interval twice: 19 and 49 days are 34 on average, nearest to five weeks.
    ['2025-01-01', [flow('2025-01-20', '400'), flow('2025-03-10', '700')], { unit: 'week', every: 5 }],
    // 10 and 12 days: 11 lies between a week and a fortnight, nearer the fortnight.
    ['2025-01-01', [flow('2025-01-11', '400'), flow('2025-01-23', '700')], { unit: 'week', every: 2 }],
    // 9 and 20 days: 14.5 is as near to two weeks as to a semimonth, and the lower is taken.
    ['2025-01-01', [flow('2025-01-10', '400'), flow('2025-01-30', '700')], { unit: 'week', every: 2 }],
    // One payment: the term, a year at most.
    ['2025-01-01', [flow('2025-03-12', '110')], { unit: 'day', every: 70 }],
    ['2025-01-31', [flow('2025-02-28', '110')], { unit: 'month', every: 1 }],
    ['2025-01-01', [flow('2027-03-12', '110')], { unit: 'month', every: 12 }],
  ]
  for (const [on, payments, expected] of table) {
    assert.deepEqual(unitPeriod(netFlows([flow(on, '100')], payments)), expected, `${on} ${payments.map((p) => p.on)}`)
  }
})

test('without a common interval the average decides: 1,000 for 400 after 19 days and 700 after 68 is 72.06 %', () => {
  const payments = [flow('2025-01-20', '400'), flow('2025-03-10', '700')]
  assert.equal(percent([flow('2025-01-01', '1000')], payments), '72.06')
})

test('a named unit-period goes before the one found', () => {
  const payments = series('2025-02-01', monthly, '100 12x')
  const found = percent([flow('2025-01-01', '1100')], payments)
  assert.equal(percent([flow('2025-01-01', '1100')], payments, { unit: 'month', every: 1 }), found)
  assert.notEqual(percent([flow('2025-01-01', '1100')], payments, { unit: 'day', every: 1 }), found)
})

test('a fee paid on the day of the advance comes off it', () => {
  const payments = series('1978-02-10', monthly, '230 24x')
  const withFee = percent([flow('1978-01-10', '5100')], [flow('1978-01-10', '100'), ...payments])
  assert.equal(withFee, '9.69')
})
