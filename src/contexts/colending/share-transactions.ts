// Gives each lender its share of a loan's transactions and of its schedule, and says who got what.
import { assert } from '../../kernel/assert.ts'
import { decimal } from '../../kernel/decimal.ts'
import type { LoanId, LoanTransactionId, PartnerId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { EffectType } from '../../lending/effect.ts'
import type { Instalment } from '../../lending/schedule.ts'
import { splitRunningTotal } from '../../lending/split.ts'
import { together } from '../../platform/together.ts'
import type { Work } from '../../platform/work.ts'
import {
  insertScheduleShares,
  insertShares,
  participationsOf,
  postedShares,
  type ScheduleShare,
  type ShareRow,
  saveParticipations,
} from './participation.store.ts'
import {
  type Amounts,
  addTo,
  foldShares,
  isZero,
  type LegTotals,
  type SharedEffect,
  shareAmounts,
  shareDifferences,
} from './share.rules.ts'

export interface SharedTransaction {
  readonly id: LoanTransactionId
  readonly effectKey: string
  readonly type: EffectType
  readonly valueOn: LocalDate
  readonly whole: Amounts
  /** In the order of the legs, as the history shared anew gives them; null where the transaction stands last in history. */
  readonly shares: readonly Amounts[] | null
}

export interface LoanFacts {
  /** `committed` where the loan's disbursement was taken back. */
  readonly status: 'committed' | 'active' | 'closed' | 'written_off'
  readonly disbursedOn: LocalDate | null
  readonly closedOn: LocalDate | null
  readonly daysPastDue: number
}

export interface LegShare {
  readonly partnerId: PartnerId
  readonly isOwnBook: boolean
  readonly amounts: Amounts
}

/** Each transaction's shares, in the order of the legs. */
export interface TransactionShares {
  readonly transactionId: LoanTransactionId
  readonly shares: readonly LegShare[]
}

export async function shareTransactions(
  work: Work,
  loanId: LoanId,
  transactions: readonly SharedTransaction[],
  facts: LoanFacts,
): Promise<TransactionShares[]> {
  const participations = await participationsOf(work, loanId)
  assert(participations.length > 0, 'every loan has at least the own book as a lender')
  let legs: readonly LegTotals[] = participations
  const rows: ShareRow[] = []
  const result: TransactionShares[] = []
  for (const transaction of transactions) {
    const shared = transaction.shares
      ? given(transaction.type, transaction.shares, legs)
      : shareAmounts(transaction.type, transaction.whole, legs)
    legs = shared.legs
    result.push({
      transactionId: transaction.id,
      shares: participations.map(({ partnerId, isOwnBook }, index) => ({
        partnerId,
        isOwnBook,
        amounts: shared.shares[index] as Amounts,
      })),
    })
    for (const [index, participation] of participations.entries()) {
      const share = shared.shares[index] as Amounts
      const { id: transactionId, effectKey, type, valueOn } = transaction
      if (!isZero(share)) rows.push({ participation, transactionId, effectKey, type, valueOn, share })
    }
  }
  const changed = participations.map((each, index) => ({ ...each, ...(legs[index] as LegTotals), ...facts }))
  await together(insertShares(work, rows), saveParticipations(work, changed))
  return result
}

function given(type: EffectType, shares: readonly Amounts[], legs: readonly LegTotals[]) {
  return { shares, legs: legs.map((leg, index) => addTo(leg, type, shares[index] as Amounts)) }
}

/** What each lender must still be given, key by key, after the loan's history became `effects`. */
export async function reshare(
  work: Work,
  loanId: LoanId,
  effects: readonly SharedEffect[],
): Promise<Map<string, readonly Amounts[]>> {
  const participations = await participationsOf(work, loanId)
  const wanted = foldShares(participations, effects)
  return shareDifferences(wanted, await postedShares(work, participations), participations.length)
}

/** Each lender's share of every scheduled instalment, on running totals over the schedule. */
export async function shareSchedule(
  work: Work,
  loanId: LoanId,
  version: number,
  instalments: readonly Instalment[],
): Promise<void> {
  const participations = await participationsOf(work, loanId)
  const weights = {
    principal: participations.map((each) => decimal(each.weights.principal)),
    interest: participations.map((each) => decimal(each.weights.interest)),
  }
  let carried = { principal: participations.map(() => 0n), interest: participations.map(() => 0n) }
  const rows: ScheduleShare[] = []
  for (const instalment of instalments) {
    const principal = splitRunningTotal(carried.principal, instalment.principal.minor, weights.principal)
    const interest = splitRunningTotal(carried.interest, instalment.interest.minor, weights.interest)
    const plus = (a: bigint[], b: bigint[]) => a.map((amount, index) => amount + (b[index] ?? 0n))
    carried = { principal: plus(carried.principal, principal), interest: plus(carried.interest, interest) }
    for (const [index, participation] of participations.entries()) {
      rows.push({
        participation,
        instalmentNumber: instalment.number,
        dueOn: instalment.dueOn,
        principal: principal[index] ?? 0n,
        interest: interest[index] ?? 0n,
      })
    }
  }
  await insertScheduleShares(work, version, rows)
}
