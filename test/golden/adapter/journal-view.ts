// Journal lines of a golden loan's transactions, by the roles of its product.
import { compareOrder, type FoldedEvent, orderOf } from '../../../src/lending/loan-event.ts'
import type { JournalRow, TransactionType } from '../port.ts'
import type { GoldenLoan } from './loan.ts'
import { type Transaction, transactionsOf } from './transactions-view.ts'

type Side = 'D' | 'C'
/** A role of the product's profile, or an account by its name after '='. */
export type Line = readonly [role: string, side: Side, amount: number]

/** What a component's part is posted against. */
interface Roles {
  readonly principal: string
  readonly interest: string
  readonly fees: string
  readonly penalties: string
}

/** Net lines of all standing transactions of the type on the date. */
export function journalOf(loan: GoldenLoan, type: TransactionType, date: string): JournalRow[] {
  return transactionsOf(loan)
    .filter((each) => each.type === type && each.date === date)
    .flatMap((each) => rowsOf(loan, each))
}

export function rowsOf(loan: GoldenLoan, transaction: Transaction): JournalRow[] {
  const { accountingRule } = loan.loan.product
  if (accountingRule === 'NONE' || (accountingRule === 'CASH_BASED' && accrued.has(transaction.type))) return []
  return linesOf(loan, transaction)
    .filter(([, , amount]) => amount !== 0)
    .map(([role, side, amount]) => ({ account: accountOf(loan, role), side, amount }))
}

const accrued: ReadonlySet<TransactionType> = new Set<TransactionType>(['ACCRUAL', 'ACCRUAL_ADJUSTMENT'])

/** With cash accounting income is what is received: there are no receivables of it. */
const onCash: Readonly<Record<string, string>> = {
  receivableInterestAccount: 'interestOnLoanAccount',
  receivableFeeAccount: 'incomeFromFeeAccount',
  receivablePenaltyAccount: 'incomeFromPenaltyAccount',
}

export function accountOf(loan: GoldenLoan, role: string): string {
  if (role.startsWith('=')) return role.slice(1)
  const { glProfile, accountingRule } = loan.loan.product
  const account = glProfile[accountingRule === 'CASH_BASED' ? (onCash[role] ?? role) : role]
  return typeof account === 'string' ? account : role
}

function fundSource(loan: GoldenLoan, { entry }: Transaction): string {
  const byType = loan.loan.product.glProfile.fundSourceByPaymentType?.[entry?.paymentType ?? 'AUTOPAY']
  return byType ? `=${byType}` : 'fundSourceAccount'
}

const assets: Roles = {
  principal: 'loanPortfolioAccount',
  interest: 'receivableInterestAccount',
  fees: 'receivableFeeAccount',
  penalties: 'receivablePenaltyAccount',
}

/** What a charge-off took the assets to, and what refunds after it bring back. */
function chargedOff(loan: GoldenLoan): Roles {
  return {
    principal: expenseOf(loan),
    interest: 'incomeFromChargeOffInterestAccount',
    fees: 'incomeFromChargeOffFeesAccount',
    penalties: 'incomeFromChargeOffPenaltyAccount',
  }
}

function all(role: string): Roles {
  return { principal: role, interest: role, fees: role, penalties: role }
}

const goodwill: Roles = {
  principal: 'goodwillCreditAccount',
  interest: 'incomeFromGoodwillCreditInterestAccount',
  fees: 'incomeFromGoodwillCreditFeesAccount',
  penalties: 'incomeFromGoodwillCreditPenaltyAccount',
}

/** The reason decides where the product maps it, otherwise whether it is fraud. */
function expenseOf(loan: GoldenLoan): string {
  const chargeOff = loan.standing().find(({ event }) => event.type === 'charge_off')?.event
  const reason = chargeOff?.type === 'charge_off' ? chargeOff.reason : null
  return (
    mapped(loan, 'chargeOffReasonToExpenseAccountMappings', reason) ??
    (loan.isFraud ? 'chargeOffFraudExpenseAccount' : 'chargeOffExpenseAccount')
  )
}

