// The rows of partners and arrangements.
import type { ArrangementId, PartnerId } from '../../kernel/id.ts'
import type { LocalDate } from '../../kernel/local-date.ts'
import { Row } from '../../platform/row.ts'
import type { Work } from '../../platform/work.ts'
import type { Arrangement, Leg } from './arrangement.rules.ts'

export type PartnerKind = 'own_book' | 'co_lender' | 'sourcing_partner'

export class PartnerRow extends Row {
  static override tableName = 'partner'
  static override idColumn = 'partner_id'
  declare partner_id: PartnerId
  declare code: string
  declare name: string
  declare kind: PartnerKind
}

export class ArrangementRow extends Row {
  static override tableName = 'arrangement'
  static override idColumn = 'arrangement_id'
  declare arrangement_id: ArrangementId
  declare code: string
  declare name: string
  declare effective_from: LocalDate
}

export class ArrangementLegRow extends Row {
  static override tableName = 'arrangement_leg'
  static override idColumn = ['arrangement_id', 'leg_number']
  declare arrangement_id: ArrangementId
  declare leg_number: number
  declare partner_id: PartnerId
  declare share: string
  declare annual_rate: string | null
  declare penalty_share: string
}

export async function insertPartner(work: Work, row: Partial<PartnerRow>): Promise<void> {
  await PartnerRow.query(work.tx).insert(row)
}

export async function renamePartner(work: Work, id: PartnerId, name: string): Promise<void> {
  await PartnerRow.query(work.tx).findById(id).patch({ name })
}

export async function insertArrangement(work: Work, arrangement: Arrangement): Promise<void> {
  await ArrangementRow.query(work.tx).insert({
    arrangement_id: arrangement.id,
    code: arrangement.code,
    name: arrangement.name,
    effective_from: arrangement.effectiveFrom,
  })
  const rows = arrangement.legs.map((leg) => legRow(arrangement.id, leg))
  await work.tx('arrangement_leg').insert(rows)
}

function legRow(arrangementId: ArrangementId, leg: Leg) {
  return {
    arrangement_id: arrangementId,
    leg_number: leg.legNumber,
    partner_id: leg.partnerId,
    share: leg.share,
    annual_rate: leg.annualRate,
    penalty_share: leg.penaltyShare,
  }
}
