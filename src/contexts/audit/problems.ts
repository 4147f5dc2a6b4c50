import { catalogue } from '../../kernel/problem.ts'

export const problem = catalogue({
  'audit_entry.not_found': { kind: 'missing', title: 'There is no such audit entry.', wayOut: 'Check the id.' },
  'audit_entry.not_sealed': {
    kind: 'conflict',
    title: 'No seal covers this entry yet.',
    wayOut: 'Ask again in a few seconds.',
  },
})
