import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareCharges, compareTranches } from './compare-facts.ts'
import { compareJournal, readEntries } from './compare-journal.ts'
import { ANY_NUMBER, compareSchedule } from './compare-schedule.ts'
import { compareComplete, compareContained, compareRunningTotals, readExpected } from './compare-transactions.ts'
import type { ScheduleRow, TransactionRow, TransactionType } from './port.ts'

const NO_PARTS = { principal: 0, interest: 0, fees: 0, penalties: 0 }
const moved = (date: string, type: TransactionType, amount: number, parts: Partial<TransactionRow> = {}) => ({
  date,
  type,
  amount,
  ...NO_PARTS,
  ...parts,
})
const accrued = (date: string, interest: number, type: TransactionType = 'ACCRUAL') =>
  moved(date, type, interest, { interest })

test('a schedule column that is null or beyond the row is not asserted; the total is the sum where none is given', () => {
  const rows: ScheduleRow[] = [{ nr: 1, dueDate: '2024-02-01', principal: 1000, interest: 50, paid: 3 }]
  const expected = { rows: [[1, null, '2024-02-01', null, null, 10]], total: [10, 0.5] }
  assert.equal(compareSchedule('schedule', expected, { rows }), undefined)
  assert.match(compareSchedule('schedule', { ...expected, total: [10, 0.51] }, { rows }) ?? '', /total .*0\.50\*/)
})

test('rows are matched by due date, disbursements apart from instalments, several of a day in order', () => {
  const rows: ScheduleRow[] = [
    { nr: null, dueDate: '2024-01-01', balance: 7000 },
    { nr: null, dueDate: '2024-01-01', balance: 3000 },
    { nr: 1, dueDate: '2024-01-01', balance: 7500 },
  ]
  const of = (nr: number | null, balance: number) => [nr, null, '2024-01-01', null, balance]
  assert.equal(compareSchedule('', { rows: [of(1, 75), of(null, 70), of(null, 30)] }, { rows }), undefined)
  assert.equal(
    compareSchedule('', { rows: [of(ANY_NUMBER, 75)] }, { rows }),
    undefined,
    'no disbursement row: not told',
  )
  assert.equal(compareSchedule('', { rows: [of(1, 75), of(null, 70)] }, { rows }), undefined, 'not all need be listed')
  assert.match(compareSchedule('', { rows: [of(1, 75), of(null, 40)] }, { rows }) ?? '', /disbursed .*40\.00/)
})

test('ROWS_PARTIAL: rows not listed do not matter, how many instalments there are does', () => {
  const rows: ScheduleRow[] = [1, 2, 3].map((nr) => ({ nr, dueDate: `2024-0${nr}-01`, balance: 0 }))
  const picked = [2, null, '2024-02-01']
  const expected = { rows: [picked, picked], note: ['ROWS_PARTIAL'] }
  assert.equal(compareSchedule('', { ...expected, periods: 3 }, { rows }), undefined)
  assert.match(compareSchedule('', { ...expected, periods: 4 }, { rows }) ?? '', /instalments/)
})

test('transactions: the set that stands, in any order; reverted rows of either side are dropped', () => {
  const expected = readExpected([
    ['2024-01-01', 'Disbursement', 100, 0, 0, 0, 0, 100],
    ['2024-02-01', 'Repayment', 10, 10, 0, 0, 0, 90, true],
    ['2024-02-01', 'Repayment', 12, 11, 1, 0, 0, 89, false, true],
    ['2024-02-01', 'Repayment', 5, 5, 0, 0, 0, 84],
  ])
  const came: TransactionRow[] = [
    moved('2024-02-01', 'REPAYMENT', 500, { principal: 500, balance: 8400 }),
    moved('2024-02-01', 'REPAYMENT', 900, { principal: 900, balance: 9100, reverted: true }),
    moved('2024-02-01', 'REPAYMENT', 1200, { principal: 1100, interest: 100, balance: 8900 }),
    moved('2024-01-01', 'DISBURSEMENT', 10000, { balance: 10000 }),
  ]
  assert.equal(compareComplete('', expected, came), undefined)
  assert.match(compareComplete('', expected, came.slice(1)) ?? '', /missing {2}2024-02-01 REPAYMENT/)
  const extra = [...came, moved('2024-03-01', 'CHARGE_OFF', 1)]
  assert.match(compareComplete('', expected, extra) ?? '', /extra .*CHARGE_OFF/)
  assert.equal(compareContained('', expected, extra), undefined, 'at least these')
})

