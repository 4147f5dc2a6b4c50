import { catalogue } from '../../kernel/problem.ts'

export const problem = catalogue({
  'arrangement.not_found': {
    kind: 'missing',
    title: 'There is no such arrangement.',
    wayOut: 'Check the id; list the arrangements.',
  },
  'participation.not_found': {
    kind: 'missing',
    title: 'There is no such participation.',
    wayOut: 'Check the id; list your participations.',
  },
  'arrangement.not_in_force': {
    kind: 'refused',
    title: 'The arrangement is not in force yet.',
    wayOut: 'Issue the offer on or after the day it takes effect, or on another arrangement.',
  },
  'arrangement.rates_exceed_borrowers': {
    kind: 'refused',
    title: "The arrangement's partners would earn more than the borrower pays.",
    wayOut: "Use an arrangement whose agreed yields the product's rate covers.",
  },
})
