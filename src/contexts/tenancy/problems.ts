import { catalogue } from '../../kernel/problem.ts'

export const problem = catalogue({
  'tenant.unavailable': {
    kind: 'unavailable',
    title: 'The tenant is not available at this moment.',
    wayOut: 'Retry with the same Idempotency-Key after the time that Retry-After names.',
  },
  'tenant.busy': {
    kind: 'unavailable',
    title: 'The tenant has as many requests in hand as its share allows.',
    wayOut: 'Ask less at a time; retry with the same Idempotency-Key after the time that Retry-After names.',
  },
})
