// Money goes out: one transaction makes the loan, its schedule, the journal and every lender's share. Then each lender looks.
import type { Schemas } from '../../sdk/src/index.ts'
import { asPercentage, groupDigits, isZeroAmount, negateAmount, sumAmounts } from '../amounts.ts'
import type { KeyHolder } from '../cast.ts'
import {
  checkBooks,
  expect,
  expectAmount,
  expectRefusal,
  expectSame,
  participationsOf,
  type Stage,
  tell,
} from '../stage.ts'
import type { Submitted } from './origination.ts'

export interface Disbursed {
  readonly loan: Schemas['Loan']
  /** As it was fixed on the day of disbursement. */
  readonly schedule: Schemas['LoanSchedule']
}

export async function disburse(
  stage: Stage,
  { application, party }: Submitted,
  offer: Schemas['Offer'],
): Promise<Disbursed> {
  const { operations } = stage.cast
  const { client } = operations
  const { loanId } = offer
  expect(loanId !== null, 'The accepted offer names no loan.')
  stage.teller.chapter('The disbursement')
  const order = { amount: offer.amount, disbursedOn: stage.today, externalReference: `${stage.reference}-payout` }
  await expectRefusal(stage, operations, 'disburses before identity is verified', 'loan.identity_not_verified', () =>
    client.disburseLoan({ loanId, body: order }),
  )
  const verified = await client.recordIdentityCheck({
    partyId: party.id,
    body: { status: 'VERIFIED', method: 'video_call', evidence: `${stage.reference}-video` },
  })
  expectSame(verified.identityCheckStatus, 'VERIFIED', "the borrower's identity check")
  tell(stage, operations, `records that ${party.fullName}'s identity is verified by video call`)
  const loan = await client.disburseLoan({ loanId, body: order })
  expectSame(loan.status, 'active', "the disbursed loan's status")
  expectAmount(loan.balances.principal, offer.amount, 'the principal owed')
  tell(stage, operations, 'disburses the loan, which is now active', offer.amount)
  const { status } = await client.getApplication({ applicationId: application.id })
  expectSame(status, 'disbursed', "the application's status")
  const schedule = await client.getLoanSchedule({ loanId })
  expectScheduleAsOffered(schedule, offer)
  await tellJournal(stage, loanId, offer)
  await checkBooks(stage, loanId)
  return { loan, schedule }
}

/** The loan is serviced on the very terms that were offered: same day, same schedule. */
function expectScheduleAsOffered(schedule: Schemas['LoanSchedule'], offer: Schemas['Offer']): void {
  expectSame(schedule.instalments.length, offer.instalments.length, 'the number of instalments')
  for (const [index, { dueOn, due }] of schedule.instalments.entries()) {
    const offered = offer.instalments[index]
    expect(
      offered !== undefined && offered.dueOn === dueOn,
      `Instalment ${index + 1} is due on another day than offered.`,
    )
    expectAmount(due.principal, offered.principal, `the principal of instalment ${offered.number}`)
    expectAmount(due.interest, offered.interest, `the interest of instalment ${offered.number}`)
  }
}

async function tellJournal(stage: Stage, loanId: string, offer: Schemas['Offer']): Promise<void> {
  const { accountant, auditor, tenant } = stage.cast
  const { data } = await accountant.client.listJournalEntries({ query: { loanId, limit: 100 } })
  const lines = data.flatMap((entry) => entry.lines)
  expect(lines.length > 0, 'The disbursement left no journal entry.')
  const [debits, credits] = [sumAmounts(lines.map(({ debit }) => debit)), sumAmounts(lines.map(({ credit }) => credit))]
  expectAmount(debits, credits, 'the sum of the debits')
  tell(stage, accountant, `finds ${data.length} journal entries, debits equal to credits`, debits)
  for (const { accountCode, accountName, debit, credit } of lines) {
    const side = isZeroAmount(debit) ? `credit ${groupDigits(credit)}` : `debit ${groupDigits(debit)}`
    stage.teller.note(`${accountCode} ${accountName}: ${side} ${tenant.currency}`)
  }
  const { data: entries } = await auditor.client.listAuditEntries({ query: { entityId: loanId, limit: 100 } })
  const entry = entries.find(({ operationId }) => operationId === 'disburseLoan')
  expect(entry !== undefined, 'The disbursement left no audit entry.')
  tell(stage, auditor, `finds it in the audit trail, made by ${entry.actor.name}`)
  stage.teller.note(
    `${groupDigits(offer.netDisbursedAmount)} ${tenant.currency} reach the borrower once the fees are kept.`,
  )
}

