// What production processes have in common: configuration, secrets, and the gateway's own logins.
import { gatewayLogin, withDatabase } from '../contexts/tenancy/index.ts'
import { type Config, type Environment, readConfig, readEnvironment } from '../platform/config.ts'
import type { Log } from '../platform/log.ts'
import { loadSecretsFrom, type Secrets } from '../platform/secrets.ts'
import { type Engine, openEngine } from './assemble.ts'

export interface ProcessContext {
  readonly config: Config
  readonly secrets: Secrets
}

/** Throws Error with one sentence that names what is missing. */
export async function readProcessContext(fallback: Environment): Promise<ProcessContext> {
  const config = readConfig(readEnvironment(fallback))
  return { config, secrets: await loadSecretsFrom(requireSecretsFolder(config)) }
}

/** Throws Error when no folder of secrets is named. */
export function requireSecretsFolder({ secretsFolder: folder }: Config): string {
  if (folder === undefined)
    throw new Error('LOKTA_SECRETS_DIR must name the folder of the secrets (deploy/make-secrets.sh makes them).')
  return folder
}

/** Connects as the gateway's login alone: such a process never holds the owner's credentials. */
export function openGatewayEngine({ config, secrets }: ProcessContext, log: Log): Engine {
  const base = config.gatewayDatabaseUrl
  if (base === undefined)
    throw new Error('GATEWAY_DATABASE_URL must name the server or pooler that the gateway connects to.')
  const login = gatewayLogin(config.installation, secrets.gatewayPassword)
  const control = config.controlDatabaseUrl ?? withDatabase(base, `${config.installation}_control`)
  return openEngine({
    config,
    secrets,
    controlUrl: withDatabase(control, new URL(control).pathname.slice(1), login),
    nodeUrl: withDatabase(base, new URL(base).pathname.slice(1) || config.installation, login),
    onDrift: (tenant) => log.error({ tenant }, 'its catalogue is not what the migrations give: refused'),
  })
}

/** Throws Error with one sentence when the control plane does not answer. */
export async function requireControlPlane(engine: Engine): Promise<void> {
  await engine.isReady().catch((error: Error) => {
    throw new Error(`The control plane cannot be reached: ${error.message}.`)
  })
}

/** Runs `main`; a failure is one sentence on the terminal and a non-zero exit. */
export function runMain(main: () => Promise<void>): void {
  main().catch((error: Error) => {
    console.error(error.message)
    process.exit(1)
  })
}

/** Calls `stop` once, at the first signal to end, and exits when it has ended. */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}
