// What is sealed is sealed on the disk too: no file of the database and none of its write-ahead log holds it in clear, so that
// neither does a copy of either (T46).
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { partnerKey, staffOf } from '../../../test/support/fixtures.ts'
import { startGateway, type TestGateway } from '../../../test/support/gateway.ts'
import { withAdmin } from '../../../test/support/server.ts'

let gateway: TestGateway

before(async () => {
  gateway = await startGateway()
})
after(() => gateway.stop())

/** Found nowhere else on the server. */
const canary = {
  fullName: 'Quillfeather Xanthopoulou',
  phoneNumber: '+919000777123',
  emailAddress: 'quillfeather@aviary.example',
  address: '77 Feathergill Row, Pune',
}
const pan = 'QZFXQ7712Q'
const sealed = [canary.phoneNumber, canary.emailAddress, canary.address, pan]

/** The texts that a file below the folder holds, in UTF-8 as Postgres writes them. */
function foundBelow(folder: string, texts: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  const found = new Set<string>()
  for (const { parentPath, name } of files) {
    const bytes = readFileSync(join(parentPath, name))
    for (const text of texts) if (bytes.includes(text)) found.add(text)
  }
  return [...found].sort()
}

/** Where the clone's tables are, and the server's log of what is written; all of it written out. */
async function placesOnDisk(): Promise<{ readonly tables: string; readonly log: string }> {
  return withAdmin(gateway.databases.ownerUrl, async (client) => {
    await client.query('checkpoint')
    const { rows } = await client.query(
      `select current_setting('data_directory') as folder, oid from pg_database where datname = current_database()`,
    )
    const [{ folder, oid }] = rows
    return { tables: join(folder, 'base', String(oid)), log: join(folder, 'pg_wal') }
  })
}

test('a sealed field is in no file of the tables and in none of the log; a name, which is not sealed, is in both', async () => {
  const body = { kind: 'person' as const, country: 'IN', ...canary }
  const identifiers = [{ type: 'pan', value: pan, issuerCountry: 'IN' }]
  await staffOf(gateway, 'himal').underwriter.createParty({ body: { ...body, identifiers } })
  const { client } = await partnerKey(gateway, { tenant: 'himal', partner: 'gramin-path' })
  await client.createParty({ body: { ...body, externalReference: 'GP-ON-DISK' } })
  const { tables, log } = await placesOnDisk()
  const texts = [canary.fullName, ...sealed]
  assert.deepEqual(foundBelow(tables, texts), [canary.fullName])
  assert.deepEqual(foundBelow(log, texts), [canary.fullName])
})
