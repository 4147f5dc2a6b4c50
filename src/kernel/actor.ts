// Who acts. Every act, by day or by night, has one actor, and the actor's kind decides the database role.
import type { PartnerId } from './id.ts'

export type ActorKind = 'staff' | 'co_lender' | 'sourcing_partner' | 'agent' | 'system'

export interface Actor {
  readonly kind: ActorKind
  /**
   * Stable within the tenant: `user:<sub>`, `agent:<sub>`, `key:<api key id>` or `system:<name>`. People and agents of another issuer
   * than the tenant's first, who may have a `sub` of the first too, are `user:<issuer tag>:<sub>` and `agent:<issuer tag>:<sub>`.
   */
  readonly subject: string
  /** Whom an agent acts for, where its token says so; null for everybody else. */
  readonly onBehalfOf: string | null
  /** What people read in the audit trail. */
  readonly displayName: string
  /** Set for partners, and for partners only. */
  readonly partnerId: PartnerId | null
  /** The operations this actor may call: operationIds. */
  readonly permissions: ReadonlySet<string>
  /** The roles of the contract that a person holds; a key or an agent holds none, and so decides on nothing. */
  readonly roles: ReadonlySet<string>
  /** Every subject that stands behind the act: the actor itself, whoever made its key, owns the agent or is acted for. */
  readonly principals: readonly string[]
  /** The classes of personal data that this actor is shown in clear. */
  readonly sees: ReadonlySet<string>
}

/** A role of this name makes whoever acts an agent, whatever other roles there are. */
export function isAgentRole(role: string): boolean {
  return role.startsWith('agent_')
}
