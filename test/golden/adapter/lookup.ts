// Which transaction of a golden loan is meant.
import { type TransactionTarget, type TransactionType, Unsupported } from '../port.ts'
import type { Entry, GoldenLoan } from './loan.ts'

const repaymentTypes: ReadonlySet<string> = new Set<TransactionType>([
  'REPAYMENT',
  'MERCHANT_ISSUED_REFUND',
  'PAYOUT_REFUND',
  'GOODWILL_CREDIT',
  'CHARGE_ADJUSTMENT',
  'INTEREST_PAYMENT_WAIVER',
  'INTEREST_REFUND',
])

/** The entry a target names; the n-th counts in the order of the loan's list, by date and arrival, reverted ones included. */
export function findEntry(loan: GoldenLoan, which: TransactionTarget): Entry {
  const money = loan.entries
    .filter(({ type }) => type !== null)
    .flatMap((entry) => [entry, ...downPayment(loan, entry)])
  const inList = [...money].sort(
    (a, b) => compare(a.event.valueOn, b.event.valueOn) || a.event.sequence - b.event.sequence,
  )
  const found = 'target' in which ? lastMade(money, which.target) : pick(inList, which)
  if (!found) throw new Unsupported(`transaction ${JSON.stringify(which)}`)
  return found
}

/** The last that the test made itself; refunds of interest come by themselves. */
function lastMade(entries: readonly Entry[], target: string): Entry | undefined {
  const type = target === 'lastPayoutRefund' ? 'PAYOUT_REFUND' : 'REPAYMENT'
  const made = entries.filter((entry) => entry.refundId === undefined)
  return made.findLast((entry) => entry.type === type) ?? made.findLast((entry) => repaymentTypes.has(entry.type ?? ''))
}

/** The down payment that the disbursement counted as paid. */
function downPayment({ loan }: GoldenLoan, { event, paymentType }: Entry): Entry[] {
  if (event.type !== 'disbursement' || event.skipsDownPayment === true || loan.downPayment?.auto !== true) return []
  const { sequence, valueOn, amount } = event
  const paid = { id: `${event.id}:down`, sequence, valueOn, type: 'repayment', kind: 'down_payment', amount } as const
  return [{ event: paid, type: 'DOWN_PAYMENT', paymentType }]
}

function pick(entries: readonly Entry[], which: Exclude<TransactionTarget, { target: string }>): Entry | undefined {
  const nth = which.nth - 1
  switch (which.of) {
    case 'REPAYMENT_TYPES_IN_LOAN':
      return entries.filter(({ type }) => repaymentTypes.has(type ?? ''))[nth]
    case 'TYPE_ON_DATE':
      return entries.filter(({ type, event }) => type === which.type && event.valueOn === which.date)[nth]
    case 'TYPE_IN_LOAN':
      return entries.filter(({ type }) => type === which.type)[nth]
    case 'ALL_ON_DATE':
      return entries.filter(({ event }) => event.valueOn === which.date)[nth]
    case 'CAPITALIZED_INCOME_ADJUSTMENTS_IN_LOAN':
      return entries.filter(({ type }) => type === 'CAPITALIZED_INCOME_ADJUSTMENT')[nth]
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
