// `npm start`: everything on one machine, for development. Embedded Postgres (or DATABASE_URL), an OIDC issuer, two tenants, the gateway, and on the first start the demo.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createWebhookSender } from '../connectors/webhook-sender.ts'
import { prepareInstallation, readDeclaration, type TenantDeclaration } from '../contexts/tenancy/index.ts'
import { createHttpServer } from '../gateway/app.ts'
import { type Config, projectFolder, readConfig, readEnvironment } from '../platform/config.ts'
import { createLog } from '../platform/log.ts'
import { applyTenant } from './apply-tenants.ts'
import { assembleGateway, clientId, openEngine } from './assemble.ts'
import { startEmbeddedPostgres } from './development/embedded-postgres.ts'
import { type DevelopmentIssuer, startDevelopmentIssuer } from './development/issuer.ts'
import { type DevelopmentPlatform, startDevelopmentPlatform } from './development/platform.ts'
import { loadDevelopmentSecrets } from './development/secrets.ts'
import { startKeeping } from './keeping.ts'
import { drain, listen } from './listen.ts'
import { leaveRunning, removeRunning } from './running.ts'
import { startSealer } from './sealer.ts'
import { startWebhooks } from './webhooks.ts'

const say = (text: string) => console.log(text)
const closers: (() => Promise<void>)[] = []

async function closeAll(): Promise<void> {
  for (const close of closers.splice(0).reverse())
    await close().catch((error) => console.error((error as Error).message))
}

async function start(): Promise<void> {
  const environment = readEnvironment('development')
  if (environment === 'production')
    throw new Error('npm start is for development; production runs dist/bin/serve.js (see docs/OPERATING.md).')
  const config = readConfig(environment)
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o755 })
  await requireFreePort(config.host, 'PORT', config.port)
  await requireFreePort(config.host, 'PLATFORM_PORT', config.platformPort)
  const secrets = await loadDevelopmentSecrets(config.dataFolder)
  const databaseUrl = config.databaseUrl ?? (await startDatabase(config))
  say('· preparing the databases')
  const installation = await prepareInstallation({
    installation: config.installation,
    databaseUrl,
    controlDatabaseUrl: config.controlDatabaseUrl,
    gatewayPassword: secrets.gatewayPassword,
    platformPassword: secrets.platformPassword,
    nodeUrls: config.nodeDatabaseUrls,
  }).catch((error) => {
    throw new Error(databaseSentence(config, error as Error))
  })
  const tenants = readTenants()
  const issuer = await startIssuer(config, tenants)
  const nodeUrl = config.gatewayDatabaseUrl
    ? gatewayUrlWithLogin(config.gatewayDatabaseUrl, installation.main.gatewayUrl)
    : installation.main.gatewayUrl
  const onDrift = (tenant: string) =>
    say(`! ${tenant} is refused: its tables are not what migrations/ gives (npm run cli tenants check)`)
  const engine = openEngine({ config, secrets, controlUrl: installation.controlGatewayUrl, nodeUrl, onDrift })
  closers.push(engine.close)
  for (const tenant of tenants) {
    say(`· tenant ${tenant.slug}: ${tenant.name}, ${tenant.country}, ${tenant.currency.code}`)
    await applyTenant(installation, engine, tenant, issuersOf(issuer, tenant))
  }
  const log = createLog({ level: config.logLevel })
  const { app } = await assembleGateway({ engine, config, secrets, log, checkReplies: false })
  const server = createHttpServer(app)
  await listen(server, config.port, config.host)
  const sealer = startSealer(engine, log)
  const send = createWebhookSender({ allowLoopback: config.webhookLoopback })
  const webhooks = startWebhooks(engine, send, log)
  const keeping = startKeeping(engine, log)
  closers.push(async () => {
    await drain(server)
    await keeping.stop()
    await webhooks.stop()
    await sealer.stop()
  })
  const platform = await startDevelopmentPlatform({ installation, engine, config, secrets, log })
  closers.push(platform.stop)
  await openForBusiness(config, issuer, databaseUrl, platform)
}

