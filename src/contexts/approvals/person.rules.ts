// Who made a proposal or decided on it, as it is kept, and back.
import type { Actor, ActorKind } from '../../kernel/actor.ts'
import type { PartnerId } from '../../kernel/id.ts'

export interface Person {
  readonly kind: ActorKind
  readonly subject: string
  readonly name: string
  readonly partnerId: PartnerId | null
  /** Whom an agent acted for. What was kept before there were agents does not say. */
  readonly onBehalfOf?: string | null
}

export function personOf({ kind, subject, displayName, partnerId, onBehalfOf }: Actor): Person {
  return { kind, subject, name: displayName, partnerId, onBehalfOf }
}

/** Who an approved proposal runs as: its maker, who may call that operation and nothing else. */
export function makerOf(person: Person, principals: readonly string[], operationId: string): Actor {
  return {
    kind: person.kind,
    subject: person.subject,
    onBehalfOf: person.onBehalfOf ?? null,
    displayName: person.name,
    partnerId: person.partnerId,
    permissions: new Set([operationId]),
    roles: new Set(),
    sees: new Set(),
    principals,
  }
}
