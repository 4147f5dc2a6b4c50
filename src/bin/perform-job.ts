// What each kind of platform job does, with the owner's rights and in the name of the operator who asked for it. All of it may be run again after it was cut short.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import {
  checkTenants,
  exportTenant,
  type Installation,
  listTenants,
  migrateTenants,
  nodeAccess,
  type OnProgress,
  operatorActor,
  type PlatformJob,
  removeTenant,
  resumeTenant,
  suspendTenant,
  type TenantDeclaration,
} from '../contexts/tenancy/index.ts'
import type { Config } from '../platform/config.ts'
import { hex, sha256 } from '../platform/hash.ts'
import { wireId } from '../platform/ids.ts'
import { applyTenant, trustedIssuersOf } from './apply-tenants.ts'
import type { Engine } from './assemble.ts'

export interface JobGround {
  readonly installation: Installation
  readonly engine: Engine
  readonly config: Pick<Config, 'exportFolder' | 'issuerBaseUrl' | 'issuerKeysBaseUrl'>
}

/** How a job ended: it failed where there is an error. */
export type JobEnd = Pick<PlatformJob, 'error' | 'result'>

type Perform = (ground: JobGround, job: PlatformJob, onProgress: OnProgress) => Promise<JobEnd>

/** Throws whatever ends the job as failed. */
export function performJob(ground: JobGround, job: PlatformJob, onProgress: OnProgress): Promise<JobEnd> {
  ground.engine.directory.forget()
  const installation = { ...ground.installation, actor: operatorActor(job.requestedBy.id) }
  return performers[job.kind]({ ...ground, installation }, job, onProgress)
}

const done: JobEnd = { error: null, result: null }
const slugOf = ({ slug }: PlatformJob) => slug as string
const reasonOf = ({ request }: PlatformJob) => request.reason as string

/** A step after which there is nothing left to do. */
const only = async (onProgress: OnProgress, step: Promise<void>): Promise<JobEnd> => {
  await step
  await onProgress(1, 1)
  return done
}

const performers: { readonly [Kind in PlatformJob['kind']]: Perform } = {
  provisionTenant: apply,
  applyTenant: apply,
  suspendTenant: ({ installation }, job, onProgress) =>
    only(onProgress, suspendTenant(installation, slugOf(job), reasonOf(job))),
  resumeTenant: ({ installation }, job, onProgress) =>
    only(onProgress, resumeTenant(installation, slugOf(job), reasonOf(job))),
  exportTenant: writeExport,
  removeTenant: remove,
  migrateTenants: migrate,
  checkTenants: check,
}

async function apply({ installation, engine, config }: JobGround, job: PlatformJob, onProgress: OnProgress) {
  const { declaration, nodeId } = job.request as { declaration: TenantDeclaration; nodeId?: string }
  const known = (await listTenants(installation)).find(({ slug }) => slug === declaration.slug)
  // Made by somebody else since it was asked for; what a first attempt left behind is gone on with.
  if (known && job.kind === 'provisionTenant' && job.attemptCount === 1)
    throw new Error(`There is a tenant ${known.slug} already.`)
  const node = nodeAccess(installation, known?.home?.nodeId ?? nodeId ?? 'main')
  await applyTenant(installation, engine, declaration, trustedIssuersOf(config, declaration), node, onProgress)
  return done
}

async function writeExport({ installation, config }: JobGround, job: PlatformJob, onProgress: OnProgress) {
  const name = `${slugOf(job)}-${wireId('platform_job', job.id)}`
  const folder = join(config.exportFolder, name)
  // What an attempt that was cut short has left there is of another moment.
  rmSync(folder, { recursive: true, force: true })
  const { tables, snapshotAt } = await exportTenant(installation, slugOf(job), folder, {
    onProgress: (_table, count, total) => onProgress(count, total),
  })
  const manifestHash = hex(sha256(readFileSync(join(folder, 'manifest.json'))))
  const rowCount = tables.reduce((sum, table) => sum + table.rowCount, 0)
  return {
    error: null,
    result: { export: { folder: name, tableCount: tables.length, rowCount, snapshotAt, manifestHash } },
  }
}

async function remove({ installation }: JobGround, job: PlatformJob, onProgress: OnProgress): Promise<JobEnd> {
  const { repeated, withoutExport } = job.request as { repeated: string; withoutExport: boolean }
  let count = 0
  const order = { slug: slugOf(job), repeated, reason: reasonOf(job), withoutExport }
  await removeTenant(installation, {
    ...order,
    onProgress: () => {
      count += 1
      return onProgress(count, 3)
    },
  })
  return done
}

async function migrate({ installation }: JobGround, job: PlatformJob, onProgress: OnProgress): Promise<JobEnd> {
  const migrations = await migrateTenants(installation, {
    slug: job.slug ?? undefined,
    pastCanary: job.request.pastCanary === true,
    onProgress: (_tenant, count, total) => onProgress(count, total),
  })
  const left = migrations.filter(({ outcome }) => outcome !== 'current')
  const error = left.length === 0 ? null : `${left.length} of ${migrations.length} tenants are not up to date.`
  return { error, result: { migrations } }
}

const shownDifferences = 20

async function check({ installation, engine }: JobGround, job: PlatformJob, onProgress: OnProgress): Promise<JobEnd> {
  const checks = await checkTenants(installation, {
    slugs: job.slug === null ? [] : [job.slug],
    inspect: (slug) => engine.door.inspect(slug),
    onProgress: (_check, count, total) => onProgress(count, total),
  })
  const told = checks.map(({ slug, differences }) => ({
    slug,
    holds: differences.length === 0,
    differenceCount: differences.length,
    differences: differences.slice(0, shownDifferences),
  }))
  return { error: null, result: { checks: told } }
}
