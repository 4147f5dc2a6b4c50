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
  const { databaseUrl, secrets } = await ownerAccess(config)
  const installation = await prepareInstallation({
    installation: config.installation,
    databaseUrl,
    controlDatabaseUrl: config.controlDatabaseUrl,
    gatewayPassword: secrets.gatewayPassword,
    nodeUrls: config.nodeDatabaseUrls,
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

/** The owner's URL, and the secrets of the installation. */
export async function ownerAccess(config: Config): Promise<{ databaseUrl: string; secrets: Secrets }> {
  const databaseUrl = config.databaseUrl ?? findRunning(config)?.databaseUrl
  if (databaseUrl === undefined)
    throw new Error('DATABASE_URL must name the owner of the databases, or Lokta must be running (npm start).')
  return { databaseUrl, secrets: await loadSecretsFrom(config.secretsFolder ?? join(config.dataFolder, 'secrets')) }
}
