import { catalogue } from '../../kernel/problem.ts'

export const problem = catalogue({
  'credential.missing': {
    kind: 'unauthenticated',
    title: 'The request names no credential.',
    wayOut: 'Send Authorization: Bearer with an access token or an API key.',
  },
  'credential.invalid': {
    kind: 'unauthenticated',
    title: 'The credential is not accepted.',
    wayOut: 'Ask for a new token or use a key that is in force.',
  },
  'organization.ambiguous': {
    kind: 'forbidden',
    title: 'The access token is for several organizations.',
    wayOut: 'Ask the issuer for a token of one organization: the scope organization:<alias>.',
  },
  'issuer.unavailable': {
    kind: 'unavailable',
    title: 'The keys of the token issuer cannot be had.',
    wayOut: 'Keep the token and retry after the time that Retry-After names.',
  },
  'agent.owner_missing': {
    kind: 'forbidden',
    title: 'The token of the agent names nobody who answers for it.',
    wayOut: 'Have the issuer put the subject of a person into the claim agent_owner.',
  },
  'permission.denied': {
    kind: 'forbidden',
    title: 'The credential may not call this operation.',
    wayOut: 'Ask the administrator for a role or scope that includes the operation.',
  },
  'api_key.not_found': { kind: 'missing', title: 'There is no such API key.', wayOut: 'Check the id; list the keys.' },
  'api_key.already_revoked': {
    kind: 'conflict',
    title: 'The key is revoked already.',
    wayOut: 'Nothing is left to do.',
  },
  'api_key.expired': { kind: 'conflict', title: 'The key has expired.', wayOut: 'Make a new key.' },
  'api_key.network_unfit': {
    kind: 'refused',
    title: 'An allowed network is none.',
    wayOut:
      'Mend those that errors point to: an address, or the first address of a network with its length, such as 203.0.113.0/24.',
  },
  'api_key.scope_not_for_kind': {
    kind: 'refused',
    title: 'A key of this kind cannot hold that scope.',
    wayOut: 'Leave out the scopes that errors point to.',
  },
  'api_key.partner_of_other_kind': {
    kind: 'refused',
    title: 'The kind of key and the partner do not fit.',
    wayOut: "A staff key has no partner; a partner's key has a partner of that kind.",
  },
  'partner.not_found': {
    kind: 'missing',
    title: 'There is no such partner.',
    wayOut: 'Check the id; list the partners.',
  },
})
