// What the arithmetic refuses. A closed list: codes are never renamed.
import { catalogue } from '../kernel/problem.ts'

export const problem = catalogue({
  'terms.impossible': {
    kind: 'refused',
    title: 'No loan can have these terms.',
    wayOut: 'Mend every term that the errors name, then send the terms again.',
  },
  'terms.fees_exceed_principal': {
    kind: 'refused',
    title: 'The fees deducted at disbursement leave nothing to pay out.',
    wayOut: 'Lower the fees, or lend more than they take.',
  },
  'schedule.principal_not_positive': {
    kind: 'refused',
    title: 'A schedule repays an amount of more than zero.',
    wayOut: 'Give a principal above zero, in the currency of the terms.',
  },
  'loan_event.impossible': {
    kind: 'refused',
    title: 'The history of the loan cannot hold this entry.',
    wayOut: 'Read the loan; facts say what stands against it.',
  },
})
