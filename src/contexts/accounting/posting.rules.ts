// Which accounts move. The rules are data: what a change of a component does to the lender's own books.
// The books carry the lender's own share. A co-lender's share is memorandum; the cash collected for it or owed by it runs
// through that partner's control account.
import { assert } from '../../kernel/assert.ts'
import type { PartnerId } from '../../kernel/id.ts'
import type { EffectType } from '../../lending/effect.ts'

export type PostingRole =
  | 'bank'
  | 'loans_receivable'
  | 'interest_receivable'
  | 'fee_receivable'
  | 'penalty_receivable'
  | 'charge_off_allowance'
  | 'borrower_credit'
  | 'capitalised_income'
  | 'tax_payable'
  | 'partner_control'
  | 'interest_income'
  | 'fee_income'
  | 'penalty_income'
  | 'recovery_income'
  | 'goodwill_expense'
  | 'charge_off_expense'
  | 'write_off_expense'

/** `income`: what another than the borrower pays for the loan. */
export type PostedComponent = 'principal' | 'interest' | 'fee' | 'penalty' | 'credit' | 'income'

type RoleOfComponent = Readonly<Partial<Record<PostedComponent, PostingRole>>>

/** Where what the borrower owes stands, per component; what another pays is owed as income that is not yet earned. */
export const receivable: Readonly<Record<PostedComponent, PostingRole>> = {
  principal: 'loans_receivable',
  interest: 'interest_receivable',
  fee: 'fee_receivable',
  penalty: 'penalty_receivable',
  credit: 'borrower_credit',
  income: 'capitalised_income',
}

/** What is earned, or given up, without money moving: the income of each component. */
const income: RoleOfComponent = { interest: 'interest_income', fee: 'fee_income', penalty: 'penalty_income' }

/** One role, whatever the component. */
function all(role: PostingRole): RoleOfComponent {
  return { principal: role, interest: role, fee: role, penalty: role, credit: role }
}

/** A charge given back lowers the income of charges, whatever the borrower is credited with for it. */
const chargeGivenBack: RoleOfComponent = { ...all('fee_income'), penalty: 'penalty_income' }

/**
 * What a transaction of each type is balanced with. One role: it takes the whole for all lenders, and partners have their part
 * through their control accounts. So it is where money moves (`bank`; a credit application, like interest capitalised, moves
 * between receivables and comes to no money), and where tax, which the own book owes alone, is given back and pays what others
 * are owed too. Roles by component: nothing moves but the own books. `nothing`: what is owed does not change, and no component may.
 */
export const balancedBy: Readonly<Record<EffectType, 'bank' | 'tax_payable' | 'nothing' | RoleOfComponent>> = {
  disbursement: 'bank',
  repayment: 'bank',
  down_payment: 'bank',
  merchant_refund: 'bank',
  payout_refund: 'bank',
  payoff: 'bank',
  settlement: 'bank',
  chargeback: 'bank',
  credit_refund: 'bank',
  credit_application: 'bank',
  interest_capitalisation: 'bank',
  income_deferral: 'bank',
  income_adjustment: 'bank',
  charge: income,
  // Tax is passed on: it never is income, and giving it up lowers none.
  tax: all('tax_payable'),
  tax_waiver: all('tax_payable'),
  tax_adjustment: 'tax_payable',
  accrual: income,
  waiver: income,
  charge_refund: chargeGivenBack,
  charge_adjustment: chargeGivenBack,
  interest_waiver: all('interest_income'),
  interest_refund: all('interest_income'),
  goodwill_credit: all('goodwill_expense'),
  capitalisation: all('capitalised_income'),
  capitalised_income_adjustment: all('capitalised_income'),
  write_off: all('write_off_expense'),
  recovery: 'nothing',
  charge_off: 'nothing',
  re_age: 'nothing',
  restructure: 'nothing',
  re_amortise: 'nothing',
  transfer: 'nothing',
  rate_change: 'nothing',
  interest_pause: 'nothing',
  reschedule: 'nothing',
  acceleration: 'nothing',
  income_amortisation: 'nothing',
  income_release: 'nothing',
}

