// One kind of expectation after another: reads the loan through the port, compares by meaning.
import { toCode, toStatus, toTransactionType } from './codes.ts'
import { compareCharges, compareDeferredIncome, compareFact, compareRanges, compareTranches } from './compare-facts.ts'
import { compareJournal, type RawEntry, readEntries } from './compare-journal.ts'
import { compareSchedule, compareTotal, type ExpectedSchedule } from './compare-schedule.ts'
import {
  compareComplete,
  compareContained,
  compareRunningTotals,
  type ExpectedTransaction,
  type Recognition,
  readExpected,
} from './compare-transactions.ts'
import { type AmountName, type DateName, type LoanUnderTest, type PreviewOperation, Unsupported } from './port.ts'
import { money, moneyCell, type RawEvent, type RawRow, toCents } from './raw.ts'

/** What a case's later expectations refer back to. */
export interface Memory {
  readonly columns: Readonly<Record<string, readonly string[]>>
  readonly schedules: ExpectedSchedule[]
  /** Recognised rows told so far by the modes that list only new ones. */
  readonly recognised: Partial<Record<Recognition, ExpectedTransaction[]>>
  preview: PreviewOperation | undefined
}

type Compare = (event: RawEvent, loan: LoanUnderTest, memory: Memory) => string | undefined

export function compareEvent(event: RawEvent, loan: LoanUnderTest, memory: Memory): string | undefined {
  const compare = event.expect === undefined ? undefined : COMPARE[event.expect]
  if (compare === undefined) throw new Unsupported(`expectation ${event.expect}`)
  return compare(event, loan, memory)
}

const yes = (title: string, value: boolean) => compareFact(title, [title], ['yes'], [value ? 'yes' : 'no'])
const rowsOf = (event: RawEvent) => event.rows as readonly RawRow[]
const entriesOf = (event: RawEvent) => readEntries(event.entries as readonly RawEntry[])

const COMPARE: Readonly<Record<string, Compare>> = {
  schedule: (event, loan, memory) => {
    const expected = rememberedSchedule(event, memory)
    return compareSchedule('schedule', expected, loan.schedule(), memory.columns.schedule)
  },
  previewSchedule: (event, loan, memory) => {
    if (memory.preview === undefined) throw new Error('previewSchedule without a preview before it')
    const actual = loan.scheduleOfPreview(memory.preview)
    return compareSchedule('previewed schedule', asSchedule(event), actual, memory.columns.schedule)
  },
  futureSchedule: (event, loan, memory) =>
    compareSchedule('future schedule', asSchedule(event), loan.futureSchedule(), memory.columns.schedule),
  scheduleTotal: (event, loan) => compareTotal('schedule total', event.total as RawRow, loan.schedule()),
  installment: compareInstalment,
  transactions: compareTransactions,
  transactionCount: (event, loan) => {
    const type = toTransactionType(event.type)
    const counted = loan.transactions().filter((row) => row.type === type && row.reverted !== true).length
    return compareFact(`number of ${type}`, ['count'], [String(event.value)], [String(counted)])
  },
  reverted: (event, loan) => {
    const type = toTransactionType(event.type)
    const date = event.date === undefined ? undefined : String(event.date)
    const reverted = loan.reverted(type, date, Number(event.nth ?? 1))
    const expected = String(event.value ?? true)
    return compareFact(`${type} ${date ?? ''} reverted`, ['reverted'], [expected], [String(reverted ?? 'no such one')])
  },
  journal: (event, loan) => {
    const type = toTransactionType(event.type)
    const lines = loan.journal(type, String(event.date))
    // A reverted transaction and its reversal net to nothing: here is nothing to compare.
    if (event.of === 'REVERTED_PAIR') return undefined
    return compareJournal(`journal of ${type} on ${event.date}`, entriesOf(event), lines)
  },
  ownerJournal: (event, loan) => compareJournal('journal of the owner', entriesOf(event), loan.ownerJournal()),
  transferJournal: (event, loan) => {
    const status = event.status === 'BUYBACK' ? 'BUYBACK' : 'ACTIVE'
    return compareJournal(`journal of the transfer, ${status}`, entriesOf(event), loan.transferJournal(status))
  },
  amount: (event, loan) => {
    const what = event.what as AmountName
    const actual = loan.amount(what)
    if (what !== 'actualNumberOfRepayments') return compareFact(what, [what], [moneyCell(event.value)], [money(actual)])
    return compareFact(what, [what], [String(event.value)], [String(actual ?? '')])
  },
  date: (event, loan) => {
    const what = event.what as DateName
    return compareFact(what, [what], [String(event.value ?? '')], [loan.date(what) ?? ''])
  },
  maturity: (event, loan) =>
    compareFact('maturity', ['maturity'], [String(event.value ?? event.date)], [loan.date('actualMaturity') ?? '']),
  status: (event, loan) => {
    const expected = toStatus(event.value)
    const actual = loan.status()
    // The classics know only that a loan is closed, not how.
    const met = expected === 'CLOSED' && actual.startsWith('CLOSED')
    return compareFact('status', ['status'], [expected], [met ? expected : actual])
  },
  closedObligationsMet: (_, loan) => compareFact('status', ['status'], ['CLOSED_OBLIGATIONS_MET'], [loan.status()]),
  allInstallmentsMet: (_, loan) => yes('all instalments met', loan.allInstallmentsMet()),
  payoffQuote: (event, loan) =>
    compareFact(
      'payoff quote',
      [String(event.date)],
      [moneyCell(event.amount)],
      [money(loan.payoffQuote(String(event.date)))],
    ),
  tranches: (event, loan) => compareTranches(rowsOf(event), loan.tranches()),
  charges: (event, loan, memory) => compareCharges(rowsOf(event), loan.charges(), memory.columns.charges?.slice()),
  delinquency: compareDelinquency,
  installmentDelinquency: (event, loan) => compareRanges(rowsOf(event), loan.installmentDelinquency()),
  nextPayment: (event, loan) => {
    const next = loan.nextPayment()
    const expected = [toCode(event.classification), String(event.date), moneyCell(event.amount)]
    const actual = [next?.classification ?? '', next?.date ?? '', money(next?.amount)]
    return compareFact('next payment', ['classification', 'date', 'amount'], expected, actual)
  },
  capitalizedIncomeBalances: (event, loan) =>
    compareDeferredIncome('capitalized income', rowsOf(event), loan.capitalizedIncomeBalances()),
  buyDownFeeBalances: (event, loan) => compareDeferredIncome('buy-down fees', rowsOf(event), loan.buyDownFeeBalances()),
}

