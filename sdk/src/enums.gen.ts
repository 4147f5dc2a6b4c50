// Generated from openapi/ by `npm run generate`. Do not edit.
export const ApiKeyKind = {
  "staff": "staff",
  "co_lender": "co_lender",
  "sourcing_partner": "sourcing_partner",
} as const
export type ApiKeyKind = (typeof ApiKeyKind)[keyof typeof ApiKeyKind]

export const Scope = {
  "tenant.read": "tenant.read",
  "products.read": "products.read",
  "parties.read": "parties.read",
  "parties.write": "parties.write",
  "parties.unmask": "parties.unmask",
  "applications.read": "applications.read",
  "applications.write": "applications.write",
  "loans.read": "loans.read",
  "repayments.write": "repayments.write",
  "servicing.read": "servicing.read",
  "servicing.write": "servicing.write",
  "participations.read": "participations.read",
  "accounting.read": "accounting.read",
  "events.read": "events.read",
  "webhooks.manage": "webhooks.manage",
} as const
export type Scope = (typeof Scope)[keyof typeof Scope]

export const PartnerKind = {
  "own_book": "own_book",
  "co_lender": "co_lender",
  "sourcing_partner": "sourcing_partner",
} as const
export type PartnerKind = (typeof PartnerKind)[keyof typeof PartnerKind]

export const ParticipationStatus = {
  "committed": "committed",
  "active": "active",
  "closed": "closed",
  "written_off": "written_off",
} as const
export type ParticipationStatus = (typeof ParticipationStatus)[keyof typeof ParticipationStatus]

export const LoanTransactionType = {
  "disbursement": "disbursement",
  "capitalisation": "capitalisation",
  "interest_capitalisation": "interest_capitalisation",
  "charge": "charge",
  "tax": "tax",
  "tax_waiver": "tax_waiver",
  "tax_adjustment": "tax_adjustment",
  "accrual": "accrual",
  "repayment": "repayment",
  "down_payment": "down_payment",
  "merchant_refund": "merchant_refund",
  "payout_refund": "payout_refund",
  "goodwill_credit": "goodwill_credit",
  "charge_refund": "charge_refund",
  "charge_adjustment": "charge_adjustment",
  "interest_waiver": "interest_waiver",
  "interest_refund": "interest_refund",
  "capitalised_income_adjustment": "capitalised_income_adjustment",
  "payoff": "payoff",
  "settlement": "settlement",
  "chargeback": "chargeback",
  "credit_refund": "credit_refund",
  "waiver": "waiver",
  "write_off": "write_off",
  "charge_off": "charge_off",
  "transfer": "transfer",
  "recovery": "recovery",
  "re_age": "re_age",
  "restructure": "restructure",
  "re_amortise": "re_amortise",
  "rate_change": "rate_change",
  "interest_pause": "interest_pause",
  "reschedule": "reschedule",
  "acceleration": "acceleration",
  "income_deferral": "income_deferral",
  "income_adjustment": "income_adjustment",
  "income_amortisation": "income_amortisation",
  "income_release": "income_release",
  "credit_application": "credit_application",
} as const
export type LoanTransactionType = (typeof LoanTransactionType)[keyof typeof LoanTransactionType]

export const Component = {
  "principal": "principal",
  "interest": "interest",
  "fee": "fee",
  "penalty": "penalty",
} as const
export type Component = (typeof Component)[keyof typeof Component]

export const PartyKind = {
  "person": "person",
  "organisation": "organisation",
} as const
export type PartyKind = (typeof PartyKind)[keyof typeof PartyKind]

export const IdentityCheckStatus = {
  "NOT_STARTED": "NOT_STARTED",
  "IN_PROGRESS": "IN_PROGRESS",
  "VERIFIED": "VERIFIED",
  "REJECTED": "REJECTED",
  "EXPIRED": "EXPIRED",
} as const
export type IdentityCheckStatus = (typeof IdentityCheckStatus)[keyof typeof IdentityCheckStatus]

