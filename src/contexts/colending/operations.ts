// Front door of co-lending.
import { Money } from '../../kernel/money.ts'
import { idFromWire, wireId } from '../../platform/ids.ts'
import type { components, Operations } from '../../wire/call.ts'
import type { Arrangement } from './arrangement.rules.ts'
import type { Participation } from './participation.store.ts'
import {
  getParticipation,
  listParticipationInstalments,
  listParticipations,
  listParticipationTransactions,
  shareText,
} from './participation.view.ts'
import { listArrangements, listPartners } from './partner.view.ts'
import { balanceOf } from './share.rules.ts'
import { amountsToWire, transactionToWire } from './share.wire.ts'

export const operations = {
  listPartners: async (work, { page }) =>
    page.close(
      await listPartners(work, page),
      (row) => row.partner_id,
      (row) => ({
        id: wireId('partner', row.partner_id),
        code: row.code,
        name: row.name,
        kind: row.kind,
      }),
    ),
  listArrangements: async (work, { page }) =>
    page.close(await listArrangements(work, page), (arrangement) => arrangement.id, arrangementToWire),
  listParticipations: async (work, { query, page }) => {
    const filter = {
      loanId: query.loanId === undefined ? undefined : idFromWire('loan', query.loanId),
      status: query.status,
    }
    return page.close(await listParticipations(work, filter, page), (each) => each.id, toWire)
  },
  getParticipation: async (work, { path }) =>
    toWire(await getParticipation(work, idFromWire('participation', path.participationId))),
  listParticipationInstalments: async (work, { path }) => {
    const participation = await getParticipation(work, idFromWire('participation', path.participationId))
    const text = (minor: bigint) => Money.ofMinor(participation.currency, minor).toText()
    const instalments = await listParticipationInstalments(work, participation.id)
    return {
      currency: participation.currency.code,
      data: instalments.map((each) => ({
        number: each.number,
        dueOn: each.dueOn,
        principal: text(each.principal),
        interest: text(each.interest),
        total: text(each.principal + each.interest),
      })),
    }
  },
  listParticipationTransactions: async (work, { path, page }) => {
    const participation = await getParticipation(work, idFromWire('participation', path.participationId))
    const rows = await listParticipationTransactions(work, participation.id, page)
    return page.close(
      rows,
      (row) => row.rowId,
      (row) => transactionToWire(participation.currency, row),
    )
  },
} satisfies Partial<Operations>

function arrangementToWire(arrangement: Arrangement): components['schemas']['Arrangement'] {
  return {
    id: wireId('arrangement', arrangement.id),
    code: arrangement.code,
    name: arrangement.name,
    effectiveFrom: arrangement.effectiveFrom,
    legs: arrangement.legs.map((leg) => ({
      partnerId: wireId('partner', leg.partnerId),
      share: leg.share,
      annualRate: leg.annualRate,
      penaltyShare: leg.penaltyShare,
    })),
  }
}

function toWire(participation: Participation): components['schemas']['Participation'] {
  return {
    id: wireId('participation', participation.id),
    loanId: wireId('loan', participation.loanId),
    partnerId: wireId('partner', participation.partnerId),
    status: participation.status,
    currency: participation.currency.code,
    share: shareText(participation),
    disbursedOn: participation.disbursedOn,
    closedOn: participation.closedOn,
    daysPastDue: participation.daysPastDue,
    balances: amountsToWire(participation.currency, balanceOf(participation)),
  }
}
