import { catalogue } from '../kernel/problem.ts'

export const problem = catalogue({
  'idempotency_key.missing': {
    kind: 'invalid',
    title: 'A write needs an Idempotency-Key.',
    wayOut: 'Send one value per intended effect and keep it across retries.',
  },
  'idempotency_key.in_flight': {
    kind: 'conflict',
    title: 'A request with this Idempotency-Key is still running.',
    wayOut: 'Retry with the same key after the time that Retry-After names.',
  },
  'idempotency_key.reused': {
    kind: 'refused',
    title: 'This Idempotency-Key was used for another request.',
    wayOut: 'Use a new key for a new effect.',
  },
  'server.busy': {
    kind: 'unavailable',
    title: 'We are busy.',
    wayOut: 'Retry with the same Idempotency-Key after the time that Retry-After names.',
  },
})
