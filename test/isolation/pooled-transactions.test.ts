// Transactions of both tenants and of every kind of actor over few connections: those that commit, roll back, fail and are cancelled.
// Nothing of one is seen by the next. Through PgBouncer where GATEWAY_DATABASE_URL names one; POOLED_TRANSACTIONS=10000 is the long run.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { openDirectory } from '../../src/contexts/tenancy/directory.ts'
import { type Door, type DoorRequest, openDoor } from '../../src/contexts/tenancy/open-work.ts'
import type { PartnerId } from '../../src/kernel/id.ts'
import { type Database, openPool } from '../../src/platform/database.ts'
import { gatewayUrl } from '../support/gateway.ts'
import { type Ground, gateway, rolesOf, startGround } from '../support/ground.ts'

const total = Number(process.env.POOLED_TRANSACTIONS ?? 400)
const pooled = process.env.GATEWAY_DATABASE_URL !== undefined
let ground: Ground
let control: Database
let doors: Door[]
let url: string

before(async () => {
  ground = await startGround()
  const { username: user, password } = new URL(ground.gatewayUrl)
  url = gatewayUrl(ground.databases.ownerUrl, { user, password })
  control = openPool({ url: ground.controlGatewayUrl, maximumConnections: 1, acquireTimeoutMilliseconds: 5_000 })
  // A pooler has fewer connections than the four gateways together; without one there is a single gateway.
  const directory = openDirectory(control)
  doors = Array.from({ length: pooled ? 4 : 1 }, () =>
    openDoor({ directory, urlOfNode: async () => url, poolSize: pooled ? 25 : 5 }),
  )
})
after(async () => {
  for (const door of doors) await door.close()
  await control.destroy()
  await ground.stop()
})

interface Seen {
  readonly role: string
  readonly schema: string
  readonly partner: string
  readonly slug: string
}

const sight = `select current_user as role, current_schema() as schema, current_setting('app.partner_id') as partner,
  (select slug from tenant_profile) as slug`

const kinds = ['staff', 'co_lender', 'sourcing_partner', 'system'] as const
const ends = ['commit', 'commit', 'commit', 'commit', 'roll back', 'fail', 'cancel'] as const

class RolledBack extends Error {}

const leaks: string[] = []

async function transact(index: number): Promise<void> {
  const tenant = index % 3 === 0 ? 'nyanza' : 'himal'
  const kind = kinds[index % kinds.length] as (typeof kinds)[number]
  const end = ends[index % ends.length] as (typeof ends)[number]
  const isPartner = kind === 'co_lender' || kind === 'sourcing_partner'
  const partner = isPartner ? `01900000-0000-7000-8000-${String(index).padStart(12, '0')}` : ''
  const roles = rolesOf(tenant)
  const role = kind === 'co_lender' ? roles.coLender : kind === 'sourcing_partner' ? roles.sourcing : roles.staff
  const request: DoorRequest = {
    tenant,
    kind,
    partnerId: isPartner ? (partner as PartnerId) : null,
    readOnly: index % 2 === 0,
  }
  const expected: Seen = { role, schema: `t_${tenant}`, partner, slug: tenant }
  const outcome = await (doors[index % doors.length] as Door)
    .open(request, async ({ tx }) => {
      const { rows } = await tx.raw(sight)
      if (JSON.stringify(rows[0]) !== JSON.stringify(expected)) leaks.push(`${JSON.stringify(rows[0])} for ${index}`)
      if (end === 'roll back') throw new RolledBack()
      if (end === 'fail') await tx.raw('select 1 / 0')
      if (end === 'cancel') {
        await tx.raw(`select set_config('statement_timeout', '5ms', true)`)
        await tx.raw('select pg_sleep(5)')
      }
      return 'commit'
    })
    .catch((error) => (error instanceof RolledBack ? 'roll back' : error.code))
  const codes = { commit: 'commit', 'roll back': 'roll back', fail: '22012', cancel: '57014' }
  assert.equal(outcome, codes[end], `transaction ${index}`)
}

const untouched = { role: gateway, setRole: 'none', path: '"$user", public', partner: '', statements: '0', locks: '0' }

let looking: Promise<void> = Promise.resolve()

/** What a statement outside any transaction finds on whichever connection it is given: nothing of anybody. */
function lookAround(client: pg.Client): Promise<void> {
  looking = looking.then(() => lookNow(client))
  return looking
}

async function lookNow(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `select current_user as role, current_setting('role') as "setRole", current_setting('search_path') as path,
       coalesce(current_setting('app.partner_id', true), '') as partner, current_setting('statement_timeout') as statements,
       current_setting('lock_timeout') as locks`,
  )
  if (JSON.stringify(rows[0]) !== JSON.stringify(untouched)) leaks.push(`${JSON.stringify(rows[0])} outside`)
}

test(`${total} mixed transactions ${pooled ? 'through the pooler' : 'over five connections'}: none sees anything of another`, async () => {
  const looker = new pg.Client({ connectionString: url })
  await looker.connect()
  let next = 0
  const lane = async () => {
    for (let index = next++; index < total; index = next++) {
      await transact(index)
      if (index % 20 === 0) await lookAround(looker)
    }
  }
  try {
    await Promise.all(Array.from({ length: doors.length * 25 }, lane))
  } finally {
    await looker.end()
  }
  console.error(`transactions ${total}, leaks ${leaks.length}`)
  assert.deepEqual(leaks, [])
})

test('a leak would be seen: what a session sets for itself is found on its connection', async () => {
  const client = new pg.Client({ connectionString: ground.gatewayUrl })
  await client.connect()
  const known = leaks.length
  try {
    await client.query(`set app.partner_id = 'somebody'`)
    await lookAround(client)
    assert.equal(leaks.length, known + 1)
  } finally {
    leaks.length = known
    await client.end()
  }
})
