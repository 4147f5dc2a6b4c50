// Applies the chart of accounts that a tenant's file declares, with one control account for each co-lender.
import type { PartnerId } from '../../kernel/id.ts'
import type { Work } from '../../platform/work.ts'
import { type AccountType, listAccounts, upsertAccount } from './journal.store.ts'

export interface DeclaredAccount {
  readonly code: string
  readonly name: string
  readonly type: AccountType
  readonly postingRole: string
}

export interface ControlledPartner {
  readonly id: PartnerId
  readonly code: string
  readonly name: string
}

/** Accounts are added and renamed, never moved to another role nor removed. */
export async function applyLedgerAccounts(
  work: Work,
  declared: readonly DeclaredAccount[],
  coLenders: readonly ControlledPartner[],
): Promise<void> {
  const before = await listAccounts(work)
  for (const account of declared) {
    if (account.postingRole !== 'partner_control') await apply(work, account, null)
    else {
      for (const partner of coLenders) {
        const own = { ...account, code: `${account.code}.${partner.code}`, name: `${account.name} ${partner.name}` }
        await apply(work, own, partner.id)
      }
    }
  }
  const added = (await listAccounts(work)).length - before.length
  if (added > 0) {
    work.happened({ event: 'ledger_accounts.applied', entity: 'tenant', entityId: work.tenant.id, changes: { added } })
  }
}

async function apply(work: Work, account: DeclaredAccount, partnerId: PartnerId | null): Promise<void> {
  await upsertAccount(work, {
    account_code: account.code,
    name: account.name,
    account_type: account.type,
    posting_role: account.postingRole,
    partner_id: partnerId,
  })
}
