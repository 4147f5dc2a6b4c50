// Instalments of a fixed amount, multiples, and where rounding falls. The figures are from an independent calculation with
// fractions: amounts rounded to the cent, half up.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cells, inr, loanTerms, scheduleTable } from '../../test/support/lending.ts'
import { localDate } from '../kernel/local-date.ts'
import { rate } from '../kernel/rate.ts'
import { buildSchedule } from './schedule.ts'
import type { LoanTerms } from './terms.ts'

const newYear = localDate('2025-01-01')

function expectTable(changes: Partial<LoanTerms>, principal: string, table: string): void {
  const schedule = buildSchedule(loanTerms(changes), inr(principal), newYear)
  assert.deepEqual(scheduleTable(schedule), cells(`due on principal interest total balance\n${table.trim()}`))
}

test('an instalment of a fixed amount: the last takes the rest', () =>
  expectTable(
    { instalmentCount: 6, fixedInstalment: '180.00' },
    '1000.00',
    `
    2025-02-01  170.00  10.00  180.00  830.00
    2025-03-01  171.70   8.30  180.00  658.30
    2025-04-01  173.42   6.58  180.00  484.88
    2025-05-01  175.15   4.85  180.00  309.73
    2025-06-01  176.90   3.10  180.00  132.83
    2025-07-01  132.83   1.33  134.16    0.00`,
  ))

test('a fixed amount below the interest: what it cannot take waits, bears nothing, and is owed at the end', () =>
  expectTable(
    { instalmentCount: 3, fixedInstalment: '5.00' },
    '1000.00',
    `
    2025-02-01     0.00   5.00     5.00  1000.00
    2025-03-01     0.00   5.00     5.00  1000.00
    2025-04-01  1000.00  20.00  1020.00     0.00`,
  ))

test('a fixed amount that repays early leaves nothing to the instalments after', () =>
  expectTable(
    { instalmentCount: 6, fixedInstalment: '240.00' },
    '1000.00',
    `
    2025-02-01  230.00  10.00  240.00  770.00
    2025-03-01  232.30   7.70  240.00  537.70
    2025-04-01  234.62   5.38  240.00  303.08
    2025-05-01  236.97   3.03  240.00   66.11
    2025-06-01   66.11   0.66   66.77    0.00
    2025-07-01    0.00   0.00    0.00    0.00`,
  ))

test('a last instalment below the threshold is paid with the one before it', () =>
  // 66.11 is less than half of 236.97, so that both are due together.
  expectTable(
    { instalmentCount: 6, fixedInstalment: '240.00', lastInstalmentThreshold: '0.5' },
    '1000.00',
    `
    2025-02-01  230.00  10.00  240.00  770.00
    2025-03-01  232.30   7.70  240.00  537.70
    2025-04-01  234.62   5.38  240.00  303.08
    2025-05-01  303.08   3.03  306.11    0.00
    2025-06-01    0.00   0.00    0.00    0.00
    2025-07-01    0.00   0.00    0.00    0.00`,
  ))

test('instalments in multiples of five', () =>
  expectTable(
    { instalmentMultiple: '5.00' },
    '1000.00',
    `
    2025-02-01  330.00  10.00  340.00  670.00
    2025-03-01  333.30   6.70  340.00  336.70
    2025-04-01  336.70   3.37  340.07    0.00`,
  ))

test('flat, principal and interest each in equal parts and multiples of one', () =>
  // 1,250 ÷ 4 = 312.50, which is 313; 62.50 ÷ 4 = 15.63, which is 16; 329 in all.
  expectTable(
    {
      instalmentCount: 4,
      interestMethod: 'flat',
      annualRate: rate('0.15'),
      amortisation: 'equal_principal',
      instalmentMultiple: '1.00',
      precision: { flatInterest: 'equal_parts' },
    },
    '1250.00',
    `
    2025-02-01  313.37  15.63  329.00  936.63
    2025-03-01  313.37  15.63  329.00  623.26
    2025-04-01  313.37  15.63  329.00  309.89
    2025-05-01  309.89  15.61  325.50    0.00`,
  ))

test('flat with a balloon, flat with steps', () => {
  expectTable(
    { interestMethod: 'flat', balloon: '400.00' },
    '1000.00',
    `
    2025-02-01  200.00  10.00  210.00  800.00
    2025-03-01  200.00  10.00  210.00  600.00
    2025-04-01  600.00  10.00  610.00    0.00`,
  )
  // 1,040 in parts of 1, 1, 1.5 and 1.5.
  expectTable(
    { instalmentCount: 4, interestMethod: 'flat', levelSteps: [{ fromInstalment: 3, change: '0.5' }] },
    '1000.00',
    `
    2025-02-01  198.00  10.00  208.00  802.00
    2025-03-01  198.00  10.00  208.00  604.00
    2025-04-01  302.00  10.00  312.00  302.00
    2025-05-01  302.00  10.00  312.00    0.00`,
  )
})

