// The operator's commands about tenants: each says what it does while it does it, and exits non-zero when it could not.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { migrateTenants, nodeAccess, readDeclaration, type TenantDeclaration } from '../contexts/tenancy/index.ts'
import { readConfig, readEnvironment } from '../platform/config.ts'
import { applyTenant } from './apply-tenants.ts'
import { clientId } from './assemble.ts'
import { withInstallation } from './installation-access.ts'

export const tenantUsage = `  migrate [--tenant SLUG]     databases, control plane and every tenant's schema brought up to this version
                              (--past-canary: goes on although the tenant that goes first failed)
  tenants apply FILE…         tenants provisioned and brought to what their files declare (--node NODE: on that node)`

/** Runs one of the commands of `tenantUsage`. Throws Error with the usage when it is none of them. */
export async function runTenantCommand(command: string, words: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      tenant: { type: 'string' },
      node: { type: 'string' },
      'past-canary': { type: 'boolean' },
    },
  })
  if (command === 'migrate' && positionals.length === 0) return migrate(values.tenant, values['past-canary'] === true)
  const [verb, ...rest] = positionals
  if (command === 'tenants' && verb === 'apply' && rest.length > 0) return applyTenants(rest, values.node ?? 'main')
  throw new Error(`Commands:\n${tenantUsage}`)
}

function migrate(slug: string | undefined, pastCanary: boolean): Promise<void> {
  return withInstallation(async (installation) => {
    console.log('The databases and the control plane are up to date.')
    const outcomes = await migrateTenants(installation, {
      slug,
      pastCanary,
      onProgress: ({ slug: tenant, from, to, outcome, error }, count, total) => {
        const said = outcome === 'current' ? (from === to ? `at ${to}` : `${from} → ${to}`) : `${outcome}: ${error}`
        console.log(`[${count}/${total}] ${tenant}: ${said}`)
      },
    })
    const left = outcomes.filter(({ outcome }) => outcome !== 'current')
    console.log(`${outcomes.length - left.length} tenants are up to date, ${left.length} are not.`)
    if (left.length > 0) process.exitCode = 1
  })
}

function applyTenants(files: readonly string[], nodeId: string): Promise<void> {
  const tenants = files.map((file) => readDeclaration(resolve(file)))
  return withInstallation(async (installation, engine) => {
    for (const tenant of tenants) {
      await applyTenant(installation, engine, tenant, issuersOf(tenant), nodeAccess(installation, nodeId))
      console.log(`${tenant.slug}: ${tenant.name} is as its file says.`)
    }
  })
}

/** The file's issuers; where it names none, the realm of the tenant's name at the installation's identity provider. */
function issuersOf(tenant: TenantDeclaration): NonNullable<TenantDeclaration['issuers']> {
  if (tenant.issuers !== undefined && tenant.issuers.length > 0) return tenant.issuers
  const { issuerBaseUrl, issuerKeysBaseUrl } = readConfig(readEnvironment('development'))
  if (issuerBaseUrl === undefined) return []
  const realm = `/realms/${tenant.slug}`
  const jwksUrl = `${issuerKeysBaseUrl}${realm}/protocol/openid-connect/certs`
  return [{ url: issuerBaseUrl + realm, audience: clientId, jwksUrl, algorithms: ['RS256', 'PS256', 'ES256'] }]
}
