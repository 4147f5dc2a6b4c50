// Platform operators: who may make, suspend and remove tenants. They are made and revoked by whoever has the owner's login, and by nobody over the network.
import { randomInt } from 'node:crypto'
import type { Transaction } from '../../platform/database.ts'
import { newId, wireId } from '../../platform/ids.ts'
import { noteControlAct } from '../tenancy/index.ts'
import type { KeyEnvironment } from './api-key.rules.ts'
import { digestOfOperatorKey, makeOperatorKey } from './operator-key.rules.ts'
import {
  findOperatorByDigest,
  insertOperator,
  listOperators,
  type PlatformOperator,
  saveOperatorRevocation,
} from './platform-operator.store.ts'
import { problem } from './problems.ts'

export type { PlatformOperator }

export interface OperatorKeyMaking {
  readonly pepper: Uint8Array
  readonly environment: KeyEnvironment
}

/** The operator and its key, which is nowhere else. Throws Error when an operator who is in force has the name, or the name is unfit. */
export async function createPlatformOperator(
  tx: Transaction,
  { pepper, environment }: OperatorKeyMaking,
  name: string,
): Promise<{ operator: Pick<PlatformOperator, 'id' | 'name'>; key: string }> {
  if (!/^[a-z][a-z0-9.-]{0,39}$/.test(name))
    throw new Error('An operator is named by 1 to 40 of a-z, 0-9, dot and hyphen, beginning with a letter.')
  const key = makeOperatorKey(environment, (below) => randomInt(below))
  const operator = { id: newId('platform_operator'), name }
  if (!(await insertOperator(tx, operator, digestOfOperatorKey(pepper, key) as Buffer)))
    throw new Error(`There is an operator ${name}: revoke that one first, or choose another name.`)
  await noteOwnersAct(tx, 'platform_operator.created', operator, {})
  return { operator, key }
}

/** From now on the operator's key opens nothing. Throws Error when no operator in force has the name. */
export async function revokePlatformOperator(tx: Transaction, name: string, reason: string): Promise<PlatformOperator> {
  const operator = await saveOperatorRevocation(tx, name)
  if (!operator) throw new Error(`There is no operator ${name} whose key is in force.`)
  await noteOwnersAct(tx, 'platform_operator.revoked', operator, { reason })
  return operator
}

/** All there ever were, in the order in which they were made. */
export function listPlatformOperators(tx: Transaction): Promise<PlatformOperator[]> {
  return listOperators(tx)
}

/** Whose key the Authorization header holds: asked anew each time, so that a revoked one is refused at once. Throws credential.missing, credential.invalid. */
export async function authenticateOperator(
  open: <T>(body: (tx: Transaction) => Promise<T>) => Promise<T>,
  pepper: Uint8Array,
  authorization: string,
): Promise<PlatformOperator> {
  if (authorization === '') throw problem('credential.missing')
  const text = /^Bearer ([A-Za-z0-9._~+/=-]+)$/i.exec(authorization)?.[1] ?? ''
  // What has not the form of an operator's key, such as any credential of a tenant, is refused without a question.
  const digest = digestOfOperatorKey(pepper, text)
  const operator = digest && (await open((tx) => findOperatorByDigest(tx, digest)))
  if (!operator) throw problem('credential.invalid')
  return operator
}

function noteOwnersAct(
  tx: Transaction,
  action: string,
  { id, name }: Pick<PlatformOperator, 'id' | 'name'>,
  facts: Readonly<Record<string, unknown>>,
): Promise<void> {
  const subject = wireId('platform_operator', id)
  return noteControlAct(tx, { actor: 'operator', action, subject, facts: { name, ...facts } })
}
