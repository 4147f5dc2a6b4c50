import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cells, inr, loanTerms } from '../../../test/support/lending.ts'
import { localDate } from '../../kernel/local-date.ts'
import { Problem } from '../../kernel/problem.ts'
import { rate } from '../../kernel/rate.ts'
import type { LoanTerms } from '../../lending/terms.ts'
import { type Advance, previewLoan, quote } from './preview.rules.ts'
import { quotedInstalments } from './quote.wire.ts'

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

test('a quote tells the down payment and the fees of the instalments, and costs what a preview of the same terms does', () => {
  const paid = { code: 'p', name: 'Processing', component: 'fee', trigger: 'disbursement', basis: 'flat' } as const
  const service = { code: 's', name: 'Service', component: 'fee', trigger: 'instalment', basis: 'flat' } as const
  const terms = loanTerms({
    annualRate: rate('0'),
    downPayment: { share: rate('0.1'), isAutomatic: true },
    charges: [
      { ...paid, amount: '20.00' },
      { ...service, amount: '5.00' },
    ],
  })
  const start = advance('2025-01-01')
  const quoted = (convention: 'nominal' | 'effective') => quote(terms, start.amount, start.on, convention)
  const { instalments, netDisbursedAmount, totalInterest } = quoted('nominal')
  const rows = quotedInstalments(instalments)
  assert.deepEqual(
    rows.map(Object.values).map((row) => row.map(String)),
    cells(`
      number  due on      principal  interest   fee   total  balance
      1       2025-01-01     100.00      0.00  0.00  100.00   900.00
      2       2025-02-01     300.00      0.00  5.00  305.00   600.00
      3       2025-03-01     300.00      0.00  5.00  305.00   300.00
      4       2025-04-01     300.00      0.00  5.00  305.00     0.00`),
  )
  assert.deepEqual([netDisbursedAmount.toText(), totalInterest.toText()], ['980.00', '0.00'])
  // Of 980.00 the borrower gives 100.00 back at once: 880.00 = Σ 305.00 / (1 + i)^k has i = 0.0197575 a month.
  assert.equal(quoted('nominal').annualPercentageRate, '0.237090')
  // The same in days: 880.00 = Σ 305.00 / (1 + r)^(31, 59 and 90 days of 365).
  assert.equal(quoted('effective').annualPercentageRate, '0.268727')
  const preview = previewLoan(terms, [start], false)
  const { nominal, effective } = preview.rates
  assert.deepEqual([nominal, effective], ['0.237090', '0.268727'])
  assert.deepEqual(quotedInstalments(preview.instalments), rows)
})