export const PersonalField = {
  "fullName": "fullName",
  "bornOn": "bornOn",
  "phoneNumber": "phoneNumber",
  "emailAddress": "emailAddress",
  "address": "address",
  "identifiers": "identifiers",
} as const
export type PersonalField = (typeof PersonalField)[keyof typeof PersonalField]

export const ApplicationStatus = {
  "draft": "draft",
  "submitted": "submitted",
  "referred": "referred",
  "pending_approval": "pending_approval",
  "approved": "approved",
  "offered": "offered",
  "accepted": "accepted",
  "disbursed": "disbursed",
  "declined": "declined",
  "withdrawn": "withdrawn",
} as const
export type ApplicationStatus = (typeof ApplicationStatus)[keyof typeof ApplicationStatus]

export const DecisionOutcome = {
  "approve": "approve",
  "refer": "refer",
  "decline": "decline",
} as const
export type DecisionOutcome = (typeof DecisionOutcome)[keyof typeof DecisionOutcome]

export const LoanStatus = {
  "pending_disbursement": "pending_disbursement",
  "active": "active",
  "overpaid": "overpaid",
  "closed": "closed",
  "written_off": "written_off",
  "cancelled": "cancelled",
} as const
export type LoanStatus = (typeof LoanStatus)[keyof typeof LoanStatus]

export const ScheduleReason = {
  "disbursement": "disbursement",
  "repayment": "repayment",
  "payoff": "payoff",
  "settlement": "settlement",
  "capitalisation": "capitalisation",
  "chargeback": "chargeback",
  "credit_refund": "credit_refund",
  "rate_change": "rate_change",
  "interest_pause": "interest_pause",
  "reschedule": "reschedule",
  "re_age": "re_age",
  "restructure": "restructure",
  "re_amortise": "re_amortise",
  "charge_off": "charge_off",
  "acceleration": "acceleration",
  "reversal": "reversal",
} as const
export type ScheduleReason = (typeof ScheduleReason)[keyof typeof ScheduleReason]

export const InterestHandling = {
  "keep": "keep",
  "waive": "waive",
  "spread_accrued": "spread_accrued",
  "spread_full": "spread_full",
} as const
export type InterestHandling = (typeof InterestHandling)[keyof typeof InterestHandling]

export const ApprovalActorKind = {
  "staff": "staff",
  "co_lender": "co_lender",
  "sourcing_partner": "sourcing_partner",
  "agent": "agent",
} as const
export type ApprovalActorKind = (typeof ApprovalActorKind)[keyof typeof ApprovalActorKind]

export const ProposalStatus = {
  "pending": "pending",
  "executed": "executed",
  "rejected": "rejected",
  "withdrawn": "withdrawn",
  "expired": "expired",
} as const
export type ProposalStatus = (typeof ProposalStatus)[keyof typeof ProposalStatus]

export const LedgerAccountType = {
  "asset": "asset",
  "liability": "liability",
  "equity": "equity",
  "income": "income",
  "expense": "expense",
} as const
export type LedgerAccountType = (typeof LedgerAccountType)[keyof typeof LedgerAccountType]

export const WebhookDeliveryStatus = {
  "pending": "pending",
  "delivered": "delivered",
  "dead": "dead",
} as const
export type WebhookDeliveryStatus = (typeof WebhookDeliveryStatus)[keyof typeof WebhookDeliveryStatus]

