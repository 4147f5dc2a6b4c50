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
  'tenant.not_found': { kind: 'missing', title: 'There is no such tenant.', wayOut: 'List the tenants.' },
  'platform_job.not_found': { kind: 'missing', title: 'There is no such job.', wayOut: 'List the jobs.' },
  'tenant.slug_taken': {
    kind: 'conflict',
    title: 'Another tenant has this slug, or had it.',
    wayOut: 'Choose another slug; to change a tenant that is there, apply a declaration to it.',
  },
  'tenant.not_active': {
    kind: 'conflict',
    title: 'Only an active tenant is suspended.',
    wayOut: 'Wait until it is provisioned.',
  },
  'tenant.not_suspended': {
    kind: 'conflict',
    title: 'Only a suspended tenant is resumed or removed.',
    wayOut: 'Suspend it first.',
  },
  'tenant.not_exported': {
    kind: 'conflict',
    title: 'The tenant was not exported a minute after it was suspended or later.',
    wayOut: 'Export it, or say with withoutExport that nobody wants what is in it.',
  },
  'tenant.removed': {
    kind: 'conflict',
    title: 'The tenant was removed.',
    wayOut: 'Nothing is left to do; its slug is not given again.',
  },
  'tenant.slug_not_repeated': {
    kind: 'refused',
    title: 'To remove a tenant its slug must be repeated exactly.',
    wayOut: 'Send the slug of the address in the body.',
  },
  'tenant_declaration.inconsistent': {
    kind: 'refused',
    title: 'The declaration contradicts itself.',
    wayOut: 'Mend what errors point to.',
  },
  'idempotency_key.reused': {
    kind: 'refused',
    title: 'This Idempotency-Key was used for another request.',
    wayOut: 'Use a new key for a new effect.',
  },
})
