import { catalogue } from '../../kernel/problem.ts'

export const problem = catalogue({
  'proposal.not_found': {
    kind: 'missing',
    title: 'There is no such proposal.',
    wayOut: 'List the proposals and use one of their ids.',
  },
  'proposal.not_pending': {
    kind: 'conflict',
    title: 'The proposal was decided already.',
    wayOut: 'Read the proposal; its status and result say what became of it.',
  },
  'proposal.expired': {
    kind: 'conflict',
    title: 'The proposal has expired.',
    wayOut: 'Have it proposed again.',
  },
  'proposal.claimed': {
    kind: 'conflict',
    title: 'Somebody else is deciding on the proposal.',
    wayOut: 'Wait until facts.claimedUntil.',
  },
  'proposal.already_voted': {
    kind: 'conflict',
    title: 'You have approved the proposal already.',
    wayOut: 'Another person has to approve it.',
  },
  'proposal.effect_differs': {
    kind: 'conflict',
    title: 'The effect is no longer what was proposed.',
    wayOut: 'Look at it with dryRun and the amount of facts, and approve that amount.',
  },
  'proposal.own': {
    kind: 'refused',
    title: 'Nobody decides on a proposal of their own, by whatever key or account.',
    wayOut: 'Another person has to decide.',
  },
  'proposal.not_own': {
    kind: 'refused',
    title: 'The proposal was made by somebody else.',
    wayOut: 'Reject it, where the matrix lets you decide.',
  },
  'proposal.not_yours_to_decide': {
    kind: 'refused',
    title: 'The matrix does not name a role of yours for this proposal.',
    wayOut: "A person with a role that the proposal's approvals name has to decide.",
  },
  'proposal.differs': {
    kind: 'refused',
    title: 'The proposal is not the one that was read.',
    wayOut: 'Read the proposal and send its requestHash.',
  },
})
