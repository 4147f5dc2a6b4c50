// Front door of erasure.
import { idFromWire } from '../platform/ids.ts'
import type { Operations } from '../wire/call.ts'
import { eraseParty } from './erase-party.ts'

export const erasureOperations = {
  eraseParty: async (work, { path, body }) => {
    await eraseParty(work, idFromWire('party', path.partyId), body.reason)
    return { partyId: path.partyId, erasedAt: work.recordedAt }
  },
} satisfies Partial<Operations>