export const ProblemCode = {
  "request.invalid": "request.invalid",
  "request.malformed_json": "request.malformed_json",
  "request.bad_target": "request.bad_target",
  "cursor.invalid": "cursor.invalid",
  "idempotency_key.missing": "idempotency_key.missing",
  "amount.too_many_decimals": "amount.too_many_decimals",
  "credential.missing": "credential.missing",
  "credential.invalid": "credential.invalid",
  "organization.ambiguous": "organization.ambiguous",
  "agent.owner_missing": "agent.owner_missing",
  "permission.denied": "permission.denied",
  "route.not_found": "route.not_found",
  "party.not_found": "party.not_found",
  "partner.not_found": "partner.not_found",
  "loan_product.not_found": "loan_product.not_found",
  "application.not_found": "application.not_found",
  "offer.not_found": "offer.not_found",
  "document.not_found": "document.not_found",
  "audit_entry.not_found": "audit_entry.not_found",
  "loan.not_found": "loan.not_found",
  "loan_transaction.not_found": "loan_transaction.not_found",
  "arrangement.not_found": "arrangement.not_found",
  "participation.not_found": "participation.not_found",
  "api_key.not_found": "api_key.not_found",
  "event.not_found": "event.not_found",
  "webhook_endpoint.not_found": "webhook_endpoint.not_found",
  "webhook_delivery.not_found": "webhook_delivery.not_found",
  "loan.originated_elsewhere": "loan.originated_elsewhere",
  "loan.no_such_schedule_version": "loan.no_such_schedule_version",
  "loan.no_such_instalment": "loan.no_such_instalment",
  "loan_charge.not_found": "loan_charge.not_found",
  "proposal.not_found": "proposal.not_found",
  "method.not_allowed": "method.not_allowed",
  "party.erased": "party.erased",
  "party.still_needed": "party.still_needed",
  "audit_entry.not_sealed": "audit_entry.not_sealed",
  "idempotency_key.in_flight": "idempotency_key.in_flight",
  "business_day.not_a_sandbox": "business_day.not_a_sandbox",
  "party.external_reference_taken": "party.external_reference_taken",
  "application.external_reference_taken": "application.external_reference_taken",
  "loan.external_reference_taken": "loan.external_reference_taken",
  "loan.repayment_reference_taken": "loan.repayment_reference_taken",
  "loan_product.code_taken": "loan_product.code_taken",
  "application.not_draft": "application.not_draft",
  "application.not_submitted": "application.not_submitted",
  "application.not_referred": "application.not_referred",
  "application.not_pending_approval": "application.not_pending_approval",
  "application.not_approved": "application.not_approved",
  "application.already_ended": "application.already_ended",
  "offer.not_open": "offer.not_open",
  "loan.not_pending_disbursement": "loan.not_pending_disbursement",
  "loan.not_active": "loan.not_active",
  "loan.not_disbursed": "loan.not_disbursed",
  "loan_transaction.already_reversed": "loan_transaction.already_reversed",
  "api_key.already_revoked": "api_key.already_revoked",
  "api_key.expired": "api_key.expired",
  "api_key.network_unfit": "api_key.network_unfit",
  "webhook_endpoint.too_many": "webhook_endpoint.too_many",
  "webhook_endpoint.not_active": "webhook_endpoint.not_active",
  "webhook_delivery.pending": "webhook_delivery.pending",
  "document.content_lost": "document.content_lost",
  "loan.not_open": "loan.not_open",
  "loan.not_drawable": "loan.not_drawable",
  "loan.already_accelerated": "loan.already_accelerated",
  "loan.already_charged_off": "loan.already_charged_off",
  "loan.already_settled": "loan.already_settled",
  "loan.not_written_off": "loan.not_written_off",
  "loan_charge.nothing_unpaid": "loan_charge.nothing_unpaid",
  "loan_transaction.has_followers": "loan_transaction.has_followers",
  "proposal.not_pending": "proposal.not_pending",
  "proposal.expired": "proposal.expired",
  "proposal.claimed": "proposal.claimed",
  "proposal.already_voted": "proposal.already_voted",
  "proposal.effect_differs": "proposal.effect_differs",
  "version.stale": "version.stale",
  "body.too_large": "body.too_large",
  "media_type.unsupported": "media_type.unsupported",
  "party.within_retention": "party.within_retention",
  "idempotency_key.reused": "idempotency_key.reused",
  "business_day.not_ahead": "business_day.not_ahead",
  "business_day.too_far": "business_day.too_far",
  "loan_product.currency_not_of_tenant": "loan_product.currency_not_of_tenant",
  "loan_product.limits_contradict": "loan_product.limits_contradict",
  "loan_product.amount_out_of_range": "loan_product.amount_out_of_range",
  "loan_product.instalment_count_out_of_range": "loan_product.instalment_count_out_of_range",
  "terms.impossible": "terms.impossible",
  "terms.fees_exceed_principal": "terms.fees_exceed_principal",
  "schedule.principal_not_positive": "schedule.principal_not_positive",
  "application.incomplete": "application.incomplete",
  "application.same_person": "application.same_person",
  "decision_policy.none_in_force": "decision_policy.none_in_force",
  "offer.validity_in_past": "offer.validity_in_past",
  "arrangement.not_in_force": "arrangement.not_in_force",
  "arrangement.rates_exceed_borrowers": "arrangement.rates_exceed_borrowers",
  "offer.expired": "offer.expired",
  "offer.terms_differ": "offer.terms_differ",
  "loan.value_date_in_future": "loan.value_date_in_future",
  "loan.value_date_in_past": "loan.value_date_in_past",
  "loan.value_date_before_disbursement": "loan.value_date_before_disbursement",
  "loan.value_date_before_last_entry": "loan.value_date_before_last_entry",
  "loan.disbursed_before_acceptance": "loan.disbursed_before_acceptance",
  "loan.identity_not_verified": "loan.identity_not_verified",
  "loan.amount_differs_from_offer": "loan.amount_differs_from_offer",
  "loan.payoff_amount_differs": "loan.payoff_amount_differs",
  "loan.settlement_too_large": "loan.settlement_too_large",
  "loan_transaction.not_reversible": "loan_transaction.not_reversible",
  "document.empty": "document.empty",
  "document.type_not_recognised": "document.type_not_recognised",
  "document.type_differs": "document.type_differs",
  "document.malformed": "document.malformed",
  "document.infected": "document.infected",
  "api_key.scope_not_for_kind": "api_key.scope_not_for_kind",
  "api_key.partner_of_other_kind": "api_key.partner_of_other_kind",
  "webhook_endpoint.url_refused": "webhook_endpoint.url_refused",
  "loan_charge.adjustment_too_large": "loan_charge.adjustment_too_large",
  "loan_charge.not_waivable": "loan_charge.not_waivable",
  "loan.draw_exceeds_limit": "loan.draw_exceeds_limit",
  "loan.credit_too_small": "loan.credit_too_small",
  "loan.interest_too_small": "loan.interest_too_small",
  "loan.charge_due_before_disbursement": "loan.charge_due_before_disbursement",
  "loan.income_adjustment_too_large": "loan.income_adjustment_too_large",
  "loan_transaction.not_deferred_income": "loan_transaction.not_deferred_income",
  "loan.chargeback_too_large": "loan.chargeback_too_large",
  "loan.day_out_of_range": "loan.day_out_of_range",
  "loan_transaction.not_money_in": "loan_transaction.not_money_in",
  "loan.rate_not_floating": "loan.rate_not_floating",
  "loan.pause_ends_before_it_starts": "loan.pause_ends_before_it_starts",
  "loan.reschedule_changes_nothing": "loan.reschedule_changes_nothing",
  "loan.due_date_not_later": "loan.due_date_not_later",
  "loan.nothing_due_from_there": "loan.nothing_due_from_there",
  "loan.start_not_ahead": "loan.start_not_ahead",
  "loan_event.impossible": "loan_event.impossible",
  "proposal.own": "proposal.own",
  "proposal.not_own": "proposal.not_own",
  "proposal.not_yours_to_decide": "proposal.not_yours_to_decide",
  "proposal.differs": "proposal.differs",
  "version.required": "version.required",
  "rate_limit.exceeded": "rate_limit.exceeded",
  "server.failed": "server.failed",
  "server.busy": "server.busy",
  "issuer.unavailable": "issuer.unavailable",
  "tenant.unavailable": "tenant.unavailable",
  "tenant.busy": "tenant.busy",
  "document.scan_unavailable": "document.scan_unavailable",
} as const
export type ProblemCode = (typeof ProblemCode)[keyof typeof ProblemCode]
