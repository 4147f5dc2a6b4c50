// A lender's share on the wire: where shares are listed, and where a dry run shows those it would give.
import { type Currency, Money } from '../../kernel/money.ts'
import { wireId } from '../../platform/ids.ts'
import type { components } from '../../wire/call.ts'
import type { LenderShare, ParticipationTransaction } from './participation.view.ts'
import { type Amounts, componentsOf } from './share.rules.ts'

type Schemas = components['schemas']

export function transactionToWire(
  currency: Currency,
  row: ParticipationTransaction,
): Schemas['ParticipationTransaction'] {
  return {
    id: wireId('loan_transaction', row.id),
    type: row.type,
    valueOn: row.valueOn,
    bookedOn: row.bookedOn,
    ...amountsToWire(currency, row.amounts),
    taxAmount: Money.ofMinor(currency, row.amounts.feeTax + row.amounts.penaltyTax).toText(),
    income: Money.ofMinor(currency, row.amounts.income).toText(),
  }
}

export function shareToWire(share: LenderShare): Schemas['DryRunShare'] {
  const { id: transactionId, ...transaction } = transactionToWire(share.currency, share)
  return {
    loanId: wireId('loan', share.loanId),
    partnerId: wireId('partner', share.partnerId),
    partnerCode: share.partnerCode,
    transactionId,
    currency: share.currency.code,
    ...transaction,
  }
}

/** What is owed of each component; what another than the borrower paid is no part of it. */
export function amountsToWire(currency: Currency, amounts: Amounts) {
  const text = (minor: bigint) => Money.ofMinor(currency, minor).toText()
  const { principal, interest, fee, penalty } = componentsOf(amounts)
  return {
    principal: text(principal),
    interest: text(interest),
    fee: text(fee),
    penalty: text(penalty),
    total: text(principal + interest + fee + penalty),
  }
}
