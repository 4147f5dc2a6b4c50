// Every way of paying back that terms know. The figures are from an independent calculation with fractions: amounts rounded
// to the cent, half up, and the formula that each test names.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyDate, anyPrincipal, anyTerms, cells, inr, loanTerms, scheduleTable } from '../../test/support/lending.ts'
import { localDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { Problem } from '../kernel/problem.ts'
import { rate } from '../kernel/rate.ts'
import { buildSchedule } from './schedule.ts'
import type { LoanTerms } from './terms.ts'

const newYear = localDate('2025-01-01')

function expectTable(changes: Partial<LoanTerms>, principal: string, table: string): void {
  const schedule = buildSchedule(loanTerms(changes), inr(principal), newYear)
  assert.deepEqual(scheduleTable(schedule), cells(`due on principal interest total balance\n${table.trim()}`))
}

test('a bullet is one instalment at the end of the term', () =>
  expectTable(
    { instalmentCount: 1, frequency: { unit: 'month', every: 6 } },
    '1000.00',
    `2025-07-01  1000.00  60.00  1060.00  0.00`,
  ))

test('interest only: the principal is due with the last instalment', () =>
  expectTable(
    { instalmentCount: 3, amortisation: 'interest_only' },
    '1000.00',
    `
    2025-02-01     0.00  10.00    10.00  1000.00
    2025-03-01     0.00  10.00    10.00  1000.00
    2025-04-01  1000.00  10.00  1010.00     0.00`,
  ))

test('equal principal: interest falls with the balance, the last takes the remainder', () =>
  expectTable(
    { amortisation: 'equal_principal' },
    '1000.00',
    `
    2025-02-01  333.33  10.00  343.33  666.67
    2025-03-01  333.33   6.67  340.00  333.34
    2025-04-01  333.34   3.33  336.67    0.00`,
  ))

test('equal principal after a moratorium on principal', () =>
  expectTable(
    { amortisation: 'equal_principal', instalmentCount: 5, moratorium: { principalInstalments: 2 } },
    '1000.00',
    `
    2025-02-01    0.00  10.00   10.00  1000.00
    2025-03-01    0.00  10.00   10.00  1000.00
    2025-04-01  333.33  10.00  343.33   666.67
    2025-05-01  333.33   6.67  340.00   333.34
    2025-06-01  333.34   3.33  336.67     0.00`,
  ))

test('a plan of principal: one instalment takes what the others leave', () => {
  const plan = [{ principal: '100.00' }, { principal: null }, { principal: '0.00' }, { principal: '300.00' }]
  expectTable(
    { amortisation: 'custom', instalmentCount: 4, plan },
    '1000.00',
    `
    2025-02-01  100.00  10.00  110.00  900.00
    2025-03-01  600.00   9.00  609.00  300.00
    2025-04-01    0.00   3.00    3.00  300.00
    2025-05-01  300.00   3.00  303.00    0.00`,
  )
})

test('a plan may give days of its own, which interest runs between', () => {
  const plan = [
    { principal: '100.00', dueOn: localDate('2025-02-15') },
    { principal: '200.00' },
    { principal: null, dueOn: localDate('2025-06-30') },
  ]
  // 45, 14 and 121 days of 365.
  expectTable(
    { amortisation: 'custom', dayCount: 'actual_365', plan },
    '1000.00',
    `
    2025-02-15  100.00  14.79  114.79  900.00
    2025-03-01  200.00   4.14  204.14  700.00
    2025-06-30  700.00  27.85  727.85    0.00`,
  )
})

test('days of a plan that turn out not to be in order are refused', () => {
  const plan = [{ principal: '1.00', dueOn: localDate('2025-03-15') }, { principal: '1.00' }, { principal: null }]
  assert.throws(
    () => buildSchedule(loanTerms({ amortisation: 'custom', plan }), inr('10.00'), newYear),
    (error) => error instanceof Problem && error.code === 'terms.impossible',
  )
})

test('a balloon is left to the last: the level is the annuity of P - B/(1+r)^n', () =>
  // (1,000 - 400 / 1.01^6) ÷ ((1 - 1.01^-6) ÷ 0.01) = 107.53
  expectTable(
    { instalmentCount: 6, balloon: '400.00' },
    '1000.00',
    `
    2025-02-01   97.53  10.00  107.53  902.47
    2025-03-01   98.51   9.02  107.53  803.96
    2025-04-01   99.49   8.04  107.53  704.47
    2025-05-01  100.49   7.04  107.53  603.98
    2025-06-01  101.49   6.04  107.53  502.49
    2025-07-01  502.49   5.02  507.51    0.00`,
  ))

test('a balloon with equal principal: the rest in equal parts', () =>
  expectTable(
    { instalmentCount: 4, amortisation: 'equal_principal', balloon: '400.00' },
    '1000.00',
    `
    2025-02-01  150.00  10.00  160.00  850.00
    2025-03-01  150.00   8.50  158.50  700.00
    2025-04-01  150.00   7.00  157.00  550.00
    2025-05-01  550.00   5.50  555.50    0.00`,
  ))

test('instalments that step up by a tenth: A·w_k with A = P ÷ Σ w_k·v^k', () => {
  const levelSteps = [
    { fromInstalment: 3, change: '0.1' },
    { fromInstalment: 5, change: '0.1' },
  ]
  // w = 1, 1, 1.1, 1.1, 1.21, 1.21
  expectTable(
    { instalmentCount: 6, levelSteps },
    '10000.00',
    `
    2025-02-01  1465.86  100.00  1565.86  8534.14
    2025-03-01  1480.52   85.34  1565.86  7053.62
    2025-04-01  1651.90   70.54  1722.44  5401.72
    2025-05-01  1668.42   54.02  1722.44  3733.30
    2025-06-01  1857.36   37.33  1894.69  1875.94
    2025-07-01  1875.94   18.76  1894.70     0.00`,
  )
})

test('instalments that shrink by a twentieth each', () => {
  const levelSteps = [2, 3, 4].map((fromInstalment) => ({ fromInstalment, change: '-0.05' }))
  expectTable(
    { instalmentCount: 4, levelSteps },
    '10000.00',
    `
    2025-02-01  2661.47  100.00  2761.47  7338.53
    2025-03-01  2550.01   73.39  2623.40  4788.52
    2025-04-01  2444.34   47.89  2492.23  2344.18
    2025-05-01  2344.18   23.44  2367.62     0.00`,
  )
})

test('10 % flat, split as if declining: at 17.97 % a year, which costs the same, and to the cent 1,200.00', () =>
  // 12,000 = Σ 1,100 ÷ (1+i)^k holds for i = 1.4976664… % a month, found by bisection.
  expectTable(
    { instalmentCount: 12, interestMethod: 'flat_to_declining', annualRate: rate('0.1') },
    '12000.00',
    `
    2025-02-01   920.28  179.72  1100.00  11079.72
    2025-03-01   934.06  165.94  1100.00  10145.66
    2025-04-01   948.05  151.95  1100.00   9197.61
    2025-05-01   962.25  137.75  1100.00   8235.36
    2025-06-01   976.66  123.34  1100.00   7258.70
    2025-07-01   991.29  108.71  1100.00   6267.41
    2025-08-01  1006.14   93.86  1100.00   5261.27
    2025-09-01  1021.20   78.80  1100.00   4240.07
    2025-10-01  1036.50   63.50  1100.00   3203.57
    2025-11-01  1052.02   47.98  1100.00   2151.55
    2025-12-01  1067.78   32.22  1100.00   1083.77
    2026-01-01  1083.77   16.23  1100.00      0.00`,
  ))

test('split as if declining, the last instalment takes the cents that rounding leaves', () =>
  // 10,000 × 7.5 % × 7/12 = 437.50, and 10,437.50 ÷ 7 = 1,491.071…
  expectTable(
    { instalmentCount: 7, interestMethod: 'flat_to_declining', annualRate: rate('0.075') },
    '10000.00',
    `
    2025-02-01  1382.86  108.21  1491.07  8617.14
    2025-03-01  1397.82   93.25  1491.07  7219.32
    2025-04-01  1412.95   78.12  1491.07  5806.37
    2025-05-01  1428.24   62.83  1491.07  4378.13
    2025-06-01  1443.69   47.38  1491.07  2934.44
    2025-07-01  1459.32   31.75  1491.07  1475.12
    2025-08-01  1475.12   15.96  1491.08     0.00`,
  ))

test('a moratorium on principal: interest only, then level instalments that repay the whole', () =>
  expectTable(
    { instalmentCount: 6, moratorium: { principalInstalments: 2 } },
    '1000.00',
    `
    2025-02-01    0.00  10.00   10.00  1000.00
    2025-03-01    0.00  10.00   10.00  1000.00
    2025-04-01  246.28  10.00  256.28   753.72
    2025-05-01  248.74   7.54  256.28   504.98
    2025-06-01  251.23   5.05  256.28   253.75
    2025-07-01  253.75   2.54  256.29     0.00`,
  ))

test('a moratorium on interest: what accrued is owed with the first after, bears none, and the level allows for it', () =>
  // The level at which nothing is left: B_k = B_(k-1) - A twice, then B_3 = B_2 + Σ interest of three periods - A, and so on.
  expectTable(
    { instalmentCount: 6, moratorium: { deferredInterestInstalments: 2 } },
    '10000.00',
    `
    2025-02-01  1725.01    0.00  1725.01  8274.99
    2025-03-01  1725.01    0.00  1725.01  6549.98
    2025-04-01  1476.76  248.25  1725.01  5073.22
    2025-05-01  1674.28   50.73  1725.01  3398.94
    2025-06-01  1691.02   33.99  1725.01  1707.92
    2025-07-01  1707.92   17.08  1725.00     0.00`,
  ))

test('a full moratorium: nothing is due, and its interest is spread into the levels after it', () =>
  expectTable(
    { instalmentCount: 6, moratorium: { principalInstalments: 2, deferredInterestInstalments: 2 } },
    '10000.00',
    `
    2025-02-01     0.00    0.00     0.00  10000.00
    2025-03-01     0.00    0.00     0.00  10000.00
    2025-04-01  2313.56  300.00  2613.56   7686.44
    2025-05-01  2536.70   76.86  2613.56   5149.74
    2025-06-01  2562.06   51.50  2613.56   2587.68
    2025-07-01  2587.68   25.88  2613.56      0.00`,
  ))

test('instalments free of interest count in the annuity with no rate', () =>
  expectTable(
    { instalmentCount: 6, moratorium: { interestFreeInstalments: 2 } },
    '10000.00',
    `
    2025-02-01  1694.35   0.00  1694.35  8305.65
    2025-03-01  1694.35   0.00  1694.35  6611.30
    2025-04-01  1628.24  66.11  1694.35  4983.06
    2025-05-01  1644.52  49.83  1694.35  3338.54
    2025-06-01  1660.96  33.39  1694.35  1677.58
    2025-07-01  1677.58  16.78  1694.36     0.00`,
  ))

const anyAmortisation = fc.record({
  amortisation: fc.constantFrom('equal_instalments', 'equal_principal', 'interest_only'),
  moratorium: fc.record({
    principalInstalments: fc.nat(2),
    deferredInterestInstalments: fc.nat(2),
    interestFreeInstalments: fc.nat(2),
  }),
})

test('whatever the amortisation and the moratorium, the schedule repays its principal and takes all interest', () => {
  const anyLoan = anyTerms.chain((terms) => fc.tuple(fc.constant(terms), anyPrincipal(terms.currency), anyDate))
  fc.assert(
    fc.property(anyLoan, anyAmortisation, ([terms, principal, disbursedOn], changes) => {
      const instalmentCount = terms.instalmentCount + 3
      const { instalments } = buildSchedule({ ...terms, ...changes, instalmentCount }, principal, disbursedOn)
      const repaid = Money.sum(
        terms.currency,
        instalments.map((one) => one.principal),
      )
      assert.ok(repaid.equals(principal))
      for (const { principal: part, interest, balanceAfter } of instalments) {
        assert.ok(!part.isNegative() && !interest.isNegative() && !balanceAfter.isNegative())
      }
    }),
    { numRuns: 500 },
  )
})
