import { catalogue } from '../../kernel/problem.ts'

export const problem = catalogue({
  'party.not_found': { kind: 'missing', title: 'There is no such party.', wayOut: 'Check the id.' },
  'party.erased': {
    kind: 'conflict',
    title: 'The party is erased.',
    wayOut: 'Record the person as a new party.',
  },
  'party.external_reference_taken': {
    kind: 'conflict',
    title: 'Another of your parties has this external reference.',
    wayOut: 'Use that party or another reference.',
  },
  'version.stale': {
    kind: 'stale',
    title: 'Somebody else has written since you read.',
    wayOut: 'Read again and send the new ETag.',
  },
})
