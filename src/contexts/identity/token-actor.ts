// Whom a token makes of its bearer: a person, or an agent with an agent's rights and no other.
import { type Actor, isAgentRole } from '../../kernel/actor.ts'
import type { Spec } from '../../wire/spec.ts'
import { problem } from './problems.ts'
import type { Token } from './token.ts'

type Lists = Pick<Spec, 'roles' | 'sees'>

/** A role that begins with `agent_` makes an agent, one that the contract does not know too. Throws agent.owner_missing. */
export function actorOfToken(spec: Lists, token: Token): Actor {
  return token.roles.some(isAgentRole) ? agentOf(spec, token) : personOf(spec, token)
}

function personOf(spec: Lists, token: Token): Actor {
  return {
    kind: 'staff',
    subject: `user:${token.subject}`,
    onBehalfOf: null,
    displayName: token.displayName,
    partnerId: null,
    permissions: permissionsOf(spec, token.roles),
    roles: new Set(token.roles),
    principals: [token.subject, ...token.actors].map((subject) => `user:${subject}`),
    sees: sightOf(spec, token.roles),
  }
}

/**
 * The agent is who acts: the nearest in `act`, else the subject. Its rights are those of the roles of agents; where it acts for
 * somebody, of those only what the other roles in the token prove of that one. It holds no role, so it decides on nothing. As whom else
 * its accounts may come, and who owns it, stands behind what it does.
 */
function agentOf(spec: Lists, token: Token): Actor {
  const { subject, owner, actors } = token
  const acting = actors[0] ?? subject
  if (owner === undefined || owner === acting) throw problem('agent.owner_missing')
  const own = token.roles.filter(isAgentRole)
  const others = token.roles.filter((role) => !isAgentRole(role))
  const actsForAnother = acting !== subject
  const within = (rights: ReadonlySet<string>, bounds: ReadonlySet<string>) =>
    actsForAnother ? new Set([...rights].filter((right) => bounds.has(right))) : rights
  return {
    kind: 'agent',
    subject: `agent:${acting}`,
    onBehalfOf: actsForAnother ? `user:${subject}` : null,
    // The name in the token is that of its subject, who may be the one acted for.
    displayName: token.client ?? acting,
    partnerId: null,
    permissions: within(permissionsOf(spec, own), permissionsOf(spec, others)),
    roles: new Set(),
    principals: [`agent:${acting}`, ...new Set([subject, ...actors, owner].map((each) => `user:${each}`))],
    sees: within(sightOf(spec, own), sightOf(spec, others)),
  }
}

function permissionsOf({ roles: lists }: Lists, roles: readonly string[]): ReadonlySet<string> {
  return new Set(roles.flatMap((role) => lists.get(role) ?? []))
}

/** Scopes and kinds of key stand in the same list: a token that calls them roles gets nothing by it. */
function sightOf({ roles: lists, sees }: Lists, roles: readonly string[]): ReadonlySet<string> {
  return new Set(roles.flatMap((role) => (lists.has(role) ? (sees.get(role) ?? []) : [])))
}
