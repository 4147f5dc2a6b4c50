// Every command that moves money or what is owed, each ready to be sent once: what it needs is made by the calm gateway, the
// command itself goes to the one that dies.
import { addDays } from '../../demo/days.ts'
import type { CallOptions, Schemas } from '../../sdk/src/index.ts'
import { pendingLoan, type StaffClients, staffOf } from '../support/fixtures.ts'
import type { TestGateway } from '../support/gateway.ts'
import { productOf } from '../support/products.ts'

/** Sends the command once, to whichever gateway the clients are of. */
export type Command = (staff: StaffClients, options: CallOptions) => Promise<object>

export interface Prepared {
  readonly send: Command
  /** The loan that it leaves one more entry of, where there is one. */
  readonly loanId: string | null
  /** What is wrong once it took effect, beyond its loan; undefined when nothing is. */
  readonly fault?: () => Promise<string | undefined>
}

type Prepare = (gateway: TestGateway) => Promise<Prepared>

const reason = 'Agreed.'
const amount = '10.00'

type OfLoan = (
  staff: StaffClients,
  loan: Readonly<Record<'loanId' | 'valueOn' | 'dueOn' | 'found', string>>,
  options: CallOptions,
) => Promise<object>

interface Life {
  readonly terms?: Partial<Schemas['ProductTerms']>
  /** Paid out in part. */
  readonly drawn?: string
  /** So many nights pass after its disbursement. */
  readonly nights?: number
  /** What happens to it before; what is found there, such as an id or an amount, the command is told. */
  readonly first?: (staff: StaffClients, loanId: string, valueOn: string) => Promise<string | undefined>
}

/** A command on a loan that runs, lent together with a co-lender. */
function onLoan(command: OfLoan, { terms, drawn, nights = 0, first }: Life = {}): Prepare {
  return async (gateway) => {
    const staff = staffOf(gateway, 'himal')
    // A product of its own for each set of terms.
    const product = productOf(`chaos-${Object.keys(terms ?? {}).join('-')}`, terms)
    const { loanId, offer } = await pendingLoan(gateway, { tenant: 'himal', arrangement: 'ganga-80-20', product })
    const { businessDate: disbursedOn } = await staff.operations.getTenant()
    const valueOn = addDays(disbursedOn, nights)
    await staff.operations.disburseLoan({ loanId, body: { amount: drawn ?? offer.amount, disbursedOn } })
    if (nights > 0) await staff.administrator.closeBusinessDay({ body: { openOn: valueOn } })
    const found = (await first?.(staff, loanId, valueOn)) ?? ''
    const { nextDueOn } = await staff.servicingOfficer.getLoan({ loanId })
    const loan = { loanId, valueOn, dueOn: nextDueOn ?? valueOn, found }
    return { send: (doomed, options) => command(doomed, loan, options), loanId }
  }
}

type First = NonNullable<Life['first']>

const repaid: First = async ({ servicingOfficer }, loanId, valueOn) =>
  (await servicingOfficer.recordRepayment({ loanId, body: { amount: '500.00', valueOn } })).transaction.id
const overpaid: First = async ({ servicingOfficer }, loanId, valueOn) =>
  (await servicingOfficer.recordRepayment({ loanId, body: { amount: '50001.00', valueOn } })).transaction.id
const writtenOff: First = async ({ servicingOfficer }, loanId, valueOn) =>
  (await servicingOfficer.writeOffLoan({ loanId, body: reasoned(valueOn) })).transaction.id
const quoted: First = async ({ servicingOfficer }, loanId, payoffOn) =>
  (await servicingOfficer.quotePayoff({ loanId, body: { payoffOn } })).total
const bounce = { code: 'bounce', name: 'Bounced mandate', component: 'penalty', amount: '50.00' } as const
const charged: First = async ({ servicingOfficer }, loanId, dueOn) => {
  await servicingOfficer.addLoanCharge({ loanId, body: { ...bounce, dueOn } })
  return (await servicingOfficer.listLoanCharges({ loanId })).data.find(({ code }) => code === bounce.code)?.id
}

const disburses: Prepare = async (gateway) => {
  const { loanId, offer } = await pendingLoan(gateway, { tenant: 'himal', arrangement: 'ganga-80-20' })
  const { businessDate: disbursedOn } = await staffOf(gateway, 'himal').operations.getTenant()
  const body = { amount: offer.amount, disbursedOn }
  return { send: ({ operations }, options) => operations.disburseLoan({ loanId, body }, options), loanId }
}

/** Two nights at once; they are another thing each time, and no loan's. */
const closesDays: Prepare = async (gateway) => {
  const { businessDate } = await staffOf(gateway, 'himal').operations.getTenant()
  const body = { openOn: addDays(businessDate, 2) }
  const send: Command = ({ administrator }, options) => administrator.closeBusinessDay({ body }, options)
  const fault = async () => {
    const { businessDate: open } = await staffOf(gateway, 'himal').operations.getTenant()
    return open === body.openOn ? undefined : `the business date is ${open}, not ${body.openOn}`
  }
  return { send, loanId: null, fault }
}

const verifies: Prepare = async () => ({
  send: ({ auditor }, options) => auditor.verifyAudit(options),
  loanId: null,
})

const reasoned = (valueOn: string) => ({ valueOn, reason })
const anew = (dueOn: string) =>
  ({ startOn: dueOn, frequency: { unit: 'month', every: 1 }, instalmentCount: 8, reason }) as const

