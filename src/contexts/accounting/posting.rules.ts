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
  | 'borrower_credit'
  | 'interest_income'
  | 'fee_income'
  | 'penalty_income'
  | 'partner_control'

export type PostedComponent = 'principal' | 'interest' | 'fee' | 'penalty' | 'credit'

/** Where what the borrower owes stands, per component. */
export const receivable: Readonly<Record<PostedComponent, PostingRole>> = {
  principal: 'loans_receivable',
  interest: 'interest_receivable',
  fee: 'fee_receivable',
  penalty: 'penalty_receivable',
  credit: 'borrower_credit',
}

/** What balances a change that moves no money: income, by component. */
export const income: Readonly<Partial<Record<PostedComponent, PostingRole>>> = {
  interest: 'interest_income',
  fee: 'fee_income',
  penalty: 'penalty_income',
}

/** What a transaction of each type is balanced with. A credit application moves between receivables and balances by itself. */
export const balancedBy: Readonly<Record<EffectType, 'bank' | 'income'>> = {
  disbursement: 'bank',
  repayment: 'bank',
  payoff: 'bank',
  credit_application: 'bank',
  charge: 'income',
  accrual: 'income',
}

/** Minor units by component; positive where the borrower owes more. */
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

const componentsInOrder: readonly PostedComponent[] = ['principal', 'interest', 'fee', 'penalty', 'credit']

/** The lines of a loan transaction that is shared among lenders; empty where the own books do not move. Zero lines are left out. */
export function postingLines(type: EffectType, shares: readonly Share[]): PostingLine[] {
  const lines = new Map<string, PostingLine>()
  const add = (role: PostingRole, partnerId: PartnerId | null, amount: bigint) => {
    const key = `${role} ${partnerId ?? ''}`
    lines.set(key, { role, partnerId, amount: (lines.get(key)?.amount ?? 0n) + amount })
  }
  for (const { partnerId, amounts } of shares) {
    for (const component of componentsInOrder) {
      const amount = amounts[component]
      if (amount === 0n) continue
      if (balancedBy[type] === 'bank') {
        add(partnerId === null ? receivable[component] : 'partner_control', partnerId, amount)
        add('bank', null, -amount)
      } else if (partnerId === null) {
        const earned = income[component]
        assert(earned !== undefined, `${component} is never earned without money moving`)
        add(receivable[component], null, amount)
        add(earned, null, -amount)
      }
    }
  }
  return [...lines.values()].filter((line) => line.amount !== 0n)
}
