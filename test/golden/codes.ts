// The source writes the same thing as a code in one place and as a label in another: here all becomes codes.
import type { LoanStatus, TransactionType } from './port.ts'

/** 'Installment Fee' and '% Loan Amount + Interest' as INSTALLMENT_FEE and PERCENTAGE_LOAN_AMOUNT_PLUS_INTEREST. */
export function toCode(label: unknown): string {
  const words = String(label).replace('%', 'percentage ').replace('+', ' plus ')
  return words
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .toUpperCase()
}

const TYPE_ALIASES: Readonly<Record<string, string>> = {
  WAIVE_LOAN_CHARGES: 'WAIVE_CHARGES',
  CLOSE_AS_WRITTEN_OFF: 'WRITE_OFF',
  REPAYMENT_AT_TIME_OF_DISBURSEMENT: 'REPAYMENT_AT_DISBURSEMENT',
  REAGE: 'RE_AGE',
  REAMORTIZE: 'RE_AMORTIZE',
}

/** A label this list does not know stays its own code: no engine will have such a transaction, and the case says so. */
export function toTransactionType(label: unknown): TransactionType {
  const code = toCode(label)
  return (TYPE_ALIASES[code] ?? code) as TransactionType
}

const STATUS_ALIASES: Readonly<Record<string, LoanStatus>> = {
  WITHDRAWN_BY_APPLICANT: 'WITHDRAWN',
  WITHDRAWN_BY_CLIENT: 'WITHDRAWN',
}

/** Besides the statuses, 'CLOSED' of the classics: closed in any way. */
export const toStatus = (label: unknown): string => STATUS_ALIASES[toCode(label)] ?? toCode(label)
