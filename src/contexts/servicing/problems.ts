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
    title: 'Only a repayment or a prepayment is reversed.',
    wayOut: 'List the transactions; reversible says which.',
  },
})
