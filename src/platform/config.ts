// The one reader of the environment. Everything else is handed what it needs.
import { join, resolve } from 'node:path'

export type Environment = 'development' | 'test' | 'production'

export interface Config {
  readonly environment: Environment
  readonly host: string
  readonly port: number
  /** The owner's connection: creates roles, databases and schemas. Absent: the embedded server. */
  readonly databaseUrl: string | undefined
  readonly controlDatabaseUrl: string | undefined
  /** The owner's connections to nodes beside `main`, by the node's id. */
  readonly nodeDatabaseUrls: ReadonlyMap<string, string>
  /** What the gateway connects to, for instance PgBouncer. Absent: the database itself. */
  readonly gatewayDatabaseUrl: string | undefined
  /** Prefix of role names and of databases, so that two installations share a server. */
  readonly installation: string
  readonly dataFolder: string
  readonly secretsFolder: string | undefined
  /** Where heads of audit trails are written down, apart from the database. Absent: nowhere. */
  readonly anchorFolder: string | undefined
  readonly metricsToken: string | undefined
  readonly poolSize: number
  /** How many proxies stand before the gateway, each adding to X-Forwarded-For. */
  readonly trustedProxies: number
  readonly issuerPort: number
  /** Where the platform process listens. */
  readonly platformPort: number
  /** Where exports of tenants go that operators ask for over the platform API. */
  readonly exportFolder: string
  readonly logLevel: string
  /** Webhooks may go to loopback, by http and on any port: never in production. */
  readonly webhookLoopback: boolean
  /** Options of Node, from its command line and from NODE_OPTIONS. */
  readonly nodeOptions: readonly string[]
  /** False where NODE_TLS_REJECT_UNAUTHORIZED believes anybody. */
  readonly checksCertificates: boolean
  /** host:port or the socket of a clamd that sees every document first. Absent: documents are not scanned. */
  readonly clamdAddress: string | undefined
  /** How many credentials of one address may be refused in a minute, before that address has to wait. */
  readonly failedCredentialsPerMinute: number
  /** Base of the issuers of tenants whose files name none: `<base>/realms/<tenant>`. */
  readonly issuerBaseUrl: string | undefined
  /** Where the issuers' keys are fetched, if not at the issuer's own address. */
  readonly issuerKeysBaseUrl: string | undefined
}

/** Folder of the project: where package.json, openapi/, migrations/ and tenants/ are. */
export const projectFolder = resolve(import.meta.dirname, '../..')

/** Reads the configuration. Throws Error with one sentence that names the variable that is unfit. */
export function readConfig(environment: Environment, env: NodeJS.ProcessEnv = process.env): Config {
  const installation = env.LOKTA_INSTALLATION ?? 'lokta'
  if (!/^[a-z][a-z0-9_]{0,15}$/.test(installation)) {
    throw new Error('LOKTA_INSTALLATION must be 1 to 16 of a-z, 0-9 and _, beginning with a letter.')
  }
  const dataFolder = resolve(env.LOKTA_DATA_DIR ?? join(projectFolder, '.lokta'))
  return {
    environment,
    host: env.HOST ?? '127.0.0.1',
    port: portOf('PORT', env.PORT, 8080),
    databaseUrl: urlOf('DATABASE_URL', env.DATABASE_URL),
    controlDatabaseUrl: urlOf('CONTROL_DATABASE_URL', env.CONTROL_DATABASE_URL),
    nodeDatabaseUrls: urlsOf('NODE_DATABASE_URLS', env.NODE_DATABASE_URLS),
    gatewayDatabaseUrl: urlOf('GATEWAY_DATABASE_URL', env.GATEWAY_DATABASE_URL),
    installation,
    dataFolder,
    secretsFolder: env.LOKTA_SECRETS_DIR,
    anchorFolder: env.LOKTA_ANCHOR_DIR ? resolve(env.LOKTA_ANCHOR_DIR) : undefined,
    metricsToken: env.METRICS_TOKEN,
    poolSize: countOf('POOL_SIZE', env.POOL_SIZE, 16),
    trustedProxies: countOf('TRUSTED_PROXIES', env.TRUSTED_PROXIES, 0, { least: 0 }),
    issuerPort: portOf('ISSUER_PORT', env.ISSUER_PORT, 0),
    platformPort: portOf('PLATFORM_PORT', env.PLATFORM_PORT, 8082),
    exportFolder: resolve(env.LOKTA_EXPORT_DIR || join(dataFolder, 'exports')),
    webhookLoopback: loopbackOf(environment, env.LOKTA_WEBHOOK_LOOPBACK),
    nodeOptions: [...process.execArgv, ...(env.NODE_OPTIONS ?? '').split(' ')],
    checksCertificates: env.NODE_TLS_REJECT_UNAUTHORIZED !== '0',
    clamdAddress: env.CLAMD_ADDRESS || undefined,
    failedCredentialsPerMinute: countOf(
      'FAILED_CREDENTIALS_PER_MINUTE',
      env.FAILED_CREDENTIALS_PER_MINUTE,
      environment === 'test' ? 1_000_000 : 300,
      { most: 1_000_000 },
    ),
    issuerBaseUrl: env.ISSUER_BASE_URL,
    issuerKeysBaseUrl: env.ISSUER_KEYS_BASE_URL ?? env.ISSUER_BASE_URL,
    logLevel: env.LOG_LEVEL ?? (environment === 'production' ? 'info' : 'warn'),
  }
}

/** LOKTA_ENV, or `fallback` where it is not set. Throws Error when it names no environment. */
export function readEnvironment(fallback: Environment, env: NodeJS.ProcessEnv = process.env): Environment {
  const name = env.LOKTA_ENV ?? fallback
  if (name !== 'development' && name !== 'test' && name !== 'production') {
    throw new Error(`LOKTA_ENV must be development, test or production; it is '${name}'.`)
  }
  return name
}

function loopbackOf(environment: Environment, text: string | undefined): boolean {
  if (text === undefined || text === '') return false
  if (text !== 'allow') throw new Error(`LOKTA_WEBHOOK_LOOPBACK must be 'allow' or nothing; it is '${text}'.`)
  if (environment === 'production')
    throw new Error(
      'LOKTA_WEBHOOK_LOOPBACK is for development: in production webhooks never go to this machine itself.',
    )
  return true
}

function portOf(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined || text === '') return fallback
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`${name} must be a port from 0 to 65535; it is '${text}'.`)
  return port
}

function countOf(name: string, text: string | undefined, fallback: number, { least = 1, most = 500 } = {}): number {
  if (text === undefined || text === '') return fallback
  const count = Number(text)
  if (!Number.isInteger(count) || count < least || count > most)
    throw new Error(`${name} must be a number from ${least} to ${most}; it is '${text}'.`)
  return count
}

function urlOf(name: string, text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined
  if (!URL.canParse(text) || !/^postgres(ql)?:$/.test(new URL(text).protocol)) {
    throw new Error(`${name} must be a URL such as postgres://role:password@host:5432/database.`)
  }
  return text
}

/** `second=postgres://… third=postgres://…` */
function urlsOf(name: string, text: string | undefined): ReadonlyMap<string, string> {
  const entries = (text ?? '').split(/\s+/).filter((entry) => entry !== '')
  return new Map(
    entries.map((entry) => {
      const [, nodeId = '', url = ''] = /^([a-z][a-z0-9_]{0,19})=(.+)$/.exec(entry) ?? []
      if (nodeId === '' || nodeId === 'main') {
        throw new Error(`${name} must be words such as second=postgres://role:password@host:5432/database.`)
      }
      return [nodeId, urlOf(name, url) as string]
    }),
  )
}
