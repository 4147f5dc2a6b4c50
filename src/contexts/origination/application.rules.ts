// The application: its states, and when each command on it is refused.
import type {
  ApplicationId,
  LoanId,
  LoanProductId,
  LoanProductVersionId,
  OfferId,
  PartnerId,
  PartyId,
} from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import type { Money } from '../../kernel/money.ts'
import type { ProblemField } from '../../kernel/problem.ts'
import { problem } from './problems.ts'

export type ApplicationStatus =
  | 'draft'
  | 'submitted'
  | 'referred'
  | 'pending_approval'
  | 'approved'
  | 'offered'
  | 'accepted'
  | 'disbursed'
  | 'declined'
  | 'withdrawn'

export interface Application {
  readonly id: ApplicationId
  /** The partner that brings it; null where the lender took it in itself. */
  readonly partnerId: PartnerId | null
  readonly partyId: PartyId
  readonly loanProductId: LoanProductId
  readonly loanProductVersionId: LoanProductVersionId
  readonly externalReference: string | null
  readonly status: ApplicationStatus
  readonly requestedAmount: Money
  readonly requestedInstalmentCount: number
  readonly purpose: string
  readonly monthlyIncomeAmount: Money | null
  readonly monthlyObligationAmount: Money | null
  readonly reasonCodes: readonly string[]
  /** What was approved; null until then. It may be less than what was asked for. */
  readonly approvedAmount: Money | null
  readonly approvedInstalmentCount: number | null
  readonly openOfferId: OfferId | null
  readonly loanId: LoanId | null
  readonly createdOn: LocalDate
  readonly version: number
}

type Refusal = Parameters<typeof problem>[0]

const openStatuses: ReadonlySet<ApplicationStatus> = new Set([
  'draft',
  'submitted',
  'referred',
  'pending_approval',
  'approved',
  'offered',
  'accepted',
])

/** The statuses in which a command finds the application, and the refusal elsewhere. */
const found = {
  update: { in: ['draft'], otherwise: 'application.not_draft' },
  submit: { in: ['draft'], otherwise: 'application.not_draft' },
  decide: { in: ['submitted'], otherwise: 'application.not_submitted' },
  recommend: { in: ['referred'], otherwise: 'application.not_referred' },
  vote: { in: ['pending_approval'], otherwise: 'application.not_pending_approval' },
  offer: { in: ['approved', 'offered'], otherwise: 'application.not_approved' },
} satisfies Record<string, { readonly in: readonly ApplicationStatus[]; readonly otherwise: Refusal }>

/** Throws the refusal of the command unless the application is in a status that it starts from. */
export function requireStatus(application: Application, command: keyof typeof found): void {
  const { in: from, otherwise }: { in: readonly ApplicationStatus[]; otherwise: Refusal } = found[command]
  if (!from.includes(application.status)) throw problem(otherwise, { facts: { status: application.status } })
}

/** Throws application.already_ended once it is disbursed, declined or withdrawn; accepted, with its loan pending, it is open. */
export function requireOpen(application: Application): void {
  if (!openStatuses.has(application.status)) {
    throw problem('application.already_ended', { facts: { status: application.status } })
  }
}

/** Throws version.stale. */
export function requireVersion(application: Application, version: number): void {
  if (application.version !== version) throw problem('version.stale', { facts: { version: application.version } })
}

/** Throws application.incomplete, with a pointer to each thing that a decision needs and lacks. */
export function requireComplete(application: Application, documentCount: number): void {
  const errors: ProblemField[] = []
  if (application.monthlyIncomeAmount === null)
    errors.push({ pointer: '#/monthlyIncomeAmount', detail: 'It is missing.' })
  if (application.monthlyObligationAmount === null) {
    errors.push({ pointer: '#/monthlyObligationAmount', detail: 'It is missing; none is written 0.' })
  }
  if (documentCount === 0)
    errors.push({ pointer: '#/documents', detail: 'At least one document proves what is declared.' })
  if (errors.length > 0) throw problem('application.incomplete', { errors })
}

export type DecisionOutcome = 'approve' | 'refer' | 'decline'

/** Where a decision brings an application. */
export const statusAfterDecision: Readonly<Record<DecisionOutcome, ApplicationStatus>> = {
  approve: 'approved',
  refer: 'referred',
  decline: 'declined',
}

export type Vote = 'approve' | 'return' | 'reject'

/** Where a vote brings an application. */
export const statusAfterVote: Readonly<Record<Vote, ApplicationStatus>> = {
  approve: 'approved',
  return: 'referred',
  reject: 'declined',
}
