import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, test } from 'node:test'
import { type Ground, himal, startGround } from '../../../test/support/ground.ts'
import { cloneDatabases, withAdmin } from '../../../test/support/server.ts'
import type { PartnerId } from '../../kernel/id.ts'
import { type Database, openPool } from '../../platform/database.ts'
import { type Directory, openDirectory } from './directory.ts'
import { withDatabase } from './names.rules.ts'
import { type Door, openDoor } from './open-work.ts'

let ground: Ground
let control: Database
let directory: Directory
let door: Door
/** How often the door forgot what it knew, and how often it asked. */
let asked = { forgotten: 0, placements: 0 }
const urls = new Map<string, string>()

before(async () => {
  ground = await startGround()
  urls.set('main', ground.gatewayUrl)
})
after(() => ground.stop())

beforeEach(() => {
  control = openPool({ url: ground.controlGatewayUrl, maximumConnections: 1, acquireTimeoutMilliseconds: 5_000 })
  const real = openDirectory(control)
  asked = { forgotten: 0, placements: 0 }
  directory = {
    ...real,
    placementOf: (slug) => {
      asked.placements += 1
      return real.placementOf(slug)
    },
    forget: () => {
      asked.forgotten += 1
      real.forget()
    },
  }
  door = openDoor({ directory, urlOfNode: async (nodeId) => urls.get(nodeId) as string, poolSize: 1 })
})
afterEach(async () => {
  await door.close()
  await control.destroy()
})

/** The database in which a transaction of the tenant ran. */
function enter(tenant: string): Promise<string> {
  return door.open({ tenant, kind: 'staff', partnerId: null, readOnly: true }, async ({ tx, profile }) => {
    assert.equal(profile.slug, tenant)
    return (await tx.raw('select current_database() as name')).rows[0].name
  })
}

/** Changes the control plane and changes it back. */
async function withPlacement<T>(slug: string, change: string, body: () => Promise<T>): Promise<T> {
  const place = (assignment: string, values: unknown[] = []) =>
    withAdmin(ground.databases.controlOwnerUrl, async (client) => {
      await client.query('set role loktatest_migrator')
      return client.query(
        `update control.tenant_placement p set ${assignment} from control.tenant t where t.tenant_id = p.tenant_id and slug = '${slug}'`,
        values,
      )
    })
  await place(change)
  try {
    return await body()
  } finally {
    const roles = ['staff', 'colender', 'sourcing'].map((role) => `loktatest_t_${slug}_${role}`)
    await place(
      `node_id = 'main', schema_name = $1, staff_role = $2, co_lender_role = $3, sourcing_role = $4, state = 'active', epoch = 1`,
      [`t_${slug}`, ...roles],
    )
  }
}

async function addNode(nodeId: string, database: string): Promise<void> {
  const { hostname, port } = new URL(urls.get(nodeId) as string)
  await withAdmin(ground.databases.controlOwnerUrl, async (client) => {
    await client.query('set role loktatest_migrator')
    await client.query('insert into control.node (node_id, host, port, database_name) values ($1, $2, $3, $4)', [
      nodeId,
      hostname,
      Number(port),
      database,
    ])
  })
}

const main = () => new URL(ground.gatewayUrl).pathname.slice(1)
const unavailable = { code: 'tenant.unavailable', details: { retryAfterSeconds: 5 } }

const stale: readonly [what: string, change: string][] = [
  ['whose epoch differs', 'epoch = 2'],
  ['whose schema is gone', `schema_name = 't_gone'`],
  ['whose role is gone', `staff_role = 'loktatest_t_gone_staff'`],
  ['whose role may not enter the schema', `staff_role = 'loktatest_t_nyanza_staff'`],
  ["whose role is not the gateway's to take", `staff_role = 'loktatest_migrator'`],
]

for (const [what, change] of stale) {
  test(`a tenant ${what} is looked up anew once, then unavailable; the connection serves others`, () =>
    withPlacement('himal', change, async () => {
      await assert.rejects(enter('himal'), unavailable)
      assert.deepEqual(asked, { forgotten: 1, placements: 2 })
      assert.equal(await enter('nyanza'), main())
    }))
}

