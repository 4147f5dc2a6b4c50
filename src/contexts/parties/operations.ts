// Front door of parties.
import { localDate } from '../../kernel/local-date.ts'
import { idFromWire, wireId } from '../../platform/ids.ts'
import type { components, Operations } from '../../wire/call.ts'
import { createParty } from './create-party.ts'
import type { Party } from './party.rules.ts'
import { getParty, listParties } from './party.view.ts'
import { recordIdentityCheck } from './record-identity-check.ts'
import { searchParties } from './search-parties.view.ts'
import { unmaskParty } from './unmask-party.ts'
import { updateParty } from './update-party.ts'

export const operations = {
  createParty: async (work, { body }) => {
    const order = {
      kind: body.kind,
      fullName: body.fullName,
      bornOn: body.bornOn === undefined ? null : localDate(body.bornOn),
      country: body.country,
      phoneNumber: body.phoneNumber ?? null,
      emailAddress: body.emailAddress ?? null,
      address: body.address ?? null,
      externalReference: body.externalReference ?? null,
    }
    return toWire(await createParty(work, order, body.identifiers ?? []))
  },
  getParty: async (work, { path }) => toWire(await getParty(work, idFromWire('party', path.partyId))),
  listParties: async (work, { query, page }) => {
    const parties = await listParties(work, { externalReference: query.externalReference }, page)
    return page.close(parties, (party) => party.id, toWire)
  },
  searchParties: async (work, { body }) => ({ data: (await searchParties(work, body)).map(toWire) }),
  updateParty: async (work, { path, body, ifMatch }) =>
    toWire(await updateParty(work, idFromWire('party', path.partyId), ifMatch ?? 0, body)),
  recordIdentityCheck: async (work, { path, body }) =>
    toWire(await recordIdentityCheck(work, idFromWire('party', path.partyId), body)),
  unmaskParty: async (work, { path, body }) => {
    const values = await unmaskParty(work, { id: idFromWire('party', path.partyId), ...body })
    return { partyId: path.partyId, ...body, values: values as components['schemas']['PersonalValues'] | null }
  },
} satisfies Partial<Operations>

function toWire(party: Party): components['schemas']['Party'] {
  // What is masked the gateway says: it knows who reads.
  return { ...party, id: wireId('party', party.id), masked: [] }
}
