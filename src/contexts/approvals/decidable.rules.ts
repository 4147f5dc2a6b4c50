// When somebody may decide on a proposal.
import type { Actor } from '../../kernel/actor.ts'
import { type ApprovalDemand, sharePrincipal } from './approval.rules.ts'
import { problem } from './problems.ts'

export interface Decidable {
  readonly status: string
  readonly expires_at: string
  readonly demands: readonly ApprovalDemand[]
  readonly made_by_principals: readonly string[]
  readonly claimed_by: { readonly subject: string } | null
  readonly claimed_until: string | null
}

/** Throws proposal.not_pending, proposal.expired. `now`: an instant as text. */
export function requirePending(proposal: Decidable, now: string): void {
  if (proposal.status !== 'pending') throw problem('proposal.not_pending', { facts: { status: proposal.status } })
  if (Date.parse(proposal.expires_at) <= Date.parse(now)) {
    throw problem('proposal.expired', { facts: { expiresAt: new Date(proposal.expires_at).toISOString() } })
  }
}

/** Throws as requirePending does, and proposal.own, proposal.not_yours_to_decide, proposal.claimed. */
export function requireDecider(proposal: Decidable, actor: Actor, now: string): void {
  requirePending(proposal, now)
  if (sharePrincipal(proposal.made_by_principals, actor.principals)) throw problem('proposal.own')
  // A decision is a person's own: no agent's, and not that of whoever acts with a person's token.
  if (actor.kind === 'agent' || actor.principals.length > 1) throw problem('proposal.not_yours_to_decide')
  const isNamed = proposal.demands.some(({ roles }) => roles.some((role) => actor.roles.has(role)))
  if (!isNamed) throw problem('proposal.not_yours_to_decide')
  const { claimed_by: claimedBy, claimed_until: claimedUntil } = proposal
  const isClaimed = claimedUntil !== null && Date.parse(claimedUntil) > Date.parse(now)
  if (isClaimed && claimedBy?.subject !== actor.subject) {
    throw problem('proposal.claimed', { facts: { claimedUntil: new Date(claimedUntil).toISOString() } })
  }
}