test('overpayment is compared where asserted, the balance but for types that never show one', () => {
  const paid = moved('2024-02-01', 'REPAYMENT', 1000, { principal: 800, overpayment: 200, balance: 0 })
  const row = ['2024-02-01', 'Repayment', 10, 8, 0, 0, 0, 0, null, null]
  assert.equal(compareComplete('', readExpected([row]), [paid]), undefined)
  assert.equal(compareComplete('', readExpected([[...row, 2]]), [paid]), undefined)
  assert.match(compareComplete('', readExpected([[...row, 0]]), [paid]) ?? '', /2\.00\*/)
  const chargedOff = readExpected([['2024-02-01', 'Charge-off', 8, 8, 0, 0, 0, 0]])
  assert.equal(compareComplete('', chargedOff, [moved('2024-02-01', 'CHARGE_OFF', 800, { principal: 800 })]), undefined)
})

test('accruals: what they come to by each date named and at the end; an adjustment takes back', () => {
  const expected = readExpected([
    ['2024-01-02', 'Accrual', 0.05, 0, 0.05, 0, 0],
    ['2024-01-04', 'Accrual Adjustment', 0.01, 0, 0.01, 0, 0],
  ])
  const daily = [accrued('2024-01-01', 3), accrued('2024-01-02', 2), accrued('2024-01-04', 1, 'ACCRUAL_ADJUSTMENT')]
  assert.equal(compareRunningTotals('accruals', expected, daily), undefined)
  assert.match(compareRunningTotals('accruals', expected, daily.slice(1)) ?? '', /by 2024-01-02 .*0\.02\*/)
  const more = [...daily, accrued('2024-01-09', 1)]
  assert.match(compareRunningTotals('accruals', expected, more) ?? '', /at the end .*0\.05\*/)
  assert.equal(compareComplete('', expected, more, ['accruals']), undefined, 'left out when the mode says so')
})

test('accrual activity is compared only where the engine gives any', () => {
  const expected = readExpected([['2024-02-01', 'Accrual Activity', 1, 0, 1, 0, 0]])
  assert.equal(compareComplete('', expected, []), undefined)
  assert.match(compareComplete('', expected, [accrued('2024-02-01', 99, 'ACCRUAL_ACTIVITY')]) ?? '', /0\.99\*/)
})

test('journals net per account: posted, taken back and posted anew is what stands', () => {
  const entry = (side: 'D' | 'C', amount: number) => ['ASSET', '1', 'Loans Receivable', side, amount] as const
  const expected = readEntries([entry('D', 10), entry('C', 10), entry('D', 12)])
  assert.equal(compareJournal('', expected, [{ account: 'Loans Receivable', side: 'D', amount: 1200 }]), undefined)
  assert.match(compareJournal('', expected, []) ?? '', /Loans Receivable {2}D 12\.00/)
  assert.equal(compareJournal('', readEntries([entry('D', 10), entry('C', 10)]), []), undefined)
})

test('labels of charges are compared as codes; a tranche still to come has no day of disbursement', () => {
  const charge = ['% Late fee', 1, 'Installment Fee', null, '% Loan Amount + Interest', 5, 0, 0, 5]
  const came = { name: '% Late fee', penalty: true, timing: 'INSTALLMENT_FEE', dueDate: null, due: 500, paid: 0 }
  const rest = { waived: 0, outstanding: 500, calculation: 'PERCENTAGE_LOAN_AMOUNT_PLUS_INTEREST' }
  assert.equal(compareCharges([charge], [{ ...came, ...rest }]), undefined)
  const tranche = { expectedOn: '2024-01-01', principal: 1000 }
  const expected = [['2024-01-01', null, 10, null]]
  assert.equal(compareTranches(expected, [{ ...tranche, disbursedOn: null }]), undefined)
  assert.match(compareTranches(expected, [{ ...tranche, disbursedOn: '2024-01-01' }]) ?? '', /2024-01-01\*/)
})