/** Minor units by component; positive where the borrower owes more, of income negative where it comes in. */
export type PostedAmounts = Readonly<Record<PostedComponent, bigint>>

export interface Share {
  /** Null for the lender's own book. */
  readonly partnerId: PartnerId | null
  readonly amounts: PostedAmounts
}

export interface PostingLine {
  readonly role: PostingRole
  readonly partnerId: PartnerId | null
  /** Minor units; debit positive. */
  readonly amount: bigint
}

const componentsInOrder: readonly PostedComponent[] = ['principal', 'interest', 'fee', 'penalty', 'credit', 'income']

/** The lines of a loan transaction that is shared among lenders; empty where the own books do not move. Zero lines are left out. */
export function postingLines(type: EffectType, shares: readonly Share[]): PostingLine[] {
  return merged(
    shares.flatMap(({ partnerId, amounts }) =>
      componentsInOrder
        .filter((component) => amounts[component] !== 0n)
        .flatMap((component) => linesOf(type, partnerId, component, amounts[component])),
    ),
  )
}

function linesOf(
  type: EffectType,
  partnerId: PartnerId | null,
  component: PostedComponent,
  amount: bigint,
): PostingLine[] {
  const by = balancedBy[type]
  assert(by !== 'nothing', `${type} changes nothing of what is owed`)
  if (typeof by === 'string') {
    const role = partnerId === null ? receivable[component] : 'partner_control'
    return [
      { role, partnerId, amount },
      { role: by, partnerId: null, amount: -amount },
    ]
  }
  if (partnerId !== null) return []
  const role = by[component]
  assert(role !== undefined, `${type} does not change ${component}`)
  return [
    { role: receivable[component], partnerId, amount },
    { role, partnerId, amount: -amount },
  ]
}

/** Money that came in after the write-off: all of it is the own book's income, for no lender is owed anything any more. */
export function recoveryLines(amount: bigint): PostingLine[] {
  return merged([
    { role: 'bank', partnerId: null, amount },
    { role: 'recovery_income', partnerId: null, amount: -amount },
  ])
}

/**
 * What brings the allowance of a charged-off loan to `target`, what the own book is still owed; `held` is the allowance now.
 * The receivables stay as they are, for the borrower owes as before: the allowance against them carries the loss, so that
 * they come to nothing together (the allowance method). What money brings in of a loan already expensed is recovered;
 * whatever else changes the allowance, the charge-off itself, its reversal or a write-off, changes the expense.
 */
export function allowanceLines(type: EffectType, target: bigint, held: bigint): PostingLine[] {
  const isRecovered = target < held && balancedBy[type] === 'bank'
  return merged([
    { role: isRecovered ? 'recovery_income' : 'charge_off_expense', partnerId: null, amount: target - held },
    { role: 'charge_off_allowance', partnerId: null, amount: held - target },
  ])
}

/** What the lines change of what the own book is owed by the borrower. */
export function receivableChange(lines: readonly PostingLine[]): bigint {
  return lines.reduce((sum, { role, amount }) => (owedRoles.has(role) ? sum + amount : sum), 0n)
}

export const owedRoles: ReadonlySet<PostingRole> = new Set(
  (['principal', 'interest', 'fee', 'penalty'] as const).map((component) => receivable[component]),
)

/** One line a role and partner, without those that come to nothing. */
export function merged(lines: readonly PostingLine[]): PostingLine[] {
  const byRole = new Map<string, PostingLine>()
  for (const line of lines) {
    const key = `${line.role} ${line.partnerId ?? ''}`
    byRole.set(key, { ...line, amount: (byRole.get(key)?.amount ?? 0n) + line.amount })
  }
  return [...byRole.values()].filter((line) => line.amount !== 0n)
}
