// The night: the business date rolls, each open loan is brought through, the trial balance is proved, the day is closed.
// Resumable at every point: what is done is marked in the transaction that did it.
import { trialBalance } from '../contexts/accounting/index.ts'
import { bringThroughNight } from '../contexts/servicing/index.ts'
import type { LoanId } from '../kernel/id.ts'
import { addDays, type LocalDate } from '../kernel/local-date.ts'
import { Problem } from '../kernel/problem.ts'
import { wireId } from '../platform/ids.ts'
import type { Work } from '../platform/work.ts'
import { asRefusal } from '../runner/refusals.ts'
import type { Runner } from '../runner/run-work.ts'
import {
  finishDay,
  loansToBringThrough,
  type ParkedLoan,
  parkedLoans,
  parkLoan,
  rollBusinessDate,
  unfinishedDay,
  unparkLoans,
} from './closing-run.store.ts'

const loansPerTransaction = 50

export interface ClosedDay {
  readonly closedOn: LocalDate
  readonly opensOn: LocalDate
  readonly loanCount: number
  readonly parkedLoans: readonly ParkedLoan[]
}

/** Closes `closedOn` if it is the open day, or finishes its night if that was cut short. Throws Error when the books do not balance. */
export async function closeDay(runner: Runner, tenant: string, closedOn: LocalDate): Promise<ClosedDay> {
  const order = { tenant, operationId: 'closeBusinessDay', name: 'close-of-business' }
  const night: Night = (body) => runner.runAsSystem(order, body)
  const opensOn = addDays(closedOn, 1)
  await runner.runAsSystem({ ...order, movesDay: true }, async (work) => {
    if (!(await rollBusinessDate(work, closedOn, opensOn))) return
    const changes = { businessDate: { from: closedOn, to: opensOn } }
    work.happened({ event: 'business_day.rolled', entity: 'tenant', entityId: work.tenant.id, changes })
  })
  const loanCount = await bringLoansThrough(night, closedOn)
  return night(async (work) => {
    await requireBalance(work)
    const parked = await parkedLoans(work, closedOn)
    const changes = { closedOn, opensOn, loanCount, parkedCount: parked.length }
    if (await finishDay(work, closedOn, loanCount, parked.length)) {
      work.happened({ event: 'business_day.closed', entity: 'tenant', entityId: work.tenant.id, changes })
    }
    return { closedOn, opensOn, loanCount, parkedLoans: parked }
  })
}

type Night = <T>(body: (work: Work) => Promise<T>) => Promise<T>

async function bringLoansThrough(night: Night, closedOn: LocalDate): Promise<number> {
  let last: LoanId | null = null
  let count = 0
  for (;;) {
    const ids: LoanId[] = await night((work) => loansToBringThrough(work, last, loansPerTransaction))
    if (ids.length === 0) return count
    count += await bringChunk(night, ids, closedOn)
    last = ids.at(-1) ?? null
  }
}

/** A chunk in one transaction; where a loan fails, the chunk is done one by one and the poison is parked. */
async function bringChunk(night: Night, ids: readonly LoanId[], closedOn: LocalDate): Promise<number> {
  try {
    return await night(async (work) => {
      const through: string[] = []
      for (const id of ids) if (await bringThroughNight(work, id)) through.push(wireId('loan', id))
      await unparkLoans(work, ids)
      if (through.length > 0) {
        // One entry for the chunk: each loan's own transactions say what the night did to it.
        const changes = { closedOn, loanIds: through }
        const entityId = work.tenant.id
        work.happened({ event: 'business_day.loans_brought_through', entity: 'tenant', entityId, changes })
      }
      return through.length
    })
  } catch (error) {
    // What passes by itself is no fault of a loan: the night stops here, and is resumed.
    const refusal = asRefusal(error)
    if (refusal instanceof Problem && refusal.entry.kind === 'unavailable') throw refusal
    if (ids.length === 1) {
      await night((work) => parkLoan(work, ids[0] as LoanId, closedOn, (error as Error).message))
      return 0
    }
  }
  let count = 0
  for (const id of ids) count += await bringChunk(night, [id], closedOn)
  return count
}

async function requireBalance(work: Work): Promise<void> {
  const totals = new Map<string, bigint>()
  for (const row of await trialBalance(work, work.businessDate)) {
    totals.set(row.currency, (totals.get(row.currency) ?? 0n) + row.balance)
  }
  const unbalanced = [...totals].find(([, total]) => total !== 0n)
  if (unbalanced)
    throw new Error(
      `The trial balance in ${unbalanced[0]} is off by ${unbalanced[1]} minor units; the day stays unclosed.`,
    )
}

/** The day of a night that was cut short, or null. */
export function findUnfinishedDay(runner: Runner, tenant: string): Promise<LocalDate | null> {
  return runner.runAsSystem({ tenant, operationId: 'closeBusinessDay', name: 'close-of-business' }, unfinishedDay)
}
