// An event on the wire: the same in the feed and in the body of a webhook.
import type { Id } from '../../kernel/id.ts'
import { wireId } from '../../platform/ids.ts'
import type { components } from '../../wire/call.ts'
import { type FeedEvent, loanOf, thinPayload } from './event.rules.ts'

export function eventToWire(event: FeedEvent): components['schemas']['Event'] {
  return {
    id: wireId('outbox_event', event.id as Id<'outbox_event'>),
    type: event.type,
    recordedAt: event.recordedAt,
    businessDate: event.businessDate,
    subject: { type: event.subjectType, id: event.subjectId },
    loanId: loanOf(event),
    aggregateVersion: event.aggregateVersion,
    data: thinPayload(event.payload ?? {}),
  }
}
