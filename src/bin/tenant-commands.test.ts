// The operator's commands as an operator runs them: a process each, on an installation of their own.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Ground, startGround } from '../../test/support/ground.ts'
import { withAdmin } from '../../test/support/server.ts'
import { gatewayRole, migratorRole, platformRole, tenantRoles, withDatabase } from '../contexts/tenancy/names.rules.ts'
import { projectFolder } from '../platform/config.ts'
import { secretsFolder } from './development/secret-file.ts'

const installation = `lt${randomBytes(3).toString('hex')}`
const folder = mkdtempSync(join(tmpdir(), 'lokta-commands-'))
let ground: Ground
let serverUrl: string

before(async () => {
  ground = await startGround()
  serverUrl = withDatabase(ground.databases.ownerUrl, 'postgres')
})
after(async () => {
  await withAdmin(serverUrl, async (client) => {
    for (const name of [installation, `${installation}_control`]) await client.query(`drop database if exists ${name}`)
    const roles = [
      ...Object.values(tenantRoles(installation, 'himal')),
      gatewayRole(installation),
      platformRole(installation),
      migratorRole(installation),
    ]
    for (const role of roles) await client.query(`drop role if exists ${role}`)
  })
  await ground.stop()
  rmSync(folder, { recursive: true })
})

interface Said {
  readonly code: number
  readonly lines: readonly string[]
  readonly complaint: string
}

function cli(...words: readonly string[]): Promise<Said> {
  const env = {
    ...process.env,
    LOKTA_ENV: 'production',
    LOKTA_INSTALLATION: installation,
    LOKTA_SECRETS_DIR: secretsFolder(ground.server.folder),
    LOKTA_DATA_DIR: folder,
    DATABASE_URL: serverUrl,
  }
  const args = ['--import', 'tsx', 'src/bin/cli.ts', ...words]
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: projectFolder, env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), lines: stdout.trim().split('\n'), complaint: stderr.trim() })
    })
  })
}

test('a tenant is applied, migrated, checked and listed', async () => {
  const applied = await cli('tenants', 'apply', 'tenants/himal.json')
  assert.deepEqual([applied.code, applied.complaint], [0, ''])
  const migrated = await cli('migrate', '--tenant', 'himal')
  assert.match(migrated.lines.join('\n'), /^\[1\/1\] himal: at \d+$/m)
  assert.equal(migrated.lines.at(-1), '1 tenants are up to date, 0 are not.')
  const listed = await cli('tenants', 'list')
  assert.match(listed.lines[0] ?? '', /^himal {2}active {2}node main {2}version \d+ \(current\) {2}/)
  assert.deepEqual((await cli('tenants', 'check')).lines, ['✓ himal'])
})

test('a tenant that drifted is named with what differs, and the command fails', async () => {
  const change = (statement: string) =>
    withAdmin(withDatabase(serverUrl, installation), async (client) => {
      await client.query(`set role ${migratorRole(installation)}`)
      await client.query(statement)
    })
  await change('alter table t_himal.loan no force row level security')
  const checked = await cli('tenants', 'check')
  assert.equal(checked.code, 1)
  assert.deepEqual(checked.lines, [
    '✗ himal is refused; it differs:',
    '    missing: alter table loan force row level security;',
  ])
  await change('alter table t_himal.loan force row level security')
})

test('a tenant is exported with progress, and removed only as the rules of removing say', async () => {
  const target = join(folder, 'himal')
  const exported = await cli('tenants', 'export', 'himal', target)
  assert.equal(exported.code, 0)
  assert.match(exported.lines[0] ?? '', /^\[1\/\d+\] api_key: 0 rows$/)
  assert.ok(existsSync(join(target, 'manifest.json')))
  const removal = ['tenants', 'remove', 'himal', '--repeat', 'himal', '--reason', 'it left'] as const
  const early = await cli(...removal)
  assert.deepEqual(
    [early.code, early.complaint],
    [1, 'The tenant himal is active: only a suspended tenant is removed.'],
  )
  assert.equal((await cli('tenants', 'suspend', 'himal', '--reason', 'it leaves')).code, 0)
  const removed = await cli(...removal, '--without-export')
  assert.deepEqual([removed.code, removed.lines.at(-1)], [0, 'himal is removed.'])
})

test('words that are no command are answered with the commands', async () => {
  const { code, complaint } = await cli('tenants', 'remove', 'himal')
  assert.equal(code, 1)
  assert.match(complaint, /^Commands:\n {2}migrate /)
})
