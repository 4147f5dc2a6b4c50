// The operator's commands. Each is idempotent, says what it did, and exits non-zero when it could not.
import { join, resolve } from 'node:path'
import { checkBooks } from '../close-of-business/books-check.ts'
import { closeThrough } from '../close-of-business/close-business-day.ts'
import { sealEntries, verifyAudit } from '../contexts/audit/index.ts'
import {
  type Installation,
  prepareInstallation,
  readDeclaration,
  type TenantDeclaration,
} from '../contexts/tenancy/index.ts'
import { addDays } from '../kernel/local-date.ts'
import { type Config, readConfig, readEnvironment } from '../platform/config.ts'
import { hex } from '../platform/hash.ts'
import { loadSecretsFrom, type Secrets } from '../platform/secrets.ts'
import { applyTenant } from './apply-tenants.ts'
import { clientId, type Engine, openEngine } from './assemble.ts'
import { runMain } from './process-context.ts'
import { rotateKeys } from './rotate-keys.ts'
import { findRunning } from './running.ts'

const usage = `Commands:
  migrate                     databases, roles and control plane brought up to this version
  tenants apply FILE…         tenants provisioned and brought to what their files declare
  close-day TENANT            the tenant's open business day closed
  books-check TENANT          every invariant of the books, checked by SQL
  verify-audit TENANT         the audit trail sealed and verified
  rotate-keys TENANT REASON   a new tenant key made, and every personal field sealed with it; run again it goes on`

runMain(async () => {
  const [command, ...rest] = process.argv.slice(2)
  if (command === 'migrate' && rest.length === 0)
    return withInstallation(async () => console.log('The databases are up to date.'))
  if (command === 'tenants' && rest[0] === 'apply' && rest.length > 1) return applyTenants(rest.slice(1))
  if (command === 'close-day' && rest.length === 1) return closeDay(rest[0] as string)
  if (command === 'books-check' && rest.length === 1) return printBooksCheck(rest[0] as string)
  if (command === 'verify-audit' && rest.length === 1) return printVerification(rest[0] as string)
  if (command === 'rotate-keys' && rest.length === 2) return printRotation(rest[0] as string, rest[1] as string)
  throw new Error(usage)
})

async function withInstallation<T>(body: (installation: Installation, engine: Engine) => Promise<T>): Promise<T> {
  const config = readConfig(readEnvironment('development'))
  const { databaseUrl, secrets } = await ownerAccess(config)
  const installation = await prepareInstallation({
    installation: config.installation,
    databaseUrl,
    controlDatabaseUrl: config.controlDatabaseUrl,
    gatewayPassword: secrets.gatewayPassword,
  })
  const engine = openEngine({
    config,
    secrets,
    controlUrl: installation.controlGatewayUrl,
    nodeUrl: installation.main.gatewayUrl,
  })
  try {
    return await body(installation, engine)
  } finally {
    await engine.close()
  }
}

async function ownerAccess(config: Config): Promise<{ databaseUrl: string; secrets: Secrets }> {
  const databaseUrl = config.databaseUrl ?? findRunning(config)?.databaseUrl
  if (databaseUrl === undefined)
    throw new Error('DATABASE_URL must name the owner of the databases, or Lokta must be running (npm start).')
  return { databaseUrl, secrets: await loadSecretsFrom(config.secretsFolder ?? join(config.dataFolder, 'secrets')) }
}

function applyTenants(files: readonly string[]): Promise<void> {
  const tenants = files.map((file) => readDeclaration(resolve(file)))
  return withInstallation(async (installation, engine) => {
    for (const tenant of tenants) {
      await applyTenant(installation, engine, tenant, issuersOf(tenant))
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

function closeDay(tenant: string): Promise<void> {
  return withInstallation(async (_installation, { door, runner }) => {
    const open = await door.open(
      { tenant, kind: 'system', partnerId: null, readOnly: true },
      async (opened) => opened.businessDate,
    )
    for (const day of await closeThrough(runner, tenant, open, addDays(open, 1))) {
      console.log(
        `${day.closedOn} is closed: ${day.loanCount} loans brought through, ${day.parkedLoans.length} parked.`,
      )
    }
  })
}

function printRotation(tenant: string, reason: string): Promise<void> {
  return withInstallation(async (_installation, engine) => {
    const onProgress = (count: number) => console.log(`· ${count} rows sealed anew`)
    const { version, resealedCount } = await rotateKeys(engine, tenant, { reason, onProgress })
    console.log(
      `${tenant}: every personal field is sealed with key ${version}; ${resealedCount} rows were sealed anew.`,
    )
  })
}

function printBooksCheck(tenant: string): Promise<void> {
  return withInstallation(async (_installation, { runner }) => {
    const invariants = await runner.runAsSystem({ tenant, operationId: 'getBooksCheck', name: 'operator' }, checkBooks)
    for (const { holds, statement, checkedCount, violationCount, examples } of invariants) {
      console.log(
        `${holds ? '✓' : '✗'} ${statement} ${checkedCount} compared, ${violationCount} violated ${examples.join(' ')}`,
      )
    }
    if (!invariants.every((invariant) => invariant.holds)) process.exitCode = 1
  })
}

function printVerification(tenant: string): Promise<void> {
  return withInstallation(async (_installation, { runner, signer }) => {
    const found = await runner.runAsSystem({ tenant, operationId: 'verifyAudit', name: 'operator' }, async (work) => {
      await sealEntries(work.tx, signer, work.recordedAt)
      return verifyAudit(work.tx, signer)
    })
    const { sealCount, sealedEntryCount, pendingEntryCount, firstFault, headHash } = found
    const head = headHash === null ? 'none' : hex(headHash)
    console.log(`${sealedEntryCount} entries in ${sealCount} seals, ${pendingEntryCount} not sealed yet; head ${head}`)
    if (firstFault === null) return console.log('✓ intact')
    console.log(`✗ seal ${firstFault.sealNumber}, position ${firstFault.position}: ${firstFault.finding}`)
    process.exitCode = 1
  })
}
