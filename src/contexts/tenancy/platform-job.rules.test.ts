import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '../../kernel/problem.ts'
import { type PlatformJobKind, requireFit } from './platform-job.rules.ts'

const states = ['nothing', 'provisioning', 'active', 'suspended', 'removed'] as const

/** What each job meets in each state of a tenant; a dash is a job that may be asked for. */
const table: readonly [PlatformJobKind, ...string[]][] = [
  ['provisionTenant', '-', 'tenant.slug_taken', 'tenant.slug_taken', 'tenant.slug_taken', 'tenant.slug_taken'],
  ['applyTenant', 'tenant.not_found', '-', '-', '-', 'tenant.removed'],
  ['suspendTenant', 'tenant.not_found', 'tenant.not_active', '-', '-', 'tenant.removed'],
  ['resumeTenant', 'tenant.not_found', 'tenant.not_suspended', '-', '-', 'tenant.removed'],
  ['exportTenant', 'tenant.not_found', '-', '-', '-', 'tenant.removed'],
  ['removeTenant', 'tenant.not_found', 'tenant.not_suspended', 'tenant.not_suspended', '-', 'tenant.removed'],
  ['migrateTenants', 'tenant.not_found', '-', '-', '-', 'tenant.removed'],
  ['checkTenants', 'tenant.not_found', '-', '-', '-', 'tenant.removed'],
]

for (const [kind, ...outcomes] of table) {
  test(`${kind}: what it meets in each state of a tenant`, () => {
    const met = states.map((state) => {
      try {
        requireFit(kind, state === 'nothing' ? undefined : { state })
        return '-'
      } catch (error) {
        return error instanceof Problem ? error.code : String(error)
      }
    })
    assert.deepEqual(met, outcomes)
  })
}
