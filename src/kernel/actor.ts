// Who acts. Every act, by day or by night, has one actor, and the actor's kind decides the database role.
import type { PartnerId } from './id.ts'

export type ActorKind = 'staff' | 'co_lender' | 'sourcing_partner' | 'system'

export interface Actor {
  readonly kind: ActorKind
  /**
   * Stable within the tenant: `user:<sub>`, `key:<api key id>` or `system:<name>`. Where the tenant trusts several issuers, who may
   * each have a person of that `sub`, `user:<issuer tag>:<sub>`.
   */
  readonly subject: string
  /** What people read in the audit trail. */
  readonly displayName: string
  /** Set for partners, and for partners only. */
  readonly partnerId: PartnerId | null
  /** The operations this actor may call: operationIds. */
  readonly permissions: ReadonlySet<string>
  /** The roles of the contract that a person holds; a key holds none. */
  readonly roles: ReadonlySet<string>
  /** Every subject that stands behind the act: the actor itself, whoever made its key, whoever it acts for. */
  readonly principals: readonly string[]
  /** The classes of personal data that this actor is shown in clear. */
  readonly sees: ReadonlySet<string>
}