test('flat with another rate on the way: each instalment bears the rate of its own days', () => {
  const flat = (fromOn: string) =>
    ({ interestMethod: 'flat', rateSteps: [{ fromOn: localDate(fromOn), annualRate: rate('0.24') }] }) as const
  expectTable(
    flat('2025-02-01'),
    '1000.00',
    `
    2025-02-01  340.00  10.00  350.00  660.00
    2025-03-01  330.00  20.00  350.00  330.00
    2025-04-01  330.00  20.00  350.00    0.00`,
  )
  // 10.00 × 16 ÷ 31 + 20.00 × 15 ÷ 31 = 14.84; 1,054.84 in three parts.
  const withinThe1st = `
    2025-02-01  336.77  14.84  351.61  663.23
    2025-03-01  331.61  20.00  351.61  331.62
    2025-04-01  331.62  20.00  351.62    0.00`
  expectTable(flat('2025-01-17'), '1000.00', withinThe1st)
  expectTable({ ...flat('2025-01-17'), precision: { flatInterest: 'equal_parts' } }, '1000.00', withinThe1st)
  // 10.19 of 31 days at 12 %; 38.79 of 59 days at 24 %: 48.99 in all, the later two even.
  expectTable(
    { ...flat('2025-02-01'), dayCount: 'actual_365' },
    '1000.00',
    `
    2025-02-01  339.47  10.19  349.66  660.53
    2025-03-01  330.26  19.40  349.66  330.27
    2025-04-01  330.27  19.40  349.67    0.00`,
  )
})

test('a rate that changes within an instalment holds from its day', () =>
  expectTable(
    { amortisation: 'interest_only', rateSteps: [{ fromOn: localDate('2025-01-17'), annualRate: rate('0.24') }] },
    '1000.00',
    `
    2025-02-01     0.00  14.84    14.84  1000.00
    2025-03-01     0.00  20.00    20.00  1000.00
    2025-04-01  1000.00  20.00  1020.00     0.00`,
  ))

test('flat interest is not charged for the instalments that are free of it', () =>
  expectTable(
    { instalmentCount: 4, interestMethod: 'flat', moratorium: { interestFreeInstalments: 1 } },
    '1000.00',
    `
    2025-02-01  257.50   0.00  257.50  742.50
    2025-03-01  247.50  10.00  257.50  495.00
    2025-04-01  247.50  10.00  257.50  247.50
    2025-05-01  247.50  10.00  257.50    0.00`,
  ))

test('a rate that steps up: one level that holds for both rates', () =>
  expectTable(
    { instalmentCount: 6, rateSteps: [{ fromOn: localDate('2025-04-01'), annualRate: rate('0.24') }] },
    '10000.00',
    `
    2025-02-01  1642.14  100.00  1742.14  8357.86
    2025-03-01  1658.56   83.58  1742.14  6699.30
    2025-04-01  1675.15   66.99  1742.14  5024.15
    2025-05-01  1641.66  100.48  1742.14  3382.49
    2025-06-01  1674.49   67.65  1742.14  1708.00
    2025-07-01  1708.00   34.16  1742.16     0.00`,
  ))

test('a level from months of 30 days, though interest is by actual days', () =>
  // 33,993.02 by 12 % × 30/365 in each period; 33,993.05 by 31, 28 and 31 days.
  expectTable(
    { dayCount: 'actual_365', levelMonths: 'thirty_days' },
    '100000.00',
    `
    2025-02-01  32973.84  1019.18  33993.02  67026.16
    2025-03-01  33376.01   617.01  33993.02  33650.15
    2025-04-01  33650.15   342.95  33993.10      0.00`,
  ))

test('amounts in hundreds', () =>
  // 3,151.49 is 3,200 and 240 is 200: hence 3,000 of principal, then interest of 180, 120 and 58 in hundreds.
  expectTable(
    { instalmentCount: 4, annualRate: rate('0.24'), amountMultiple: '100.00' },
    '12000.00',
    `
    2025-02-01  3000.00  200.00  3200.00  9000.00
    2025-03-01  3000.00  200.00  3200.00  6000.00
    2025-04-01  3100.00  100.00  3200.00  2900.00
    2025-05-01  2900.00  100.00  3000.00     0.00`,
  ))

test('where the terms say so, instalments are evened out until the last differs by less', () => {
  // 963.00 ÷ Σ v^k over 31, 28, 31 and 30 days is 246.7155…: at 246.72 the last has 3 cents less, at 246.71 one more.
  const totals = (changes: Partial<LoanTerms>) => {
    const terms = loanTerms({ dayCount: 'actual_365', instalmentCount: 4, ...changes })
    return scheduleTable(buildSchedule(terms, inr('963.00'), newYear)).map(([, , , total]) => total)
  }
  assert.deepEqual(totals({}), ['246.72', '246.72', '246.72', '246.69'])
  assert.deepEqual(totals({ lastInstalment: 'evened_out' }), ['246.71', '246.71', '246.71', '246.72'])
})