async function requireFreePort(host: string, variable: string, port: number): Promise<void> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be opened (${error.code})`
      reject(new Error(`Port ${port} ${reason}: stop what listens there, or choose another with ${variable}=….`))
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
}

async function startDatabase(config: Config): Promise<string> {
  say('· starting PostgreSQL')
  const database = await startEmbeddedPostgres({ folder: config.dataFolder, onProgress: (text) => say(`  ${text}`) })
  closers.push(database.stop)
  return database.url
}

function databaseSentence(config: Config, error: Error & { code?: string }): string {
  if (config.databaseUrl === undefined) return error.message
  const where = new URL(config.databaseUrl)
  const unreachable = ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'EHOSTUNREACH', 'EAI_AGAIN', 'ECONNRESET']
  if (unreachable.includes(error.code ?? '')) {
    return `DATABASE_URL cannot be reached: nothing answers at ${where.hostname}:${where.port || 5432} (${error.code}).`
  }
  return `DATABASE_URL cannot be used: ${error.message.replace(/\.$/, '')}.`
}

function readTenants(): TenantDeclaration[] {
  const folder = join(projectFolder, 'tenants')
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'tenant.schema.json')
  return files.sort().map((file) => readDeclaration(join(folder, file)))
}

async function startIssuer(config: Config, tenants: readonly TenantDeclaration[]): Promise<DevelopmentIssuer> {
  const issuer = await startDevelopmentIssuer({
    environment: config.environment,
    port: config.issuerPort,
    folder: config.dataFolder,
    audience: clientId,
    realms: tenants.map((tenant) => ({ name: tenant.slug, personas: tenant.personas ?? [] })),
  })
  closers.push(issuer.stop)
  return issuer
}

function issuersOf(issuer: DevelopmentIssuer, tenant: TenantDeclaration) {
  const url = issuer.issuerUrl(tenant.slug)
  const own = {
    url,
    audience: clientId,
    jwksUrl: `${url}/protocol/openid-connect/certs`,
    algorithms: ['ES256', 'RS256'],
  }
  return [own, ...(tenant.issuers ?? [])]
}

/** A pooler's address with the login and database that the installation made. */
function gatewayUrlWithLogin(poolerUrl: string, gatewayUrl: string): string {
  const url = new URL(gatewayUrl)
  const pooler = new URL(poolerUrl)
  url.hostname = pooler.hostname
  url.port = pooler.port
  return url.toString()
}

async function openForBusiness(
  config: Config,
  issuer: DevelopmentIssuer,
  databaseUrl: string,
  platform: DevelopmentPlatform,
): Promise<void> {
  const url = `http://${config.host}:${config.port}`
  const issuerUrl = `http://127.0.0.1:${issuer.port}`
  leaveRunning(config, { url, issuerUrl, folder: config.dataFolder, databaseUrl })
  closers.push(async () => removeRunning(config))
  say(`\nLokta is open at ${url}   (the API: ${url}/docs; stop with Ctrl-C)`)
  say(
    `Tenants are made at ${platform.url}   (its API: ${platform.url}/docs; the key of its first operator: ${platform.keyFile})\n`,
  )
  const played = join(config.dataFolder, 'demo-played')
  if (existsSync(played)) {
    say('Play the story of a co-lent loan with: npm run demo')
    return
  }
  const code = await playDemo()
  if (code === 0) writeFileSync(played, `${new Date().toISOString()}\n`)
  say(`\nLokta stays open at ${url}; stop with Ctrl-C.`)
}

function playDemo(): Promise<number> {
  return new Promise((resolve) => {
    const demo = spawn(process.execPath, ['--import', 'tsx', join(projectFolder, 'demo/main.ts')], { stdio: 'inherit' })
    const stop = async () => void demo.kill('SIGTERM')
    closers.push(stop)
    demo.once('exit', (code) => {
      closers.splice(closers.indexOf(stop), 1)
      resolve(code ?? 1)
    })
  })
}

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    say('\nStopping …')
    closeAll().then(() => process.exit(signal === 'SIGINT' ? 130 : 0))
  })
}

start().catch(async (error: Error) => {
  console.error(error.message)
  await closeAll()
  process.exit(1)
})
