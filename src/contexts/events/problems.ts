import { catalogue } from '../../kernel/problem.ts'

export const problem = catalogue({
  'event.not_found': {
    kind: 'missing',
    title: 'There is no such event.',
    wayOut: 'Check the id; read the feed from its beginning without it.',
  },
  'webhook_endpoint.not_found': {
    kind: 'missing',
    title: 'There is no such webhook endpoint.',
    wayOut: 'Check the id; list the endpoints.',
  },
  'webhook_endpoint.too_many': {
    kind: 'conflict',
    title: 'There are as many webhook endpoints as there may be.',
    wayOut: 'Delete one that is not needed, or let one address take more types of events.',
  },
  'webhook_endpoint.not_active': {
    kind: 'conflict',
    title: 'Nothing is sent to a disabled webhook endpoint.',
    wayOut: 'Make the endpoint active first.',
  },
  'webhook_endpoint.url_refused': {
    kind: 'refused',
    title: 'Webhooks are not sent to this address.',
    wayOut: 'Name an https address of the public internet, on port 443 or 8443.',
  },
  'webhook_delivery.not_found': {
    kind: 'missing',
    title: 'There is no such delivery of this webhook endpoint.',
    wayOut: "Check the id; list the endpoint's deliveries.",
  },
  'webhook_delivery.pending': {
    kind: 'conflict',
    title: 'The delivery is under way.',
    wayOut: 'Wait for its next attempt.',
  },
  'partner.not_found': {
    kind: 'missing',
    title: 'There is no such partner.',
    wayOut: 'Check the id; list the partners.',
  },
  'version.stale': {
    kind: 'stale',
    title: 'Somebody else has written since you read.',
    wayOut: 'Read again and send the new ETag.',
  },
})
