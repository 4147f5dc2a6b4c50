// What every table of a tenant is to a partner, decided once and by hand. A table that is not here fails the tests.

export type PartnerRole = 'coLender' | 'sourcing'

export type Standing =
  /** No role but the owner reads it. */
  | { readonly is: 'owner only' }
  /** Partners have no privilege on it at all. Where it loses its old rows, staff's role may delete, and a trigger lets it delete those. */
  | { readonly is: 'staff only'; readonly keeps?: 'appended'; readonly loses?: 'old rows' }
  /** Every row carries the partner it is for; these kinds of partners see their own rows. */
  | { readonly is: 'partner-visible'; readonly to: readonly PartnerRole[]; readonly keeps?: 'appended' }
  /** The same for everybody: these kinds of partners read all of it. */
  | { readonly is: 'shared catalogue'; readonly to: readonly PartnerRole[]; readonly keeps?: 'appended' }

const staffOnly = { is: 'staff only' } as const
const appended = 'appended'
const staffAppends = { is: 'staff only', keeps: appended } as const

export const standings: Readonly<Record<string, Standing>> = {
  schema_migration: { is: 'owner only' },

  tenant_profile: { is: 'shared catalogue', to: ['coLender', 'sourcing'] },
  loan_product: { is: 'shared catalogue', to: ['sourcing'] },
  loan_product_version: { is: 'shared catalogue', to: ['sourcing'], keeps: appended },

  partner: { is: 'partner-visible', to: ['coLender', 'sourcing'] },
  partner_party: { is: 'partner-visible', to: ['sourcing'] },
  /** Appended, but for the word 'erased' in place of its file's name. */
  document: { is: 'partner-visible', to: ['sourcing'] },
  application: { is: 'partner-visible', to: ['sourcing'] },
  offer: { is: 'partner-visible', to: ['sourcing'] },
  loan: { is: 'partner-visible', to: ['sourcing'] },
  loan_transaction: { is: 'partner-visible', to: ['sourcing'], keeps: appended },
  participation: { is: 'partner-visible', to: ['coLender'] },
  participation_instalment: { is: 'partner-visible', to: ['coLender'], keeps: appended },
  participation_transaction: { is: 'partner-visible', to: ['coLender'], keeps: appended },

  partner_event: { is: 'partner-visible', to: ['coLender', 'sourcing'], keeps: appended },
  webhook_endpoint: { is: 'partner-visible', to: ['coLender', 'sourcing'] },
  webhook_delivery: { is: 'partner-visible', to: ['coLender', 'sourcing'] },
  webhook_attempt: { is: 'partner-visible', to: ['coLender', 'sourcing'], keeps: appended },

  idempotency_record: { is: 'staff only', loses: 'old rows' },
  api_key: staffOnly,
  ledger_account: staffOnly,
  party: staffOnly,
  party_identifier: staffOnly,
  arrangement: staffOnly,
  proposal: staffOnly,
  event_head: staffOnly,
  webhook_secret: staffOnly,
  webhook_progress: staffOnly,
  closing_day: staffOnly,
  parked_loan: staffOnly,
  /** Appended, but for the word 'erased' in place of its evidence. */
  identity_check: staffOnly,

  audit_entry: staffAppends,
  audit_seal: staffAppends,
  audit_seal_entry: staffAppends,
  outbox_event: staffAppends,
  journal_entry: staffAppends,
  journal_line: staffAppends,
  arrangement_leg: staffAppends,
  loan_event: staffAppends,
  loan_schedule: staffAppends,
  application_version: staffAppends,
  decision_policy: staffAppends,
  decision: staffAppends,
  recommendation: staffAppends,
  approval_vote: staffAppends,
  approval_policy: staffAppends,
  proposal_vote: staffAppends,
  offer_arrangement: staffAppends,
  origination_manifest: staffAppends,
  loan_closing: staffAppends,
}

/** Unique keys of partner-visible tables that hold neither the partner nor an id that we made, and why that tells nobody anything. */
export const sharedKeys: Readonly<Record<string, string>> = {
  partner_code_unique: "the tenant's file gives the codes of partners; no partner writes one",
  partner_one_own_book: 'of one fixed value; no partner writes it',
}
