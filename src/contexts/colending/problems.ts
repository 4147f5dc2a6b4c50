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
})
