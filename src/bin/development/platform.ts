// The platform API of a development machine: in the process of `npm start`, with who works its jobs off, and a first operator.
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  authenticateOperator,
  createPlatformOperator,
  listPlatformOperators,
  type OperatorKeyMaking,
  revokePlatformOperator,
} from '../../contexts/identity/index.ts'
import {
  type Control,
  type Installation,
  openControl,
  openOwnersControl,
  platformLogin,
  withDatabase,
} from '../../contexts/tenancy/index.ts'
import { createHttpServer } from '../../gateway/app.ts'
import { Problem } from '../../kernel/problem.ts'
import type { Config } from '../../platform/config.ts'
import type { Log } from '../../platform/log.ts'
import type { Secrets } from '../../platform/secrets.ts'
import { type Engine, keyEnvironmentOf } from '../assemble.ts'
import { assemblePlatform } from '../assemble-platform.ts'
import { drain, listen } from '../listen.ts'
import { performJob } from '../perform-job.ts'
import { startPlatformJobs } from '../work-platform-jobs.ts'
import { readIfThere, secretsFolder } from './secret-file.ts'

export interface DevelopmentPlatform {
  readonly url: string
  /** Where the first operator's key is, for its owner alone. */
  readonly keyFile: string
  stop(): Promise<void>
}

export interface DevelopmentPlatformOptions {
  readonly installation: Installation
  readonly engine: Engine
  readonly config: Config
  readonly secrets: Secrets
  readonly log: Log
}

export async function startDevelopmentPlatform(options: DevelopmentPlatformOptions): Promise<DevelopmentPlatform> {
  const { installation, engine, config, secrets, log } = options
  const owners = openOwnersControl(installation)
  const making = { pepper: secrets.apiKeyPepper, environment: keyEnvironmentOf(config) }
  const keyFile = await keepFirstOperator(owners, making, secretsFolder(config.dataFolder))
  const { controlOwnerUrl: url, name } = installation
  const login = platformLogin(name, secrets.platformPassword as string)
  const control = openControl({ url: withDatabase(url, new URL(url).pathname.slice(1), login) })
  const { app } = await assemblePlatform({ control, config, secrets, log, checkReplies: false })
  const server = createHttpServer(app)
  await listen(server, config.platformPort, config.host)
  const ground = { installation, engine, config }
  const jobs = startPlatformJobs({
    control: owners,
    log,
    perform: (job, onProgress) => performJob(ground, job, onProgress),
  })
  return {
    url: `http://${config.host}:${config.platformPort}`,
    keyFile,
    stop: async () => {
      await drain(server)
      await jobs.stop()
      await control.close()
      await owners.close()
    },
  }
}

const firstOperator = 'developer'

/** The file of the first operator's key; a new one where there is none, or where this control plane does not know it. */
async function keepFirstOperator(control: Control, making: OperatorKeyMaking, folder: string): Promise<string> {
  const file = join(folder, 'platform-operator-key')
  const kept = await readIfThere(file)
  if (kept !== undefined && (await isInForce(control, making.pepper, kept.trim()))) return file
  const key = await control.open(async (tx) => {
    const known = await listPlatformOperators(tx)
    if (known.some(({ name, revokedAt }) => name === firstOperator && revokedAt === null))
      await revokePlatformOperator(tx, firstOperator, 'the file of its key is gone')
    return (await createPlatformOperator(tx, making, firstOperator)).key
  })
  await rm(file, { force: true })
  await writeFile(file, `${key}\n`, { mode: 0o600, flag: 'wx' })
  return file
}

async function isInForce(control: Control, pepper: Uint8Array, key: string): Promise<boolean> {
  try {
    await authenticateOperator(control.open, pepper, `Bearer ${key}`)
    return true
  } catch (error) {
    if (error instanceof Problem) return false
    throw error
  }
}
