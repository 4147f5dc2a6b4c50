export { applyArrangements, applyPartners } from './apply-partners.ts'
export { requireLendable } from './arrangement.rules.ts'
export { closeParticipations } from './close-participations.ts'
export { openParticipations } from './open-participations.ts'
export { ownShareOf, sharesMade } from './participation.view.ts'
export { getArrangement, kindOfPartner } from './partner.view.ts'
export { type Amounts, componentsOf, nothingShared, type SharedEffect } from './share.rules.ts'
export { shareToWire } from './share.wire.ts'
export {
  type LoanFacts,
  reshare,
  type SharedTransaction,
  shareSchedule,
  shareTransactions,
} from './share-transactions.ts'
