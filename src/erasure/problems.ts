import { catalogue } from '../kernel/problem.ts'

export const problem = catalogue({
  'party.not_found': { kind: 'missing', title: 'There is no such party.', wayOut: 'Check the id.' },
  'party.still_needed': {
    kind: 'conflict',
    title: 'The party has an application or a loan that is not closed, or a proposal that is pending.',
    wayOut: 'Close, withdraw or decide it first.',
  },
  'party.within_retention': {
    kind: 'refused',
    title: "The party's records must be kept for longer.",
    wayOut: 'Ask again after the day in facts.',
  },
})
