import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inr, loanTerms } from '../../../test/support/lending.ts'
import { localDate } from '../../kernel/local-date.ts'
import { Problem } from '../../kernel/problem.ts'
import type { LoanTerms } from '../../lending/terms.ts'
import { type Advance, previewLoan } from './preview.rules.ts'

const advance = (on: string, amount = '1000.00'): Advance => ({ on: localDate(on), amount: inr(amount) })
const first = advance('2024-01-15')

function refusalOf(changes: Partial<LoanTerms>, ...tranches: Advance[]): readonly (string | undefined)[] {
  try {
    previewLoan(loanTerms(changes), [first, ...tranches], false)
    return []
  } catch (error) {
    assert.ok(error instanceof Problem, String(error))
    return [error.code, ...(error.details.errors ?? []).map(({ pointer }) => pointer)]
  }
}

test('a preview knows the day on which the loan starts', () => {
  assert.deepEqual(refusalOf({ firstDueOn: localDate('2024-01-16') }), [])
  assert.deepEqual(refusalOf({ firstDueOn: localDate('2024-01-10') }), ['terms.impossible', '#/firstDueOn'])
  assert.deepEqual(refusalOf({ fixedLengthDays: 60 }), ['terms.impossible', '#/fixedLengthDays'])
})

test('tranches are for terms that are drawn in parts, and none comes before the loan starts', () => {
  const drawing = 'tranches'
  const impossible = 'terms.impossible'
  assert.deepEqual(refusalOf({ drawing }, advance('2024-02-20'), advance('2024-01-15')), [])
  assert.deepEqual(refusalOf({}, advance('2024-02-20')), [impossible, '#/tranches'])
  assert.deepEqual(refusalOf({ drawing }, advance('2024-01-14')), [impossible, '#/tranches/0/disbursedOn'])
  assert.deepEqual(refusalOf({ drawing }, advance('2024-02-20', '0.00')), ['schedule.principal_not_positive'])
})

test('a cost beyond all measure is told as null', () => {
  const fee = { code: 'f', name: 'Fee', component: 'fee', trigger: 'disbursement', basis: 'flat' } as const
  const charges = [{ ...fee, amount: '200000.00', isFinanced: true }]
  const { rates, netDisbursedAmount } = previewLoan(loanTerms({ charges }), [first], false)
  assert.equal(netDisbursedAmount.toText(), '1000.00')
  // 201,000.00 are repaid of 1,000.00 within three months: some 68 times as much each month, 820 in a year of twelve.
  assert.equal(Math.round(Number(rates.nominal)), 820)
  assert.deepEqual([rates.effective, rates.aprc], [null, null])
})
