// The platform API, its worker and its operators as they run in production: a process each, on a server that forgets nothing.
import assert from 'node:assert/strict'
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { declarationOf, withAdmin } from '../../test/support/server.ts'
import { gatewayRole, migratorRole, platformRole, tenantRoles, withDatabase } from '../contexts/tenancy/names.rules.ts'
import { projectFolder } from '../platform/config.ts'
import { startEmbeddedPostgres } from './development/embedded-postgres.ts'
import { secretsFolder } from './development/secret-file.ts'
import { loadDevelopmentSecrets } from './development/secrets.ts'

const installation = `lt${randomBytes(3).toString('hex')}`
const slug = 'processed'
const folder = mkdtempSync(join(tmpdir(), 'lokta-platform-'))
const port = 20_000 + (process.pid % 20_000)
const running: ChildProcess[] = []
let embedded: Awaited<ReturnType<typeof startEmbeddedPostgres>> | undefined
let serverUrl: string
let own: NodeJS.ProcessEnv

before(async () => {
  chmodSync(folder, 0o755)
  embedded = process.env.DATABASE_URL ? undefined : await startEmbeddedPostgres({ folder })
  serverUrl = withDatabase(process.env.DATABASE_URL ?? (embedded?.url as string), 'postgres')
  await loadDevelopmentSecrets(folder)
  const { DATABASE_URL: _, GATEWAY_DATABASE_URL: __, ...env } = process.env
  own = {
    ...env,
    LOKTA_ENV: 'production',
    LOKTA_INSTALLATION: installation,
    LOKTA_SECRETS_DIR: secretsFolder(folder),
    LOKTA_DATA_DIR: folder,
    PLATFORM_PORT: String(port),
  }
})
after(async () => {
  for (const child of running) child.kill('SIGKILL')
  await withAdmin(serverUrl, async (client) => {
    for (const name of [installation, `${installation}_control`])
      await client.query(`drop database if exists ${name} with (force)`)
    const logins = [gatewayRole(installation), platformRole(installation), migratorRole(installation)]
    for (const role of [...Object.values(tenantRoles(installation, slug)), ...logins])
      await client.query(`drop role if exists ${role}`)
  })
  await embedded?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const asOwner = () => ({ ...own, DATABASE_URL: serverUrl })
const asPlatform = () => ({ ...own, CONTROL_DATABASE_URL: withDatabase(serverUrl, `${installation}_control`) })
const argumentsOf = (program: string, words: readonly string[]) => ['--import', 'tsx', `src/bin/${program}`, ...words]

interface Said {
  readonly code: number
  readonly lines: readonly string[]
  readonly complaint: string
}

function run(env: NodeJS.ProcessEnv, program: string, ...words: readonly string[]): Promise<Said> {
  return new Promise((resolve) => {
    const options = { cwd: projectFolder, env, timeout: 60_000 }
    execFile(process.execPath, argumentsOf(program, words), options, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), lines: stdout.trim().split('\n'), complaint: stderr.trim() })
    })
  })
}

function start(env: NodeJS.ProcessEnv, program: string): ChildProcess {
  const child = spawn(process.execPath, argumentsOf(program, []), {
    cwd: projectFolder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  running.push(child)
  return child
}

async function call(key: string, method: string, path: string, body?: unknown) {
  const answer = await fetch(`http://127.0.0.1:${port}/platform/v1${path}`, {
    method,
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', 'Idempotency-Key': `once${path}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

async function until<T>(what: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = await what().catch(() => undefined)
    if (found !== undefined) return found
    await pause(100)
  }
  throw new Error('It did not come to that.')
}

let key: string

test("an operator is made, revoked and listed by whoever has the owner's login; the key is shown once", async () => {
  const create = () => run(asOwner(), 'cli.ts', 'operators', 'create', 'asha')
  const made = await create()
  assert.deepEqual([made.code, made.complaint], [0, ''])
  assert.match(made.lines.at(-1) ?? '', /^lkop_live_[0-9A-Za-z]{36}$/)
  const revoked = await run(asOwner(), 'cli.ts', 'operators', 'revoke', 'asha', '--reason', 'the key was seen')
  assert.deepEqual(revoked.lines, ['asha is revoked: the key opens nothing from now on.'])
  key = (await create()).lines.at(-1) ?? ''
  assert.notEqual(key, made.lines.at(-1))
  const { lines } = await run(asOwner(), 'cli.ts', 'operators', 'list')
  assert.match(lines[0] ?? '', /^asha {2}revoked \d{4}-/)
  assert.match(lines[1] ?? '', /^asha {2}in force {2}operator_/)
  assert.ok(!lines.join().includes('lkop_'))
})

test("the API does not start with the owner's login, nor its worker without", async () => {
  const armed = await run({ ...asPlatform(), DATABASE_URL: serverUrl }, 'platform.ts')
  assert.equal(armed.code, 1)
  assert.match(armed.complaint, /It is not safe to start:\n- DATABASE_URL is set[^\n]*$/)
  const unarmed = await run(own, 'platform-worker.ts')
  assert.deepEqual([unarmed.code, unarmed.complaint], [1, 'DATABASE_URL must name the owner of the databases.'])
  const nowhere = await run(own, 'platform.ts')
  assert.match(nowhere.complaint, /CONTROL_DATABASE_URL or GATEWAY_DATABASE_URL must name/)
})

test('both processes together make a tenant, and end when they are asked to', async () => {
  const api = start(asPlatform(), 'platform.ts')
  const declaration = { ...declarationOf('himal'), slug, issuers: [] }
  const asked = await until(async () => {
    const answer = await call(key, 'POST', '/tenants', declaration)
    return answer.status === 202 ? answer.body : undefined
  })
  assert.equal(asked.state, 'waiting', 'the API itself does nothing')
  const worker = start(asOwner(), 'platform-worker.ts')
  const over = await until(async () => {
    const { body } = await call(key, 'GET', `/jobs/${asked.id}`)
    return body.endedAt === null ? undefined : body
  })
  assert.deepEqual([over.state, over.error], ['succeeded', null])
  const { body } = await call(key, 'GET', `/tenants/${slug}`)
  assert.equal(body.state, 'active')
  for (const child of [worker, api]) {
    const exited = once(child, 'exit')
    child.kill('SIGTERM')
    assert.deepEqual(await exited, [0, null])
  }
})
