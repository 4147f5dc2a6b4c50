export { type CheckTenantsOptions, checkTenants, type TenantCheck } from './check-tenants.ts'
export { readDeclaration, type TenantDeclaration } from './declaration.ts'
export { type Directory, openDirectory, type TrustedIssuer } from './directory.ts'
export { exportTenant } from './export-tenant.ts'
export { type DatabaseFacts, type IssuerFacts, inspectDatabase, inspectIssuers } from './inspect.ts'
export { type Installation, type NodeAccess, prepareInstallation, prepareNode } from './installation.ts'
export type { RateLimit, TenantLimits } from './limits.rules.ts'
export type { SchemaWindow } from './migrate.ts'
export { type MigrateTenantsOptions, migrateTenants, type TenantMigration } from './migrate-tenants.ts'
export { moveTenant, unfenceTenant } from './move-tenant.ts'
export { gatewayLogin, platformLogin, withDatabase } from './names.rules.ts'
export { noteControlAct } from './note-control-act.ts'
export { type Control, openControl, openOwnersControl } from './open-control.ts'
export { type Door, type DoorRequest, type Opened, openDoor, takeDay } from './open-work.ts'
export { type RemoveTenant, removeTenant, resumeTenant, suspendTenant } from './operate-tenants.ts'
export { nodeAccess, type OnProgress } from './owner-work.ts'
export type { PlatformJobKind } from './platform-job.rules.ts'
export { getPlatformJob, listPlatformJobs, type PlatformJob } from './platform-job.view.ts'
export { problem } from './problems.ts'
export { provisionTenant } from './provision.ts'
export { findRegisteredTenant, listRegisteredTenants } from './registered-tenant.view.ts'
export { listTenants, type RegisteredTenant } from './registry.ts'
export { requestPlatformJob } from './request-platform-job.ts'
export { beginRotation, endRotation, ensureTenantKey } from './tenant-keys.ts'
export { watchDrift } from './watch-drift.ts'
export {
  claimPlatformJob,
  endPlatformJob,
  type HeldJob,
  keepLease,
  LeaseLost,
  operatorActor,
  tellProgress,
} from './work-platform-job.ts'
