import { catalogue } from '../kernel/problem.ts'

export const problem = catalogue({
  'business_day.not_a_sandbox': {
    kind: 'conflict',
    title: 'Only a sandbox closes its business day over the API.',
    wayOut: 'Elsewhere the worker or the operator closes the day.',
  },
  'business_day.not_ahead': {
    kind: 'refused',
    title: 'The date is before the business date.',
    wayOut: 'Name a later date.',
  },
  'business_day.too_far': {
    kind: 'refused',
    title: 'At most 31 days are closed in one request.',
    wayOut: 'Go step by step.',
  },
})
