// What a dry run would have left, read in its own transaction before that is rolled back.
import type { LoanId } from '../kernel/id.ts'
import type { Work } from '../platform/work.ts'
import type { components } from '../wire/call.ts'
import { eventsToldTo } from './partner-event.store.ts'
import type { TrailEntry } from './trail.store.ts'

type DryRunEffect = components['schemas']['DryRunEffect']

/** Looks up what the work's transaction has posted in the loans, as far as its actor sees that. */
export type PostedBy = (work: Work, loanIds: readonly LoanId[]) => Promise<Omit<DryRunEffect, 'events'>>

/** Journal entries, shares and events of the work so far, whose trail is `entries`. */
export async function effectOf(work: Work, postedBy: PostedBy, entries: readonly TrailEntry[]): Promise<DryRunEffect> {
  const loans = entries.flatMap(({ happening: { entity, entityId } }) =>
    entity === 'loan' ? [entityId as LoanId] : [],
  )
  const { partnerId } = work.actor
  const told = partnerId === null ? null : await eventsToldTo(work.tx, partnerId, entries)
  return {
    ...(await postedBy(work, [...new Set(loans)])),
    events: entries
      .filter(({ outboxEventId }) => told === null || told.has(outboxEventId))
      .map(({ happening, entityId }) => ({ type: happening.event, subject: { type: happening.entity, id: entityId } })),
  }
}