/** What each lender sees with its own key. Returns the co-lender's participation. */
export async function showLenders(stage: Stage, { loan, schedule }: Disbursed): Promise<Schemas['Participation']> {
  const { cast } = stage
  stage.teller.chapter('The lenders')
  await expectSharesOfSchedule(stage, schedule)
  const { client } = cast.coLender
  const { data } = await client.listParticipations({ query: { loanId: loan.id } })
  const [participation] = data
  expect(
    participation !== undefined && data.length === 1,
    'The co-lender does not see exactly one participation in the loan.',
  )
  expectSame(participation.partnerId, cast.coLender.partnerId, "the participation's lender")
  expectAmount(participation.share, cast.facts.coLenderShare, "the co-lender's share")
  const share = asPercentage(participation.share)
  tell(stage, cast.coLender, `sees its participation: ${share} of the loan`, participation.balances.principal)
  await tellShare(stage, participation, loan)
  await expectSeesNothingElse(stage, cast.coLender, loan)
  await expectSeesNothing(stage, cast.otherCoLender, participation)
  await checkBooks(stage, loan.id)
  return participation
}

/** Row by row, the lenders' principal and interest sum to the borrower's. */
async function expectSharesOfSchedule({ cast }: Stage, schedule: Schemas['LoanSchedule']): Promise<void> {
  const { client } = cast.accountant
  const shares = []
  for (const { id } of await participationsOf(cast, schedule.loanId)) {
    const { data } = await client.listParticipationInstalments({ participationId: id })
    expectSame(data.length, schedule.instalments.length, "the number of instalments in a lender's share")
    shares.push(...data)
  }
  for (const { number, due } of schedule.instalments) {
    const rows = shares.filter((row) => row.number === number)
    expectAmount(
      sumAmounts(rows.map((row) => row.principal)),
      due.principal,
      `the lenders' principal of instalment ${number}`,
    )
    expectAmount(
      sumAmounts(rows.map((row) => row.interest)),
      due.interest,
      `the lenders' interest of instalment ${number}`,
    )
  }
}

async function tellShare(stage: Stage, participation: Schemas['Participation'], loan: Schemas['Loan']): Promise<void> {
  const { coLender } = stage.cast
  const participationId = participation.id
  const { data: rows } = await coLender.client.listParticipationInstalments({ participationId })
  expectSame(rows.length, loan.instalmentCount, "the number of instalments in the co-lender's share")
  const principal = sumAmounts(rows.map((row) => row.principal))
  expectAmount(principal, participation.balances.principal, "the principal of the co-lender's instalments")
  tell(
    stage,
    coLender,
    `sees its share of ${rows.length} instalments to come`,
    sumAmounts(rows.map((row) => row.total)),
  )
  const { data: transactions } = await coLender.client.listParticipationTransactions({ participationId })
  const paidOut = transactions.find(({ type }) => type === 'disbursement')
  expect(paidOut !== undefined, 'The co-lender does not see its share of the disbursement.')
  expectAmount(paidOut.principal, principal, "the co-lender's share of the disbursement")
  tell(stage, coLender, 'sees its share of the disbursement', negateAmount(paidOut.principal))
}

async function expectSeesNothingElse(stage: Stage, coLender: KeyHolder, loan: Schemas['Loan']): Promise<void> {
  for await (const { partnerId } of coLender.client.listParticipationsItems()) {
    expectSame(partnerId, coLender.partnerId, 'the lender of every participation that the co-lender sees')
  }
  const attempts = {
    'reads the loan itself': () => coLender.client.getLoan({ loanId: loan.id }),
    'reads the borrower': () => coLender.client.getParty({ partyId: loan.partyId }),
    'reads the ledger': () => coLender.client.getTrialBalance(),
  }
  for (const [attempt, call] of Object.entries(attempts)) {
    await expectRefusal(stage, coLender, attempt, 'permission.denied', call)
  }
}

async function expectSeesNothing(
  stage: Stage,
  other: KeyHolder,
  participation: Schemas['Participation'],
): Promise<void> {
  const { data } = await other.client.listParticipations()
  expect(data.length === 0, `${other.name} has no part in any loan, and it sees ${data.length} participations.`)
  tell(stage, other, 'lists its participations: there are none')
  const participationId = participation.id
  await expectRefusal(
    stage,
    other,
    `reads ${stage.cast.coLender.name}'s participation`,
    'participation.not_found',
    () => other.client.getParticipation({ participationId }),
  )
  await expectRefusal(stage, other, 'reads its transactions', 'participation.not_found', () =>
    other.client.listParticipationTransactions({ participationId }),
  )
}
