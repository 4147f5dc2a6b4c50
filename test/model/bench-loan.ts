// Loans on any terms and among any lenders, opened beneath origination, so that servicing and the shares are tried on more than products allow.
import { randomUUID } from 'node:crypto'
import { checkBooks } from '../../src/close-of-business/books-check.ts'
import { closeDay } from '../../src/close-of-business/close-day.ts'
import { trailVerifier } from '../../src/contexts/audit/index.ts'
import type { Leg } from '../../src/contexts/colending/arrangement.rules.ts'
import { openParticipations } from '../../src/contexts/colending/open-participations.ts'
import { type Participation, participationsOf } from '../../src/contexts/colending/participation.store.ts'
import { disburse } from '../../src/contexts/servicing/disburse.ts'
import { eventsOf, readLoan } from '../../src/contexts/servicing/loan-account.store.ts'
import { openLoan } from '../../src/contexts/servicing/open-loan.ts'
import type { LoanId, LoanProductVersionId, PartnerId, PartyId } from '../../src/kernel/id.ts'
import type { LocalDate } from '../../src/kernel/local-date.ts'
import { Money } from '../../src/kernel/money.ts'
import { rate } from '../../src/kernel/rate.ts'
import { foldLoan } from '../../src/lending/loan-state.ts'
import { encodeState } from '../../src/lending/state-codec.ts'
import type { LoanTerms } from '../../src/lending/terms.ts'
import type { Work } from '../../src/platform/work.ts'
import type { TestGateway } from '../support/gateway.ts'

export const inr = { code: 'INR', digits: 2 } as const
export const rupees = (text: string) => Money.parse(inr, text)

export interface LegOrder {
  readonly share: string
  readonly penaltyShare: string
  readonly annualRate?: string
}

export interface Bench {
  asSystem<T>(body: (work: Work) => Promise<T>): Promise<T>
  today(): Promise<LocalDate>
  night(): Promise<void>
  /** Opens and disburses a loan today. The last leg is the own book. */
  lend(terms: Partial<LoanTerms>, legs: readonly LegOrder[], amount: string, disbursedOn?: LocalDate): Promise<LoanId>
  lenders(id: LoanId): Promise<Participation[]>
  /** Names of the invariants that do not hold; `answered_requests…` is of requests, of which there are none here. */
  violations(): Promise<string[]>
  /** The stored state and the state that refolding the stored events gives, as JSON. */
  states(id: LoanId): Promise<{ stored: unknown; refolded: unknown }>
}

const usualTerms: LoanTerms = {
  currency: inr,
  annualRate: rate('0.24'),
  interestMethod: 'declining_balance',
  amortisation: 'equal_instalments',
  dayCount: 'actual_365',
  frequency: { unit: 'day', every: 5 },
  instalmentCount: 3,
  roundingMode: 'half_up',
  allocationOrder: ['penalty', 'fee', 'interest', 'principal'],
  arrearsGraceDays: 0,
  charges: [],
}

export function benchOf(gateway: TestGateway): Bench {
  const tenant = 'himal'
  const order = { tenant, operationId: 'recordRepayment', name: 'model' }
  const asSystem: Bench['asSystem'] = (body) => gateway.engine.runner.runAsSystem(order, body)
  const today = () => asSystem(async (work) => work.businessDate)
  return {
    asSystem,
    today,
    night: async () => {
      await closeDay(gateway.engine.runner, tenant, await today())
    },
    lend: (terms, legs, amount, disbursedOn) =>
      asSystem(async (work) => {
        const own = { ...usualTerms, ...terms }
        const loan = await openLoan(work, {
          partnerId: null,
          partyId: randomUUID() as PartyId,
          applicationId: null,
          loanProductVersionId: randomUUID() as LoanProductVersionId,
          externalReference: null,
          approvedAmount: rupees(amount),
          terms: own,
        })
        const { arrangement_id: id } = await work.tx('arrangement').first()
        const arrangement = { id, code: '', name: '', effectiveFrom: work.businessDate, legs: await legsOf(work, legs) }
        await openParticipations(work, { loanId: loan.id, arrangement, borrowerRate: own.annualRate })
        await disburse(work, {
          loanId: loan.id,
          amount: rupees(amount),
          disbursedOn: disbursedOn ?? work.businessDate,
          externalReference: null,
          guard: async () => undefined,
        })
        return loan.id
      }),
    lenders: (id) => asSystem((work) => participationsOf(work, id)),
    violations: () =>
      asSystem(async (work) => {
        const found = (await checkBooks(work, trailVerifier(gateway.engine.signer))).filter(
          (each) => !each.holds && each.name !== 'answered_requests_left_a_trail',
        )
        return found.map((each) => `${each.name}: ${each.examples.join(', ')}`)
      }),
    states: (id) =>
      asSystem(async (work) => {
        const loan = await readLoan(work, id)
        const { state } = foldLoan(loan.terms, await eventsOf(work, loan), loan.state.asOf)
        return { stored: encodeState(loan.state), refolded: encodeState(state) }
      }),
  }
}

async function legsOf(work: Work, orders: readonly LegOrder[]): Promise<Leg[]> {
  const partners = await work.tx('partner').orderBy('partner_id')
  const ownBook = partners.find((partner) => partner.kind === 'own_book')
  const others = partners.filter((partner) => partner.kind !== 'own_book')
  return orders.map((leg, index): Leg => {
    const isOwnBook = index === orders.length - 1
    return {
      legNumber: index + 1,
      partnerId: (isOwnBook ? ownBook : others.filter((each) => each.kind === 'co_lender')[index])
        .partner_id as PartnerId,
      isOwnBook,
      share: leg.share,
      annualRate: leg.annualRate ?? null,
      penaltyShare: leg.penaltyShare,
    }
  })
}