function mapped(loan: GoldenLoan, mapping: string, key: string | null | undefined): string | undefined {
  const accounts = loan.loan.product.glProfile[mapping]
  if (!key || typeof accounts !== 'object') return undefined
  const account = accounts[key] ?? accounts[key.toUpperCase()]
  return account === undefined ? undefined : `=${account}`
}

function isAfterChargeOff(loan: GoldenLoan, { entry }: Transaction): boolean {
  const chargeOff = loan.standing().find(({ event }) => event.type === 'charge_off')?.event
  if (!chargeOff || !entry || entry.event.type === 'reversal') return false
  return compareOrder(orderOf(entry.event), orderOf(chargeOff as FoldedEvent)) > 0
}

function linesOf(loan: GoldenLoan, each: Transaction): Line[] {
  const fund = all(fundSource(loan, each))
  const isLate = isAfterChargeOff(loan, each)
  const owed = isLate ? chargedOff(loan) : assets
  switch (each.type) {
    case 'DISBURSEMENT':
      return [
        ['loanPortfolioAccount', 'D', each.amount - (each.overpayment ?? 0)],
        ['overpaymentLiabilityAccount', 'D', each.overpayment ?? 0],
        [fund.principal, 'C', each.amount],
      ]
    case 'REPAYMENT':
      return moved(each, fund, isLate ? all('incomeFromRecoveryAccount') : assets)
    case 'DOWN_PAYMENT':
      return moved(each, fund, assets)
    case 'MERCHANT_ISSUED_REFUND':
    case 'PAYOUT_REFUND':
      return moved(each, fund, owed)
    case 'GOODWILL_CREDIT':
      return moved(each, goodwill, isLate ? all('incomeFromRecoveryAccount') : assets)
    case 'INTEREST_PAYMENT_WAIVER':
    case 'INTEREST_REFUND': {
      const paid = isLate ? all('incomeFromChargeOffInterestAccount') : assets
      return moved(each, all('interestOnLoanAccount'), paid)
    }
    case 'REPAYMENT_AT_DISBURSEMENT':
      return moved(each, fund, { ...assets, fees: 'incomeFromFeeAccount', penalties: 'incomeFromPenaltyAccount' })
    case 'RECOVERY_REPAYMENT':
      return [
        [fund.principal, 'D', each.amount],
        ['incomeFromRecoveryAccount', 'C', each.amount],
      ]
    case 'CHARGE_ADJUSTMENT':
      return moved(each, all(chargeIncome(loan, each)), isLate ? adjustedAfterChargeOff : assets)
    case 'CHARGEBACK':
    case 'CREDIT_BALANCE_REFUND':
      return reversed(moved(each, fund, owed))
    default:
      return ownLines(loan, each, owed)
  }
}

const adjustedAfterChargeOff: Roles = {
  ...all('incomeFromChargeOffFeesAccount'),
  penalties: 'incomeFromChargeOffPenaltyAccount',
}

/** Transactions that bring no money. */
function ownLines(loan: GoldenLoan, each: Transaction, owed: Roles): Line[] {
  switch (each.type) {
    case 'ACCRUAL':
      return accrual(each)
    case 'ACCRUAL_ADJUSTMENT':
      return reversed(accrual(each))
    case 'CHARGE_OFF':
      return moved(each, chargedOff(loan), assets)
    case 'WRITE_OFF': {
      const event = each.entry?.event
      const reason = event?.type === 'write_off' ? event.reason : null
      return moved(each, all(mapped(loan, 'writeOffReasonsToExpenseMappings', reason) ?? 'writeOffAccount'), owed)
    }
    case 'WAIVE_INTEREST':
    case 'WAIVE_CHARGES':
      return moved(each, all('writeOffAccount'), owed)
    default:
      return deferredLines(loan, each)
  }
}

