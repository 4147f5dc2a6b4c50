// Operations of a case as an engine gets them: cents, codes, resolved terms, and one way to say which transaction is meant.
import { toTransactionType } from './codes.ts'
import { type TimelineOperation, type TransactionTarget, Unsupported } from './port.ts'
import { type RawCharge, type RawEvent, type RawLoan, type RawReference, toCents } from './raw.ts'
import { resolveCharge, resolveTerms } from './resolve-terms.ts'

/** Operations that need nothing but their amounts in cents. */
const PLAIN = new Set(
  `approve undoApproval rejectApplication withdrawApplication disburse undoDisbursal undoLastDisbursal
   addExpectedTranche updateApprovedAmount updateAvailableDisbursementAmount payoff creditBalanceRefund waiveCharge
   undoWaiveCharge chargeAdjustment undoChargeAdjustment chargeOff undoChargeOff setFraudFlag writeOff
   terminateContract undoTerminateContract reAge reAgePreview undoReAge reAmortize reAmortizePreview undoReAmortize
   delinquencyPause delinquencyResume reschedule interestPause updateInterestPause deleteInterestPause
   capitalizedIncome capitalizedIncomeAdjustment buyDownFee buyDownFeeAdjustment businessDate config runCob job
   assetTransfer`.split(/\s+/),
)

/** `current`: the application as it stands, which a change to it says only in part. */
export function readOperation(
  event: RawEvent,
  reference: RawReference,
  current: RawLoan | undefined,
): { readonly operation: TimelineOperation; readonly loan: RawLoan | undefined } {
  if (event.op === 'createLoan') {
    const loan = event.loan as RawLoan
    return { operation: { op: 'createLoan', loan: resolveTerms(loan, reference) }, loan }
  }
  if (event.op === 'modifyApplication') {
    if (current === undefined) throw new Error('modifyApplication before createLoan')
    const { op, ...changes } = event
    const loan = { ...current, ...changes }
    return { operation: { op: 'modifyApplication', loan: resolveTerms(loan, reference) }, loan }
  }
  return { operation: readOther(event), loan: current }
}

function readOther(event: RawEvent): TimelineOperation {
  // The data is what says these shapes hold; a field that is not there shows as the case's own failure.
  const read = (fields: object) => fields as TimelineOperation
  const amounts = inCents(event)
  switch (event.op) {
    case 'transaction':
      return read({ paymentType: 'AUTOPAY', ...amounts, type: toTransactionType(event.type) })
    case 'undoTransaction':
    case 'adjustTransaction': {
      const { nth, of, type, target, ...rest } = amounts
      return read({ ...rest, which: readTarget(event) })
    }
    case 'chargeback': {
      const { nth, of, target, ...rest } = amounts
      return read({ paymentType: 'REPAYMENT_ADJUSTMENT_CHARGEBACK', ...rest, which: readTarget(event) })
    }
    case 'manualInterestRefund':
      return read({ forNth: 1, ...amounts, forType: toTransactionType(event.forType) })
    case 'addCharge': {
      const { op, ref, dueDate } = event
      const charge = resolveCharge(String(event.charge), event as unknown as RawCharge)
      return read({ op, ref, charge, ...(dueDate === undefined ? {} : { dueDate }) })
    }
    default:
      if (!PLAIN.has(event.op ?? '')) throw new Unsupported(`operation ${event.op}`)
      return read(amounts)
  }
}

function inCents(event: RawEvent): RawEvent {
  const { amount, newAmount } = event
  return {
    ...event,
    ...(amount === undefined ? {} : { amount: toCents(amount) }),
    ...(newAmount === undefined ? {} : { newAmount: toCents(newAmount) }),
  }
}

function readTarget({ nth, of, type, target, date }: RawEvent): TransactionTarget {
  if (target !== undefined) return { target: String(target) }
  const count = Number(nth)
  switch (of) {
    case 'TYPE_ON_DATE':
      return { nth: count, of, type: toTransactionType(type), date: String(date) }
    case 'ALL_ON_DATE':
      return { nth: count, of, date: String(date) }
    case 'REPAYMENT_TYPES_IN_LOAN':
    case 'CAPITALIZED_INCOME_ADJUSTMENTS_IN_LOAN':
      return { nth: count, of }
    default:
      // A chargeback names the type itself: the n-th of it in the loan.
      return { nth: count, of: 'TYPE_IN_LOAN', type: toTransactionType(of) }
  }
}
