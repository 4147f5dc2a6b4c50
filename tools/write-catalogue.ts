// Writes migrations/tenant.schema.sql: what the migrations give a tenant, read back from the catalogue of a real server.
// It is there to be read, to show in a review what a migration changes, and to hold every tenant against.
import { writeFileSync } from 'node:fs'
import type pg from 'pg'
import { catalogueFile, describeTenant } from '../src/contexts/tenancy/describe-tenant.ts'
import { identifier, migratorRole, tenantRoles, tenantSchema } from '../src/contexts/tenancy/names.rules.ts'
import { installationName, startServer, tenantSlugs, withAdmin } from '../test/support/server.ts'

/** The catalogue of one tenant's schema, asked on a connection that is left with the schema on its path. */
export async function catalogueOf(client: pg.ClientBase, installation: string, slug: string): Promise<string> {
  const schema = tenantSchema(slug)
  await client.query(`set search_path = ${identifier(schema)}`)
  const names = { schema, owner: migratorRole(installation), roles: tenantRoles(installation, slug) }
  return describeTenant(async (text, values) => (await client.query(text, [...values])).rows, names)
}

async function main(): Promise<void> {
  const server = await startServer()
  try {
    const [slug] = tenantSlugs
    const text = await withAdmin(server.ownerUrl, (client) => catalogueOf(client, installationName, slug))
    writeFileSync(catalogueFile, text)
    console.log(`wrote ${catalogueFile}`)
  } finally {
    await server.stop()
  }
}

if (process.argv[1] === import.meta.filename) await main()