const asSchedule = (event: RawEvent) => event as unknown as ExpectedSchedule

/** `sameAs: k` is the k-th schedule expectation of the case, itself counted. */
function rememberedSchedule(event: RawEvent, memory: Memory): ExpectedSchedule {
  const { sameAs } = event
  const expected = typeof sameAs === 'number' ? memory.schedules[sameAs] : asSchedule(event)
  if (expected === undefined) throw new Error(`no schedule expectation ${sameAs} to be the same as`)
  memory.schedules.push(expected)
  return expected
}

function compareTransactions(event: RawEvent, loan: LoanUnderTest, memory: Memory): string | undefined {
  const expected = readExpected(rowsOf(event), memory.columns.transactions)
  switch (event.mode) {
    case undefined:
      return compareComplete('transactions', expected, loan.transactions())
    case 'NO_ACCRUALS':
      return compareComplete('transactions but for accruals', expected, loan.transactions(), ['accruals'])
    case 'CONTAINS':
      return compareContained('transactions', expected, loan.transactions())
    case 'NEW_ACCRUALS':
      return compareNew('accruals', expected, loan, memory)
    case 'NEW_BUY_DOWN_AMORTIZATION':
      return compareNew('buy-down fee amortization', expected, loan, memory)
    default:
      throw new Unsupported(`transactions mode ${event.mode}`)
  }
}

/** These modes list what came since they were last asked: with all they told before, it is everything so far. */
function compareNew(
  family: Recognition,
  expected: readonly ExpectedTransaction[],
  loan: LoanUnderTest,
  memory: Memory,
): string | undefined {
  const soFar = [...(memory.recognised[family] ?? []), ...expected]
  memory.recognised[family] = soFar
  return compareRunningTotals(family, soFar, loan.transactions())
}

function compareDelinquency(event: RawEvent, loan: LoanUnderTest): string | undefined {
  const actual = loan.delinquency()
  const columns = ['classification', 'date', 'amount', 'days', 'pastDueDays']
  const text = (value: unknown) => (value === undefined || value === null ? null : String(value))
  const expected = [
    toCode(event.classification),
    text(event.date),
    moneyCell(event.amount),
    text(event.days),
    text(event.pastDueDays),
  ]
  return compareFact('delinquency', columns, expected, [
    actual.classification,
    actual.date ?? '',
    money(actual.amount),
    String(actual.days ?? ''),
    String(actual.pastDueDays ?? ''),
  ])
}

/** Figures of one instalment by its number, as the classics assert them. */
function compareInstalment(event: RawEvent, loan: LoanUnderTest): string | undefined {
  const row = loan.schedule().rows.find(({ nr }) => nr === event.nr)
  const read: Record<string, number | null | undefined> = {
    totalOutstanding: row?.outstanding,
    principalPaid: row?.principalPaid,
    interestPaid: row?.interestPaid,
    principalOutstanding: minus(row?.principal, row?.principalPaid),
    interestOutstanding: minus(row?.interest, row?.interestPaid),
  }
  const asserted = Object.entries(event.figures as Readonly<Record<string, number>>)
  const columns = asserted.map(([what]) => what)
  const expected = asserted.map(([, value]) => money(toCents(value)))
  return compareFact(
    `instalment ${event.nr}`,
    columns,
    expected,
    columns.map((what) => money(read[what])),
  )
}

const minus = (whole: number | null | undefined, part: number | null | undefined) =>
  whole == null || part == null ? undefined : whole - part
