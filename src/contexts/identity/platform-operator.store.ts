// The rows of platform operators, in the control plane.
import type { PlatformOperatorId } from '../../kernel/id.ts'
import type { Transaction } from '../../platform/database.ts'

export interface PlatformOperator {
  readonly id: PlatformOperatorId
  readonly name: string
  readonly createdAt: string
  /** Null while the key is in force. */
  readonly revokedAt: string | null
}

interface OperatorRow {
  readonly operator_id: PlatformOperatorId
  readonly name: string
  readonly created_at: string
  readonly revoked_at: string | null
}

const fromRow = (row: OperatorRow): PlatformOperator => ({
  id: row.operator_id,
  name: row.name,
  createdAt: row.created_at,
  revokedAt: row.revoked_at,
})

/** False where an operator who is in force has the name. */
export async function insertOperator(
  tx: Transaction,
  operator: Pick<PlatformOperator, 'id' | 'name'>,
  digest: Buffer,
): Promise<boolean> {
  const { rowCount } = await tx.raw(
    'insert into platform_operator (operator_id, name, credential_digest) values (?, ?, ?) on conflict do nothing',
    [operator.id, operator.name, digest],
  )
  return rowCount === 1
}

/** The operator in force whose key has the digest. */
export async function findOperatorByDigest(tx: Transaction, digest: Buffer): Promise<PlatformOperator | undefined> {
  const { rows } = await tx.raw(
    `select operator_id, name, created_at, revoked_at from platform_operator where credential_digest = ? and state = 'active'`,
    [digest],
  )
  return rows.map(fromRow)[0]
}

/** All there ever were, in the order in which they were made. */
export async function listOperators(tx: Transaction): Promise<PlatformOperator[]> {
  const { rows } = await tx.raw(
    'select operator_id, name, created_at, revoked_at from platform_operator order by operator_id',
  )
  return rows.map(fromRow)
}

/** The operator who was in force until now, by name. */
export async function saveOperatorRevocation(tx: Transaction, name: string): Promise<PlatformOperator | undefined> {
  const { rows } = await tx.raw(
    `update platform_operator set state = 'revoked', revoked_at = now() where name = ? and state = 'active'
     returning operator_id, name, created_at, revoked_at`,
    [name],
  )
  return rows.map(fromRow)[0]
}
