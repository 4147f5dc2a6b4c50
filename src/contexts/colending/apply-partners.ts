// Applies the partners and arrangements that a tenant's file declares. An arrangement is never changed: loans stand on it.
import { assert } from '../../kernel/assert.ts'
import type { PartnerId } from '../../kernel/id.ts'
import { localDate } from '../../kernel/local-date.ts'
import { newId } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { type Arrangement, faultsInLegs } from './arrangement.rules.ts'
import { insertArrangement, insertPartner, type PartnerKind, renamePartner } from './partner.store.ts'
import { allPartners, arrangementCodes } from './partner.view.ts'

export interface DeclaredPartner {
  readonly code: string
  readonly name: string
  readonly kind: PartnerKind
}

export interface DeclaredArrangement {
  readonly code: string
  readonly name: string
  readonly effectiveFrom: string
  readonly legs: readonly { partner: string; share: string; penaltyShare: string; annualRate?: string }[]
}

export interface CoLender {
  readonly id: PartnerId
  readonly code: string
  readonly name: string
}

/** The co-lenders there are after it. */
export async function applyPartners(work: Work, declared: readonly DeclaredPartner[]): Promise<CoLender[]> {
  const known = new Map((await allPartners(work)).map((partner) => [partner.code, partner]))
  for (const partner of declared) {
    const row = known.get(partner.code)
    if (row && row.kind !== partner.kind)
      throw new Error(`The partner ${partner.code} is a ${row.kind}; a partner keeps its kind.`)
    if (row && row.name !== partner.name) await renamePartner(work, row.partner_id, partner.name)
    if (!row) {
      const id = newId('partner')
      await insertPartner(work, { partner_id: id, ...partner })
      work.happened({ event: 'partner.added', entity: 'partner', entityId: id, changes: { ...partner } })
    }
  }
  return (await allPartners(work))
    .filter((row) => row.kind === 'co_lender')
    .map((row) => ({ id: row.partner_id, code: row.code, name: row.name }))
}

/** Throws Error that names the arrangement whose legs do not fit: a leg is the own book's or a co-lender's. */
export async function applyArrangements(work: Work, declared: readonly DeclaredArrangement[]): Promise<void> {
  const partners = new Map((await allPartners(work)).map((partner) => [partner.code, partner]))
  const known = await arrangementCodes(work)
  for (const each of declared.filter((arrangement) => !known.has(arrangement.code))) {
    const arrangement: Arrangement = {
      id: newId('arrangement'),
      code: each.code,
      name: each.name,
      effectiveFrom: localDate(each.effectiveFrom),
      legs: each.legs.map((leg, index) => {
        const partner = partners.get(leg.partner)
        assert(partner !== undefined, 'the declaration was checked for its partners')
        if (partner.kind === 'sourcing_partner')
          throw new Error(
            `The arrangement ${each.code} has a leg of ${leg.partner}, a sourcing partner, which does not lend.`,
          )
        return {
          legNumber: index + 1,
          partnerId: partner.partner_id,
          isOwnBook: partner.kind === 'own_book',
          share: leg.share,
          annualRate: leg.annualRate ?? null,
          penaltyShare: leg.penaltyShare,
        }
      }),
    }
    const faults = faultsInLegs(arrangement.legs)
    if (faults.length > 0) throw new Error(`The arrangement ${each.code} cannot be lent on: ${faults.join(' ')}`)
    await insertArrangement(work, arrangement)
    work.happened({
      event: 'arrangement.added',
      entity: 'arrangement',
      entityId: arrangement.id,
      changes: { code: each.code, legs: each.legs.map((leg) => ({ ...leg })) },
    })
  }
}
