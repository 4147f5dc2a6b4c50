// Fixes who shares a loan, and by what, when the loan account appears. A loan of the own book alone has the own book's leg.
import type { LoanId } from '../../kernel/id.ts'
import { newId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { type Arrangement, type Leg, weightsOf } from './arrangement.rules.ts'
import { insertParticipations } from './participation.store.ts'
import { ownBook } from './partner.view.ts'

export interface OpenParticipations {
  readonly loanId: LoanId
  readonly arrangement: Arrangement | null
  /** What the borrower pays, a fraction as decimal text. */
  readonly borrowerRate: string
}

export async function openParticipations(work: Work, order: OpenParticipations): Promise<void> {
  const legs = order.arrangement?.legs ?? [await ownBookLeg(work)]
  const weights = weightsOf(legs, order.borrowerRate)
  await insertParticipations(
    work,
    legs.map((leg, index) => ({
      participation_id: newId('participation'),
      partner_id: leg.partnerId,
      loan_id: order.loanId,
      leg_number: leg.legNumber,
      is_own_book: leg.isOwnBook,
      arrangement_id: order.arrangement?.id ?? null,
      status: 'committed',
      currency: work.tenant.currency.code,
      currency_digits: work.tenant.currency.digits,
      principal_weight: weights[index]?.principal ?? '0',
      interest_weight: weights[index]?.interest ?? '0',
      fee_weight: weights[index]?.fee ?? '0',
      penalty_weight: weights[index]?.penalty ?? '0',
      created_at: work.recordedAt,
    })),
  )
}

async function ownBookLeg(work: Work): Promise<Leg> {
  const own = await ownBook(work)
  return { legNumber: 1, partnerId: own.partner_id, isOwnBook: true, share: '1', annualRate: null, penaltyShare: '1' }
}
