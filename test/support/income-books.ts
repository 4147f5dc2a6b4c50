// What the journal and the read say of a loan's deferred income, as exact amounts.
import assert from 'node:assert/strict'
import type { Lokta, Schemas } from '../../sdk/src/index.ts'
import { divideRounded } from '../../src/kernel/decimal.ts'
import { epochDay, localDate } from '../../src/kernel/local-date.ts'
import { Money } from '../../src/kernel/money.ts'
import { idFromWire } from '../../src/platform/ids.ts'
import type { Work } from '../../src/platform/work.ts'
import type { TestGateway } from './gateway.ts'

const inr = { code: 'INR', digits: 2 }

export type Income = Schemas['DeferredIncome']['data'][number]

export interface IncomeBooks {
  asSystem<T>(body: (work: Work) => Promise<T>): Promise<T>
  /** What accounts of a role moved for the loan so far, debit positive; '0.00' where nothing did. */
  journalOf(loanId: string): Promise<(role: string) => string>
  /** The only deferred income of the loan. */
  readIncome(loanId: string): Promise<Income>
  /** On a loan of one lender the journal has what the read says of its only income, which is told. */
  agree(loanId: string): Promise<Income>
}

export function incomeBooksOf(gateway: TestGateway, tenant: string, reader: Lokta): IncomeBooks {
  const asSystem = <T>(body: (work: Work) => Promise<T>) =>
    gateway.engine.runner.runAsSystem({ tenant, operationId: 'recordRefund', name: 'test' }, body)

  async function journalOf(loanId: string): Promise<(role: string) => string> {
    const rows = await asSystem(async (work) => {
      const answer = await work.tx.raw(
        `select a.posting_role as role, sum(l.amount)::text as amount
         from journal_entry e join journal_line l using (journal_entry_id) join ledger_account a using (account_code)
         where e.loan_id = ? group by a.posting_role`,
        [idFromWire('loan', loanId)],
      )
      return answer.rows as { role: string; amount: string }[]
    })
    const amounts = new Map(rows.map(({ role, amount }) => [role, Money.ofMinor(inr, amount).toText()]))
    return (role) => amounts.get(role) ?? '0.00'
  }

  async function readIncome(loanId: string): Promise<Income> {
    const { data } = await reader.getDeferredIncome({ loanId })
    assert.equal(data.length, 1)
    return data[0] as Income
  }

  async function agree(loanId: string): Promise<Income> {
    const income = await readIncome(loanId)
    const moved = await journalOf(loanId)
    assert.deepEqual(
      [moved('fee_income'), moved('capitalised_income')],
      [negated(income.earnedAmount), negated(income.unearnedAmount)],
    )
    return income
  }

  return { asSystem, journalOf, readIncome, agree }
}

export function minorOf(amount: string): bigint {
  return Money.parse(inr, amount).minor
}

export function negated(amount: string): string {
  return Money.parse(inr, amount).negated().toText()
}

/** `part` of `whole` parts of the amount, half to even as the tests' products round. */
export function partOf(amount: string, part: number | bigint, whole: number | bigint): string {
  return Money.ofMinor(inr, divideRounded(minorOf(amount) * BigInt(part), BigInt(whole), 'half_even')).toText()
}

export function daysBetween(from: string, to: string): number {
  return epochDay(localDate(to)) - epochDay(localDate(from))
}
