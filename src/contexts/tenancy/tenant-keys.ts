// The tenant keys of a tenant, in its profile: they travel with every transaction and with the tenant, wrapped.
import type { KeyRing, WrappedKey } from '../../platform/key-ring.ts'
import type { Work } from '../../platform/work.ts'

/** Gives a tenant its first key; one that has a key keeps it. */
export async function ensureTenantKey(work: Work, ring: KeyRing): Promise<void> {
  if (work.tenant.tenantKeys.length > 0) return
  const first = await ring.make(work.tenant.id, 1, work.recordedAt)
  const given = await work
    .tx('tenant_profile')
    .whereRaw(`tenant_keys = '[]'::jsonb`)
    .update({ tenant_keys: jsonOf([first]) })
  if (given === 1) tell(work, 'tenant.key_made', first, null)
}

/**
 * Begins a rotation, or goes on with the one that was cut short: the version to reseal to. All keys are wrapped by the current
 * key-encryption key from here on.
 */
export async function beginRotation(work: Work, ring: KeyRing, reason: string): Promise<number> {
  const keys = await Promise.all((await lockKeys(work)).map((key) => ring.rewrap(work.tenant.id, key)))
  const newest = keys.at(-1)
  if (!newest) throw new Error('The tenant has no tenant key: apply its file.')
  if (newest.completedAt === null || !work.tenant.isWholeSealed) {
    await saveKeys(work, keys)
    return newest.version
  }
  const next = await ring.make(work.tenant.id, newest.version + 1, work.recordedAt)
  await saveKeys(work, [...keys, next])
  tell(work, 'tenant.key_made', next, reason)
  return next.version
}

/** Nothing of an older version is left, nor anything that is not sealed. */
export async function endRotation(work: Work): Promise<void> {
  const keys = await lockKeys(work)
  const newest = keys.at(-1) as WrappedKey
  await saveKeys(work, [...keys.slice(0, -1), { ...newest, completedAt: newest.completedAt ?? work.recordedAt }])
  await work.tx('tenant_profile').update({ fields_sealed: true })
  tell(work, 'tenant.key_rotated', newest, null)
}

async function lockKeys(work: Work): Promise<WrappedKey[]> {
  const row = await work.tx('tenant_profile').first('tenant_keys').forUpdate()
  return row.tenant_keys as WrappedKey[]
}

async function saveKeys(work: Work, keys: readonly WrappedKey[]): Promise<void> {
  await work.tx('tenant_profile').update({ tenant_keys: jsonOf(keys) })
}

const jsonOf = (keys: readonly WrappedKey[]) => JSON.stringify(keys)

function tell(work: Work, event: string, { version, wrappedBy }: WrappedKey, reason: string | null): void {
  const changes = { version, wrappedBy }
  const { id: entityId } = work.tenant
  work.happened({ event, entity: 'tenant', entityId, changes, ...(reason === null ? {} : { reason }) })
}