/** By operation: everything of the contract that posts, and the sealing that proves it. */
export const moneyCommands: Readonly<Record<string, Prepare>> = {
  disburseLoan: disburses,
  reverseDisbursement: onLoan(({ operations }, { loanId }, options) =>
    operations.reverseDisbursement({ loanId, body: { reason } }, options),
  ),
  drawLoan: onLoan(
    ({ servicingOfficer }, { loanId, valueOn }, options) =>
      servicingOfficer.drawLoan({ loanId, body: { amount: '100.00', valueOn } }, options),
    { terms: { drawing: 'revolving' }, drawn: '20000.00' },
  ),
  recordRepayment: onLoan(({ servicingOfficer }, { loanId, valueOn }, options) =>
    servicingOfficer.recordRepayment({ loanId, body: { amount: '100.00', valueOn } }, options),
  ),
  reverseLoanTransaction: onLoan(
    ({ servicingOfficer }, { loanId, found: transactionId }, options) =>
      servicingOfficer.reverseLoanTransaction({ loanId, transactionId, body: { reason } }, options),
    { first: repaid },
  ),
  prepayLoan: onLoan(
    ({ servicingOfficer }, { loanId, valueOn, found }, options) =>
      servicingOfficer.prepayLoan({ loanId, body: { amount: found, valueOn } }, options),
    { first: quoted },
  ),
  waiveInterest: onLoan(
    ({ servicingOfficer }, { loanId, valueOn }, options) =>
      servicingOfficer.waiveInterest({ loanId, body: { amount: '1.00', valueOn, reason } }, options),
    { nights: 1 },
  ),
  recordRefund: onLoan(({ servicingOfficer }, { loanId, valueOn }, options) =>
    servicingOfficer.recordRefund({ loanId, body: { kind: 'goodwill_credit', amount, valueOn } }, options),
  ),
  refundCredit: onLoan(
    ({ servicingOfficer }, { loanId, valueOn }, options) =>
      servicingOfficer.refundCredit({ loanId, body: { amount: '1.00', valueOn } }, options),
    { first: overpaid },
  ),
  recordChargeback: onLoan(
    ({ servicingOfficer }, { loanId, valueOn, found: transactionId }, options) => {
      const body = { amount, valueOn, reason }
      return servicingOfficer.recordChargeback({ loanId, transactionId, body }, options)
    },
    { first: repaid },
  ),
  addLoanCharge: onLoan(({ servicingOfficer }, { loanId, valueOn }, options) =>
    servicingOfficer.addLoanCharge({ loanId, body: { ...bounce, dueOn: valueOn } }, options),
  ),
  adjustLoanCharge: onLoan(
    ({ servicingOfficer }, { loanId, valueOn, found: chargeId }, options) => {
      return servicingOfficer.adjustLoanCharge({ loanId, chargeId, body: { amount, valueOn, reason } }, options)
    },
    { first: charged },
  ),
  waiveLoanCharge: onLoan(
    ({ servicingOfficer }, { loanId, valueOn, found: chargeId }, options) => {
      return servicingOfficer.waiveLoanCharge({ loanId, chargeId, body: reasoned(valueOn) }, options)
    },
    { first: charged },
  ),
  capitaliseLoan: onLoan(({ servicingOfficer }, { loanId, valueOn }, options) =>
    servicingOfficer.capitaliseLoan({ loanId, body: { amount, of: 'income', valueOn, reason } }, options),
  ),
  accelerateLoan: onLoan(({ servicingOfficer }, { loanId, valueOn }, options) =>
    servicingOfficer.accelerateLoan({ loanId, body: reasoned(valueOn) }, options),
  ),
  chargeOffLoan: onLoan(({ servicingOfficer }, { loanId, valueOn }, options) =>
    servicingOfficer.chargeOffLoan({ loanId, body: reasoned(valueOn) }, options),
  ),
  writeOffLoan: onLoan(({ servicingOfficer }, { loanId, valueOn }, options) =>
    servicingOfficer.writeOffLoan({ loanId, body: reasoned(valueOn) }, options),
  ),
  settleLoan: onLoan(({ servicingOfficer }, { loanId, valueOn }, options) =>
    servicingOfficer.settleLoan({ loanId, body: { amount, ...reasoned(valueOn) } }, options),
  ),
  recordRecovery: onLoan(
    ({ servicingOfficer }, { loanId, valueOn }, options) =>
      servicingOfficer.recordRecovery({ loanId, body: { amount, valueOn } }, options),
    { first: writtenOff },
  ),
  changeLoanRate: onLoan(({ servicingOfficer }, { loanId, valueOn }, options) =>
    servicingOfficer.changeLoanRate({ loanId, body: { annualRate: '0.2', effectiveOn: valueOn, reason } }, options),
  ),
  pauseInterest: onLoan(({ servicingOfficer }, { loanId, valueOn, dueOn }, options) =>
    servicingOfficer.pauseInterest({ loanId, body: { fromOn: valueOn, untilOn: dueOn, reason } }, options),
  ),
  rescheduleLoan: onLoan(({ servicingOfficer }, { loanId, dueOn }, options) =>
    servicingOfficer.rescheduleLoan({ loanId, body: { fromOn: dueOn, extraInstalments: 1, reason } }, options),
  ),
  reAmortiseLoan: onLoan(({ servicingOfficer }, { loanId }, options) =>
    servicingOfficer.reAmortiseLoan({ loanId, body: { interest: 'keep', reason } }, options),
  ),
  reAgeLoan: onLoan(({ servicingOfficer }, { loanId, dueOn }, options) =>
    servicingOfficer.reAgeLoan({ loanId, body: { ...anew(dueOn), interest: 'keep' } }, options),
  ),
  restructureLoan: onLoan(({ servicingOfficer }, { loanId, dueOn }, options) =>
    servicingOfficer.restructureLoan(
      { loanId, body: { ...anew(dueOn), annualRate: '0.1', capitalisesInterest: true } },
      options,
    ),
  ),
  closeBusinessDay: closesDays,
  verifyAudit: verifies,
}
