// A loan's life as tests tell it: a lender's people, a borrower, days that pass, and books that must hold.
import assert from 'node:assert/strict'
import { addDays } from '../../demo/days.ts'
import type { Lokta, Schemas } from '../../sdk/src/index.ts'
import {
  type OfferedLoan,
  pendingLoan,
  type Reachable,
  type StaffClients,
  staffOf,
  type TenantSlug,
} from './fixtures.ts'
import { productOf } from './products.ts'

export interface Lender {
  readonly staff: StaffClients
  readonly officer: Lokta
  today(): Promise<string>
  /** Closes business days until `day` is open. */
  passTo(day: string): Promise<void>
  /** A loan on a product of its own, waiting for its disbursement. */
  offer(life: Life): Promise<OfferedLoan>
  /** The same, paid out today: `amount` of the approved amount where the product pays out in parts. */
  lend(life: Life, amount?: string): Promise<Schemas['Loan']>
  booksHold(): Promise<void>
  /** The schedule as rows of texts: due on, principal, interest, fee and penalty, outstanding. */
  rows(loanId: string): Promise<string[][]>
}

export interface Life {
  readonly code: string
  readonly amount: string
  readonly instalmentCount: number
  readonly terms: Partial<Schemas['ProductTerms']>
  readonly arrangement?: string
}

const nightsPerCall = 14

export function lenderOf(gateway: Reachable, tenant: TenantSlug): Lender {
  const staff = staffOf(gateway, tenant)
  const today = async () => (await staff.operations.getTenant()).businessDate
  const offer = ({ code, amount, instalmentCount, terms, arrangement }: Life) => {
    const product = productOf(code, terms)
    return pendingLoan(gateway, { tenant, amount, instalmentCount, product, ...(arrangement ? { arrangement } : {}) })
  }
  return {
    staff,
    officer: staff.servicingOfficer,
    today,
    offer,
    passTo: async (day) => {
      for (let open = await today(); open < day; open = await today()) {
        const next = addDays(open, nightsPerCall)
        const closed = await staff.administrator.closeBusinessDay({ body: { openOn: next < day ? next : day } })
        assert.deepEqual(closed.parkedLoans, [])
      }
    },
    lend: async (life, amount) => {
      const { loanId, offer: accepted } = await offer(life)
      const disbursedOn = await today()
      return staff.operations.disburseLoan({ loanId, body: { amount: amount ?? accepted.amount, disbursedOn } })
    },
    booksHold: async () => {
      const { holds, invariants } = await staff.accountant.getBooksCheck()
      assert.ok(holds, JSON.stringify(invariants.filter((each) => !each.holds)))
    },
    rows: async (loanId) => {
      const { instalments } = await staff.servicingOfficer.getLoanSchedule({ loanId })
      return instalments.map(({ dueOn, due, outstandingAmount }) => [
        dueOn,
        due.principal,
        due.interest,
        due.fee,
        due.penalty,
        outstandingAmount,
      ])
    },
  }
}

/** The day of the month `count` months later. For days up to the 28th. */
export function monthsLater(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  assert.ok(date <= 28, 'a day that every month has')
  return new Date(Date.UTC(year, month - 1 + count, date)).toISOString().slice(0, 10)
}