/** Income taken in at once and earned over time: held as a liability until then. */
function deferredLines(loan: GoldenLoan, each: Transaction): Line[] {
  const liability = 'deferredIncomeLiabilityAccount'
  const isMerchants = loan.loan.product.buyDownFee?.merchant !== false
  const buyDown = isMerchants ? 'buyDownExpenseAccount' : fundSource(loan, each)
  switch (each.type) {
    case 'CAPITALIZED_INCOME':
      return pair('loanPortfolioAccount', liability, each.amount)
    case 'CAPITALIZED_INCOME_ADJUSTMENT':
      return moved(each, all(liability), assets)
    case 'BUY_DOWN_FEE':
      return pair(buyDown, liability, each.amount)
    case 'BUY_DOWN_FEE_ADJUSTMENT':
      return pair(liability, buyDown, each.amount)
    case 'CAPITALIZED_INCOME_AMORTIZATION':
      return earned(loan, each, 'incomeFromCapitalizationAccount')
    case 'CAPITALIZED_INCOME_AMORTIZATION_ADJUSTMENT':
      return reversed(earned(loan, each, 'incomeFromCapitalizationAccount'))
    case 'BUY_DOWN_FEE_AMORTIZATION':
      return earned(loan, each, 'incomeFromBuyDownAccount')
    case 'BUY_DOWN_FEE_AMORTIZATION_ADJUSTMENT':
      return reversed(earned(loan, each, 'incomeFromBuyDownAccount'))
    default:
      return []
  }
}

/** The liability goes to income, each part to that of its classification; what a charge-off ends lessens its expense. */
function earned(loan: GoldenLoan, each: Transaction, income: string): Line[] {
  const classes = income === 'incomeFromCapitalizationAccount' ? 'capitalizedIncome' : 'buydownfee'
  const parts = each.earned ?? [{ amount: each.amount, classification: null, isChargedOff: false }]
  return parts.flatMap(({ amount, classification, isChargedOff }) => {
    const own = mapped(loan, `${classes}ClassificationToIncomeAccountMappings`, classification) ?? income
    return pair('deferredIncomeLiabilityAccount', isChargedOff ? expenseOf(loan) : own, amount)
  })
}

function chargeIncome(loan: GoldenLoan, { entry }: Transaction): string {
  const event = entry?.event
  const id = event?.type === 'charge_adjustment' ? event.chargeEventId : null
  const known = loan.charges.find((each) => each.eventId !== null && each.eventId === id)
  return known?.charge.penalty ? 'incomeFromPenaltyAccount' : 'incomeFromFeeAccount'
}

function pair(debit: string, credit: string, amount: number): Line[] {
  return [
    [debit, 'D', amount],
    [credit, 'C', amount],
  ]
}

/** Each part from one account to another; what is beyond the debt becomes a liability. */
function moved(each: Transaction, debits: Roles, credits: Roles): Line[] {
  return [
    ...pair(debits.principal, credits.principal, each.principal),
    ...pair(debits.interest, credits.interest, each.interest),
    ...pair(debits.fees, credits.fees, each.fees),
    ...pair(debits.penalties, credits.penalties, each.penalties),
    ...pair(debits.principal, 'overpaymentLiabilityAccount', each.overpayment ?? 0),
  ]
}

function reversed(lines: readonly Line[]): Line[] {
  return lines.map(([role, side, amount]) => [role, side === 'D' ? 'C' : 'D', amount])
}

function accrual(each: Transaction): Line[] {
  return [
    ...pair('receivableInterestAccount', 'interestOnLoanAccount', each.interest),
    ...pair('receivableFeeAccount', 'incomeFromFeeAccount', each.fees),
    ...pair('receivablePenaltyAccount', 'incomeFromPenaltyAccount', each.penalties),
  ]
}
