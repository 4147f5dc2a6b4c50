import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { type Ground, gateway, startGround } from '../../../test/support/ground.ts'
import { withAdmin } from '../../../test/support/server.ts'
import { projectFolder } from '../../platform/config.ts'
import { openPool } from '../../platform/database.ts'
import { readDeclaration } from './declaration.ts'
import { openDirectory } from './directory.ts'
import { type Installation, prepareInstallation } from './installation.ts'
import { gatewayRole, identifier, migratorRole, platformRole, tenantRoles, withDatabase } from './names.rules.ts'
import { openDoor } from './open-work.ts'
import { provisionTenant } from './provision.ts'

let ground: Ground
/** The server's own database, as whoever DATABASE_URL names. */
let serverUrl: string
const himal = readDeclaration(join(projectFolder, 'tenants/himal.json'))
const mark = randomBytes(3).toString('hex')
const gatewayPassword = randomBytes(12).toString('hex')

before(async () => {
  ground = await startGround()
  serverUrl = withDatabase(ground.databases.ownerUrl, 'postgres')
})
after(() => ground.stop())

/** Prepares an installation as `databaseUrl` says, and takes it away again. */
async function withInstallation<T>(
  name: string,
  databaseUrl: string,
  body: (installation: Installation) => Promise<T>,
): Promise<T> {
  const roles = [
    ...Object.values(tenantRoles(name, 'himal')),
    gatewayRole(name),
    platformRole(name),
    migratorRole(name),
  ]
  try {
    return await body(await prepareInstallation({ installation: name, databaseUrl, gatewayPassword }))
  } finally {
    await withAdmin(databaseUrl, async (client) => {
      for (const database of [name, `${name}_control`])
        await client.query(`drop database if exists ${identifier(database)}`)
      for (const role of roles) await client.query(`drop role if exists ${identifier(role)}`)
    })
  }
}

/** What the gateway of an installation finds behind the door of himal. */
async function enter(installation: Installation): Promise<{ slug: string; role: string }> {
  const control = openPool({
    url: installation.controlGatewayUrl,
    maximumConnections: 1,
    acquireTimeoutMilliseconds: 5_000,
  })
  const door = openDoor({
    directory: openDirectory(control),
    urlOfNode: async () => installation.main.gatewayUrl,
    poolSize: 1,
  })
  try {
    const request = { tenant: 'himal', kind: 'staff', partnerId: null, readOnly: false } as const
    return await door.open(request, async ({ tx, profile }) => {
      const { rows } = await tx.raw('select current_user as role')
      return { slug: profile.slug, role: rows[0].role }
    })
  } finally {
    await door.close()
    await control.destroy()
  }
}

async function sqlstateOf(url: string, statement: string): Promise<string> {
  try {
    await withAdmin(url, (client) => client.query(statement))
    return 'done'
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error.code ?? 'no SQLSTATE'
    throw error
  }
}

test('two installations share a server, each with a tenant of the same name, and neither reaches the other', async () => {
  const name = `lt${mark}a`
  await withInstallation(name, serverUrl, async (installation) => {
    await provisionTenant(installation, himal, [])
    assert.deepEqual(await enter(installation), { slug: 'himal', role: `${name}_t_himal_staff` })
    const other = tenantRoles('loktatest', 'himal').staff
    assert.equal(await sqlstateOf(installation.main.gatewayUrl, `set role ${other}`), '42501')
    assert.equal(await sqlstateOf(ground.gatewayUrl, `set role ${name}_t_himal_staff`), '42501')
    const theirs = withDatabase(installation.main.gatewayUrl, new URL(ground.databases.ownerUrl).pathname.slice(1))
    assert.equal(await sqlstateOf(theirs, 'select 1 from t_himal.tenant_profile'), '42501')
    const theirControl = withDatabase(
      installation.main.gatewayUrl,
      new URL(ground.databases.controlOwnerUrl).pathname.slice(1),
    )
    assert.equal(await sqlstateOf(theirControl, 'select 1 from control.tenant'), '42501')
  })
  assert.equal(await sqlstateOf(ground.gatewayUrl, `set role ${tenantRoles('loktatest', 'himal').staff}`), 'done')
})

test('an owner that may create roles and databases suffices: no superuser, and no member of a tenant by itself', async () => {
  const login = { user: `lt${mark}_owner`, password: randomBytes(12).toString('hex') }
  await withAdmin(serverUrl, (client) =>
    client.query(`create role ${login.user} login createrole createdb password '${login.password}'`),
  )
  try {
    const url = withDatabase(serverUrl, 'postgres', login)
    await withInstallation(`lt${mark}b`, url, async (installation) => {
      await provisionTenant(installation, himal, [])
      await provisionTenant(installation, { ...himal, name: 'Himal renamed' }, [])
      assert.deepEqual(await enter(installation), { slug: 'himal', role: `lt${mark}b_t_himal_staff` })
      assert.equal(await sqlstateOf(installation.main.gatewayUrl, 'select 1 from t_himal.tenant_profile'), '42501')
    })
  } finally {
    await withAdmin(serverUrl, (client) => client.query(`drop role ${login.user}`))
  }
})

test('an owner that may not create roles or databases is told what it lacks', async () => {
  for (const may of ['createrole', 'createdb']) {
    const login = { user: `lt${mark}_${may}`, password: randomBytes(12).toString('hex') }
    await withAdmin(serverUrl, (client) =>
      client.query(`create role ${login.user} login ${may} password '${login.password}'`),
    )
    try {
      const databaseUrl = withDatabase(serverUrl, 'postgres', login)
      const preparing = prepareInstallation({ installation: `lt${mark}c`, databaseUrl, gatewayPassword })
      await assert.rejects(preparing, /The role of DATABASE_URL needs CREATEROLE and CREATEDB/)
    } finally {
      await withAdmin(serverUrl, (client) => client.query(`drop role ${login.user}`))
    }
  }
})

test('prepared by four processes at once, again and again, an installation is the same: what is there stays', async () => {
  const name = `lt${mark}d`
  await withInstallation(name, serverUrl, async (first) => {
    const again = () => prepareInstallation({ installation: name, databaseUrl: serverUrl, gatewayPassword })
    // Two that change the same row of the catalogue seldom meet: ten rounds make it likely.
    for (let round = 0; round < 10; round += 1) {
      const prepared = await Promise.all([again(), again(), again(), again()])
      assert.deepEqual(prepared, [first, first, first, first])
    }
  })
})

test('a tenant applied again keeps its id, its business date and its epoch, and takes its new name', async () => {
  const name = `lt${mark}e`
  await withInstallation(name, serverUrl, async (installation) => {
    await provisionTenant(installation, himal, [])
    const profile = () =>
      withAdmin(installation.main.ownerUrl, async (client) => {
        await client.query(`set role ${migratorRole(name)}`)
        const { rows } = await client.query('select * from t_himal.tenant_profile')
        return rows[0]
      })
    const before = await profile()
    await provisionTenant(installation, { ...himal, name: 'Himal renamed', openOn: '2027-01-01', sandbox: false }, [])
    assert.deepEqual(await profile(), { ...before, name: 'Himal renamed', sandbox: false })
  })
})

test("the gateway's login cannot log in with another password than the one it was given", async () => {
  const wrong = new URL(ground.gatewayUrl)
  wrong.password = 'wrong'
  assert.equal(wrong.username, gateway)
  assert.equal(await sqlstateOf(wrong.toString(), 'select 1'), '28P01')
})
