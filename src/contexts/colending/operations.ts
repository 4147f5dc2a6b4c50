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
  type ParticipationTransaction,
  shareText,
} from './participation.view.ts'
import { listArrangements, listPartners } from './partner.view.ts'
import { type Amounts, balanceOf, componentsOf } from './share.rules.ts'

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
      (row) => transactionToWire(participation, row),
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
    balances: amountsToWire(participation, balanceOf(participation)),
  }
}

function transactionToWire(
  participation: Participation,
  row: ParticipationTransaction,
): components['schemas']['ParticipationTransaction'] {
  return {
    id: wireId('loan_transaction', row.id),
    type: row.type,
    valueOn: row.valueOn,
    bookedOn: row.bookedOn,
    ...amountsToWire(participation, row.amounts),
    taxAmount: Money.ofMinor(participation.currency, row.amounts.feeTax + row.amounts.penaltyTax).toText(),
    income: Money.ofMinor(participation.currency, row.amounts.income).toText(),
  }
}

/** What is owed of each component; what another than the borrower paid is no part of it. */
function amountsToWire(participation: Participation, amounts: Amounts) {
  const text = (minor: bigint) => Money.ofMinor(participation.currency, minor).toText()
  const { principal, interest, fee, penalty } = componentsOf(amounts)
  return {
    principal: text(principal),
    interest: text(interest),
    fee: text(fee),
    penalty: text(penalty),
    total: text(principal + interest + fee + penalty),
  }
}
