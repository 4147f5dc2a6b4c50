// The operator's access to an installation: the owner's URL, and an engine on the gateway's own logins.
import { join } from 'node:path'
import { type Installation, prepareInstallation } from '../contexts/tenancy/index.ts'
import { type Config, readConfig, readEnvironment } from '../platform/config.ts'
import { loadSecretsFrom, type Secrets } from '../platform/secrets.ts'
import { type Engine, openEngine } from './assemble.ts'
import { findRunning } from './running.ts'

/** Prepares the installation that the environment names and runs `body` on it. */
export async function withInstallation<T>(
  body: (installation: Installation, engine: Engine) => Promise<T>,
): Promise<T> {
  const config = readConfig(readEnvironment('development'))
  const { installation, engine } = await openInstallation(config, await ownerAccess(config))
  try {
    return await body(installation, engine)
  } finally {
    await engine.close()
  }
}

export interface OwnerAccess {
  readonly databaseUrl: string
  readonly secrets: Secrets
}

/** The installation, prepared, and an engine on it, which the caller closes. */
export async function openInstallation(
  config: Config,
  { databaseUrl, secrets }: OwnerAccess,
): Promise<{ installation: Installation; engine: Engine }> {
  const installation = await prepareInstallation({
    installation: config.installation,
    databaseUrl,
    controlDatabaseUrl: config.controlDatabaseUrl,
    gatewayPassword: secrets.gatewayPassword,
    platformPassword: secrets.platformPassword,
    nodeUrls: config.nodeDatabaseUrls,
  })
  const { controlGatewayUrl: controlUrl, main } = installation
  return { installation, engine: openEngine({ config, secrets, controlUrl, nodeUrl: main.gatewayUrl }) }
}

/** The owner's URL, and the secrets of the installation. */
export async function ownerAccess(config: Config): Promise<OwnerAccess> {
  const databaseUrl = config.databaseUrl ?? findRunning(config)?.databaseUrl
  if (databaseUrl === undefined)
    throw new Error('DATABASE_URL must name the owner of the databases, or Lokta must be running (npm start).')
  return { databaseUrl, secrets: await loadSecretsFrom(config.secretsFolder ?? join(config.dataFolder, 'secrets')) }
}
