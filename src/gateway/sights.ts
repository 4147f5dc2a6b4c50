// Where a partner's sight of each noun is decided: the table that its own role reads, and how absence is said.
import { problem as events } from '../contexts/events/problems.ts'
import { problem as applications } from '../contexts/origination/problems.ts'
import { problem as parties } from '../contexts/parties/problems.ts'
import { problem as products } from '../contexts/products/problems.ts'
import { problem as loans } from '../contexts/servicing/problems.ts'
import type { Audiences, Sights } from '../runner/partner-sight.ts'

export const sights: Sights = new Map([
  ['party', { table: 'partner_party', column: 'party_id', missing: parties('party.not_found') }],
  ['loan_product', { table: 'loan_product', column: 'loan_product_id', missing: products('loan_product.not_found') }],
  ['application', { table: 'application', column: 'application_id', missing: applications('application.not_found') }],
  ['offer', { table: 'offer', column: 'offer_id', missing: applications('offer.not_found') }],
  ['loan', { table: 'loan', column: 'loan_id', missing: loans('loan.not_found') }],
  ['partner', { table: 'partner', column: 'partner_id', missing: events('partner.not_found') }],
  [
    'webhook_endpoint',
    {
      table: 'webhook_endpoint',
      column: 'webhook_endpoint_id',
      missing: events('webhook_endpoint.not_found'),
    },
  ],
  [
    'webhook_delivery',
    {
      table: 'webhook_delivery',
      column: 'webhook_delivery_id',
      missing: events('webhook_delivery.not_found'),
    },
  ],
])

/** Who hears of what: whoever has a row of the thing. How the lender decides, and what staff do to a party, is told to no partner. */
export const audiences: Audiences = new Map([
  [
    'application',
    [
      {
        table: 'application',
        column: 'application_id',
        events: [
          'application.created',
          'application.updated',
          'application.submitted',
          'application.decided',
          'application.withdrawn',
          'application.disbursed',
          'application.disbursement_reversed',
        ],
      },
    ],
  ],
  ['document', [{ table: 'document', column: 'document_id', events: ['document.attached'] }]],
  ['offer', [{ table: 'offer', column: 'offer_id', events: 'all of its noun' }]],
  [
    'webhook_endpoint',
    [
      // Whoever reads the feed hears that its endpoint hears no more. The rest its owner does itself.
      { table: 'webhook_endpoint', column: 'webhook_endpoint_id', events: ['webhook_endpoint.disabled'] },
    ],
  ],
  [
    'loan',
    [
      { table: 'loan', column: 'loan_id', events: 'all of its noun' },
      { table: 'participation', column: 'loan_id', events: 'all of its noun' },
    ],
  ],
])
