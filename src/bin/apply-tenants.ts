// Applies tenant files: provisions each tenant, then lets every context apply what the file declares of it.
import { applyLedgerAccounts } from '../contexts/accounting/index.ts'
import { type ApprovalPolicy, applyApprovalPolicy } from '../contexts/approvals/index.ts'
import { applyArrangements, applyPartners } from '../contexts/colending/index.ts'
import { applyDecisionPolicy } from '../contexts/origination/index.ts'
import { applyLoanProducts } from '../contexts/products/index.ts'
import {
  ensureTenantKey,
  type Installation,
  type NodeAccess,
  type OnProgress,
  provisionTenant,
  type TenantDeclaration,
} from '../contexts/tenancy/index.ts'
import type { Config } from '../platform/config.ts'
import { readSpec, type Spec } from '../wire/spec.ts'
import { clientId, type Engine } from './assemble.ts'

type Issuers = NonNullable<TenantDeclaration['issuers']>

/** Read when it is first asked for: two hundred tenants need it once. */
let readContract: Spec | undefined
const contract = (): Spec => {
  readContract ??= readSpec()
  return readContract
}

/** Idempotent; its last step is what the contexts apply. `issuers` replaces the file's, as in development where the issuer is our own. */
export async function applyTenant(
  installation: Installation,
  engine: Engine,
  tenant: TenantDeclaration,
  issuers: Issuers = tenant.issuers ?? [],
  node: NodeAccess = installation.main,
  onProgress: OnProgress = () => undefined,
): Promise<void> {
  let total = 1
  await provisionTenant(installation, tenant, issuers, node, (done, steps) => {
    total = steps + 1
    return onProgress(done, total)
  })
  engine.directory.forget()
  await engine.runner.runAsSystem(
    { tenant: tenant.slug, operationId: 'applyTenant', name: 'operator' },
    async (work) => {
      await ensureTenantKey(work, engine.keyRing)
      const coLenders = await applyPartners(work, tenant.partners)
      await applyArrangements(work, tenant.arrangements)
      await applyLedgerAccounts(work, tenant.ledgerAccounts, coLenders)
      await applyLoanProducts(work, tenant.loanProducts)
      await applyDecisionPolicy(work, tenant.decisionPolicy)
      await applyApprovalPolicy(work, contract(), tenant.approvals as ApprovalPolicy | undefined)
    },
  )
  await onProgress(total, total)
}

/** The declared issuers; where none is, the realm of the tenant's name at the installation's identity provider. */
export function trustedIssuersOf(
  { issuerBaseUrl, issuerKeysBaseUrl }: Pick<Config, 'issuerBaseUrl' | 'issuerKeysBaseUrl'>,
  tenant: TenantDeclaration,
): Issuers {
  if (tenant.issuers !== undefined && tenant.issuers.length > 0) return tenant.issuers
  if (issuerBaseUrl === undefined) return []
  const realm = `/realms/${tenant.slug}`
  const jwksUrl = `${issuerKeysBaseUrl}${realm}/protocol/openid-connect/certs`
  return [{ url: issuerBaseUrl + realm, audience: clientId, jwksUrl, algorithms: ['RS256', 'PS256', 'ES256'] }]
}
