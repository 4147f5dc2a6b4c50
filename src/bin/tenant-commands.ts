// The operator's commands about tenants: each says what it does while it does it, and exits non-zero when it could not.
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  checkTenants,
  exportTenant,
  listTenants,
  migrateTenants,
  moveTenant,
  nodeAccess,
  type RemoveTenant,
  readDeclaration,
  removeTenant,
  resumeTenant,
  suspendTenant,
  unfenceTenant,
} from '../contexts/tenancy/index.ts'
import { readConfig, readEnvironment } from '../platform/config.ts'
import { applyTenant, trustedIssuersOf } from './apply-tenants.ts'
import { withInstallation } from './installation-access.ts'
import { sealAll } from './sealer.ts'

export const tenantUsage = `  migrate [--tenant SLUG]     databases, control plane and every tenant's schema brought up to this version
                              (--past-canary: goes on although the tenant that goes first failed)
  tenants apply FILE…         tenants provisioned and brought to what their files declare (--node NODE: on that node)
  tenants list                every tenant: state, node, version of its schema
  tenants check [SLUG…]       each tenant's tables, roles, policies and triggers held against what the migrations give
  tenants suspend|resume SLUG --reason TEXT
                              refused by every gateway and worker within five seconds; let in again
  tenants export SLUG FOLDER  every row of every table at one moment, with a manifest of counts and hashes
  tenants remove SLUG --repeat SLUG --reason TEXT
                              a suspended and exported tenant removed for good (--without-export: not exported)
  move-tenant SLUG --to NODE  the tenant moved to another node while it is in use
  move-tenant SLUG --abort    after a crash: opened again where it was`

/** Runs one of the commands of `tenantUsage`. Throws Error with the usage when it is none of them. */
export async function runTenantCommand(command: string, words: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      tenant: { type: 'string' },
      node: { type: 'string' },
      to: { type: 'string' },
      abort: { type: 'boolean' },
      repeat: { type: 'string' },
      reason: { type: 'string' },
      'past-canary': { type: 'boolean' },
      'without-export': { type: 'boolean' },
    },
  })
  if (command === 'migrate' && positionals.length === 0) return migrate(values.tenant, values['past-canary'] === true)
  const [verb, ...rest] = positionals
  if (command === 'tenants' && verb === 'apply' && rest.length > 0) return applyTenants(rest, values.node)
  if (command === 'tenants' && verb === 'list' && rest.length === 0) return printTenants()
  if (command === 'tenants' && verb === 'check') return printChecks(rest)
  if (command === 'move-tenant' && positionals.length === 1 && verb) {
    if (values.abort === true) return openAgain(verb)
    if (values.to !== undefined) return move(verb, values.to)
  }
  const [slug, folder] = rest
  const { reason } = values
  if (command === 'tenants' && verb === 'export' && slug && folder) return exportInto(slug, resolve(folder))
  if (command === 'tenants' && slug && reason && rest.length === 1) {
    if (verb === 'suspend' || verb === 'resume') return changeState(verb, slug, reason)
    const withoutExport = values['without-export'] === true
    if (verb === 'remove') return remove({ slug, repeated: values.repeat ?? '', reason, withoutExport })
  }
  throw new Error(`Commands:\n${tenantUsage}`)
}

function migrate(slug: string | undefined, pastCanary: boolean): Promise<void> {
  return withInstallation(async (installation) => {
    console.log('The databases and the control plane are up to date.')
    const outcomes = await migrateTenants(installation, {
      slug,
      pastCanary,
      onProgress: ({ slug: tenant, from, to, outcome, error }, count, total) => {
        const said = outcome === 'current' ? (from === to ? `at ${to}` : `${from} → ${to}`) : `${outcome}: ${error}`
        console.log(`[${count}/${total}] ${tenant}: ${said}`)
      },
    })
    const left = outcomes.filter(({ outcome }) => outcome !== 'current')
    console.log(`${outcomes.length - left.length} tenants are up to date, ${left.length} are not.`)
    if (left.length > 0) process.exitCode = 1
  })
}

