// Applications, decisions and offers on the wire.
import { decimal } from '../../kernel/decimal.ts'
import type { Id } from '../../kernel/id.ts'
import { Money } from '../../kernel/money.ts'
import { hex } from '../../platform/hash.ts'
import { wireId } from '../../platform/ids.ts'
import type { components } from '../../wire/call.ts'
import type { Application } from './application.rules.ts'
import type { Decision } from './decision.store.ts'
import type { Offer } from './offer.store.ts'

type Schemas = components['schemas']

export function applicationToWire(application: Application): Schemas['Application'] {
  return {
    id: wireId('application', application.id),
    externalReference: application.externalReference,
    partnerId: wireId('partner', application.partnerId),
    partyId: wireId('party', application.partyId),
    loanProductId: wireId('loan_product', application.loanProductId),
    loanProductVersionId: wireId('loan_product_version', application.loanProductVersionId),
    status: application.status,
    currency: application.requestedAmount.currency.code,
    requestedAmount: application.requestedAmount.toText(),
    requestedInstalmentCount: application.requestedInstalmentCount,
    purpose: application.purpose,
    monthlyIncomeAmount: application.monthlyIncomeAmount?.toText() ?? null,
    monthlyObligationAmount: application.monthlyObligationAmount?.toText() ?? null,
    reasonCodes: [...application.reasonCodes],
    openOfferId: wireId('offer', application.openOfferId),
    loanId: wireId('loan', application.loanId),
    createdOn: application.createdOn,
    version: application.version,
  }
}

export function decisionToWire(decision: Decision): Schemas['Decision'] {
  return {
    id: wireId('decision', decision.id),
    applicationId: wireId('application', decision.applicationId),
    applicationVersion: decision.applicationVersion,
    outcome: decision.outcome,
    reasonCodes: [...decision.reasonCodes],
    policyId: wireId('decision_policy', decision.policyId as Id<'decision_policy'>),
    policyVersion: decision.policyVersion,
    policyHash: hex(decision.policyHash),
    snapshotHash: hex(decision.snapshotHash),
    outputHash: hex(decision.outputHash),
    engineVersion: decision.engineVersion,
    decidedAsOf: decision.decidedAsOf,
    inputs: decision.inputs as Schemas['Decision']['inputs'],
    trace: decision.trace.map((step) => ({ ...step })),
  }
}

export function offerToWire(offer: Offer): Schemas['Offer'] {
  const noFee = Money.zero(offer.amount.currency).toText()
  return {
    id: wireId('offer', offer.id),
    applicationId: wireId('application', offer.applicationId),
    status: offer.status,
    currency: offer.amount.currency.code,
    amount: offer.amount.toText(),
    netDisbursedAmount: offer.netDisbursedAmount.toText(),
    instalmentCount: offer.instalmentCount,
    annualRate: offer.terms.annualRate,
    annualPercentageRate: decimal(offer.annualPercentageRate).toFixed(6),
    totalInterest: offer.totalInterest,
    termsHash: hex(offer.termsHash),
    validUntilOn: offer.validUntilOn,
    expectedDisbursementOn: offer.expectedDisbursementOn,
    acceptedOn: offer.acceptedOn,
    loanId: wireId('loan', offer.loanId),
    instalments: offer.instalments.map((instalment) => ({ fee: noFee, ...instalment })),
  }
}
