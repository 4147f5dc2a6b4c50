// Lets the lenders of a loan go that never was disbursed: what they had committed is closed on the business date.
import type { LoanId } from '../../kernel/id.ts'
import type { Work } from '../../platform/work.ts'
import { participationsOf, saveParticipations } from './participation.store.ts'

export async function closeParticipations(work: Work, loanId: LoanId): Promise<void> {
  const participations = await participationsOf(work, loanId)
  await saveParticipations(
    work,
    participations.map((each) => ({ ...each, status: 'closed', closedOn: work.businessDate })),
  )
}
