// The operator's commands. Each is idempotent, says what it did, and exits non-zero when it could not.
import { join, resolve } from 'node:path'
import { checkBooks } from '../close-of-business/books-check.ts'
import { closeThrough } from '../close-of-business/close-business-day.ts'
import { createSigner } from '../contexts/audit/index.ts'
import {
  type Installation,
  prepareInstallation,
  readDeclaration,
  type TenantDeclaration,
} from '../contexts/tenancy/index.ts'
import { addDays } from '../kernel/local-date.ts'
import { type Config, readConfig, readEnvironment } from '../platform/config.ts'
import { loadSecretsFrom, type Secrets } from '../platform/secrets.ts'
import { storyText, tellLoanStory } from '../story/index.ts'
import { applyTenant } from './apply-tenants.ts'
import { clientId, documentsOf, type Engine, openEngine } from './assemble.ts'
import { exportAudit, printExportVerification, printVerification } from './audit-commands.ts'
import { runMain } from './process-context.ts'
import { findRunning } from './running.ts'

const usage = `Commands:
  migrate                     databases, roles and control plane brought up to this version
  tenants apply FILE…         tenants provisioned and brought to what their files declare
  close-day TENANT            the tenant's open business day closed
  books-check TENANT          every invariant of the books, checked by SQL
  verify-audit TENANT         the audit trail sealed and verified, and compared with its anchors
  export-audit TENANT --out FILE
                              the audit trail as a file that can be verified without a database
  verify-audit-export FILE --public-key FILE… [--anchors FILE]
                              such a file verified; needs neither a database nor a running Lokta
  loan-story TENANT LOAN      one loan's whole story, from application to close, as text
  audit-keys                  the public keys that seals are verified with, as PEM`

runMain(async () => {
  const [command, ...rest] = process.argv.slice(2)
  if (command === 'migrate' && rest.length === 0)
    return withInstallation(async () => console.log('The databases are up to date.'))
  if (command === 'tenants' && rest[0] === 'apply' && rest.length > 1) return applyTenants(rest.slice(1))
  if (command === 'close-day' && rest.length === 1) return closeDay(rest[0] as string)
  if (command === 'books-check' && rest.length === 1) return printBooksCheck(rest[0] as string)
  if (command === 'verify-audit' && rest.length === 1)
    return withInstallation((_installation, engine) => printVerification(engine, rest[0] as string))
  if (command === 'export-audit' && rest.length === 3 && rest[1] === '--out')
    return withInstallation((_installation, engine) =>
      exportAudit(engine, rest[0] as string, resolve(rest[2] as string)),
    )
  if (command === 'verify-audit-export' && rest.length >= 3) return printExportVerification(rest)
  if (command === 'loan-story' && rest.length === 2) return printLoanStory(rest[0] as string, rest[1] as string)
  if (command === 'audit-keys' && rest.length === 0) return printSealingKeys()
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

async function printSealingKeys(): Promise<void> {
  const { secrets } = await ownerAccess(readConfig(readEnvironment('development')))
  for (const key of createSigner(secrets.sealingKey, secrets.formerSealingKeys).publicKeys) console.log(key.trim())
}

function printLoanStory(tenant: string, loanId: string): Promise<void> {
  const documents = documentsOf(readConfig(readEnvironment('development')))
  return withInstallation(async (_installation, { runner }) => {
    const order = { tenant, operationId: 'exportLoanStory', name: 'operator' }
    console.log(storyText(await runner.runAsSystem(order, (work) => tellLoanStory(work, documents, loanId))))
  })
}
