// Ids are UUIDv7 inside, branded per noun so that a loan's id is never passed for a party's.

declare const noun: unique symbol
export type Id<Noun extends string> = string & { readonly [noun]: Noun }

export type TenantId = Id<'tenant'>
export type PartnerId = Id<'partner'>
export type PartyId = Id<'party'>
export type LoanProductId = Id<'loan_product'>
export type LoanProductVersionId = Id<'loan_product_version'>
export type DocumentId = Id<'document'>
export type ApplicationId = Id<'application'>
export type DecisionId = Id<'decision'>
export type OfferId = Id<'offer'>
export type LoanId = Id<'loan'>
export type LoanEventId = Id<'loan_event'>
export type LoanTransactionId = Id<'loan_transaction'>
/** A charge made by hand is known by the event that made it, any other by its name on its loan. */
export type LoanChargeId = Id<'loan_charge'>
export type ArrangementId = Id<'arrangement'>
export type ParticipationId = Id<'participation'>
export type ApiKeyId = Id<'api_key'>
export type PlatformOperatorId = Id<'platform_operator'>
export type PlatformJobId = Id<'platform_job'>
