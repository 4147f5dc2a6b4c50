// The life of one co-lent loan, from a partner's application to a closed account, over the SDK alone. The demo prints it and
// the journey checks it: both play this very function.
import type { Schemas } from '../sdk/src/index.ts'
import type { Cast } from './cast.ts'
import { type Disbursed, disburse, showLenders } from './chapters/disbursement.ts'
import { prepay, readBack, reverseAndRepay } from './chapters/ending.ts'
import { bringApplication, decide, makeOffer } from './chapters/origination.ts'
import { missOne, repayBackDated, repayInPart, repayOnTime, service } from './chapters/repayment.ts'
import { openStage, participationsOf } from './stage.ts'
import { silentTeller, type Teller } from './teller.ts'

/** One lender's part of the loan: its participation and every share of a transaction. */
export interface LenderShare {
  readonly lender: Schemas['Partner']
  readonly participation: Schemas['Participation']
  readonly transactions: readonly Schemas['ParticipationTransaction'][]
}

export interface StoryOutcome {
  readonly product: Schemas['LoanProduct']
  readonly offer: Schemas['Offer']
  /** The schedule as it was fixed at disbursement. */
  readonly plan: Schemas['LoanSchedule']
  /** The schedule as it stands at the end, with what was paid when. */
  readonly schedule: Schemas['LoanSchedule']
  readonly loan: Schemas['Loan']
  readonly partPaid: string
  readonly quote: Schemas['PayoffQuote']
  readonly transactions: readonly Schemas['LoanTransaction'][]
  /** Of this loan alone. */
  readonly journal: readonly Schemas['JournalEntry'][]
  readonly shares: readonly LenderShare[]
  /** What the co-lender sees with its own key. */
  readonly coLenderParticipation: Schemas['Participation']
  readonly origination: Schemas['LoanOrigination']
  /** Of the whole tenant. */
  readonly trialBalance: Schemas['TrialBalance']
  readonly booksCheck: Schemas['BooksCheck']
  readonly audit: Schemas['AuditVerification']
}

/** Plays the whole story. Throws StoryFailure at the first step that does not come out as it says. */
export async function playStory(cast: Cast, teller: Teller): Promise<StoryOutcome> {
  const stage = await openStage(cast, teller, cast.facts.borrower)
  const submitted = await bringApplication(stage)
  const decision = await decide(stage, submitted)
  const offer = await makeOffer(stage, submitted)
  const disbursed = await disburse(stage, submitted, offer)
  const { id: participationId } = await showLenders(stage, disbursed)
  const serviced = service(disbursed, submitted.product)
  await repayOnTime(stage, serviced)
  const partPaid = await repayInPart(stage, serviced)
  await missOne(stage, serviced)
  await repayBackDated(stage, serviced)
  await reverseAndRepay(stage, serviced)
  const quote = await prepay(stage, serviced)
  const origination = await readBack(stage, serviced, submitted, decision)
  const { loanId } = serviced
  return {
    product: submitted.product,
    offer,
    plan: disbursed.schedule,
    partPaid,
    quote,
    origination,
    schedule: await cast.servicingOfficer.client.getLoanSchedule({ loanId }),
    loan: await cast.servicingOfficer.client.getLoan({ loanId }),
    transactions: await collect(cast.accountant.client.listLoanTransactionsItems({ loanId })),
    journal: await collect(cast.accountant.client.listJournalEntriesItems({ query: { loanId, limit: 100 } })),
    shares: await readShares(cast, loanId),
    coLenderParticipation: await cast.coLender.client.getParticipation({ participationId }),
    trialBalance: await cast.accountant.client.getTrialBalance(),
    booksCheck: await cast.accountant.client.getBooksCheck(),
    audit: await cast.auditor.client.verifyAudit(),
  }
}

/** A second loan, brought to disbursement and left open, so that there is one to try things on. Told by nobody. */
export async function leaveLoanOpen(cast: Cast): Promise<Disbursed> {
  const stage = await openStage(cast, silentTeller, cast.facts.secondBorrower)
  const submitted = await bringApplication(stage)
  await decide(stage, submitted)
  return disburse(stage, submitted, await makeOffer(stage, submitted))
}

async function readShares(cast: Cast, loanId: string): Promise<LenderShare[]> {
  const shares: LenderShare[] = []
  for (const participation of await participationsOf(cast, loanId)) {
    const lender = cast.partners.get(participation.partnerId)
    if (!lender) throw new Error(`A participation is of the unknown partner ${participation.partnerId}.`)
    const participationId = participation.id
    const items = cast.accountant.client.listParticipationTransactionsItems({ participationId, query: { limit: 100 } })
    shares.push({ lender, participation, transactions: await collect(items) })
  }
  return shares
}

async function collect<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const collected: Row[] = []
  for await (const row of rows) collected.push(row)
  return collected
}
