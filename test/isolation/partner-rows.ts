// A row of a partner in every table that partners see, put there beneath every check of ours.
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { tenantSchema } from '../../src/contexts/tenancy/names.rules.ts'
import { type Ground, himal } from '../support/ground.ts'
import { type Standing, standings } from './standing.ts'

export const himalPath = `${tenantSchema('himal')}, pg_temp`

export interface PartnerTable {
  readonly table: string
  /** The roles of himal that read it. */
  readonly roles: readonly string[]
}

export const partnerTables: readonly PartnerTable[] = Object.entries(standings).flatMap(
  ([table, standing]: [string, Standing]) =>
    standing.is === 'partner-visible' ? [{ table, roles: standing.to.map((role) => himal[role]) }] : [],
)

/** Two partners of himal with a row each in every partner-visible table. */
export async function addTwoPartners(ground: Ground): Promise<readonly [mine: string, theirs: string]> {
  const partnerIds = [randomUUID(), randomUUID()] as const
  await ground.asGateway(async (client) => {
    await client.query('begin')
    await client.query(`set local role ${himal.staff}`)
    await client.query(`set local search_path = ${himalPath}`)
    for (const partnerId of partnerIds) await insertRowsOf(client, partnerId)
    await client.query('commit')
  })
  return partnerIds
}

/** Whose rows the transaction sees in a table. */
export async function partnersSeen(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ partner_id: string }>(`select distinct partner_id from ${table}`)
  return rows.map((row) => row.partner_id)
}

/** One row of a partner in each partner-visible table. */
async function insertRowsOf(client: pg.Client, partnerId: string): Promise<void> {
  const [party, product, version, application, offer, loan, participation] = Array.from({ length: 7 }, () =>
    randomUUID(),
  )
  const at = '2026-01-15T00:00:00Z'
  const day = '2026-01-15'
  const rows: [string, unknown[]][] = [
    [`partner values ($1::uuid, $1::text, 'Partner', 'co_lender')`, [partnerId]],
    [`party (party_id, kind, full_name, country, created_at) values ($1, 'person', 'Somebody', 'IN', $2)`, [party, at]],
    [
      `partner_party (partner_id, party_id, kind, full_name, country, row_version, created_at) values ($1, $2, 'person', 'Somebody', 'IN', 1, $3)`,
      [partnerId, party, at],
    ],
    [
      `loan_product (loan_product_id, code, name, created_at) values ($1::uuid, $1::text, 'Product', $2)`,
      [product, at],
    ],
    [`loan_product_version values ($1, $2, 1, $3, '{}', '', $4)`, [version, product, day, at]],
    [
      `application (application_id, partner_id, party_id, loan_product_id, loan_product_version_id, status, requested_amount,
         requested_instalment_count, purpose, created_at, created_on) values ($1, $2, $3, $4, $5, 'draft', 1, 1, 'Stock', $6, $7)`,
      [application, partnerId, party, product, version, at, day],
    ],
    [
      `document values ($1, $2, $3, 'id', 'id.pdf', 'application/pdf', 1, '', 'key', $4)`,
      [randomUUID(), partnerId, application, at],
    ],
    [
      `offer (offer_id, partner_id, application_id, status, amount, net_disbursed_amount, instalment_count, annual_percentage_rate,
         terms, schedule, terms_hash, valid_until_on, expected_disbursement_on, created_at)
       values ($1, $2, $3, 'issued', 1, 1, 1, 1, '{}', '[]', '', $4, $4, $5)`,
      [offer, partnerId, application, day, at],
    ],
    [
      `loan (loan_id, partner_id, party_id, loan_product_version_id, currency, currency_digits, approved_amount, terms, status, state,
         state_as_of, engine_version, annual_rate, instalment_count, created_at)
       values ($1, $2, $3, $4, 'INR', 2, 1, '{}', 'active', '{}', $5, 1, '0', 1, $6)`,
      [loan, partnerId, party, version, day, at],
    ],
    [
      `loan_transaction values ($1, $2, $3, null, 'e', 'accrual', false, $4, $4, 0, 1, 0, 0, 0, 0, null, 1, $5)`,
      [randomUUID(), partnerId, loan, day, at],
    ],
    [
      `participation (participation_id, partner_id, loan_id, leg_number, is_own_book, status, currency, currency_digits,
         principal_weight, interest_weight, fee_weight, penalty_weight, created_at)
       values ($1, $2, $3, 1, false, 'active', 'INR', 2, 1, 1, 1, 1, $4)`,
      [participation, partnerId, loan, at],
    ],
    [`participation_instalment values ($1, $2, 1, 1, $3, 1, 1)`, [participation, partnerId, day]],
    [
      `participation_transaction values ($1, $2, $3, $4, 'e', 'accrual', $5, $5, 0, 1, 0, 0, $6)`,
      [randomUUID(), participation, partnerId, randomUUID(), day, at],
    ],
  ]
  rows.push(...eventRowsOf(partnerId, loan as string), ...webhookRowsOf(partnerId))
  for (const [row, values] of rows) await client.query(`insert into ${row}`, values)
}

/** What the partner is told of its loan, and the entry and event that this rests on. */
function eventRowsOf(partnerId: string, loan: string): [string, unknown[]][] {
  const [audit, event, at, day] = [randomUUID(), randomUUID(), '2026-01-15T00:00:00Z', '2026-01-15']
  return [
    [
      `audit_entry (audit_entry_id, placement_epoch, recorded_at, business_date, actor_kind, actor_subject, actor_name,
         operation_id, entity_type, entity_id, changes, request_id, hash_version, content_hash)
       values ($1, 1, $2, $3, 'staff', 'a', 'a', 'a', 'loan', $4, '{}', 'a', 1, '')`,
      [audit, at, day, loan],
    ],
    [
      `outbox_event (outbox_event_id, placement_epoch, recorded_at, business_date, event_type, entity_type, entity_id,
         request_id, audit_entry_id, payload) values ($1, 1, $2, $3, 'loan.opened', 'loan', $4, 'a', $5, '{}')`,
      [event, at, day, loan, audit],
    ],
    [
      `partner_event values ($1, $2, 1, '3', 0, $3, $4, 'loan.opened', 'loan', $5, 1)`,
      [partnerId, event, at, day, loan],
    ],
  ]
}

/** An address of the partner's, a test message that went there, and how that went. */
function webhookRowsOf(partnerId: string): [string, unknown[]][] {
  const [endpoint, delivery, at] = [randomUUID(), randomUUID(), '2026-01-15T00:00:00Z']
  return [
    [
      `webhook_endpoint (webhook_endpoint_id, partner_id, url, event_types, status, active_since, row_version, created_at)
       values ($1, $2, 'https://hooks.example.com', '{}', 'active', $3, 1, $3)`,
      [endpoint, partnerId, at],
    ],
    [
      `webhook_delivery (webhook_delivery_id, webhook_endpoint_id, partner_id, event_type, entity_type, entity_id, aggregate_version,
         event_recorded_at, status, turn_began_at, created_at)
       values ($1, $2, $3, 'webhook.ping', 'webhook_endpoint', 'a', 1, $4, 'delivered', $4, $4)`,
      [delivery, endpoint, partnerId, at],
    ],
    [
      `webhook_attempt (webhook_delivery_id, number, partner_id, attempted_at, duration_milliseconds) values ($1, 1, $2, $3, 1)`,
      [delivery, partnerId, at],
    ],
  ]
}
