// Production refuses to start where a wall is not there (T53).
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Ground, himal, owner, startGround } from '../../test/support/ground.ts'
import { installationName, withAdmin } from '../../test/support/server.ts'
import { inspectDatabase } from '../contexts/tenancy/index.ts'
import { projectFolder } from '../platform/config.ts'
import type { Secrets } from '../platform/secrets.ts'
import { faultsOfStart, type StartupFacts, secretPlacesOf } from './startup-check.ts'

const secrets: Secrets = {
  apiKeyPepper: randomBytes(32),
  sealingKey: generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  formerSealingKeys: [],
  cursorSecret: randomBytes(32),
  keyEncryptionKey: randomBytes(32),
  previousKeyEncryptionKey: null,
  gatewayPassword: randomBytes(32).toString('base64url'),
  platformPassword: null,
}
const config = {
  environment: 'production',
  logLevel: 'info',
  metricsToken: 'Zq8wL2mN5xR7tY1c',
  databaseUrl: undefined,
  nodeOptions: ['--max-old-space-size=512', ''],
  checksCertificates: true,
} as const
const database = {
  name: 'main',
  login: 'lokta_gateway',
  powers: [],
  unsafeSettings: [],
  unsafeRoles: [],
  unguardedTables: [],
}
const sound: StartupFacts = {
  config,
  secrets,
  secretPlaces: [
    { file: '/etc/lokta/cursor-secret', mode: 0o600, folderMode: 0o755 },
    { file: '/etc/lokta/cursor-secret', mode: 0o444, folderMode: 0o700 },
    { file: '/run/secrets/cursor-secret', mode: 0o444, folderMode: 0o755 },
  ],
  issuers: [
    { url: 'https://id.lender.example/realms/himal', jwksUrl: 'https://id.lender.example/realms/himal/certs' },
    { url: 'https://id.lender.example/realms/nyanza', jwksUrl: 'http://keycloak:8080/realms/nyanza/certs' },
  ],
  databases: [database],
}
const placed = (mode: number, folderMode: number, file = '/etc/lokta/cursor-secret') => ({
  secretPlaces: [{ file, mode, folderMode }],
})
const issued = (url: string, jwksUrl = 'https://id.lender.example/certs') => ({ issuers: [{ url, jwksUrl }] })

test('a sound set-up starts', () => assert.deepEqual(faultsOfStart(sound), []))

