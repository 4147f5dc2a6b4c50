// What a production process asks before it opens: is anything set so that a wall is not there? Then it says so and does not start.
import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type DatabaseFacts, type IssuerFacts, inspectDatabase, inspectIssuers } from '../contexts/tenancy/index.ts'
import type { Config } from '../platform/config.ts'
import {
  type PlatformSecrets,
  platformPasswordFile,
  previousKeyFile,
  type Secrets,
  secretFiles,
} from '../platform/secrets.ts'
import type { Engine } from './assemble.ts'

type CheckedSetting = 'environment' | 'logLevel' | 'metricsToken' | 'databaseUrl' | 'nodeOptions' | 'checksCertificates'

export interface StartupFacts {
  readonly config: Pick<Config, CheckedSetting>
  /** Those that the process was given. */
  readonly secrets: Partial<Secrets>
  readonly secretPlaces: readonly SecretPlace[]
  readonly issuers: readonly IssuerFacts[]
  readonly databases: readonly DatabaseFacts[]
}

export interface SecretPlace {
  readonly file: string
  /** The permission bits of the file, and of the folder that it is in. */
  readonly mode: number
  readonly folderMode: number
}

/** Throws Error with a line for each fault. */
export async function requireSafeStart(engine: Engine, config: Config, secrets: Secrets): Promise<void> {
  const databases = await engine.databases()
  const [control, ...nodes] = await Promise.all(
    databases.map(({ name, url }) => inspectDatabase(url, { database: name, installation: config.installation })),
  )
  const faults = faultsOfStart({
    config,
    secrets,
    secretPlaces: await secretPlacesOf(config.secretsFolder as string),
    issuers: await inspectIssuers(databases[0]?.url as string),
    databases: [control as DatabaseFacts, ...nodes],
  })
  if (faults.length > 0) throw new Error(`It is not safe to start:\n${faults.map((fault) => `- ${fault}`).join('\n')}`)
}

/** The same for the platform API, which reaches the control plane alone and has few of the secrets. Throws Error with a line for each fault. */
export async function requireSafePlatform(url: string, config: Config, secrets: PlatformSecrets): Promise<void> {
  const { installation, secretsFolder } = config
  const facts = {
    config,
    secrets,
    secretPlaces: await secretPlacesOf(secretsFolder as string),
    issuers: [],
    databases: [await inspectDatabase(url, { database: 'control', installation })],
  }
  const faults = faultsOfStart(facts)
  if (faults.length > 0) throw new Error(`It is not safe to start:\n${faults.map((fault) => `- ${fault}`).join('\n')}`)
}

export async function secretPlacesOf(folder: string): Promise<SecretPlace[]> {
  const places: SecretPlace[] = []
  for (const name of [...Object.values(secretFiles), previousKeyFile, platformPasswordFile]) {
    const file = join(folder, name)
    const found = await stat(file).catch(() => undefined)
    if (found) places.push({ file, mode: found.mode & 0o777, folderMode: (await stat(dirname(file))).mode & 0o777 })
  }
  return places
}

/** One sentence for each thing that must not be so in production; empty when it is safe to start. */
export function faultsOfStart(facts: StartupFacts): string[] {
  return [
    ...faultsOfDebugging(facts),
    ...faultsOfSecrets(facts),
    ...facts.secretPlaces.flatMap(faultsOfPlace),
    ...facts.issuers.flatMap(faultsOfIssuer),
    ...facts.databases.flatMap(faultsOfDatabase),
  ]
}

function faultsOfDebugging({ config }: StartupFacts): string[] {
  const faults: string[] = []
  if (config.environment !== 'production')
    faults.push(`LOKTA_ENV is ${config.environment}: this process is for production.`)
  if (['debug', 'trace'].includes(config.logLevel)) faults.push(`LOG_LEVEL is ${config.logLevel}: use info or above.`)
  if (config.nodeOptions.some((option) => option.startsWith('--inspect')))
    faults.push('Node listens for a debugger (--inspect).')
  if (!config.checksCertificates) faults.push('NODE_TLS_REJECT_UNAUTHORIZED=0 believes any certificate.')
  if (config.databaseUrl !== undefined)
    faults.push("DATABASE_URL is set: the owner's login is for the operator's commands alone.")
  return faults
}

