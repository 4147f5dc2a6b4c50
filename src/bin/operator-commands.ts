// The commands about platform operators: who may call the platform API is decided by whoever has the owner's login.
import { parseArgs } from 'node:util'
import { createPlatformOperator, listPlatformOperators, revokePlatformOperator } from '../contexts/identity/index.ts'
import { openOwnersControl } from '../contexts/tenancy/index.ts'
import { type Config, readConfig, readEnvironment } from '../platform/config.ts'
import type { Transaction } from '../platform/database.ts'
import { wireId } from '../platform/ids.ts'
import { keyEnvironmentOf } from './assemble.ts'
import { ownerAccess, withInstallation } from './installation-access.ts'

export const operatorUsage = `  operators create NAME       a platform operator's key, shown once: it opens the platform API
  operators list              every operator there was, and whose key is in force
  operators revoke NAME --reason TEXT
                              the operator's key refused from now on`

/** Runs one of the commands of `operatorUsage`. Throws Error with the usage when it is none of them. */
export async function runOperatorCommand(words: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { reason: { type: 'string' } },
  })
  const [verb, name, ...rest] = positionals
  const config = readConfig(readEnvironment('development'))
  if (verb === 'list' && name === undefined) return inControl(list)
  if (verb === 'create' && name && rest.length === 0) return create(config, name)
  const { reason } = values
  if (verb === 'revoke' && name && reason && rest.length === 0) return inControl((tx) => revoke(tx, name, reason))
  throw new Error(`Commands:\n${operatorUsage}`)
}

function inControl<T>(body: (tx: Transaction) => Promise<T>): Promise<T> {
  return withInstallation(async (installation) => {
    const control = openOwnersControl(installation)
    return control.open(body).finally(control.close)
  })
}

async function create(config: Config, name: string): Promise<void> {
  const { apiKeyPepper: pepper } = (await ownerAccess(config)).secrets
  const making = { pepper, environment: keyEnvironmentOf(config) }
  const { operator, key } = await inControl((tx) => createPlatformOperator(tx, making, name))
  console.log(`${name} is ${wireId('platform_operator', operator.id)}. The key, which is shown once:\n${key}`)
}

async function list(tx: Transaction): Promise<void> {
  for (const { id, name, createdAt, revokedAt } of await listPlatformOperators(tx)) {
    const state = revokedAt === null ? 'in force' : `revoked ${revokedAt}`
    console.log([name, state, wireId('platform_operator', id), `made ${createdAt}`].join('  '))
  }
}

async function revoke(tx: Transaction, name: string, reason: string): Promise<void> {
  await revokePlatformOperator(tx, name, reason)
  console.log(`${name} is revoked: the key opens nothing from now on.`)
}