/** On `nodeId`; without it a tenant stays where it lives, and a new one comes to `main`. */
function applyTenants(files: readonly string[], nodeId: string | undefined): Promise<void> {
  const tenants = files.map((file) => readDeclaration(resolve(file)))
  const config = readConfig(readEnvironment('development'))
  return withInstallation(async (installation, engine) => {
    const homes = new Map((await listTenants(installation)).map(({ slug, home }) => [slug, home?.nodeId]))
    for (const tenant of tenants) {
      const node = nodeAccess(installation, nodeId ?? homes.get(tenant.slug) ?? 'main')
      await applyTenant(installation, engine, tenant, trustedIssuersOf(config, tenant), node)
      console.log(`${tenant.slug}: ${tenant.name} is as its file says.`)
    }
  })
}

function printTenants(): Promise<void> {
  return withInstallation(async (installation) => {
    for (const { slug, name, state, home, schema } of await listTenants(installation)) {
      const placed = home ? `node ${home.nodeId}${home.state === 'active' ? '' : ` (${home.state})`}` : 'gone'
      const version = schema
        ? `version ${schema.version} (${schema.state}${schema.error ? `: ${schema.error}` : ''})`
        : ''
      console.log([slug, state, placed, version, name].filter((part) => part !== '').join('  '))
    }
  })
}

function printChecks(slugs: readonly string[]): Promise<void> {
  return withInstallation(async (installation, engine) => {
    await checkTenants(installation, {
      slugs,
      inspect: (slug) => engine.door.inspect(slug),
      onProgress: ({ slug, differences }) => {
        console.log(differences.length === 0 ? `✓ ${slug}` : `✗ ${slug} is refused; it differs:`)
        for (const line of differences.slice(0, 20)) console.log(`    ${line}`)
        if (differences.length > 0) process.exitCode = 1
      },
    })
  })
}

function changeState(verb: 'suspend' | 'resume', slug: string, reason: string): Promise<void> {
  return withInstallation(async (installation) => {
    await (verb === 'suspend' ? suspendTenant : resumeTenant)(installation, slug, reason)
    const said = verb === 'suspend' ? 'suspended: refused everywhere within five seconds' : 'active'
    console.log(`${slug} is ${said}.`)
  })
}

function exportInto(slug: string, folder: string): Promise<void> {
  return withInstallation(async (installation) => {
    const { tables, headSeal } = await exportTenant(installation, slug, folder, {
      onProgress: ({ table, rowCount }, count, total) => console.log(`[${count}/${total}] ${table}: ${rowCount} rows`),
    })
    const rowCount = tables.reduce((sum, table) => sum + table.rowCount, 0)
    const head = headSeal ? `head seal ${headSeal.number} ${headSeal.hash}` : 'no seal yet'
    console.log(`${slug}: ${rowCount} rows of ${tables.length} tables in ${folder}; ${head}`)
  })
}

function remove(order: RemoveTenant): Promise<void> {
  return withInstallation(async (installation) => {
    await removeTenant(installation, { ...order, onProgress: (sentence) => console.log(`${order.slug}: ${sentence}`) })
    console.log(`${order.slug} is removed.`)
  })
}

function move(slug: string, to: string): Promise<void> {
  return withInstallation(async (installation, engine) => {
    const { rowCount, fencedMilliseconds, left } = await moveTenant(installation, {
      slug,
      to,
      drain: (tx) => sealAll(tx, engine.signer),
      onProgress: (sentence) => console.log(`${slug}: ${sentence}`),
    })
    console.log(
      `${slug} lives on ${to}: ${rowCount} rows, the same in number and hash; fenced for ${Math.round(fencedMilliseconds)} ms.`,
    )
    console.log(
      `Its old rows stay on ${left.nodeId} as the schema ${left.schema}, for its owner alone, until they are dropped.`,
    )
  })
}

function openAgain(slug: string): Promise<void> {
  return withInstallation(async (installation) => {
    await unfenceTenant(installation, slug)
    console.log(`${slug} is open where it was.`)
  })
}