/** Fewer different bytes than any 32 random ones have (below 20: less than once in 10^11). */
const fewestDifferentBytes = 20

function faultsOfSecrets({ secrets, config }: StartupFacts): string[] {
  const { apiKeyPepper, cursorSecret, keyEncryptionKey } = secrets
  const bytes: readonly [string, Buffer | undefined][] = [
    [secretFiles.apiKeyPepper, apiKeyPepper],
    [secretFiles.cursorSecret, cursorSecret],
    [secretFiles.keyEncryptionKey, keyEncryptionKey],
  ]
  const passwords: readonly [string, string | null | undefined][] = [
    [secretFiles.gatewayPassword, secrets.gatewayPassword],
    [platformPasswordFile, secrets.platformPassword],
  ]
  // Text has 64 signs to choose from, and may be 32 long: some 25 of them differ.
  const given = [
    ...bytes.map(([file, secret]) => ({ file, secret, text: secret?.toString('hex'), fewest: fewestDifferentBytes })),
    ...passwords.map(([file, secret]) => ({
      file,
      secret: secret ? Buffer.from(secret) : undefined,
      text: secret ? Buffer.from(secret, 'base64url').toString('hex') : undefined,
      fewest: 12,
    })),
  ].filter(({ secret }) => secret !== undefined)
  const faults = given
    .filter(({ secret, fewest }) => new Set(secret).size < fewest)
    .map(({ file }) => `The secret '${file}' is not random: make it anew.`)
  if (new Set(given.map(({ text }) => text)).size < given.length) faults.push('Two secrets are the same.')
  const { metricsToken } = config
  if (metricsToken !== undefined && new Set(metricsToken).size < 10) {
    faults.push('METRICS_TOKEN is short or simple: use 32 random letters and digits.')
  }
  return faults
}

/** In a container the secrets are mounted for it alone, readable for whatever user it runs as. */
const containerMount = '/run/secrets/'

function faultsOfPlace({ file, mode, folderMode }: SecretPlace): string[] {
  if ((mode & 0o022) !== 0) return [`${file} can be written by others: chmod go-w it.`]
  const isShut = (folderMode & 0o011) === 0 || file.startsWith(containerMount)
  return (mode & 0o044) !== 0 && !isShut ? [`${file} can be read by others: chmod 0600 it.`] : []
}

function faultsOfIssuer({ url, jwksUrl }: IssuerFacts): string[] {
  const faults: string[] = []
  if (!url.startsWith('https://')) faults.push(`The issuer ${url} is not reached by https.`)
  if (!jwksUrl.startsWith('https://') && !isInside(jwksUrl))
    faults.push(`The keys at ${jwksUrl} are not fetched by https.`)
  return faults
}

/** A name without a dot is one of the private network of a set-up, as in docker-compose.yml. */
function isInside(url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : '.'
  return /^[a-z][a-z0-9-]*$/.test(host) && host !== 'localhost'
}

function faultsOfDatabase(facts: DatabaseFacts): string[] {
  const { name, login, powers, unsafeSettings, unsafeRoles, unguardedTables } = facts
  return [
    ...powers.map((power) => `On ${name} the login ${login} has ${power}: the walls do not hold for it.`),
    ...unsafeSettings.map((setting) => `On ${name} ${setting} is off: what was acknowledged may be lost.`),
    ...unsafeRoles.map((role) => `On ${name} the role ${role} may log in or passes by row policies.`),
    ...unguardedTables.map((table) => `On ${name} the row policies of ${table} are not in force.`),
  ]
}
