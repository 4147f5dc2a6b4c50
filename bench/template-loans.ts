// Ten loans whose lives differ, made by the product's own use cases and requests: what the bulk seeder copies.
import type { Engine } from '../src/bin/assemble.ts'
import { closeThrough } from '../src/close-of-business/close-business-day.ts'
import { chargeOffLoan } from '../src/contexts/servicing/charge-off-loan.ts'
import { reverseLoanTransaction } from '../src/contexts/servicing/reverse-loan-transaction.ts'
import type { LoanId } from '../src/kernel/id.ts'
import { addDays, type LocalDate } from '../src/kernel/local-date.ts'
import { idFromWire, wireId } from '../src/platform/ids.ts'
import type { Work } from '../src/platform/work.ts'
import { type InProcess, openInProcess } from './in-process.ts'
import { makeKey } from './keys.ts'
import { type Place, tenantSlug } from './place.ts'
import { type LoanOrder, openAndDisburse } from './seed.ts'

/** Nights that every loan has been through. */
export const nightCount = 3

type Deed =
  | 'repays'
  | 'repays late'
  | 'is charged'
  | 'has a repayment reversed'
  | 'prepays'
  | 'is charged off'
  | 'is bought down'

interface Life extends LoanOrder {
  readonly deeds: readonly Deed[]
}

const month: Pick<Life, 'disbursedMonthsAgo' | 'isShared'> = { disbursedMonthsAgo: 1, isShared: true }

const lives: readonly Life[] = [
  { ...month, amount: '1000000.00', instalmentCount: 36, deeds: ['repays'] },
  { ...month, amount: '750000.00', instalmentCount: 24, deeds: ['repays', 'repays late'] },
  { ...month, amount: '400000.00', instalmentCount: 12, deeds: ['repays', 'is charged'] },
  { ...month, amount: '300000.00', instalmentCount: 12, deeds: ['repays', 'has a repayment reversed'] },
  { ...month, amount: '200000.00', instalmentCount: 6, deeds: ['prepays'] },
  { ...month, amount: '500000.00', instalmentCount: 18, disbursedMonthsAgo: 4, deeds: [] },
  { ...month, amount: '250000.00', instalmentCount: 12, disbursedMonthsAgo: 3, deeds: ['repays late'] },
  { ...month, amount: '150000.00', instalmentCount: 12, isShared: false, deeds: ['repays', 'is bought down'] },
  {
    ...month,
    amount: '50000.00',
    instalmentCount: 9,
    isShared: false,
    disbursedMonthsAgo: 6,
    deeds: ['is charged off'],
  },
  {
    ...month,
    amount: '120000.00',
    instalmentCount: 10,
    isShared: false,
    deeds: ['repays', 'is charged', 'repays late'],
  },
]

/** How many templates there are. */
export const templateCount = lives.length

/** What a deed needs to be done. */
interface Stage {
  readonly gateway: InProcess
  readonly key: string
  readonly asSystem: <T>(body: (work: Work) => Promise<T>) => Promise<T>
}

/** Makes the templates in the bench's tenant, which has no other loans, and takes them through the nights. */
export async function makeTemplateLoans(place: Place, engine: Engine): Promise<void> {
  const asSystem: Stage['asSystem'] = (body) =>
    engine.runner.runAsSystem({ tenant: tenantSlug, operationId: 'seedBench', name: 'bench' }, body)
  const key = await asSystem((work) => makeKey(place, work, ['repayments.write', 'servicing.write']))
  const opened = await asSystem(async (work) => work.businessDate)
  const gateway = await openInProcess(place, engine)
  try {
    const loans: { id: LoanId; deeds: readonly Deed[] }[] = []
    for (const { deeds, ...order } of lives) {
      loans.push({ id: await asSystem((work) => openAndDisburse(work, order)), deeds })
    }
    const stage = { gateway, key, asSystem }
    const act = async (isLate: boolean, today: LocalDate) => {
      for (const { id, deeds } of loans)
        for (const deed of deeds) if ((deed === 'repays late') === isLate) await does[deed](stage, id, today)
    }
    await act(false, opened)
    const now = addDays(opened, nightCount)
    await closeThrough(engine.runner, tenantSlug, opened, now)
    await act(true, now)
  } finally {
    gateway.close()
  }
}

const pathOf = (id: LoanId) => `/v1/loans/${wireId('loan', id)}`

async function repay({ gateway, key }: Stage, id: LoanId, valueOn: LocalDate): Promise<void> {
  await gateway.write(`${pathOf(id)}/repayments`, key, { amount: '7000.00', valueOn })
}

const does: Readonly<Record<Deed, (stage: Stage, id: LoanId, today: LocalDate) => Promise<void>>> = {
  repays: repay,
  'repays late': repay,
  'is charged': async ({ gateway, key }, id, dueOn) => {
    const body = { code: 'visit', name: 'Visit', component: 'fee', amount: '350.00', dueOn }
    await gateway.write(`${pathOf(id)}/charges`, key, body)
  },
  'has a repayment reversed': async ({ gateway, key, asSystem }, id, valueOn) => {
    const body = { amount: '900.00', valueOn }
    const made = (await gateway.write(`${pathOf(id)}/repayments`, key, body)) as { transaction: { id: string } }
    const transactionId = idFromWire('loan_transaction', made.transaction.id)
    await asSystem((work) => reverseLoanTransaction(work, { loanId: id, transactionId, reason: 'Returned.' }))
  },
  prepays: async ({ gateway, key }, id, today) => {
    const quote = (await gateway.write(`${pathOf(id)}/payoff-quotes`, key, { payoffOn: today }, 200)) as {
      total: string
    }
    await gateway.write(`${pathOf(id)}/prepayments`, key, { amount: quote.total, valueOn: today })
  },
  'is charged off': async ({ asSystem }, id, valueOn) => {
    await asSystem((work) => chargeOffLoan(work, { loanId: id, valueOn, reason: 'Gone.' }))
  },
  'is bought down': async ({ gateway, key }, id, valueOn) => {
    await gateway.write(`${pathOf(id)}/buy-down-fees`, key, { amount: '600.00', valueOn, paidBy: 'A merchant' })
  },
}