const faults: readonly [what: string, change: Partial<StartupFacts>, sentence: RegExp][] = [
  ['LOKTA_ENV=development', { config: { ...config, environment: 'development' } }, /LOKTA_ENV is development/],
  ['LOKTA_ENV=test', { config: { ...config, environment: 'test' } }, /LOKTA_ENV is test/],
  ['a log of everything', { config: { ...config, logLevel: 'debug' } }, /LOG_LEVEL is debug/],
  ['a log of even more', { config: { ...config, logLevel: 'trace' } }, /LOG_LEVEL is trace/],
  ['a debugger', { config: { ...config, nodeOptions: ['--inspect=0.0.0.0:9229'] } }, /debugger/],
  ['a debugger that is waited for', { config: { ...config, nodeOptions: ['--inspect-brk'] } }, /debugger/],
  ['certificates that nobody checks', { config: { ...config, checksCertificates: false } }, /any certificate/],
  ["the owner's login", { config: { ...config, databaseUrl: 'postgres://owner@db/lokta' } }, /owner's login/],
  ['a token for figures that can be guessed', { config: { ...config, metricsToken: 'metrics' } }, /METRICS_TOKEN/],
  ['a pepper of zeros', { secrets: { ...secrets, apiKeyPepper: Buffer.alloc(32) } }, /'api-key-pepper' is not random/],
  [
    'a cursor secret out of a book',
    { secrets: { ...secrets, cursorSecret: Buffer.from('change-me-change-me-change-me-ch') } },
    /'cursor-secret' is not random/,
  ],
  [
    'a key-encryption key of one sign',
    { secrets: { ...secrets, keyEncryptionKey: Buffer.alloc(32, 'k') } },
    /'key-encryption-key' is not random/,
  ],
  [
    'a password that repeats',
    { secrets: { ...secrets, gatewayPassword: 'changemechangemechangemechangeme' } },
    /'gateway-password' is not random/,
  ],
  [
    'one secret for two things',
    { secrets: { ...secrets, cursorSecret: secrets.apiKeyPepper } },
    /Two secrets are the same/,
  ],
  [
    'a password of the platform API that repeats',
    { secrets: { ...secrets, platformPassword: 'changemechangemechangemechangeme' } },
    /'platform-password' is not random/,
  ],
  [
    'one password for both logins',
    { secrets: { ...secrets, platformPassword: secrets.gatewayPassword } },
    /Two secrets are the same/,
  ],
  ['a secret that all can read', placed(0o644, 0o755), /can be read by others/],
  ['a secret that its group can read', placed(0o640, 0o750), /can be read by others/],
  ['a secret that all can write', placed(0o666, 0o700), /can be written by others/],
  ['a mounted secret that all can write', placed(0o446, 0o755, '/run/secrets/x'), /can be written by others/],
  ['an issuer without TLS', issued('http://id.lender.example/realms/himal'), /is not reached by https/],
  ['an issuer on this machine', issued('http://127.0.0.1:4000/realms/himal'), /is not reached by https/],
  ['keys without TLS', issued('https://id.lender.example', 'http://id.lender.example/certs'), /not fetched by https/],
  [
    'keys from this machine',
    issued('https://id.lender.example', 'http://localhost:4000/certs'),
    /not fetched by https/,
  ],
  ['a superuser', { databases: [{ ...database, powers: ['SUPERUSER'] }] }, /lokta_gateway has SUPERUSER/],
  ['a login past the policies', { databases: [{ ...database, powers: ['BYPASSRLS'] }] }, /has BYPASSRLS/],
  [
    'a login that is the owner',
    { databases: [{ ...database, powers: ['membership of the owner'] }] },
    /has membership of the owner/,
  ],
  [
    'policies that are not in force',
    { databases: [{ ...database, unguardedTables: ['t_himal.loan'] }] },
    /policies of t_himal\.loan/,
  ],
  [
    'a tenant role that logs in',
    { databases: [{ ...database, unsafeRoles: ['lokta_t_himal_staff'] }] },
    /lokta_t_himal_staff may log in/,
  ],
  ['a server that forgets', { databases: [{ ...database, unsafeSettings: ['fsync'] }] }, /fsync is off/],
]
for (const [what, change, sentence] of faults) {
  test(`refused: ${what}`, () => {
    const found = faultsOfStart({ ...sound, ...change })
    assert.equal(found.length, 1, found.join('\n'))
    assert.match(found[0] as string, sentence)
  })
}

test('the platform API is asked for the few secrets that it has', () => {
  const { apiKeyPepper, cursorSecret } = secrets
  const few = { apiKeyPepper, cursorSecret, platformPassword: randomBytes(32).toString('base64url') }
  assert.deepEqual(faultsOfStart({ ...sound, issuers: [], secrets: few }), [])
  assert.equal(faultsOfStart({ ...sound, secrets: { ...few, cursorSecret: apiKeyPepper } }).length, 1)
})

test('a random secret passes, ten thousand times', () => {
  for (let index = 0; index < 10_000; index += 1) {
    const gatewayPassword = randomBytes(32).toString('base64url')
    const fresh = { ...secrets, apiKeyPepper: randomBytes(32), keyEncryptionKey: randomBytes(32), gatewayPassword }
    assert.deepEqual(faultsOfStart({ ...sound, secrets: fresh }), [])
  }
})

let ground: Ground
before(async () => {
  ground = await startGround()
})
after(() => ground.stop())

const inspected = (url = ground.gatewayUrl) =>
  inspectDatabase(url, { database: 'main', installation: installationName })

test("the gateway's own login has no power, and every table with rows of partners is guarded", async () => {
  const { powers, unsafeRoles, unguardedTables } = await inspected()
  assert.deepEqual([powers, unsafeRoles, unguardedTables], [[], [], []])
})

test("the owner's login is seen for what it is", async () => {
  const { powers } = await inspected(ground.databases.ownerUrl)
  assert.ok(powers.includes('SUPERUSER') || powers.includes('CREATEROLE'), powers.join())
})

const breaches: readonly [what: string, breach: string, mend: string, table: string][] = [
  [
    'policies are switched off',
    'alter table t_himal.loan disable row level security',
    'alter table t_himal.loan enable row level security',
    't_himal.loan',
  ],
  [
    'the owner is let past',
    'alter table t_himal.offer no force row level security',
    'alter table t_himal.offer force row level security',
    't_himal.offer',
  ],
  [
    'a table without policies is given to a partner',
    `grant select on t_himal.idempotency_record, t_himal.audit_entry to ${himal.sourcing}`,
    `revoke select on t_himal.idempotency_record, t_himal.audit_entry from ${himal.sourcing}`,
    't_himal.audit_entry',
  ],
]
for (const [what, breach, mend, table] of breaches) {
  test(`it is seen when ${what}`, async () => {
    const asOwner = (sql: string) =>
      withAdmin(ground.databases.ownerUrl, async (client) => {
        await client.query(`set role ${owner}`)
        await client.query(sql)
      })
    await asOwner(breach)
    assert.deepEqual((await inspected()).unguardedTables, [table])
    await asOwner(mend)
    assert.deepEqual((await inspected()).unguardedTables, [])
  })
}

test('the process ends before it opens its port, and says each fault', async () => {
  const folder = join(ground.server.folder, 'secrets')
  assert.ok((await secretPlacesOf(folder)).every(({ mode }) => mode === 0o600))
  const control = ground.controlGatewayUrl
  const env = {
    ...process.env,
    LOKTA_ENV: 'development',
    LOG_LEVEL: 'trace',
    LOKTA_INSTALLATION: installationName,
    LOKTA_SECRETS_DIR: folder,
    GATEWAY_DATABASE_URL: ground.gatewayUrl,
    CONTROL_DATABASE_URL: control,
    DATABASE_URL: ground.databases.ownerUrl,
    PORT: '1',
  }
  for (const program of ['serve.ts', 'worker.ts', 'platform.ts']) {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(projectFolder, 'src/bin', program)],
      {
        env,
        encoding: 'utf8',
        timeout: 60_000,
      },
    )
    assert.equal(status, 1, stderr)
    for (const sentence of [
      /It is not safe to start/,
      /LOKTA_ENV is development/,
      /LOG_LEVEL is trace/,
      /owner's login/,
    ])
      assert.match(stderr, sentence)
  }
})
