import { catalogue } from '../../kernel/problem.ts'

export const problem = catalogue({
  'loan.not_found': { kind: 'missing', title: 'There is no such loan.', wayOut: 'Check the id.' },
  'loan_transaction.not_found': {
    kind: 'missing',
    title: 'There is no such transaction on this loan.',
    wayOut: "Check the id; list the loan's transactions.",
  },
  'loan.external_reference_taken': {
    kind: 'conflict',
    title: 'Another of your loans has this external reference.',
    wayOut: 'Use another reference.',
  },
  'loan.repayment_reference_taken': {
    kind: 'conflict',
    title: 'This loan already has an entry with this external reference.',
    wayOut: 'If it is the same money, nothing is left to do; otherwise use another reference.',
  },
  'loan.not_pending_disbursement': {
    kind: 'conflict',
    title: 'Only a loan that is pending disbursement is disbursed or cancelled.',
    wayOut: "Read the loan's status.",
  },
  'loan.not_active': { kind: 'conflict', title: 'The loan is not active.', wayOut: "Read the loan's status." },
  'loan.not_disbursed': {
    kind: 'conflict',
    title: 'The loan is not disbursed yet.',
    wayOut: 'Read the offer for the schedule that is expected.',
  },
  'loan_transaction.already_reversed': {
    kind: 'conflict',
    title: 'The transaction is reversed already.',
    wayOut: 'Nothing is left to do.',
  },
  'loan.value_date_in_future': {
    kind: 'refused',
    title: 'The value date is after the business date.',
    wayOut: 'Use the business date or an earlier day.',
  },
  'loan.value_date_in_past': {
    kind: 'refused',
    title: 'A quote looks ahead; this day is before the business date.',
    wayOut: 'Ask for the business date or a later day.',
  },
  'loan.value_date_before_disbursement': {
    kind: 'refused',
    title: 'The value date is before the loan was disbursed.',
    wayOut: 'Use the day of disbursement or a later day.',
  },
  'loan.value_date_before_last_entry': {
    kind: 'refused',
    title: 'A prepayment in full comes after every other entry.',
    wayOut: "Use a value date that is not before the last entry's.",
  },
  'loan.amount_differs_from_offer': {
    kind: 'refused',
    title: 'The amount is not the amount offered.',
    wayOut: 'Disburse the amount of the accepted offer.',
  },
  'loan.payoff_amount_differs': {
    kind: 'refused',
    title: 'The amount is not what closes the loan on that day.',
    wayOut: 'Ask for a payoff quote and prepay its total.',
  },
  'loan_transaction.not_reversible': {
    kind: 'refused',
    title:
      'Only an entry of its own is reversed, not what followed from one, and not the disbursement that began the loan.',
    wayOut:
      'List the transactions; reversible says which. The disbursement that began the loan has a reversal of its own.',
  },
  'loan.not_open': {
    kind: 'conflict',
    title: 'Nothing can be laid against the loan any more.',
    wayOut: "Read the loan's status.",
  },
  'loan.not_drawable': {
    kind: 'conflict',
    title: 'The terms of the loan pay it out at once.',
    wayOut: 'Lend on a product with tranches or a credit line.',
  },
  'loan.already_accelerated': {
    kind: 'conflict',
    title: 'Everything is due already.',
    wayOut: 'Record what is paid; no schedule is left to change or to draw on.',
  },
  'loan.already_charged_off': {
    kind: 'conflict',
    title: 'The loan is charged off already.',
    wayOut: 'Nothing is left to do.',
  },
  'loan.settlement_too_large': {
    kind: 'refused',
    title: 'The amount is all that is owed, or more: nothing would be given up.',
    wayOut: 'Record it as a repayment, or as a prepayment of what the payoff quote says.',
  },
  'loan.already_settled': {
    kind: 'conflict',
    title: 'The loan was settled with the borrower for less.',
    wayOut: 'Reverse the settlement first; record what is recovered as a recovery.',
  },
  'loan.not_written_off': {
    kind: 'conflict',
    title: 'Only what was written off is recovered.',
    wayOut: 'Record a repayment instead.',
  },
  'loan.no_such_schedule_version': {
    kind: 'missing',
    title: 'The loan has no schedule version of this number.',
    wayOut: 'List the versions for the numbers there are.',
  },
  'loan.no_such_instalment': {
    kind: 'missing',
    title: 'The loan has no instalment of this number.',
    wayOut: 'Read the schedule for the numbers there are.',
  },
  'loan_charge.not_found': {
    kind: 'missing',
    title: 'There is no such charge on this loan.',
    wayOut: "Check the id; list the loan's charges.",
  },
  'loan_charge.nothing_unpaid': {
    kind: 'conflict',
    title: 'Nothing of the charge is unpaid.',
    wayOut: 'Adjust the charge to credit it back.',
  },
  'loan_charge.not_waivable': {
    kind: 'refused',
    title: 'The charge may not be given up.',
    wayOut: 'Adjust the charge to credit it back.',
  },
  'loan_charge.adjustment_too_large': {
    kind: 'refused',
    title: 'The adjustment is more than the charge.',
    wayOut: 'Adjust at most what facts name.',
  },
  'loan.draw_exceeds_limit': {
    kind: 'refused',
    title: 'The draw is more than is left of the approved amount.',
    wayOut: 'Draw at most what facts name.',
  },
  'loan.credit_too_small': {
    kind: 'refused',
    title: 'The borrower has less to its credit.',
    wayOut: 'Refund at most what facts name.',
  },
  'loan.interest_too_small': {
    kind: 'refused',
    title: 'Less interest is owed.',
    wayOut: 'Name at most what facts name.',
  },
  'loan.charge_due_before_disbursement': {
    kind: 'refused',
    title: 'The charge would fall due before the loan was disbursed.',
    wayOut: 'Use the day of disbursement or a later day.',
  },
  'loan.chargeback_too_large': {
    kind: 'refused',
    title: 'More would be taken back than came in.',
    wayOut: 'Take back at most what facts name.',
  },
  'loan.income_adjustment_too_large': {
    kind: 'refused',
    title: 'More would be given back than is left of the income.',
    wayOut: 'Give back at most what facts name.',
  },
  'loan_transaction.not_deferred_income': {
    kind: 'refused',
    title: 'The transaction deferred no income that stands.',
    wayOut: 'Read the deferred income for the transactions that did.',
  },
  'loan.day_out_of_range': {
    kind: 'refused',
    title: 'The day lies before the disbursement or after the business date.',
    wayOut: 'Name a day between the two.',
  },
  'loan_transaction.not_money_in': {
    kind: 'refused',
    title: 'The transaction brought no money in.',
    wayOut: 'Name a repayment, a prepayment or a refund.',
  },
  'loan_transaction.has_followers': {
    kind: 'conflict',
    title: 'Other entries rest on this one.',
    wayOut: 'Reverse those first; facts name one.',
  },
})
