// Where a partner's sight of each noun is decided: the table that its own role reads, and how absence is said.
import { problem as applications } from '../contexts/origination/problems.ts'
import { problem as parties } from '../contexts/parties/problems.ts'
import { problem as products } from '../contexts/products/problems.ts'
import { problem as loans } from '../contexts/servicing/problems.ts'
import type { Sights } from '../runner/partner-sight.ts'

export const sights: Sights = new Map([
  ['party', { table: 'partner_party', column: 'party_id', missing: parties('party.not_found') }],
  ['loan_product', { table: 'loan_product', column: 'loan_product_id', missing: products('loan_product.not_found') }],
  ['application', { table: 'application', column: 'application_id', missing: applications('application.not_found') }],
  ['offer', { table: 'offer', column: 'offer_id', missing: applications('offer.not_found') }],
  ['loan', { table: 'loan', column: 'loan_id', missing: loans('loan.not_found') }],
])