test('a tenant that moved while the directory was remembered is found at its new place, without an error', async () => {
  assert.equal(await enter('himal'), main())
  await setEpoch(2)
  try {
    await withPlacement('himal', 'epoch = 2', async () => {
      assert.equal(await enter('himal'), main())
      assert.deepEqual(asked, { forgotten: 1, placements: 3 })
    })
  } finally {
    await setEpoch(1)
  }
})

function setEpoch(epoch: number): Promise<unknown> {
  return ground.asGateway(async (client) => {
    await client.query('begin')
    await client.query(`set local role ${himal.staff}`)
    await client.query('update t_himal.tenant_profile set placement_epoch = $1', [epoch])
    await client.query('commit')
  })
}

for (const state of ['fenced', 'moving']) {
  test(`a tenant that is ${state} is unavailable, and nothing of it is asked`, () =>
    withPlacement('himal', `state = '${state}'`, async () => {
      await assert.rejects(enter('himal'), unavailable)
      assert.deepEqual(asked, { forgotten: 0, placements: 1 })
    }))
}

test('a tenant that nobody knows is unavailable', async () => {
  await assert.rejects(enter('nobody'), unavailable)
})

test('a node that cannot be reached makes its tenants unavailable, and no others', async () => {
  urls.set('dark', ground.gatewayUrl.replace(/:\d+\//, ':1/'))
  await addNode('dark', 'none')
  await withPlacement('himal', `node_id = 'dark'`, async () => {
    await assert.rejects(enter('himal'), unavailable)
    assert.equal(await enter('nyanza'), main())
  })
})

test('a tenant placed on a second node is served from there, and the others from where they were', async () => {
  const second = await cloneDatabases(ground.server)
  const name = new URL(second.ownerUrl).pathname.slice(1)
  urls.set('second', withDatabase(ground.gatewayUrl, name))
  try {
    await addNode('second', name)
    await withPlacement('himal', `node_id = 'second'`, async () => {
      assert.deepEqual(await Promise.all([enter('himal'), enter('nyanza')]), [name, main()])
    })
    directory.forget()
    assert.equal(await enter('himal'), main())
  } finally {
    await door.close()
    await second.drop()
  }
})

test("what fails inside the work is the work's own error: the tenant is not looked up anew, the work not run twice", async () => {
  let runs = 0
  const failing = door.open({ tenant: 'himal', kind: 'staff', partnerId: null, readOnly: false }, async ({ tx }) => {
    runs += 1
    await tx.raw('select 1 from a_table_that_is_not_there')
  })
  await assert.rejects(failing, { code: '42P01' })
  assert.equal(runs, 1)
  assert.equal(asked.forgotten, 0)
})

test('each kind of actor enters under its own role, and a read cannot write', async () => {
  const roleOf = (kind: 'staff' | 'system' | 'co_lender' | 'sourcing_partner', partnerId: PartnerId | null) =>
    door.open({ tenant: 'himal', kind, partnerId, readOnly: true }, async ({ tx }) => {
      const { rows } = await tx.raw(
        `select current_user as role, current_setting('app.partner_id') as partner, current_setting('transaction_read_only') as closed`,
      )
      return rows[0]
    })
  const partner = '01900000-0000-7000-8000-000000000001' as PartnerId
  assert.deepEqual(await roleOf('staff', null), { role: himal.staff, partner: '', closed: 'on' })
  assert.deepEqual(await roleOf('system', null), { role: himal.staff, partner: '', closed: 'on' })
  assert.deepEqual(await roleOf('co_lender', partner), { role: himal.coLender, partner, closed: 'on' })
  assert.deepEqual(await roleOf('sourcing_partner', partner), { role: himal.sourcing, partner, closed: 'on' })
})

test('two hundred transactions of two tenants over one connection: each sees its own, also after those that fail', async () => {
  const outcomes = Array.from({ length: 200 }, async (_, index) => {
    const tenant = index % 2 === 0 ? 'himal' : 'nyanza'
    if (index % 7 !== 0) return assert.equal(await enter(tenant), main())
    const failing = door.open({ tenant, kind: 'co_lender', partnerId: null, readOnly: true }, ({ tx }) =>
      tx.raw('select 1 / 0'),
    )
    return assert.rejects(failing, { code: '22012' })
  })
  await Promise.all(outcomes)
})
