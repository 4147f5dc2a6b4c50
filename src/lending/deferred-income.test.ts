// Income that comes at once and is earned over the life of a loan.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, type LocalDate, localDate } from '../kernel/local-date.ts'
import { Money } from '../kernel/money.ts'
import { type DeferredIncome, earnedIncome, netIncome } from './deferred-income.ts'

const usd = { code: 'USD', digits: 2 }
const money = (text: string) => Money.parse(usd, text)
const day = localDate

function income(amount: string, adjustments: Record<string, string> = {}): DeferredIncome {
  return {
    eventId: 'fee',
    source: 'paid_by_other',
    on: day('2024-01-01'),
    amount: money(amount),
    adjustments: Object.entries(adjustments).map(([on, text]) => ({ on: day(on), amount: money(text) })),
  }
}

const maturity = day('2024-04-01')
const earned = (of: DeferredIncome, to: string, endsOn: LocalDate = maturity) =>
  earnedIncome(of, endsOn, day(to), 'half_even').toText()

test('the same part each day: 50.00 over 91 days; what a day earns is the difference of two', () => {
  const fee = income('50.00')
  const days = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-26', '2024-03-31', '2024-04-01', '2024-06-01']
  assert.deepEqual(
    days.map((to) => earned(fee, to)),
    ['0.00', '0.55', '1.10', '13.74', '49.45', '50.00', '50.00'],
  )
})

test('what is given back is taken from the rest, which is earned over the days left', () => {
  // 31 days earn 17.03 of 50.00; of the 32.97 left 10.00 go back, and 22.97 are earned over 60 days.
  const fee = income('50.00', { '2024-02-01': '10.00' })
  assert.deepEqual(
    ['2024-01-31', '2024-02-01', '2024-02-02', '2024-04-01'].map((to) => earned(fee, to)),
    ['16.48', '17.03', '17.42', '40.00'],
  )
  assert.equal(netIncome(fee).toText(), '40.00')
})

test('an adjustment beyond the rest takes back what was earned too much', () => {
  const fee = income('1.00', { '2024-01-15': '0.70' })
  const end = day('2024-01-31')
  assert.deepEqual(
    ['2024-01-14', '2024-01-15', '2024-01-20', '2024-01-31'].map((to) => earned(fee, to, end)),
    ['0.43', '0.30', '0.30', '0.30'],
  )
})

test('several adjustments, also on one day; income of the last day is earned at once', () => {
  const fee = income('90.00', { '2024-01-01': '10.00', '2024-01-31': '20.00' })
  // 80.00 over 91 days, 30 of them gone: 26.37; of the 53.63 left 20.00 go back.
  assert.deepEqual(
    ['2024-01-30', '2024-01-31', '2024-03-01', '2024-04-01'].map((to) => earned(fee, to)),
    ['25.49', '26.37', '42.91', '60.00'],
  )
  assert.equal(earned(income('5.00'), '2024-01-01', day('2024-01-01')), '5.00')
})

test('never more than there is, all of it at the end, and never less from one day to the next without an adjustment', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 10_000_000n }),
      fc.integer({ min: 1, max: 1000 }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 1200 }), fc.bigInt({ min: 0n, max: 100_000n })), { maxLength: 3 }),
      (minor, length, given) => {
        const start = day('2023-05-31')
        let left = minor
        const adjustments = given
          .sort(([a], [b]) => a - b)
          .map(([after, amount]) => {
            const taken = amount < left ? amount : left
            left -= taken
            return { on: addDays(start, after), amount: Money.ofMinor(usd, taken) }
          })
        const one: DeferredIncome = { ...income('0'), on: start, amount: Money.ofMinor(usd, minor), adjustments }
        const end = addDays(start, length)
        assert.ok(earnedIncome(one, end, addDays(start, 1201), 'half_even').equals(netIncome(one)))
        let before = Money.zero(usd)
        for (let to = 0; to <= 1201; to += 40) {
          const known = adjustments.filter((each) => each.on <= addDays(start, to))
          const now = earnedIncome(one, end, addDays(start, to), 'half_even')
          assert.ok(now.compare(netIncome({ ...one, adjustments: known })) <= 0)
          if (known.length === 0) assert.ok(now.compare(before) >= 0)
          before = now
        }
      },
    ),
    { numRuns: 60 },
  )
})
