export { applyArrangements, applyPartners } from './apply-partners.ts'
export { openParticipations } from './open-participations.ts'
export { getArrangement, kindOfPartner } from './partner.view.ts'
export { type LoanFacts, type SharedTransaction, shareSchedule, shareTransactions } from './share-transactions.ts'
