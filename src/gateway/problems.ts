import { catalogue } from '../kernel/problem.ts'

export const problem = catalogue({
  'request.invalid': {
    kind: 'invalid',
    title: 'The request does not fit its schema.',
    wayOut: 'Mend the fields that errors point to.',
  },
  'request.malformed_json': {
    kind: 'invalid',
    title: 'The body is not JSON that we read.',
    wayOut: 'Send one JSON value in UTF-8, at most 32 levels deep, without repeated names.',
  },
  'request.bad_target': {
    kind: 'invalid',
    title: 'The request target cannot be read.',
    wayOut: 'Percent-encode the path and the query properly.',
  },
  'route.not_found': {
    kind: 'missing',
    title: 'There is nothing at this address.',
    wayOut: 'See /docs for the addresses there are.',
  },
  'method.not_allowed': {
    kind: 'wrong_method',
    title: 'This address does not answer that method.',
    wayOut: 'Use a method that the Allow header names.',
  },
  'body.too_large': {
    kind: 'too_large',
    title: 'The body is larger than this address takes.',
    wayOut: 'Send at most 1 MiB, or 10 MiB for a document.',
  },
  'media_type.unsupported': {
    kind: 'wrong_media_type',
    title: 'The address does not take this media type.',
    wayOut: 'Send a Content-Type that the operation declares.',
  },
  'version.required': {
    kind: 'precondition_required',
    title: 'A change needs the version it was made on.',
    wayOut: 'Send If-Match with the ETag that you read.',
  },
  'rate_limit.exceeded': {
    kind: 'limited',
    title: 'Too many requests in too short a time.',
    wayOut: 'Wait as long as Retry-After says; RateLimit-Policy says how many are taken.',
  },
  'server.failed': {
    kind: 'failed',
    title: 'We failed; the fault is ours.',
    wayOut: 'Retry with the same Idempotency-Key; if it stays, tell the operator the requestId.',
  },
})
